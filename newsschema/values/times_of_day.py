"""A short text comes in; the times of day it states, each with the zone beside it, and the rest of the text go out."""

from __future__ import annotations

import re
from datetime import UTC, time, timezone

from newsschema.values.iso_dates import fixed_zone

_BEFORE = r"(?:(?P<before>上午|下午|晚上|早上|午前|午後|오전|오후|सुबह|शाम|रात|दोपहर)\s?)?"
_AFTER = r"(?P<after>[ap]\.?\s?m\b\.?|[πμ]\.?\s?μ\b\.?|صباح[اًا]*|مساء[ًا]*|[صم](?!\w))"
# A numeric offset counts where hours and minutes are ones in use. An abbreviation before it, or before the year of
# ctime ("08:00:00 CEST 2024"), is passed over: it names several zones. "10:00-12:00" may be a span: see `_zone`. "Z"
# stands right behind the digits ("8:00 z Warszawy" is Polish).
_ZONE = r"""
    (?: \s? \(?
        (?P<abbreviation> (?!GMT|UTC) (?-i:[A-Z]{2,5}) \s? \(? (?= [+-] | GMT | UTC | \d{4}$ ) )?
        (?: (?P<utc> GMT | UTC | (?<=\d) (?-i:Z) ) (?![^\W\d_]) )?
        (?: \s? (?P<sign>[+-]) (?: (?P<hours>0?[0-9]|1[0-4]) (?P<colon>:?) (?P<minutes>00|15|30|45)
                                 | (?P<short_hours>0?[0-9]|1[0-4]) ) (?![\d:]) )?
        (?P<unread> (?= \s? [+-] \d ) )?
    )?"""
_CLOCK = re.compile(
    rf"""{_BEFORE} (?<![\d:+]) (?<!GMT-) (?<!UTC-)
    (?P<hour>\d{{1,2}}) : (?P<minute>\d{{2}}) (?: : (?P<second>\d{{2}}) (?: [.,](?P<fraction>\d+) )? )? (?![\d:])
    (?: \s? {_AFTER} )? {_ZONE}""",
    re.VERBOSE | re.IGNORECASE,
)
# Times without a colon count only beside a word or sign that makes them one; "\n" stands where the date was.
_WITHOUT_COLON = [
    re.compile(pattern + _ZONE, re.VERBOSE | re.IGNORECASE)
    for pattern in (
        rf"(?<![\d.,]) (?P<hour>\d{{1,2}}) (?: \. (?P<minute>\d{{2}}) )? \s? {_AFTER}",
        r"(?<![\d.,]) (?P<hour>\d{1,2}) (?: \. (?P<minute>\d{2}) )? \s? (?: Uhr | uur )\b",
        r"(?<![\d.,]) (?P<hour>\d{1,2}) \s? h \s? (?P<minute>\d{2}) (?!\w)",
        r"(?<!\w) (?: à | às | as | a\slas ) \s (?P<hour>\d{1,2}) \s? h (?!\w)",
        rf"{_BEFORE} (?<!\d) (?P<hour>\d{{1,2}}) \s? [時时點点시] (?: \s? (?P<minute>\d{{1,2}}) \s? [分분] )?",
        r"""(?<!\w) (?: kl | klo | ore | alle | um | ob | jam | pukul | om ) \b \.? \s?
            (?P<hour>\d{1,2}) \. (?P<minute>\d{2}) (?![\d.])""",
        r"(?<=\n) [\ ,|–-]* (?P<hour>\d{1,2}) \. (?P<minute>\d{2}) (?= \s? (?: $ | [(,;|·–-] | (?-i:[A-Z]{3,4})\b ) )",
    )
]
_MORNING = frozenset({"am", "πμ", "ص", "صباح", "上午", "早上", "午前", "오전", "सुबह"})
_AFTERNOON = frozenset({"pm", "μμ", "م", "مساء", "下午", "晚上", "午後", "오후", "शाम", "रात", "दोपहर"})


def take_clock_times(text: str, language: str | None) -> tuple[str, set[time]]:
    """`text` with a space for every time with a colon ("8:00", "8:00:05 PM GMT+2"), and those times."""
    return _take(_CLOCK, text, language)


def take_other_times(text: str, language: str | None) -> set[time]:
    """The times in `text` that have no colon but a word beside them: "8 a.m.", "8.30 Uhr", "20h15", "klo 8.30"."""
    times: set[time] = set()
    for pattern in _WITHOUT_COLON:
        text, found = _take(pattern, text, language)
        times |= found
    return times


def _take(pattern: re.Pattern[str], text: str, language: str | None) -> tuple[str, set[time]]:
    times: set[time] = set()

    def take(match: re.Match[str]) -> str:
        groups = match.groupdict()
        marker = groups.get("before") or groups.get("after") or ""
        if language == "de" and marker.casefold() == "am":  # "um 12:30 am Freitag": the preposition
            marker = ""
        value = _time(groups, marker)
        if value is None:
            return match[0]
        times.add(value)
        return " "

    return pattern.sub(take, text), times


def _time(groups: dict[str, str | None], marker: str) -> time | None:
    marker = marker.casefold().replace(".", "").replace(" ", "").rstrip("اً")
    hour = int(groups["hour"] or 0)
    if hour <= 12 and marker in _AFTERNOON:
        hour = hour % 12 + 12
    elif hour == 12 and marker in _MORNING:
        hour = 0
    fraction = (groups.get("fraction") or "0")[:6].ljust(6, "0")
    minute, second = int(groups.get("minute") or 0), int(groups.get("second") or 0)
    try:
        return time(hour, minute, second, int(fraction), tzinfo=_zone(groups))
    except ValueError:
        return None


def _zone(groups: dict[str, str | None]) -> timezone | None:
    """The zone beside a time: a numeric offset, of which one digit or no minutes count only after "GMT" or "UTC"."""
    sign, utc, hours = groups["sign"], groups["utc"], groups["hours"]
    if sign is None:
        return UTC if utc and not groups["abbreviation"] and groups["unread"] is None else None
    if hours is None or len(hours) == 1:
        return fixed_zone(sign, int(hours or groups["short_hours"] or 0), int(groups["minutes"] or 0)) if utc else None
    span = sign == "-" and groups["colon"] and not (utc or groups["abbreviation"] or groups.get("second"))
    return None if span else fixed_zone(sign, int(hours), int(groups["minutes"] or 0))
