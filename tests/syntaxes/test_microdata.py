"""Pages with microdata in; what the graph holds of them, and where it says it stood."""

from __future__ import annotations

from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import jsonld, microdata
from newsschema.syntaxes.places import Places

URL = "https://example.com/news/storm"
TYPE = "https://schema.org/NewsArticle"


def read(html: str, url: str | None = URL) -> Graph:
    document = Document.read(html, url)
    graph = Graph(document.base)
    microdata.read(document, graph)
    return graph


def article(inside: str) -> Node:
    return read(f'<div itemscope itemtype="{TYPE}">{inside}</div>').nodes[0]


def said(node: Node, name: str) -> list[Any]:
    return [value.value for value in node.values(name)]


# Values


@pytest.mark.parametrize(
    ("markup", "value", "pointer"),
    [
        ('<meta itemprop="x" content=" a  b ">', " a  b ", "content"),
        ('<meta itemprop="x">', "", "content"),
        ('<img itemprop="x" src=" a.jpg ">', "https://example.com/news/a.jpg", "src"),
        ('<audio itemprop="x" src="/a"></audio>', "https://example.com/a", "src"),
        ('<embed itemprop="x" src="/a">', "https://example.com/a", "src"),
        ('<iframe itemprop="x" src="//example.org/a"></iframe>', "https://example.org/a", "src"),
        ('<video itemprop="x" src="/a"><source itemprop="y" src="/b"></video>', "https://example.com/a", "src"),
        ('<amp-img itemprop="x" src="/a"></amp-img>', "https://example.com/a", "src"),
        ('<img itemprop="x">', "", "src"),
        ('<a itemprop="x" href="?p=2">two</a>', "https://example.com/news/storm?p=2", "href"),
        ('<link itemprop="x" href="mailto:jane@example.com">', "mailto:jane@example.com", "href"),
        ('<object itemprop="x" data="a.pdf"></object>', "https://example.com/news/a.pdf", "data"),
        ('<data itemprop="x" value="12">a dozen</data>', "12", "value"),
        ('<meter itemprop="x" value="3.5">three</meter>', "3.5", "value"),
        ('<time itemprop="x" datetime=" 2026-03-01 ">today</time>', " 2026-03-01 ", "datetime"),
        ('<time itemprop="x">1 March</time>', "1 March", ""),
        ('<span itemprop="x"> two\n <b>words</b> &amp; </span>', " two\n words & ", ""),
        ('<p itemprop="x">a<!-- b --><script>c</script></p>', "ac", ""),
        ('<svg><a itemprop="x" href="/a">in a drawing</a></svg>', "in a drawing", ""),
    ],
)
def test_a_value_is_where_the_standard_says(markup: str, value: str, pointer: str) -> None:
    found = article(markup).values("x")[0]
    assert (found.value, found.provenance.syntax, found.pointer) == (value, "microdata", pointer)


@pytest.mark.parametrize("tag", ["span", "div", "time", "a", "img", "data"])
def test_content_counts_on_every_element(tag: str) -> None:
    (found,) = article(f'<{tag} itemprop="x" content=" as written " href="/a" src="/a" datetime="b" value="c">').values(
        "x"
    )
    assert (found.value, found.pointer) == (" as written ", "content")


def test_an_empty_content_counts_on_meta_alone() -> None:
    node = article('<span itemprop="x" content="">text</span><meta itemprop="y" content="">')
    assert (said(node, "x"), said(node, "y")) == (["text"], [""])


def test_a_url_without_a_base_stays_as_it_is_written() -> None:
    (node,) = read('<div itemscope><a itemprop="x" href="../a b">', url=None).nodes
    assert said(node, "x") == ["../a b"]


def test_urls_and_ids_are_resolved_against_the_base_of_the_page() -> None:
    html = f'<base href="/b/"><div itemscope itemtype="{TYPE}" itemid=" a#1 "><a itemprop="x" href="c">'
    (node,) = read(html).nodes
    assert (node.id, said(node, "x")) == ("https://example.com/b/a#1", ["https://example.com/b/c"])


def test_texts_inside_texts_are_each_whole() -> None:
    node = article(
        '<p itemprop="a">1<b itemprop="b">2<i itemprop="c">3</i></b>4<u itemprop="d">5</u></p><p itemprop="e">6'
    )
    assert [said(node, name) for name in "abcde"] == [["12345"], ["23"], ["3"], ["5"], ["6"]]


# Types, names, ids


@pytest.mark.parametrize(
    ("itemtype", "types"),
    [
        ("https://schema.org/NewsArticle", ("NewsArticle",)),
        ("http://www.schema.org/NewsArticle", ("NewsArticle",)),
        (" https://schema.org/Article\n http://schema.org/Review ", ("Article", "Review")),
        ("https://example.org/terms#Beacon", ("https://example.org/terms#Beacon",)),
        ("NewsArticle", ("NewsArticle",)),
        ("", ()),
    ],
)
def test_types_are_bare_names_or_iris(itemtype: str, types: tuple[str, ...]) -> None:
    assert read(f'<div itemscope itemtype="{itemtype}">').nodes[0].types == types


