"""`newsschema validate`: files, folders and globs come in; what is wrong with their markup goes out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

FORMATS = ("text", "json", "github", "sarif", "junit", "html")
FAIL_ON = ("error", "warning", "info", "never")

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("validate")
@click.argument("paths", metavar="PATH...", nargs=-1)
@click.option("--profile", multiple=True, metavar="NAME", help="Who judges, such as google, the default; repeatable.")
@click.option("--select", multiple=True, metavar="RULES", help="Ask only these: NS203,google.article; repeatable.")
@click.option("--ignore", multiple=True, metavar="RULES", help="Do not ask these rules; repeatable.")
@click.option("--per-file-ignore", multiple=True, metavar="GLOB:RULES", help="Nor these for some files; repeatable.")
@click.option("--exclude", multiple=True, metavar="GLOB", help="Leave out files and folders, as .gitignore does.")
@click.option("--files-from", metavar="FILE", help='Also judge what a file names, a PATH on each line; "-" is one.')
@click.option("--url", metavar="URL", help="The address of the page, where there is only one.")
@click.option("--schema", is_flag=True, help="Also check against the JSON Schemas of the models.")
@click.option("--fail-on", type=click.Choice(FAIL_ON), help="The mildest severity that makes the exit code 1 [error].")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", help="How findings are written [text].")
@click.option("--output", type=_FILE, metavar="FILE", help="Write to a file and not to standard output.")
@click.option("--baseline", type=_FILE, metavar="FILE", help="Report only findings that this file does not know.")
@click.option("--write-baseline", is_flag=True, help="Write all findings to the file of --baseline.")
@click.option("--statistics", is_flag=True, help="Print how often each rule was broken, and no findings.")
@click.option("--quiet", is_flag=True, help="Report only what fails, and write nothing else.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes that judge [one for each processor].")
@click.option("--config", type=_FILE, metavar="FILE", help="Read the configuration from this file.")
def command(**given: Any) -> int:
    """Judge the structured data of pages, JSON-LD files and news sitemaps.

    PATH is a file, a folder with all that is below it, a glob, or "-" for standard input. The configuration is the
    nearest newsschema.toml, or [tool.newsschema] of the nearest pyproject.toml, above the first PATH.

    \b
    Exit codes: 0 nothing to report at or above --fail-on, 1 findings, 2 misuse, or no PATH can be read.
    """
    from newsschema.cli.options import Options
    from newsschema.cli.validation import run

    return run(Options(**given))
