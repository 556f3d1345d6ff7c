"""Pages with RDFa in; what the graph holds of them, and where it says it stood."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import jsonld, rdfa
from newsschema.syntaxes.nesting import DEEPEST_TEXT
from newsschema.syntaxes.places import Places
from newsschema.values.text import LangString

URL = "https://example.com/news/a"
SCHEMA = "http://schema.org/"
VOCAB = f'vocab="{SCHEMA}"'


def read(markup: str, url: str | None = URL) -> Graph:
    document = Document.read(markup, url)
    graph = Graph(document.base)
    rdfa.read(document, graph)
    return graph


def only(markup: str) -> Node:
    (node,) = read(markup).nodes
    return node


def said(node: Node, name: str) -> list[object]:
    return [value.value for value in node.values(name)]


def typed(node: Node | None) -> Node:
    assert node is not None
    return node


@pytest.mark.parametrize(
    ("element", "value", "attribute"),
    [
        ('<span property="name">Jane <b>Doe</b></span>', "Jane Doe", ""),
        ('<span property="name"> Jane\n Doe </span>', " Jane\n Doe ", ""),
        ('<span property="name"></span>', "", ""),
        ('<meta property="name" content=" Jane ">', " Jane ", "content"),
        ('<span property="name" content="">y</span>', "", "content"),
        ('<a property="name" href="b?c#d">y</a>', "https://example.com/news/b?c#d", "href"),
        ('<link property="name" href="//example.org/x">', "https://example.org/x", "href"),
        ('<img property="name" src=" /i.jpg " alt="y">', "https://example.com/i.jpg", "src"),
        ('<a property="name" resource="#me" href="/x">y</a>', "https://example.com/news/a#me", "resource"),
        ('<a property="name" resource="[foaf:name]">y</a>', "http://xmlns.com/foaf/0.1/name", "resource"),
        ('<a property="name" resource="[nothing]" href="/x">y</a>', "https://example.com/x", "href"),
        ('<a property="name" resource="schema:Text">y</a>', "http://schema.org/Text", "resource"),
        ('<time property="name" datetime="2026-03-01">1 March</time>', "2026-03-01", "datetime"),
        ('<time property="name" datetime="2026-03-01" content="x">1 March</time>', "x", "content"),
        ('<time property="name">1 March</time>', "1 March", ""),
        ('<span property="name" datatype="">y</span>', "y", ""),
        ('<a property="name" datatype="xsd:date" content="2026-03-01">y</a>', "2026-03-01", "content"),
        ('<a property="name" rel="nofollow" href="/x">y</a>', "https://example.com/x", "href"),
        ('<a property="name" rel="v:url" href="/x">y</a>', "y", ""),
    ],
)
def test_a_value_is_what_its_element_says_it_is(element: str, value: str, attribute: str) -> None:
    document = Document.read(f'<p {VOCAB} typeof="Person">{element}</p>', URL)
    graph = Graph(document.base)
    rdfa.read(document, graph)
    (found,) = graph.nodes[0].values("name")
    assert (found.value, found.pointer) == (value, attribute)
    assert document.elements[found.source.block].attr("property") == "name"
    assert Places(document).locate(found.provenance) is not None


@pytest.mark.parametrize("literal", ['content="Jane"', 'datatype="">Jane<b'])
def test_a_text_beside_a_link_is_said_of_the_link(literal: str) -> None:
    person, link = read(f'<p {VOCAB} typeof="Person"><a property="name" href="/x" {literal}></a></p>').nodes
    assert (person.properties, link.id, said(link, "name")) == ({}, "https://example.com/x", ["Jane"])


def test_a_property_with_a_type_is_a_nested_thing() -> None:
    graph = read(
        f'<article {VOCAB} typeof="NewsArticle"><div><p property="author creator" typeof="Person">'
        '<b property="name">Jane Doe</b></p><h1 property="headline">Ferry</h1></div></article>'
    )
    article, person = graph.nodes
    assert (article.types, article.id, person.types, person.id) == (("NewsArticle",), None, ("Person",), None)
    assert said(article, "author") == said(article, "creator") == [person]
    assert said(article, "headline") == ["Ferry"]
    assert said(person, "name") == ["Jane Doe"]
    assert article.source == ("rdfa", 3)


def test_a_thing_without_a_property_is_nobodys() -> None:
    article, person = read(
        f'<article {VOCAB} typeof="Article"><p typeof="Person"><b property="name">J</b></p></article>'
    ).nodes
    assert (article.properties, said(person, "name")) == ({}, ["J"])


def test_one_resource_is_one_node_wherever_it_is_described() -> None:
    graph = read(
        f'<div {VOCAB}><article typeof="Article" resource="#a"><i property="headline">H</i>'
        '<i property="author" resource="#me"></i></article>'
        '<p resource="#me" typeof="Person"><i property="name">J</i></p>'
        '<p about="#me" typeof="Patient Person"><i property="name">J</i><i property="email">j@example.com</i></p></div>'
    )
    article, person = graph.nodes
    assert person.id == f"{URL}#me"
    assert person.types == ("Person", "Patient")
    assert (said(person, "name"), said(person, "email")) == (["J"], ["j@example.com"])
    assert said(article, "author") == [person]


def test_an_iri_is_text_where_the_page_says_nothing_of_it_or_only_a_url_can_stand() -> None:
    article, page = read(
        f'<div {VOCAB}><article typeof="Article" resource="/a"><a property="url" href="/a">.</a>'
        '<a property="publisher" href="/about">.</a><a property="mainEntityOfPage" href="/p">.</a></article>'
        '<p typeof="WebPage" resource="/p"></p></div>'
    ).nodes
    assert said(article, "url") == ["https://example.com/a"]
    assert said(article, "publisher") == ["https://example.com/about"]
    assert said(article, "mainEntityOfPage") == [page]


def test_a_name_for_a_blank_node_is_one_node_without_an_id() -> None:
    article, person = read(
        f'<div {VOCAB}><article typeof="Article"><i property="author" resource="_:x"></i></article>'
        '<p typeof="Person" resource="_:x"><i property="name">J</i></p></div>'
    ).nodes
    assert (said(article, "author"), person.id, person.types) == ([person], None, ("Person",))


@pytest.mark.parametrize(
    "vocab",
    [
        "http://schema.org/",
        "https://schema.org/",
        "https://schema.org",
        " http://www.schema.org/ ",
        "//schema.org/",
        "schema.org",
    ],
)
def test_schema_org_is_known_in_all_its_spellings(vocab: str) -> None:
    node = only(f'<p vocab="{vocab}" typeof="NewsArticle"><i property="headLine">H</i></p>')
    assert (node.types, said(node, "headline")) == (("NewsArticle",), ["H"])


@pytest.mark.parametrize(
    "attributes",
    [
        'typeof="schema:NewsArticle"><i property="schema:headline">',
        'typeof="https://schema.org/NewsArticle"><i property="http://schema.org/headline">',
        'prefix="s: http://schema.org/ t: http://example.org/" typeof="s:NewsArticle"><i property="S:headline">',
        'xmlns:s="http://schema.org/" typeof="s:NewsArticle"><i property="s:headline">',
        'vocab="http://example.org/" typeof="schema:NewsArticle"><i vocab="http://schema.org/" property="headline">',
    ],
)
def test_a_name_is_read_by_what_its_prefix_means(attributes: str) -> None:
    node = only(f"<p {attributes}H</i></p>")
    assert (node.types, said(node, "headline")) == (("NewsArticle",), ["H"])


def test_names_of_other_vocabularies_are_iris() -> None:
    node = only(
        '<p vocab="http://example.org/ns#" typeof="Thing foaf:Document"><i property="size dc:title">1</i>'
        '<i vocab="" property="lost license">2</i></p>'
    )
    assert node.types == ("http://example.org/ns#Thing", "http://xmlns.com/foaf/0.1/Document")
    assert {name: said(node, name) for name in node.properties} == {
        "http://example.org/ns#size": ["1"],
        "http://purl.org/dc/terms/title": ["1"],
        "http://www.w3.org/1999/xhtml/vocab#license": ["2"],
    }


def test_the_language_of_a_text_is_said_where_it_is_not_the_pages() -> None:
    node = only(
        f'<html lang="en"><article {VOCAB} typeof="Article"><p property="headline">A</p>'
        '<p lang="EN" property="abstract">B</p><div lang="de-AT"><p property="description">C</p>'
        '<time property="dateCreated">2026</time>'
        '<p lang="" property="text">D</p><p property="http://example.org/x">E</p></div></article>'
    )
    languages = {name: getattr(values[0].value, "language", None) for name, values in node.properties.items()}
    expected = {"description": "de-AT", "http://example.org/x": "de-AT"}
    assert languages == {"headline": None, "abstract": None, "dateCreated": None, "text": None, **expected}
    assert isinstance(node.values("description")[0].value, LangString)


@pytest.mark.parametrize("typed_element", ["html", "body"])
def test_a_page_that_has_a_type_is_described_by_what_stands_in_no_other_thing(typed_element: str) -> None:
    html, body = (f'{VOCAB} typeof="WebPage"' if name == typed_element else "" for name in ("html", "body"))
    node = only(
        f'<html {html}><head><meta property="og:title" content="x"></head>'
        f'<body {body}><h1 property="name">N</h1></body>'
    )
    assert (node.id, node.types, said(node, "name")) == (URL, ("WebPage",), ["N"])
    assert list(node.properties) == ["name"]


@pytest.mark.parametrize(
    "markup",
    [
        '<meta property="og:title" content="x"><meta property="article:tag" content="y">',
        f'<body {VOCAB}><h1 property="headline">H</h1>',
        f'<template><p {VOCAB} typeof="Article"><i property="name">N</i></p></template>',
        "<script>if (typeof x === 'y') {}</script>",
        "",
    ],
)
def test_a_page_without_a_typed_thing_says_nothing(markup: str) -> None:
    assert read(markup).nodes == []


def test_open_graph_metas_are_left_to_open_graph() -> None:
    graph = read(
        '<head prefix="og: http://ogp.me/ns#"><meta property="og:title" content="x">'
        f'<meta property="fb:app_id" content="1"></head>'
        f'<div {VOCAB} typeof="Article"><meta property="article:author name" content="y"></div>'
    )
    (node,) = graph.nodes
    assert {name: said(node, name) for name in node.properties} == {"name": ["y"]}


def test_a_link_around_properties_is_what_they_are_said_of() -> None:
    article, link = read(
        f'<article {VOCAB} typeof="Article"><a href="/b"><b property="headline">H</b></a></article>'
    ).nodes
    assert (article.properties, link.id, link.types, said(link, "headline")) == ({}, "https://example.com/b", (), ["H"])


def test_a_node_of_another_syntax_is_described_further_and_nothing_is_said_twice() -> None:
    markup = (
        '<script type="application/ld+json">{"@id": "#a", "@type": "NewsArticle", "headline": "H"}</script>'
        f'<article {VOCAB} typeof="Article" resource="#a">'
        '<b property="headline">H</b><b property="name">N</b></article>'
    )
    document = Document.read(markup, URL)
    graph = Graph(document.base)
    jsonld.read(document, graph)
    rdfa.read(document, graph)
    (node,) = graph.nodes
    assert (node.types, said(node, "headline"), said(node, "name")) == (("NewsArticle", "Article"), ["H"], ["N"])
    assert node.source.syntax == "jsonld"


def test_a_base_resolves_iris_and_no_base_leaves_them() -> None:
    markup = f'<a {VOCAB} typeof="Article" href="x"></a>'
    assert [node.id for node in read(f'<base href="/b/">{markup}').nodes] == ["https://example.com/b/x"]
    assert [node.id for node in read(markup, None).nodes] == ["x"]
    assert [node.id for node in read(f'<p {VOCAB} typeof="Article" resource="">', None).nodes] == [None]


@given(st.text(max_size=200))
def test_no_markup_raises(markup: str) -> None:
    read(f"<p typeof>{markup}", None)
    read(f'<p typeof="{markup}" property="{markup}" resource="{markup}" prefix="{markup}" vocab="{markup}">{markup}')


def test_deep_and_wide_pages_take_linear_time() -> None:
    count = 50_000
    nested = read(f'<div {VOCAB} typeof="Article">' + '<div property="hasPart" typeof="Article">' * count)
    assert len(nested.nodes) == count + 1
    texts = read(f'<div {VOCAB} typeof="Article">' + '<b property="name">x' * count)
    assert texts.findings
    same = read(f"<div {VOCAB}>" + '<p typeof="Person T" resource="#a"><b property="name">x</b></p>' * 20_000)
    assert (len(same.nodes), len(same.nodes[0].values("name"))) == (1, 1)
    start = time.process_time()
    prefixes = "".join(
        f'<div prefix="p{index}: http://example.org/{index}" typeof="p{index}:T">' for index in range(5000)
    )
    assert len(read(prefixes).nodes) == 5000
    assert time.process_time() - start < 10


def test_texts_inside_texts_are_kept_down_to_a_depth() -> None:
    markup = f'<div {VOCAB} typeof="Article">' + "".join(f'<b property="name">{index}' for index in range(50))
    graph = read(markup)
    texts = said(graph.nodes[0], "name")
    assert len(texts) == DEEPEST_TEXT
    assert texts[0] == "".join(map(str, range(50)))
    assert [(finding.code, finding.provenance) for finding in graph.findings] == [("NS135", ("rdfa", 14, ""))]
