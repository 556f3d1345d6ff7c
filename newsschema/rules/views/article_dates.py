"""A page's articles come in; the dates that they state go out, each with what it means and how it is written."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node
from newsschema.rules.views.stated import raw_text
from newsschema.values.dates import AnyDate
from newsschema.values.iso_dates import read_iso_date
from newsschema.values.partial_date import PartialDate

if TYPE_CHECKING:
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context


PUBLISHED, MODIFIED = "datePublished", "dateModified"
_DAY = timedelta(days=1)


class Stated(NamedTuple):
    """One date of an article."""

    article: Node
    property: str
    value: Value
    text: str
    """The date as it is written."""
    moment: AnyDate | None
    """What it means; None where it is no date that can be read."""


def dates(context: Context) -> list[Stated]:
    """The dates of publication and modification of the page's articles, also those that cannot be read."""
    return [
        Stated(article, name, value, text, read_iso_date(text) if text else None)
        for article in context.articles
        for name in (PUBLISHED, MODIFIED)
        for value in article.values(name)
        if (text := _written(value)) is not None
    ]


def _written(value: Value) -> str | None:
    """A date as text; None for a thing, and for a text with nothing in it."""
    raw = value.value
    if isinstance(raw, Node):
        return None
    text = raw_text(raw)
    return (text.strip() or None) if text is not None else str(raw)


def is_before(one: AnyDate, other: AnyDate, grace: timedelta) -> bool:
    """Whether a moment surely lies before another, by more than some time where both are exact.

    Without an offset a time may be half a day off either way, and a date stands for any moment of it anywhere.
    """
    if isinstance(one, datetime) and isinstance(other, datetime):
        if (one.tzinfo is None) == (other.tzinfo is None):
            return other - one > grace
        return other.replace(tzinfo=None) - one.replace(tzinfo=None) > _DAY
    is_day = not isinstance(one, datetime) and not isinstance(other, datetime)
    return _day(other) - _day(one, last=True) > (timedelta() if is_day else _DAY)


def day_of(moment: AnyDate) -> date | None:
    """The day of a moment as it is written; None for a month or a year."""
    if isinstance(moment, PartialDate):
        return None
    return moment.date() if isinstance(moment, datetime) else moment


def _day(moment: AnyDate, last: bool = False) -> date:
    """The first day that a moment may mean, or the last."""
    if isinstance(moment, PartialDate):
        month = moment.month or (12 if last else 1)
        if not last:
            return date(moment.year, month, 1)
        return date(moment.year, month, 31 if month == 12 else (date(moment.year, month + 1, 1) - _DAY).day)
    return moment.date() if isinstance(moment, datetime) else moment
