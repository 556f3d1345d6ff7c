"""The graph of a page and its models in, findings out: types and properties nobody knows, values that fit nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.findings import Finding, reading_finding
from newsschema.resolve.types import ITEM_SYNTAXES
from newsschema.vocabulary import canonical_type, is_property, is_type, nearest_property, nearest_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node
    from newsschema.resolve.build import Builder


def reading_findings(graph: Graph, builder: Builder) -> Iterator[Finding]:
    """What the items of the page say that no model could take in; all of it was kept."""
    for node in graph.of_syntax(*ITEM_SYNTAXES):
        yield from _unknown_types(node)
        yield from _unknown_properties(node)
        yield from _unparsed(node, builder)


def _unknown_types(node: Node) -> Iterator[Finding]:
    for name in node.types:
        if not is_type(name) and ":" not in name:
            near = canonical_type(name) or nearest_type(name)
            hint = f"did you mean {near}?" if near else "correct it"
            message = f"schema.org has no type {name!r:.80}; {hint}"
            yield reading_finding("vocabulary.unknown-type", message, node.provenance)


def _unknown_properties(node: Node) -> Iterator[Finding]:
    for name, values in node.properties.items():
        if ":" in name or is_property(name) or not values:
            continue
        near = nearest_property(name, node.types[0] if node.types else None)
        hint = f"did you mean {near}?" if near else "correct it, or give its full IRI"
        message = f"schema.org has no property {name!r:.80}; {hint}"
        yield reading_finding("vocabulary.unknown-property", message, values[0].provenance, name)


def _unparsed(node: Node, builder: Builder) -> Iterator[Finding]:
    kept: dict[str, list[tuple[int, object]]] = builder.build(node).__dict__.get("_unparsed", {})
    for name, pairs in kept.items():
        values = node.values(name)
        for place, _ in pairs:
            value = values[min(place, len(values) - 1)]
            if place and len({(v.source, v.pointer.rpartition("/")[0]) for v in values}) > 1:
                message = f"{name} is given twice for one @id with different values; the first one counts"
                yield reading_finding("graph.conflict", message, value.provenance, name)
            else:
                message = f"{name} does not expect {value.value!r:.80}; it was kept as it stands"
                yield reading_finding("vocabulary.unexpected-value", message, value.provenance, name)
