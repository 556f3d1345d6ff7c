"""What a page says in one vocabulary comes in value by value, the untyped node that holds it goes out to the graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Source, Value

if TYPE_CHECKING:
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node


class PageNode:
    """The one node of a vocabulary that describes the page: it has no type, and is made when its first value comes."""

    def __init__(self, graph: Graph, syntax: str, node: Node | None = None) -> None:
        """`node` is the one that there is already, where something was added before."""
        self._graph = graph
        self._syntax = syntax
        self._node = node
        self._parts: dict[str, Node] = {}

    def add(self, name: str, content: str, pointer: str, block: int) -> None:
        """Add a value under a property; an element says a property once, however many of its names stand for it."""
        source = Source(self._syntax, block)
        _add_once(self._node or self.node(source), name, content, pointer, source)

    def add_part(self, owner: str, name: str, content: str, pointer: str, block: int) -> None:
        """Add a value under a property of a nested node: the "width" of the "image".

        A nested node takes values until a "url" comes that is not its own: that one starts the next node (Open Graph,
        "Arrays"). So a width belongs to the image before it, or, where there is none yet, to the first.
        """
        source = Source(self._syntax, block)
        part = self._parts.get(owner)
        if part is not None and name == "url":
            url = part.first(name)
            part = part if url is None or url.value == content else None
        if part is None:
            part = self._parts[owner] = self.nest(owner, pointer, source)
        _add_once(part, name, content, pointer, source)

    def nest(self, name: str, pointer: str, source: Source) -> Node:
        """Add a new nested node under a property, and return it to be filled."""
        page = self.node(source)
        part = self._graph.node(source, pointer)
        page.add(name, part, pointer, source)
        return part

    def node(self, source: Source) -> Node:
        """The node, made at that source where there is none yet."""
        if self._node is None:
            self._node = self._graph.node(source)
        return self._node


def _add_once(node: Node, name: str, content: str, pointer: str, source: Source) -> None:
    known = node.properties.get(name)
    if known is None:
        node.properties[name] = [Value(content, source, pointer)]
    elif known[-1].source.block != source.block:
        known.append(Value(content, source, pointer))
