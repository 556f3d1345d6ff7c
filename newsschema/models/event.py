"""Events: what happens at a time and a place, and the publication or broadcast of a work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.thing import Thing
from newsschema.models.types import UNSET, URL, Boolean, Date, Duration, Integer, Many, ManyNodes, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.creative_work import CreativeWork
    from newsschema.models.intangible import AggregateRating, DefinedTerm, Intangible
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.models.place import Place, PostalAddress
    from newsschema.models.review import Review


class Event(Thing):
    """Something that happens at a time, such as a concert or a match (https://schema.org/Event)."""

    start_date: Date = None
    """When it begins: ISO 8601, with a zone where the time is given."""
    end_date: Date = None
    """When it ends: ISO 8601, with a zone where the time is given."""
    previous_start_date: Date = None
    """When it should have begun, for an event that was put off: ISO 8601."""
    door_time: Date = None
    """When the doors open: ISO 8601."""
    duration: Duration = None
    """How long it lasts; ISO 8601 in markup, "PT2H"."""
    event_status: URL = None
    """Whether it takes place, a member of EventStatusType such as "https://schema.org/EventCancelled"."""
    event_attendance_mode: URL = None
    """Whether one goes there or takes part online, a member of EventAttendanceModeEnumeration (pending)."""
    location: ManyNodes["Place | PostalAddress | Intangible | str"] = UNSET
    """Where it takes place; an Intangible is a schema.org/VirtualLocation."""
    organizer: ManyNodes["Organization | Person"] = UNSET
    """Who organizes it."""
    performer: ManyNodes["Person | Organization"] = UNSET
    """Who performs."""
    attendee: ManyNodes["Person | Organization"] = UNSET
    """Who attends."""
    contributor: ManyNodes["Person | Organization"] = UNSET
    """Who else has a part in it."""
    sponsor: ManyNodes["Person | Organization"] = UNSET
    """Who supports it with money or goods."""
    about: ManyNodes["Thing"] = UNSET
    """What it is about."""
    keywords: ManyNodes["DefinedTerm | str"] = UNSET
    """Keywords, one per item."""
    in_language: Text = None
    """The language as a BCP 47 tag."""
    is_accessible_for_free: Boolean = None
    """Whether one can attend without paying."""
    maximum_attendee_capacity: Integer = None
    """How many people can attend."""
    super_event: OneNode["Event"] = UNSET
    """The event it is part of, such as a festival."""
    sub_event: ManyNodes["Event"] = UNSET
    """The events that are part of it."""
    work_featured: ManyNodes["CreativeWork"] = UNSET
    """Works that are shown."""
    work_performed: ManyNodes["CreativeWork"] = UNSET
    """Works that are performed."""
    recorded_in: ManyNodes["CreativeWork"] = UNSET
    """Works that record the event."""
    aggregate_rating: OneNode["AggregateRating"] = UNSET
    """The rating over many reviews."""
    review: ManyNodes["Review"] = UNSET
    """Reviews of it."""


class PublicationEvent(Event):
    """The publication of a work (https://schema.org/PublicationEvent)."""

    published_by: ManyNodes["Organization | Person"] = UNSET
    """Who publishes the work."""
    published_on: ManyNodes["Intangible"] = UNSET
    """The service that broadcasts it, as schema.org/BroadcastService."""


class BroadcastEvent(PublicationEvent):
    """The broadcast of a work, over the air or online (https://schema.org/BroadcastEvent).

    For the "LIVE" badge of a video Google requires `is_live_broadcast` and `start_date`, and `end_date` once it is over
    (Video page).
    """

    is_live_broadcast: Boolean = None
    """Whether the broadcast is, was or will be live."""
    broadcast_of_event: OneNode["Event"] = UNSET
    """The event that is broadcast, such as a match."""
    video_format: Text = None
    """The format of the picture, such as "HD"."""
    subtitle_language: Many[str] = UNSET
    """Languages of the subtitles, best as BCP 47 tags (pending)."""
