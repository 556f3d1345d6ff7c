"""Pairs of dates in; whether they may be one day, or one time in two zones."""

from __future__ import annotations

import pytest

import newsschema as ns
from newsschema.values.dates import read_date
from newsschema.values.days import differ_by_zone, may_be_one_day

ONE_DAY = [
    ("2026-03-01", "2026-03-01T23:59:00+01:00"),
    ("2026-03-01T08:00:00+01:00", "2026-03-01T22:00:00Z"),
    ("2026-03-01T23:30:00Z", "2026-03-02T00:30:00+01:00"),  # one moment
    ("2026-03-02T00:30:00+01:00", "2026-03-01T12:00:00Z"),  # the same day in UTC
    ("2026-02-28", "2026-03-01T04:00:00Z"),  # the evening before in America
    ("2026-03-02", "2026-03-01T12:00:00Z"),  # the morning after in Kiribati
    ("2026-02-28T23:00:00", "2026-03-01T04:00:00Z"),
    ("2026-03", "2026-03-31T08:00:00Z"),
    ("2026", "2026-03"),
    ("0001-01-01T00:00:00+01:00", "0001-01-01T08:00:00Z"),  # the day before has no date
]
TWO_DAYS = [
    ("2026-03-01", "2026-03-02"),
    ("2026-03-01", "2026-03-02T12:30:00Z"),
    ("2026-03-01", "2026-03-02T04:00:00+01:00"),
    ("2026-03-01T08:00:00+01:00", "2026-03-02T08:00:00+01:00"),
    ("2026-03-01T08:00:00", "2026-03-02T08:00:00"),
    ("2026-02", "2026-03-01"),
    ("2025", "2026-01-01T00:00:00Z"),
    ("0001-01-01T00:00:00+01:00", "2026-01-01T00:00:00Z"),
    ("9999-12-31T23:00:00-05:00", "2026-01-01"),
]
WRONG_ZONE = [
    ("2026-03-01T08:20:07+01:00", "2026-03-01T08:20:07Z"),
    ("2026-03-01T08:00:00+01:00", "2026-03-01T08:00:00Z"),
    ("2026-06-30T15:59:30+02:00", "2026-06-30T15:59:00+00:00"),  # one of them without its seconds
    ("2026-03-01T11:30:40Z", "2026-03-01T07:30:40Z"),
    ("2026-03-01T08:20:07.5+05:45", "2026-03-01T08:20:07Z"),
]
NO_WRONG_ZONE = [
    ("2026-03-01T08:20:07+01:00", "2026-03-01T07:20:07Z"),  # one moment
    ("2026-03-01T08:20:07+01:00", "2026-03-01T07:20:07.9Z"),
    ("2026-03-01T08:00:00Z", "2026-03-01T09:00:00Z"),  # two times to the hour, which may be two
    ("2026-03-01T08:20:07Z", "2026-03-01T08:20:09Z"),
    ("2026-03-01T08:20:07Z", "2026-03-03T08:20:07Z"),
    ("2026-03-01T08:20:07", "2026-03-01T08:20:07Z"),
    ("2026-03-01", "2026-03-01T08:20:07Z"),
    ("2026", "2026-03-01T08:20:07Z"),
]


def verdict(pair: tuple[str, str], judge: object) -> set[bool]:
    one, other = map(read_date, pair)
    assert one is not None
    assert other is not None
    assert callable(judge)
    return {judge(one, other), judge(other, one)}


@pytest.mark.parametrize("pair", ONE_DAY)
def test_one_day(pair: tuple[str, str]) -> None:
    assert verdict(pair, may_be_one_day) == {True}


@pytest.mark.parametrize("pair", TWO_DAYS)
def test_two_days(pair: tuple[str, str]) -> None:
    assert verdict(pair, may_be_one_day) == {False}


@pytest.mark.parametrize("pair", WRONG_ZONE)
def test_one_time_in_two_zones(pair: tuple[str, str]) -> None:
    assert verdict(pair, differ_by_zone) == {True}


@pytest.mark.parametrize("pair", NO_WRONG_ZONE)
def test_two_times(pair: tuple[str, str]) -> None:
    assert verdict(pair, differ_by_zone) == {False}


def test_a_page_with_the_first_date_there_is_can_be_read() -> None:
    page = ns.parse(
        '<meta property="article:published_time" content="2026-01-01T00:00:00Z"><script type="application/ld+json">'
        '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens", '
        '"datePublished": "0001-01-01T00:00:00+01:00"}</script>'
    )
    assert "article.values-differ" in [finding.name for finding in page.findings]
