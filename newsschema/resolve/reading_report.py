"""The graph of a page and its models in, findings out: types and properties nobody knows, values that fit nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.findings import Finding, reading_finding
from newsschema.graph.types import ITEM_SYNTAXES
from newsschema.models.fields import fields_of
from newsschema.vocabulary import canonical_type, is_property, is_type, nearest_property, nearest_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node, Value
    from newsschema.resolve.build import Builder

_MOST_GUESSES = 50


def reading_findings(graph: Graph, builder: Builder) -> Iterator[Finding]:
    """What the items of the page say that no model could take in; all of it was kept."""
    guesses = _Guesses()
    for node in graph.of_syntax(*ITEM_SYNTAXES):
        yield from _unknown_types(node, guesses)
        yield from _unknown_properties(node, guesses)
        yield from _unparsed(node, builder)


class _Guesses:
    """Guesses at what was meant. One takes a millisecond or two, so a page full of unknown names gets the first few."""

    def __init__(self) -> None:
        self._asked: set[tuple[str | None, ...]] = set()

    def type(self, name: str) -> str | None:
        return canonical_type(name) or (nearest_type(name) if self._may_guess(name) else None)

    def property(self, name: str, type: str | None) -> str | None:
        return nearest_property(name, type) if self._may_guess(name, type) else None

    def _may_guess(self, *asked: str | None) -> bool:
        if len(self._asked) < _MOST_GUESSES:
            self._asked.add(asked)
        return asked in self._asked


def _unknown_types(node: Node, guesses: _Guesses) -> Iterator[Finding]:
    for name in node.types:
        if not is_type(name) and ":" not in name:
            near = guesses.type(name)
            hint = f"did you mean {near}?" if near else "correct it"
            message = f"schema.org has no type {name!r:.80}; {hint}"
            yield reading_finding("vocabulary.unknown-type", message, node.provenance)


def _unknown_properties(node: Node, guesses: _Guesses) -> Iterator[Finding]:
    for name, values in node.properties.items():
        if ":" in name or is_property(name) or not values:
            continue
        near = guesses.property(name, node.types[0] if node.types else None)
        hint = f"did you mean {near}?" if near else "correct it, or give its full IRI"
        message = f"schema.org has no property {name!r:.80}; {hint}"
        yield reading_finding("vocabulary.unknown-property", message, values[0].provenance, name)


def _unparsed(node: Node, builder: Builder) -> Iterator[Finding]:
    model = builder.build(node)
    kept: dict[str, list[tuple[int, object]]] = vars(model).get("_unparsed", {})
    for name, pairs in kept.items():
        values = node.values(name)
        is_set = vars(model).get(fields_of(type(model)).by_alias[name].name) not in (None, [])
        is_repeated = len({(one.source, one.pointer.rpartition("/")[0]) for one in values}) > 1
        for place, _ in pairs:
            value = values[min(place, len(values) - 1)]
            if value.value == "":
                continue
            kind, message = _why_unparsed(name, value, is_set and value is not values[0], is_repeated)
            yield reading_finding(kind, message, value.provenance, name)


def _why_unparsed(name: str, value: Value, is_further: bool, is_repeated: bool) -> tuple[str, str]:
    """The finding's name and message for one value that no field took in; `is_further`: the field has an earlier one,
    `is_repeated`: the node is described more than once."""
    if is_further and value.source.syntax == "jsonld" and is_repeated:
        return "graph.conflict", f"{name} is given twice for one @id with different values; the first one counts"
    if is_further:
        return "vocabulary.surplus-value", f"{name} has a further value here, {value.value!r:.80}; the first one counts"
    return "vocabulary.unexpected-value", f"{name} does not expect {value.value!r:.80}; it was kept as it stands"
