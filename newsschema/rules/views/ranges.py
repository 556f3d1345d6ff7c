"""A schema.org property comes in; what its values may be goes out, judged by its range and once for each property."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from newsschema.vocabulary import canonical_type, expected_types, is_data_type, is_enumeration, is_subtype

BODIES = frozenset(
    {"articleBody", "text", "reviewBody", "abstract", "backstory", "transcript", "recipeInstructions", "step"}
)
"""Properties whose texts may be whole pieces of HTML."""
Kind = Literal["date", "url", "boolean", "number", "length", "duration"]

_KINDS: dict[str, Kind] = {"URL": "url", "Boolean": "boolean", "Distance": "length", "Duration": "duration"}
_TIME = frozenset({"Time"})
_DATES = frozenset({"Date", "DateTime", "Time"})
_NUMBERS = frozenset({"Number", "Integer", "Float"})
_AMOUNTS = ("QuantitativeValue", "MonetaryAmount")
"""Things that a plain number often stands for: so many employees, so much money."""
_NO_AMOUNT = frozenset({"URL", "Boolean"})
"""The data types that a number cannot be."""


@lru_cache(maxsize=4096)
def _data_types(property: str) -> frozenset[str]:
    return frozenset(filter(is_data_type, expected_types(property)))


@lru_cache(maxsize=4096)
def expected_things(property: str) -> tuple[str, ...]:
    """The types of the things that the property expects."""
    return tuple(name for name in expected_types(property) if not is_data_type(name))


@lru_cache(maxsize=4096)
def kind_of(property: str) -> Kind | None:
    """The one kind of data that the plain values of the property are; None for text, for several kinds, and for none.

    A number is none where an amount with its unit may stand in its place; a time of the day alone is no date.
    """
    data = _data_types(property)
    if not data:
        return None
    if data <= _DATES:
        return "date" if data != _TIME else None
    if data <= _NUMBERS:
        return None if any(is_subtype(name, "StructuredValue") for name in expected_things(property)) else "number"
    return _KINDS.get(next(iter(data))) if len(data) == 1 else None


@lru_cache(maxsize=4096)
def expects_time(property: str) -> bool:
    """Whether a time of the day may be a value of the property."""
    return "Time" in _data_types(property)


@lru_cache(maxsize=4096)
def expects_time_of_day(property: str) -> bool:
    """Whether a date with a time may be a value of the property."""
    return "DateTime" in _data_types(property)


def expects_url(property: str) -> bool:
    """Whether the plain values of the property are URLs, and no other text."""
    return kind_of(property) == "url"


@lru_cache(maxsize=4096)
def expects_things_alone(property: str) -> bool:
    """Whether text is no value that the property expects, though it may stand for one, as a name does for a person."""
    return bool(expected_types(property)) and not _data_types(property)


@lru_cache(maxsize=4096)
def expected_members(property: str) -> tuple[str, ...]:
    """The enumerations whose members are the values of the property; () where other texts or things are too."""
    things = expected_things(property)
    return things if things and all(map(is_enumeration, things)) and _data_types(property) <= frozenset({"URL"}) else ()


@lru_cache(maxsize=4096)
def may_be_number(property: str) -> bool:
    """Whether a number may be a value of the property, or stand for one; also where the property is unknown."""
    data, things = _data_types(property), expected_things(property)
    return not (data or things) or bool(data - _NO_AMOUNT) or any(_is_any(name, _AMOUNTS) for name in things)


@lru_cache(maxsize=4096)
def may_be_boolean(property: str) -> bool:
    """Whether a truth value may be a value of the property; also where the property is unknown."""
    return "Boolean" in _data_types(property) or not expected_types(property)


@lru_cache(maxsize=4096)
def may_be_thing(property: str, types: tuple[str, ...]) -> bool:
    """Whether a thing of these types may be a value of the property.

    So may a more general thing, which may be of an expected type as well, and a role; and nobody can say of types that
    schema.org does not know.
    """
    expected, known = expected_types(property), [canonical_type(name) for name in types]
    if not expected or not known or None in known:
        return True
    return any(name is not None and _fits(name, expected) for name in known)


def _fits(name: str, expected: tuple[str, ...]) -> bool:
    if is_subtype(name, "Role") or is_data_type(name):
        return True
    return any(is_subtype(name, one) or is_subtype(one, name) for one in expected)


def _is_any(name: str, ancestors: tuple[str, ...]) -> bool:
    return any(is_subtype(name, ancestor) for ancestor in ancestors)
