"""Google's rules on fact checks: what a ClaimReview needs, and the limits of what it may say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import is_bare, lacking, listed, stated, states, text_of, things

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.rules.context import Context

_REQUIRED = ("claimReviewed", "reviewRating", "url")
MOST_CHARACTERS = 75


class Deprecated(Rule):
    """Google Search is phasing out its support for fact checks.

    Google is phasing out its support for ClaimReview in Search. The markup does no harm: the Fact Check Explorer and
    other readers still use it, so this is for those who add it for Search alone.

    Bad:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock", "reviewRating": {"@type": "Rating", "alternateName": "False"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Was the lock tested? It was",
         "url": "https://www.fenmoor.example/check/lock"}

    Source: Google Search Central, "Fact check", 2025-12-10.
    """

    code = "NS360"
    name = "google.factcheck.deprecated"
    severity = "info"
    types = ("ClaimReview",)

    def check(self, context: Context) -> Iterator[Finding]:
        for review in context.once(claim_reviews)[:1]:
            yield self.finding(
                "Google Search is phasing out ClaimReview; keep it for other readers of fact checks", review
            )


class Required(Rule):
    """A fact check must say what was claimed, how it is rated, and where the check is.

    Without `claimReviewed`, `reviewRating` and `url` Google does not take the fact check.

    Bad:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock"}

    Good:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock", "reviewRating": {"@type": "Rating", "alternateName": "False"}}

    Source: Google Search Central, "Fact check", 2025-12-10.
    """

    code = "NS361"
    name = "google.factcheck.required"
    severity = "error"
    types = ("ClaimReview",)

    def check(self, context: Context) -> Iterator[Finding]:
        for review in context.once(claim_reviews):
            absent = lacking(review, _REQUIRED)
            if absent:
                message = f"the fact check has no {listed(absent, 'or')}, which Google requires"
                yield self.finding(message, review, absent[0])


class ClaimLength(Rule):
    """The claim should be short, and should not give away the rating.

    Google cuts claims on small screens from 75 characters on, and shows the rating beside the claim.

    Bad:

        {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://www.fenmoor.example/check/lock",
         "claimReviewed": "The lock at the Lower Basin was opened before its gates had ever been tested under load",
         "reviewRating": {"@type": "Rating", "alternateName": "False"}}

    Bad:

        {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://www.fenmoor.example/check/lock",
         "claimReviewed": "False: the lock was never tested",
         "reviewRating": {"@type": "Rating", "alternateName": "False"}}

    Good:

        {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://www.fenmoor.example/check/lock",
         "claimReviewed": "The lock was never tested",
         "reviewRating": {"@type": "Rating", "alternateName": "False"}}

    Source: Google Search Central, "Fact check", 2025-12-10.
    """

    code = "NS362"
    name = "google.factcheck.claim-length"
    severity = "info"
    property = "claimReviewed"
    types = ("ClaimReview",)

    def check(self, context: Context) -> Iterator[Finding]:
        for review in context.once(claim_reviews):
            ratings = [
                text_of(value) for rating in things(review, "reviewRating") for value in stated(rating, "alternateName")
            ]
            for value in stated(review, "claimReviewed"):
                claim = text_of(value)
                if len(claim) >= MOST_CHARACTERS:
                    message = f"the claim has {len(claim)} characters; keep it under {MOST_CHARACTERS}"
                    yield self.finding(message, value)
                elif any(claim.lower().startswith(f"{rating.lower()}:") for rating in ratings if rating):
                    yield self.finding("the claim begins with its rating; leave that to `reviewRating`", value)


class Single(Rule):
    """A page should carry one fact check.

    Google shows at most one for a page, and advises a page of its own for each claim.

    Bad:

        [{"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
          "url": "https://www.fenmoor.example/check/1", "reviewRating": {"@type": "Rating", "alternateName": "False"}},
         {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The bridge is unsafe",
          "url": "https://www.fenmoor.example/check/2", "reviewRating": {"@type": "Rating", "alternateName": "True"}}]

    Good:

        [{"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
          "url": "https://www.fenmoor.example/check/1", "reviewRating": {"@type": "Rating", "alternateName": "False"}}]

    Source: Google Search Central, "Fact check", 2025-12-10.
    """

    code = "NS366"
    name = "google.factcheck.single"
    severity = "warning"
    types = ("ClaimReview",)

    def check(self, context: Context) -> Iterator[Finding]:
        reviews = context.once(claim_reviews)
        for review in reviews[1:2]:
            message = f"the page has {len(reviews)} fact checks and Google shows one; give each claim its own page"
            yield self.finding(message, review)


class Recommended(Rule):
    """A fact check should name its author, the claim, and where the claim appeared.

    Google recommends `author`, and `itemReviewed` with a Claim that has `appearance` or `firstAppearance`.

    Bad:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock", "reviewRating": {"@type": "Rating", "alternateName": "False"},
         "author": {"@type": "Organization", "name": "Fenmoor Courier"}, "itemReviewed": {"@type": "Claim"}}

    Good:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock", "reviewRating": {"@type": "Rating", "alternateName": "False"},
         "author": {"@type": "Organization", "name": "Fenmoor Courier"},
         "itemReviewed": {"@type": "Claim", "appearance": "https://forum.example.com/post/9"}}

    Source: Google Search Central, "Fact check", 2026-07-07.
    """

    code = "NS367"
    name = "google.factcheck.recommended"
    severity = "warning"
    types = ("ClaimReview",)

    def check(self, context: Context) -> Iterator[Finding]:
        for review in context.once(claim_reviews):
            absent = lacking(review, ("author", "itemReviewed"))
            claims = things(review, "itemReviewed")
            if claims and not any(states(claim, "appearance", "firstAppearance") for claim in claims):
                absent.append("itemReviewed.appearance")
            if absent:
                message = f"the fact check has no {listed(absent, 'or')}, which Google recommends"
                yield self.finding(message, review, absent[0].partition(".")[0])


def claim_reviews(context: Context) -> list[Node]:
    """The fact checks that the page describes."""
    return [review for review in context.nodes("ClaimReview") if not is_bare(review)]


RULES: tuple[Rule, ...] = (Deprecated(), Required(), ClaimLength(), Single(), Recommended())
