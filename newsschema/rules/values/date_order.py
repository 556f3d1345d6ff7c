"""Two dates of one thing: whether the later one is later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.types import is_a
from newsschema.rules.context import first_of_each
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import text_of
from newsschema.rules.views.stated_dates import is_earlier, read_stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context, Said
    from newsschema.values.dates import AnyDate

_BEFORE = {
    "dateModified": ("datePublished", "dateCreated"),
    "expires": ("datePublished", "uploadDate"),
    "endDate": ("startDate",),
    "endTime": ("startTime",),
    "validThrough": ("validFrom",),
    "validUntil": ("validFrom",),
    "availabilityEnds": ("availabilityStarts",),
    "deathDate": ("birthDate",),
    "dissolutionDate": ("foundingDate",),
}
"""Dates, and the dates of the same thing that cannot be later."""


class DateOrder(Rule):
    """What comes after should be dated after.

    An article is not modified before it is published, and does not expire before that; an event does not end before it
    starts. Differences of less than a minute, or that a missing offset may explain, are not looked at. Where a page
    repeats the dates of its article, the article alone is reported.

    Bad:

        {"@context": "https://schema.org", "@type": "WebPage",
         "datePublished": "2026-03-02T08:00:00+01:00", "dateModified": "2026-03-01T08:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "WebPage",
         "datePublished": "2026-03-01T08:00:00+01:00", "dateModified": "2026-03-02T08:00:00+01:00"}

    Source: schema.org, datePublished, dateModified and expires, schema.org 30.0.
    """

    code = "NS505"
    name = "value.date-order"
    severity = "warning"
    yields_to = ("google.article.date-order",)

    def check(self, context: Context) -> Iterator[Finding]:
        found: list[tuple[str, Said]] = []
        for said in first_of_each(context.said(*_BEFORE)):
            before = ((name, said.node.first(name)) for name in _BEFORE[said.property])
            wrong = next((name for name, value in before if value is not None and _is_earlier(said.value, value)), None)
            if wrong is not None:
                start, end = said.node.values(wrong)[0].value, said.value.value
                message = f"{said.property} {end!r:.60} is before {wrong} {start!r:.60}; correct one of them"
                found.append((message, said))
        of_articles = {message for message, said in found if is_a(said.node, "Article")}
        for message, said in found:
            if message not in of_articles or is_a(said.node, "Article"):
                yield self.finding(message, said.value, said.property)


def _is_earlier(later: Value, earlier: Value) -> bool:
    end, start = _moment(later), _moment(earlier)
    return end is not None and start is not None and is_earlier(end, start)


def _moment(value: Value) -> AnyDate | None:
    text = text_of(value)
    return read_stated(text).moment if text else None


RULES: tuple[Rule, ...] = (DateOrder(),)
