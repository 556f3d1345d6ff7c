"""Places, and the ways to reach what is there: addresses, contact points, coordinates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.intangible import Intangible
from newsschema.models.thing import Thing
from newsschema.models.types import UNSET, Boolean, Integer, Link, Many, ManyNodes, NumberOrText, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.creative_work import CreativeWork
    from newsschema.models.event import Event
    from newsschema.models.intangible import AggregateRating, DefinedTerm, PropertyValue
    from newsschema.models.media import ImageObject
    from newsschema.models.review import Review


class Place(Thing):
    """Something with a fixed place, such as a town or a building (https://schema.org/Place)."""

    address: OneNode["PostalAddress | str"] = UNSET
    """The postal address."""
    geo: OneNode["GeoCoordinates | Intangible"] = UNSET
    """The coordinates; an Intangible is a schema.org/GeoShape."""
    latitude: NumberOrText = None
    """The latitude in degrees, WGS 84."""
    longitude: NumberOrText = None
    """The longitude in degrees, WGS 84."""
    has_map: ManyNodes["CreativeWork | Link"] = UNSET
    """Maps of the place, most often URLs."""
    contained_in_place: ManyNodes["Place"] = UNSET
    """Places it lies in."""
    contains_place: ManyNodes["Place"] = UNSET
    """Places that lie in it."""
    telephone: Text = None
    """The telephone number, best in international form."""
    fax_number: Text = None
    """The fax number."""
    logo: OneNode["ImageObject"] = UNSET
    """The logo."""
    photo: ManyNodes["ImageObject"] = UNSET
    """Photographs of the place."""
    slogan: Text = None
    """The slogan."""
    keywords: ManyNodes["DefinedTerm | str"] = UNSET
    """Keywords, one per item."""
    event: ManyNodes["Event"] = UNSET
    """Events at the place."""
    is_accessible_for_free: Boolean = None
    """Whether one may enter without paying."""
    public_access: Boolean = None
    """Whether it is open to the public."""
    maximum_attendee_capacity: Integer = None
    """How many people it holds."""
    branch_code: Text = None
    """The code of a branch, such as a shop of a chain."""
    global_location_number: Text = None
    """The GLN of GS1, 13 digits as text."""
    additional_property: ManyNodes["PropertyValue"] = UNSET
    """Further facts for which schema.org has no property."""
    aggregate_rating: OneNode["AggregateRating"] = UNSET
    """The rating over many reviews."""
    review: ManyNodes["Review"] = UNSET
    """Reviews of it."""


class AdministrativeArea(Place):
    """An area with a government, such as a state or a county (https://schema.org/AdministrativeArea)."""


class Country(AdministrativeArea):
    """A country; its `name` may be an ISO 3166-1 alpha-2 code (https://schema.org/Country)."""


class GeoCoordinates(Intangible):
    """A point on the Earth (https://schema.org/GeoCoordinates)."""

    latitude: NumberOrText = None
    """The latitude in degrees, WGS 84."""
    longitude: NumberOrText = None
    """The longitude in degrees, WGS 84."""
    elevation: NumberOrText = None
    """The elevation in metres, or text with another unit."""


class ContactPoint(Intangible):
    """A way to get in touch for one purpose (https://schema.org/ContactPoint)."""

    contact_type: Text = None
    """The purpose, such as "newsroom" or "customer service"."""
    email: Text = None
    """The e-mail address, without "mailto:"."""
    telephone: Text = None
    """The telephone number, best in international form."""
    fax_number: Text = None
    """The fax number."""
    area_served: ManyNodes["Place | str"] = UNSET
    """For whom it is: places, or text such as a country's code."""
    available_language: Many[str] = UNSET
    """Languages, best as BCP 47 tags."""
    contact_option: Many["Link"] = UNSET
    """Members of ContactPointOption such as "https://schema.org/TollFree"."""


class PostalAddress(ContactPoint):
    """A postal address (https://schema.org/PostalAddress)."""

    street_address: Text = None
    """Street and number."""
    extended_address: Text = None
    """What else belongs to the address, such as a floor or a flat."""
    post_office_box_number: Text = None
    """The number of a post office box."""
    postal_code: Text = None
    """The postal code, text: it may begin with zeros."""
    address_locality: Text = None
    """The town."""
    address_region: OneNode["AdministrativeArea | str"] = UNSET
    """The region, such as a state, where addresses name it."""
    address_country: OneNode["Country | str"] = UNSET
    """The country, best as ISO 3166-1 alpha-2: "PT"."""
