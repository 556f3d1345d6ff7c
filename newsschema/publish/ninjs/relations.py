"""A model comes in; the things it leads to go out, sorted into the arrays that ninjs has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from newsschema.publish.ninjs.terms import ASSOCIATED, MATERIAL, NO_PLACE, PEOPLE

if TYPE_CHECKING:
    from newsschema.publish.exchange.remaining import Remaining

_ARRAY_OF_CLASS = {
    "Person": "people",
    "Organization": "organisations",
    "Place": "places",
    "Event": "events",
    "DefinedTerm": "subjects",
    "Article": "associations",
    "ImageObject": "associations",
    "VideoObject": "associations",
    "AudioObject": "associations",
}
_PLACES = {"content_location": "contentLocation", "spatial_coverage": "spatialCoverage"}
_TOPICS = ("about", "mentions")


class Related(NamedTuple):
    """One thing that a model leads to."""

    value: Any
    pointer: str
    field: str
    """The field that it stands in."""


Arrays = dict[str, list[Related]]


def sorted_relations(left: Remaining) -> Arrays:
    """People, organizations, places, events, objects, subjects and works, by the array of ninjs that holds them."""
    arrays: Arrays = {}
    for field in PEOPLE:
        for value, where in left.many(field):
            thing, place = unwrapped(left, value, where, field)
            array = _array_of(thing)
            if array is None or (field not in _TOPICS and array not in ("people", "organisations")):
                left.notes.dropped(where, NO_PLACE)
            else:
                arrays.setdefault(array, []).append(Related(thing, place, field))
    for field in _PLACES:
        for value, where in left.many(field):
            _add(left, arrays, "places", Related(value, where, _PLACES[field]))
    for field in ASSOCIATED:
        single = field == "translation_of_work"
        for value, where in [(left.one(field), left.at(field))] if single else left.many(field):
            if value is not None:
                _add(left, arrays, "associations", Related(value, where, field))
    return arrays


def unwrapped(left: Remaining, value: Any, where: str, field: str) -> tuple[Any, str]:
    """The thing inside a Role, of which the role itself is lost."""
    if "Role" not in {base.__name__ for base in type(value).__mro__}:
        return value, where
    inner = value.properties.get(field)
    inner = inner[0] if isinstance(inner, list) and len(inner) == 1 else inner
    left.notes.dropped(where, "the role in which somebody took part has no place in ninjs")
    return inner, f"{where}/{field}"


def _add(left: Remaining, arrays: Arrays, array: str, related: Related) -> None:
    found = _array_of(related.value)
    if found == array or (array == "associations" and type(related.value).__name__ == "Ref" and related.value.id):
        arrays.setdefault(array, []).append(related)
    else:
        left.notes.dropped(related.pointer, NO_PLACE)


def _array_of(thing: Any) -> str | None:
    if not hasattr(thing, "to_jsonld"):
        return None
    bases = [base.__name__ for base in type(thing).__mro__]
    if bases[0] == "Thing":
        return "objects" if MATERIAL in thing.additional_type else "subjects"
    return next((_ARRAY_OF_CLASS[name] for name in bases if name in _ARRAY_OF_CLASS), None)
