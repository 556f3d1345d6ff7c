"""A date of a model comes in; it goes out as formats for programs want it: W3C, RFC 3339, RFC 5322."""

from __future__ import annotations

from datetime import datetime
from email.utils import format_datetime

from newsschema.values.dates import AnyDate


def w3c_date(value: AnyDate | None) -> str | None:
    """As the W3C note "Date and Time Formats" has it: a moment needs its zone, so one without is written as its day."""
    if isinstance(value, datetime) and value.tzinfo is None:
        return value.date().isoformat()
    return value.isoformat() if value is not None else None


def rfc3339(value: AnyDate | None) -> str | None:
    """A moment with its zone, as RFC 3339, section 5.6, has it; None for what is no such moment."""
    return value.isoformat() if isinstance(value, datetime) and value.tzinfo is not None else None


def rfc5322(value: AnyDate | None) -> str | None:
    """A moment with its zone as RSS 2.0 has it (RFC 5322, section 3.3); None for what is no such moment."""
    return format_datetime(value) if isinstance(value, datetime) and value.tzinfo is not None else None
