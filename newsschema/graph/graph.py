"""The graph of one page: its nodes in the order in which they are read, one node for each "@id"."""

from __future__ import annotations

from collections import deque
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.graph.repetitions import Repetitions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsschema.findings import Finding
    from newsschema.graph.node import Source
    from newsschema.graph.postponed import Late
    from newsschema.location import Provenance


class Graph:
    """Nodes and what was noticed while they were read."""

    def __init__(self, base: str | None = None, is_patient: bool = False) -> None:
        """`is_patient`: long lists of parts are read when somebody looks into them, or at `complete`."""
        self.is_patient = is_patient
        self.late: list[tuple[Node, Late]] = []
        """The lists that were not read at once, each behind the node that it stands after."""
        self.base = base
        """The base URL that relative "@id"s are resolved against."""
        self.nodes: list[Node] = []
        """Every node: one syntax after the other, each in document order."""
        self.findings: list[Finding] = []
        """What was wrong with the markup."""
        self.contexts: list[tuple[Any, Provenance]] = []
        """Every JSON-LD context as it is written, and where."""
        self.repetitions = Repetitions()
        """What was said of nodes that are described more than once."""
        self._by_id: dict[str, Node] = {}
        self._met_again: set[int] = set()
        self._by_types: dict[tuple[str, ...], list[tuple[int, Node]]] = {}
        self._grouped = 0

    def node(self, source: Source, pointer: str = "", node_id: str | None = None) -> Node:
        """The node of that "@id", which is a new one where the id is new or there is none."""
        if node_id is not None:
            known = self.meet(node_id)
            if known is not None:
                return known
        node = Node(source, pointer, node_id)
        self.nodes.append(node)
        if node_id is not None:
            self._by_id[node_id] = node
        return node

    def wait(self, late: Late) -> None:
        """Read a list later, which comes here, in the order of the page."""
        self.late.append((self.nodes[-1], late))

    def complete(self) -> None:
        """Read what was postponed."""
        late, self.late = self.late, []
        after: dict[int, list[Node]] = {}
        for before, (nodes, postponed) in late:
            apart = postponed.graph()
            own = {node.pointer: node for node in nodes}
            after.setdefault(id(before), []).extend(own.get(node.pointer, node) for node in apart.nodes)
            self.findings += apart.findings
        if after:
            self.nodes = [one for node in self.nodes for one in (node, *after.get(id(node), ()))]

    def meet(self, node_id: str) -> Node | None:
        """The node of that "@id", where there is one already, which is met once more."""
        known = self._by_id.get(node_id)
        if known is not None:
            self.meet_again(known)
        return known

    def meet_again(self, node: Node) -> None:
        """A node stands in one more place."""
        self._met_again.add(id(node))

    def is_met_again(self, node: Node) -> bool:
        """Whether a node stands in more than one place."""
        return id(node) in self._met_again

    def find(self, node_id: str) -> Node | None:
        """The node of that "@id"."""
        return self._by_id.get(node_id)

    def of_syntax(self, *syntaxes: str) -> list[Node]:
        """The nodes that are first described in one of these syntaxes."""
        return [node for node in self.nodes if node.source.syntax in syntaxes]

    def typed(self, is_wanted: Callable[[tuple[str, ...]], bool]) -> list[Node]:
        """The nodes whose types are wanted, in the order of `nodes`; asked once for each set of types, which are
        few."""
        groups = [pairs for types, pairs in self._groups().items() if types and is_wanted(types)]
        if len(groups) < 2:
            return [node for _, node in groups[0]] if groups else []
        return [node for _, node in sorted(chain.from_iterable(groups), key=itemgetter(0))]

    def untyped(self) -> list[Node]:
        """The nodes without a type, in the order of `nodes`."""
        return [node for _, node in self._groups().get((), ())]

    def _groups(self) -> dict[tuple[str, ...], list[tuple[int, Node]]]:
        """The nodes with their places, by their types."""
        if self._grouped != len(self.nodes):
            self._grouped = len(self.nodes)
            self._by_types.clear()
            for place, node in enumerate(self.nodes):
                self._by_types.setdefault(node.types, []).append((place, node))
        return self._by_types

    def roots(self) -> list[Node]:
        """The nodes that no other node contains, in their order; of nodes that contain each other, the first."""
        return roots_of(self.nodes)


def roots_of(nodes: Sequence[Node]) -> list[Node]:
    """Those of the nodes that none of the others contains, in their order; of nodes that contain each other, the
    first.
    """
    contained = {id(child) for node in nodes for child in children(node) if child is not node}
    roots: list[Node] = []
    reached: set[int] = set()
    for node in [*(n for n in nodes if id(n) not in contained), *nodes]:
        if id(node) not in reached:
            roots.append(node)
            deque(reachable(node, reached), maxlen=0)
    place = {id(node): index for index, node in enumerate(nodes)}
    return sorted(roots, key=lambda node: place[id(node)])


def children(node: Node) -> Iterator[Node]:
    """The nodes among a node's values."""
    for values in node.properties.values():
        for value in values:
            if isinstance(value.value, Node):
                yield value.value


def reachable(node: Node, known: set[int] | None = None) -> Iterator[Node]:
    """A node and every node it leads to, depth first; not those whose `id()` is in `known`, which is kept up to date,
    nor what only they lead to."""
    seen = set[int]() if known is None else known
    stack = [node]
    while stack:
        found = stack.pop()
        if id(found) not in seen:
            seen.add(id(found))
            yield found
            stack.extend(reversed(list(children(found))))
