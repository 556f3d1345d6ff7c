"""Pages that give dates in several places in; when the article was published, and why we think so, out."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest

import newsschema as ns

PLAIN = "https://harbour-herald.example/travel/ferry-returns"
DATED = "https://harbour-herald.example/2024/05/07/ferry-returns"
WEB_PAGE = {"@type": "WebPage", "datePublished": "2024-05-02"}
OPEN_GRAPH = "<meta property='article:published_time' content='2024-05-03'>"
META = "<meta name='dc.date.issued' content='2024-05-04'>"
OF_THE_PAGE = "<meta name='date' content='2024-05-09T10:00:00Z'>"
VISIBLE = "<p>6 May 2024</p>"


def page(head: str = "", body: str = "", url: str = PLAIN, other: Any = None, **article: Any) -> ns.Page:
    data = [{"@type": "NewsArticle", "headline": "Ferry returns to the island", **article}, *([other] if other else [])]
    block = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    html = f"<html lang='en'><head>{head}{block}</head><body><h1>Ferry returns to the island</h1>{body}</body></html>"
    return ns.parse(html, url)


def published(found: ns.Page) -> Any:
    assert found.article is not None
    return found.article.date_published


def test_the_places_of_a_date_are_trusted_in_their_order() -> None:
    article = {"datePublished": "2024-05-01", "dateCreated": "2024-05-05"}
    decision = page(OPEN_GRAPH + META, VISIBLE, DATED, WEB_PAGE, **article).evidence["datePublished"]
    assert decision.chosen is not None
    ladder = [decision.chosen, *decision.rejected]
    assert [candidate.value.day for candidate in ladder] == [1, 2, 3, 4, 5, 6, 7]
    assert [candidate.syntax for candidate in ladder] == [
        *("jsonld", "jsonld", "opengraph", "meta", "jsonld", "visible", "url")
    ]


def test_a_date_that_cannot_be_read_gives_way_to_the_next() -> None:
    found = page(OPEN_GRAPH, datePublished="last week")
    assert published(found) == date(2024, 5, 3)
    assert [(lost.raw, lost.reason) for lost in found.evidence["datePublished"].rejected] == [
        ("last week", "not usable")
    ]


def test_the_day_in_the_address_is_a_last_resort() -> None:
    found = page(url=DATED)
    assert published(found) == date(2024, 5, 7)
    assert found.evidence["datePublished"].why == "the day in the page's address"
    assert published(page(body=VISIBLE, url=DATED)) == date(2024, 5, 6)


SHOWN = "<time datetime='2024-05-06'>6 May</time>"


def saved(published_at: str = "2024-05-17T10:33:13Z", modified_at: str = "2024-05-17T10:32:18Z") -> str:
    """The metas of an article that was published and changed at these times."""
    given = {"article:published_time": published_at, "article:modified_time": modified_at}
    return "".join(f"<meta property='{name}' content='{text}'>" for name, text in given.items())


@pytest.mark.parametrize("shown", [SHOWN, VISIBLE])
def test_a_date_of_metadata_after_the_last_change_gives_way_to_the_visible_day(shown: str) -> None:
    found = page(saved(), shown)
    assert published(found) == date(2024, 5, 6)
    assert found.evidence["datePublished"].why.startswith("an earlier day that the page shows")
    own = {"datePublished": "2024-05-17T10:33:13Z", "dateModified": "2024-05-17T10:32:18Z"}
    assert published(page("", shown, **own)).day == 17


@pytest.mark.parametrize(
    "shown",
    [
        *("", "<p>17 May 2024</p>", "<p>18 May 2024, 1:33 am</p>"),
        f"{SHOWN}<time datetime='2024-05-17'>17 May</time>",
        "<p class='event-date'>Concert on 12 July 2024</p>",
        "<time datetime='2030-01-01'>soon</time>",
    ],
)
def test_a_date_after_the_last_change_counts_where_the_page_shows_it_or_none(shown: str) -> None:
    assert published(page(saved(), shown)).isoformat() == "2024-05-17T10:33:13+00:00"


@pytest.mark.parametrize("modified", ["2024-05-17T10:33:13Z", "2024-05-17T08:00:00", "2024-05-16", "last week"])
def test_only_a_change_at_an_earlier_time_makes_a_date_doubtful(modified: str) -> None:
    assert published(page(saved(modified_at=modified), VISIBLE)).day == 17


@pytest.mark.parametrize("name", ["date", "dc.date", "DCTERMS.date"])
def test_a_meta_named_no_more_than_date_gives_way_to_the_visible_day(name: str) -> None:
    found = page(OF_THE_PAGE.replace("date", name, 1), VISIBLE)
    assert published(found) == date(2024, 5, 6)
    assert [lost.syntax for lost in found.evidence["datePublished"].rejected] == ["meta"]


def test_a_meta_named_date_that_says_the_visible_day_says_it_with_the_time() -> None:
    found = page("<meta name='date' content='2024-05-06T10:00:00Z'>", VISIBLE)
    assert published(found) == datetime.fromisoformat("2024-05-06T10:00:00+00:00")


def test_a_meta_named_date_counts_where_the_page_shows_none() -> None:
    assert published(page(OF_THE_PAGE)) == datetime.fromisoformat("2024-05-09T10:00:00+00:00")


def test_a_date_of_modification_is_never_one_of_publication() -> None:
    head = "<meta property='article:modified_time' content='2024-05-08'>"
    found = page(head, other={"@type": "WebPage", "dateModified": "2024-05-08"}, dateModified="2024-05-08")
    assert published(found) is None
    assert found.evidence["datePublished"].rejected == ()
    assert found.article is not None
    assert found.article.date_modified == date(2024, 5, 8)


@pytest.mark.parametrize(
    ("written", "exported"),
    [
        ("2022-05-05T22:12:00 UTC", "2022-05-05T22:12:00+00:00"),
        ("5 May 2022", "2022-05-05"),
        ("May 5, 2022 22:12", "2022-05-05T22:12:00"),
    ],
)
def test_a_date_in_another_spelling_is_exported_as_iso_8601(written: str, exported: str) -> None:
    found = page(datePublished=written).article
    assert found is not None
    assert found.to_jsonld()["datePublished"] == exported


@pytest.mark.parametrize("written", ["2022-05-05T22:12:00Z", "2022-05-05T22:12+02:00", "2022-05-05"])
def test_a_date_in_iso_8601_is_exported_as_it_is_written(written: str) -> None:
    found = page(datePublished=written).article
    assert found is not None
    assert found.to_jsonld()["datePublished"] == written


def test_a_zone_is_never_invented() -> None:
    assert published(page(datePublished="2022-05-05T22:12:00")) == datetime.fromisoformat("2022-05-05T22:12:00")


def test_a_zone_is_kept() -> None:
    zone = timezone(timedelta(hours=2))
    assert published(page(datePublished="2022-05-05T22:12:00+02:00")).utcoffset() == zone.utcoffset(None)


@pytest.mark.parametrize("nothing", ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00+00:00", "1970-01-01"])
def test_the_day_from_which_programs_count_is_none(nothing: str) -> None:
    assert published(page(OPEN_GRAPH, datePublished=nothing)) == date(2024, 5, 3)


def test_an_old_day_is_one() -> None:
    assert published(page(OPEN_GRAPH, datePublished="1970-01-01T08:00:00Z")).year == 1970


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ({"datePublished": "2024-05-09T08:00:00Z", "dateModified": "2024-05-09T08:00:00Z"}, 3),
        ({"datePublished": "2024-05-09T08:00:00Z", "dateModified": "2024-05-09T08:00:01Z"}, 9),
        ({"datePublished": "2024-05-02T08:00:00Z", "dateModified": "2024-05-02T08:00:00Z"}, 2),
        ({"datePublished": "2024-05-04T00:30:00+02:00", "dateModified": "2024-05-04T00:30:00+02:00"}, 4),
    ],
    ids=["stamped", "changed", "earlier", "the same moment"],
)
def test_a_date_that_is_that_of_the_last_change_gives_way_to_an_earlier_one(written: dict[str, str], day: int) -> None:
    found = page("<meta property='article:published_time' content='2024-05-03T22:30:00Z'>", **written)
    assert published(found).day == day
    assert len(found.evidence["datePublished"].rejected) == 1


def test_the_day_of_the_last_change_may_be_seen_only() -> None:
    found = page(body="<p>Published 10 March 2026 08:12</p><p class=updated>Updated 11 March 2026 09:30</p>")
    assert found.article is not None
    assert found.article.date_modified == datetime(2026, 3, 11, 9, 30)
    assert published(found) == datetime(2026, 3, 10, 8, 12)
    stated = page(body="<p class=updated>Updated 11 March 2026</p>", dateModified="2026-03-12").article
    assert stated is not None
    assert stated.date_modified == date(2026, 3, 12)


def test_when_it_was_made_is_read_where_it_says_so() -> None:
    found = page("<meta name='dcterms.created' content='2024-05-05'>", dateCreated="4 May 2024")
    assert found.article is not None
    assert found.article.to_jsonld()["dateCreated"] == "2024-05-04"
    assert [lost.value for lost in found.evidence["dateCreated"].rejected] == [date(2024, 5, 5)]


def test_the_coverage_of_a_live_blog_is_shown_as_evidence() -> None:
    blog = {
        "@type": "LiveBlogPosting",
        "coverageStartTime": "2024-05-06T06:00:00Z",
        "coverageEndTime": "in the evening",
    }
    evidence = page(**blog).evidence
    assert evidence["coverageStartTime"].value.hour == 6
    assert [lost.reason for lost in evidence["coverageEndTime"].rejected] == ["not usable"]
    assert "coverageStartTime" not in page().evidence


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ("<meta name=pubdate content=2024-03-05>", "<p class=date>5 March 2024, 09:15</p>", "2024-03-05T09:15:00"),
        ("<meta name=pubdate content=2024-03-05>", "<p class=date>6 March 2024, 09:15</p>", "2024-03-05"),
        ("<meta name=pubdate content=2024-03-05>", "", "2024-03-05"),
        ("<meta name=pubdate content=2024-03-05>", "<time datetime=2024-03-05T00:00:00Z></time>", "2024-03-05"),
        ("<meta name=pubdate content=2024-03-05><meta name=dc.date content=2024-03-05T10:00:00>", "", "2024-03-05"),
    ],
)
def test_what_states_the_time_of_a_day_is_more_exact_than_metadata_without(head: str, body: str, expected: str) -> None:
    assert published(page(head, body)).isoformat() == expected


def test_the_articles_own_day_stays_a_day() -> None:
    assert (
        published(page("", "<p class=date>5 March 2024, 09:15</p>", datePublished="2024-03-05")).isoformat()
        == "2024-03-05"
    )
