"""`newsschema diff`: two pages or JSON-LD files come in; what changed in their structured data goes out."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

import click

from newsschema.cli.output import is_coloured, write
from newsschema.cli.reading import STANDARD_INPUT, Unreadable, is_address, read_bytes, shown_name

if TYPE_CHECKING:
    from newsschema.subject import Subject

DIFFERENT = 1
_OWN_SYNTAXES = ("opengraph", "x_card")
"""The syntaxes that describe the page itself, beside the items of schema.org."""


@click.command("diff")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How it is written [text].")
def command(old: str, new: str, form: str) -> int:
    """Print what changed in the structured data from OLD to NEW: JSON-LD, microdata, RDFa, Open Graph and X cards.

    Each is a page or a JSON-LD file; one of them may be "-" for standard input. The order of keys, white space, and the
    syntax something is written in are no difference. Nodes are matched by "@id" and by type.

    \b
    Exit codes: 0 nothing changed, 1 something did, 2 one of the two cannot be read.
    """
    from newsschema.cli.diff_text import diff_json, diff_text
    from newsschema.graph.comparison import compare

    if old == new == STANDARD_INPUT:
        raise click.UsageError("Standard input is one of the two; name the file that is the other.")
    before, after = _read(old), _read(new)
    items = [[*one.context.items, *one.context.page_nodes(*_OWN_SYNTAXES)] for one in (before, after)]
    changes = compare(*items)
    if form == "json":
        write(diff_json(changes, before, after))
    else:
        write(diff_text(changes, before, after, is_coloured()))
    return DIFFERENT if changes else 0


def _read(name: str) -> Subject:
    """What a file holds.

    Raises:
        Unreadable: it cannot be read, is a URL, or holds neither text nor JSON.
    """
    from newsschema.subject import subject_of_file

    if is_address(name):
        raise Unreadable(f"{name} is a URL, and nothing is ever fetched; save it first, with curl -s")
    subject = subject_of_file(read_bytes(name, "a page or a JSON-LD file"), PurePath(name).name)
    if not subject.context.is_read:
        reason = subject.context.reading[0].message.removeprefix("the file ")
        raise Unreadable(f"{shown_name(name)} {reason}")
    if subject.context.outline is None:
        for finding in subject.context.reading:
            if finding.name == "jsonld.invalid":
                raise Unreadable(f"{shown_name(name)} is no JSON: {finding.message}")
    return subject
