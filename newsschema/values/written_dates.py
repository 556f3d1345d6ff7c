"""A short text comes in; the one date it states in words, or in numbers whose order is clear, goes out."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime

from newsschema.values.day_order import month_first
from newsschema.values.languages import normalize_language
from newsschema.values.named_months import full_year, read_named_month, take_named_days
from newsschema.values.partial_date import PartialDate
from newsschema.values.times_of_day import take_clock_times, take_other_times

_MAX_LENGTH = 80  # characters: a date with a few words around it, not a paragraph that mentions one
_YEAR = re.compile(r"[0-9]{4}|[0-9]([./-])[0-9]{1,2}\1[0-9]{2}|(?:[^\W\d_][./-]|['’‘])[0-9]{2}(?![0-9])")
_YEAR_FIRST = re.compile(
    r"""(?<![0-9]) (?<![0-9][./-])
    (?: (?P<year>[0-9]{4}) \s? (?P<mark>[./|-]) \s? (?P<month>[0-9]{1,2}) \s? (?P=mark) \s? (?P<day>[0-9]{1,2})
        (?! [0-9/] | [.-][0-9] )
      | (?P<cjk_year>[0-9]{4}) \s? [年년] \s? (?P<cjk_month>[0-9]{1,2}) \s? [月월] \s?
        (?P<cjk_day>[0-9]{1,2}) \s? [日일號号]
    )""",
    re.VERBOSE,
)
_YEAR_LAST = re.compile(
    r"""(?<![0-9]) (?<![0-9][./-])
    (?: (?P<first>[0-9]{1,2}) \s? (?P<mark>[./|-]) \s? (?P<second>[0-9]{1,2}) \s? (?P=mark) \s? (?P<year>[0-9]{4})
        (?! [0-9/] | [.-][0-9] )
      | (?P<day>[0-9]{1,2}) \s? tháng \s? (?P<month>[0-9]{1,2}) (?: \s?,\s? | \s?năm\s? | \s ) (?P<vi_year>[0-9]{4})
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_YEAR_SHORT = re.compile(
    r"(?<![0-9]) (?<![0-9][./-]) ([0-9]{1,2}) ([./-]) ([0-9]{1,2}) \2 ([0-9]{2}) (?! [0-9/] | [.:-][0-9] )", re.VERBOSE
)
# Languages in which a date with two digits for the year may begin with them ("19.11.17").
_YEAR_MAY_BE_FIRST = frozenset({"hu", "ja", "ko", "lt", "lv", "mn", "zh", "sv", "eu"})
_AM_PM = re.compile(r"[0-9]\s?[ap]\.?\s?m\b", re.IGNORECASE)
_CJK_MONTH = re.compile(r"([0-9]{4})\s?[年년]\s?([0-9]{1,2})\s?[月월]")
# Dropped: marks that steer the direction of writing, and zero-width characters. The minus sign is read as a hyphen.
_MARKS = {0x2212: "-", **dict.fromkeys((0x061C, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0xFEFF, 0xAD))}


def read_written_date(text: str, language: str | None = None) -> datetime | date | PartialDate | None:
    """The one date that `text`, of at most 80 characters, states; None where it states none, several, or is ambiguous.

    Read are RFC 5322 ("Fri, 31 May 2024 08:00:00 +0200"), the output of `date` and of JavaScript's `toString`, month
    names in the languages of `MONTH_NAMES`, "31.05.2024" (dots: day first), "2024/05/31", "2024年5月31日", and
    "31/05/2024" where the numbers or `language` settle the order; of two digits for the year ("31.05.24", "31-May-24",
    "31 May ’24") 70 to 99 are of the 20th century. Words may stand around the date. Where the text states several times
    of day the result is the date alone. A Thai year of the Buddhist era is converted.
    """
    text = text.strip()
    if len(text) > _MAX_LENGTH:
        return None
    text = _plain(text)
    if not _YEAR.search(text):
        return None
    tag = normalize_language(language) if language else None
    primary = tag.partition("-")[0] if tag else None
    rest, times = take_clock_times(text, primary)
    rest, days = _take_days(rest, tag, twelve_hours=_AM_PM.search(text) is not None)
    if not days:
        return _read_month(text, primary)
    if len(days) > 1 or None in days:
        return None
    times |= take_other_times(rest, primary)
    day = next(iter(days))
    return datetime.combine(day, next(iter(times))) if day and len(times) == 1 else day


def _plain(text: str) -> str:
    """`text` with ASCII digits, single spaces, and no invisible marks."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_MARKS)
        text = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    return " ".join(text.split())


def _take_days(text: str, tag: str | None, *, twelve_hours: bool) -> tuple[str, set[date | None]]:
    """`text` with a line feed for every date, and the dates; None stands for one that is ambiguous or impossible."""
    days: set[date | None] = set()

    def year_first(match: re.Match[str]) -> str:
        year, month, day = (int(match[part] or match[f"cjk_{part}"]) for part in ("year", "month", "day"))
        days.add(_date(year, month, day))
        return "\n"

    def year_last(match: re.Match[str]) -> str:
        days.add(_year_last(match, tag, twelve_hours=twelve_hours))
        return "\n"

    def year_short(match: re.Match[str]) -> str:
        days.add(_year_short(match, tag, twelve_hours=twelve_hours))
        return "\n"

    text = _YEAR_SHORT.sub(year_short, _YEAR_LAST.sub(year_last, _YEAR_FIRST.sub(year_first, text)))
    text, named = take_named_days(text, tag.partition("-")[0] if tag else None)
    days.update(_date(*day) for day in named)
    return text, days


def _year_last(match: re.Match[str], tag: str | None, *, twelve_hours: bool) -> date | None:
    if match["vi_year"]:
        return _date(int(match["vi_year"]), int(match["month"]), int(match["day"]))
    numbers = int(match["first"]), int(match["second"]), int(match["year"])
    return _ordered(numbers, month_first(tag, match["mark"], twelve_hours=twelve_hours))


def _year_short(match: re.Match[str], tag: str | None, *, twelve_hours: bool) -> date | None:
    """The day of a date with two digits for the year; None where those may stand first: with other marks than dots a
    language has to say that they do not, or the numbers: no day is the 2012-16-16 of "12/16/16".
    """
    first, second, last = int(match[1]), int(match[3]), int(match[4])
    primary = (tag or "").partition("-")[0]
    if primary in _YEAR_MAY_BE_FIRST or (not primary and match[2] != "." and _date(2000 + first, second, last)):
        return None
    year = full_year(last)
    if match[2] == "." and primary not in ("", "en"):
        return _date(year, second, first)
    return _ordered((first, second, year), month_first(tag, match[2], twelve_hours=twelve_hours))


def _ordered(numbers: tuple[int, int, int], order: bool | None) -> date | None:
    """The day that two numbers and a year state; `order` says whether the month stands first, where they do not."""
    first, second, year = numbers
    if first > 12 or first == second:
        return _date(year, second, first)
    if second > 12:
        return _date(year, first, second)
    if order is None:
        return None
    return _date(year, first, second) if order else _date(year, second, first)


def _date(year: int, month: int, day: int) -> date | None:
    if 2400 <= year < 2700:
        year -= 543  # the Buddhist era, which Thai papers use
    try:
        return date(year, month, day) if 1500 <= year < 2200 else None
    except ValueError:
        return None


def _read_month(text: str, language: str | None) -> PartialDate | None:
    """The month of a year that is all of `text`: "May 2024", "2024年5月"."""
    whole = _CJK_MONTH.fullmatch(text)
    found = (int(whole[1]), int(whole[2])) if whole else read_named_month(text, language)
    day = _date(*found, 1) if found else None
    return PartialDate(day.year, day.month) if day else None
