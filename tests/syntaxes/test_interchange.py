"""What extruct reads from pages in; the graph holds what our own readers read from the same pages."""

from __future__ import annotations

import json
from html import escape
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.errors import UsageError
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import jsonld, meta_tags, microdata, microformats, opengraph, rdfa
from newsschema.syntaxes.interchange import read_extruct

URL = "https://example.com/news/a"
READERS = (jsonld, microdata, rdfa, microformats, opengraph, meta_tags)
TEXTS = st.text(st.sampled_from("ab é✓<&\"'"), min_size=1, max_size=10).map(lambda text: f"x{text.strip()}")


def page(texts: list[str]) -> str:
    """One page in all the syntaxes that extruct reads."""
    written = [escape(text) for text in texts]
    block = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "#json",
        "headline": texts[0],
        "author": [texts[1]],
    }
    return """<html><head>
<meta property="og:title" content="{0}"><meta property="og:type" content="article">
<meta property="og:image" content="/a.jpg"><meta property="og:image:width" content="12">
<meta property="article:section" content="{1}"><meta name="DC.creator" content="{1}">
<script type="application/ld+json">{block}</script></head><body>
<article itemscope itemtype="https://schema.org/NewsArticle" itemid="https://example.com/m">
  <h1 itemprop="headline">{0}</h1><a itemprop="url" href="m">.</a>
  <i itemprop="keywords">{1}</i><i itemprop="keywords">{2}</i>
  <p itemprop="author" itemscope itemtype="http://schema.org/Person"><i itemprop="name">{1}</i></p>
  <p itemprop="about" itemscope itemtype="http://schema.org/Place http://example.org/x"><i itemprop="name">{2}</i></p>
</article>
<p itemscope itemtype="http://example.org/ns/Thing"><i itemprop="size">{0}</i></p>
<article vocab="http://schema.org/" typeof="NewsArticle" resource="#rdfa"><h1 property="headline">{0}</h1>
  <p property="author" typeof="Person"><i property="name">{1}</i></p><i property="dc:title">{2}</i>
  <i property="publisher" resource="#us"></i><p property="image" typeof="ImageObject"><i property="caption">{2}</i></p>
</article><p vocab="http://schema.org/" typeof="Organization" resource="#us"><i property="name">{2}</i></p>
<article class="h-entry"><h1 class="p-name">{0}</h1>
  <p class="p-author h-card"><a class="p-name u-url" href="/j">{1}</a></p>
  <div class="e-content"><b>{2}</b></div><img class="u-photo" src="/i.jpg" alt="{1}"><p class="h-card">{2}</p>
  <p class="p-location h-adr"><i class="p-locality">{1}</i></p>
  <p class="p-category h-card"><b class="p-name p-org">{1}</b></p></article>
</body></html>""".format(*written, block=json.dumps(block).replace("<", "\\u003c"))


def described(graph: Graph) -> list[str]:
    """The nodes of a graph as text, each with all that it leads to; the places and the order of nodes do not count."""

    def shown(value: object) -> object:
        return said(value) if isinstance(value, Node) else " ".join(str(value).split())

    def said(node: Node) -> object:
        return (
            node.id,
            node.types,
            {name: [shown(each.value) for each in node.values(name)] for name in sorted(node.properties)},
        )

    return sorted(f"{node.source.syntax}: {said(node)}" for node in graph.nodes)


def ours(markup: str) -> Graph:
    document = Document.read(markup, URL)
    graph = Graph(document.base)
    for reader in READERS:
        reader.read(document, graph)
    return graph


def theirs(markup: str, uniform: bool) -> Graph:
    import extruct

    data: dict[str, Any] = extruct.extract(markup, base_url=URL, uniform=uniform)
    graph = Graph(URL)
    read_extruct(data, graph)
    return graph


@pytest.mark.parametrize("uniform", [False, True])
@given(texts=st.lists(TEXTS, min_size=3, max_size=3))
@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.too_slow])
def test_what_extruct_read_is_what_we_read(texts: list[str], uniform: bool) -> None:
    markup = page(texts)
    graph = theirs(markup, uniform)
    assert described(graph) == described(ours(markup))
    assert graph.findings == []


def test_a_place_is_the_number_of_a_thing_in_its_syntax() -> None:
    graph = Graph()
    item = {"type": ["h-entry"], "properties": {"name": ["N"]}}
    read_extruct({"json-ld": [{"@type": "Article"}, {"@type": "Person"}], "microformat": [item, item]}, graph)
    assert [node.source for node in graph.nodes] == [
        ("jsonld", 0),
        ("jsonld", 1),
        ("microformats", 0),
        ("microformats", 1),
    ]


def test_nested_and_child_microformats_are_nodes_in_their_order() -> None:
    entry = {"type": ["h-entry"], "properties": {"name": ["2"]}}
    feed = {
        "type": ["h-feed"],
        "properties": {"author": [{"type": ["h-card"], "properties": {"name": ["1"]}, "value": "1"}]},
        "children": [entry, {"type": ["h-event"], "properties": {}, "children": [entry]}],
    }
    graph = Graph()
    read_extruct({"microformat": [feed]}, graph)
    assert [
        (node.types, [each.value for values in node.properties.values() for each in values]) for node in graph.nodes
    ] == [
        (("Person",), ["1"]),
        (("Article",), ["2"]),
        (("Article",), ["2"]),
    ]


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"json-ld": None, "microdata": {}, "rdfa": "x", "opengraph": [None], "microformat": [1], "dublincore": [[]]},
        {"microdata": [{"type": None, "properties": []}], "microformat": [{"type": "h-entry", "properties": None}]},
        {"opengraph": [{"properties": [["og:title"], [1, 2], "x", None]}], "dublincore": [{"elements": [{"name": 1}]}]},
        {"rdfa": [{"http://schema.org/name": [None, {"@id": 1}, {"@value": None}]}, {"@id": "_:b", "@type": [1]}]},
    ],
)
def test_what_extruct_never_gives_says_nothing(data: dict[str, Any]) -> None:
    graph = Graph()
    read_extruct(data, graph)
    assert [name for node in graph.nodes for name in node.properties] == []


def test_a_value_that_is_no_json_is_a_mistake() -> None:
    with pytest.raises(UsageError):
        read_extruct({"json-ld": [{"@type": "Article", "headline": object()}]}, Graph())


def test_what_is_nested_deep_takes_linear_time() -> None:
    microdata_item: dict[str, Any] = {"type": "http://schema.org/Article", "properties": {}}
    entry: dict[str, Any] = {"type": ["h-entry"], "properties": {}}
    for _ in range(20_000):
        microdata_item = {"type": "http://schema.org/Article", "properties": {"hasPart": microdata_item}}
        entry = {"type": ["h-entry"], "properties": {"comment": [entry]}}
    graph = Graph()
    read_extruct({"microdata": [microdata_item], "microformat": [entry]}, graph)
    assert sum(node.source.syntax == "microformats" for node in graph.nodes) == 20_001


def test_a_microdata_property_can_be_named_like_a_keyword() -> None:
    graph = Graph()
    item = {"type": "http://schema.org/Article", "id": "#a", "properties": {"id": "1", "type": "2"}}
    read_extruct({"microdata": [item]}, graph)
    (node,) = graph.nodes
    assert (node.id, node.types) == ("#a", ("Article",))
    assert {name: [each.value for each in values] for name, values in node.properties.items()} == {
        "id": ["1"],
        "type": ["2"],
    }
