"""The options of `newsschema render` come in; what they ask for is written, and the exit code goes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from newsschema.cli.output import complain, note, visible, write_lines
from newsschema.cli.reading import STANDARD_INPUT, shown_name
from newsschema.cli.rendered import EXCHANGED, FEEDS, OF_ONE, WITHOUT_SITE, Options, address_of_page, article, rendered
from newsschema.cli.works import read_works
from newsschema.errors import ExportBlocked, UsageError
from newsschema.models.article import Article

if TYPE_CHECKING:
    from newsschema.models.creative_work import CreativeWork
    from newsschema.publish.site import Site
    from newsschema.publish.site_page import SitePage
    from newsschema.report import ValidationReport

WRITTEN, NOT_WRITTEN = 0, 1


def run(options: Options) -> int:
    """Write what the options ask for, and return the exit code.

    Raises:
        Unreadable: a file cannot be read.
        UsageError: the options or the site are wrong, or an article lacks what the format needs.
    """
    _refuse_misuse(options)
    works = _works(options)
    if works is None:
        return NOT_WRITTEN
    if len(works) > 1 and (options.form in OF_ONE or (options.url and options.form not in FEEDS)):
        what = f"--format {options.form} writes" if options.form in OF_ONE else "--url is the address of"
        raise click.UsageError(f"{what} one article, found {len(works)}.")
    try:
        return _write(works, _pages(works, options), options)
    except ExportBlocked as error:
        complain(str(error))
        return NOT_WRITTEN


def _refuse_misuse(options: Options) -> None:
    if not options.names:
        raise click.UsageError("Name a FILE with an article as JSON-LD, or - for standard input.")
    if options.names.count(STANDARD_INPUT) > 1:
        raise click.UsageError("Standard input can be read once; name the other files.")


def _works(options: Options) -> list[CreativeWork] | None:
    """What the files hold; None where one holds nothing that could be written, which is said."""
    works: list[CreativeWork] = []
    for name in options.names:
        found, notes = read_works(name, options.language)
        if not found:
            complain(f"{shown_name(name)} holds no article")
            return None
        works += found
        for one in notes:
            note(visible(f"Note: {shown_name(name)}: {one}"))
    return works


def _site(options: Options) -> Site | None:
    """The site of the options, with what a file or the configuration says besides; None where nothing is said."""
    from newsschema.cli.configuration import find_configuration
    from newsschema.cli.site_table import REQUIRED, read_site_file, site_of

    said = options.site_options()
    if options.site_file is not None:
        table, where = read_site_file(options.site_file), str(options.site_file)
    elif set(REQUIRED) <= set(said):
        table, where = {}, "the options"
    else:
        start = options.names[0] if options.names[0] != STANDARD_INPUT else "."
        table, where = find_configuration(Path(start)).site, "[tool.newsschema.site]"
    if table or said:
        return site_of({**table, **said}, where if table else "the options")
    if options.form not in WITHOUT_SITE:
        raise UsageError(
            f"{options.form} is a format of a site; name it with --site FILE, with --site-url, --site-name and "
            "--publisher, or in [tool.newsschema.site]"
        )
    return None


def _write(works: Sequence[CreativeWork], pages: Sequence[SitePage], options: Options) -> int:
    reports = _reports(works, pages, options) if options.check or options.strict else []
    for report in reports:
        _show(report)
    if options.strict and any(report.errors or report.warnings for report in reports):
        return NOT_WRITTEN
    text = rendered(works, pages, options)
    write_lines(text if text.endswith("\n") else f"{text}\n")
    return NOT_WRITTEN if any(report.errors for report in reports) else WRITTEN


def _pages(works: Sequence[CreativeWork], options: Options) -> list[SitePage]:
    """The pages that the site makes of the articles; none where the format has none, or where there is no site."""
    site = _site(options) if options.form not in EXCHANGED else None
    if site is None or (options.form in WITHOUT_SITE and not isinstance(works[0], Article)):
        return []
    own = options.url if options.form not in FEEDS else None
    return [site.page(article(work, options), own or address_of_page(work)) for work in works]


def _reports(works: Sequence[CreativeWork], pages: Sequence[SitePage], options: Options) -> list[ValidationReport]:
    from newsschema.api import validate

    if pages:
        return [replace(page.check(), name=page.url) for page in pages]
    return [replace(validate(work, url=options.url), name=address_of_page(work) or work.id) for work in works]


def _show(report: ValidationReport) -> None:
    """Write what is to be put right to standard error."""
    from newsschema.reporters.text import write as report_text

    found = tuple(finding for finding in report.findings if finding.severity != "info")
    if found:
        note(report_text([replace(report.located(), findings=found)]).rstrip("\n"))
