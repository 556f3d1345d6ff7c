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
    links = "".join(f"<li><a href={host}/{folder}/{name.lower()}>{name}</a>" for name in ("Bridges", "Ferries"))
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
