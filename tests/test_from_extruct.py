"""What extruct reads from the example pages in; the article that their markup describes out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import extruct
import pytest

import newsschema as ns
from newsschema.document.document import Document

PAGES = Path(__file__).parent.parent / "examples" / "pages"
URL = "https://example.com/2026/02/14/ferry"


def markup_part(html: str) -> str:
    """The JSON-LD blocks and Open Graph metas of a page, which is what extruct gives out of these pages."""
    found = Document.read(html).named("script", "meta")
    return "".join(
        element.html
        for _, element in found
        if element.attr("type") == "application/ld+json" or element.attr("property") is not None
    )


@pytest.mark.parametrize("uniform", [False, True])
@pytest.mark.parametrize("name", ["news-article", "graph", "live-blog", "right-to-left"])
def test_the_article_is_that_of_the_pages_markup(name: str, uniform: bool) -> None:
    html = (PAGES / f"{name}.html").read_text(encoding="utf-8")
    data = extruct.extract(html, base_url=URL, uniform=uniform)
    found = ns.from_extruct(data, URL).article
    expected = ns.parse(markup_part(html), URL).article
    assert found is not None
    assert expected is not None
    assert type(found) is type(expected)
    assert found.to_jsonld() == expected.to_jsonld()


def test_a_page_without_an_article_has_none() -> None:
    html = (PAGES / "section-front.html").read_text(encoding="utf-8")
    assert ns.from_extruct(extruct.extract(html, base_url=URL), URL).article is None
    assert ns.from_extruct({}).article is None


def test_nothing_has_a_place_in_a_source() -> None:
    html = (PAGES / "news-article.html").read_text(encoding="utf-8")
    page = ns.from_extruct(extruct.extract(html, base_url=URL), URL)
    assert page.url == URL
    chosen = page.evidence["headline"].chosen
    assert chosen is not None
    assert chosen.location is None


@pytest.mark.parametrize("data", [None, [], [{"json-ld": []}], "{}", b"{}", 7])
def test_what_is_no_mapping_is_refused(data: Any) -> None:
    with pytest.raises(ns.UsageError, match=rf"extruct\.extract\(\) returns, found {type(data).__name__}"):
        ns.from_extruct(data)
