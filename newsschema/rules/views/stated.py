"""A node and a property, or a value, come in; what is stated there, without blanks and through any Role, goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node, Value
from newsschema.graph.types import is_a
from newsschema.values.numbers import read_number

if TYPE_CHECKING:
    from collections.abc import Sequence

_PIXELS = frozenset({"E37", "PX", "PIXEL", "PIXELS"})
"""Units of a quantity that are pixels: the code of UN/CEFACT, and how pages write it."""


def stated(node: Node, *names: str) -> list[Value]:
    """The values of the properties that say anything: no blank text. A Role gives way to what stands behind it, under
    the same property (schema.org, "Role").
    """
    written = [name for name in names if name in node.properties]
    return [found for name in written for found in behind_roles(node, name) if _speaks(found)]


def behind_roles(node: Node, name: str) -> list[Value]:
    """The values of a property, also the blank ones; in place of a Role what it says under the same property, where it
    says something.
    """
    values = node.values(name)
    if not any(map(_is_role, values)):
        return values
    found: list[Value] = []
    pending, seen = list(reversed(values)), {id(node)}
    while pending:
        value = pending.pop()
        inner = value.value
        behind = inner.values(name) if _is_role(value) else []
        if behind and id(inner) not in seen:
            seen.add(id(inner))
            pending += reversed(behind)
        elif not behind:
            found.append(value)
    return found


def states(node: Node, *names: str) -> bool:
    """Whether the node states one of the properties."""
    return any(stated(node, name) for name in names)


def lacking(node: Node, names: Sequence[str]) -> list[str]:
    """Those of the properties that the node does not state."""
    return [name for name in names if not stated(node, name)]


def things(node: Node, *names: str) -> list[Node]:
    """The nodes that the properties state, without those that are only referred to."""
    return [value.value for value in stated(node, *names) if isinstance(value.value, Node) and not is_bare(value.value)]


def is_bare(node: Node) -> bool:
    """Whether nothing is said of the node but its "@id" and perhaps its type."""
    return node.id is not None and not node.properties


def raw_text(value: Any) -> str | None:
    """The text that something is, also one with a data type; None for a thing, a number, a truth value."""
    plain = value.get("@value") if isinstance(value, dict) else value
    return plain if isinstance(plain, str) else None


def text_of(value: Value) -> str:
    """The text that a value is, without the space around it; "" for one that is no text."""
    return (raw_text(value.value) or "").strip()


def number_in(value: Value) -> Any:
    """The plain value of a value object, of a quantity, or of a value that is plain itself."""
    plain = _plain(value)
    if isinstance(plain, Node):
        inner = plain.first("value")
        return _plain(inner) if inner is not None else None
    return plain


def pixels(node: Node, property: str) -> float | None:
    """A length in pixels, as a number, a text such as "1200px", or a quantity; None where there is no length above 0.

    A CMS that does not know a size writes 0.
    """
    value = node.first(property)
    if value is None:
        return None
    unit = next(map(text_of, stated(value.value, "unitCode", "unitText")), "") if isinstance(value.value, Node) else ""
    number = read_number(number_in(value)) if not unit or unit.upper() in _PIXELS else None
    return number if number is not None and number > 0 else None


def address_of(value: Value) -> str:
    """The address that a value names: a text, or the `url` or "@id" of a node; "" where there is none."""
    node = value.value
    if not isinstance(node, Node):
        return text_of(value)
    own = [text for name in ("url", "contentUrl") for found in node.values(name) if (text := text_of(found))]
    return own[0] if own else node.id or ""


def term_of(value: Value) -> str:
    """The last part of the name that a value is: "LikeAction" of "https://schema.org/LikeAction", of a reference to it,
    or of a node of that type.
    """
    node = value.value
    name = text_of(value) if not isinstance(node, Node) else node.types[0] if node.types else node.id or ""
    return name.rstrip("/").replace("#", "/").replace(":", "/").rpartition("/")[2]


def listed(names: Sequence[str], last: str = "and") -> str:
    """Names in a sentence: "`url`, `name` and `image`"."""
    quoted = [f"`{name}`" for name in names]
    return f" {last} ".join(filter(None, [", ".join(quoted[:-1]), *quoted[-1:]]))


def _is_role(value: Value) -> bool:
    return isinstance(value.value, Node) and is_a(value.value, "Role")


def _speaks(value: Value) -> bool:
    plain = _plain(value)
    return bool(plain.strip()) if isinstance(plain, str) else plain is not None


def _plain(value: Value) -> Any:
    return value.value.get("@value") if isinstance(value.value, dict) else value.value
