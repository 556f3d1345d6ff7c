"""A page's values in, the groups that several rules look at out, each worked out once for a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.rules.ranges import kind_of

if TYPE_CHECKING:
    from newsschema.graph.node import Node, Value
    from newsschema.rules.context import Context, Said
    from newsschema.rules.ranges import Kind


class Several(NamedTuple):
    """A property of a node with more than one value."""

    node: Node
    property: str
    values: list[Value]


def by_types(context: Context) -> dict[tuple[str, ...], list[Node]]:
    """The items of a page by their types, of which a page has few."""
    found: dict[tuple[str, ...], list[Node]] = {}
    for node in context.items:
        if node.types:
            found.setdefault(node.types, []).append(node)
    return found


def of_kind(context: Context, kind: Kind) -> list[Said]:
    """The values of the properties that expect one kind of data."""
    return context.once(_by_kind).get(kind, [])


def raw_texts(context: Context) -> list[str]:
    """The texts of `Context.texts`, in the same order."""
    return [said.value.value for said in context.texts]


def all_text(context: Context) -> str:
    """All texts in one, to ask whether something is in any of them at all."""
    return "\n".join(context.once(raw_texts))


def not_texts(context: Context) -> list[Said]:
    """The values that are no text: things, numbers, truth values and typed values."""
    return [said for said in context.said_where(_is_any) if not isinstance(said.value.value, str)]


def several(context: Context) -> list[Several]:
    """The properties that have more than one value."""
    return [
        Several(node, name, values)
        for node in context.items
        for name, values in node.properties.items()
        if len(values) > 1
    ]


def _by_kind(context: Context) -> dict[Kind, list[Said]]:
    found: dict[Kind, list[Said]] = {}
    for said in context.said_where(_has_kind):
        kind = kind_of(said.property)
        if kind is not None:
            found.setdefault(kind, []).append(said)
    return found


def _has_kind(name: str) -> bool:
    return kind_of(name) is not None


def _is_any(_: str) -> bool:
    return True
