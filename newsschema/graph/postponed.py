"""The nodes of a long list come in; what they say is read when somebody looks into one of them.

A live blog has hundreds of updates, each with its own authors, image and publisher, and who reads the page's article
hardly asks for them.
"""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

LISTS = frozenset({"liveBlogUpdate", "comment"})
"""The properties whose values are parts of an article that may be so many."""
_REACHING = frozenset({"@id", "id", "@context", "@graph", "@included", "@reverse", "@nest"})
"""The keys of an object that has to do with others outside the list."""
_LOCK = RLock()
"""Two threads may look into one list."""


class Postponed:
    """One such list. Its nodes are not among those of the graph before they are read."""

    def __init__(self, graph: Graph, nodes: Sequence[Node], read: Callable[[], Graph]) -> None:
        """`read` gives a graph of its own with nodes that have the pointers of these ones, and what is inside them."""
        self._graph = graph
        self._nodes = nodes
        self._read = read
        self._before: Node | None = None
        self._is_read = False
        graph.postponed.append(self)
        for node in nodes:
            node.wait_for(self)

    def stands_here(self) -> None:
        """The list comes, in the order of the page, after all that the graph has now."""
        self._before = self._graph.nodes[-1]

    def read(self) -> None:
        """Have all the nodes say what they say."""
        with _LOCK:
            if self._is_read:
                return
            apart = self._read()
            own = {node.pointer: node for node in self._nodes}
            for made in apart.nodes:
                if made.pointer in own:
                    own[made.pointer].properties = made.properties
            self._graph.insert(self._before, [own.get(made.pointer, made) for made in apart.nodes])
            self._graph.findings += apart.findings
            self._is_read = True


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
