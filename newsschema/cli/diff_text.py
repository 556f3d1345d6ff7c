"""Changes in structured data come in; they go out as text for a person, or as JSON."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click

from newsschema.cli.output import visible
from newsschema.models.export import json_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.graph.comparison import Change
    from newsschema.graph.node import Node
    from newsschema.location import Location, Provenance
    from newsschema.subject import Subject

VERSION = 1
_SIGNS = {"added": "+", "removed": "-", "changed": "~"}
_COLOURS = {"added": "green", "removed": "red", "changed": "yellow"}
_SYNTAXES = {"opengraph": "Open Graph", "x_card": "X card"}
_LONGEST = 200


def diff_text(changes: Sequence[Change], old: Subject, new: Subject, is_coloured: bool) -> str:
    """The changes below the nodes that they are in, each with its lines in the two files."""
    lines: list[str] = []
    for _, group in groupby(changes, key=lambda change: (id(change.node), bool(change.path))):
        found = list(group)
        if found[0].path:
            lines.append(_name(found[0].node))
        lines += [_line(change, old, new, is_coloured) for change in found]
    count = "1 change" if len(changes) == 1 else f"{len(changes):,} changes"
    return "\n".join([*lines, f"{count if changes else 'no changes'} in the structured data"])


def diff_json(changes: Sequence[Change], old: Subject, new: Subject) -> str:
    """{"version", "changes": [{"kind", "node": {"@id", "@type"}, "path", "old", "new", "old_line", ...}]}, as text."""
    return json_text({"version": VERSION, "changes": [_entry(change, old, new) for change in changes]}, indent=2)


def _entry(change: Change, old: Subject, new: Subject) -> dict[str, Any]:
    return {
        "kind": change.kind,
        "node": {"@id": change.node.id, "@type": list(change.node.types)},
        "path": change.path,
        "old": change.old,
        "new": change.new,
        **_place("old", _location(change.old_at, old)),
        **_place("new", _location(change.new_at, new)),
    }


def _place(side: str, place: Location | None) -> dict[str, int | None]:
    line, column = (place.line, place.column) if place is not None else (None, None)
    return {f"{side}_line": line, f"{side}_column": column}


def _location(at: Provenance | None, subject: Subject) -> Location | None:
    return subject.locate(at) if at is not None and subject.locate is not None else None


def _line(change: Change, old: Subject, new: Subject, is_coloured: bool) -> str:
    if not change.path:
        text = f"{_SIGNS[change.kind]} {_name(change.node)}{_lines(change, old, new)}"
    else:
        said = [_shown(value) for value in (change.old, change.new) if value is not None]
        text = f"  {_SIGNS[change.kind]} {visible(change.path)}: {' -> '.join(said)}{_lines(change, old, new)}"
    return click.style(text, fg=_COLOURS[change.kind]) if is_coloured else text


def _lines(change: Change, old: Subject, new: Subject) -> str:
    places = (_location(change.old_at, old), _location(change.new_at, new))
    lines = [str(place.line) for place in places if place is not None]
    return f" (line {' -> '.join(lines)})" if lines else ""


def _name(node: Node) -> str:
    types = "/".join(node.types) or _SYNTAXES.get(node.source.syntax, "untyped node")
    return visible(" ".join(filter(None, (types, node.id))))[:_LONGEST]


def _shown(value: Any) -> str:
    """A JSON value on one line, shortened."""
    text = visible(json.dumps(value, ensure_ascii=False, default=str))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
