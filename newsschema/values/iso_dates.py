"""A string comes in; the date it is in ISO 8601, or in a spelling close to it, goes out."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone

from newsschema.values.partial_date import PartialDate

_YEAR_OR_MONTH = re.compile(r"([0-9]{4})(?:-([0-9]{1,2}))?")
_DATE = r"""
    (?P<year>[0-9]{4})
    (?: -(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})
      | (?P<basic_month>[0-9]{2})(?P<basic_day>[0-9]{2})
      | -?[Ww](?P<week>[0-9]{2})-?(?P<weekday>[1-7])
      | -?(?P<ordinal>[0-9]{3})
    )"""
_TIME = r"""
    (?P<hour>[0-9]{2}|[0-9](?=:))
    (?: :?(?P<minute>[0-9]{2}) (?: :?(?P<second>[0-9]{2}) (?: [.,](?P<fraction>[0-9]+) )? )? )?"""
_OFFSET = r"""
    (?P<zone> [Zz] | UTC | GMT
      | (?P<sign>[+\-\N{MINUS SIGN}]) (?P<offset_hours>[0-9]{2}|[0-9](?=:)) (?: :?(?P<offset_minutes>[0-9]{2}) )?
    )"""
_NEAR_ISO_TIME = re.compile(rf"{_DATE} (?:\s*[Tt]\s*|\s+) {_TIME} \s* (?:{_OFFSET})?", re.VERBOSE)
# XML Schema lets a date have an offset: "2024-05-31Z", "2024-05-31+02:00". The day is the day as written.
_NEAR_ISO_DATE = re.compile(rf"{_DATE} (?: [Zz] | [+-][0-9]{{2}}:[0-9]{{2}} )?", re.VERBOSE)
# "20240531080000": no seconds since 1970 have 12 or 14 digits before the year 5138, and these begin with a year.
_COMPACT = re.compile(r"\A([0-9]{8})([0-9]{4}(?:[0-9]{2})?)(?![0-9])")


def read_iso_date(text: str) -> datetime | date | PartialDate | None:
    """The date that `text` is in ISO 8601 or RFC 3339, or in a spelling close to them; None for any other text.

    Close to them are a space for the T, a space before the offset, "UTC" for "Z", one-digit months, days and hours,
    "20240531080000". "2024" is a PartialDate and "20240531" a date: digits are never seconds since 1970. Fractions of
    a second are cut at microseconds; 24:00 is the next day. Without an offset the datetime is naive. The suffix of
    RFC 9557 ("[Europe/Paris]") is ignored. A week without its day is None, as no type here has that precision.
    """
    try:
        if text[10:11] in ("T", " ") and text[4] == "-":
            return datetime.fromisoformat(text)
        if len(text) == 10 and text[4] == "-":
            return date.fromisoformat(text)
    except ValueError:
        pass
    return _read_near_iso(text.strip())


def _read_near_iso(text: str) -> datetime | date | PartialDate | None:
    if not "0" <= text[:1] <= "9":
        return None
    if text.endswith("]"):
        text = text.partition("[")[0].rstrip()
    try:
        if whole := _YEAR_OR_MONTH.fullmatch(text):
            return PartialDate(int(whole[1]), int(whole[2]) if whole[2] else None)
        if whole := _NEAR_ISO_DATE.fullmatch(text):
            return _calendar_date(whole)
        if whole := _NEAR_ISO_TIME.fullmatch(_COMPACT.sub(r"\1T\2", text, count=1)):
            return _date_time(whole)
    except (ValueError, OverflowError):  # a day or a time that does not exist
        pass
    return None


def _calendar_date(match: re.Match[str]) -> date:
    year = int(match["year"])
    if match["week"]:
        return date.fromisocalendar(year, int(match["week"]), int(match["weekday"]))
    if match["ordinal"]:
        day = date(year, 1, 1) + timedelta(days=int(match["ordinal"]) - 1)
        if day.year != year:
            raise ValueError("day of the year is out of range")
        return day
    return date(year, int(match["month"] or match["basic_month"]), int(match["day"] or match["basic_day"]))


def _date_time(match: re.Match[str]) -> datetime:
    day, zone = _calendar_date(match), _zone(match)
    hour, minute, second = int(match["hour"]), int(match["minute"] or 0), int(match["second"] or 0)
    microsecond = int((match["fraction"] or "0")[:6].ljust(6, "0"))
    if hour == 24 and not (minute or second or microsecond):
        return datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(days=1)
    return datetime(day.year, day.month, day.day, hour, minute, second, microsecond, tzinfo=zone)


def _zone(match: re.Match[str]) -> timezone | None:
    if match["zone"] is None:
        return None
    if match["sign"] is None:
        return UTC
    return fixed_zone(match["sign"], int(match["offset_hours"]), int(match["offset_minutes"] or 0))


def fixed_zone(sign: str, hours: int, minutes: int) -> timezone:
    """The zone with that offset from UTC, which is UTC itself for zero; ValueError where there is none."""
    if minutes > 59:
        raise ValueError(f"minutes of an offset must be in 0..59, not {minutes}")
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(offset if sign == "+" else -offset) if offset else UTC
