"""A raw value of the graph as one line of plain text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.values.text import LangString, clean_text

if TYPE_CHECKING:
    from newsschema.models.thing import Thing


def plain(raw: Any) -> str | None:
    """Text without tags, doubled entities and surplus white space; None where it is no text or nothing is left."""
    return cleaned(raw, clean_text)


def cleaned(raw: Any, clean: Callable[[str], str]) -> str | None:
    """Text cleaned by `clean`, in the language that it was tagged with; None where nothing is left of it."""
    text = clean(raw) if isinstance(raw, str) else ""
    if text is raw or not text:
        return text or None
    return LangString(text, raw.language, raw.direction) if isinstance(raw, LangString) else text


def name_of(raw: Any) -> str | None:
    """The plain name of a thing, or the text that stands for one."""
    if isinstance(raw, Node):
        value = raw.first("name") or raw.first("headline")
        return plain(value.value) if value is not None else None
    return plain(raw)


def plainly_named(node: Node, thing: Thing) -> Thing:
    """The model of a node, its name without tags and character references."""
    written = node.first("name")
    if written is not None and (name := plain(written.value)) and name != written.value:
        thing.name = name
    return thing
