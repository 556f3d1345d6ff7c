"""`newsschema extract`: the name of a page comes in, its article goes out as JSON-LD, or why it is what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from newsschema.cli.output import complain, render, write
from newsschema.cli.reading import read_page, shown_name

if TYPE_CHECKING:
    from newsschema.models.article import Article
    from newsschema.page import Page

FORMATS = ("jsonld", "script", "json")
NO_ARTICLE = 1


@click.command("extract")
@click.argument("name", metavar="PAGE")
@click.option("--url", metavar="URL", help="The page's address; relative addresses are resolved against it.")
@click.option("--body", is_flag=True, help="Also find the article's text; needs the extra `body`.")
@click.option("--explain", is_flag=True, help="Print where each field came from, and what lost to it and why.")
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="jsonld, the default: the article; script: the article as a <script> element; json: the article, the "
    "evidence for its fields and what was wrong with the markup.",
)
def command(name: str, url: str | None, body: bool, explain: bool, form: str | None) -> int:
    """Print the article of PAGE, a path or "-" for standard input.

    \b
    Exit codes: 0 there is an article, 1 there is none, 2 PAGE cannot be read.
    """
    if explain and form in ("jsonld", "script"):
        raise click.UsageError(f"--explain prints a table, or JSON with --format json; leave out --format {form}.")
    from newsschema.api import parse

    page = parse(read_page(name, "extract"), url, body=body)
    article = page.article
    if form == "json" or article is not None:
        write(_output(page, article, "table" if explain and form is None else form or "jsonld"))
    if article is None:
        from newsschema.cli.no_article import found_instead

        complain(f"{shown_name(name)} has no article; {found_instead(page)}")
    return NO_ARTICLE if article is None else 0


def _output(page: Page, article: Article | None, form: str) -> str:
    if form == "json" or article is None:
        from newsschema.cli.evidence_json import page_json

        return page_json(page)
    if form == "table":
        from newsschema.cli.evidence_table import evidence_table

        return render(evidence_table(page))
    return article.to_script() if form == "script" else article.to_json(indent=2)
