"""Articles in; what Google's rules on their type, their headline and their address say of them, out."""

from __future__ import annotations

from typing import Any

import pytest
from google_findings import ARTICLE, article, codes, page, places
from rule_findings import found

import newsschema as ns

URL = "https://www.fenmoor.example/lock"


def test_nothing_is_required() -> None:
    report = ns.validate({"@context": "https://schema.org", "@type": "NewsArticle"}, select=["google"]).findings
    assert {finding.severity for finding in report} == {"warning"}


@pytest.mark.parametrize("kind", ["Article", "NewsArticle", "BlogPosting", "OpinionNewsArticle", "LiveBlogPosting"])
def test_the_subtypes_of_article_are_articles(kind: str) -> None:
    assert codes(article(**{"@type": kind})) == []


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        ({"@type": "CreativeWork", "headline": "A", "articleBody": "B"}, ["NS201"]),
        ({"@type": "WebPage", "name": "A", "articleSection": "B"}, ["NS201"]),
        ({"headline": "A", "articleBody": "B"}, ["NS201"]),
        ({"@type": "NewsArtcle", "headline": "A", "wordCount": 3}, ["NS201"]),
        ({"@type": "VideoObject", "name": "A", "articleSection": "B"}, []),
        ({"@type": "CreativeWork", "headline": "A", "text": "B"}, []),
        ({"@type": "Recipe", "name": "A", "articleBody": "B"}, []),
    ],
)
def test_what_is_written_like_an_article_should_be_one(node: dict[str, Any], expected: list[str]) -> None:
    assert [finding.code for finding in found({"@context": "https://schema.org"} | node, "NS201")] == expected


def test_a_page_beside_its_article_may_have_its_section() -> None:
    web_page = {"@context": "https://schema.org", "@type": "WebPage", "articleSection": "Harbour"}
    assert found([ARTICLE, web_page], "NS201") == []


@pytest.mark.parametrize(
    "holder",
    [
        {
            "@type": "ItemList",
            "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@type": "NewsArticle"}}],
        },
        {"@type": "LiveBlogPosting", "headline": "H", "liveBlogUpdate": {"@type": "BlogPosting", "articleBody": "B"}},
        {"@type": "NewsArticle", "headline": "H", "mentions": {"@type": "Article", "url": "https://other.example/a"}},
        {"@type": "Blog", "blogPost": {"@type": "BlogPosting"}},
        {"@type": "NewsArticle", "headline": "H", "isPartOf": {"@type": ["Product", "NewsArticle"], "name": "P"}},
        {
            "@type": "NewsArticle",
            "headline": "H",
            "mainEntityOfPage": {"@type": ["WebPage", "NewsArticle"], "name": "P"},
        },
        {"@type": "BlogPosting", "isPartOf": {"@type": "LiveBlogPosting", "headline": "H"}},
        {"@type": "WebPage", "mentions": {"@type": "Role", "mentions": {"@type": "Article", "name": "A"}}},
    ],
)
def test_parts_and_teasers_need_no_headline(holder: dict[str, Any]) -> None:
    assert found({"@context": "https://schema.org"} | holder, "NS203") == []


@pytest.mark.parametrize(
    "holder",
    [
        {"@type": "WebPage", "mainEntity": {"@type": "NewsArticle"}},
        {"@type": "WebPage", "mainEntity": {"@type": "Role", "mainEntity": {"@type": "NewsArticle"}}},
        {"@type": "Recipe", "isPartOf": {"@type": "Article"}},
        {"@type": "LiveBlogPosting", "liveBlogUpdate": {"@type": "BlogPosting"}},
        {"@type": "Comment", "parentItem": {"@type": "NewsArticle"}},
        {"@type": "ImageObject", "mainEntityOfPage": {"@type": "NewsArticle"}},
    ],
)
def test_the_article_of_a_page_needs_one(holder: dict[str, Any]) -> None:
    assert len(found({"@context": "https://schema.org"} | holder, "NS203")) == 1


