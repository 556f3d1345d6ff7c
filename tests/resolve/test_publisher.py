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
