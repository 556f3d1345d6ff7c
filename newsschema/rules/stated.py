"""A node and a property come in; what is stated there, without the blanks and through any Role, goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node, Value
from newsschema.graph.types import is_a

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def stated(node: Node, *names: str) -> list[Value]:
    """The values of the properties that say anything: no blank text. A Role gives way to what stands behind it, under
    the same property (schema.org, "Role").
    """
    return [found for name in names for value in node.values(name) for found in _behind(value, name) if _speaks(found)]


def states(node: Node, *names: str) -> bool:
    """Whether the node states one of the properties."""
    return any(stated(node, name) for name in names)


def lacking(node: Node, names: Sequence[str]) -> list[str]:
    """Those of the properties that the node does not state."""
    return [name for name in names if not stated(node, name)]


def things(node: Node, *names: str) -> list[Node]:
    """The nodes that the properties state, without those that are only referred to."""
    return [
        value.value
        for value in stated(node, *names)
        if isinstance(value.value, Node) and not is_bare_reference(value.value)
    ]


def is_bare_reference(node: Node) -> bool:
    """Whether nothing is said of the node but its "@id" and perhaps its type."""
    return node.id is not None and not node.properties


def text_of(value: Value) -> str:
    """The text that a value is, without the space around it; "" for one that is no text."""
    plain = _plain(value)
    return plain.strip() if isinstance(plain, str) else ""


def number_in(value: Value) -> Any:
    """The plain value of a value object, of a quantity, or of a value that is plain itself."""
    plain = _plain(value)
    if isinstance(plain, Node):
        inner = plain.first("value")
        return _plain(inner) if inner is not None else None
    return plain


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


def _behind(value: Value, name: str) -> Iterator[Value]:
    node = value.value
    if isinstance(node, Node) and is_a(node, "Role") and name in node.properties:
        yield from node.values(name)
    else:
        yield value


def _speaks(value: Value) -> bool:
    plain = _plain(value)
    return bool(plain.strip()) if isinstance(plain, str) else plain is not None


def _plain(value: Value) -> Any:
    return value.value.get("@value") if isinstance(value.value, dict) else value.value
