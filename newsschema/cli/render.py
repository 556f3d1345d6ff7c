"""`newsschema render`: articles as JSON-LD come in, markup, feeds, sitemaps and formats of exchange go out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

FORMATS = (
    "jsonld", "script", "head", "fragment", "ninjs", "apple-news", "news-sitemap", "sitemap", "rss", "atom",
    "json-feed",
)  # fmt: skip

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("render")
@click.argument("names", metavar="FILE...", nargs=-1)
@click.option("--format", "form", type=click.Choice(FORMATS), default="jsonld", help="What is written [jsonld].")
@click.option("--from", "language", type=click.Choice(["jsonld", "ninjs"]), default="jsonld", help="What FILE is.")
@click.option("--url", metavar="URL", help="The address of the article's page; of a feed, its own address.")
@click.option("--site", "site_file", type=_FILE, metavar="FILE", help="The site: a TOML or JSON file.")
@click.option("--site-url", metavar="URL", help="The address of the site's home page.")
@click.option("--site-name", metavar="NAME", help="The site's name.")
@click.option("--publisher", metavar="NAME", help="The name of its publisher.")
@click.option("--language", "site_language", metavar="TAG", help="Its language, such as en-GB.")
@click.option("--check", is_flag=True, help="Also judge what is written; errors make the exit code 1.")
@click.option("--strict", is_flag=True, help="Write nothing that has errors or warnings.")
def command(**given: Any) -> int:
    """Print the articles of FILE, or of standard input for "-", in another format.

    FILE holds one article as JSON-LD, several in an array or an "@graph", or with --from ninjs one item of a news
    agency. The formats head, fragment, feeds and sitemaps are those of a site: --site names a file with url, name,
    publisher and what else newsschema.Site takes; without it the table [tool.newsschema.site] of the nearest
    pyproject.toml counts, or [site] of newsschema.toml, and options count before both. What a format cannot say is
    noted on standard error.

    \b
    Exit codes: 0 it is written, 1 there is no article, one is withheld or
    embargoed, or findings are, 2 misuse, or FILE cannot be read.
    """
    from newsschema.cli.rendered import Options
    from newsschema.cli.rendering import run

    return run(Options(**given))
