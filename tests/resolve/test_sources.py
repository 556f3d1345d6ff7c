"""Pages with several WebPages in; which of them describes the page itself, out."""

from __future__ import annotations

import json
from itertools import permutations
from typing import Any

import pytest

import newsschema as ns

ARTICLE: dict[str, Any] = {"@type": "NewsArticle", "@id": "#article", "datePublished": "2026-03-01"}
OWN: dict[str, Any] = {"@type": "WebPage", "@id": "#page", "name": "Ferry stays in port"}
OTHER: dict[str, Any] = {"@type": "WebPage", "@id": "/other", "name": "Harbour news"}


def headline(*nodes: dict[str, Any]) -> str | None:
    block = json.dumps({"@context": "https://schema.org", "@graph": nodes})
    article = ns.parse(f"<script type='application/ld+json'>{block}</script>", "https://courier.example/ferry").article
    assert article is not None
    return article.headline


@pytest.mark.parametrize(
    "other",
    [
        {"@type": "BreadcrumbList", "itemListElement": {"@type": "ListItem", "position": 1, "item": OTHER}},
        {"@type": "Organization", "name": "Fenmoor Courier", "mainEntityOfPage": OTHER},
        {"@type": "VideoObject", "name": "The harbour", "isPartOf": OTHER},
    ],
)
@pytest.mark.parametrize("own", [OWN, {**OWN, "mainEntity": {"@id": "#article"}}])
def test_a_page_that_something_else_leads_to_is_another_one(other: dict[str, Any], own: dict[str, Any]) -> None:
    for nodes in permutations((ARTICLE, own, other)):
        assert headline(*nodes) == "Ferry stays in port"
    assert headline(ARTICLE, other) is None


@pytest.mark.parametrize("name", ["mentions", "citation", "about", "archivedAt"])
def test_a_page_that_the_article_speaks_of_is_another_one(name: str) -> None:
    assert headline({**ARTICLE, name: OTHER}) is None
    assert headline({**ARTICLE, name: OTHER}, OWN) == "Ferry stays in port"


@pytest.mark.parametrize("name", ["mainEntityOfPage", "isPartOf"])
def test_the_page_that_the_article_stands_on_comes_first(name: str) -> None:
    for nodes in permutations(({**ARTICLE, name: {"@id": "#page"}}, OWN, OTHER)):
        assert headline(*nodes) == "Ferry stays in port"


def test_a_page_that_stands_in_its_site_is_known_by_its_main_entity() -> None:
    site = {"@type": "WebSite", "hasPart": {**OWN, "mainEntity": {"@id": "#article"}}}
    for nodes in permutations((ARTICLE, site)):
        assert headline(*nodes) == "Ferry stays in port"


def test_a_page_that_is_marked_as_a_thing_is_the_page() -> None:
    metas = "<meta itemprop=headline content='Glaze notes'><meta itemprop=author content='Ann Lee'>"
    metas += "<meta itemprop=datePublished content=2018-05-22T09:14:33-0400>"
    head = f"<title>Glaze notes - Studio</title><meta property=og:type content=article>{metas}"
    html = (
        f"<html itemscope itemtype=http://schema.org/Thing><head>{head}</head><body><h1>Glaze notes</h1></body></html>"
    )
    found = ns.parse(html, "https://studio.example/notes").article
    assert found is not None
    assert [author.name for author in found.author] == ["Ann Lee"]
    assert str(found.date_published) == "2018-05-22 09:14:33-04:00"


@pytest.mark.parametrize(
    "leading",
    [
        {
            "@type": "BreadcrumbList",
            "itemListElement": {"@type": "ListItem", "item": {"@type": "WebPage", "@id": "/ferry"}},
        },
        {"@type": "WebSite", "hasPart": {"@id": "/ferry"}},
        {"@type": "VideoObject", "mainEntityOfPage": {"@id": "/ferry"}},
    ],
)
@pytest.mark.parametrize("article", [ARTICLE, {**ARTICLE, "mainEntityOfPage": "/ferry"}, {**ARTICLE, "url": "/ferry"}])
def test_the_page_at_this_address_is_its_own_whatever_leads_to_it(leading: Any, article: dict[str, Any]) -> None:
    own = {**OWN, "@id": "/ferry"}
    for nodes in permutations((article, own, leading)):
        assert headline(*nodes) == "Ferry stays in port"


def test_a_thing_of_another_address_or_headline_is_not_the_page() -> None:
    metas = "<meta itemprop=headline content='Old times'><meta itemprop=author content='Max Roe'>"
    thing = (
        f"<div itemscope itemtype=http://schema.org/Thing>{metas}<meta itemprop=datePublished content=2011-01-01></div>"
    )
    head = "<title>Glaze notes</title><meta property=og:type content=article>"
    found = ns.parse(f"{head}<h1>Glaze notes</h1><p class=byline>By Ann Lee</p>{thing}", "https://s.example/n").article
    assert found is not None
    assert [author.name for author in found.author] == ["Ann Lee"]
    assert found.date_published is None
