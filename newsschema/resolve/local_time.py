"""The candidates for a date come in; the same go out, a moment in UTC by the clock that the page shows its readers, and
a time without a zone in that which the page states for it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from newsschema.values.clocks import zone_of_clock
from newsschema.values.url_dates import date_in_url

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsschema.resolve.evidence import Candidate

    _Settle = Callable[[Candidate, datetime, Iterator[Candidate]], Iterator[Candidate]]

_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
Zones = dict[tuple[str, int], datetime]
"""Dates in the zones that were found for them, by the syntax and the block that they stand in."""
_HALF_HOUR = 30
_MORNING, _EVENING = 6, 21
"""Until which hour of UTC it is still yesterday in America, and from which on it is tomorrow in Europe."""


def by_local_clock(candidates: Iterator[Candidate], url: str | None) -> Iterator[Candidate]:
    """The candidates; the first usable one, where it is a moment in UTC whose day may be another one for its readers,
    with the offset at which another candidate states that very moment.

    The moment stays what it is, and no zone is invented: markup in UTC beside a text that says "9:25 pm" shows how far
    that clock is from UTC. The others are looked at, and the visible page read, only where the day is in doubt.
    """
    return _first_settled(candidates, _is_in_utc, partial(_with_offset, url=url))


def in_stated_zone(candidates: Iterator[Candidate], zones: Zones) -> Iterator[Candidate]:
    """The candidates; the first usable one, where it is a time without a zone, in the zone in which another candidate
    states that very time. No zone is invented: the page says it, if only in another place.

    `zones` are those that were found for other dates, and are kept up to date: one block has one clock, and who
    compares two of its dates a few days apart must not meet one with a zone and one without.
    """
    return _first_settled(candidates, _has_no_zone, partial(_with_zone, zones=zones))


def _first_settled(
    candidates: Iterator[Candidate], is_open: Callable[[datetime], bool], settle: _Settle
) -> Iterator[Candidate]:
    """The candidates; the first usable one, where it is a time that leaves a question open, as the others settle it."""
    for candidate in candidates:
        value = candidate.value
        if isinstance(value, datetime) and is_open(value):
            yield from settle(candidate, value, candidates)
        else:
            yield candidate
        if value is not None:
            break
    yield from candidates


def _has_no_zone(reading: datetime) -> bool:
    return reading.tzinfo is None


def _with_zone(
    candidate: Candidate, reading: datetime, others: Iterator[Candidate], zones: Zones
) -> Iterator[Candidate]:
    """A candidate in the zone of the first other one that states its time in one, or of another date of its block; and
    those that were looked at."""
    passed: list[Candidate] = []
    block = candidate.provenance[:2]
    near, of = zones.get(block), "the article's other date"
    zone = near.tzinfo if near is not None and abs(near.replace(tzinfo=None) - reading) < _WEEK else None
    for other in others if zone is None else ():
        passed.append(other)
        stated = other.value
        if isinstance(stated, datetime) and stated.tzinfo is not None and _show_the_same(stated, reading):
            zone, of = stated.tzinfo, f"the {other.syntax} date"
            break
    if zone is not None:
        candidate.value = zones[block] = reading.replace(tzinfo=zone)
        candidate.reason = f"the most trusted source that has one, in the zone of {of}"
    yield candidate
    yield from passed


def _show_the_same(one: datetime, other: datetime) -> bool:
    """Whether two clocks show the same second, or the same minute where one of them shows no seconds; midnight in UTC
    is the day that was meant, and no time.
    """
    if not one.utcoffset() and one.time() == time():
        return False
    first, second = (reading.replace(tzinfo=None, microsecond=0) for reading in (one, other))
    if not (first.second and second.second):
        first, second = first.replace(second=0), second.replace(second=0)
    return first == second


def _is_in_utc(moment: datetime) -> bool:
    """Whether a moment is stated in UTC; at its midnight it is the day that was meant."""
    return moment.utcoffset() == timedelta() and moment.time() != time()


def _is_in_doubt(moment: datetime, day_in_url: date | None) -> bool:
    """Whether readers may have another day at a moment in UTC, as the page's address says or the hour suggests."""
    if day_in_url is not None:
        return abs(moment.date() - day_in_url) == _DAY
    return not _MORNING <= moment.hour < _EVENING


def _with_offset(
    candidate: Candidate, moment: datetime, others: Iterator[Candidate], url: str | None
) -> Iterator[Candidate]:
    """A candidate, by the clock of the first other one that states its moment in another zone, where that has another
    day and the day is in doubt; and the others that were looked at.
    """
    passed: list[Candidate] = []
    day_in_url = date_in_url(url) if url else None
    for other in others if _is_in_doubt(moment, day_in_url) else ():
        passed.append(other)
        local = _by_clock_of(other.value, moment, day_in_url)
        if local is None:
            continue
        if local.date() != moment.date():
            candidate.value = local
            candidate.reason = f"the most trusted source that has one, by the clock of the {other.syntax} date"
        break
    yield candidate
    yield from passed


def _by_clock_of(reading: date | None, moment: datetime, day_in_url: date | None) -> datetime | None:
    """A moment by the clock that was read; None where no clock shows that then, or where it may do so by chance: most
    times are at a full or half hour, which one without a zone shares with every moment that is.
    """
    if not isinstance(reading, datetime) or (zone := zone_of_clock(moment, reading)) is None:
        return None
    local = moment.astimezone(zone)
    is_chance = reading.tzinfo is None and reading.minute % _HALF_HOUR == 0 and local.date() != day_in_url
    return None if is_chance else local
