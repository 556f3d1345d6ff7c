"""The kinds of data a field may hold: what Python value is right, what markup spells it, and how it is written.

`accept` is the strict half (constructor, assignment): the Python value itself, or None. `read` is the lenient half: a
JSON value from markup in, the Python value out, or None where it is no such thing. Sources: schema.org 30.0 data types.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from newsschema.values.dates import PartialDate, format_date, read_iso_date
from newsschema.values.durations import format_duration, read_duration
from newsschema.values.numbers import read_boolean, read_integer, read_number
from newsschema.values.text import LangString, plain_text


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of data."""

    expected: str
    """What the kind is, for messages."""
    accept: Callable[[Any], Any]
    """A Python value in; the value to keep, or None where it is of another kind."""
    read: Callable[[Any], Any]
    """A JSON value in; the value it spells, or None."""
    schema: dict[str, Any]
    """The JSON Schema (draft 2020-12) of the JSON value it is written as; its title is the kind's name in schemas."""
    exact: tuple[type, ...] = (str,)
    """The Python types whose every value is accepted as it is."""


def _accept_text(value: Any) -> Any:
    """Text as it is; of other classes that are strings, such as a template engine's, what they hold."""
    if isinstance(value, LangString):
        return value
    return plain_text(value) if isinstance(value, str) else None


def _accept_date(value: Any) -> Any:
    if isinstance(value, date | PartialDate):
        return value
    return read_iso_date(value) if isinstance(value, str) else None


def _accept_boolean(value: Any) -> Any:
    return value if isinstance(value, bool) else None


def _accept_integer(value: Any) -> Any:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _accept_number(value: Any) -> Any:
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return _accept_integer(value)


def _accept_duration(value: Any) -> Any:
    if isinstance(value, timedelta):
        return value
    return read_duration(value) if isinstance(value, str) else None


def _read_date(value: Any) -> Any:
    return read_iso_date(value) if isinstance(value, str) else None


def _read_duration(value: Any) -> Any:
    return read_duration(value) if isinstance(value, str) else None


_DAY = "(0[1-9]|[12][0-9]|3[01])"
_TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?"
_OFFSET = "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?)"
_ISO_DATE = f"^[0-9]{{4}}(-(0[1-9]|1[0-2])(-{_DAY}(T{_TIME}{_OFFSET}?)?)?)?$"
_NUMBER = "[0-9]+([.,][0-9]+)?"
_ISO_DAYS = f"({_NUMBER}Y)?({_NUMBER}M)?({_NUMBER}W)?({_NUMBER}D)?"
_ISO_DURATION = f"^[+-]?P(?=[0-9T]){_ISO_DAYS}(T(?=[0-9])({_NUMBER}H)?({_NUMBER}M)?({_NUMBER}S)?)?$"
_DATE_FORMS = "ISO 8601: 2026-03-01T08:00:00+01:00, 2026-03-01, 2026-03 or 2026"

KINDS: dict[str, Kind] = {
    "text": Kind("text", _accept_text, _accept_text, {"title": "Text", "type": "string"}),
    "url": Kind("a URL as text", _accept_text, _accept_text, {"title": "URL", "type": "string"}),
    "date": Kind(
        "a datetime, a date, a PartialDate or ISO 8601 text",
        _accept_date,
        _read_date,
        {"title": "Date", "description": _DATE_FORMS, "type": "string", "pattern": _ISO_DATE},
        exact=(datetime, date, PartialDate),
    ),
    "boolean": Kind("True or False", _accept_boolean, read_boolean, {"title": "Boolean", "type": "boolean"}, (bool,)),
    "integer": Kind("a whole number", _accept_integer, read_integer, {"title": "Integer", "type": "integer"}, (int,)),
    "number": Kind("a finite number", _accept_number, read_number, {"title": "Number", "type": "number"}, (int,)),
    "duration": Kind(
        "a timedelta or an ISO 8601 duration",
        _accept_duration,
        _read_duration,
        {"title": "Duration", "description": "ISO 8601: PT1H30M", "type": "string", "pattern": _ISO_DURATION},
        exact=(timedelta,),
    ),
}
"""The kinds by name."""


def write(value: Any) -> Any:
    """A field's value of any kind of data as the JSON value that stands for it."""
    if isinstance(value, LangString) and value and (value.language or value.direction):
        tagged = {"@value": plain_text(value), "@language": value.language, "@direction": value.direction}
        return {key: part for key, part in tagged.items() if part}
    if isinstance(value, str):
        return plain_text(value)
    if isinstance(value, datetime | date | PartialDate):
        return format_date(value)
    return format_duration(value) if isinstance(value, timedelta) else value
