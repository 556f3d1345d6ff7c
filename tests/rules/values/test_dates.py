"""Dates in; which of them are none, do not exist, lack their zone, or are out of order, out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from vocabulary_findings import article, findings, messages, pointers, thing

import newsschema as ns
from newsschema.graph.expand import expand
from newsschema.graph.graph import Graph
from newsschema.graph.node import Source
from newsschema.rules.context import Context
from newsschema.rules.values.dates import DateInFuture

FORMAT, IMPOSSIBLE, ZONE, FUTURE, ORDER = "NS501", "NS502", "NS503", "NS504", "NS505"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026",
        "2026-03",
        "2026-03-01",
        "20260301",
        "2026-W09",
        "2026-W09-7",
        "2026W097",
        "2026-060",
        "-0044-03-15",
        "+12026-03",
        "2026-03-01Z",
        "2026-03-01+01:00",
        "2026-03-01T08:00Z",
        "2026-03-01t08:00:00z",
        "2026-03-01T08:00:00+0100",
        "2026-03-01T08:00:00-03",
        "2026-03-01T08:00:00\N{MINUS SIGN}03:00",
        "2026-03-01T08:00:00.123456789+01:00",
        "2026-03-01T08:00:00,5Z",
        "20260301T080000Z",
        "2026-03-01T24:00:00Z",
        "2026-12-31T23:59:60Z",
        " 2026-03-01 ",
    ],
)
def test_every_form_of_iso_8601_is_right(text: str) -> None:
    data = thing("WebPage", datePublished=text)
    assert [pointers(code, data) for code in (FORMAT, IMPOSSIBLE, ZONE)] == [[], [], []]


@pytest.mark.parametrize("value", ["", None, {"@type": "Date", "@value": "2026-03-01"}, {"@id": "#d"}, False])
def test_what_is_no_text_is_not_judged_as_a_date(value: Any) -> None:
    assert pointers(FORMAT, thing("WebPage", datePublished=value)) == []


def test_text_is_right_where_a_property_takes_it() -> None:
    assert pointers(FORMAT, article(temporalCoverage="the dry years", dateline="FENMOOR, 1 March")) == []


def test_a_time_of_the_day_is_right_where_a_property_takes_it() -> None:
    assert pointers(FORMAT, thing("Event", name="x", doorTime="19:30", startDate="2026-03-01")) == []
    assert pointers(FORMAT, thing("Event", name="x", doorTime="half past seven", startDate="19:30")) == [
        "/doorTime",
        "/startDate",
    ]


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        ("2026-03-01 08:00", "write 2026-03-01T08:00:00"),
        ("2026-03-01 08:00:00 +01:00", "write 2026-03-01T08:00:00+01:00"),
        ("2026-3-1", "write 2026-03-01"),
        ("1 March 2026", "write it as in "),
        ("03/01/2026", "write it as in "),
        (1772323200, "write it as in "),
        ("1772323200", "write it as in "),
        ({"@type": "Date", "@value": "March"}, "write it as in "),
    ],
)
def test_any_other_form_is_told_the_right_one(value: Any, hint: str) -> None:
    (message,) = messages(FORMAT, thing("WebPage", datePublished=value))
    assert hint in message


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-30",
        "2026-13",
        "2026-00-10",
        "0000-00-00",
        "0000-00-00T00:00:00",
        "-0001-11-30T00:00:00+00:00",
        "2026-03-01T25:00:00Z",
        "2026-03-01T08:61Z",
        "2025-02-29",
        "2026-03-01T08:00:00+27:00",
    ],
)
def test_a_date_that_never_was_is_an_error_and_no_matter_of_its_form(text: str) -> None:
    (finding,) = findings(IMPOSSIBLE, article(datePublished=text))
    assert finding.severity == "error"
    assert pointers(FORMAT, article(datePublished=text)) == []


def test_only_times_without_an_offset_lack_a_zone() -> None:
    assert pointers(ZONE, thing("WebPage", datePublished="2026-03-01T08:00:00", dateModified="2026-03-01")) == [
        "/datePublished"
    ]


def judged(text: str, type: str = "WebPage", name: str = "datePublished") -> bool:
    graph = Graph()
    expand(graph, {"@type": type, name: text}, Source("jsonld", 0))
    return bool(list(DateInFuture().check(Context(graph, now=NOW))))


@pytest.mark.parametrize(
    ("text", "is_future"),
    [
        ("2026-03-01T12:00:30Z", False),
        ("2026-03-01T13:00:00Z", True),
        ("2026-03-01T13:00:00+02:00", False),
        ("2026-03-02T01:00:00", False),
        ("2026-03-02T03:00:00", True),
        ("2026-03-02", False),
        ("2026-03-03", True),
        ("2026-03", False),
        ("2026-04", True),
        ("2026", False),
        ("2027", True),
        ("3000 AD", False),
    ],
)
def test_the_future_begins_where_no_zone_has_it_yet(text: str, is_future: bool) -> None:
    assert judged(text) is is_future


def test_what_is_announced_may_be_dated_in_the_future() -> None:
    assert not judged("2027-01-01", "Book")
    assert not judged("2027-01-01", "Event", "startDate")
    assert judged("2027-01-01", "LiveBlogPosting")
    assert judged("2027-01-01", "Book", "dateModified")
    assert judged("2027-01-01", "Person", "birthDate")


@pytest.mark.parametrize(
    ("published", "modified", "is_wrong"),
    [
        ("2026-03-01T08:00:00Z", "2026-03-01T07:00:00Z", True),
        ("2026-03-01T08:00:00Z", "2026-03-01T07:59:30Z", False),
        ("2026-03-01T08:00:00+02:00", "2026-03-01T07:00:00Z", False),
        ("2026-03-01T08:00:00", "2026-03-01T07:00:00", True),
        ("2026-03-01T08:00:00", "2026-03-01T07:00:00Z", False),
        ("2026-03-03T08:00:00", "2026-03-01T07:00:00Z", True),
        ("2026-03-01T08:00:00Z", "2026-03-01", False),
        ("2026-03-01", "2026-02-28T08:00:00Z", True),
        ("2026-03-01", "2026-02", True),
        ("2026-03-01", "2026", False),
        ("2026-03-01", "soon", False),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z", False),
        ("0001-01-01T00:00:00", "9999-12-31T23:59:59Z", False),
    ],
)
def test_a_date_is_before_another_where_that_is_sure(published: str, modified: str, is_wrong: bool) -> None:
    data = thing("WebPage", datePublished=published, dateModified=modified)
    assert pointers(ORDER, data) == (["/dateModified"] if is_wrong else [])


def test_other_pairs_are_in_order_too() -> None:
    assert messages(ORDER, article(datePublished="2026-03-02", expires=["2026-03-01", "2026-03-03"])) == [
        "expires '2026-03-01' is before datePublished '2026-03-02'; correct one of them"
    ]
    assert pointers(ORDER, thing("Event", startDate="2026-03-02", endDate="2026-03-01")) == ["/endDate"]
    assert pointers(ORDER, thing("Person", birthDate="1990", deathDate="1890")) == ["/deathDate"]
    assert pointers(ORDER, thing("Event", startDate="2026-03-01", endDate="2026-03-01")) == []


def test_a_page_of_now_is_not_in_the_future() -> None:
    just_now = (datetime.now(UTC) - timedelta(seconds=1)).isoformat()
    assert ns.validate(article(datePublished=just_now), select=[FUTURE]).findings == ()


@pytest.mark.parametrize(
    ("data", "codes"),
    [
        (article(datePublished="2026-03-01 08:00"), {"NS230"}),
        (article(datePublished="2026-02-30"), {"NS502"}),
        (article(datePublished="2026-03-01T08:00:00"), {"NS231"}),
        (article(datePublished="2026-03-02", dateModified="2026-03-01"), {"NS232"}),
        (article(datePublished="2926-03-02"), {"NS233"}),
        (article(expires="2026-02-30"), {"NS502"}),
        (article(expires="2026-03-01T08:00:00"), {"NS503"}),
    ],
)
def test_google_says_once_what_google_says_of_dates(data: dict[str, Any], codes: set[str]) -> None:
    found = ns.validate(data, "google", select=["NS23", "NS50"]).findings
    assert {finding.code for finding in found} == codes


@pytest.mark.parametrize(
    ("property", "example"), [("birthDate", "2026-03-01"), ("datePublished", "2026-03-01T08:00:00+01:00")]
)
def test_what_is_no_date_at_all_is_answered_by_an_example(property: str, example: str) -> None:
    data = {"@context": "https://schema.org", "@type": "Person", property: "in the spring"}
    [finding] = ns.validate(data, select=[FORMAT]).findings
    assert finding.message.endswith(f"write it as in {example}")
