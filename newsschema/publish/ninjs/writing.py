"""A model comes in; the ninjs 3.1 document that says the same, and what of the model it cannot say, go out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from newsschema.errors import UsageError
from newsschema.models.intangible import PropertyValue
from newsschema.models.thing import Ref
from newsschema.publish.clearance import EMBARGO, refuse_blocked
from newsschema.publish.exchange.remaining import Remaining
from newsschema.publish.exchange.report import Exported, Notes, without_empty
from newsschema.publish.ninjs.associations import implied_name
from newsschema.publish.ninjs.files import write_files
from newsschema.publish.ninjs.generations import DEEPEST
from newsschema.publish.ninjs.parties import write_by, write_organization, write_person
from newsschema.publish.ninjs.relations import Arrays, Related, sorted_relations
from newsschema.publish.ninjs.rights import write_rights
from newsschema.publish.ninjs.sources import write_sources
from newsschema.publish.ninjs.terms import (
    ASSOCIATED,
    CLASS_OF_TYPE,
    GENRE_OF_CLASS,
    GRAPHIC,
    NO_PLACE,
    SCHEMA,
    TYPE_OF_CLASS,
    VERSION,
)
from newsschema.publish.ninjs.texts import write_texts
from newsschema.publish.ninjs.topics import write_event, write_genres, write_object, write_place, write_term
from newsschema.values.dates import read_iso_date

if TYPE_CHECKING:
    from newsschema.models.creative_work import CreativeWork

_STANDARD = {"name": "ninjs", "version": VERSION, "schema": SCHEMA}
_REASONS = {"date_published": "ninjs has no date of publication"}


def to_ninjs(thing: CreativeWork, now: datetime | None = None) -> Exported:
    """The ninjs 3.1 document of an article, a picture, a video or a recording, and a report on what it cannot say.

    The document is valid against IPTC's JSON Schema of ninjs 3.1. Its `uri` is the model's "@id", or else its address.
    A moment without a zone is left out, for ninjs wants one; of an article that was never changed, the moment of its
    publication is that of its version.

    Args:
        thing: an Article, an ImageObject, a VideoObject or an AudioObject, with what it holds.
        now: the moment that an embargo is measured by, with its zone; without it this very moment.

    Raises:
        UsageError: the thing is of another class, or has neither an "@id" nor an address.
        ExportBlocked: it is withheld or canceled, or its embargo is not over.
    """
    if _type_of(thing) is None:
        raise UsageError(f"ninjs has articles, pictures, videos and recordings, found a {type(thing).__name__}")
    refuse_blocked(thing, now)
    notes = Notes()
    data = _Writer(notes).item(thing, "", 0)
    if "uri" not in data:
        raise UsageError("a ninjs document needs a URI; set the article's `id` or its `url`, absolute")
    return Exported({**data, "standard": dict(_STANDARD)}, notes.report())


class _Writer:
    """One export. A work that is under way is not written again inside itself."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._open: set[int] = set()

    def item(self, thing: Any, pointer: str, depth: int) -> dict[str, Any]:
        """One item, without what is empty."""
        self._open.add(id(thing))
        left = Remaining(thing, pointer, self._notes, thing.in_language)
        kind = _type_of(thing) or ""
        is_article = kind == "text"
        if not (is_article and type(thing).__name__ in GENRE_OF_CLASS):
            left.only_as(CLASS_OF_TYPE[kind])
        files = write_files(left, is_article=is_article)
        relations = sorted_relations(left)
        found = {
            "uri": left.identity() or next((one["href"] for one in files), None),
            "type": _graphic(left) or kind,
            **_administration(left),
            "language": left.text("in_language"),
            **write_texts(left, CLASS_OF_TYPE[kind]),
            "by": _by(left, relations, is_article=is_article),
            **_related(left, relations),
            **_places(left, relations),
            "genres": write_genres(left),
            **write_sources(left),
            **write_rights(left),
            "altIds": _identifiers(left),
            "renditions": files,
            "associations": self._associations(left, relations.get("associations", []), depth),
        }
        left.close(_REASONS, NO_PLACE)
        self._open.discard(id(thing))
        return without_empty(found)

    def _associations(self, left: Remaining, works: list[Related], depth: int) -> list[dict[str, Any]]:
        """The associated items; each needs a name, and one without a title is numbered."""
        found: list[dict[str, Any]] = []
        counts: dict[str, int] = {}
        for one in works:
            item = self._association(left, one, depth)
            if item is not None:
                number = counts[one.field] = counts.get(one.field, 0) + 1
                name = item.get("title", implied_name(one.field, number))
                found.append({"name": name, "rel": ASSOCIATED[one.field], **item})
        return found

    def _association(self, left: Remaining, one: Related, depth: int) -> dict[str, Any] | None:
        thing = one.value
        if isinstance(thing, Ref):
            uri = left.uri(thing.id or "", one.pointer + "/@id")
            return {"uri": uri} if uri else None
        if id(thing) in self._open or depth >= DEEPEST:
            left.notes.dropped(one.pointer, "it is written already, or nested too deep")
            return None
        item = self.item(thing, one.pointer, depth + 1)
        if "uri" not in item:
            left.notes.dropped(one.pointer, 'an association needs a URI, and it has neither an "@id" nor an address')
            return None
        return item


