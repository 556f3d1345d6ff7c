"""Values with a structure: terms, named values, quantities, ratings, counters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.thing import Thing
from newsschema.models.types import UNSET, Date, Integer, Link, ManyNodes, Number, NumberOrText, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.action import Action
    from newsschema.models.creative_work import CreativeWork
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.models.web_page import WebSite


class Intangible(Thing):
    """Something one cannot touch, such as a quantity or a role (https://schema.org/Intangible)."""


class DefinedTerm(Intangible):
    """A term of a controlled vocabulary, such as an IPTC Media Topic (https://schema.org/DefinedTerm, pending)."""

    term_code: Text = None
    """The code of the term in its vocabulary, such as "04000000" (pending)."""
    in_defined_term_set: OneNode["CreativeWork | Link"] = UNSET
    """The vocabulary, as a schema.org/DefinedTermSet or its URL (pending)."""


class PropertyValue(Intangible):
    """A value with the name of what it says, such as an identifier (https://schema.org/PropertyValue)."""

    property_id: Text = None
    """What the value is, a short name or a URL: "DOI"."""
    value: OneNode["bool | float | str"] = UNSET
    """The value: text, a number, or True or False."""
    unit_code: Text = None
    """The unit as a UN/CEFACT code or a URL: "KMT"."""
    unit_text: Text = None
    """The unit as text: "km"."""
    min_value: Number = None
    """The least value of a range."""
    max_value: Number = None
    """The greatest value of a range."""


class QuantitativeValue(Intangible):
    """A quantity, or a range of it, with its unit (https://schema.org/QuantitativeValue)."""

    value: OneNode["bool | float | str"] = UNSET
    """The quantity, a number; text where it is no number."""
    unit_code: Text = None
    """The unit as a UN/CEFACT code or a URL: "E37" for pixels."""
    unit_text: Text = None
    """The unit as text: "px"."""
    min_value: Number = None
    """The least value of a range."""
    max_value: Number = None
    """The greatest value of a range."""


class Rating(Intangible):
    """A rating on a scale (https://schema.org/Rating)."""

    rating_value: NumberOrText = None
    """The rating: a number between `worst_rating` and `best_rating`, or text."""
    best_rating: NumberOrText = None
    """The best that can be given; 5 where nothing is said."""
    worst_rating: NumberOrText = None
    """The worst that can be given; 1 where nothing is said."""
    rating_explanation: Text = None
    """Why it was given (pending)."""
    review_aspect: Text = None
    """The side of the item that is rated, such as "sound"."""
    author: ManyNodes["Person | Organization"] = UNSET
    """Who gave it."""


class AggregateRating(Rating):
    """The rating over many reviews (https://schema.org/AggregateRating)."""

    item_reviewed: OneNode["Thing"] = UNSET
    """What is rated."""
    rating_count: Integer = None
    """How many ratings there are."""
    review_count: Integer = None
    """How many reviews there are."""


class InteractionCounter(Intangible):
    """How often people did something with an item (https://schema.org/InteractionCounter)."""

    interaction_type: OneNode["Action | Link"] = UNSET
    """What they did: an Action, or the URL of its type such as "https://schema.org/LikeAction"."""
    user_interaction_count: Integer = None
    """How often they did it."""
    interaction_service: OneNode["WebSite | CreativeWork"] = UNSET
    """Where they did it: a site or an application."""
    start_time: Date = None
    """When counting began: ISO 8601."""
    end_time: Date = None
    """When counting ended: ISO 8601."""
