"""The nodes and edges of a page come in; where each box and each line of their drawing stands goes out.

The drawing is a tree that grows to the right, one row for each leaf: a node is a box beside the first node that leads
to it, the shortest way from a root. Whatever else leads to it gets a small box of its own that names it, so that no
line crosses another, and every property stands at its line.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.overview import Overview, OverviewNode

_Links = dict[str, dict[str, list[str]]]

MOST_ROWS = 150
"""More rows than these are no drawing that anybody reads."""


@dataclass(frozen=True, slots=True)
class Box:
    """One box of the drawing."""

    node: OverviewNode
    column: int
    row: int
    parent: Box | None = None
    """The box that a line leads from."""
    properties: tuple[str, ...] = ()
    """What is written at that line."""
    is_repeated: bool = False
    """Whether the node has its box elsewhere, and this one only names it."""


def boxes(overview: Overview) -> list[Box]:
    """The boxes, each after the one that leads to it; not more than `MOST_ROWS` rows of them."""
    nodes = {node.key: node for node in overview.nodes}
    links = _links(overview)
    parents = _parents(list(nodes), links)
    placed: list[Box] = []
    rows = 0
    stack: list[tuple[str, Box | None]] = [(key, None) for key in reversed(nodes) if parents[key] is None]
    while stack:
        key, parent = stack.pop()
        rows += parent is None or placed[-1] is not parent  # a first child stands in the row of its parent
        if rows > MOST_ROWS:
            break
        box = _box(nodes[key], rows - 1, parent, links, parents)
        placed.append(box)
        if not box.is_repeated:
            stack.extend((end, box) for end in reversed(links[key]))
    return placed


def _box(node: OverviewNode, row: int, parent: Box | None, links: _Links, parents: dict[str, str | None]) -> Box:
    if parent is None:
        return Box(node, 0, row)
    start = parent.node.key
    return Box(node, parent.column + 1, row, parent, tuple(links[start][node.key]), parents[node.key] != start)


def _links(overview: Overview) -> _Links:
    """For each node, the nodes that it leads to, and by which properties."""
    keys = {node.key for node in overview.nodes}
    found: _Links = {key: {} for key in sorted(keys)}
    for edge in overview.edges:
        if edge.start in keys and edge.end in keys:
            found[edge.start].setdefault(edge.end, []).append(edge.property)
    return found


def _parents(keys: list[str], links: _Links) -> dict[str, str | None]:
    """For each node, the one beside which its box stands; None for a root. Of nodes that only lead to each other, the
    first is a root."""
    reached = {end for start, ends in links.items() for end in ends if end != start}
    found: dict[str, str | None] = {}
    for root in [key for key in keys if key not in reached] + keys:
        if root in found:
            continue
        found[root] = None
        queue = deque([root])
        while queue:
            start = queue.popleft()
            new = [end for end in links[start] if end not in found]
            found |= dict.fromkeys(new, start)
            queue.extend(new)
    return found
