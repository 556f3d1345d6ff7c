"""Pages with Open Graph and X card metas in; what the graph holds of them, and where it says it stood."""

from __future__ import annotations

from collections import Counter
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph, reachable
from newsschema.graph.node import Node
from newsschema.syntaxes import opengraph
from newsschema.syntaxes.meta_names import NAMESPACES, OPEN_GRAPH, X_CARD
from newsschema.syntaxes.places import Places

OG = "http://ogp.me/ns#"
WRITTEN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1, max_size=20).filter(
    lambda text: not text.isspace()
)
"""What an attribute can say and give back: HTML has no NUL, and makes every line end LF."""
STARTS = ("og:image:url", "og:video:url", "og:audio:url", "twitter:image:src")
"""The second names of what starts a nested node: which of two comes first is not the same."""
SINGLE = sorted({*OPEN_GRAPH, *X_CARD} - {*STARTS})


def orders(names: list[str]) -> st.SearchStrategy[list[list[tuple[str, str]]]]:
    """Two orders of the same metas, each with a name of its own."""
    metas = st.lists(st.tuples(st.sampled_from(names), WRITTEN), unique_by=lambda pair: pair[0])
    return metas.flatmap(lambda pairs: st.tuples(st.just(pairs), st.permutations(pairs)).map(list))


def meta(name: str, content: str, attribute: str = "property") -> str:
    return f'<meta {attribute}="{escape(name)}" content="{escape(content)}">'


def read(*metas: str) -> Graph:
    graph = Graph()
    opengraph.read(Document.read("".join(metas)), graph)
    return graph


def page(graph: Graph, syntax: str = "opengraph") -> Node:
    return graph.of_syntax(syntax)[0]


def said(node: Node, name: str) -> list[object]:
    return [value.value for value in node.values(name)]


def described(graph: Graph) -> Counter[tuple[str, str, str, object]]:
    """What the graph says, whatever the order and the places."""
    return Counter(
        (node.source.syntax, name, *(("", "") if isinstance(value.value, Node) else (value.pointer, value.value)))
        for node in graph.nodes
        for name, values in node.properties.items()
        for value in values
    )


@pytest.mark.parametrize(
    ("name", "property_name"),
    [
        ("og:title", "headline"),
        ("og:description", "description"),
        ("og:url", "url"),
        ("og:locale", "inLanguage"),
        ("og:updated_time", "dateModified"),
        ("article:published_time", "datePublished"),
        ("og:article:published_time", "datePublished"),
        ("article:modified_time", "dateModified"),
        ("article:expiration_time", "expires"),
        ("article:author", "author"),
        ("article:section", "articleSection"),
        ("article:publisher", "publisher"),
        ("og:type", "http://ogp.me/ns#type"),
        ("og:locale:alternate", "http://ogp.me/ns#locale:alternate"),
        ("article:content_tier", "http://ogp.me/ns/article#content_tier"),
        ("article:opinion", "http://ogp.me/ns/article#opinion"),
        ("video:actor", "http://ogp.me/ns/video#actor"),
    ],
)
@pytest.mark.parametrize("attribute", ["property", "name"])
def test_a_meta_says_one_property_as_written(name: str, property_name: str, attribute: str) -> None:
    node = page(read("<title>t</title>", meta(name.upper(), " A\n b ", attribute)))
    (value,) = node.values(property_name)
    assert (value.value, value.provenance) == (" A\n b ", ("opengraph", 3, name))
    assert (node.types, list(node.properties)) == ((), [property_name])


def test_tags_are_one_value_each_in_their_order() -> None:
    graph = read(meta("article:tag", "rain, snow"), meta("og:title", "t"), meta("article:tag", "hail"))
    assert said(page(graph), "keywords") == ["rain, snow", "hail"]


def test_the_site_is_what_the_page_is_part_of() -> None:
    (site,) = said(page(read(meta("og:site_name", "The Example"))), "isPartOf")
    assert isinstance(site, Node)
    assert said(site, "name") == ["The Example"]


def images(graph: Graph, syntax: str = "opengraph") -> list[dict[str, list[object]]]:
    nodes = said(page(graph, syntax), "image")
    return [{name: said(node, name) for name in node.properties} for node in nodes if isinstance(node, Node)]


def test_what_is_said_of_an_image_belongs_to_the_image_before_it() -> None:
    graph = read(
        meta("og:image", "/a.jpg"),
        meta("og:image:width", "1200"),
        meta("og:image", "/b.jpg"),
        meta("og:image:secure_url", "https://example.com/b.jpg"),
        meta("og:image:type", "image/jpeg"),
        meta("og:image:alt", "A harbour"),
    )
    assert images(graph) == [
        {"url": ["/a.jpg"], "width": ["1200"]},
        {
            "url": ["/b.jpg"],
            "contentUrl": ["https://example.com/b.jpg"],
            "encodingFormat": ["image/jpeg"],
            "caption": ["A harbour"],
        },
    ]


def test_what_is_said_before_any_image_belongs_to_the_first() -> None:
    graph = read(meta("og:image:width", "7"), meta("og:image", "/a.jpg"), meta("og:image:height", "9"))
    assert images(graph) == [{"width": ["7"], "url": ["/a.jpg"], "height": ["9"]}]


def test_the_address_alone_starts_an_image() -> None:
    graph = read(meta("og:image:url", "/a.jpg"), meta("og:image:width", "7"), meta("og:image:url", "/b.jpg"))
    assert images(graph) == [{"url": ["/a.jpg"], "width": ["7"]}, {"url": ["/b.jpg"]}]


