"""Pages with a moment in UTC and what their readers are shown in; the moment by the readers' clock out."""

from __future__ import annotations

import json

import pytest

import newsschema as ns

PLAIN = "https://harbour-herald.example/travel/ferry-returns"
DATED = "https://harbour-herald.example/2024/05/07/ferry-returns"
IN_THE_NIGHT = "2024-05-08T02:25:54Z"


def page(published: str, body: str, url: str = PLAIN, head: str = "") -> ns.Page:
    data = {"@type": "NewsArticle", "headline": "Ferry returns to the island", "datePublished": published}
    block = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    html = f"<html lang='en-US'><head>{head}{block}</head><h1>Ferry returns to the island</h1>{body}<p>It is back.</p>"
    return ns.parse(html, url)


def exported(found: ns.Page) -> object:
    assert found.article is not None
    return found.article.to_jsonld()["datePublished"]


@pytest.mark.parametrize(
    ("published", "shown", "expected"),
    [
        (IN_THE_NIGHT, "May 7, 2024 | 9:25pm", "2024-05-07T21:25:54-05:00"),
        (IN_THE_NIGHT, "May 7, 2024 at 9:25 p.m. CDT", "2024-05-07T21:25:54-05:00"),
        ("2024-05-07T22:04:00+00:00", "8 May 2024, 00:04", "2024-05-08T00:04:00+02:00"),
    ],
)
def test_a_moment_in_utc_is_of_the_day_that_readers_are_shown(published: str, shown: str, expected: str) -> None:
    assert exported(page(published, f"<p class=date>{shown}</p>")) == expected


def test_the_reason_says_whose_clock_it_is_and_the_markup_stays_as_it_was() -> None:
    found = page(IN_THE_NIGHT, "<p class=date>May 7, 2024 9:25 pm</p>")
    decision = found.evidence["datePublished"]
    assert decision.why == "the most trusted source that has one, by the clock of the visible date"
    assert decision.chosen is not None
    assert decision.chosen.raw == IN_THE_NIGHT
    assert found.articles[0].to_jsonld()["datePublished"] == IN_THE_NIGHT


def test_the_text_of_a_time_element_shows_the_clock_that_its_attribute_has_not() -> None:
    body = f"<time datetime={IN_THE_NIGHT}>May 7, 2024 9:25 PM</time>"
    assert exported(page(IN_THE_NIGHT, body)) == "2024-05-07T21:25:54-05:00"


def test_another_date_of_the_markup_shows_the_clock_as_well() -> None:
    head = "<meta name=pubdate content='2024-05-07T21:25:54-05:00'>"
    found = page(IN_THE_NIGHT, "", head=head)
    assert exported(found) == "2024-05-07T21:25:54-05:00"
    assert found.evidence["datePublished"].why.endswith("by the clock of the meta date")


def test_the_day_in_the_address_puts_a_moment_at_any_hour_in_doubt() -> None:
    body = "<p class=date>May 7, 2024 11:30 pm</p>"
    assert exported(page("2024-05-08T06:30:00Z", body, DATED)) == "2024-05-07T23:30:00-07:00"


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        (IN_THE_NIGHT, ""),
        (IN_THE_NIGHT, "May 7, 2024"),  # an offset is never guessed
        (IN_THE_NIGHT, "May 7, 2024 11:10 pm"),  # another moment
        (IN_THE_NIGHT, "May 8, 2024 3:25 am"),  # the same day
        ("2024-05-08T02:00:00Z", "May 7, 2024 9 pm"),  # full hours agree by chance
        ("2024-05-08T02:30:00Z", "May 7, 2024 9:30 pm"),
        ("2024-05-08T00:00:00Z", "May 7, 2024 8:00 pm"),  # a day that was given a time
        ("2024-05-08T02:25:54+01:00", "May 7, 2024 9:25 pm"),  # it has its offset
        ("2024-05-08T02:25:54", "May 7, 2024 9:25 pm"),
    ],
)
def test_a_moment_stays_as_it_is_written(published: str, shown: str) -> None:
    assert exported(page(published, f"<p class=date>{shown}</p>")) == published


def test_a_moment_in_the_day_that_the_address_names_stays_as_it_is_written() -> None:
    url = DATED.replace("05/07", "05/08")
    assert exported(page(IN_THE_NIGHT, "<p class=date>May 7, 2024 9:25 pm</p>", url)) == IN_THE_NIGHT


@pytest.mark.parametrize(
    ("naive", "stated", "expected"),
    [
        ("2024-05-03T17:02:00", "2024-05-03T17:02:00+01:00", "2024-05-03T17:02:00+01:00"),
        ("2024-05-03T17:02:41", "2024-05-03T17:02+01:00", "2024-05-03T17:02:41+01:00"),
        ("2024-05-03 17:02", "2024-05-03T17:02:41+01:00", "2024-05-03T17:02:00+01:00"),
        ("2024-05-03T17:02:41", "2024-05-03T17:02:40+01:00", "2024-05-03T17:02:41"),
        ("2024-05-03T17:02:00", "2024-05-03T16:02:00Z", "2024-05-03T17:02:00"),
        ("2024-05-03", "2024-05-03T17:02:00+01:00", "2024-05-03"),
        ("2024-05-03T00:00:00", "2024-05-03T00:00:00Z", "2024-05-03T00:00:00"),
        ("2024-05-03T00:00:00", "2024-05-03T00:00:00+02:00", "2024-05-03T00:00:00+02:00"),
    ],
)
def test_a_time_without_a_zone_is_in_that_which_the_page_states_for_it(naive: str, stated: str, expected: str) -> None:
    head = f"<meta property='article:published_time' content='{stated}'>"
    assert exported(page(naive, "", head=head)) == expected
    found = page(naive, f"<time datetime='{stated}'>today</time>")
    assert exported(found) == expected
    assert found.articles[0].to_jsonld()["datePublished"] == naive


def test_a_change_is_in_the_zone_that_is_stated_as_well() -> None:
    head = "<meta property='article:modified_time' content='2024-05-03T17:02:00+01:00'>"
    html = '<script type="application/ld+json">{"@type": "NewsArticle", "dateModified": "2024-05-03T17:02:00"}</script>'
    found = ns.parse(head + html)
    assert found.article is not None
    assert found.article.to_jsonld()["dateModified"] == "2024-05-03T17:02:00+01:00"
    assert found.evidence["dateModified"].why.endswith("in the zone of the opengraph date")


@pytest.mark.parametrize(
    ("changed", "expected"), [("2024-05-04T09:00:00", "2024-05-04T09:00:00+02:00"), ("2024-11-04T09:00:00",) * 2]
)
def test_the_dates_of_one_block_are_by_one_clock_where_they_are_near(changed: str, expected: str) -> None:
    head = "<meta property='article:published_time' content='2024-05-03T17:02:00+02:00'>"
    data = {"@type": "NewsArticle", "datePublished": "2024-05-03T17:02:00", "dateModified": changed}
    for first in ("date_published", "date_modified"):
        found = ns.parse(f"{head}<script type='application/ld+json'>{json.dumps(data)}</script>").article
        assert found is not None
        assert getattr(found, first) is not None
        assert found.to_jsonld()["datePublished"] == "2024-05-03T17:02:00+02:00"
        assert found.to_jsonld()["dateModified"] == expected
