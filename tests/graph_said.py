"""JSON-LD documents come in; what their graph says goes out as plain values that can be compared."""

from __future__ import annotations

from typing import Any

from newsschema.graph.expand import expand
from newsschema.graph.graph import Graph, children
from newsschema.graph.node import Node, Source
from newsschema.values.text import LangString

BASE = "https://example.com/news/ferry"


def graph_of(*documents: Any, base: str | None = BASE) -> Graph:
    """The graph of documents that stand in blocks of their own."""
    graph = Graph(base)
    for block, document in enumerate(documents):
        expand(graph, document, Source("jsonld", block))
    return graph


def said(*documents: Any) -> list[Any]:
    """What the nodes say that have an id, or are no value of another."""
    nodes = graph_of(*documents).nodes
    inside = {id(child) for node in nodes for child in children(node)}
    return [node_said(node) for node in nodes if node.id is not None or id(node) not in inside]


def node_said(node: Node) -> dict[str, Any]:
    names = {"@id": node.id, "@type": list(node.types)}
    written = {name: value for name, value in names.items() if value}
    return written | {name: [value_said(value.value) for value in found] for name, found in node.properties.items()}


def value_said(value: Any) -> Any:
    if isinstance(value, Node):
        return node_said(value) if value.id is None else {"@id": value.id}
    return ("text", str(value), value.language, value.direction) if isinstance(value, LangString) else value