def test_the_same_address_again_is_the_same_image() -> None:
    graph = read(meta("og:image", "/a.jpg"), meta("og:image:url", "/a.jpg"), meta("og:image:width", "7"))
    assert images(graph) == [{"url": ["/a.jpg", "/a.jpg"], "width": ["7"]}]


def test_of_two_widths_of_one_image_the_first_stands_first() -> None:
    graph = read(meta("og:image", "/a.jpg"), meta("og:image:width", "1"), meta("og:image:width", "2"))
    assert images(graph) == [{"url": ["/a.jpg"], "width": ["1", "2"]}]


@pytest.mark.parametrize("kind", ["video", "audio"])
def test_videos_and_sounds_are_nested_like_images(kind: str) -> None:
    (node,) = said(page(read(meta(f"og:{kind}", "/a"), meta(f"og:{kind}:type", "x/y"))), kind)
    assert isinstance(node, Node)
    assert (said(node, "url"), said(node, "encodingFormat"), node.types) == (["/a"], ["x/y"], ())


def test_an_x_card_is_a_node_of_its_own() -> None:
    graph = read(
        meta("og:title", "Graph"),
        meta("twitter:title", "Card", "name"),
        meta("twitter:image:src", "/a.jpg", "name"),
        meta("twitter:image:alt", "A harbour"),
        meta("twitter:creator", "@jane"),
        meta("twitter:label1", "Written by"),
        meta("twitter:data1", "Jane Doe"),
    )
    card = page(graph, "x_card")
    assert said(page(graph), "headline") == ["Graph"]
    assert said(card, "headline") == ["Card"]
    assert images(graph, "x_card") == [{"url": ["/a.jpg"], "caption": ["A harbour"]}]
    assert [said(card, f"https://x.com/cards#{name}") for name in ("creator", "label1", "data1")] == [
        ["@jane"],
        ["Written by"],
        ["Jane Doe"],
    ]
    assert "author" not in card.properties


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('property="og:title" name="og:title"', [("opengraph", "headline")]),
        ('property="og:title" name="twitter:title"', [("opengraph", "headline"), ("x_card", "headline")]),
        ('property="og:title twitter:title"', [("opengraph", "headline"), ("x_card", "headline")]),
        ('property="article:modified_time" name="og:updated_time"', [("opengraph", "dateModified")]),
        ('property="og:title" name="title"', [("opengraph", "headline")]),
        ('property="" name="og:title"', [("opengraph", "headline")]),
        ('property="headline" name="og:title" itemprop="headline"', [("opengraph", "headline")]),
        ('itemprop="og:title"', []),
        ('name="author"', []),
        ('name="og"', []),
        ('name="og:"', []),
        ('name="article"', []),
    ],
)
def test_an_element_says_a_property_once_in_each_vocabulary(attributes: str, expected: list[tuple[str, str]]) -> None:
    graph = read(f'<meta {attributes} content="x">')
    assert [(node.source.syntax, name) for node in graph.nodes for name in node.properties] == expected
    assert [len(values) for node in graph.nodes for values in node.properties.values()] == [1] * len(expected)


@pytest.mark.parametrize("content", ['content=""', 'content=" \n"', "content", "", 'value="x"'])
def test_a_meta_without_content_says_nothing(content: str) -> None:
    assert read(f'<meta property="og:title" {content}>').nodes == []


def test_a_template_is_no_part_of_the_page() -> None:
    assert read("<template>", meta("og:title", "x"), "</template>").nodes == []


def test_a_value_is_found_at_its_content_in_the_source() -> None:
    source = '<title>t</title>\n<body><meta property="og:image:width" content="7">'
    document, graph = Document.read(source), Graph()
    opengraph.read(document, graph)
    (value,) = page(graph).values("image")[0].value.values("width")
    assert Places(document).locate(value.provenance) == (2, 48, 2, 49)


@given(orders(SINGLE))
def test_the_order_of_different_names_changes_nothing(orders: list[list[tuple[str, str]]]) -> None:
    first, second = (described(read(*(meta(*pair) for pair in order))) for order in orders)
    assert first == second


@given(st.lists(st.tuples(st.sampled_from([*OPEN_GRAPH, *X_CARD, "og:x", "video:x", "twitter:x"]), WRITTEN)))
def test_every_content_is_found_again_unchanged(said_of: list[tuple[str, str]]) -> None:
    graph = read(*(meta(*pair) for pair in said_of))
    found = [
        (value.source.block, value.pointer, value.value)
        for root in graph.roots()
        for node in reachable(root)
        for values in node.properties.values()
        for value in values
        if not isinstance(value.value, Node)
    ]
    assert sorted(found) == [(block, *pair) for block, pair in enumerate(said_of, 2)]


@given(st.lists(st.tuples(st.sampled_from(["property", "name", "http-equiv"]), st.text(), st.text())))
def test_no_text_raises(metas: list[tuple[str, str, str]]) -> None:
    graph = read(*(meta(name, content, attribute) for attribute, name, content in metas))
    assert len(graph.of_syntax("opengraph", "x_card")) == len(graph.nodes)


@given(st.sampled_from(sorted(NAMESPACES)), st.text("abc:_.", min_size=1), WRITTEN)
def test_every_name_of_a_known_prefix_is_kept(prefix: str, term: str, content: str) -> None:
    (node,) = read(meta(f"{prefix}:{term}", content)).nodes
    assert said(node, NAMESPACES[prefix] + term) == [content]