@pytest.mark.parametrize(
    ("itemtype", "itemprop", "names"),
    [
        (TYPE, "headline", ["headline"]),
        (TYPE, "Headline datepublished", ["headline", "datePublished"]),
        (TYPE, "name headline name", ["name", "headline"]),
        (TYPE, "http://schema.org/headline", ["headline"]),
        (TYPE, "https://example.org/terms#keeper", ["https://example.org/terms#keeper"]),
        (TYPE, "unheard-of", ["unheard-of"]),
        (TYPE, "type @id", ["http://schema.org/type", "http://schema.org/@id"]),
        (f"https://example.org/Beacon {TYPE}", "headline", ["headline"]),
        ("https://example.org/terms#Beacon", "height", ["https://example.org/terms#height"]),
        ("https://example.org/terms/Beacon", "type", ["https://example.org/terms/type"]),
        ("urn:example:beacon", "height", ["urn:example:height"]),
        ("", "Headline", ["Headline"]),
        ("", "https://schema.org/Headline", ["headline"]),
    ],
)
def test_names_are_schema_org_s_or_those_of_the_type_s_vocabulary(
    itemtype: str, itemprop: str, names: list[str]
) -> None:
    (node,) = read(f'<div itemscope itemtype="{itemtype}"><b itemprop="{itemprop}">v</b></div>').nodes
    assert node.properties.keys() == set(names)
    assert list(node.properties) == names
    assert all(said(node, name) == ["v"] for name in names)


def test_an_item_without_a_type_takes_its_names_from_the_item_that_it_is_a_property_of() -> None:
    inner = '<p itemscope itemprop="keeper"><b itemprop="name">v</b></p><p itemscope><b itemprop="name">w</b></p>'
    _, kept, apart = read(f'<div itemscope itemtype="https://example.org/Beacon">{inner}</div>').nodes
    assert (list(kept.properties), list(apart.properties)) == (["https://example.org/name"], ["name"])


def test_an_id_means_nothing_without_a_type() -> None:
    assert read('<div itemscope itemid="/a">').nodes[0].id is None
    assert read(f'<div itemscope itemtype="{TYPE}" itemid=" ">').nodes[0].id is None


def test_attribute_names_are_read_in_any_case() -> None:
    (node,) = read(f'<DIV ItemScope ITEMTYPE="{TYPE}"><B itemProp="name">v</B></DIV>').nodes
    assert (node.types, said(node, "name")) == (("NewsArticle",), ["v"])


# Items


def test_a_nested_item_is_a_node_and_hides_its_properties() -> None:
    graph = read(
        f'<html itemscope itemtype="{TYPE}"><div itemprop="author editor" itemscope itemtype="http://schema.org/Person">'
        '<b itemprop="name">Jane Doe</b></div><h1 itemprop="headline">Storm</h1>'
    )
    page, person = graph.nodes
    assert said(page, "author") == said(page, "editor") == [person]
    assert (list(page.properties), said(person, "name")) == (["author", "editor", "headline"], ["Jane Doe"])
    assert graph.roots() == [page]


def test_a_property_outside_every_item_is_ignored_and_an_item_there_is_not() -> None:
    (node,) = read('<b itemprop="x">v</b><div itemprop="y" itemscope><b itemprop="z">w</b></div>').nodes
    assert list(node.properties) == ["z"]


def test_the_page_itself_may_be_the_only_item() -> None:
    (node,) = read('<html itemscope><p itemprop="x">v</p>').nodes
    assert said(node, "x") == ["v"]


@pytest.mark.parametrize("html", ["", "<p>itemscope</p>", '<p itemprop="x">v</p>', "<template><p itemscope>"])
def test_a_page_without_items_adds_nothing(html: str) -> None:
    assert read(html).nodes == []


def test_what_is_in_a_template_counts_for_nothing() -> None:
    template = '<template>a<b itemprop="x" id="r">b</b><i itemscope></i></template>'
    graph = read(f'<div itemscope itemref="r"><p itemprop="y">1{template}2</p>{template}</div>')
    assert [node.properties.keys() for node in graph.nodes] == [{"y"}]
    assert said(graph.nodes[0], "y") == ["12"]


def test_what_is_in_a_declared_shadow_root_counts() -> None:
    shadow = '<template shadowrootmode="open"><b itemprop="x">v<i itemprop="y">w</i></b></template>'
    (node,) = read(f'<div itemscope><p itemprop="z">1<span>{shadow}</span>2</p></div>').nodes
    assert [said(node, name) for name in "xyz"] == [["vw"], ["w"], ["12"]]


