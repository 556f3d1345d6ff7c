"""The graph of a page and its models in, findings out: the values that fit nowhere in the models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.findings import Finding, reading_finding
from newsschema.graph.further_values import are_of_several_descriptions, judge_further
from newsschema.graph.node import Node
from newsschema.graph.types import ITEM_SYNTAXES
from newsschema.models.fields import fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.graph.graph import Graph
    from newsschema.resolve.build import Builder

_UNEXPECTED = "vocabulary.unexpected-value"


def reading_findings(graph: Graph, builder: Builder) -> Iterator[Finding]:
    """What the items of the page say that no model could take in; all of it was kept."""
    for node in graph.of_syntax(*ITEM_SYNTAXES):
        yield from _unparsed(node, builder)


def _unparsed(node: Node, builder: Builder) -> Iterator[Finding]:
    model = builder.build(node)
    kept: dict[str, list[tuple[int, object]]] = vars(model).get("_unparsed", {})
    for name, pairs in kept.items():
        values = node.values(name)
        is_set = vars(model).get(fields_of(type(model)).by_alias[name].name) not in (None, [])
        is_described_again = are_of_several_descriptions(values)
        for place, _ in pairs:
            value = values[min(place, len(values) - 1)]
            if value.value == "":
                continue
            if is_set and value is not values[0]:
                kind, message = judge_further(name, value, is_described_again)
            else:
                kind, message = _UNEXPECTED, f"{name} does not expect {_named(value.value)}; it was kept as it stands"
            yield reading_finding(kind, message, value.provenance, name)


def _named(value: object) -> str:
    """A value as a message names it."""
    if isinstance(value, Node):
        return f"a thing of type {'/'.join(value.types):.80}" if value.types else "a thing without a type"
    return f"{value!r:.80}"
