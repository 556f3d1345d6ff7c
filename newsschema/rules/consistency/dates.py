"""Rules that compare the dates of the article in a page's JSON-LD with those in the page's metas."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.rules.consistency.article import ArticleRule
from newsschema.rules.views.own_article import texts
from newsschema.values.dates import read_date
from newsschema.values.days import differ_by_zone, may_be_one_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.rule import Rule
    from newsschema.rules.views.own_article import OwnArticle
    from newsschema.syntaxes.outline import Outline
    from newsschema.values.partial_date import PartialDate

_STATED = {
    "datePublished": ("article:published_time", "og:article:published_time", "datepublished"),
    "dateModified": ("article:modified_time", "og:article:modified_time", "datemodified"),
}
"""The metas that state a date of the article, and not of the page or of the print edition, as "date" may."""


class _Pair(NamedTuple):
    """A date of the article, and one of the page, which is written otherwise."""

    property: str
    value: Value
    written: str
    own: date | PartialDate
    meta: str
    stated: str
    other: date | PartialDate

    def difference(self) -> str:
        """What the two say."""
        return f"{self.property} is {self.written!r:.40}, but {self.meta} is {self.stated!r:.40}"


class Dates(ArticleRule):
    """The article's dates are those of the page's metas.

    Compared are the metas that can only mean the article, `article:published_time` and `article:modified_time` above
    all. Two dates agree where they may be one day, by the clock of either or by that of UTC.

    Bad:

        <html><head><title>Lower Basin lock reopens</title>
        <meta property="article:published_time" content="2026-04-20T08:00:00Z">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "datePublished": "2026-03-01T08:00:00Z"}
        </script></head></html>

    Good:

        <html><head><title>Lower Basin lock reopens</title>
        <meta property="article:published_time" content="2026-03-01T23:30:00Z">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "datePublished": "2026-03-02T00:30:00+01:00"}
        </script></head></html>

    Source: Google Search Central, "Publication dates", 2026-07-07.
    """

    code = "NS608"
    name = "consistency.dates"
    severity = "info"

    def compare(self, article: OwnArticle, outline: Outline) -> Iterator[Finding]:
        for pair in _pairs(article, outline):
            if not may_be_one_day(pair.own, pair.other) and not differ_by_zone(pair.own, pair.other):
                yield self.finding(f"{pair.difference()}; make them agree", pair.value, pair.property)


class DateZones(ArticleRule):
    """The article's dates have the zone of the page's metas.

    The same reading of the clock with two offsets, or two times that are to the second some hours apart, are one time
    that a part of the system has put into the wrong zone; most often local time is called UTC. One of the two is wrong
    by hours, and an article may seem to be of the future.

    Bad:

        <html><head><title>Lower Basin lock reopens</title>
        <meta property="article:published_time" content="2026-03-01T08:20:07+00:00">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "datePublished": "2026-03-01T08:20:07+01:00"}
        </script></head></html>

    Good:

        <html><head><title>Lower Basin lock reopens</title>
        <meta property="article:published_time" content="2026-03-01T07:20:07+00:00">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "datePublished": "2026-03-01T08:20:07+01:00"}
        </script></head></html>

    Source: Google Search Central, "Publication dates", 2026-07-07.
    """

    code = "NS609"
    name = "consistency.date-zones"
    severity = "warning"

    def compare(self, article: OwnArticle, outline: Outline) -> Iterator[Finding]:
        for pair in _pairs(article, outline):
            if differ_by_zone(pair.own, pair.other):
                yield self.finding(f"{pair.difference()}: one zone is wrong; correct it", pair.value, pair.property)


def _pairs(article: OwnArticle, outline: Outline) -> Iterator[_Pair]:
    """For each property the first meta that states it otherwise than the article does, where both can be read."""
    for name, metas in _STATED.items():
        stated = [(meta, shown.text) for meta in metas for shown in outline.metas.get(meta, ())]
        said = texts(article.node, name) if stated else []
        if len(said) != 1 or any(text == said[0][1] for _, text in stated):
            continue
        language = outline.language.text if outline.language is not None else None
        value, written = said[0]
        own, other = read_date(written, language), read_date(stated[0][1], language)
        if own is not None and other is not None:
            yield _Pair(name, value, written, own, *stated[0], other)


RULES: tuple[Rule, ...] = (Dates(), DateZones())
