"""Graphs in; their nodes by id, by type, and those that no other node contains, out."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsschema.graph.graph import Graph, children, reachable, roots_of
from newsschema.graph.node import Node, Source

JSONLD, MICRODATA = Source("jsonld", 0), Source("microdata", 7)
edges = st.integers(1, 8).flatmap(
    lambda count: st.tuples(
        st.just(count), st.lists(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=16)
    )
)
"""How many nodes there are, and which of them has which as a value."""


def graph_of(count: int, pairs: list[tuple[int, int]]) -> Graph:
    graph = Graph()
    nodes = [graph.node(JSONLD) for _ in range(count)]
    for parent, child in pairs:
        nodes[parent].add("about", nodes[child])
    return graph


def test_one_id_is_one_node() -> None:
    graph = Graph()
    first = graph.node(JSONLD, "/a", "https://example.com/#a")
    assert graph.node(MICRODATA, "/b", "https://example.com/#a") is first
    assert graph.find("https://example.com/#a") is first
    assert first.provenance == ("jsonld", 0, "/a")
    assert graph.find("https://example.com/#b") is None


def test_nodes_without_an_id_are_nodes_of_their_own() -> None:
    graph = Graph()
    assert graph.node(JSONLD, "/a") is not graph.node(JSONLD, "/a")
    assert len(graph.nodes) == 2


def test_a_reference_is_a_node_of_which_nothing_is_said() -> None:
    graph = Graph()
    node = graph.node(JSONLD, "", "https://example.com/#a")
    assert node.is_reference
    node.add("name", "Jane")
    assert not node.is_reference
    assert not graph.node(JSONLD).is_reference


def test_values_know_where_they_stand() -> None:
    node = Graph().node(JSONLD, "/author")
    node.add("name", "Jane", "/author/name")
    node.add("name", "Jane Doe", "content", MICRODATA)
    assert [value.provenance for value in node.values("name")] == [
        ("jsonld", 0, "/author/name"),
        ("microdata", 7, "content"),
    ]
    first = node.first("name")
    assert first is not None
    assert first.value == "Jane"
    assert node.first("url") is None
    assert node.values("url") == []


def test_nodes_are_told_by_their_syntax() -> None:
    graph = Graph()
    one, other = graph.node(JSONLD), graph.node(MICRODATA)
    assert graph.of_syntax("jsonld") == [one]
    assert graph.of_syntax("rdfa", "microdata", "jsonld") == [one, other]


def test_typed_nodes_come_in_document_order_and_each_set_of_types_is_asked_for_once() -> None:
    graph = Graph()
    types = [("Person",), ("NewsArticle",), ("Person",), (), ("NewsArticle", "Report"), ("Person",)]
    nodes = [graph.node(JSONLD) for _ in types]
    for node, own in zip(nodes, types, strict=True):
        node.types = own
    asked: list[tuple[str, ...]] = []

    def is_wanted(own: tuple[str, ...]) -> bool:
        asked.append(own)
        return "Person" in own or "Report" in own

    assert graph.typed(is_wanted) == [nodes[0], nodes[2], nodes[4], nodes[5]]
    assert sorted(asked) == sorted(set(types) - {()})
    assert graph.untyped() == [nodes[3]]
    further = graph.node(JSONLD)
    further.types = ("Person",)
    assert graph.typed(is_wanted)[-1] is further


def test_of_nodes_that_contain_each_other_the_first_is_a_root() -> None:
    graph = graph_of(5, [(1, 2), (2, 1), (3, 3), (4, 0)])
    assert graph.roots() == [graph.nodes[1], graph.nodes[3], graph.nodes[4]]


def test_a_node_outside_a_cycle_that_leads_into_it_is_its_root() -> None:
    graph = graph_of(4, [(0, 1), (1, 2), (2, 0), (3, 2)])
    assert graph.roots() == [graph.nodes[3]]


def test_roots_can_be_those_among_some_nodes() -> None:
    graph = graph_of(3, [(0, 1), (1, 2)])
    assert roots_of(graph.nodes[1:]) == [graph.nodes[1]]
    assert roots_of([]) == []


@given(edges)
def test_roots_lead_to_every_node_and_to_no_other_root(made: tuple[int, list[tuple[int, int]]]) -> None:
    graph = graph_of(*made)
    roots = graph.roots()
    seen: set[int] = set()
    found = [node for root in roots for node in reachable(root, seen)]
    assert sorted(map(id, found)) == sorted(map(id, graph.nodes))
    contained = {id(child) for node in graph.nodes for child in children(node) if child is not node}
    uncontained = [node for node in graph.nodes if id(node) not in contained]
    assert [node for node in roots if id(node) not in contained] == uncontained
    led_to = {id(node) for root in uncontained for node in reachable(root)}
    assert all(id(root) not in led_to for root in roots if id(root) in contained)


@given(edges)
def test_what_is_reachable_comes_depth_first_and_once(made: tuple[int, list[tuple[int, int]]]) -> None:
    graph = graph_of(*made)
    found = list(reachable(graph.nodes[0]))
    assert found[0] is graph.nodes[0]
    assert len({id(node) for node in found}) == len(found)
    known = {id(node) for node in found}
    assert all(id(child) in known for node in found for child in children(node))
    own = next(children(found[0]), None)
    if own is not None and own is not found[0]:
        assert found[1] is own


def test_long_chains_need_no_recursion() -> None:
    count = 20_000
    graph = graph_of(count, [(index, index + 1) for index in range(count - 1)])
    assert graph.roots() == [graph.nodes[0]]
    assert sum(1 for _ in reachable(graph.nodes[0])) == count


def test_nodes_and_values_say_what_they_are() -> None:
    node = Node(JSONLD, "", "https://example.com/#a")
    node.types = ("Person",)
    value = node.add("name", "Jane", "/name")
    assert repr(node) == "Node(Person, id='https://example.com/#a', 1 properties)"
    assert repr(value) == "Value('Jane' at jsonld 0 /name)"
