"""`newsschema.values.durations`."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsschema.values.durations import format_duration, read_duration


@given(st.timedeltas())
@example(timedelta.min)
@example(timedelta.max)
@example(timedelta(microseconds=-1))
def test_what_is_formatted_is_read_back(value: timedelta) -> None:
    assert read_duration(format_duration(value)) == value


@given(st.text() | st.from_regex(r"[+-]?P([0-9]{1,25}[.,]?[0-9]*[YMWDTHS]?){0,6}"))
@example("P" + "9" * 5000 + "D")
@example("PT0." + "1" * 5000 + "S")
def test_no_text_raises(text: str) -> None:
    assert isinstance(read_duration(text), timedelta | str | None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("PT1H30M", timedelta(hours=1, minutes=30)),
        (" pt2m5s ", timedelta(minutes=2, seconds=5)),
        ("PT125S", timedelta(seconds=125)),
        ("P2W", timedelta(weeks=2)),
        ("P1DT12H", timedelta(days=1.5)),
        ("P1.5D", timedelta(days=1.5)),
        ("PT0,5S", timedelta(milliseconds=500)),
        ("PT0.1234567S", timedelta(microseconds=123456)),
        ("-PT5S", timedelta(seconds=-5)),
        ("P0Y0M0DT0H3M", timedelta(minutes=3)),
        ("p1y2m", "P1Y2M"),
        ("P1M", "P1M"),
        ("P0.5Y", "P0.5Y"),
        ("P99999999999D", "P99999999999D"),
    ],
)
def test_iso_8601_durations_are_read(text: str, value: timedelta | str) -> None:
    assert read_duration(text) == value


@pytest.mark.parametrize(
    "text", ["", "P", "PT", "P1DT", "P1", "1H", "02:05", "125", "PT1H30", "PT1S1M", "P-1D", "P１D"]
)
def test_other_texts_are_none(text: str) -> None:
    assert read_duration(text) is None


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (timedelta(0), "PT0S"),
        (timedelta(hours=1, minutes=30), "PT1H30M"),
        (timedelta(days=1, milliseconds=500), "P1DT0.5S"),
        (timedelta(days=-2), "-P2D"),
        ("P1Y", "P1Y"),
    ],
)
def test_durations_are_formatted_in_the_shortest_form(value: timedelta | str, text: str) -> None:
    assert format_duration(value) == text
