"""Two JSON-LD documents in; what changed from one to the other out."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from graph_said import graph_of
from hypothesis import given
from hypothesis import strategies as st

from newsschema.graph.comparison import compare
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node, Source

CONTEXT = "https://schema.org"


def article(**members: Any) -> dict[str, Any]:
    return {"@context": CONTEXT, "@type": "NewsArticle", **members}


def described(graph: Graph) -> list[Node]:
    return [node for node in graph.nodes if not node.is_reference]


def changes(old: Any, new: Any) -> list[tuple[str, str, Any, Any]]:
    found = compare(described(graph_of(old)), described(graph_of(new)))
    return [(change.kind, change.path, change.old, change.new) for change in found]


def person(name: str, **members: Any) -> dict[str, Any]:
    return {"@type": "Person", "name": name, **members}


def test_nothing_changed() -> None:
    assert changes(article(headline="A"), article(headline="A")) == []
    assert changes([], []) == []


def test_the_order_of_keys_and_of_nodes_is_no_change() -> None:
    old = {"@context": CONTEXT, "@graph": [person("Jana", email="j"), article(headline="A", author=person("Bo"))]}
    new = {
        "@graph": [article(author=person("Bo"), headline="A"), {"email": "j", **person("Jana")}],
        "@context": CONTEXT,
    }
    assert changes(old, new) == []


def test_values_come_and_go_and_change() -> None:
    old = article(headline="A", description="x", wordCount=3)
    new = article(headline="B", wordCount=4, dateModified="2026-03-01")
    assert changes(old, new) == [
        ("changed", "headline", "A", "B"),
        ("removed", "description", "x", None),
        ("changed", "wordCount", 3, 4),
        ("added", "dateModified", None, "2026-03-01"),
    ]


@pytest.mark.parametrize(
    ("old", "new"), [(True, 1), (1, "1"), ("2026", 2026), ("a", {"@value": "a", "@language": "de"})]
)
def test_values_of_other_kinds_differ(old: Any, new: Any) -> None:
    assert [change[:2] for change in changes(article(headline=old), article(headline=new))] == [("changed", "headline")]


def test_of_several_values_those_are_told_that_are_not_the_same() -> None:
    old, new = article(keywords=["a", "b", "b", "c"]), article(keywords=["b", "c", "d", "e"])
    assert changes(old, new) == [
        ("removed", "keywords", "a", None),
        ("removed", "keywords", "b", None),
        ("added", "keywords", None, "d"),
        ("added", "keywords", None, "e"),
    ]
    assert changes(article(keywords=["a", "b"]), article(keywords=["a", "c"])) == [("changed", "keywords", "b", "c")]


def test_another_order_of_values_is_a_change() -> None:
    assert changes(article(author=["Jana", "Bo"]), article(author=["Bo", "Jana"])) == [
        ("changed", "author", ["Jana", "Bo"], ["Bo", "Jana"])
    ]


def test_nodes_inside_are_followed_by_what_they_have_in_common() -> None:
    old = article(author=[person("Jana"), person("Bo", url="x")])
    new = article(author=[person("Bo", url="y"), person("Jana"), person("Ada")])
    assert changes(old, new) == [
        ("added", "author", None, person("Ada")),
        ("changed", "author[0].url", "x", "y"),
    ]


def test_a_text_that_becomes_a_node_is_a_change() -> None:
    assert changes(article(author="Jana"), article(author=person("Jana"))) == [
        ("changed", "author", "Jana", person("Jana"))
    ]


def test_deeper_nodes_have_a_path() -> None:
    def published(width: int) -> dict[str, Any]:
        return article(publisher={"@type": "Organization", "logo": {"@type": "ImageObject", "width": width}})

    assert changes(published(1), published(2)) == [("changed", "publisher.logo.width", 1, 2)]


def test_nodes_with_an_id_are_followed_wherever_they_stand() -> None:
    organization = {"@type": "Organization", "@id": "#org"}
    old = {"@context": CONTEXT, "@graph": [article(publisher={"@id": "#org"}), {**organization, "name": "A"}]}
    new = article(publisher={**organization, "name": "B"})
    assert changes(old, new) == [("changed", "name", "A", "B")]
    found = compare(described(graph_of(old)), described(graph_of(new)))
    assert found[0].node.types == ("Organization",)


def test_an_id_that_changes_comes_or_goes_is_a_change() -> None:
    assert changes(article(**{"@id": "#a", "headline": "A"}), article(**{"@id": "#b", "headline": "A"})) == [
        ("changed", "@id", "https://example.com/news/ferry#a", "https://example.com/news/ferry#b")
    ]
    old, new = article(author=person("Jana")), article(author=person("Jana", **{"@id": "#jana"}))
    assert changes(old, new) == [("changed", "author.@id", None, "https://example.com/news/ferry#jana")]


def test_a_type_that_changes_is_a_change_where_the_id_is_the_same() -> None:
    old, new = article(**{"@id": "#a"}), article(**{"@id": "#a", "@type": "Report"})
    assert changes(old, new) == [("changed", "@type", ["NewsArticle"], ["Report"])]


def test_whole_nodes_come_and_go() -> None:
    old = {"@context": CONTEXT, "@graph": [article(headline="A"), {"@type": "WebSite", "name": "Quay"}]}
    new = {"@context": CONTEXT, "@graph": [article(headline="A"), {"@type": "VideoObject", "name": "Film"}]}
    assert changes(old, new) == [
        ("removed", "", {"@type": "WebSite", "name": "Quay"}, None),
        ("added", "", None, {"@type": "VideoObject", "name": "Film"}),
    ]


def test_of_several_roots_of_one_type_the_nearest_are_compared() -> None:
    old = [article(headline="A", url="1"), article(headline="B", url="2")]
    new = [article(headline="B", url="3"), article(headline="A", url="1"), article(headline="C", url="4")]
    assert changes(old, new) == [
        ("changed", "url", "2", "3"),
        ("added", "", None, {"@type": "NewsArticle", "headline": "C", "url": "4"}),
    ]


def test_a_change_has_its_places() -> None:
    (change,) = compare(
        described(graph_of([{}, article(headline="A")])), described(graph_of(article(author="B", headline="C")))
    )[:1]
    assert change.old_at is not None
    assert change.new_at is not None
    assert (change.old_at.pointer, change.new_at.pointer) == ("/1/headline", "/headline")


def test_nodes_that_contain_each_other_come_to_an_end() -> None:
    def circle(name: str) -> Any:
        return article(
            **{"@id": "#a", "isPartOf": {"@id": "#b", "@type": "WebPage", "mainEntity": {"@id": "#a"}}}, name=name
        )

    assert changes(circle("x"), circle("x")) == []
    assert changes(circle("x"), circle("y")) == [("changed", "name", "x", "y")]


def test_nodes_without_an_id_that_contain_themselves_come_to_an_end() -> None:
    def circle(name: str) -> list[Node]:
        node, other = Node(Source("microdata", 0)), Node(Source("microdata", 1))
        node.add("name", name)
        node.add("knows", other)
        other.add("knows", node)
        return [node, other]

    assert compare(circle("x"), circle("x")) == []
    assert [change.path for change in compare(circle("x"), circle("y"))] == ["name"]


def test_very_deep_nodes_are_compared() -> None:
    def deep(name: str) -> list[Node]:
        nodes = [Node(Source("microdata", block)) for block in range(3000)]
        for outer, inner in pairwise(nodes):
            outer.add("hasPart", inner)
        nodes[0].add("name", name)
        return nodes

    assert compare(deep("x"), deep("x")) == []
    assert len(compare(deep("x"), deep("y"))) == 1


def values(**optional: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.recursive(
        st.sampled_from(["a", "b", 1, True]),
        lambda inner: (
            st.lists(inner, min_size=1, max_size=3)
            | st.fixed_dictionaries(
                {"@type": st.sampled_from(["Person", "Place"])}, optional={"name": inner, "knows": inner, **optional}
            )
        ),
        max_leaves=8,
    )


def documents(**optional: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(st.sampled_from(["author", "about", "name"]), values(**optional))


WITH_IDS = documents(**{"@id": st.sampled_from(["#1", "#2", "#3"])})


@given(WITH_IDS)
def test_a_document_is_no_change_of_itself(members: dict[str, Any]) -> None:
    assert changes(article(**members), article(**members)) == []


@given(documents())
def test_the_order_of_properties_is_never_a_change(members: dict[str, Any]) -> None:
    assert changes(article(**members), article(**dict(reversed(members.items())))) == []


@given(WITH_IDS, WITH_IDS)
def test_there_are_changes_both_ways_or_none(old: dict[str, Any], new: dict[str, Any]) -> None:
    assert bool(changes(article(**old), article(**new))) is bool(changes(article(**new), article(**old)))
