"""Candidates in the order of trust: what the nodes of a page offer for a property, one rung after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.resolve.evidence import Candidate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newsschema.graph.node import Node, Value
    from newsschema.resolve.sources import Sources

Rung = tuple[str, str] | tuple[str, str, str]
"""A place to look: "main" (the article), "page" (its WebPage), "tags" (the links to tags) or a syntax that describes
the page; a property; and, where only one name of a meta is meant, that name."""

_NAMED = frozenset({"meta", "opengraph", "x_card", "link"})
"""The syntaxes in which a property may be given under several names, each a rung of its own."""


def rungs(sources: Sources, ladder: Iterable[Rung]) -> Iterator[list[Value]]:
    """The values at each rung of a ladder that has any, looked up only when the rung is reached."""
    met: set[int] = set()
    for rung in ladder:
        place = rung[0]
        for node in sources.nodes(place, rung[1]):
            values = node.properties.get(rung[1])
            if not values:
                continue
            only = rung[2] if len(rung) == 3 else None
            values = [v for v in values if id(v) not in met and (only is None or v.pointer == only)]
            met.update(map(id, values))
            if place in _NAMED and len(values) > 1:
                yield from _by_pointer(values)
            elif values:
                yield values


def _by_pointer(values: list[Value]) -> Iterable[list[Value]]:
    groups: dict[str, list[Value]] = {}
    for value in values:
        groups.setdefault(value.pointer, []).append(value)
    return groups.values()


def each(sources: Sources, ladder: Iterable[Rung], clean: Callable[[Any], Any]) -> Iterator[Candidate]:
    """Every single value on the ladder as a candidate of its own, cleaned by `clean` (None: not usable)."""
    for values in rungs(sources, ladder):
        for value in values:
            yield Candidate(value.value, clean(value.value), value.provenance)


def together(values: Sequence[Value], kept: list[Any]) -> Candidate:
    """The values of one source as one candidate: they stand or fall together."""
    raw = [value.value for value in values]
    return Candidate(raw[0] if len(raw) == 1 else raw, kept or None, values[0].provenance)


def text_at(node: Node | None, name: str) -> str | None:
    """A node's first value of a property where it is text."""
    value = node.first(name) if node is not None else None
    return value.value if value is not None and isinstance(value.value, str) else None
