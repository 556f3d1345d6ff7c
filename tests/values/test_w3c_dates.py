"""Texts in; those that are dates in W3C's profile, and those that only look like it."""

from __future__ import annotations

import pytest

from newsschema.values.w3c_dates import read_w3c_date


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
