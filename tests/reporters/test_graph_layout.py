"""Nodes and edges in; where their boxes stand, out."""

from __future__ import annotations

from hypothesis import given
from report_strategies import overviews

from newsschema.overview import Overview, OverviewEdge, OverviewNode
from newsschema.reporters.graph_layout import boxes


def layout(*edges: str, keys: str = "") -> list[tuple[str, int, int, bool]]:
    """The boxes of a graph whose edges are written "ab": a leads to b."""
    found = dict.fromkeys(keys + "".join(edges))
    nodes = tuple(OverviewNode(key, (), key) for key in found)
    links = tuple(OverviewEdge(edge[0], "p", edge[1]) for edge in edges)
    return [(box.node.key, box.column, box.row, box.is_repeated) for box in boxes(Overview(nodes, links))]


def test_a_tree_grows_to_the_right_and_first_children_share_a_row() -> None:
    assert layout("ab", "ac", "bd", "be") == [
        ("a", 0, 0, False), ("b", 1, 0, False), ("d", 2, 0, False), ("e", 2, 1, False), ("c", 1, 2, False),
    ]  # fmt: skip


def test_a_shared_node_stands_beside_the_nearest_and_is_named_elsewhere() -> None:
    assert layout("ab", "bc", "ac") == [
        ("a", 0, 0, False), ("b", 1, 0, False), ("c", 2, 0, True), ("c", 1, 1, False),
    ]  # fmt: skip


def test_of_a_cycle_the_first_is_the_root() -> None:
    assert layout("ab", "ba") == [("a", 0, 0, False), ("b", 1, 0, False), ("a", 2, 0, True)]
    assert layout("aa") == [("a", 0, 0, False), ("a", 1, 0, True)]


def test_nodes_without_links_stand_below_each_other() -> None:
    assert layout(keys="ab") == [("a", 0, 0, False), ("b", 0, 1, False)]


def test_properties_that_lead_to_the_same_node_share_a_line() -> None:
    nodes = (OverviewNode("a", (), ""), OverviewNode("b", (), ""))
    edges = (OverviewEdge("a", "author", "b"), OverviewEdge("a", "editor", "b"))
    assert [box.properties for box in boxes(Overview(nodes, edges))] == [(), ("author", "editor")]


@given(overviews)
def test_every_node_has_one_box_of_its_own_and_no_two_boxes_share_a_place(overview: Overview) -> None:
    placed = boxes(overview)
    own = [box.node.key for box in placed if not box.is_repeated]
    assert sorted(own) == sorted(node.key for node in overview.nodes)
    assert len({(box.column, box.row) for box in placed}) == len(placed)