def _related(left: Remaining, relations: Arrays) -> dict[str, Any]:
    """People, organizations, subjects, events and objects."""
    terms: list[tuple[Any, str, str | None]] = [(value, where, None) for value, where in left.many("keywords")]
    terms += [(value, where, "section") for value, where in left.many("article_section")]
    terms += [(one.value, one.pointer, one.field) for one in relations.get("subjects", [])]
    written = {kind: [_entry(left, one, write) for one in relations.get(kind, [])] for kind, write in _WRITERS.items()}
    return {**written, "subjects": [write_term(left, *term) for term in terms]}


def _entry(left: Remaining, one: Related, write: Callable[[Remaining, str], dict[str, Any]]) -> dict[str, Any] | None:
    """One thing that the item leads to; None where ninjs can say no more of it than that there is one."""
    made = without_empty(write(left.inside(one.value, one.pointer), one.field))
    if made.keys() > {"rel"}:
        return made
    left.notes.dropped(one.pointer, "it has neither a name nor a URI")
    return None


_WRITERS: Mapping[str, Callable[[Remaining, str], dict[str, Any]]] = {
    "people": write_person,
    "organisations": write_organization,
    "events": write_event,
    "objects": write_object,
}


def _places(left: Remaining, relations: Arrays) -> dict[str, Any]:
    """The places, and the one where the item was made, which is one of them where more is known than its name."""
    places = [_entry(left, one, write_place) for one in relations.get("places", [])]
    made, dateline = left.one("location_created"), left.text("dateline")
    if made is None:
        if dateline is not None:
            left.notes.changed(left.at("dateline"), "it is written as the place where the item was made")
        return {"located": dateline, "places": places}
    if dateline is not None:
        left.notes.dropped(left.at("dateline"), "ninjs has one text for the place where the item was made")
    place = _entry(left, Related(made, left.at("location_created"), "locationCreated"), write_place) or {}
    more = [place] if place.keys() - {"name", "rel"} else []
    return {"located": place.get("name"), "places": [*places, *more]}


def _type_of(thing: Any) -> str | None:
    bases = [base.__name__ for base in type(thing).__mro__]
    return next((TYPE_OF_CLASS[name] for name in bases if name in TYPE_OF_CLASS), None)


def _graphic(left: Remaining) -> str | None:
    found = None
    for value, where in left.many("additional_type"):
        if value == GRAPHIC and type(left.thing).__name__ == "ImageObject":
            found = "graphic"
        else:
            left.notes.dropped(where, NO_PLACE)
    return found


def _administration(left: Remaining) -> dict[str, Any]:
    """Version, dates and status."""
    version, status = left.one("version"), left.one("creative_work_status")
    known = status if isinstance(status, str) and status == "usable" else None
    if status is not None and known is None:
        left.notes.dropped(left.at("creative_work_status"), f"ninjs does not know the status {status!s:.40}")
    changed = left.date_time("date_modified")
    if changed is None and isinstance(left.thing.__dict__.get("date_published"), datetime):
        changed = left.date_time("date_published")
        if changed is not None:
            left.notes.changed(left.at("date_published"), "it is written as the moment of the version")
    return {
        "version": str(version) if version is not None else None,
        "versionCreated": changed,
        "contentCreated": left.date_time("date_created"),
        "embargoedUntil": _embargo(left),
        "pubStatus": known,
        "expires": left.date_time("expires"),
    }


def _embargo(left: Remaining) -> str | None:
    """An embargo that is over."""
    written = vars(left.thing).get("properties", {}).get(EMBARGO)
    end = read_iso_date(written) if isinstance(written, str) else None
    if isinstance(end, datetime) and end.tzinfo is not None:
        return end.isoformat()
    if written is not None:
        left.notes.dropped(f"{left.pointer}/properties", "the embargo that is over has no zone")
    return None


def _identifiers(left: Remaining) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for value, where in left.many("identifier"):
        if isinstance(value, str):
            found.append({"value": left.plain(value, where)})
        elif isinstance(value, PropertyValue) and isinstance(value.value, str):
            inner = left.inside(value, where)
            found.append({"role": inner.text("property_id"), "value": inner.text("value")})
            inner.close({}, NO_PLACE)
        else:
            left.notes.dropped(where, "an identifier of ninjs is text")
    return found


def _by(left: Remaining, relations: Arrays, *, is_article: bool) -> str | None:
    """The byline, with those who made the item as their field holds them: their pointers say where they stand in it."""
    field = "author" if is_article else "creator"
    makers = [one for kind in ("people", "organisations") for one in relations.get(kind, []) if one.field == field]
    start = left.at(field)
    makers.sort(key=lambda one: int(one.pointer.removeprefix(start).split("/")[1]))
    return write_by(left, [one.value.name for one in makers if one.value.name], is_article=is_article)
