"""Headings and rows of plain text come in; a table for a person goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.cli.output import render

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def plain_table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """The rows below their headings; the first column is never wrapped, and nothing is left out of the others."""
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    for place, heading in enumerate(headings):
        table.add_column(heading, no_wrap=place == 0, overflow="fold")
    for row in rows:
        table.add_row(*(Text(str(cell)) for cell in row))
    return render(table)
