"""Pages in; their nodes and how they are linked, at a glance, out."""

from __future__ import annotations

from typing import Any

import pytest

from newsschema.overview import Overview, OverviewNode
from newsschema.page_overview import MOST_NODES, one_line, overview_of
from newsschema.subject import subject_of


def overview(source: Any, url: str | None = None) -> Overview:
    return overview_of(subject_of(source, url).context)


def article(**properties: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", **properties}


def labels(found: Overview) -> list[str]:
    return [node.label for node in found.nodes]


def test_nodes_have_their_types_and_names_and_edges_the_properties() -> None:
    found = overview(article(headline="Ferry stops", author={"@type": ["Person", "Thing"], "name": "Jonna Falk"}))
    assert [(node.key, node.types, node.label) for node in found.nodes] == [
        ("n1", ("NewsArticle",), "Ferry stops"),
        ("n2", ("Person", "Thing"), "Jonna Falk"),
    ]
    assert [(edge.start, edge.property, edge.end) for edge in found.edges] == [("n1", "author", "n2")]


def test_the_main_article_comes_first_and_what_it_leads_to_next() -> None:
    found = overview(
        [
            {"@context": "https://schema.org", "@type": "WebSite", "name": "Holm Herald"},
            article(headline="Ferry stops", publisher={"@type": "Organization", "name": "Herald Ltd"}),
        ]
    )
    assert labels(found) == ["Ferry stops", "Herald Ltd", "Holm Herald"]


def test_a_shared_node_is_one_and_one_that_is_only_referred_to_is_there() -> None:
    jonna = {"@id": "#jonna"}
    found = overview(
        article(author={**jonna, "@type": "Person", "name": "Jonna"}, editor=jonna, isPartOf={"@id": "#w"})
    )
    assert [(node.label, node.is_reference) for node in found.nodes] == [("", False), ("Jonna", False), ("#w", True)]
    assert [(edge.property, edge.end) for edge in found.edges] == [
        ("author", "n2"), ("editor", "n2"), ("isPartOf", "n3"),
    ]  # fmt: skip


def test_a_cycle_ends() -> None:
    found = overview(article(**{"@id": "#a", "about": {"@id": "#a"}, "image": {"@id": "#a"}, "name": {"@id": "#a"}}))
    assert [(edge.start, edge.end) for edge in found.edges] == [("n1", "n1")] * 3


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ({"name": "Name", "headline": "Headline"}, "Name"),
        ({"headline": {"@value": "Überschrift", "@language": "de"}}, "Überschrift"),
        ({"name": [7, " ", "Name"]}, "Name"),
        ({"url": "https://holm.example/a"}, "https://holm.example/a"),
        ({"@id": "https://holm.example/#a"}, "https://holm.example/#a"),
        ({"name": "two\n<b>lines</b> &amp;amp; more"}, "two lines & more"),
        ({}, ""),
    ],
)
def test_labels(said: dict[str, Any], label: str) -> None:
    assert labels(overview(article(**said)))[0] == label


def test_a_long_label_is_cut() -> None:
    assert one_line("word " * 100) == ("word " * 24).rstrip() + "…"
    assert one_line("a" * 120) == "a" * 120


def test_too_many_nodes_are_counted() -> None:
    found = overview(article(author=[{"@type": "Person", "name": str(number)} for number in range(100)]))
    assert len(found.nodes) == MOST_NODES
    assert found.left_out == 101 - MOST_NODES
    assert len(found.edges) == MOST_NODES - 1


def test_microdata_is_there_and_metas_are_no_nodes() -> None:
    found = overview(
        '<meta property="og:title" content="Ferry stops"><div itemscope itemtype="https://schema.org/Person">'
        '<span itemprop="name">Jonna Falk</span></div>'
    )
    assert [(node.types, node.label) for node in found.nodes] == [(("Person",), "Jonna Falk")]


def test_a_page_that_says_nothing() -> None:
    assert overview("<p>Nothing.</p>") == Overview()


def test_nodes_know_where_they_stand() -> None:
    found = overview(article(author={"@type": "Person", "name": "Jonna"}))
    places = [node.provenance.pointer for node in found.nodes if node.provenance is not None]
    assert places == ["", "/author"]
    assert isinstance(found.nodes[0], OverviewNode)
