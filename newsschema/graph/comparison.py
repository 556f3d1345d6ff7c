"""The nodes of two graphs come in; what was added, removed and changed from one to the other goes out.

The order of keys, of blocks and of nodes is no difference, that of a property's values is. Nodes are matched by their
"@id", then by where they stand, by their types, and by how much they have in common.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from newsschema.graph.graph import roots_of
from newsschema.graph.node import Node, Value
from newsschema.graph.said_values import Sameness, plain, plain_node

if TYPE_CHECKING:
    from newsschema.location import Provenance

Kind = Literal["added", "removed", "changed"]

_MOST_COMPARED = 40
"""Nodes of the same types, without an "@id" in common, of which each is compared with each; more are matched in their
order."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is not as it was."""

    kind: Kind
    node: Node
    """The node that it is about: of the new graph, and of the old one where it is gone."""
    path: str
    """The property, from the node on, such as "headline" or "author[1].name"; empty for the node itself."""
    old: Any = None
    """What was said, as plain JSON; None where nothing was."""
    new: Any = None
    old_at: Provenance | None = None
    new_at: Provenance | None = None


class _Pair(NamedTuple):
    """Two nodes that are the same thing, and where: in which node, and under which property."""

    old: Node
    new: Node
    owner: Node
    path: str


def compare(old: Sequence[Node], new: Sequence[Node]) -> list[Change]:
    """What changed, node by node in the order of the old graph; then what is gone, and what is new."""
    return list(_Comparison(old, new).changes())


