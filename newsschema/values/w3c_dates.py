"""A string comes in; the date that it is in W3C's profile of ISO 8601, which sitemaps use, goes out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.values.iso_dates import read_iso_date

if TYPE_CHECKING:
    from datetime import date, datetime

    from newsschema.values.partial_date import PartialDate

_FORM = re.compile(
    r"""[0-9]{4} (?: -[0-9]{2} (?: -[0-9]{2}
    (?: T[0-9]{2}:[0-9]{2} (?: :[0-9]{2} (?: \.[0-9]+ )? )? (?: Z | [+-][0-9]{2}:[0-9]{2} ) )? )? )?""",
    re.VERBOSE,
)


def read_w3c_date(text: str) -> datetime | date | PartialDate | None:
    """The date that `text` is in the W3C note "Date and Time Formats" (1997-09-15); None where it is another text, or
    names a day or a time that does not exist.

    "2026", "2026-03", "2026-03-01", and with a time and always a zone "2026-03-01T08:00+01:00", "...T08:00:00Z".
    """
    return read_iso_date(text) if _FORM.fullmatch(text) else None
