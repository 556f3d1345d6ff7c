"""Values that are one too many, contradict an earlier description of the same thing, or are no legal value object."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.further_values import CONFLICT, SURPLUS, are_of_several_descriptions, judge_further
from newsschema.graph.repetitions import key_of
from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import several
from newsschema.values.text import LangString

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context


_SINGLE = frozenset(
    {"name", "description", "url", "headline", "articleBody", "text", "caption", "mainEntityOfPage", "position", "item"}
    | {"datePublished", "dateModified", "dateCreated", "uploadDate", "expires", "lastReviewed", "copyrightYear"}
    | {"coverageStartTime", "coverageEndTime", "birthDate", "deathDate", "foundingDate", "legalName"}
    | {"width", "height", "duration", "wordCount", "commentCount", "numberOfItems", "userInteractionCount"}
    | {"isAccessibleForFree", "isFamilyFriendly", "isLiveBroadcast", "primaryImageOfPage", "latitude", "longitude"}
    | {"ratingValue", "bestRating", "worstRating", "ratingCount", "reviewCount", "reviewRating", "claimReviewed"}
)
"""The properties of which a thing has one value."""


class SurplusValue(Rule):
    """A property that says one thing should have one value.

    A headline or a date of publication is one: of several, readers take the first or any, and nobody can say which.
    Texts in several languages are not looked at, and neither are properties that may well repeat: authors, licences,
    telephone numbers.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "headline": ["Lock reopens", "Lower Basin lock open"]}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lock reopens",
         "alternativeHeadline": "Lower Basin lock open"}

    Source: schema.org, which speaks of "the date" or "the headline" of these properties, schema.org 30.0.
    """

    code = "NS404"
    name = SURPLUS
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        for further in context.once(_further_values):
            if further.kind == self.name:
                yield self.finding(further.message, further.value, further.property)


class Conflict(Rule):
    """What is said of one thing in two places should agree.

    Descriptions with one "@id" are of one thing, and readers put them together. Where they contradict each other, the
    order of the page decides what counts.

    Bad:

        [{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "#story", "headline": "Lock reopens"},
         {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "#story", "headline": "Lock stays shut"}]

    Good:

        [{"@context": "https://schema.org", "@type": "NewsArticle", "@id": "#story", "headline": "Lock reopens"},
         {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "#story", "dateline": "FENMOOR"}]

    Source: JSON-LD 1.1, section 3.3 (node identifiers), 2020-07-16.
    """

    code = "NS450"
    name = CONFLICT
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        for further in context.once(_further_values):
            if further.kind == self.name:
                yield self.finding(further.message, further.value, further.property)


class ValueObject(Rule):
    """A value object should say a value, and its language or its type.

    An object with "@value" is a value and no thing: nothing else may stand in it. A strict reader drops the whole
    document for one such mistake.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "headline": {"@value": "Lock reopens", "name": "Lock"}}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "headline": {"@value": "Schleuse offen", "@language": "de", "@type": "Text"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "headline": {"@value": "Schleuse offen", "@language": "de"}}

    Source: JSON-LD 1.1, section 9.5, 2020-07-16.
    """

    code = "NS412"
    name = "jsonld.value-object"
    severity = "error"

    def check(self, context: Context) -> Iterator[Finding]:
        for noted in context.noticed.get(self.name, ()):
            yield self.finding(noted.message, noted.provenance, noted.property)


class _Further(NamedTuple):
    """The first further value of a property of which one counts; a menu marked up as one thing has hundreds."""

    kind: str
    message: str
    property: str
    value: Value


def _further_values(context: Context) -> list[_Further]:
    found: list[_Further] = []
    for _, name, values in context.once(several):
        value = _other(values) if name in _SINGLE else None
        if value is not None:
            kind, message = judge_further(name, value, are_of_several_descriptions(values))
            found.append(_Further(kind, message, name, value))
    return found


def _other(values: list[Value]) -> Value | None:
    """The first value that says something else than the first one that says anything, and not in another language."""
    said = (value for value in values if value.value not in ("", None))
    first = next(said, None)
    if first is None:
        return None
    key, language = key_of(first.value), _language(first)
    return next((value for value in said if key_of(value.value) != key and _language(value) == language), None)


def _language(value: Value) -> str | None:
    return value.value.language if isinstance(value.value, LangString) else None


RULES: tuple[Rule, ...] = (SurplusValue(), Conflict(), ValueObject())
