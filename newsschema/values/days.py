"""Two dates come in; whether they may be one day, or one time in two zones, goes out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from newsschema.values.partial_date import PartialDate

_QUARTER = timedelta(minutes=15)
_BEFORE, _AHEAD = timedelta(hours=12), timedelta(hours=14)
"""How far the clocks of the world are behind that of UTC, and ahead of it."""


def may_be_one_day(one: date | PartialDate, other: date | PartialDate) -> bool:
    """Whether two dates fall on one day, by the clock of either, or by that of UTC; a month holds all its days.

    A date or a time without a zone, beside a time in UTC, may be that of any clock in the world.
    """
    if isinstance(one, PartialDate) or isinstance(other, PartialDate):
        shorter, longer = sorted((one.isoformat()[:10], other.isoformat()[:10]), key=len)
        return longer.startswith(shorter)
    try:
        return not _days(one, other).isdisjoint(_days(other, one))
    except OverflowError:  # in the first or the last year there is, which is no date of an article
        return one.isoformat()[:10] == other.isoformat()[:10]


def _days(moment: date, other: date) -> set[date]:
    """The days that a date may be on, beside another one."""
    if not isinstance(moment, datetime):
        return {moment}
    if not _has_zone(moment):
        return {moment.date()}
    if not moment.utcoffset() and not _has_zone(other):
        return {(moment - _BEFORE).date(), moment.date(), (moment + _AHEAD).date()}
    return {moment.date(), moment.astimezone(UTC).date()}


def _has_zone(moment: date) -> bool:
    return isinstance(moment, datetime) and moment.tzinfo is not None


def differ_by_zone(one: date | PartialDate, other: date | PartialDate) -> bool:
    """Whether two times look like one that was given the wrong zone: the same reading of the clock under two offsets,
    or to the second a few whole quarters of an hour apart.
    """
    if not isinstance(one, datetime) or not isinstance(other, datetime) or not (one.tzinfo and other.tzinfo):
        return False
    first, second = one.replace(microsecond=0), other.replace(microsecond=0)
    if first == second:
        return False
    apart = abs(first - second)
    if apart > _AHEAD:
        return False
    same_reading = (one.date(), one.hour, one.minute) == (other.date(), other.hour, other.minute)
    return (same_reading and one.utcoffset() != other.utcoffset()) or (bool(first.second) and not apart % _QUARTER)
