"""Person: an author, an editor, or somebody a story is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.thing import Thing
from newsschema.models.types import UNSET, Date, Link, Many, ManyNodes, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.creative_work import CreativeWork
    from newsschema.models.intangible import DefinedTerm, InteractionCounter
    from newsschema.models.organization import Organization
    from newsschema.models.place import ContactPoint, Country, Place, PostalAddress


class Person(Thing):
    """A person, living, dead or fictional (https://schema.org/Person).

    In an article's `author` Google wants nothing but the name in `name`: titles, posts and employers have their own
    properties (Article page, 2026-09-08).
    """

    # Name

    given_name: Text = None
    """The given name."""
    family_name: Text = None
    """The family name."""
    additional_name: Text = None
    """A further name, such as a middle name."""
    honorific_prefix: Text = None
    """What stands before the name, such as "Dr."."""
    honorific_suffix: Text = None
    """What stands after the name, such as "MD"."""
    pronouns: OneNode["DefinedTerm | str"] = UNSET
    """The pronouns the person uses (pending)."""
    gender: Text = None
    """The gender, text or a member of GenderType such as "https://schema.org/Female"."""

    # Work

    job_title: OneNode["DefinedTerm | str"] = UNSET
    """The post, such as "Senior reporter"."""
    works_for: ManyNodes["Organization"] = UNSET
    """Employers."""
    affiliation: ManyNodes["Organization"] = UNSET
    """Organizations the person belongs to in some way, such as a school or a club."""
    member_of: ManyNodes["Organization"] = UNSET
    """Organizations of which the person is a member."""
    alumni_of: ManyNodes["Organization"] = UNSET
    """Schools and organizations of which the person is a former member."""
    has_occupation: ManyNodes["Thing"] = UNSET
    """Occupations, as schema.org/Occupation."""
    has_credential: ManyNodes["CreativeWork"] = UNSET
    """Credentials, such as a press card or a degree (pending)."""
    skills: ManyNodes["DefinedTerm | str"] = UNSET
    """Skills."""
    knows_about: ManyNodes["Thing | str"] = UNSET
    """Fields of knowledge, as text, URLs or things (pending)."""
    knows_language: Many[str] = UNSET
    """Languages, best as BCP 47 tags (pending)."""
    award: Many[str] = UNSET
    """Awards the person won, plain text."""
    colleague: ManyNodes["Person | Link"] = UNSET
    """Colleagues."""
    publishing_principles: OneNode["CreativeWork | Link"] = UNSET
    """The principles the person works by, most often a URL."""

    # Contact

    email: Text = None
    """The e-mail address, without "mailto:"."""
    telephone: Text = None
    """The telephone number, best in international form: "+351 22 000 0000"."""
    fax_number: Text = None
    """The fax number."""
    address: OneNode["PostalAddress | str"] = UNSET
    """The postal address."""
    contact_point: ManyNodes["ContactPoint"] = UNSET
    """Ways to get in touch, one per purpose."""
    home_location: ManyNodes["Place | ContactPoint"] = UNSET
    """Where the person lives."""
    work_location: ManyNodes["Place | ContactPoint"] = UNSET
    """Where the person works."""

    # Life

    birth_date: Date = None
    """The day of birth: ISO 8601, or a year alone."""
    birth_place: OneNode["Place"] = UNSET
    """The place of birth."""
    death_date: Date = None
    """The day of death: ISO 8601, or a year alone."""
    death_place: OneNode["Place"] = UNSET
    """The place of death."""
    nationality: ManyNodes["Country"] = UNSET
    """Nationalities."""
    spouse: ManyNodes["Person"] = UNSET
    """Spouses."""
    parent: ManyNodes["Person"] = UNSET
    """Parents."""
    children: ManyNodes["Person"] = UNSET
    """Children."""
    sibling: ManyNodes["Person"] = UNSET
    """Brothers and sisters."""
    knows: ManyNodes["Person"] = UNSET
    """People the person knows."""
    related_to: ManyNodes["Person"] = UNSET
    """Other relatives."""

    # Network

    follows: ManyNodes["Person"] = UNSET
    """People the person follows."""
    interaction_statistic: ManyNodes["InteractionCounter"] = UNSET
    """What others did with the person's profile: followers, likes (Google, ProfilePage page)."""
    agent_interaction_statistic: ManyNodes["InteractionCounter"] = UNSET
    """What the person did: postings, likes given (pending; Google, ProfilePage page)."""
