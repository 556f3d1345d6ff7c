"""A raw value of the graph as one line of plain text."""

from __future__ import annotations

from typing import Any

from newsschema.graph.node import Node
from newsschema.values.text import LangString, clean_text


def plain(raw: Any) -> str | None:
    """Text without tags, doubled entities and surplus white space; None where it is no text or nothing is left."""
    if not isinstance(raw, str):
        return None
    cleaned = clean_text(raw)
    if cleaned is raw or not cleaned:
        return cleaned or None
    return LangString(cleaned, language=raw.language) if isinstance(raw, LangString) else cleaned


def name_of(raw: Any) -> str | None:
    """The plain name of a thing, or the text that stands for one."""
    if isinstance(raw, Node):
        value = raw.first("name") or raw.first("headline")
        return plain(value.value) if value is not None else None
    return plain(raw)
