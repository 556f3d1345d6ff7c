"""What an item is about comes in: subjects, places, events, objects, genres; a model's fields go out, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.models.intangible import DefinedTerm
from newsschema.models.place import GeoCoordinates, Place
from newsschema.publish.ninjs.agents import named, read_named, write_contacts, write_named
from newsschema.publish.ninjs.terms import (
    CLASS_OF_GENRE,
    GENRE_OF_CLASS,
    MATERIAL,
    MEDIA,
    NO_PLACE,
    NO_PROPERTY,
    PLACE_FIELD_OF_REL,
    SUBJECT_FIELD_OF_REL,
    genre_uri,
)

if TYPE_CHECKING:
    from newsschema.publish.exchange.members import Members
    from newsschema.publish.exchange.remaining import Remaining

_LARGEST = 10**9


def read_topics(item: Members, state: dict[str, Any], class_name: str) -> None:
    """Subjects, events, objects and places."""
    for entry in item.objects("subjects"):
        _read_subject(entry, state, has_sections=class_name not in MEDIA)
    for key, kind in (("events", "Event"), ("objects", "Thing")):
        for entry in item.objects(key):
            field = _field(entry, {"": "about", "about": "about", "subject": "about", "mentions": "mentions"})
            known = read_named(entry, kind)
            if key == "objects":
                known["additional_type"] = MATERIAL
            state.setdefault(field, []).append(named(entry, kind, known))
    for entry in item.objects("places"):
        _read_place(entry, state)
    _read_located(item, state)


def read_genres(item: Members, class_name: str) -> tuple[str, list[Any] | None]:
    """The class of an article of certain genres, else the class as it is; and the genres that are no class."""
    genres: list[Any] = []
    for entry in item.objects("genres"):
        uri, name, literal = entry.text("uri"), entry.text("name"), entry.text("literal")
        code = (uri or "").replace("https:", "http:", 1).removeprefix(genre_uri(""))
        if class_name == "NewsArticle" and code in CLASS_OF_GENRE:
            class_name = CLASS_OF_GENRE[code]
            if name in (None, _genre_name(code)) and literal is None:
                continue
        entry.close({}, NO_PROPERTY)
        genres.append(_term(name, uri, literal))
    return class_name, genres or None


def write_genres(left: Remaining) -> list[dict[str, Any]]:
    """The genres of a work, and the one that its class says."""
    found: list[dict[str, Any]] = []
    code = GENRE_OF_CLASS.get(type(left.thing).__name__)
    if code is not None:
        found.append({"name": _genre_name(code), "uri": genre_uri(code)})
    for value, where in left.many("genre"):
        made = write_term(left, value, where, None) or {}
        said = {key: part for key, part in made.items() if part}
        if said and said not in found:
            found.append(said)
    return found


def write_term(left: Remaining, value: Any, where: str, rel: str | None) -> dict[str, Any] | None:
    """A keyword, a genre, a topic: text, a term, or a thing of which no more is known than its name."""
    if isinstance(value, str):
        return {"name": left.plain(value, where), "rel": rel}
    term = left.inside(value, where)
    if not isinstance(value, DefinedTerm):
        term.only_as("DefinedTerm")
    made = {**write_named(term, rel), "literal": term.text("term_code")}
    term.close({}, NO_PLACE)
    if made["name"] or made["uri"] or made["literal"]:
        return made
    left.notes.dropped(where, "it has neither a name nor a URI")
    return None


def write_event(left: Remaining, rel: str) -> dict[str, Any]:
    """One of `events`."""
    left.only_as("Event")
    made = write_named(left, rel)
    left.close({}, NO_PLACE)
    return made


def write_object(left: Remaining, rel: str) -> dict[str, Any]:
    """One of `objects`."""
    left.only_as("Thing")
    made = write_named(left, rel)
    for value, where in left.many("additional_type"):
        if value != MATERIAL:
            left.notes.dropped(where, NO_PLACE)
    left.close({}, NO_PLACE)
    return made


def write_place(left: Remaining, rel: str) -> dict[str, Any]:
    """A place."""
    left.only_as("Place")
    made = {**write_named(left, rel), "contactInfo": write_contacts(left), "geoJSON": _write_point(left)}
    left.close({}, NO_PLACE)
    return made


def _genre_name(code: str) -> str:
    return code.replace("_", " ")


def _term(name: str | None, uri: str | None, literal: str | None) -> Any:
    return name if name and not uri and not literal else DefinedTerm(name=name, id=uri, term_code=literal)


def _field(entry: Members, known: dict[str, str]) -> str:
    rel = entry.word("rel")
    if rel not in known:
        entry.change("rel", f"the relation {rel!r:.40} says no more here than that the item names it")
    return known.get(rel, "mentions")


def _read_subject(entry: Members, state: dict[str, Any], *, has_sections: bool) -> None:
    field = _field(entry, SUBJECT_FIELD_OF_REL)
    name = entry.text("name")
    if field == "article_section" and not (has_sections and name):
        entry.change("rel", "it is read as a keyword")
        field = "keywords"
    value: Any = name
    if field != "article_section":
        value = _term(name, entry.uri("uri"), entry.text("literal"))
        if isinstance(value, str) and field != "keywords":
            value = DefinedTerm(name=name)
        if isinstance(value, DefinedTerm):
            value.in_defined_term_set = entry.text("scheme")
    entry.close({}, NO_PROPERTY)
    state.setdefault(field, []).append(value)


def _read_place(entry: Members, state: dict[str, Any]) -> None:
    field = _field(entry, PLACE_FIELD_OF_REL)
    known = read_named(entry, "Place")
    point = entry.raw("geoJSON")
    if point is not None:
        known["geo"] = _read_point(point)
        if known["geo"] is None:
            entry.lose("geoJSON", "of geometries the model holds points")
    place = named(entry, "Place", known)
    if field == "location_created" and field not in state:
        state[field] = place
    elif field == "location_created":
        entry.change("rel", "the item was made in another place already; it is read as one that it shows")
        state.setdefault("content_location", []).append(place)
    else:
        state.setdefault(field, []).append(place)


def _read_located(item: Members, state: dict[str, Any]) -> None:
    located = item.text("located")
    place = state.get("location_created")
    if located is not None and place is None:
        state["location_created"] = Place(name=located)
    elif located is not None and place is not None and place.name != located:
        item.lose("located", "the place where the item was made has another name")


def _read_point(point: Any) -> GeoCoordinates | None:
    """A point of GeoJSON, longitude first (RFC 7946, section 3.1.1)."""
    found = point.get("coordinates") if isinstance(point, dict) and point.get("type") == "Point" else None
    if not (isinstance(found, list) and len(found) in (2, 3) and set(point) == {"type", "coordinates"}):
        return None
    if not all(map(_is_degree, found)):
        return None
    return GeoCoordinates(latitude=found[1], longitude=found[0], elevation=found[2] if len(found) == 3 else None)


def _write_point(left: Remaining) -> dict[str, Any] | None:
    geo = left.one("geo")
    if geo is None:
        return None
    if not isinstance(geo, GeoCoordinates):
        left.notes.dropped(left.at("geo"), "of geometries only points are written")
        return None
    inner = left.inside(geo, left.at("geo"))
    numbers = [inner.one(name) for name in ("longitude", "latitude", "elevation")]
    inner.close({}, NO_PLACE)
    if numbers[2] is None:
        numbers.pop()
    if not all(map(_is_degree, numbers)):
        left.notes.dropped(left.at("geo"), "expected coordinates as numbers")
        return None
    return {"type": "Point", "coordinates": numbers}


def _is_degree(number: Any) -> bool:
    """Whether it is a number, and of a size that degrees and metres have."""
    return type(number) in (int, float) and abs(number) < _LARGEST