def test_references_give_properties_in_tree_order() -> None:
    graph = read(
        '<p id="a"><b itemprop="x">1</b></p><div itemscope itemref="c missing a c"><b itemprop="x">2</b></div>'
        '<b id="c" itemprop="x">3<i itemprop="x">4</i></b><p id="a"><b itemprop="x">5</b></p>'
    )
    assert said(graph.nodes[0], "x") == ["1", "2", "34", "4"]


def test_a_reference_to_an_item_is_that_item_and_not_what_is_in_it() -> None:
    first, second, third = read(
        '<p itemscope itemref="i j"></p><p itemscope id="i" itemprop="x"><b itemprop="y">v</b></p>'
        '<p itemscope id="j"><b itemprop="y">w</b></p>'
    ).nodes
    assert ({name: said(first, name) for name in first.properties}, said(third, "y")) == ({"x": [second]}, ["w"])


def test_an_item_is_not_its_own_property_and_circles_are_links() -> None:
    first, second = read(
        '<div id="o"><p id="a" itemscope itemprop="x" itemref="a b o"></p>'
        '<p id="b" itemscope itemprop="x" itemref="a"></p></div>'
    ).nodes
    assert (said(first, "x"), said(second, "x")) == ([second], [first])


def test_what_is_lent_to_two_items_is_one_node() -> None:
    graph = read('<p itemscope itemref="a"></p><p itemscope itemref="a"></p><p id="a" itemprop="x" itemscope></p>')
    first, second, lent = graph.nodes
    assert said(first, "x") == said(second, "x") == [lent]


def test_a_reverse_property_is_one_of_the_value() -> None:
    graph = read(
        '<div itemscope itemtype="http://schema.org/Person"><b itemprop-reverse="author">text</b>'
        '<p itemprop-reverse="author" itemscope></p><a itemprop-reverse="author" href="/a">A</a></div>'
    )
    person, item, link = graph.nodes
    assert (said(item, "author"), link.id, said(link, "author")) == ([person], "https://example.com/a", [person])
    assert person.properties == {}


# One node for each id


def test_items_with_one_id_are_one_node_that_says_nothing_twice() -> None:
    item = f'<p itemscope itemtype="{TYPE}" itemid="/a"><b itemprop="name">n</b><b itemprop="{{}}">v</b></p>'
    (node,) = read(item.format("headline") + item.format("keywords") + item.format("keywords")).nodes
    said_of_it = {"name": ["n"], "headline": ["v"], "keywords": ["v"]}
    assert {name: said(node, name) for name in node.properties} == said_of_it
    assert (node.types, node.provenance) == (("NewsArticle",), ("microdata", 3, ""))


def test_one_item_may_say_one_thing_twice() -> None:
    assert said(article('<b itemprop="name">n</b><b itemprop="name">n</b>'), "name") == ["n", "n"]


def test_an_id_that_json_ld_has_too_is_one_node() -> None:
    document = Document.read(
        '<script type="application/ld+json">'
        '{"@id": "/a", "@type": "Article", "name": "n", "author": {"@id": "/b"}}</script>'
        f'<p itemscope itemtype="{TYPE}" itemid="/a"><b itemprop="name">n</b><b itemprop="headline">h</b></p>'
        '<p itemscope itemtype="http://schema.org/Person" itemid="/b"></p>',
        URL,
    )
    graph = Graph(document.base)
    jsonld.read(document, graph)
    microdata.read(document, graph)
    story, person = graph.nodes
    assert (story.types, said(story, "name"), said(story, "headline")) == (("Article", "NewsArticle"), ["n"], ["h"])
    assert (story.source.syntax, person.source.syntax, person.types) == ("jsonld", "microdata", ("Person",))


# Places


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ('<meta itemprop="x" content="here">', "here"),
        ('<b content="here" itemprop="x">v</b>', "here"),
        ('<time itemprop="x" datetime="here">v</time>', "here"),
        ('<a itemprop="x" href="/here">v</a>', "/here"),
        ('<b class="c" itemprop="x">v</b>', '<b class="c" itemprop="x">'),
        ('<p itemprop="x" itemscope>v</p>', '<p itemprop="x" itemscope>'),
    ],
)
def test_a_value_is_shown_where_it_stands(markup: str, shown: str) -> None:
    html = f"<div\nitemscope>\n{markup}</div>"
    document = Document.read(html)
    graph = Graph()
    microdata.read(document, graph)
    place = Places(document).locate(graph.nodes[0].values("x")[0].provenance)
    assert place is not None
    assert html.splitlines()[place.line - 1][place.column - 1 : place.end_column - 1] == shown
    node_place = Places(document).locate(graph.nodes[0].provenance)
    assert node_place is not None
    assert (node_place.line, node_place.column) == (1, 1)


# What was written

WRITTEN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=20)


@given(WRITTEN, WRITTEN)
def test_what_was_written_is_found_again_unchanged(text: str, content: str) -> None:
    node = article(f'<b itemprop="x">{escape(text)}</b><meta itemprop="y" content="{escape(content)}">')
    assert (said(node, "x"), said(node, "y")) == ([text], [content])
