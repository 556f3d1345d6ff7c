"""Dates in; what Google's rules on an article's dates say of them, out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from google_findings import article, codes, page, places
from rule_findings import found

from newsschema.rules.views.stated_dates import is_iso

PUBLISHED = "2026-03-01T08:00:00+01:00"


@pytest.mark.parametrize(
    "text",
    [
        "2026",
        "2026-03",
        "2026-03-01",
        "20260301",
        "2026-W09-7",
        "2026-060",
        "2026-03-01Z",
        "2026-03-01+01:00",
        "2026-03-01T08:00Z",
        "2026-03-01T08:00:00Z",
        "2026-03-01T08:00:00.123456789+01:00",
        "2026-03-01T08:00:00,5-0330",
        "2026-03-01T08+01",
        "20260301T080000Z",
        "2026-03-01T24:00:00Z",
        "2026-03-01T08:00:00\N{MINUS SIGN}03:00",
    ],
)
def test_iso_8601(text: str) -> None:
    assert is_iso(text)
    assert codes(article(datePublished=text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "March 1, 2026",
        "01.03.2026",
        "2026-03-01 08:00:00+01:00",
        "2026-03-01T08:00:00 +01:00",
        "2026-3-1",
        "2026-02-30",
        "2026-13-01T08:00:00Z",
        "2026-03-01T25:00:00Z",
        "2026-03-01T08:00:00 CET",
        "1772348400",
        1772348400,
        "Sun, 01 Mar 2026 08:00:00 GMT",
        "{{ published }}",
    ],
)
def test_other_notations(text: Any) -> None:
    assert codes(article(datePublished=text)) == ["NS230"]


@pytest.mark.parametrize("value", ["", "  ", None, [], {"@type": "Thing", "name": "March"}])
def test_what_says_no_date_is_no_date_in_a_wrong_notation(value: Any) -> None:
    assert codes(article(datePublished=value)) == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-03-01T08:00:00", ["NS231"]),
        ("2026-03-01T08:00", ["NS231"]),
        ({"@type": "DateTime", "@value": "2026-03-01T08:00:00"}, ["NS231"]),
        ({"@type": "DateTime", "@value": PUBLISHED}, []),
        ({"@type": "Date", "@value": "2026-03-01"}, []),
        (["2026-03-01T08:00:00", PUBLISHED], ["NS231"]),
        ("2026-03-01 08:00", ["NS230"]),
        ("2026-03-01T08:00:00-00:00", []),
    ],
)
def test_times_without_an_offset(value: Any, expected: list[str]) -> None:
    assert codes(article(datePublished=value)) == expected
    assert codes(article(dateModified=value)) == expected


@pytest.mark.parametrize(
    ("published", "modified", "expected"),
    [
        (PUBLISHED, PUBLISHED, []),
        (PUBLISHED, "2026-03-01T07:00:00Z", []),
        (PUBLISHED, "2026-03-01T07:59:30+01:00", []),
        (PUBLISHED, "2026-03-01T07:55:00+01:00", ["NS232"]),
        (PUBLISHED, "2026-03-01T07:30:00+00:00", []),
        (PUBLISHED, "2026-03-01", []),
        ("2026-03-01", "2026-02-28T23:30:00+01:00", []),
        ("2026-03-01", "2026-02-27T23:30:00+01:00", ["NS232"]),
        ("2026-03-01", "2026-02-28", ["NS232"]),
        ("2026-03", "2026-03-15", []),
        ("2026-03-15", "2026-03", []),
        ("2026-03-15", "2026", []),
        ("2026-03-15", "2026-02", ["NS232"]),
        ("2026-03-15", "2025", ["NS232"]),
        (PUBLISHED, ["2026-02-20", "2026-03-02"], ["NS232"]),
        ([PUBLISHED, "2026-02-01"], "2026-02-20", []),
        (PUBLISHED, "yesterday", ["NS230"]),
        ("yesterday", "2026-02-20", ["NS230"]),
        (None, "2026-02-20", []),
    ],
)
def test_modified_before_published(published: Any, modified: Any, expected: list[str]) -> None:
    assert codes(article(datePublished=published, dateModified=modified)) == expected


def test_times_without_an_offset_are_given_a_day() -> None:
    near = article(datePublished="2026-03-01T08:00:00", dateModified="2026-02-28T22:00:00+01:00")
    far = article(datePublished="2026-03-01T08:00:00", dateModified="2026-02-27T22:00:00+01:00")
    assert found(near, "NS232") == []
    assert len(found(far, "NS232")) == 1


def test_the_dates_of_two_articles_are_not_compared() -> None:
    other = article(datePublished="2026-02-01", dateModified="2026-02-02")
    assert codes([article(), other]) == []


@pytest.mark.parametrize(("days", "expected"), [(0, []), (0.9, []), (1.1, ["NS233"]), (400, ["NS233"])])
def test_the_future(days: float, expected: list[str]) -> None:
    later = datetime.now(UTC) + timedelta(days=days)
    assert codes(article(datePublished=later.isoformat())) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("9999", ["NS233"]), ("9999-12-31T23:59:59-23:59", ["NS233"]), ("0001-01-01T00:00:00+23:59", [])],
)
def test_the_ends_of_the_calendar(text: str, expected: list[str]) -> None:
    assert codes(article(datePublished=text)) == expected
    assert codes(article(dateModified=text, datePublished=text)) == expected * 2


def shown(*times: str, heading: str = "<h1>Lock</h1>") -> str:
    return heading + "".join(f"<p><time{time}</time></p>" for time in times)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (shown(' datetime="2026-01-11">'), 1),
        (shown(">January 11, 2026"), 1),
        (shown(' datetime="2026-03-01">'), 0),
        (shown(' datetime="2026-02-28T23:30:00Z">'), 0),
        (shown(' datetime="2026-01-11">', ' datetime="2026-03-01">'), 0),
        (shown(">5 min", ">08:00", ">Sunday"), 0),
        (shown(' datetime="2026-01-11">', heading="<h2>Related</h2>"), 0),
        (shown(' datetime="2026-01-11">', heading="<h1>Lock</h1>" + "<p></p>" * 50), 0),
        (shown(heading='<time datetime="2026-01-11"></time><h1>Lock</h1>'), 0),
        (shown(' datetime="2026-01-11">', heading="<h1>Lock</h1><h1>Other</h1>"), 0),
        ("<h1>Lock</h1>", 0),
    ],
)
def test_what_the_page_shows_under_its_heading(body: str, expected: int) -> None:
    assert len(found(page(article(), body=body), "NS234")) == expected


def test_the_day_of_modification_may_be_shown() -> None:
    body = shown(' datetime="2026-03-09">')
    assert found(page(article(dateModified="2026-03-09T10:00:00+01:00"), body=body), "NS234") == []
    assert places(page(article(), body=body), "NS234") == [f'"{PUBLISHED}"']


def test_dates_are_pointed_at() -> None:
    assert places(page(article(datePublished=["2026-03-01", "1 March"])), "NS230") == ['"1 March"']
    time = '<time itemprop="dateModified" datetime="1 March"></time>'
    body = f'<div itemscope itemtype="https://schema.org/Article">{time}</div>'
    assert places(page(body=body), "NS230") == ["1 March"]
    assert found(page(body=body), "NS230")[0].property == "dateModified"
