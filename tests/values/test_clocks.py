"""Moments and readings of clocks in; the zone of the clock."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from newsschema.values.clocks import zone_of_clock


@pytest.mark.parametrize(
    ("moment", "reading", "hours"),
    [
        ("2024-05-08T02:25:54Z", "2024-05-07T21:25", -5),
        ("2024-05-08T02:25:54Z", "2024-05-07T21:25:54", -5),
        ("2024-05-07T22:04:00Z", "2024-05-08T00:04", 2),
        ("2024-05-07T22:04:00Z", "2024-05-08T00:04+02:00", 2),
        ("2024-05-07T20:00:00.5Z", "2024-05-08T01:30", 5.5),
        ("2024-05-07T20:00:00Z", "2024-05-08T10:00", 14),
    ],
)
def test_a_clock_that_shows_the_moment_has_a_zone(moment: str, reading: str, hours: float) -> None:
    zone = zone_of_clock(datetime.fromisoformat(moment), datetime.fromisoformat(reading))
    assert zone is not None
    assert zone.utcoffset(None) == timedelta(hours=hours)


@pytest.mark.parametrize(
    "reading",
    [
        "2024-05-08T02:25",  # that of UTC
        "2024-05-07T21:26",  # another minute
        "2024-05-07T21:25:10",  # another second
        "2024-05-07T21:25:00-04:00",  # another moment
        "2024-05-08T09:55",  # no clock of the world is seven hours and a half ahead
        "2024-05-06T21:25",  # a day before
    ],
)
def test_a_clock_that_shows_another_moment_has_none(reading: str) -> None:
    assert zone_of_clock(datetime.fromisoformat("2024-05-08T02:25:54Z"), datetime.fromisoformat(reading)) is None
