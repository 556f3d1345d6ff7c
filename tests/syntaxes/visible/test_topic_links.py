"""Articles with links in; those that are the article's topics out."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.syntaxes import visible

TEXT = "<p>The first to cross was a cyclist who had waited since midnight, and who would not say where she went.</p>"


def topics(links: str) -> list[object]:
    html = f"<main><article><h1>Harbour bridge reopens</h1>{TEXT * 4}{links}</article></main>"
    node = visible.read(Document.read(html), Graph(), {"keywords"})
    assert node is not None
    return [value.value for value in node.values("keywords")]


@pytest.mark.parametrize(
    "folder",
    ["tag", "tags", "topic", "thema", "tema", "tematy", "stichwort", "etiqueta", "mot-cle", "argomenti", "konu"],
)
@pytest.mark.parametrize("host", ["", "https://example.com", "https://example.com/news"])
def test_links_into_a_folder_of_topics_are_topics(host: str, folder: str) -> None:
    links = "".join(f"<li><a href={host}/{folder}/{n}>{name}</a>" for n, name in enumerate(("Bridges", "Ferries")))
    assert topics(f"<ul>{links}</ul>") == ["Bridges", "Ferries"]


@pytest.mark.parametrize(
    "href",
    ["/town/bridges", "/tagged-out/bridges", "https://tag.example/bridges", "/tag", "/TAG/bridges", "", "#/tags"],
)
def test_other_links_are_none(href: str) -> None:
    assert topics(f'<ul><li><a href="{href}">Bridges</a></ul>') == []


@pytest.mark.parametrize(
    "links",
    [
        f"<p>{'It was, as so often in this town, ' * 8} <a href=/tag/bridges>bridges</a> that mattered.</p>",
        "<aside><a href=/tag/bridges>Bridges</a></aside>",
        f"<a href=/tag/bridges>{'Bridges and ' * 10}</a>",
        "<a href=/tag/bridges>B</a>",
    ],
    ids=["running text", "aside", "too long", "too short"],
)
def test_a_link_that_is_not_in_a_list_of_the_article_is_none(links: str) -> None:
    assert topics(links) == []


def test_the_longest_list_is_the_articles() -> None:
    between = "<p>Text</p>" * 20
    first, second = "<a href=/tag/a>Town</a>", "<a href=/tag/b>Bridges</a><a href=/tag/c>Ferries</a>"
    assert topics(first + between + second) == topics(second + between + first) == ["Bridges", "Ferries"]


def test_a_topic_is_said_once_and_without_its_sign() -> None:
    assert topics("<a href=/tag/b>#Bridges</a> <a href=/tag/b>bridges</a> <a href=/tag/c>Ferries,</a>") == [
        "Bridges",
        "Ferries",
    ]


def listed(folder: str, *names: str) -> str:
    links = (f'<li><a href="{folder}{name.lower().replace(" ", "-")}/">{name}</a></li>' for name in names)
    return f"<ul>{''.join(links)}</ul>"


def test_several_links_whose_addresses_are_made_from_their_texts_are_topics() -> None:
    assert topics(listed("/town/", "Harbour Bridge", "Ferries")) == ["Harbour Bridge", "Ferries"]
    assert topics(listed("https://example.com/news/2/", "Harbour Bridge", "Ferries")) == ["Harbour Bridge", "Ferries"]


def test_one_such_link_and_those_of_the_site_are_none() -> None:
    assert topics(listed("/town/", "Harbour Bridge")) == []
    assert topics(listed("/", "Contact", "Newsletter")) == []
    assert topics(listed("/site/support/", "About", "Privacy", "Copyright")) == []
    assert topics(listed("/town/", "Harbour bridge reopens after storm", "Ferries return to the island pier")) == []
    assert topics("<a href=/topics/harbour>More</a>") == []
    assert topics(f'<ol class="breadcrumb">{listed("/news/", "Town", "Bridges")}</ol>') == []
    assert topics(listed("/author/", "Jo Marsh", "Li Wen")) == []


def test_a_folder_of_topics_says_more_than_an_address() -> None:
    sections = listed("/news/", "Town", "Harbour") + "<p>Text</p>" * 20
    assert topics(sections + '<a href="/tag/17">Bridges</a>') == ["Bridges"]


def test_a_list_that_its_class_marks_is_read_where_no_address_tells() -> None:
    assert topics('<div class="tags"><a href="/s?q=1">Bridges</a><a href="/s?q=2">Ferries</a></div>') == [
        "Bridges",
        "Ferries",
    ]


def test_what_stands_above_the_headline_is_the_sites() -> None:
    def above(links: str) -> list[object]:
        html = f"<main>{links}<article><h1>Harbour bridge reopens</h1>{TEXT * 4}</article></main>"
        node = visible.read(Document.read(html), Graph(), {"keywords"})
        assert node is not None
        return [value.value for value in node.values("keywords")]

    assert above(listed("/town/", "Harbour Bridge", "Ferries")) == []
    assert above(listed("/tag/", "Bridges", "Ferries") + "<p>Text</p>" * 20) == []
    assert above('<a href="/tag/17">Bridges</a>') == ["Bridges"]
