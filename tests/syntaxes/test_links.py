"""Pages with links in; what the graph holds of them, and where it says it stood."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import links
from newsschema.syntaxes.meta_names import ALTERNATE, LINKS
from newsschema.syntaxes.places import Places

VOCABULARY = "http://www.w3.org/1999/xhtml/vocab#"
WRITTEN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1, max_size=20).filter(
    lambda text: not text.isspace()
)
"""What an attribute can say and give back: HTML has no NUL, and makes every line end LF."""


def link(rel: str, href: str, more: str = "") -> str:
    return f'<link rel="{escape(rel)}" href="{escape(href)}" {more}>'


def read(*markup: str) -> Graph:
    graph = Graph()
    links.read(Document.read("".join(markup)), graph)
    return graph


def read_tags(*markup: str) -> Graph:
    document, graph = Document.read("".join(markup)), Graph()
    links.read(document, graph)
    links.read_tags(document, graph)
    return graph


def content(node: Node) -> dict[str, list[object]]:
    return {name: [value.value for value in values] for name, values in node.properties.items()}


@pytest.mark.parametrize(
    ("rel", "relation", "property_name"),
    [
        ("Canonical", "canonical", "url"),
        ("image_src", "image_src", "image"),
        ("author", "author", "author"),
        ("publisher", "publisher", "publisher"),
        ("license", "license", "license"),
        ("shortcut ICON", "icon", f"{VOCABULARY}icon"),
        ("apple-touch-icon", "apple-touch-icon", f"{VOCABULARY}icon"),
        ("icon apple-touch-icon", "icon", f"{VOCABULARY}icon"),
        ("shortlink", "shortlink", f"{VOCABULARY}shortlink"),
        ("\nnext ", "next", f"{VOCABULARY}next"),
        ("amphtml", "amphtml", f"{VOCABULARY}amphtml"),
    ],
)
@pytest.mark.parametrize("before", ["", "<body><p>"])
def test_a_link_says_one_property_as_written(rel: str, relation: str, property_name: str, before: str) -> None:
    document, graph = Document.read(f"{before}{link(rel, ' ../a b?c&d ')}"), Graph()
    links.read(document, graph)
    (node,) = graph.nodes
    (value,) = node.values(property_name)
    assert (value.value, value.pointer, node.types) == (" ../a b?c&d ", relation, ())
    assert document.elements[value.source.block].tag == "link"
    assert list(node.properties) == [property_name]


def test_each_relation_of_a_link_counts() -> None:
    (node,) = read(link("author license nofollow", "/jane")).nodes
    assert content(node) == {"author": ["/jane"], "license": ["/jane"]}


def test_several_links_stand_in_their_order() -> None:
    (node,) = read(link("canonical", "/a"), link("author", "/jane"), link("canonical", "/b")).nodes
    assert content(node) == {"url": ["/a", "/b"], "author": ["/jane"]}


def test_an_alternate_says_what_its_link_says() -> None:
    graph = read(
        link("alternate", "/de", 'hreflang="de-AT"'),
        link("Alternate home", "/feed", 'type="application/rss+xml" title="All stories" media=""'),
        link("alternate", "//m.example.com/a"),
    )
    page, *alternates = graph.nodes
    assert content(page) == {ALTERNATE: alternates}
    assert [content(node) for node in alternates] == [
        {"url": ["/de"], "inLanguage": ["de-AT"]},
        {"url": ["/feed"], "encodingFormat": ["application/rss+xml"], "name": ["All stories"]},
        {"url": ["//m.example.com/a"]},
    ]
    assert [node.provenance for node in alternates] == [("link", block, "alternate") for block in (2, 3, 4)]


@pytest.mark.parametrize(
    "markup",
    [
        link("stylesheet", "/a.css"),
        link("alternate stylesheet", "/a.css"),
        link("canonical", ""),
        link("canonical", " "),
        "<link rel=canonical>",
        "<link rel href=/a>",
        "<link href=/a itemprop=url>",
        "<a rel=author href=/jane>Jane Doe</a>",
        "<template><link rel=canonical href=/a></template>",
        "<svg><link rel=canonical href=/a></link></svg>",
    ],
)
def test_everything_else_says_nothing(markup: str) -> None:
    assert read(markup).nodes == []


def test_links_to_tags_are_keywords_of_the_node_that_holds_the_other_links() -> None:
    anchors = '<a href=/t/a REL="nofollow Tag">Bridges</a> <a rel=tag href=/t/b>Ferries</a>'
    (node,) = read_tags(link("canonical", "/a"), anchors).nodes
    assert content(node) == {"url": ["/a"], "keywords": ["Bridges", "Ferries"]}
    assert [value.provenance for value in node.values("keywords")] == [("link", 4, "tag"), ("link", 5, "tag")]
    assert [content(node) for node in read_tags(anchors).nodes] == [{"keywords": ["Bridges", "Ferries"]}]
    assert read(anchors).nodes == []


@pytest.mark.parametrize(
    "markup",
    [
        '<a rel="category tag" href=/t/a>News</a>',
        "<a rel=tags href=/t/a>News</a>",
        "<template><a rel=tag href=/t/a>News</a></template>",
        "<p>No link",
    ],
)
def test_other_links_are_no_tags(markup: str) -> None:
    assert read_tags(markup).nodes == []


def test_a_value_is_found_at_its_reference_in_the_source() -> None:
    document, graph = Document.read("<title>t</title>\n<link rel=canonical href='/a'>"), Graph()
    links.read(document, graph)
    assert Places(document).locate(graph.nodes[0].values("url")[0].provenance) == (2, 27, 2, 29)


@given(st.lists(st.tuples(st.sampled_from(sorted(LINKS)), WRITTEN)))
def test_every_reference_is_found_again_unchanged(pairs: list[tuple[str, str]]) -> None:
    graph = read(*(link(*pair) for pair in pairs))
    found = sorted(
        (value.source.block, value.pointer, value.value)
        for node in graph.nodes
        for values in node.properties.values()
        for value in values
        if not isinstance(value.value, Node)
    )
    assert found == [(block, *pair) for block, pair in enumerate(pairs, 2)]


@given(st.permutations(sorted(LINKS)))
def test_the_order_of_different_relations_changes_nothing(relations: list[str]) -> None:
    def described(graph: Graph) -> list[tuple[str, str, str]]:
        values = [(name, value) for node in graph.nodes for name, found in node.properties.items() for value in found]
        return sorted(
            (name, value.pointer, "" if isinstance(value.value, Node) else value.value) for name, value in values
        )

    graph = read(*(link(relation, f"/{relation}") for relation in relations))
    assert described(graph) == described(read(*(link(relation, f"/{relation}") for relation in sorted(LINKS))))


@given(st.lists(st.tuples(st.text() | st.sampled_from(sorted(LINKS)), st.text(), st.text())))
def test_no_text_raises(pairs: list[tuple[str, str, str]]) -> None:
    graph = read(*(link(rel, href, f'hreflang="{escape(more)}" type="{escape(more)}"') for rel, href, more in pairs))
    assert len(graph.roots()) <= 1
