"""`newsschema.values.dates` and `newsschema.values.iso_dates`."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsschema.values.dates import PartialDate, format_date, moment_since_1970, read_date, read_iso_date

BERLIN = timezone(timedelta(hours=2))
# Whole seconds: Python 3.11 itself reads "+00:00:00.000001" as UTC.
offsets = st.integers(-86_399, 86_399).map(lambda seconds: timezone(timedelta(seconds=seconds)))
partial_dates = st.builds(PartialDate, st.integers(1, 9999), st.none() | st.integers(1, 12))
datelike = st.text(st.sampled_from("0123456789-:.,TWZ+ []/MAYmay上午年月日٣"), max_size=40)


@given(st.datetimes() | st.datetimes(timezones=offsets) | st.dates() | partial_dates)
def test_what_is_formatted_is_read_back(value: datetime | date | PartialDate) -> None:
    back = read_date(format_date(value))
    assert back == value
    assert type(back) is type(value)
    if isinstance(value, datetime) and isinstance(back, datetime):
        assert back.utcoffset() == value.utcoffset()


@given(st.text() | datelike, st.none() | st.sampled_from(["en-US", "de", "English", "zh-Hant"]))
@example("9999-12-31T24:00", None)
@example("0001-01-01T00:00+23:59", None)
@example("\ud800" * 12, "\udfff")
@example("2024-05-31T10:00:00\ud800", None)
@example("٢٠٢٤-٠٢-٣٠", "ar")
def test_no_text_raises(text: str, language: str | None) -> None:
    assert isinstance(read_iso_date(text), date | PartialDate | None)
    assert isinstance(read_date(text, language), date | PartialDate | None)


@given(st.datetimes(), st.sampled_from(["T", " ", "t"]), st.sampled_from(["auto", "minutes", "milliseconds"]))
def test_a_zone_is_never_invented(value: datetime, separator: str, precision: str) -> None:
    back = read_iso_date(value.isoformat(separator, precision))
    assert isinstance(back, datetime)
    assert back.tzinfo is None


@given(st.integers(0, 10**14))
def test_digits_are_never_seconds_since_1970(number: int) -> None:
    value = read_date(str(number))
    if value is not None:
        assert str(number).startswith(f"{value.year:04d}")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2024", PartialDate(2024)),
        ("2024-05", PartialDate(2024, 5)),
        ("20240531", date(2024, 5, 31)),
        ("2024-05-31", date(2024, 5, 31)),
        ("2024-5-1", date(2024, 5, 1)),
        ("2024-152", date(2024, 5, 31)),
        ("2024152", date(2024, 5, 31)),
        ("2024-366", date(2024, 12, 31)),
        ("2024-W22-5", date(2024, 5, 31)),
        ("2024W225", date(2024, 5, 31)),
        ("2024-05-31Z", date(2024, 5, 31)),
        ("2024-05-31-05:00", date(2024, 5, 31)),
        ("2024-05-31T10:00", datetime(2024, 5, 31, 10)),
        ("2024-05-31T24:00", datetime(2024, 6, 1)),
        ("2024-05-31T24:00:00Z", datetime(2024, 6, 1, tzinfo=UTC)),
        ("2024-W22-5T10:00", datetime(2024, 5, 31, 10)),
        ("2024-152T10:00Z", datetime(2024, 5, 31, 10, tzinfo=UTC)),
        ("20240531T100000Z", datetime(2024, 5, 31, 10, tzinfo=UTC)),
        ("20240531100000", datetime(2024, 5, 31, 10)),
        ("202405311000", datetime(2024, 5, 31, 10)),
        ("2024-05-31t10:00:00z", datetime(2024, 5, 31, 10, tzinfo=UTC)),
        (" 2024-05-31T10:00:00+02:00\n", datetime(2024, 5, 31, 10, tzinfo=BERLIN)),
        ("2024-05-31 10:00:00 +0200", datetime(2024, 5, 31, 10, tzinfo=BERLIN)),
        ("2024-05-31T10:00:00+02", datetime(2024, 5, 31, 10, tzinfo=BERLIN)),
        ("2024-05-31T10:00:00 +2:00", datetime(2024, 5, 31, 10, tzinfo=BERLIN)),
        ("2024-05-31T8:05:00", datetime(2024, 5, 31, 8, 5)),
        ("2024-05-31T10:00:00\N{MINUS SIGN}04:00", datetime(2024, 5, 31, 14, tzinfo=UTC)),
        ("2024-05-31 10:00:00 UTC", datetime(2024, 5, 31, 10, tzinfo=UTC)),
        ("2024-05-31T10:00:00,5+02:00", datetime(2024, 5, 31, 10, 0, 0, 500000, BERLIN)),
        ("2024-05-31T10:00:00.123456789012 Z", datetime(2024, 5, 31, 10, 0, 0, 123456, UTC)),
        ("2024-05-31T10:00+02:00[Europe/Paris][u-ca=hebrew]", datetime(2024, 5, 31, 10, tzinfo=BERLIN)),
        ("2024-05-31T10:00[Europe/Paris]", datetime(2024, 5, 31, 10)),
    ],
)
def test_iso_8601_and_spellings_close_to_it_are_read(text: str, value: datetime | date | PartialDate) -> None:
    back = read_iso_date(text)
    assert back == value
    assert type(back) is type(value)
    if isinstance(value, datetime) and isinstance(back, datetime):
        assert (back.tzinfo is None) == (value.tzinfo is None)


@pytest.mark.parametrize(
    "text",
    [
        "2024-02-30",
        "2024-13",
        "2024-13-01",
        "0000",
        "0000-01-01",
        "2023-366",
        "2024-000",
        "2024-W54-1",
        "2024-W22",
        "2024-05-31T25:00",
        "2024-05-31T24:01",
        "2024-05-31T10:61",
        "2024-05-31T10:00+24:00",
        "9999-12-31T24:00",
        "202405",
        "1717142400",
        "1717142400000",
        "",
        "T",
        "2024-05-31/2024-06-02",
        "May 31, 2024",
        "２０２４",
    ],
)
def test_impossible_dates_and_other_texts_are_none(text: str) -> None:
    assert read_iso_date(text) is None


def test_utc_is_formatted_as_an_offset() -> None:
    assert format_date(datetime(2024, 5, 31, 10, tzinfo=UTC)) == "2024-05-31T10:00:00+00:00"
    assert format_date(datetime(2024, 5, 31, 10)) == "2024-05-31T10:00:00"


@given(st.datetimes(datetime(1980, 1, 1), datetime(2099, 12, 31), timezones=st.just(UTC)))
def test_a_moment_is_read_from_its_seconds_and_its_milliseconds(moment: datetime) -> None:
    seconds = int(moment.timestamp())
    assert moment_since_1970(seconds) == moment.replace(microsecond=0)
    assert moment_since_1970(seconds * 1000) == moment.replace(microsecond=0)


@pytest.mark.parametrize(
    "number", [0, 1, -1_700_000_000, 100_000_000, 1e15, 20260301080000, 10**400, float("nan"), float("inf"), True]
)
def test_a_number_that_counts_no_time_is_no_moment(number: float) -> None:
    assert moment_since_1970(number) is None
