"""Pages with microformats in; what the graph holds of them, and where it says it stood."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import jsonld, microformats
from newsschema.syntaxes.nesting import DEEPEST_TEXT
from newsschema.syntaxes.places import Places

URL = "https://example.com/news/a"


def read(markup: str, url: str | None = URL) -> Graph:
    document = Document.read(markup, url)
    graph = Graph(document.base)
    microformats.read(document, graph)
    return graph


def said(node: Node) -> dict[str, list[object]]:
    """What a node says, nested nodes with their types and without ids."""

    def shown(value: object) -> object:
        return {value.types[0]: said(value)} if isinstance(value, Node) else value

    return {name: [shown(value.value) for value in values] for name, values in node.properties.items()}


def entry(inside: str, classes: str = "h-entry") -> Node:
    return read(f'<article class="{classes}">{inside}</article>').nodes[0]


def test_an_h_entry_is_an_article() -> None:
    node = entry(
        '<h1 class="p-name">The <b>ferry</b> is late</h1><p class="p-summary">Two hours.</p>'
        '<time class="dt-published" datetime="2026-03-01T08:00+01:00">today</time>'
        '<time class="dt-updated" datetime="2026-03-02">now</time><div class="e-content"><p>One</p><p>Two</p></div>'
        '<p class="p-author h-card"><a class="p-name u-url" href="/jane">Jane Doe</a>'
        '<i class="p-job-title">Reporter</i><i class="p-org">The Example</i>'
        '<img class="u-photo" src="/jane.jpg" alt="Jane"></p>'
        '<a class="u-url u-uid" href="/ferry">#</a><i class="p-category">Sea</i><i class="p-category">Boats</i>'
        '<img class="u-featured" src="/f.jpg"><i class="p-location">Harbour</i>'
        '<a class="u-syndication" href="https://example.org/f">.</a>'
    )
    assert (node.types, node.id, node.source) == (("Article",), "https://example.com/ferry", ("microformats", 3))
    assert said(node) == {
        "headline": ["The ferry is late"],
        "description": ["Two hours."],
        "datePublished": ["2026-03-01T08:00+01:00"],
        "dateModified": ["2026-03-02"],
        "articleBody": ["One\nTwo"],
        "author": [
            {
                "Person": {
                    "name": ["Jane Doe"],
                    "url": ["https://example.com/jane"],
                    "jobTitle": ["Reporter"],
                    "worksFor": ["The Example"],
                    "image": ["https://example.com/jane.jpg"],
                }
            }
        ],
        "url": ["https://example.com/ferry"],
        "keywords": ["Sea", "Boats"],
        "image": ["https://example.com/f.jpg"],
        "contentLocation": ["Harbour"],
        "sameAs": ["https://example.org/f"],
    }


def test_an_hentry_is_an_article_too() -> None:
    node = entry(
        '<h2 class="entry-title"><a href="/b" rel="bookmark">Fog</a></h2><span class="p-name">no name</span>'
        '<abbr class="published updated" title="2026-03-01">1 March</abbr><p class="entry-summary">Thick.</p>'
        '<span class="author vcard">by <a class="url fn n" href="/x">Ann Lee</a><img class="photo" src="/x.png"></span>'
        '<a rel="category tag" href="/tags/bad+weather/">Bad Weather</a><a rel="tag" href="?tag=fog">Fog</a>'
        '<div class="entry-content">It was <b>thick</b>.</div>',
        "post hentry",
    )
    assert said(node) == {
        "headline": ["Fog"],
        "url": ["https://example.com/b"],
        "datePublished": ["2026-03-01"],
        "dateModified": ["2026-03-01"],
        "description": ["Thick."],
        "author": [
            {"Person": {"url": ["https://example.com/x"], "name": ["Ann Lee"], "image": ["https://example.com/x.png"]}}
        ],
        "keywords": ["bad weather", "Fog"],
        "articleBody": ["It was thick."],
    }


@pytest.mark.parametrize(
    ("markup", "author"),
    [
        ('<b class="author">Ann Lee</b>', {"name": ["Ann Lee"]}),
        ('<a class="author" href="/x">Ann Lee</a>', {"name": ["Ann Lee"], "url": ["https://example.com/x"]}),
        ('<a class="author url fn" href="/x">Ann Lee</a>', {"url": ["https://example.com/x"], "name": ["Ann Lee"]}),
        ('<b class="author">by <i class="vcard"><u class="fn">Ann Lee</u></i></b>', {"name": ["Ann Lee"]}),
        ('<b class="author vcard"><i class="fn"></i><u class="fn">Ann Lee</u></b>', {"name": ["Ann Lee"]}),
        ('<b class="author h-card"><i class="p-name">Ann Lee</i></b>', {"name": ["Ann Lee"]}),
    ],
)
def test_an_author_of_the_older_form_is_a_person(markup: str, author: dict[str, list[str]]) -> None:
    assert said(entry(markup, "hentry")) == {"author": [{"Person": author}]}


@pytest.mark.parametrize(
    ("markup", "card"),
    [
        ('<p class="h-card">Jane Doe</p>', {"Person": {"name": ["Jane Doe"]}}),
        (
            '<img class="h-card" alt="Jane" src="/j.png">',
            {"Person": {"name": ["Jane"], "image": ["https://example.com/j.png"]}},
        ),
        ('<p class="h-card"><abbr title="Jane Doe">JD</abbr></p>', {"Person": {"name": ["Jane Doe"]}}),
        (
            '<a class="h-card" href="/j"><img src="/j.png" alt=""> Jane</a>',
            {"Person": {"name": ["Jane"], "image": ["https://example.com/j.png"], "url": ["https://example.com/j"]}},
        ),
        (
            '<p class="h-card"><span><a href="/j">Jane</a> <b>D</b></span></p>',
            {"Person": {"name": ["Jane D"], "url": ["https://example.com/j"]}},
        ),
        ('<p class="h-card"><b class="p-nickname">JD</b> Jane</p>', {"Person": {"alternateName": ["JD"]}}),
        ('<p class="vcard">Jane</p>', {"Person": {}}),
        ('<p class="h-card"><b class="p-name p-org">The Example</b></p>', {"Organization": {"name": ["The Example"]}}),
        (
            '<p class="vcard"><b class="fn org">The Example</b><img class="logo" src="/l.png"></p>',
            {"Organization": {"name": ["The Example"], "logo": ["https://example.com/l.png"]}},
        ),
        (
            '<p class="h-card"><b class="p-name">J</b><b class="p-org">O</b></p>',
            {"Person": {"name": ["J"], "worksFor": ["O"]}},
        ),
    ],
)
def test_a_card_is_a_person_or_an_organization(markup: str, card: dict[str, Any]) -> None:
    (node,) = read(markup).nodes
    assert {node.types[0]: said(node)} == card


@pytest.mark.parametrize(
    ("element", "value", "attribute"),
    [
        ('<p class="p-name">  a\n <b>b</b> </p>', "a\n b", ""),
        ('<p class="p-name">a<script>x</script><style>y</style><template>z</template>b</p>', "ab", ""),
        ('<p class="p-name">a<img alt="b" src="/c">d</p>', "a b d", ""),
        ('<p class="p-name">a<img src="/c"></p>', "a https://example.com/c", ""),
        ('<p class="p-name">a<br>b<!-- c --></p>', "a\nb", ""),
        ('<abbr class="p-name" title="a">b</abbr>', "a", "title"),
        ('<data class="p-name" value="a">b</data>', "a", "value"),
        ('<img class="p-name" alt="a">', "a", "alt"),
        ('<p class="p-name">x <b class="value">a</b> y <b class="value">b</b></p>', "ab", ""),
        ('<p class="p-name"><b class="value-title" title="a"> </b>b</p>', "a", "title"),
    ],
)
def test_a_text_is_what_its_element_says_it_is(element: str, value: str, attribute: str) -> None:
    document = Document.read(f'<div class="h-entry">{element}</div>', URL)
    graph = Graph(document.base)
    microformats.read(document, graph)
    (found,) = graph.nodes[0].values("headline")
    assert (found.value, found.pointer, found.source.block) == (value, attribute, 4)
    assert Places(document).locate(found.provenance) is not None


@pytest.mark.parametrize(
    ("element", "value"),
    [
        ('<a class="u-url" href="/x">y</a>', "https://example.com/x"),
        ('<a class="u-url" href="">y</a>', URL),
        ('<img class="u-url" src="x">', "https://example.com/news/x"),
        ('<video class="u-url" poster="/x"></video>', "https://example.com/x"),
        ('<object class="u-url" data="/x"></object>', "https://example.com/x"),
        ('<data class="u-url" value="/x"></data>', "https://example.com/x"),
        ('<b class="u-url">/x</b>', "https://example.com/x"),
    ],
)
def test_a_url_is_absolute(element: str, value: str) -> None:
    assert said(entry(f'<b class="p-name">n</b>{element}'))["url"] == [value]


@pytest.mark.parametrize(
    ("parts", "date"),
    [
        (["2026-03-01"], "2026-03-01"),
        (["2026-03-01", "08:00"], "2026-03-01T08:00"),
        (["08:00", "2026-03-01", "+01:00"], "2026-03-01T08:00+01:00"),
        (["2026-03-01", "08:00Z", "09:00"], "2026-03-01T08:00Z"),
        (["today", "2026-03-01T08:00"], "2026-03-01T08:00"),
    ],
)
def test_the_parts_of_a_date_are_put_together(parts: list[str], date: str) -> None:
    spans = " on ".join(f'<b class="value">{part}</b>' for part in parts)
    assert said(entry(f'<p class="dt-published">{spans}</p>'))["datePublished"] == [date]
    times = " ".join(f'<time class="value" datetime="{part}">then</time>' for part in parts)
    assert said(entry(f'<p class="dt-published">{times}</p>'))["datePublished"] == [date]


def test_every_entry_is_a_node_in_document_order() -> None:
    graph = read(
        '<div class="h-feed"><h1 class="p-name">Feed</h1><p class="hentry"></p>'
        '<div class="h-entry"><b class="p-name">1</b><div class="h-entry"><b class="p-name">2</b></div>'
        '<b class="p-author h-card">A</b><div class="p-comment h-entry"><b class="p-name">3</b></div></div></div>'
    )
    assert [(node.types, said(node).get("headline") or said(node).get("name")) for node in graph.nodes] == [
        (("Article",), None),
        (("Article",), ["1"]),
        (("Article",), ["2"]),
        (("Person",), ["A"]),
        (("Article",), ["3"]),
    ]
    assert [value.value for value in graph.nodes[1].values("comment")] == [graph.nodes[4]]
    assert graph.roots() == graph.nodes[:3]


def test_the_properties_of_other_microformats_are_not_the_entrys() -> None:
    node = entry(
        '<b class="p-name h-full p-4">N</b><p class="h-event"><b class="p-name">Fair</b></p>'
        '<p class="p-location h-adr"><b class="p-locality">Town</b><i class="p-name">Hall</i></p>'
        '<p class="p-location h-card"><b class="p-name">Pier</b><i class="p-note">Old</i></p>'
    )
    place = {"Place": {"name": ["Pier"], "description": ["Old"]}}
    assert said(node) == {"headline": ["N"], "contentLocation": ["TownHall", place]}


@pytest.mark.parametrize(
    "markup",
    [
        '<p class="H-Entry">x</p>',
        '<p class="h-entry-x vcards">x</p>',
        '<template><p class="h-entry">x</p></template>',
        '<p class="p-name entry-title">x</p>',
        "<p>h-entry hentry</p>",
        "",
    ],
)
def test_a_page_without_a_microformat_says_nothing(markup: str) -> None:
    assert read(markup).nodes == []


def test_the_root_of_the_page_can_be_an_entry() -> None:
    (node,) = read('<html class="hentry"><h1 class="entry-title">T</h1>').nodes
    assert (node.source.block, said(node)) == (0, {"headline": ["T"]})


def test_a_node_of_another_syntax_keeps_its_type_and_nothing_is_said_twice() -> None:
    markup = (
        '<script type="application/ld+json">{"@id": "/a", "@type": "NewsArticle", "headline": "H"}</script>'
        '<p class="h-entry"><a class="u-uid" href="/a"><b class="p-name">H</b></a><b class="p-summary">S</b></p>'
    )
    document = Document.read(markup, URL)
    graph = Graph(document.base)
    jsonld.read(document, graph)
    microformats.read(document, graph)
    (node,) = graph.nodes
    assert (node.types, said(node)) == (("NewsArticle",), {"headline": ["H"], "description": ["S"]})


@given(st.text(max_size=200))
def test_no_markup_raises(markup: str) -> None:
    for classes in ("h-entry", "hentry", "h-card", "vcard"):
        read(f'<p class="{classes}">{markup}', None)
        link = f'<a class="u-url dt-published p-name u-uid url" rel="tag" href="{markup}">{markup}<b class="value">x'
        read(f'<p class="{classes}">{link}')


def test_deep_and_wide_pages_take_linear_time() -> None:
    count = 30_000
    start = time.process_time()
    assert len(read('<div class="h-entry">' * count).nodes) == count
    assert len(read('<p class="hentry"><b class="author">x</b></p>' * 10_000).nodes) == 20_000
    assert len(read("<div>" * count + '<b class="h-card">x</b>' * count).nodes) == count
    texts = read('<div class="h-entry">' + '<p class="p-summary">x' * 200 + '<b class="p-summary">x' * count)
    assert len(texts.nodes[0].values("description")) <= 200 + DEEPEST_TEXT
    named = read('<p class="h-card"><a class="u-uid" href="/a">x</a><b class="p-name">n</b></p>' * 10_000)
    assert (len(named.nodes), len(named.nodes[0].values("name"))) == (1, 1)
    assert time.process_time() - start < 15
