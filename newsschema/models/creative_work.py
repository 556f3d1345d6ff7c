"""CreativeWork: what every work has in common, from an article to a photograph; other models build on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.thing import Thing
from newsschema.models.types import (
    UNSET,
    URL,
    Boolean,
    Date,
    Duration,
    Integer,
    IntegerOrText,
    Link,
    Many,
    ManyNodes,
    NumberOrText,
    OneNode,
    Text,
)

if TYPE_CHECKING:
    from newsschema.models.comment import Comment, CorrectionComment
    from newsschema.models.event import PublicationEvent
    from newsschema.models.intangible import AggregateRating, DefinedTerm, InteractionCounter, Rating
    from newsschema.models.media import ImageObject, MediaObject
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.models.place import Place
    from newsschema.models.recording import AudioObject, Clip, VideoObject
    from newsschema.models.review import Review
    from newsschema.models.web_page import WebPage


class CreativeWork(Thing):
    """A work that people or machines made (https://schema.org/CreativeWork)."""

    # What it says

    headline: Text = None
    """The headline, plain text. Google names no length limit, and advises a concise one (Article page, 2026-09-08)."""
    alternative_headline: Text = None
    """A second headline, plain text."""
    abstract: Text = None
    """A short summary of the work, plain text (pending)."""
    text: Text = None
    """The whole text of a work that is no article, such as a comment; an article has `article_body`."""
    keywords: ManyNodes["DefinedTerm | str"] = UNSET
    """Keywords, one per item; text that lists several is kept as it is."""
    about: ManyNodes["Thing"] = UNSET
    """What the work is about."""
    mentions: ManyNodes["Thing"] = UNSET
    """What the work names without being about it."""
    main_entity: ManyNodes["Thing"] = UNSET
    """What a page mainly describes. Google requires it of a ProfilePage: a Person or an Organization (ProfilePage
    page)."""
    genre: ManyNodes["DefinedTerm | str"] = UNSET
    """The genre, text or a term of a vocabulary."""
    in_language: Text = None
    """The language as a BCP 47 tag such as "de" or "pt-BR"."""
    citation: ManyNodes["CreativeWork | str"] = UNSET
    """Works that this one refers to, as works or as text."""
    temporal_coverage: Text = None
    """The time the content is about: ISO 8601, "2026-01-01/2026-03-31" for an interval."""
    content_location: ManyNodes["Place"] = UNSET
    """Where what is told or shown took place."""
    spatial_coverage: ManyNodes["Place"] = UNSET
    """The places that the content covers, as a data set covers a region."""
    location_created: OneNode["Place"] = UNSET
    """Where the work was made; it need not be where its story took place."""

    # When

    date_published: Date = None
    """When it was first published: ISO 8601, best with a zone. Google takes a moment without one to be in the zone of
    its crawler; the date is asked for, the time is not (Article page, 2026-09-08)."""
    date_modified: Date = None
    """When its content last changed: ISO 8601, best with a zone."""
    date_created: Date = None
    """When it was made, which may be long before it was published: ISO 8601."""
    expires: Date = None
    """When it should no longer be shown: ISO 8601."""

    # Who

    author: ManyNodes["Person | Organization"] = UNSET
    """The authors in order, one item each. Google advises a type, a name without further words, and `url` or `same_as`
    (Article page, 2026-09-08)."""
    editor: ManyNodes["Person"] = UNSET
    """Who edited it."""
    contributor: ManyNodes["Person | Organization"] = UNSET
    """Who else had a part in it."""
    creator: ManyNodes["Person | Organization"] = UNSET
    """Who made it: the same as `author` for a text, and the usual property for a photograph."""
    translator: ManyNodes["Person | Organization"] = UNSET
    """Who translated it."""
    producer: ManyNodes["Person | Organization"] = UNSET
    """Who produced it, as a film or a podcast is produced."""
    accountable_person: ManyNodes["Person"] = UNSET
    """Who is legally answerable for the content."""
    publisher: OneNode["Organization | Person"] = UNSET
    """Who publishes it."""
    provider: ManyNodes["Organization | Person"] = UNSET
    """Who delivers it, such as an agency (pending)."""
    source_organization: ManyNodes["Organization"] = UNSET
    """The organization on whose behalf it was made, such as the agency the author works for."""
    sponsor: ManyNodes["Person | Organization"] = UNSET
    """Who supports it with money or goods, such as the client of an advertisement."""
    funder: ManyNodes["Person | Organization"] = UNSET
    """Who supports it with money."""

    # Rights and access

    copyright_holder: ManyNodes["Organization | Person"] = UNSET
    """Who holds the copyright."""
    copyright_year: Integer = None
    """The year in which the copyright was first asserted, such as 2026."""
    copyright_notice: Text = None
    """The copyright notice, plain text (pending)."""
    credit_text: Text = None
    """The credit line to show beside the work, plain text (pending)."""
    license: OneNode["CreativeWork | Link"] = UNSET
    """The licence, a URL or a work. Google requires it for the "Licensable" badge of an image (image metadata page,
    2025-12-10)."""
    acquire_license_page: OneNode["CreativeWork | Link"] = UNSET
    """The page on which one can get a licence (pending)."""
    usage_info: OneNode["CreativeWork | Link"] = UNSET
    """Where the terms of use stand (pending)."""
    conditions_of_access: Text = None
    """What access depends on, plain text (pending)."""
    is_accessible_for_free: Boolean = None
    """Whether it can be read without paying. Google requires it where parts are marked as paid (subscription and
    paywalled content page, 2025-12-10)."""
    is_family_friendly: Boolean = None
    """Whether it is fit for all ages."""
    content_rating: OneNode["Rating | str"] = UNSET
    """The rating of an authority, such as an age limit."""
    audience: ManyNodes["Thing"] = UNSET
    """Whom it is made for."""

    # Trust

    publishing_principles: OneNode["CreativeWork | Link"] = UNSET
    """The editorial principles behind the work, most often a URL."""
    correction: ManyNodes["CorrectionComment | str"] = UNSET
    """Corrections: a CorrectionComment, text, or the URL of a page (pending; Trust Project)."""
    creative_work_status: OneNode["DefinedTerm | str"] = UNSET
    """Where it stands in its life: "Draft", "Published", "Obsolete" (pending)."""
    digital_source_type: URL = None
    """How it was made with machines, a member of IPTCDigitalSourceEnumeration such as
    "https://schema.org/TrainedAlgorithmicMediaDigitalSource" (pending)."""
    version: NumberOrText = None
    """The version, a number or text."""

    # Parts and relations

    has_part: ManyNodes["CreativeWork"] = UNSET
    """Parts of the work. For paid content Google asks for one WebPageElement per part, each with a `.class` selector
    (subscription and paywalled content page, 2025-12-10)."""
    is_part_of: ManyNodes["CreativeWork | Link"] = UNSET
    """The works it is part of: a site, a series, an issue."""
    position: IntegerOrText = None
    """Its place in a series, from 1, or text such as "B1"."""
    is_based_on: ManyNodes["CreativeWork | Link"] = UNSET
    """The works it is derived from."""
    translation_of_work: OneNode["CreativeWork"] = UNSET
    """The work of which it is a translation."""
    work_translation: ManyNodes["CreativeWork"] = UNSET
    """Translations of the work."""
    publication: ManyNodes["PublicationEvent"] = UNSET
    """When and where it is published or broadcast; a BroadcastEvent for a live video (Google, Video page)."""
    archived_at: OneNode["WebPage | Link"] = UNSET
    """Where a copy is archived (pending)."""

    # Media

    video: ManyNodes["VideoObject | Clip"] = UNSET
    """Videos in the work."""
    audio: ManyNodes["AudioObject | Clip"] = UNSET
    """Recordings in the work."""
    associated_media: ManyNodes["MediaObject"] = UNSET
    """Media that belong to the work, of any kind."""
    encoding: ManyNodes["MediaObject"] = UNSET
    """Files that hold the work, one per format."""
    encoding_format: Text = None
    """The format, a media type such as "image/jpeg"."""
    thumbnail: ManyNodes["ImageObject"] = UNSET
    """Small images that stand for the work."""
    thumbnail_url: Many["Link"] = UNSET
    """URLs of small images. Google requires one of a VideoObject; Parse.ly takes its image from here."""

    # Readers

    comment: ManyNodes["Comment"] = UNSET
    """Comments of readers."""
    comment_count: Integer = None
    """How many comments there are, shown here or not."""
    discussion_url: URL = None
    """The page with the comments."""
    interaction_statistic: ManyNodes["InteractionCounter"] = UNSET
    """How often the work was shared, liked, viewed ..."""
    review: ManyNodes["Review"] = UNSET
    """Reviews of the work."""
    aggregate_rating: OneNode["AggregateRating"] = UNSET
    """The rating over many reviews."""
    word_count: Integer = None
    """How many words the text has."""
    time_required: Duration = None
    """How long it takes to read, hear or see the work."""

    # Accessibility (values: https://www.w3.org/2021/a11y-discov-vocab/latest/)

    accessibility_summary: Text = None
    """What is accessible and what is not, in sentences."""
    accessibility_feature: Many[str] = UNSET
    """Features that help, such as "alternativeText" or "captions"."""
    accessibility_hazard: Many[str] = UNSET
    """Dangers for some people, such as "flashing" or "noFlashingHazard"."""
    accessibility_control: Many[str] = UNSET
    """Ways of control that suffice, such as "fullKeyboardControl"."""
    accessibility_api: Many[str] = UNSET
    """Programming interfaces for assistive technology, such as "ARIA"."""
    access_mode: Many[str] = UNSET
    """The senses it speaks to: "textual", "visual", "auditory", "tactile"."""
