"""Texts in; those that are dates in W3C's profile, and those that only look like it; and dates in, as such texts."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given

from newsschema.testing import dates
from newsschema.values.dates import AnyDate, PartialDate
from newsschema.values.w3c_dates import read_w3c_date, write_w3c_date, zoned_moment


@pytest.mark.parametrize(
    "text",
    [
        "2026",
        "2026-03",
        "2026-03-01",
        "2026-03-01T08:00Z",
        "2026-03-01T08:00+01:00",
        "2026-03-01T08:00:59-11:30",
        "2026-03-01T08:00:59.1+01:00",
        "2026-03-01T08:00:59.123456789Z",
        "2028-02-29T23:59:59Z",
    ],
)
def test_dates(text: str) -> None:
    read = read_w3c_date(text)
    assert read is not None
    assert read.isoformat()[:10] == text[:10]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-3-1",
        "20260301",
        "01.03.2026",
        "2026-03-01 08:00:00",
        "2026-03-01T08:00:00",
        "2026-03-01T08:00:00+0100",
        "2026-03-01T08:00:00+01",
        "2026-03-01t08:00:00z",
        "2026-03-01T08:00:00 +01:00",
        "2026-03-01T08Z",
        "2026-03-01T08:00:00,5Z",
        "2026-02-29",
        "2026-13-01",
        "2026-03-01T25:00:00Z",
        "2026-03-01T08:00:00+25:00",
        "2026-W09-7",
        "２０２６-03-01",
        "2026-03-01Z",
        "2026-03-01\n",
    ],
)
def test_no_dates(text: str) -> None:
    assert read_w3c_date(text) is None


def zone(**offset: int) -> timezone:
    return timezone(timedelta(**offset))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (PartialDate(2026), "2026"),
        (PartialDate(2026, 3), "2026-03"),
        (date(2026, 3, 1), "2026-03-01"),
        (datetime(2026, 3, 1, 8), "2026-03-01"),
        (datetime(2026, 3, 1, 8, tzinfo=UTC), "2026-03-01T08:00:00+00:00"),
        (datetime(2026, 3, 1, 8, tzinfo=zone(hours=-9, minutes=-30)), "2026-03-01T08:00:00-09:30"),
        (datetime(1900, 3, 1, 8, tzinfo=zone(minutes=19, seconds=32)), "1900-03-01T07:40:28+00:00"),
        (datetime(2026, 3, 1, 8, tzinfo=zone(hours=14, minutes=1)), "2026-02-28T17:59:00+00:00"),
        (datetime.min.replace(tzinfo=zone(seconds=1)), "0001-01-01"),
        (datetime.max.replace(tzinfo=zone(hours=-20)), "9999-12-31"),
    ],
)
def test_dates_are_written_with_zones_that_others_know(value: AnyDate, written: str) -> None:
    assert write_w3c_date(value) == written


@given(dates)
def test_what_is_written_is_read_again(value: AnyDate) -> None:
    read = read_w3c_date(write_w3c_date(value))
    assert read is not None
    assert zoned_moment(read) == zoned_moment(value)
    if not isinstance(value, datetime):
        assert read == value
