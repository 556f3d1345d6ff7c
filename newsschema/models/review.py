"""Reviews, claims, and the reviews of claims that fact-checkers publish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.article import NewsArticle
from newsschema.models.creative_work import CreativeWork
from newsschema.models.types import UNSET, ManyNodes, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.intangible import Rating
    from newsschema.models.item_list import ItemList, ListItem
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.models.thing import Thing


class Review(CreativeWork):
    """A review of something (https://schema.org/Review)."""

    item_reviewed: OneNode["Thing"] = UNSET
    """What is reviewed; of a ClaimReview, a Claim."""
    review_rating: OneNode["Rating"] = UNSET
    """The rating that this review gives."""
    review_body: Text = None
    """The text of the review, plain text."""
    review_aspect: Text = None
    """The side of the item that is reviewed, such as "sound"."""
    positive_notes: ManyNodes["ItemList | ListItem | str"] = UNSET
    """What speaks for the item: one list, or the points themselves (pending)."""
    negative_notes: ManyNodes["ItemList | ListItem | str"] = UNSET
    """What speaks against the item: one list, or the points themselves (pending)."""
    associated_review: ManyNodes["Review"] = UNSET
    """Reviews that belong with this one (pending)."""
    associated_claim_review: ManyNodes["Review"] = UNSET
    """Reviews of claims that belong with this one (pending)."""
    associated_media_review: ManyNodes["Review"] = UNSET
    """Reviews of media that belong with this one (pending)."""


class CriticReview(Review):
    """A review by a professional critic (https://schema.org/CriticReview, pending)."""


class ReviewNewsArticle(CriticReview, NewsArticle):
    """A news article that reviews something (https://schema.org/ReviewNewsArticle, pending; Trust Project)."""


class Claim(CreativeWork):
    """A claim that somebody made, true or not (https://schema.org/Claim, pending)."""

    appearance: ManyNodes["CreativeWork"] = UNSET
    """Works in which the claim stands (pending)."""
    first_appearance: OneNode["CreativeWork"] = UNSET
    """The first work in which the claim stood (pending)."""
    claim_interpreter: ManyNodes["Person | Organization"] = UNSET
    """Who put the claim into these words from what was said or shown (pending)."""


class ClaimReview(Review):
    """A fact-check of a claim (https://schema.org/ClaimReview).

    Google requires `claim_reviewed`, `review_rating` and `url`, and is phasing its fact-check results out (fact-check
    page, 2025-12-10).
    """

    claim_reviewed: Text = None
    """The claim in short. Google advises fewer than 75 characters (fact-check page, 2025-12-10)."""
