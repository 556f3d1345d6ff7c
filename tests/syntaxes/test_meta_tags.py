"""Pages with titles, languages and metas in; what the graph holds of them, and where it says it stood."""

from __future__ import annotations

import json
from collections import Counter
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import meta_tags
from newsschema.syntaxes.meta_names import DUBLIN_CORE, META, PARSELY_PAGE
from newsschema.syntaxes.places import Places

WRITTEN = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), min_size=1, max_size=20).filter(
    lambda text: not text.isspace()
)
"""What an attribute can say and give back: HTML has no NUL, and makes every line end LF."""
NAMES = sorted({*META, *(f"dc.{term}" for term in DUBLIN_CORE)} - {PARSELY_PAGE})
JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner), max_leaves=5)


def orders() -> st.SearchStrategy[list[list[tuple[str, str]]]]:
    """Two orders of the same metas, each with a name of its own."""
    metas = st.lists(st.tuples(st.sampled_from(NAMES), WRITTEN), unique_by=lambda pair: pair[0])
    return metas.flatmap(lambda pairs: st.tuples(st.just(pairs), st.permutations(pairs)).map(list))


def meta(name: str, content: str, attribute: str = "name") -> str:
    return f'<meta {attribute}="{escape(name)}" content="{escape(content)}">'


def read(*markup: str) -> Graph:
    graph = Graph()
    meta_tags.read(Document.read("".join(markup)), graph)
    return graph


def said(graph: Graph) -> list[tuple[str, str, object]]:
    """The property, the pointer and the value of everything that was read."""
    return [
        (name, value.pointer, value.value)
        for node in graph.nodes
        for name, values in node.properties.items()
        for value in values
    ]


@pytest.mark.parametrize(
    ("name", "property_name"),
    [
        ("title", "headline"),
        ("author", "author"),
        ("byl", "author"),
        ("description", "description"),
        ("keywords", "keywords"),
        ("news_keywords", "keywords"),
        ("date", "datePublished"),
        ("citation_publication_date", "datePublished"),
        ("parsely-pub-date", "datePublished"),
        ("sailthru.date", "datePublished"),
        ("cXenseParse:recs:publishtime", "datePublished"),
        ("Last-Modified", "dateModified"),
        ("DC.date.issued", "datePublished"),
        ("dc:date", "datePublished"),
        ("dcterms_created", "dateCreated"),
        ("DCTERMS.modified", "dateModified"),
        ("dc.creator", "author"),
        ("dcterms.rightsHolder", "copyrightHolder"),
        ("parsely-section", "articleSection"),
        ("copyright", "copyrightNotice"),
        ("language", "inLanguage"),
        ("robots", "http://www.w3.org/1999/xhtml/vocab#robots"),
    ],
)
@pytest.mark.parametrize("attribute", ["name", "property", "http-equiv"])
def test_a_meta_says_one_property_as_written(name: str, property_name: str, attribute: str) -> None:
    (node,) = read(meta(name, " A;\n b ", attribute)).nodes
    (value,) = node.values(property_name)
    assert (value.value, value.provenance) == (" A;\n b ", ("meta", 2, name.lower()))
    assert (node.types, list(node.properties)) == ((), [property_name])


@pytest.mark.parametrize(
    "name",
    ["viewport", "og:title", "article:author", "twitter:title", "dcx.title", "dc", "dc.", "dcsext.date", "web_author"],
)
def test_other_names_say_nothing(name: str) -> None:
    assert read(meta(name, "x"), meta(name, "x", "property")).nodes == []


