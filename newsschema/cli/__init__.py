"""Words of the command line come in; what the verb writes, and an exit code, go out. One file per verb."""

from __future__ import annotations

import click

from newsschema import __version__
from newsschema.cli.program import Program

VERBS = {
    "extract": "Print the article of an HTML page.",
    "validate": "Judge the structured data of pages and files.",
    "rules": "List the rules, or the profiles.",
    "explain": "Print the page of a rule.",
    "diff": "Print what changed in the structured data of two pages.",
    "render": "Print articles as markup, feeds, ninjs or Apple News.",
    "schema": "Print the JSON Schema of a type.",
}
"""Every verb, which is also the name of its module, and what `--help` says of it."""


@click.group(cls=Program, verbs=VERBS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="newsschema", message="%(prog)s %(version)s")
def main() -> None:
    """Typed schema.org models for news: read them from any page, check them, publish them as JSON-LD.

    Nothing is ever fetched: a page is a file, or "-" for standard input.

    \b
    Exit codes:
      0    done
      1    the input was read, and what was asked for is not in it, or findings are
      2    misuse, or input that cannot be read
      3    an internal error, or output that cannot be written
      130  stopped with Ctrl-C
      141  the reader of the output closed the pipe
    """
