"""A page's values in, the groups that several rules look at out, each worked out once for a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.rules.views.ranges import kind_of

if TYPE_CHECKING:
    from newsschema.graph.node import Node, Value
    from newsschema.rules.context import Context, Said
    from newsschema.rules.views.ranges import Kind


_A_LINE = 300
"""Characters; more are a paragraph."""
_BEFORE_HOST = len("https://")


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
    """All texts in one, to ask whether a character is in any of them at all."""
    return "\n".join(context.once(raw_texts))


def short_texts(context: Context) -> set[str]:
    """The texts that are a line or an address and no paragraph."""
    return {text for text in context.once(raw_texts) if len(text) <= _A_LINE}


def all_lines(context: Context) -> str:
    """The short texts in one, in any order, to ask whether something is in any of them at all."""
    return "\n".join(context.once(short_texts))


def uneven_texts(context: Context) -> list[tuple[str, Said]]:
    """The texts that are empty, or have other characters than visible ones and spaces between them."""
    return [
        (text, said)
        for text, said in zip(context.once(raw_texts), context.texts, strict=True)
        if not (text and text.isprintable() and text[0] != " " and text[-1] != " ")
    ]


def urls(context: Context) -> dict[str, list[Said]]:
    """The texts of the properties that expect URLs, each once, with all that it is said of."""
    found: dict[str, list[Said]] = {}
    for said in of_kind(context, "url"):
        text = said.value.value
        if isinstance(text, str):
            found.setdefault(text, []).append(said)
    return found


def by_origin(context: Context) -> dict[str, list[Said]]:
    """The values of `urls` by what their texts begin with, up to the path: scheme and host."""
    found: dict[str, list[Said]] = {}
    for text, values in context.once(urls).items():
        end = text.find("/", _BEFORE_HOST)
        found.setdefault(text if end < 0 else text[:end], []).extend(values)
    return found


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
    for name, values in context.by_property.items():
        kind = kind_of(name)
        if kind is not None:
            found.setdefault(kind, []).extend(values)
    return found