def test_the_last_crumb_may_be_the_article() -> None:
    trail = {"@type": "BreadcrumbList", "itemListElement": {"@type": "ListItem", "position": 1, "item": {"@id": URL}}}
    graph = {"@context": "https://schema.org", "@graph": [trail, {"@type": "NewsArticle", "@id": URL}]}
    assert len(found(page(graph), "NS203", URL)) == 1
    assert found(page(graph), "NS203", "https://www.fenmoor.example/") == []


TEASER = '<li itemscope itemtype="https://schema.org/NewsArticle"><a itemprop="url" href="/{0}">{0}</a></li>'


def test_a_list_of_articles_is_no_article() -> None:
    assert codes(page(body="".join(map(TEASER.format, "abc"))), URL) == []


def test_an_article_among_teasers_is_still_asked() -> None:
    teasers = "".join(map(TEASER.format, "abc"))
    assert found(page(article(headline=None, url=URL), body=teasers), "NS203", URL)[0].pointer == ""
    assert found(page(article(headline=None), body=teasers), "NS203", URL)[0].pointer == ""
    assert len(found(page(body=teasers + TEASER.format("lock")), "NS203", URL)) == 1


def test_a_batch_of_articles_is_asked_one_by_one() -> None:
    assert len(found([article(headline=None)] * 4, "NS203")) == 4


def test_what_json_ld_says_need_not_be_said_again() -> None:
    again = '<article itemscope itemtype="https://schema.org/NewsArticle"><p itemprop="articleBody">B</p></article>'
    assert codes(page(ARTICLE, body=again)) == []
    assert codes(page(body=again)) == ["NS203", "NS210", "NS220"]


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("h" * 110, []),
        ("h" * 111, ["NS204"]),
        (["h", "h" * 111], ["NS204"]),
        ({"@value": "h" * 111, "@language": "en"}, ["NS204"]),
        ("  " + "h" * 109 + "  \n", []),
        ("報" * 110, []),
        (7, []),
    ],
)
def test_headlines_are_measured_in_characters(headline: Any, expected: list[str]) -> None:
    assert codes(article(headline=headline)) == expected


def test_a_long_headline_is_pointed_at() -> None:
    text = "Lock " * 30
    assert places(page(article(headline=["Lock", text])), "NS204") == [f'"{text}"']


@pytest.mark.parametrize(
    ("url", "head", "expected"),
    [
        (f"{URL}/2", f'<link rel="canonical" href="{URL}">', 1),
        (f"{URL}/page/3/", f'<link rel="canonical" href="{URL}/">', 1),
        (f"{URL}/page/3/", '<link rel="canonical" href="/lock/">', 1),
        (None, f'<link rel="canonical" href="{URL}"><link rel="prev" href="{URL}">', 1),
        (f"{URL}/2", f'<link rel="canonical" href="{URL}/2">', 0),
        (f"{URL}/2", f'<link rel="canonical" href="{URL}/all">', 0),
        (f"{URL}/1024", f'<link rel="canonical" href="{URL}">', 0),
        (f"{URL}?page=2", f'<link rel="canonical" href="{URL}">', 0),
        (f"{URL}/comments/2", f'<link rel="canonical" href="{URL}">', 0),
        ("https://www.fenmoor.example/2", '<link rel="canonical" href="https://www.fenmoor.example/">', 0),
        (URL, f'<link rel="canonical" href="{URL}"><link rel="prev" href="{URL}-before">', 0),
        (f"{URL}/2", "", 0),
    ],
)
def test_canonical_addresses_of_later_pages(url: str | None, head: str, expected: int) -> None:
    assert len(found(page(ARTICLE, head=head), "NS205", url)) == expected


def test_the_canonical_link_is_pointed_at() -> None:
    assert places(page(ARTICLE, head=f'<link rel="canonical" href="{URL}">'), "NS205", f"{URL}/2") == [URL]
