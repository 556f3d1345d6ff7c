"""A string comes in, the date it states goes out; and a date comes in, its ISO 8601 form goes out."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from newsschema.values.iso_dates import read_iso_date
from newsschema.values.partial_date import PartialDate

__all__ = ["AnyDate", "PartialDate", "format_date", "moment", "moment_since_1970", "read_date", "read_iso_date"]

AnyDate = datetime | date | PartialDate
"""What a date field holds, as precise as it was written."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_OLDEST, _LATEST = 315_532_800, 4_102_444_800
"""Seconds since 1970 at the beginnings of 1980 and of 2100."""


def read_date(text: str, language: str | None = None) -> datetime | date | PartialDate | None:
    """The one date that `text` states, in ISO 8601 or in words, or None where it states none, several, or is ambiguous.

    `language` is a BCP 47 tag. It settles the order of "03/04/2024" and month names on which languages disagree;
    without it such a text is None. A zone is read only from a numeric offset, "GMT", "UTC" or "Z": abbreviations such
    as "EST" or "IST" mean several zones, so they give a naive datetime. See `read_written_date` for the notations.
    """
    value = read_iso_date(text)
    if value is None:
        from newsschema.values.written_dates import read_written_date  # few dates need it

        return read_written_date(text, language)
    return value


def format_date(value: datetime | date | PartialDate) -> str:
    """`value` as ISO 8601; a datetime keeps its own offset (UTC is "+00:00") and a naive one has none."""
    return value.isoformat()


def moment(value: AnyDate | None) -> datetime | None:
    """The first moment of a date, to compare it by, in UTC where it has no zone; None of none."""
    if isinstance(value, datetime):
        return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
    if isinstance(value, PartialDate):
        value = date(value.year, value.month or 1, 1)
    return datetime.combine(value, time(), UTC) if value is not None else None


def moment_since_1970(count: float) -> datetime | None:
    """The moment, in UTC, so many seconds or milliseconds after the beginning of 1970, as programs count time; None for
    a number that counts neither, being of no year from 1980 to 2099.
    """
    if _OLDEST <= count < _LATEST:
        return _EPOCH + timedelta(seconds=count)
    if _OLDEST * 1000 <= count < _LATEST * 1000:
        return _EPOCH + timedelta(milliseconds=count)
    return None
