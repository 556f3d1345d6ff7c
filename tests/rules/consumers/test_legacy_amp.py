"""Articles in; what Google's withdrawn AMP rules say of them, out."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import fires, found, node

import newsschema as ns

CODES = ("NS750", "NS751", "NS752", "NS753", "NS754")
LOGO = {"@type": "ImageObject", "url": "https://www.fenmoor.example/logo.png"}
ARTICLE: dict[str, Any] = {
    "headline": "x" * 110,
    "image": ["https://www.fenmoor.example/lock.jpg"],
    "publisher": {"@type": "NewsMediaOrganization", "name": "Fenmoor Courier", "logo": LOGO},
    "mainEntityOfPage": {"@type": "WebPage", "@id": "https://www.fenmoor.example/lock"},
}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "document",
    [
        node("NewsArticle", **ARTICLE),
        node("WebPage", mainEntity={"@type": "NewsArticle", **ARTICLE, "mainEntityOfPage": None}),
        node("NewsArticle", **ARTICLE | {"publisher": {"@id": "https://www.fenmoor.example/#courier"}}),
        node("NewsArticle", **ARTICLE, mentions={"@type": "NewsArticle", "headline": "x" * 111}),
    ],
)
def test_articles_that_amp_took(document: object, code: str) -> None:
    assert not fires(document, code)


@pytest.mark.parametrize("logo", [None, "https://www.fenmoor.example/logo.png", {"@type": "ImageObject", "width": 600}])
def test_logos_that_amp_did_not_take(logo: object) -> None:
    publisher = {"@type": "Organization", "name": "Fenmoor Courier", "logo": logo}
    assert fires(node("NewsArticle", **ARTICLE | {"publisher": publisher}), "NS752")


@pytest.mark.parametrize(
    ("widths", "is_told"), [([695], True), ([696], False), ([300, 1200], False), ([300, None], False), ([], True)]
)
def test_widths(widths: list[int | None], is_told: bool) -> None:
    images = [{"@type": "ImageObject", "url": f"https://a.example/{width}", "width": width} for width in widths]
    assert fires(node("NewsArticle", **ARTICLE | {"image": images}), "NS753") is is_told


def test_they_are_errors_for_those_who_ask_for_them_and_for_nobody_else() -> None:
    article = node("NewsArticle")
    asked = {finding.code: finding.severity for finding in ns.validate(article, profile="legacy-amp").findings}
    assert asked == {"NS751": "error", "NS753": "error", "NS754": "warning"}
    for profile in ("google", "discover", "open-graph", "strict"):
        assert {finding.code for finding in ns.validate(article, profile=profile).findings}.isdisjoint(CODES)
    assert [finding.severity for finding in found(article, "NS751")] == ["warning"]
