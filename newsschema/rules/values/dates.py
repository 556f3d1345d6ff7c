"""Dates one by one: whether each is a date in ISO 8601, exists, says its zone, and has come."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.types import is_a
from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import of_kind
from newsschema.rules.views.ranges import expects_time, expects_time_of_day
from newsschema.rules.views.stated import text_of
from newsschema.rules.views.stated_dates import Stated, is_after, is_time, read_stated
from newsschema.values.dates import read_iso_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context, Said

_PAST = frozenset(
    {"dateModified", "dateCreated", "uploadDate", "lastReviewed", "birthDate", "deathDate", "dateSent", "dateReceived"}
    | {"sdDatePublished"}
)
"""Dates of what has happened, whatever it happened to."""
_OUT = ("Article", "WebPage", "Comment", "Review", "Claim")
"""Types of what is published when it is on a page; a book may be announced."""


class DateFormat(Rule):
    """A date should be written in ISO 8601.

    Readers do not guess: "3 March 2026" or "2026-03-01 08:00" is no date to them, and neither are seconds since 1970.
    Days, months and years alone, weeks, and any form of an offset are legal.

    Bad:

        {"@context": "https://schema.org", "@type": "WebPage", "datePublished": "2026-03-01 08:00"}

    Bad:

        {"@context": "https://schema.org", "@type": "Person", "name": "Ida Marsh", "birthDate": "3 March 1990"}

    Good:

        {"@context": "https://schema.org", "@type": "WebPage", "datePublished": "2026-03-01T08:00:00+01:00"}

    Source: schema.org, "Date" and "DateTime" (in ISO 8601 date format), schema.org 30.0.
    """

    code = "NS501"
    name = "value.date-format"
    severity = "warning"
    yields_to = ("google.article.date-format",)

    def check(self, context: Context) -> Iterator[Finding]:
        for said, stated in context.once(dates):
            if stated.problem == "format":
                message = f"{said.property} is {said.value.value!r:.60}, which is no date in ISO 8601; {_hint(said)}"
                yield self.finding(message, said.value, said.property)


class DateImpossible(Rule):
    """A date should exist.

    There is no 30 February and no month 00. Such dates come from empty fields of a content system, and every reader
    drops them.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-02-30"}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "dateModified": "0000-00-00T00:00:00"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-02-28"}

    Source: schema.org, "Date" and "DateTime" (in ISO 8601 date format), schema.org 30.0.
    """

    code = "NS502"
    name = "value.date-impossible"
    severity = "error"

    def check(self, context: Context) -> Iterator[Finding]:
        for said, stated in context.once(dates):
            if stated.problem == "impossible":
                message = f"{said.property} is {said.value.value!r:.60}, which never was; correct it or leave it out"
                yield self.finding(message, said.value, said.property)


class DateWithoutZone(Rule):
    """A date with a time should say its offset from UTC.

    Without an offset a reader takes its own zone, or UTC, and is wrong by hours. Dates without a time have no offset.

    Bad:

        {"@context": "https://schema.org", "@type": "WebPage", "dateModified": "2026-03-01T08:00:00"}

    Good:

        {"@context": "https://schema.org", "@type": "WebPage", "dateModified": "2026-03-01T08:00:00+01:00"}

    Source: RFC 3339, section 4.4 (unqualified local time), 2002-07.
    """

    code = "NS503"
    name = "value.date-without-zone"
    severity = "info"
    yields_to = ("google.article.date-no-timezone", "google.video.datetime-tz")

    def check(self, context: Context) -> Iterator[Finding]:
        for said, stated in context.once(dates):
            if getattr(stated.moment, "tzinfo", _ZONED) is None:
                message = f"{said.property} is {said.value.value!r:.60}, without its offset; add +01:00, or Z for UTC"
                yield self.finding(message, said.value, said.property)


class DateInFuture(Rule):
    """What has happened should not be dated in the future.

    An article on a page is published, and a person is born. A date to come makes readers wait, or doubt all dates of
    the site. Books, films and events, which are announced before, are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "WebPage", "dateModified": "2926-03-01T08:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "WebPage", "dateModified": "2026-03-01T08:00:00+01:00"}

    Source: schema.org, dateModified and datePublished, schema.org 30.0.
    """

    code = "NS504"
    name = "value.date-in-future"
    severity = "warning"
    yields_to = ("google.article.date-future",)

    def check(self, context: Context) -> Iterator[Finding]:
        for said, stated in context.once(dates):
            if stated.moment is None or not is_after(stated.moment, context.now):
                continue
            if said.property in _PAST or (said.property == "datePublished" and any(is_a(said.node, of) for of in _OUT)):
                message = f"{said.property} is {said.value.value!r:.60}, which is in the future; correct it"
                yield self.finding(message, said.value, said.property)


class StatedDate(NamedTuple):
    """A value in the place of a date, and what it says."""

    said: Said
    stated: Stated


_ZONED = object()
"""The zone of what needs none."""


def dates(context: Context) -> list[StatedDate]:
    """The values of the properties that expect dates, those that are empty left out."""
    found: list[StatedDate] = []
    for said in of_kind(context, "date"):
        text = text_of(said.value)
        if text:
            found.append(StatedDate(said, Stated() if _is_mere_time(said.property, text) else read_stated(text)))
        elif isinstance(said.value.value, int | float) and not isinstance(said.value.value, bool):
            found.append(StatedDate(said, Stated(None, "format")))
    return found


def _is_mere_time(name: str, text: str) -> bool:
    return expects_time(name) and is_time(text)


def _hint(said: Said) -> str:
    """How the date would be right, where it is nearly; else an example."""
    text = text_of(said.value)
    near = read_iso_date(text) if text else None
    if near is not None:
        return f"write {near.isoformat()}"
    return f"write it as in 2026-03-01{'T08:00:00+01:00' if expects_time_of_day(said.property) else ''}"


RULES: tuple[Rule, ...] = (DateFormat(), DateImpossible(), DateWithoutZone(), DateInFuture())
