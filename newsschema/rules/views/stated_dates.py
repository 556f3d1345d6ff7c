"""A text or number in the place of a date comes in; what date it is, or why it is none, goes out."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from newsschema.values.dates import AnyDate, PartialDate, read_iso_date

_TIME = r"[0-9]{2}(?::?[0-9]{2}(?::?[0-9]{2})?)?(?:[.,][0-9]+)?"
_ZONE = r"(?:[Zz]|[+\-\N{MINUS SIGN}][0-9]{2}(?::?[0-9]{2})?)"
_CALENDAR = re.compile(rf"[0-9]{{4}}(?:-[0-9]{{2}}(?:-[0-9]{{2}}(?:[Tt]{_TIME})?{_ZONE}?)?)?")
"""A date of the calendar in ISO 8601's extended form, with a time and an offset or without; the offset in any form, and
also after a mere date, as XML Schema has it."""
_OTHER = re.compile(
    rf"(?:[0-9]{{8}}|[0-9]{{4}}-?W[0-9]{{2}}(?:-?[1-7])?|[0-9]{{4}}-?[0-9]{{3}}|[+-][0-9]{{4,6}}(?:-[0-9]{{2}}){{0,2}})"
    rf"(?:[Tt]{_TIME}{_ZONE}?)?",
)
"""ISO 8601's other forms: basic, of weeks, of days of the year, and years before 0 or after 9999."""
_TIME_ALONE = re.compile(rf"[Tt]?{_TIME}{_ZONE}?")
_NEVER = "-0001-11-30"
"""What PHP makes of the date 0000-00-00."""
_ZONES_APART = timedelta(hours=26)
"""The most that two clocks on earth differ by: UTC-12 and UTC+14."""
_LATEST_ZONE = timedelta(hours=14)
_SLACK = timedelta(minutes=1)
"""What the clocks of a publisher's machines differ by."""

Problem = Literal["format", "impossible"]


class Stated(NamedTuple):
    """What a text says where a date is expected."""

    moment: AnyDate | None = None
    """The date; None for one that is none, or that Python cannot hold."""
    problem: Problem | None = None
    """Why it is no date in ISO 8601."""


@lru_cache(maxsize=4096)
def read_stated(text: str) -> Stated:
    """What a text says where a date is expected."""
    if text.startswith(_NEVER):
        return Stated(None, "impossible")
    if _CALENDAR.fullmatch(text):
        moment = read_iso_date(_without_leap_second(text))
        return Stated(moment, None if moment is not None else "impossible")
    if _OTHER.fullmatch(text):
        return Stated(read_iso_date(text))
    return Stated(None, "format")


def is_iso(text: str) -> bool:
    """Whether a text is a date of ISO 8601, or of XML Schema, that there is in the calendar."""
    stated = read_stated(text)
    return stated.problem is None and stated.moment is not None


def is_time(text: str) -> bool:
    """Whether a text is a time of the day in ISO 8601."""
    return _TIME_ALONE.fullmatch(text) is not None


def is_after(moment: AnyDate, now: datetime) -> bool:
    """Whether a date lies after a moment, wherever on earth it was written."""
    latest = now.astimezone(UTC) + _LATEST_ZONE
    if isinstance(moment, datetime):
        return moment > now + _SLACK if moment.tzinfo is not None else moment > latest.replace(tzinfo=None)
    if isinstance(moment, PartialDate):
        return (moment.year, moment.month or 1) > (latest.year, latest.month)
    return moment > latest.date()


def is_earlier(later: AnyDate, earlier: AnyDate) -> bool:
    """Whether a date that should be the later one surely is not, at the precision that both have."""
    if isinstance(later, datetime) and isinstance(earlier, datetime):
        if (later.tzinfo is None) is (earlier.tzinfo is None):
            return earlier - later > _SLACK
        return earlier.replace(tzinfo=None) - later.replace(tzinfo=None) > _ZONES_APART
    one, other = _parts(later), _parts(earlier)
    shared = min(len(one), len(other))
    return one[:shared] < other[:shared]


def _parts(moment: AnyDate) -> tuple[int, ...]:
    if isinstance(moment, PartialDate):
        return (moment.year,) if moment.month is None else (moment.year, moment.month)
    return moment.year, moment.month, moment.day


def _without_leap_second(text: str) -> str:
    """A text with second 59 for the second 60, which ISO 8601 has and Python has not."""
    return f"{text[:17]}59{text[19:]}" if text[16:19] == ":60" else text
