"""A string comes in, the ISO 8601 duration it is goes out; and a duration comes in, its ISO 8601 form goes out."""

from __future__ import annotations

import re
from datetime import timedelta

_NUMBER = r"([0-9]+)(?:[.,]([0-9]+))?"
_DURATION = re.compile(
    rf"""(?P<sign>[+-]?) P (?=[0-9T])
    (?: (?P<years>[0-9]+(?:[.,][0-9]+)?) Y )? (?: (?P<months>[0-9]+(?:[.,][0-9]+)?) M )?
    (?: {_NUMBER} W )? (?: {_NUMBER} D )?
    (?: T (?=[0-9]) (?: {_NUMBER} H )? (?: {_NUMBER} M )? (?: {_NUMBER} S )? )?""",
    re.VERBOSE,
)
_UNITS = tuple(unit // timedelta(microseconds=1) for unit in (
    timedelta(weeks=1), timedelta(days=1), timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1),
))  # fmt: skip
_MAX_DIGITS = 18  # what is longer fits no timedelta


def read_duration(text: str) -> timedelta | str | None:
    """The duration that `text` is in ISO 8601; None for any other text.

    Weeks, days, hours, minutes and seconds, each also with a fraction, make a timedelta (fractions of a microsecond are
    cut). Years and months have no fixed length: a duration with them stays the ISO string, in upper case, and so does
    one that is longer than any timedelta. "P0Y0M0DT0H2M" has neither years nor months.
    """
    text = text.strip().upper()
    match = _DURATION.fullmatch(text)
    if match is None:
        return None
    if any((match[unit] or "").strip("0.,") for unit in ("years", "months")):
        return text
    microseconds = _microseconds(match.groups()[3:])
    try:
        return (
            text
            if microseconds is None
            else timedelta(microseconds=-microseconds if match["sign"] == "-" else microseconds)
        )
    except OverflowError:
        return text


def _microseconds(parts: tuple[str | None, ...]) -> int | None:
    """The sum of (number, fraction) for every unit of `_UNITS`; None where a number is too long to be one."""
    total = 0
    for i, unit in enumerate(_UNITS):
        whole, fraction = parts[2 * i] or "0", (parts[2 * i + 1] or "0")[:_MAX_DIGITS]
        if len(whole) > _MAX_DIGITS:
            return None
        total += int(whole) * unit + int(fraction) * unit // 10 ** len(fraction)
    return total


def format_duration(value: timedelta | str) -> str:
    """`value` as ISO 8601: "PT1H30M", "P1DT0.5S", "PT0S", "-PT5S"; a string stays as it is."""
    if isinstance(value, str):
        return value
    length = abs(value)
    minutes, seconds = divmod(length.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{length.microseconds:06d}".rstrip("0") if length.microseconds else ""
    parts = [(hours, "H", ""), (minutes, "M", ""), (seconds, "S", fraction)]
    time = "".join(f"{number}{part}{unit}" for number, unit, part in parts if number or part)
    day = f"{length.days}D" if length.days else ""
    sign = "-" if value < timedelta(0) else ""
    return f"{sign}P{day}{f'T{time}' if time else ''}" if day or time else "PT0S"
