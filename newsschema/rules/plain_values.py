"""A value of the graph comes in, or a property of a node; its text, its address, its number goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node, Value
from newsschema.graph.types import is_a
from newsschema.values.numbers import read_number

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIXELS = frozenset({"E37", "PX", "PIXEL", "PIXELS"})
"""Units of a quantity that are pixels: the code of UN/CEFACT, and how pages write it."""


def text_of(value: Any) -> str | None:
    """The text that a value is, also one with a data type; None for a thing, a number, a truth value."""
    if isinstance(value, dict):
        value = value.get("@value")
    return value if isinstance(value, str) else None


def text_at(node: Node, *properties: str) -> str | None:
    """The first text that a node has under one of some properties, in their order."""
    return next(
        (text for name in properties for v in node.values(name) if (text := text_of(v.value)) is not None), None
    )


def has_text(node: Node, *properties: str) -> bool:
    """Whether a node says something under one of some properties that is more than white space."""
    values = (value.value for name in properties for value in node.values(name))
    return any(text is None or text.strip() for text in map(text_of, values))


def things_and_texts(node: Node, property: str) -> Iterator[Value]:
    """The values of a property; in place of a Role what it says under the same property, where it says something."""
    pending, seen = list(reversed(node.values(property))), {id(node)}
    while pending:
        value = pending.pop()
        inner = value.value
        behind = inner.values(property) if isinstance(inner, Node) and is_a(inner, "Role") else []
        if behind and id(inner) not in seen:
            seen.add(id(inner))
            pending += reversed(behind)
        elif not behind:
            yield value


def is_bare(node: Node) -> bool:
    """Whether the page says nothing of a node but what it is called, and perhaps its type: it refers to the node."""
    return node.id is not None and not node.properties


def pixels(node: Node, property: str) -> float | None:
    """A length in pixels, as a number, a text such as "1200px", or a quantity; None where there is no length above 0.

    A CMS that does not know a size writes 0.
    """
    value = node.first(property)
    if value is None:
        return None
    raw = value.value
    if isinstance(raw, Node):
        unit = text_at(raw, "unitCode", "unitText")
        if unit is not None and unit.strip().upper() not in _PIXELS:
            return None
        inner = raw.first("value")
        raw = inner.value if inner is not None else None
    number = read_number(raw.get("@value") if isinstance(raw, dict) else raw)
    return number if number is not None and number > 0 else None
