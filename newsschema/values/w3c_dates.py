"""A string comes in; the date that it is in W3C's profile of ISO 8601, which sitemaps use, goes out; and back.

Source: W3C note "Date and Time Formats", 1997-09-15. RFC 3339, section 5.6, has the same moments, with seconds.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from newsschema.values.iso_dates import read_iso_date

if TYPE_CHECKING:
    from datetime import date

    from newsschema.values.partial_date import PartialDate

_FORM = re.compile(
    r"""[0-9]{4} (?: -[0-9]{2} (?: -[0-9]{2}
    (?: T[0-9]{2}:[0-9]{2} (?: :[0-9]{2} (?: \.[0-9]+ )? )? (?: Z | [+-][0-9]{2}:[0-9]{2} ) )? )? )?""",
    re.VERBOSE,
)
_MINUTE = timedelta(minutes=1)
_FARTHEST = timedelta(hours=14)
"""The largest offset that XML Schema's dateTime has, by which sitemaps and feeds are checked."""


def read_w3c_date(text: str) -> datetime | date | PartialDate | None:
    """The date that `text` is in the W3C note; None where it is another text, or names a day or a time that does not
    exist.

    "2026", "2026-03", "2026-03-01", and with a time and always a zone "2026-03-01T08:00+01:00", "...T08:00:00Z".
    """
    return read_iso_date(text) if _FORM.fullmatch(text) else None


def write_w3c_date(value: datetime | date | PartialDate) -> str:
    """`value` in the W3C note: a time needs its zone there, so a moment without one is written as its day."""
    if isinstance(value, datetime):
        moment = zoned_moment(value)
        return moment.isoformat() if moment is not None else value.date().isoformat()
    return value.isoformat()


def zoned_moment(value: datetime | date | PartialDate | None) -> datetime | None:
    """The moment that a date is, with a zone that can be written, which is UTC where its own cannot; None for a date
    without a time, and for a time without a zone.

    The zones of the web are whole minutes, and at most 14 hours from Greenwich.
    """
    if not isinstance(value, datetime) or (offset := value.utcoffset()) is None:
        return None
    if not offset % _MINUTE and abs(offset) <= _FARTHEST:
        return value
    try:
        return value.astimezone(UTC)
    except OverflowError:  # in the first or the last hours that Python knows
        return None
