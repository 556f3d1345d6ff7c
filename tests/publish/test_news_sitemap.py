"""Pages of a site in; whether the news sitemap holds the news of two days, and nothing that Google refuses, out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from publish.feed_readers import as_xml, completed, texts, valid
from publish.newsroom import HOME, STORY, article, page, site

import newsschema as ns
from newsschema.testing import any_text, models

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


def entries(pages: list[ns.SitePage], now: datetime = NOW) -> list[str]:
    """The addresses that a news sitemap lists."""
    return texts(valid(ns.news_sitemap(pages, now), "sitemap"), "//s:loc")


def story(number: int = 1, **changes: Any) -> ns.SitePage:
    return site().page(article(**changes), f"/news/{number}")


def test_an_article_is_listed_with_all_that_google_requires() -> None:
    assert ns.news_sitemap([page()], NOW) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n'
        f"<url><loc>{STORY}</loc><news:news><news:publication><news:name>Fenmoor Courier</news:name>"
        "<news:language>en</news:language></news:publication>"
        "<news:publication_date>2026-03-03T17:05:00+00:00</news:publication_date>"
        "<news:title>Fenmoor votes to reopen the lower lock</news:title></news:news></url>\n</urlset>\n"
    )


@pytest.mark.parametrize(
    ("published", "is_listed"),
    [
        (NOW - timedelta(days=2), True),
        (NOW - timedelta(days=2, seconds=1), False),
        (NOW, True),
        (NOW + timedelta(seconds=1), False),
        (NOW.astimezone(timezone(timedelta(hours=-9))), True),
        (date(2026, 3, 4), True),
        (date(2026, 3, 5), True),  # has begun in the first zones
        (date(2026, 3, 6), False),
        (date(2026, 3, 1), True),  # lasted until noon of 2 March in the last zone
        (date(2026, 2, 28), False),
        (datetime(2026, 3, 1, 1), True),
        (datetime(2026, 2, 28, 23), False),
        (date.max, False),
        (date.min, False),
    ],
)
def test_the_window_is_two_days_and_ends_now(published: date, is_listed: bool) -> None:
    assert entries([story(date_published=published)]) == ([f"{HOME}news/1"] if is_listed else [])


@pytest.mark.parametrize(
    ("published", "written"),
    [
        (datetime(2026, 3, 3, 8, tzinfo=timezone(timedelta(hours=1))), "2026-03-03T08:00:00+01:00"),
        (datetime(2026, 3, 3, 8, 0, 0, 5, tzinfo=UTC), "2026-03-03T08:00:00.000005+00:00"),
        (datetime(2026, 3, 3, 8, tzinfo=timezone(timedelta(minutes=19, seconds=32))), "2026-03-03T07:40:28+00:00"),
        (datetime(2026, 3, 3, 8, tzinfo=timezone(timedelta(hours=15))), "2026-03-02T17:00:00+00:00"),
        (datetime(2026, 3, 3, 8), "2026-03-03"),
        (date(2026, 3, 3), "2026-03-03"),
    ],
)
def test_dates_are_those_of_w3c(published: date, written: str) -> None:
    root = valid(ns.news_sitemap([story(date_published=published)], NOW), "sitemap")
    assert texts(root, "//news:publication_date") == [written]


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en-GB", "en"),
        ("de_AT", "de"),
        ("sr-Latn-RS", "sr"),
        ("gsw", "gsw"),
        ("zh-CN", "zh-cn"),
        ("zh-Hans-HK", "zh-cn"),
        ("zh-Hant", "zh-tw"),
        ("zh-TW", "zh-tw"),
        ("zh-hk", "zh-tw"),
        ("zh", "zh"),
    ],
)
def test_languages_are_those_of_iso_639_but_for_chinese(tag: str, code: str) -> None:
    root = valid(ns.news_sitemap([story(in_language=tag)], NOW), "sitemap")
    assert texts(root, "//news:language") == [code]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"headline": None}, r"news/1 needs a headline .* set `headline`"),
        ({"headline": " \t"}, "needs a headline"),
        ({"date_published": None}, "news/1 needs its day .* found no date; set `date_published`"),
        ({"date_published": ns.PartialDate(2026, 3)}, "found 2026-03; set `date_published`"),
        ({"in_language": "English"}, "news/1 needs a language of ISO 639 .* found 'English'; set `in_language`"),
        ({"in_language": "xx-GB"}, "found 'xx-GB'"),
    ],
)
def test_what_google_requires_is_asked_for(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ns.UsageError, match=message):
        ns.news_sitemap([story(**changes)], NOW)


def test_what_google_requires_of_the_site_is_asked_for() -> None:
    with pytest.raises(ns.UsageError, match="found none; set `in_language`"):
        ns.news_sitemap([site(language=None).page(article(), STORY)], NOW)
    with pytest.raises(ns.UsageError, match="the site's `name`"):
        ns.news_sitemap([site(name=" ").page(article(), STORY)], NOW)
    with pytest.raises(
        ns.UsageError, match=r"now= needs its zone, found 2026-03-04T12:00:00; pass datetime.now\(UTC\)"
    ):
        ns.news_sitemap([page()], NOW.replace(tzinfo=None))


def test_an_old_article_needs_no_language() -> None:
    assert entries([story(in_language="English", date_published=date(2020, 1, 1))]) == []


def test_pages_without_articles_are_left_out_and_each_address_is_listed_once() -> None:
    assert entries([site().home_page(), story(2), story(1), story(2, headline="Again")]) == [
        f"{HOME}news/2",
        f"{HOME}news/1",
    ]


@pytest.mark.parametrize(
    ("name", "written"),
    [("Fenmoor Courier (UK)", "Fenmoor Courier"), ("Fenmoor (the) Courier", "Fenmoor Courier"), ("(Fen)", "(Fen)")],
)
def test_the_name_is_without_what_is_in_parentheses(name: str, written: str) -> None:
    root = valid(ns.news_sitemap([site(name=name).page(article(), STORY)], NOW), "sitemap")
    assert texts(root, "//news:name") == [written]


def test_a_thousand_articles_are_one_file_and_more_are_several() -> None:
    pages = [story(number) for number in range(1001)]
    assert len(entries(pages[:1000])) == 1000
    files = ns.news_sitemap(pages, NOW)
    assert isinstance(files, list)
    listed = [texts(valid(file, "sitemap"), "//s:loc") for file in files]
    assert [len(addresses) for addresses in listed] == [1000, 1]
    assert [address for addresses in listed for address in addresses] == [one.url for one in pages]


def test_it_has_no_findings() -> None:
    today = datetime.now(UTC) - timedelta(hours=1)
    assert ns.validate(ns.news_sitemap([story(date_published=today), story(2, date_published=today)])).findings == ()
    assert [finding.name for finding in ns.validate(ns.news_sitemap([])).findings] == []


def test_what_google_would_rather_not_see_is_said_by_validate() -> None:
    headline = "Lower lock reopens | Fenmoor Courier"
    report = ns.validate(ns.news_sitemap([story(headline=headline, date_published=datetime.now(UTC))]))
    assert [finding.name for finding in report.findings] == ["google.news-sitemap.title"]


@settings(max_examples=100, deadline=None)
@given(models(ns.NewsArticle, texts=any_text), any_text)
def test_any_article_is_listed_without_errors(given_article: ns.NewsArticle, name: str) -> None:
    today = datetime.now(UTC) - timedelta(minutes=1)
    whole = completed(given_article, date_published=today, in_language="en")
    name = name if name.strip() else "Fenmoor Courier"
    text = ns.news_sitemap([site(name=name).page(whole, STORY)])
    assert texts(valid(text, "sitemap"), "//news:title") == [as_xml(whole.headline or "")]
    assert {finding.name for finding in ns.validate(text).findings} <= {"google.news-sitemap.title"}
