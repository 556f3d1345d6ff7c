"""A page comes in; a table of its article's fields goes out: value, syntax, place, and what lost to it and why."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from rich import box
from rich.table import Table
from rich.text import Text

from newsschema.cli.evidence import article_evidence, json_value
from newsschema.cli.output import visible

if TYPE_CHECKING:
    from newsschema.cli.evidence import FieldEvidence
    from newsschema.page import Page
    from newsschema.resolve.evidence import Candidate

NOTHING = "-"
"""What stands in a cell that has nothing to say."""


def evidence_table(page: Page) -> Table:
    """One row for each field; long values wrap, and nothing is left out. A place is "line:column", both from 1."""
    table = Table(box=box.ASCII2, show_lines=True, padding=(0, 1), header_style="bold")
    table.add_column("field", style="bold", overflow="fold")
    table.add_column("value", overflow="fold", ratio=5)
    table.add_column("syntax", style="cyan", no_wrap=True)
    table.add_column("line:column", style="cyan", no_wrap=True)
    table.add_column("what lost to it, and why", overflow="fold", ratio=4)
    for name, found in article_evidence(page).items():
        table.add_row(*(Text(cell) for cell in _row(name, found)))
    return table


def _row(name: str, found: FieldEvidence) -> tuple[str, str, str, str, str]:
    lost = "\n".join(map(_lost, found.rejected)) or NOTHING
    chosen = found.chosen
    if chosen is None:
        return visible(name), "(nothing usable)" if found.rejected else "(not on the page)", NOTHING, NOTHING, lost
    return visible(name), _lines(chosen.value), visible(chosen.syntax), _place(chosen), lost


def _lost(candidate: Candidate) -> str:
    value = json_value(candidate.raw if candidate.value is None else candidate.value)
    return f"{candidate.syntax} {_place(candidate)}: {_shown(value)} ({visible(candidate.reason)})"


def _place(candidate: Candidate) -> str:
    place = candidate.location
    return f"{place.line}:{place.column}" if place is not None else NOTHING


def _lines(value: Any) -> str:
    """A value in full; several values one below the other."""
    plain = json_value(value)
    values: list[Any] = plain if isinstance(plain, list) else [plain]  # pyright: ignore[reportUnknownVariableType]
    return "\n".join(map(_shown, values))


def _shown(value: Any) -> str:
    """A JSON value on one line: text as it is, anything else as JSON."""
    return visible(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
