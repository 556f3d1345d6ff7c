"""A page's address in, the day that its path names out: /2024/05/31/, /2024-05-31-title, /20240531/, /31-05-2024,
/2024-05/31/, /2024/may/31/, /2024/politics/05/31/, /2024/05/240531_title.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_FULL = re.compile(r"(?<!\d)((?:19|20)\d\d)([/\-_.]?)(\d{1,2})\2(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<![\d.-])(\d{1,2})([.-])(\d{1,2})\2((?:19|20)\d\d)(?![\d]|[.-]\d)")
_FOLDERS = re.compile(r"/((?:19|20)\d\d)(?:-(\d\d)|/([a-z]{3,9}))/(\d{1,2})(?=/|$)")
_SECTION = re.compile(r"/((?:19|20)\d\d)/[^\W\d](?:[^\W\d]|-){2,30}/(\d{1,2})/(\d{1,2})(?=/)")
_REPEATED = re.compile(r"/20(\d\d)/(\d\d)/\1\2(\d\d)_")
_SHORT = re.compile(r"/(\d\d)(\d\d)(\d\d)(?=/|$)")


def date_in_url(url: str) -> date | None:
    """The one day that the path of a URL names; a year and a month alone name none."""
    path = url.partition("://")[2].partition("?")[0].partition("#")[0]
    path = path[path.find("/") :] if "/" in path else ""
    for pattern, read in _FORMS:
        found = {day for match in pattern.finditer(path) if (day := read(match))}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _year_first(match: re.Match[str]) -> date | None:
    """The day of "2024-05-31" or "20240531"."""
    return _day(int(match[1]), match[3], match[4], match[2])


def _in_section(match: re.Match[str]) -> date | None:
    """The day of "/2024/politics/05/31/"."""
    return _day(int(match[1]), match[2], match[3], "/")


def _short_year(match: re.Match[str]) -> date | None:
    """The day of "/240531"."""
    return _day(2000 + int(match[1]), match[2], match[3], "/")


def _year_last(match: re.Match[str]) -> date | None:
    """The day of "31-05-2024"; None for one that may be read either way, as "03-04-2024" may."""
    first, second = match[1], match[3]
    if int(first) <= 12 and int(second) <= 12 and int(first) != int(second):
        return None
    month, day = (second, first) if int(first) > 12 else (first, second)
    return _day(int(match[4]), month, day, match[2])


def _in_folders(match: re.Match[str]) -> date | None:
    """The day of "/2024-05/31/" or "/2024/may/31/"."""
    if match[2]:
        return _day(int(match[1]), match[2], match[4], "/")
    from newsschema.values.month_names import month_number  # few addresses need it

    month = month_number(match[3])
    return _day(int(match[1]), str(month), match[4], "/") if month else None


def _day(year: int, month: str, day: str, separator: str) -> date | None:
    if not separator and (len(month) != 2 or len(day) != 2):
        return None
    try:
        return date(year, int(month), int(day))
    except ValueError:
        return None


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], date | None]], ...] = (
    (_FULL, _year_first),
    (_YEAR_LAST, _year_last),
    (_FOLDERS, _in_folders),
    (_SECTION, _in_section),
    (_REPEATED, _short_year),
    (_SHORT, _short_year),
)
"""The forms of days in paths, the surest first, and what reads each."""