class _Comparison:
    def __init__(self, old: Sequence[Node], new: Sequence[Node]) -> None:
        self._old = old
        self._new = new
        self._new_ids = {node.id: node for node in new if node.id is not None}
        self._same = Sameness()
        self._partners: dict[int, int] = {}
        """The nodes that are the same thing, by their `id()`, both ways."""

    def changes(self) -> Iterator[Change]:
        pairs = [(node, self._new_ids[node.id]) for node in self._old if node.id in self._new_ids]
        self._pair(pairs)
        for old, new in pairs:
            yield from self._of_pair(_Pair(old, new, new, ""))
        for old, new in self._matched(self._unpaired(roots_of(self._old)), self._unpaired(roots_of(self._new))):
            yield from self._of_pair(_Pair(old, new, new, ""))
        for node in self._left(self._old, roots_of(self._old)):
            yield Change("removed", node, "", plain_node(node), None, node.provenance)
        for node in self._left(self._new, roots_of(self._new)):
            yield Change("added", node, "", None, plain_node(node), None, node.provenance)

    def _unpaired(self, nodes: Iterable[Node]) -> list[Node]:
        return [node for node in nodes if id(node) not in self._partners]

    def _left(self, nodes: Iterable[Node], roots: Iterable[Node]) -> list[Node]:
        """The nodes without a counterpart, but for those that are only a part of what another one says."""
        outer = {id(node) for node in roots}
        return [node for node in self._unpaired(nodes) if node.id is not None or id(node) in outer]

    def _pair(self, pairs: Iterable[tuple[Node, Node]]) -> None:
        for old, new in pairs:
            self._partners |= {id(old): id(new), id(new): id(old)}

    def _of_pair(self, first: _Pair) -> Iterator[Change]:
        """What changed in a node, and in the nodes without an "@id" that are part of what it says."""
        pending = [first]
        while pending:
            pair = pending.pop()
            inner: list[_Pair] = []
            yield from self._of_identity(pair)
            names = dict.fromkeys([*pair.old.properties, *pair.new.properties])
            for name in names:
                yield from self._of_property(pair, name, inner)
            pending += reversed(inner)

    def _of_identity(self, pair: _Pair) -> Iterator[Change]:
        stated = ("@type", list(pair.old.types), list(pair.new.types)), ("@id", pair.old.id, pair.new.id)
        for name, old, new in stated:
            if old != new:
                yield self._changed(pair, name, old, new, (pair.old, pair.new))

    def _of_property(self, pair: _Pair, name: str, inner: list[_Pair]) -> Iterator[Change]:
        """What changed in a property; nodes among its values that are the same thing go to `inner`."""
        old, new = pair.old.values(name), pair.new.values(name)
        old_keys = [self._same.key(value.value) for value in old]
        new_keys = [self._same.key(value.value) for value in new]
        if old_keys == new_keys:
            return
        gone, come = _without(old, old_keys, Counter(new_keys)), _without(new, new_keys, Counter(old_keys))
        if not gone and not come:
            told = [[plain(value.value) for value in values] for values in (old, new)]
            yield self._changed(pair, name, told[0], told[1], (old[0], new[0]))
            return
        yield from self._of_values(pair, name, (gone, come), inner)

    def _of_values(
        self, pair: _Pair, name: str, values: tuple[list[Value], list[Value]], inner: list[_Pair]
    ) -> Iterator[Change]:
        nodes = [[v.value for v in side if isinstance(v.value, Node) and self._is_open(v.value)] for side in values]
        for old, new in self._matched(*nodes):
            at = next(place for place, value in enumerate(pair.new.values(name)) if value.value is new)
            inner.append(_Pair(old, new, pair.owner, _path(pair, name, at)))
        gone, come = self._without_partners(*values), self._without_partners(*reversed(values))
        if len(gone) == len(come) == 1:
            yield self._changed(pair, name, plain(gone[0].value), plain(come[0].value), (gone[0], come[0]))
            return
        path = _path(pair, name)
        for value in gone:
            yield Change("removed", pair.owner, path, plain(value.value), None, value.provenance)
        for value in come:
            yield Change("added", pair.owner, path, None, plain(value.value), None, value.provenance)

    def _without_partners(self, values: list[Value], others: list[Value]) -> list[Value]:
        """The values that are no node which is the same thing as one of the others."""
        there = {id(other.value) for other in others}
        return [value for value in values if self._partners.get(id(value.value)) not in there]

    def _is_open(self, node: Node) -> bool:
        """Whether a value may be the same thing as a value of the other graph with another id, or without one."""
        return id(node) not in self._partners and not node.is_reference

    def _matched(self, old: Sequence[Node], new: Sequence[Node]) -> list[tuple[Node, Node]]:
        """The pairs of nodes that have the same types, those first that have most in common."""
        by_types: dict[frozenset[str], tuple[list[Node], list[Node]]] = defaultdict(lambda: ([], []))
        for side, nodes in enumerate((old, new)):
            for node in nodes:
                by_types[frozenset(node.types) or frozenset({node.source.syntax})][side].append(node)
        pairs = [pair for group in by_types.values() for pair in self._closest(*group)]
        self._pair(pairs)
        return pairs

    def _closest(self, old: list[Node], new: list[Node]) -> list[tuple[Node, Node]]:
        if len(old) == len(new) == 1 or max(len(old), len(new)) > _MOST_COMPARED:
            return list(zip(old, new, strict=False))
        said = [[self._sayings(node) for node in side] for side in (old, new)]
        ranked = sorted(
            (-len(mine & theirs), at, to) for at, mine in enumerate(said[0]) for to, theirs in enumerate(said[1])
        )
        pairs: dict[int, int] = {}
        for _, at, to in ranked:
            if at not in pairs and to not in pairs.values():
                pairs[at] = to
        return [(old[at], new[to]) for at, to in sorted(pairs.items())]

    def _sayings(self, node: Node) -> set[Any]:
        return {(name, self._same.key(value.value)) for name, values in node.properties.items() for value in values}

    def _changed(self, pair: _Pair, name: str, old: Any, new: Any, at: tuple[Node | Value, Node | Value]) -> Change:
        return Change("changed", pair.owner, _path(pair, name), old, new, at[0].provenance, at[1].provenance)


def _without(values: list[Value], keys: list[Any], others: Counter[Any]) -> list[Value]:
    """The values that are more than the others have of them."""
    left: list[Value] = []
    for value, key in zip(values, keys, strict=True):
        if others[key] > 0:
            others[key] -= 1
        else:
            left.append(value)
    return left


def _path(pair: _Pair, name: str, place: int | None = None) -> str:
    """Where a value stands, from the owner on; its place, from 0, only where there are several."""
    is_one_of_many = place is not None and len(pair.new.values(name)) > 1
    return ".".join(filter(None, (pair.path, f"{name}[{place}]" if is_one_of_many else name)))
