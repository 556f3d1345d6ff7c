"""A moment and a reading of some clock come in; the zone of the clocks that show it at that moment goes out."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

_MINUTE = timedelta(minutes=1)
_QUARTERS = (-570, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825)
_OFFSETS = frozenset((*range(-12 * 60, 14 * 60 + 1, 60), *_QUARTERS))
"""How far clocks are ahead of UTC, in minutes: whole hours, and the others in use (IANA time zone database)."""


def zone_of_clock(moment: datetime, reading: datetime) -> timezone | None:
    """The zone whose clocks show `reading` at `moment`, which is one in UTC; None for UTC itself, and where no clock of
    the world shows that.

    A reading without a zone shows the minute, or the second where it has seconds; one with a zone is that very minute.
    """
    shown = moment.replace(second=moment.second if reading.second else 0)
    ahead = reading.replace(microsecond=0, tzinfo=None) - shown.replace(microsecond=0, tzinfo=None)
    if reading.utcoffset() not in (None, ahead) or not ahead or ahead % _MINUTE:
        return None
    return timezone(ahead) if ahead // _MINUTE in _OFFSETS else None
