"""The objects of a long list come in; what their nodes say is read when somebody looks into one of them.

A live blog has hundreds of updates, each with its own authors, image and publisher, and who reads the page's article
hardly asks for them.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node, Value

LISTS = frozenset({"liveBlogUpdate", "comment"})
"""The properties whose values are parts of an article that may be so many."""
LONG = 10
"""Objects from which on a list of them is long."""
_REACHING = frozenset({"@id", "id", "@context", "@graph", "@included", "@reverse", "@nest"})
"""The keys of an object that has to do with others outside the list."""
_LOCK = RLock()
"""Two threads may look into one list."""


class Postponed:
    """What the objects of one list say. It holds no node that waits for it, so that both go when nobody needs them."""

    def __init__(self, read: Callable[[], Graph]) -> None:
        """`read` gives a graph of its own with the nodes of the list, and with what is inside them."""
        self._read = read
        self._graph: Graph | None = None
        self._properties: dict[str, dict[str, list[Value]]] = {}

    def graph(self) -> Graph:
        """The graph of the list, in the order of the page."""
        with _LOCK:
            if self._graph is None:
                self._graph = self._read()
                self._properties = {node.pointer: node.properties for node in self._graph.nodes}
            return self._graph

    def properties(self, pointer: str) -> dict[str, list[Value]]:
        """What the object at a JSON Pointer says."""
        self.graph()
        return self._properties[pointer]


class Late(NamedTuple):
    """One such list in its place."""

    nodes: list[Node]
    """The nodes of its objects, which are not among those of the graph yet."""
    postponed: Postponed


def stand_alone(items: list[Any]) -> bool:
    """Whether nothing in some objects has to do with anything outside them: no ids, and no contexts of their own."""
    stack = list(items)
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            if not _REACHING.isdisjoint(item):
                return False
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
    return True
