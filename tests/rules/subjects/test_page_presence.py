"""Pages and files in; whether they are said to have no structured data, or no article, out."""

from __future__ import annotations

import json

import pytest

import newsschema as ns

TITLE = "<!doctype html>\r\n<html><head>\t<title>Lower Basin lock reopens</title>"


def page(*types: str, head: str = "") -> str:
    data = [{"@context": "https://schema.org", "@type": name, "name": "Fenmoor"} for name in types]
    return f'{TITLE}{head}<script type="application/ld+json">{json.dumps(data)}</script>'


def codes(source: str, url: str | None = None) -> list[str]:
    return [finding.code for finding in ns.validate(source, url=url, select=["page"]).findings]


@pytest.mark.parametrize(
    "source",
    [
        TITLE,
        f"{TITLE}<meta property='og:type' content='article'>",
        "Lower Basin lock reopens",
        "<p>Lower Basin lock reopens</p>",
        f"{TITLE}<script>let one;</script>",
        f"{TITLE}<template>{page('NewsArticle')}</template>",
        f"{TITLE}<article class='hentry'><h1 class='entry-title'>Lock</h1></article>",
    ],
)
def test_a_page_without_items_has_no_structured_data(source: str) -> None:
    assert codes(source) == ["NS908"]


@pytest.mark.parametrize(
    "source",
    [
        page("NewsArticle"),
        '<p itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="headline">Lock</b></p>',
        '<p vocab="https://schema.org/" typeof="NewsArticle"><b property="headline">Lock</b></p>',
        f'{TITLE}<script type="application/ld+json">{{name: 5}}</script>',
        f'{TITLE}<script type="application/ld+json"></script>',
        '{"name": "fenmoor"}',
        "[]",
    ],
)
def test_an_item_a_broken_block_and_a_file_are_structured_data(source: str) -> None:
    assert codes(source) == []


@pytest.mark.parametrize(
    "source",
    [
        page("WebSite"),
        page("WebPage", "Organization", "BreadcrumbList", "Person"),
        page("VideoObject"),
        page("WebSite", head="<meta property='og:type' content='website'>"),
        '<p itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada</b></p>',
    ],
)
def test_items_that_are_no_article_are_said(source: str) -> None:
    assert codes(source) == codes(source, "https://fenmoor.example/lock") == ["NS909"]
    assert codes(source, "https://fenmoor.example/") == []


@pytest.mark.parametrize(
    "source",
    [
        page("WebSite", "NewsArticle"),
        page("LiveBlogPosting"),
        page("BlogPosting"),
        page("WebSite", "CollectionPage"),
        page("ProfilePage"),
        page("WebSite", head="<meta property='og:type' content=' Article '>"),
        '{"@context": "https://schema.org", "@type": "WebSite"}',
    ],
)
def test_articles_and_pages_that_are_something_else_are_not_reported(source: str) -> None:
    assert codes(source, "https://fenmoor.example/lock") == []


def test_a_page_is_shown_at_its_title_or_at_its_first_tag() -> None:
    for source, place in ((TITLE, (2, 14)), ("\n <html lang=en><p>Lock</p>", (2, 2))):
        (finding,) = ns.validate(source, select=["NS908"]).findings
        assert finding.location is not None
        assert finding.location[:2] == place
        assert finding.severity == "info"


def test_an_address_that_is_none_is_no_home_page() -> None:
    assert codes(page("WebSite"), "http://[") == ["NS909"]
