"""Pages that name their publisher in several places, or nobody there, in; the article's publisher out."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsschema as ns

SITE = "<meta property='og:site_name' content='Harbour Herald'>"


def publisher(head: str = "", **article: Any) -> str | None:
    data = json.dumps(
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry returns", **article}
    )
    found = ns.parse(f"<head>{head}<script type='application/ld+json'>{data}</script></head>").article
    assert found is not None
    return found.publisher.name if isinstance(found.publisher, ns.Thing) else None


def test_the_articles_own_publisher_is_trusted_more_than_the_name_of_the_site() -> None:
    assert publisher(SITE, publisher={"@type": "Organization", "name": "Quay Press"}) == "Quay Press"
    assert publisher(SITE) == "Harbour Herald"


@pytest.mark.parametrize(
    "nobody",
    [
        {"@type": "Organization", "name": ""},
        {"@type": "Organization", "name": "", "logo": {"@type": "ImageObject", "url": ""}},
        {"@type": "Organization", "name": " ", "url": "https://quay.example/"},
        {"@type": "Organization", "logo": {"@type": "ImageObject", "url": "https://quay.example/logo.png"}},
    ],
)
def test_a_publisher_of_whom_nothing_is_said_but_a_logo_is_nobody(nobody: dict[str, Any]) -> None:
    assert publisher(SITE, publisher=nobody) == "Harbour Herald"


@pytest.mark.parametrize(
    "known", [{"url": "https://quay.example/"}, {"@id": "https://quay.example/#us", "logo": "l.png"}]
)
def test_a_publisher_without_a_name_may_be_known_by_something_else(known: dict[str, Any]) -> None:
    assert publisher(SITE, publisher={"@type": "Organization", **known}) is None


@pytest.mark.parametrize(
    ("title", "links", "expected"),
    [
        ("Ferry returns - Quay Post", "<a href=/>Quay Post</a>", "Quay Post"),
        ("Quay Post: Ferry returns | Quay Post", "<a href=/><img alt='QUAY POST' src=l.png></a>", "Quay Post"),
        ("Quay Post | Ferry returns", "<a href=/>Quay Post</a>", "Quay Post"),
        ("Ferry returns - Fenmoor Courier", "", "Fenmoor Courier"),
        ("Ferry returns - Fenmoor Courier News", "", "Fenmoor Courier News"),
        ("Ferry returns - Latest coast news", "<a href=/>Quay Post</a>", None),
        ("Ferry returns", "<a href=/>Ferry returns</a>", None),
        ("Ferry returns - Sports", "<a href=/sports/>Sports</a>", None),
    ],
)
def test_the_part_of_the_title_that_the_host_or_a_link_home_names_is_the_site(
    title: str, links: str, expected: str | None
) -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": "Ferry returns"})
    head = f"<title>{title}</title><script type='application/ld+json'>{data}</script>"
    html = f"<html><head>{head}</head><body>{links}<h1>Ferry returns</h1></body></html>"
    found = ns.parse(html, "https://www.fenmoor-courier.example/ferry").article
    assert found is not None
    assert (found.publisher.name if isinstance(found.publisher, ns.Thing) else None) == expected
