"""Google's Article rules on dates: how they are written, and whether they fit one another, today and the page."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.article_dates import MODIFIED, PUBLISHED, Stated, dates, day_of, is_before
from newsschema.rules.views.stated_dates import is_iso
from newsschema.values.dates import read_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context
    from newsschema.syntaxes.outline import Outline

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_MOST = 10
"""Dates of publication of one article that are compared; a page made to be slow may have thousands."""
_NEAR = 40
"""Elements behind the heading among which an article's own date stands."""


class DateFormat(Rule):
    """Dates of publication and modification should be written in ISO 8601.

    Other notations are guessed at, or dropped. A year, a month, a day, a time with or without an offset are all
    ISO 8601; a space in place of the T is not.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "March 1, 2026"}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "dateModified": "2026-02-30T08:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01T08:00:00+01:00"}

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS230"
    name = "google.article.date-format"
    severity = "warning"
    yields_to = ("value.date-impossible",)
    property = PUBLISHED
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for stated in context.once(dates):
            if not is_iso(stated.text):
                message = f"{stated.text!r:.80} is no date of ISO 8601; write it like 2026-03-01T08:00:00+01:00"
                yield self.finding(message, stated.value, stated.property)


class DateNoTimezone(Rule):
    """A time of publication or modification should have its offset.

    Without one the time zone of Google's crawler is taken. A date without a time needs none: the time is not required.
    Dates that are not ISO 8601 at all are left to google.article.date-format.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01T08:00:00"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01T08:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01"}

    Source: Google Search Central, "Article", 2026-09-08; "Publication dates", 2026-07-07.
    """

    code = "NS231"
    name = "google.article.date-no-timezone"
    severity = "warning"
    property = PUBLISHED
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for stated in context.once(dates):
            if isinstance(stated.moment, datetime) and stated.moment.tzinfo is None and is_iso(stated.text):
                message = f"the time {stated.text!r:.80} has no offset; add the publisher's, as in +01:00, or Z for UTC"
                yield self.finding(message, stated.value, stated.property)


class DateOrder(Rule):
    """An article should not be modified before it is published.

    The two dates are to fit one another. A text that was last changed before it went out has one date, that of
    publication. Times without an offset, and dates without a time, are given a day.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01T08:00:00+01:00",
         "dateModified": "2026-02-27T19:30:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01T08:00:00+01:00",
         "dateModified": "2026-03-01T19:30:00+01:00"}

    Source: Google Search Central, which asks for dates that agree: "Publication dates", 2026-07-07.
    """

    code = "NS232"
    name = "google.article.date-order"
    severity = "warning"
    property = MODIFIED
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        published: dict[int, list[Stated]] = {}
        for stated in context.once(dates):  # of each article those of publication come first
            others = published.setdefault(id(stated.article), [])
            if stated.property == PUBLISHED:
                others += [stated] if len(others) < _MOST else []
            elif others and all(_is_before(stated, other) for other in others):
                message = f"modified {stated.text:.40}, and published only {others[0].text:.40}; correct one of them"
                yield self.finding(message, stated.value)


class DateFuture(Rule):
    """Dates should not lie in the future.

    They say when the article was published and changed, not when its event is. A day is allowed for time zones.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2926-03-01T08:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01T08:00:00+01:00"}

    Source: Google Search Central, "Publication dates", 2026-07-07.
    """

    code = "NS233"
    name = "google.article.date-future"
    severity = "warning"
    property = PUBLISHED
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for stated in context.once(dates):
            if stated.moment is not None and is_before(context.now, stated.moment, _DAY):
                message = f"{stated.text!r:.80} lies in the future; give the time at which it really happened"
                yield self.finding(message, stated.value, stated.property)


class DateMismatch(Rule):
    """The date in the markup should be the one that the page shows.

    Looked at is the first `<time>` behind the heading. Where it, or any other `<time>` of the page, shows the day of
    publication or of modification, give or take one for time zones, all is well.

    Bad:

        <h1>Lower Basin lock reopens</h1>
        <p>By Wanda Fenn, <time datetime="2026-01-11">January 11</time></p>
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
          "headline": "Lower Basin lock reopens", "datePublished": "2026-03-01T08:00:00+01:00"}</script>

    Good:

        <h1>Lower Basin lock reopens</h1>
        <p>By Wanda Fenn, <time datetime="2026-03-01">March 1</time></p>
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
          "headline": "Lower Basin lock reopens", "datePublished": "2026-03-01T08:00:00+01:00"}</script>

    Source: Google Search Central, "Publication dates", 2026-07-07.
    """

    code = "NS234"
    name = "google.article.date-mismatch"
    severity = "info"
    property = PUBLISHED
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        if context.outline is None or len(context.once(_dated)) != 1:
            return
        stated_days = [day for stated in context.once(dates) if stated.moment and (day := day_of(stated.moment))]
        days = {day.toordinal() + shift for day in stated_days for shift in (-1, 0, 1)}
        shown = _shown_beside_heading(context.outline, context.language, days) if days else None
        if shown is not None:
            [stated] = context.once(_dated)
            message = (
                f"the article says {stated.text:.40}, the page shows {shown:%Y-%m-%d} under its heading; show the same"
            )
            yield self.finding(message, stated.value)


def _dated(context: Context) -> list[Stated]:
    """The days of publication that the articles state."""
    return [stated for stated in context.once(dates) if stated.property == PUBLISHED and stated.moment is not None]


def _is_before(modified: Stated, published: Stated) -> bool:
    if modified.moment is None or published.moment is None:
        return False
    return is_before(modified.moment, published.moment, _MINUTE)


def _shown_beside_heading(outline: Outline, language: str | None, days: set[int]) -> date | None:
    """The day that the page shows under its heading; None where a `<time>` shows one of some days."""
    if len(outline.headings) != 1:
        return None
    heading = outline.headings[0].provenance.block
    near = [time for time in outline.times if heading < time.provenance.block <= heading + _NEAR]
    found = next((day for time in near if (day := _day_shown(time.text, language))), None)
    if found is None or found.toordinal() in days:
        return None
    shown = (_day_shown(time.text, language) for time in outline.times)
    return None if any(day is not None and day.toordinal() in days for day in shown) else found


@lru_cache(maxsize=1024)
def _day_shown(text: str, language: str | None) -> date | None:
    moment = read_date(text, language)
    return day_of(moment) if moment is not None else None


RULES: tuple[Rule, ...] = (DateFormat(), DateNoTimezone(), DateOrder(), DateFuture(), DateMismatch())