@pytest.mark.parametrize("content", ['content=""', 'content=" \n"', "content", "", 'value="x"'])
def test_a_meta_without_content_says_nothing(content: str) -> None:
    assert read(f'<meta name="author" {content}>').nodes == []


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('name="author" property="author"', [("author", "author")]),
        ('name="author" property="article:author"', [("author", "author")]),
        ('name="dc.creator" property="author"', [("author", "author")]),
        ('name="title" property="dcterms.abstract"', [("abstract", "dcterms.abstract"), ("headline", "title")]),
        ('property="dc:date dcterms:modified"', [("dateModified", "dcterms:modified"), ("datePublished", "dc:date")]),
        ('name="author" http-equiv="description"', [("author", "author")]),
        ('name="author" itemprop="author"', [("author", "author")]),
        ('itemprop="author"', []),
        ('name=" Author "', [("author", "author")]),
    ],
)
def test_an_element_says_a_property_once(attributes: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(item[:2] for item in said(read(f'<meta {attributes} content="x">'))) == expected


def test_the_title_is_the_name_of_the_page() -> None:
    graph = read("<title> A &amp;\n b </title><svg><title>c</title></svg>", meta("author", "Jane Doe"))
    (node,) = graph.nodes
    (value,) = node.values("name")
    assert (value.value, value.provenance) == (" A &\n b ", ("meta", 2, "title"))
    assert node.source == ("meta", 2)


@pytest.mark.parametrize(
    "markup", ["<title></title>", "<title> </title>", "<svg><title>a</title></svg>", "<html lang>"]
)
def test_an_empty_title_or_language_says_nothing(markup: str) -> None:
    assert read(markup).nodes == []


def test_the_language_of_the_page_stands_at_its_root() -> None:
    source = "<!-- -->\n<html lang=pt_BR><title>a</title>"
    document, graph = Document.read(source), Graph()
    meta_tags.read(document, graph)
    (value,) = graph.nodes[0].values("inLanguage")
    assert (value.value, value.provenance) == ("pt_BR", ("meta", 0, "lang"))
    assert Places(document).locate(value.provenance) == (2, 12, 2, 17)


def test_a_page_object_says_what_its_keys_say() -> None:
    data = {
        "title": "A",
        "authors": ["Jane Doe", "", 7, "John Roe"],
        "tags": "b",
        "image_url": None,
        "x": "y",
        "post_id": 4,
    }
    graph = read(meta("parsely-page", json.dumps(data)))
    assert said(graph) == [
        ("headline", "parsely-page/title", "A"),
        ("author", "parsely-page/authors/0", "Jane Doe"),
        ("author", "parsely-page/authors/3", "John Roe"),
        ("keywords", "parsely-page/tags", "b"),
    ]


@pytest.mark.parametrize(
    "text", ['{"title": "a"', '["title"]', '"title"', "[" * 100_000, "9" * 5_000, '{"title": {"a": "b"}}']
)
def test_what_is_no_page_object_says_nothing(text: str) -> None:
    assert read(meta("parsely-page", text)).nodes == []


@given(orders())
def test_the_order_of_different_names_changes_nothing(orders: list[list[tuple[str, str]]]) -> None:
    first, second = (Counter(said(read("<title>t</title>", *(meta(*pair) for pair in order)))) for order in orders)
    assert first == second


@given(st.lists(st.tuples(st.sampled_from(NAMES), WRITTEN)))
def test_every_content_is_found_again_unchanged_and_in_order(metas: list[tuple[str, str]]) -> None:
    graph = read(*(meta(*pair) for pair in metas))
    found = sorted(
        (value.source.block, value.pointer, value.value)
        for node in graph.nodes
        for values in node.properties.values()
        for value in values
    )
    assert found == [(block, *pair) for block, pair in enumerate(metas, 2)]


@given(st.dictionaries(st.sampled_from(["title", "authors", "tags", "x"]), JSON))
def test_every_text_of_a_page_object_is_found_again(data: dict[str, object]) -> None:
    graph = read(meta("parsely-page", json.dumps(data)))
    known = [value for key, value in data.items() if key != "x"]
    items = [item for value in known for item in (value if isinstance(value, list) else [value])]
    texts = [item for item in items if isinstance(item, str) and item and not item.isspace()]
    assert Counter(value for _, _, value in said(graph)) == Counter(texts)


@given(
    st.lists(st.tuples(st.sampled_from(["property", "name", "http-equiv", "lang"]), st.text(), st.text())), st.text()
)
def test_no_text_raises(metas: list[tuple[str, str, str]], title: str) -> None:
    graph = read(
        f'<html lang="{escape(title)}"><title>{escape(title)}</title>',
        *(meta(name, content, attribute) for attribute, name, content in metas),
        meta("parsely-page", title),
    )
    assert len(graph.nodes) <= 1
    assert not any(isinstance(value, Node) for _, _, value in said(graph))
