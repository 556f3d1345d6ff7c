"""Whole pages in; the one node that the graph holds of what is seen of them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph, reachable
from newsschema.graph.node import Node
from newsschema.syntaxes import visible
from newsschema.syntaxes.places import Places
from newsschema.syntaxes.visible import terms

ARTICLE = """<!doctype html><html lang="en"><head><title>Harbour bridge reopens - The Example</title></head><body>
<header class="site-header"><div class="site-title"><a href="/">The Example</a></div>
<nav><ul><li><a href="/town">Town</a></li></ul></nav></header>
<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/town">Town</a></li><li>Harbour bridge</li></ol>
<main><article>
<p class="kicker">Traffic</p>
<h1>Harbour bridge reopens</h1>
<p class="standfirst">After two winters the ferries may rest again.</p>
<p class="byline">By <a href="/author/jo-marsh" rel="author">Jo Marsh</a> and <a href="/author/li-wen">Li Wen</a></p>
<time datetime="2024-03-05T08:00:00Z">5 March 2024</time>
<p class="updated">Updated 6 March 2024, 09:15</p>
<figure><img src="/img/bridge-1200.jpg" width="1200" height="800" alt="A bridge">
<figcaption>The bridge at dawn <span class="credit">Photo: Kim Roe</span></figcaption></figure>
<p>The first to cross was a cyclist who had waited since midnight, and who would not say where she was going.</p>
<p>Behind her came the number seven bus, empty but for its driver, with all of its lights on and its bell ringing.</p>
<ul class="tags"><li><a href="/tag/bridges" rel="tag">Bridges</a></li><li><a href="/tag/ferries">#Ferries</a></li></ul>
</article>
<div id="comments"><h2>Comments</h2><p class="comment-author">By Sam Troll</p><time datetime="2024-03-07">then</time>
</div></main>
<aside class="related"><article><h2><a href="/x">Tunnel closes</a></h2><p class="byline">By Al Other</p>
<time datetime="2021-01-01">2021</time></article></aside>
<footer><p>© 2024 The Example</p></footer></body></html>"""

FRONT = """<title>Town - The Example</title><main><h1>Town</h1>""" + "".join(
    f"""<section class="card"><h2><a href="/{n}">Headline number {n}</a></h2><p>What it is about.</p>
    <p class="byline">By Jo Marsh</p><time datetime="2024-03-0{n}">{n} March</time></section>"""
    for n in range(1, 8)
)


def read(html: str) -> Node | None:
    return visible.read(Document.read(html), Graph())


def page(html: str) -> Node:
    node = read(html)
    assert node is not None
    return node


def said(node: Node, name: str) -> list[object]:
    return [value.value for value in node.values(name)]


def nested(node: Node, name: str) -> list[dict[str, object]]:
    found = [value.value for value in node.values(name)]
    return [{key: values[0].value for key, values in one.properties.items()} for one in found]


def kind(html: str, term: str) -> int:
    number = page(html).values(terms.PAGE_KIND)[0].value.first(term).value
    assert isinstance(number, int)
    return number


def test_an_article_is_read_whole() -> None:
    node = page(ARTICLE)
    assert node.types == ()
    assert said(node, "headline") == ["Harbour bridge reopens"]
    assert said(node, terms.KICKER) == ["Traffic"]
    assert said(node, "alternativeHeadline") == ["After two winters the ferries may rest again."]
    assert nested(node, "author") == [
        {"name": "Jo Marsh", "url": "/author/jo-marsh"},
        {"name": "Li Wen", "url": "/author/li-wen"},
    ]
    assert said(node, "datePublished")[0] == "2024-03-05T08:00:00Z"
    assert said(node, "dateModified") == ["Updated 6 March 2024, 09:15"]
    assert nested(node, "image") == [
        {
            "url": "/img/bridge-1200.jpg",
            "width": "1200",
            "height": "800",
            "caption": "The bridge at dawn",
            "creditText": "Kim Roe",
        }
    ]
    assert said(node, "keywords") == ["Bridges", "Ferries"]
    assert said(node, "articleSection")[0] == "Town"


def test_breadcrumbs_are_nodes_with_positions() -> None:
    trail = page(ARTICLE).values("breadcrumb")[0].value
    assert nested(trail, "itemListElement") == [
        {"position": 1, "name": "Home", "item": "/"},
        {"position": 2, "name": "Town", "item": "/town"},
        {"position": 3, "name": "Harbour bridge"},
    ]


def test_only_what_is_wanted_is_looked_for() -> None:
    node = visible.read(Document.read(ARTICLE), Graph(), {"author"})
    assert node is not None
    assert set(node.properties) == {"headline", "author"}


def test_every_value_stands_where_it_says() -> None:
    document, graph = Document.read(ARTICLE), Graph()
    node = visible.read(document, graph)
    assert node is not None
    places = Places(document)
    for value in (value for one in reachable(node) for values in one.properties.values() for value in values):
        assert value.source.syntax == terms.SYNTAX
        element = document.elements[value.source.block]
        if isinstance(value.value, str):
            held = element.attr(value.pointer) if value.pointer else " ".join(element.text.split())
            assert held is not None
            assert value.value in held.replace("#", "")
            assert places.locate(value.provenance) is not None


def test_an_article_and_a_list_differ_in_their_numbers() -> None:
    assert kind(ARTICLE, terms.STORY) > 200
    assert kind(ARTICLE, terms.HEADINGS) == 0
    assert kind(ARTICLE, terms.ATTRIBUTED) == 2
    assert kind(FRONT, terms.STORY) == 0
    assert kind(FRONT, terms.HEADINGS) == 7
    assert kind(FRONT, terms.ATTRIBUTED) == 0


def test_the_text_of_an_article_without_blocks_is_measured() -> None:
    html = f"<h1>Old page</h1><u>{'Some words of text. ' * 60}<br>{'More of them. ' * 40}</u>"
    assert kind(html, terms.STORY) == 0
    assert kind(html, terms.TEXT_LENGTH) > 1500


@pytest.mark.parametrize("html", ["", "<p>Only text.</p>", "<h1></h1>", "<h1><img src='logo.png'></h1>", "<svg><h1>x"])
def test_a_page_without_a_headline_gives_nothing(html: str) -> None:
    graph = Graph()
    assert visible.read(Document.read(html), graph) is None
    assert graph.nodes == []


TAGS = ["div", "p", "h1", "h2", "a", "span", "time", "article", "nav", "aside", "footer", "figure", "img", "li", "ul"]
NAMES = ["byline", "author", "date", "headline", "kicker", "tags", "breadcrumb", "comments", "sidebar", "credit", "x"]
TEXTS = ["By Jo Marsh", "5 March 2024", "Updated 6 March 2024", "", "A headline here", "2024-03-05", "Follow"]
MARKUP = st.recursive(
    st.sampled_from(TEXTS),
    lambda inner: st.builds(
        lambda tag, name, parts: f'<{tag} class="{name}" datetime="{name}" href="/author/x">{"".join(parts)}</{tag}>',
        st.sampled_from(TAGS),
        st.sampled_from(NAMES),
        st.lists(inner, max_size=4),
    ),
    max_leaves=30,
)


@given(MARKUP)
def test_any_nesting_is_read_and_read_alike_each_time(markup: str) -> None:
    document = Document.read(f"<h1>A headline here</h1>{markup}")
    first, second = Graph(), Graph()
    visible.read(document, first)
    visible.read(Document.read(document.source), second)
    assert [_described(node) for node in first.nodes] == [_described(node) for node in second.nodes]
    for node in first.nodes:
        assert 0 <= node.source.block < len(document.elements)


def _described(node: Node) -> list[tuple[str, str, str, int]]:
    return [
        (name, "" if isinstance(value.value, Node) else str(value.value), value.pointer, value.source.block)
        for name, values in node.properties.items()
        for value in values
    ]


@given(st.text(max_size=200))
def test_no_markup_is_too_broken(markup: str) -> None:
    read(markup)
    read(f"<h1 class='{markup}'>{markup}<p class=byline>{markup}<time>{markup}<img srcset='{markup}' src='{markup}'>")


MANY = 20_000
HOSTILE = {
    "nested bylines": "<h1>A title</h1>" + "<div class=byline>" * 60_000 + "By Jo Marsh",
    "nested navigation around the headline": "<div class=nav>" * 60_000 + "<h1>A title</h1>",
    "nested articles": "<article>" * 60_000 + "<h1>A title</h1><p class=byline>By Jo Marsh",
    "nested figures": "<h1>A title</h1>" + "<figure>" * 60_000 + "<img src=a.jpg><figcaption>x",
    "a deep heading": "<h1>" + "<span class=kicker>" * 60_000 + "x",
    "many headings": "<h1>A title <span class=kicker>a</span></h1>" * MANY,
    "many linked headings": "<h1>A title</h1>" + "<h2><a href=x>Title</a></h2>" * MANY,
    "many bylines": "<h1>A title</h1>" + "<p class=byline>By Jo Marsh</p>" * MANY,
    "many breadcrumbs": "<h1>A title</h1>" + "<ul class=breadcrumb><li><a href=x>a</a>" * MANY,
    "many names in a class": "<h1>A title</h1><p class='" + "byline " * 100_000 + "'>By Jo Marsh</p>",
    "a long srcset": "<h1>A title</h1><img srcset='" + "a.jpg 1w, " * 100_000 + "'>",
    "many links in one box": f"<h1>A title</h1><div>{'<a href=/x/y>Second lock gate</a>' * MANY}</div>",
    "many topics in one paragraph": f"<h1>A title</h1><p>{'<a href=/tag/y>Lock gates</a>' * MANY}</p>",
    "boxes around a long text": "<h1>A title</h1>" + "<div>" * 350 + "A word and more of them. " * 200_000,
    "titles in titles": "<div class=headline>A title" * MANY,
}


@pytest.mark.parametrize("html", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_pages_take_linear_time(html: str) -> None:
    document = Document.read(html)
    assert document.elements
    start = time.process_time()
    visible.read(document, Graph())
    assert time.process_time() - start < 2
