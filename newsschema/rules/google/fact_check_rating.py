"""Google's rules on the rating of a fact check: its words, and the scale of its numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.google.fact_check import claim_reviews
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import number_in, stated, states, things
from newsschema.values.numbers import read_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.rules.context import Context


class RatingValues(Rule):
    """The rating of a fact check must be in words, and its numbers must fit their scale.

    Google shows the words of `alternateName` (or `name`); the numbers may be left out. Where they are there,
    `worstRating` is at least 1, `bestRating` above it, and `ratingValue` between the two. Minus one for all three,
    as the Fact Check Markup Tool writes it, means that there is no number.

    Bad:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock",
         "reviewRating": {"@type": "Rating", "ratingValue": 1, "bestRating": 5, "worstRating": 1}}

    Bad:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock",
         "reviewRating": {"@type": "Rating", "alternateName": "False", "ratingValue": 0, "bestRating": 5,
                          "worstRating": 1}}

    Good:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock",
         "reviewRating": {"@type": "Rating", "alternateName": "False", "ratingValue": 1, "bestRating": 5,
                          "worstRating": 1}}

    Source: Google Search Central, "Fact check", 2026-07-07.
    """

    code = "NS364"
    name = "google.factcheck.rating"
    severity = "error"
    property = "reviewRating"
    types = ("ClaimReview",)

    def check(self, context: Context) -> Iterator[Finding]:
        for review in context.once(claim_reviews):
            for rating in things(review, "reviewRating"):
                if not states(rating, "alternateName", "name"):
                    yield self.finding(
                        "the rating has no `alternateName`; say the verdict in words, as Google shows it", rating
                    )
                wrong = _wrong_scale(rating)
                if wrong:
                    yield self.finding(wrong, rating)


def _wrong_scale(rating: Node) -> str:
    """What is wrong with the numbers of a rating; "" where nothing is."""
    value, best, worst = (_number(rating, name) for name in ("ratingValue", "bestRating", "worstRating"))
    if value == best == worst == -1:
        return ""
    if worst is not None and worst < 1:
        return f"the rating's worstRating is {worst}; begin the scale at 1"
    if best is not None and worst is not None and best <= worst:
        return f"the rating's bestRating {best} is not above its worstRating {worst}; turn the scale round"
    if value is not None and ((best is not None and value > best) or (worst is not None and value < worst)):
        return f"the rating's ratingValue {value} is off its scale; keep it between worstRating and bestRating"
    return ""


def _number(rating: Node, name: str) -> float | None:
    found = stated(rating, name)
    return read_number(number_in(found[0])) if len(found) == 1 else None


RULES: tuple[Rule, ...] = (RatingValues(),)
