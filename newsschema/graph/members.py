"""One JSON object and the context at its place in; its keywords, and its other members with what their keys stand for,
out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.document.json_pointer import escape
from newsschema.graph.context import KEYWORDS
from newsschema.graph.raw_json import raw_text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from newsschema.graph.context import Context

    Note = Callable[[str, str, str], None]

Keyword = tuple[str, Any]
"""The key that a keyword is written as, and its value."""
Member = tuple[str, str, Any]
"""A key, the property that it stands for, and its value, which is not None."""


def keywords_and_members(
    data: Mapping[str, Any], context: Context, pointer: str, note: Note
) -> tuple[dict[str, Keyword], list[Member]]:
    """The keywords of an object, each once, and its other members in order."""
    names = context.names
    keywords: dict[str, Keyword] = {}
    members: list[Member] = []
    for key, value in data.items():
        name = names.get(key)
        if name is None:
            key = str(key)
            name = _name(key, context, pointer, note)
        if name[:1] == "@":
            keywords[name] = (key, value) if name not in keywords else _both(name, keywords[name], (key, value))
        elif value is not None:
            members.append((key, name, value))
    return keywords, members


def _name(key: str, context: Context, pointer: str, note: Note) -> str:
    """What a key stands for that no object had before, or that looks like a keyword and is none."""
    name = context.property(key)
    if key[:1] == "@" and key not in KEYWORDS:
        wanted = f"write {name}" if name in KEYWORDS else "it is not read; remove it"
        note(
            "jsonld.keyword-value",
            f"{raw_text(key)[:60]} is no keyword of JSON-LD; {wanted}",
            f"{pointer}/{escape(key)}",
        )
    return name


def _both(name: str, first: Keyword, second: Keyword) -> Keyword:
    """A keyword that is given under two keys, "@type" and "type": types add up, of all else the keyword itself counts,
    in whatever order they stand (JSON-LD 1.1 API, section 5.1.2, 13.4)."""
    named, other = sorted((first, second), key=lambda pair: (pair[0] != name, pair[0]))
    if name not in _ADDING_UP:
        return named
    parts = [part if isinstance(part, list) else [part] for _, part in (named, other) if part is not None]
    return named[0], [item for part in parts for item in part]


_ADDING_UP = ("@type", "@included", "@nest")
