"""The options of `newsschema validate` come in; the report is written, and the exit code goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsschema.batch.judging import Judged, Judging
from newsschema.batch.pool import FEW, judge_sources
from newsschema.batch.sources import STANDARD_INPUT, find_sources, names_in
from newsschema.cli.baseline import baseline_text, compare, read_baseline
from newsschema.cli.options import settings
from newsschema.cli.output import complain, write_file, write_lines
from newsschema.cli.progress import with_progress
from newsschema.cli.reading import Unreadable, read_bytes, refuse_address
from newsschema.cli.report_text import report_text

if TYPE_CHECKING:
    from newsschema.batch.sources import Sources
    from newsschema.cli.options import Options, Settings
    from newsschema.report import ValidationReport

CLEAN, FOUND, UNREADABLE = 0, 1, 2
_MOST_PROBLEMS = 20
"""Lines that are written where nothing could be read."""


def run(options: Options) -> int:
    """Judge what the options name, write what was found, and return the exit code.

    Raises:
        UsageError: the options, the configuration or the baseline are wrong.
        Unreadable: there is no input.
    """
    _refuse_misuse(options)
    paths = _paths(options)
    chosen = settings(options, paths[0])
    known = read_baseline(options.baseline) if options.baseline and not options.write_baseline else None
    sources = find_sources(paths, chosen.excluded)
    judged = _judged(sources, chosen, options)
    if judged and all(one.problem or one.report is None for one in judged):
        return _nothing_judged(judged)
    reports = [one.report for one in judged if one.report is not None]
    if options.baseline is None:
        return _written(reports, [], chosen, options)
    if known is None:
        write_file(baseline_text(reports, options.baseline), options.baseline)
        return CLEAN
    compared = compare(reports, known, options.baseline, chosen.severities)
    return _written(compared.reports, compared.notes(), chosen, options)


def _refuse_misuse(options: Options) -> None:
    if not options.paths and options.files_from is None:
        raise click.UsageError("Name a PATH: a file, a folder, a glob, or - for standard input.")
    if STANDARD_INPUT in options.paths and options.files_from == STANDARD_INPUT:
        raise click.UsageError("Standard input is either a page or a list of files; leave out one -.")
    if options.write_baseline and options.baseline is None:
        raise click.UsageError("--write-baseline writes the file that --baseline FILE names.")
    if options.statistics and options.form not in ("text", "json"):
        raise click.UsageError(f"--statistics has no format {options.form}; it is text or json.")
    for path in filter(None, (options.output, options.baseline)):
        if not path.parent.is_dir():
            raise click.UsageError(f"There is no folder '{click.format_filename(path.parent)}' to write to.")


def _paths(options: Options) -> list[str]:
    """The words that name files, also those of a list."""
    paths = list(options.paths)
    if options.files_from is not None:
        paths += names_in(read_bytes(options.files_from, "a list of files"))
    if not paths:
        raise Unreadable(f"'{options.files_from}' names no file")
    for path in paths:
        refuse_address(path, "validate")
    return paths


def _judged(sources: Sources, chosen: Settings, options: Options) -> list[Judged]:
    files = sources.files
    if options.url is not None and len(files) > 1:
        raise click.UsageError(f"--url is the address of one page, found {len(files)} files.")
    is_drawn = options.form == "html" and not options.statistics
    how = Judging(chosen.severities, chosen.exceptions, options.url, is_drawn, len(files) >= FEW)
    results = judge_sources(files, how, chosen.jobs)
    return list(results if options.quiet else with_progress(results, len(files)))


def _nothing_judged(judged: list[Judged]) -> int:
    """Say why no input could be read."""
    problems = [f"{one.report.name}: {one.problem}" for one in judged if one.report is not None]
    for problem in problems[:_MOST_PROBLEMS]:
        complain(problem)
    if len(problems) > _MOST_PROBLEMS:
        complain(f"and {len(problems) - _MOST_PROBLEMS} more files could not be read")
    if not problems:
        complain("no page, no JSON-LD and no sitemap is among the files; name a file to have it judged as one")
    return UNREADABLE


def _written(reports: list[ValidationReport], notes: list[str], chosen: Settings, options: Options) -> int:
    """Write the report, and return the exit code."""
    text = report_text(reports, notes, chosen, options)
    if options.output is not None:
        write_file(text, options.output)
    else:
        write_lines(text)
    fails = any(finding.severity in chosen.failing for report in reports for finding in report.findings)
    return FOUND if fails else CLEAN
