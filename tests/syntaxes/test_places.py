"""Pages in; the source at the place of each value out: it shows the value, however the page is written."""

from __future__ import annotations

import json

import pytest

import newsschema as ns

BLOCK = """<!doctype html>
<title>\t\U0001f98a</title>
<p>\U0001f98a</p>\t<script type="application/ld+json">{BEFORE
\t"@context": "https://schema.org", "@type": "NewsArticle",
\t"headline": "\U0001f98a Räven", "author": [{"@type": "Person",\t"name": "Åsa \U00020bb7 Lind"}],
"wordCount": 17, "isAccessibleForFree": false, "dateline": "Malmö" AFTER}</script>
"""


def source_at(source: str, place: ns.Location | None) -> str:
    """The source at a place; counted by hand, in text whose lines end at LF."""
    assert place is not None
    lines = source.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    start = sum(len(line) + 1 for line in lines[: place.line - 1]) + place.column - 1
    end = sum(len(line) + 1 for line in lines[: place.end_line - 1]) + place.end_column - 1
    return "\n".join(lines)[start:end]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize(
    ("before", "after"),
    [("", ""), ("/* a \U0001f98a */", ","), ("", "}"), ("// Räven", "\n,\n"), ("", ' "keywords": "a\tb"')],
)
def test_a_jsonld_value_is_shown_at_its_place(line_end: str, mark: str, before: str, after: str) -> None:
    html = mark + BLOCK.replace("BEFORE", before).replace("AFTER", after).replace("\n", line_end)
    for page in (ns.parse(html), ns.parse(html.encode(), content_type="text/html; charset=utf-8")):
        values = [
            (value.value, page.locate(value.provenance))
            for node in page.graph.of_syntax("jsonld")
            for listed in node.properties.values()
            for value in listed
            if isinstance(value.value, str | int) and value.value != "a\tb"
        ]
        assert {value for value, _ in values} == {"\U0001f98a Räven", "Åsa \U00020bb7 Lind", 17, False, "Malmö"}
        for value, place in values:
            assert json.loads(source_at(page.document.source, place)) == value


ELEMENTS = [
    # markup, the property, the source at the place of its value
    ('<html\tlang="sv">', "inLanguage", "sv"),
    ("<html lang=sv>", "inLanguage", "sv"),
    ('<meta property="og:title"\n\tcontent="\U0001f98a Räven">', "headline", "\U0001f98a Räven"),
    ("<p>\U0001f98a</p><meta content='A &amp; B' property=og:title>", "headline", "A &amp; B"),
    ("<meta name=description content=Kort>", "description", "Kort"),
    ('<meta name="description" content="Två\nrader">', "description", "Två\nrader"),
    ('<link href="/a?b=\U0001f98a" rel="canonical">', "url", "/a?b=\U0001f98a"),
    ("<p itemscope itemtype=https://schema.org/Article><meta itemprop=headline content='R'>", "headline", "R"),
    ("<p itemscope itemtype=https://schema.org/Article><time itemprop=x datetime='2024-05-01'>", "x", "2024-05-01"),
    ("<p itemscope itemtype=https://schema.org/Article><img itemprop=image src='/a.jpg'>", "image", "/a.jpg"),
    # a text, which may stand in many pieces, is shown by the start tag of its element
    ("<p itemscope itemtype=https://schema.org/Article>\t<b itemprop=name>\U0001f98a</b>", "name", "<b itemprop=name>"),
    ("<p>\U0001f98a</p>\t<h1 class=a>Räven</h1>", "headline", "<h1 class=a>"),
]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(("markup", "name", "shown"), ELEMENTS)
def test_the_value_of_an_element_is_shown_at_its_place(markup: str, name: str, shown: str, line_end: str) -> None:
    page = ns.parse(("<!doctype html>\n" + markup).replace("\n", line_end))
    values = [value for node in page.graph.nodes for value in node.values(name)]
    assert {source_at(page.document.source, page.locate(value.provenance)) for value in values} == {shown}


def test_a_place_outside_the_page_is_none() -> None:
    page = ns.parse("<h1>Räven</h1>")
    assert page.locate(ns.Provenance("jsonld", 99, "/name")) is None
    assert page.locate(ns.Provenance("meta", -1, "")) is None
