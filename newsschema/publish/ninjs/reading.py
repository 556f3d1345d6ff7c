"""A ninjs document comes in; the model of what it describes, and what of it the model cannot hold, go out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from newsschema.errors import InvalidMarkup, UsageError
from newsschema.models.registry import model_class
from newsschema.publish.clearance import EMBARGO
from newsschema.publish.exchange.members import Members
from newsschema.publish.exchange.report import Imported, Notes
from newsschema.publish.ninjs.associations import read_associations
from newsschema.publish.ninjs.files import read_files
from newsschema.publish.ninjs.generations import modern
from newsschema.publish.ninjs.parties import read_parties
from newsschema.publish.ninjs.rights import read_rights
from newsschema.publish.ninjs.sources import read_sources
from newsschema.publish.ninjs.terms import CLASS_OF_TYPE, GRAPHIC, NO_PROPERTY
from newsschema.publish.ninjs.texts import read_texts
from newsschema.publish.ninjs.topics import read_genres, read_topics

if TYPE_CHECKING:
    from newsschema.models.creative_work import CreativeWork

_INTERNAL = "it is for those who work on the item, not for its readers"
_REASONS = {"edNote": _INTERNAL, "urgency": _INTERNAL, "slugline": _INTERNAL, "profile": _INTERNAL}


def from_ninjs(data: Mapping[str, Any] | str | bytes) -> Imported:
    """The model that a ninjs document describes, and a report on what of it the model cannot hold.

    Takes ninjs 3.x and, with the keys of their time, 2.x and 1.x. Items of type text, composite and component become a
    NewsArticle (of genre Opinion, Analysis and the like its subclass), picture and graphic an ImageObject, video a
    VideoObject, audio an AudioObject. Associated items become images, videos, recordings, parts and works the item is
    based on.

    ninjs has no date of publication: set `date_published` when you publish. `pubStatus` becomes `creative_work_status`
    and `embargoedUntil` is kept in `properties`; as long as they hold it back, `Site.page`, `to_ninjs` and
    `apple_news_metadata` raise ExportBlocked.

    Source: IPTC ninjs 3.1 JSON Schema; the mapping to schema.org is this library's own.

    Raises:
        InvalidMarkup: the text is no JSON.
        UsageError: the data are no JSON object, or an item of a type that is no content, such as an event.
    """
    document, origins = modern(_document(data))
    notes = Notes()
    item = Members(document, "", notes)
    thing = read_item(item)
    if thing is None:
        kind = document.get("type")
        raise UsageError(f"an item of type {kind!r:.40} is no content; give one of {', '.join(CLASS_OF_TYPE)}")
    return Imported(thing, notes.report(origins))


def read_item(item: Members) -> CreativeWork | None:
    """The model of one item; None for an item that is no content."""
    kind = item.text("type") or "text"
    name = CLASS_OF_TYPE.get(kind.casefold())
    if name is None:
        return None
    if kind.casefold() in ("composite", "component"):
        item.change("type", "it is read as an article")
    name, genres = read_genres(item, name)
    state: dict[str, Any] = {"genre": genres, **_administration(item)}
    read_files(item, state, name)
    read_topics(item, state, name)
    read_parties(item, state, name)
    read_sources(item, state)
    read_texts(item, state, name)
    read_rights(item, state)
    read_associations(item, state, read_item)
    _identify(item, state, kind)
    item.close(_REASONS, NO_PROPERTY)
    work: Any = model_class(name)(**{key: value for key, value in state.items() if value is not None})
    return work  # type: ignore[no-any-return]


def _document(data: Any) -> Mapping[str, Any]:
    if isinstance(data, str | bytes | bytearray):
        try:
            data = json.loads(data)
        except (ValueError, RecursionError) as error:
            raise InvalidMarkup(f"the text is no JSON: {error}") from error
    if not isinstance(data, Mapping):
        raise UsageError(f"a ninjs document is a JSON object, found {type(data).__name__}; read one item at a time")
    return data  # pyright: ignore[reportUnknownVariableType]


def _administration(item: Members) -> dict[str, Any]:
    """Dates, version, language and status."""
    created, first = item.date_time("contentCreated"), item.date_time("firstCreated")
    if created is not None and first is not None:
        item.lose("firstCreated", "`dateCreated` is when the content was made")
    embargo = item.text("embargoedUntil")
    item.raw("standard")  # says of what format the document is, not what the item is
    return {
        "date_created": created or first,
        "date_modified": item.date_time("versionCreated"),
        "expires": item.date_time("expires"),
        "version": item.text("version"),
        "in_language": item.text("language"),
        "creative_work_status": item.text("pubStatus"),
        "properties": {EMBARGO: embargo} if embargo is not None else None,
    }


def _identify(item: Members, state: dict[str, Any], kind: str) -> None:
    """The item's identifiers; where its own address is its URI, that is said already."""
    from newsschema.models.intangible import PropertyValue

    uri = item.text("uri")
    if uri not in (state.get("content_url"), state.get("url")):
        state["id"] = uri
    if kind.casefold() == "graphic":
        state["additional_type"] = [GRAPHIC]
    found: list[Any] = []
    for entry in item.objects("altIds"):
        role, value = entry.text("role"), entry.text("value")
        if value is not None:
            found.append(PropertyValue(property_id=role, value=value) if role else value)
        entry.close({}, NO_PROPERTY)
    state["identifier"] = found or None
