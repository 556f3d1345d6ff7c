"""Actions, what one can do with an item or what people did with it, and the entry points they are reached by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.intangible import Intangible
from newsschema.models.thing import Thing
from newsschema.models.types import UNSET, URL, Date, Link, Many, ManyNodes, Number, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.creative_work import CreativeWork
    from newsschema.models.organization import Organization
    from newsschema.models.person import Person
    from newsschema.models.place import Place, PostalAddress


class Action(Thing):
    """Something that can be done or was done (https://schema.org/Action).

    A type without a model of its own, such as ReadAction, is an Action with `types` of that name.
    """

    target: ManyNodes["EntryPoint | Link"] = UNSET
    """Where the action is carried out: an EntryPoint, or a URL, which may have {placeholders}."""
    object: OneNode["Thing"] = UNSET
    """What the action is done to."""
    result: OneNode["Thing"] = UNSET
    """What the action brings about."""
    agent: OneNode["Person | Organization"] = UNSET
    """Who does it."""
    participant: ManyNodes["Person | Organization"] = UNSET
    """Who else takes part."""
    provider: ManyNodes["Organization | Person"] = UNSET
    """Who offers the service behind it."""
    instrument: OneNode["Thing"] = UNSET
    """What it is done with."""
    location: OneNode["Place | PostalAddress | str"] = UNSET
    """Where it is done."""
    start_time: Date = None
    """When it begins: ISO 8601."""
    end_time: Date = None
    """When it ends: ISO 8601."""
    action_status: URL = None
    """How far it has come, a member of ActionStatusType such as "https://schema.org/PotentialActionStatus"."""


class SearchAction(Action):
    """A search, such as that of a site (https://schema.org/SearchAction).

    What the search asks for is said by an annotation: `properties={"query-input": "required name=search_term_string"}`.
    Google withdrew the search box it made from this (2024-11-29).
    """

    query: Text = None
    """The words to search for."""


class SeekToAction(Action):
    """A jump to a moment of a recording (https://schema.org/SeekToAction, pending).

    Google wants a `target` with {seek_to_second_number} and
    `properties={"startOffset-input": "required name=seek_to_second_number"}` (Video page).
    """

    start_offset: Number = None
    """The moment, seconds from the start."""


class EntryPoint(Intangible):
    """The place where an action is carried out (https://schema.org/EntryPoint)."""

    url_template: Text = None
    """A URL template, RFC 6570: "https://example.com/search?q={search_term_string}"."""
    http_method: Text = None
    """The HTTP method, such as "GET"."""
    content_type: Text = None
    """The media type of the answer."""
    encoding_type: Text = None
    """The media type of what is sent."""
    action_platform: Many["Link"] = UNSET
    """Platforms on which it works, such as "https://schema.org/DesktopWebPlatform"."""
    action_application: OneNode["CreativeWork"] = UNSET
    """The application that carries it out."""
