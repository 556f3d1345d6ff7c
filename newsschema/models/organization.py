"""Organizations, among them the publishers of news with the policies of the Trust Project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.thing import Thing
from newsschema.models.types import UNSET, URL, Date, Link, Many, ManyNodes, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.article import Article
    from newsschema.models.creative_work import CreativeWork
    from newsschema.models.event import Event
    from newsschema.models.intangible import AggregateRating, DefinedTerm, InteractionCounter, QuantitativeValue
    from newsschema.models.media import ImageObject
    from newsschema.models.person import Person
    from newsschema.models.place import ContactPoint, Place, PostalAddress
    from newsschema.models.review import Review


class Organization(Thing):
    """A company, an agency, a school, a club (https://schema.org/Organization).

    Google requires no property of it and wants it on the home page or the page about the publisher (Organization page,
    2026-09-08).
    """

    # Who it is

    legal_name: Text = None
    """The registered name, where it differs from `name`."""
    logo: OneNode["ImageObject"] = UNSET
    """The logo. Google wants at least 112 by 112 pixels (Organization page, 2026-09-08)."""
    slogan: Text = None
    """The slogan."""
    founding_date: Date = None
    """When it was founded: ISO 8601, or a year alone."""
    founding_location: OneNode["Place"] = UNSET
    """Where it was founded."""
    dissolution_date: Date = None
    """When it was dissolved: ISO 8601."""
    award: Many[str] = UNSET
    """Awards it won, plain text."""
    keywords: ManyNodes["DefinedTerm | str"] = UNSET
    """Keywords, one per item."""
    knows_about: ManyNodes["Thing | str"] = UNSET
    """Fields of knowledge, as text, URLs or things (pending)."""
    knows_language: Many[str] = UNSET
    """Languages, best as BCP 47 tags (pending)."""
    area_served: ManyNodes["Place | str"] = UNSET
    """Where its public is: places, or text."""

    # Contact

    address: OneNode["PostalAddress | str"] = UNSET
    """The postal address. Google wants the country as ISO 3166-1 alpha-2 (Organization page, 2026-09-08)."""
    location: ManyNodes["Place | PostalAddress | str"] = UNSET
    """Where it is."""
    contact_point: ManyNodes["ContactPoint"] = UNSET
    """Ways to get in touch, one per purpose."""
    email: Text = None
    """The e-mail address, without "mailto:"."""
    telephone: Text = None
    """The telephone number, best in international form: "+351 22 000 0000"."""
    fax_number: Text = None
    """The fax number."""
    has_pos: ManyNodes["Place"] = UNSET
    """Where it sells: its points of sale."""

    # People and parts

    founder: ManyNodes["Person | Organization"] = UNSET
    """Who founded it."""
    employee: ManyNodes["Person"] = UNSET
    """Who works for it."""
    number_of_employees: OneNode["QuantitativeValue | int"] = UNSET
    """How many people work for it: a number, or a QuantitativeValue with a range (Google, Organization page)."""
    member: ManyNodes["Person | Organization"] = UNSET
    """Its members."""
    member_of: ManyNodes["Organization"] = UNSET
    """Organizations of which it is a member."""
    alumni: ManyNodes["Person"] = UNSET
    """Former members, students or employees."""
    parent_organization: OneNode["Organization"] = UNSET
    """The organization it belongs to."""
    sub_organization: ManyNodes["Organization"] = UNSET
    """Organizations that belong to it."""
    department: ManyNodes["Organization"] = UNSET
    """Its departments."""
    brand: ManyNodes["Organization"] = UNSET
    """Its brands, where they are organizations too."""
    sponsor: ManyNodes["Person | Organization"] = UNSET
    """Who supports it with money or goods."""
    funder: ManyNodes["Person | Organization"] = UNSET
    """Who supports it with money."""
    event: ManyNodes["Event"] = UNSET
    """Its events."""

    # Registers

    duns: Text = None
    """The D-U-N-S number, nine digits as text."""
    naics: Text = None
    """The code of its industry in NAICS, digits as text."""
    isic_v4: Text = None
    """The code of its industry in ISIC, revision 4, as text."""
    iso6523_code: Text = None
    """An ISO 6523 identifier. Google wants the code's prefix, "0199:..." for an LEI (Organization page, 2026-09-08)."""
    lei_code: Text = None
    """The Legal Entity Identifier, ISO 17442: 20 letters and digits."""
    global_location_number: Text = None
    """The GLN of GS1, 13 digits as text."""
    tax_id: Text = None
    """The tax number, as text."""
    vat_id: Text = None
    """The VAT number with its country: "PT500000000"."""
    legal_address: OneNode["PostalAddress"] = UNSET
    """The registered address."""
    nonprofit_status: URL = None
    """The status of a non-profit body, a member of NonprofitType such as "https://schema.org/NonprofitANBI"
    (pending)."""

    # Readers

    interaction_statistic: ManyNodes["InteractionCounter"] = UNSET
    """What others did with its profile: followers, likes (Google, ProfilePage page)."""
    agent_interaction_statistic: ManyNodes["InteractionCounter"] = UNSET
    """What it did itself: postings, likes given (pending; Google, ProfilePage page)."""
    aggregate_rating: OneNode["AggregateRating"] = UNSET
    """The rating over many reviews."""
    review: ManyNodes["Review"] = UNSET
    """Reviews of it."""

    # Policies (Trust Project)

    publishing_principles: OneNode["CreativeWork | Link"] = UNSET
    """The editorial principles, most often a URL, as all policies."""
    ethics_policy: OneNode["CreativeWork | Link"] = UNSET
    """The code of ethics (pending; Trust Project)."""
    corrections_policy: OneNode["CreativeWork | Link"] = UNSET
    """How errors are corrected and made known (pending; Trust Project)."""
    diversity_policy: OneNode["CreativeWork | Link"] = UNSET
    """What is done for diversity (pending; Trust Project)."""
    diversity_staffing_report: OneNode["Article | Link"] = UNSET
    """How diverse the staff is (pending; Trust Project)."""
    unnamed_sources_policy: OneNode["CreativeWork | Link"] = UNSET
    """When sources may stay unnamed (pending; Trust Project)."""
    actionable_feedback_policy: OneNode["CreativeWork | Link"] = UNSET
    """How the public can take part, and what becomes of it (pending; Trust Project)."""
    ownership_funding_info: OneNode["CreativeWork | str"] = UNSET
    """Who owns and funds it: a page, its URL, or text (pending; Trust Project)."""


class NewsMediaOrganization(Organization):
    """A publisher of news (https://schema.org/NewsMediaOrganization, pending; Trust Project)."""

    masthead: OneNode["CreativeWork | Link"] = UNSET
    """The page that names the newsroom's people (pending; Trust Project)."""
    mission_coverage_priorities_policy: OneNode["CreativeWork | Link"] = UNSET
    """The mission and what is covered first (pending; Trust Project)."""
    verification_fact_checking_policy: OneNode["CreativeWork | Link"] = UNSET
    """How facts are checked (pending; Trust Project)."""
    no_bylines_policy: OneNode["CreativeWork | Link"] = UNSET
    """When articles name no author (pending; Trust Project)."""
