"""A canonical bare name such as "NewsArticle" or "datePublished" comes in; what schema.org says of it goes out.

The source of every answer is the release of schema.org that `version()` names. A name that schema.org does not know
never raises: it is no type, has no ancestors, no properties and no part.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from newsschema.vocabulary.terms import terms

if TYPE_CHECKING:
    from collections.abc import Mapping

_NO_PROPERTIES: Mapping[str, str] = MappingProxyType({})


def version() -> str:
    """The release of schema.org that the answers come from, such as "30.0"."""
    return terms()["version"]


def type_names() -> tuple[str, ...]:
    """Every type, data types and superseded types included, in the order of the alphabet."""
    return tuple(terms()["types"])


def property_names() -> tuple[str, ...]:
    """Every property, superseded ones included, in the order of the alphabet."""
    return tuple(terms()["properties"])


def data_type_names() -> tuple[str, ...]:
    """Every data type, such as "Text" and "URL", in the order of the alphabet."""
    return tuple(_data_types())


def is_type(name: str) -> bool:
    """Whether schema.org has a type of this name; data types are types too."""
    return name in terms()["types"]


def is_property(name: str) -> bool:
    """Whether schema.org has a property of this name."""
    return name in terms()["properties"]


def is_data_type(name: str) -> bool:
    """Whether it is the type of a plain value, such as "Text", "URL" or "DateTime"."""
    return name in _data_types()


def is_enumeration(name: str) -> bool:
    """Whether it is Enumeration or a subtype of it, such as "ItemAvailability"."""
    return name in terms()["enumerations"]


def is_enumeration_member(name: str) -> bool:
    """Whether it is a member of an enumeration, such as "InStock"."""
    return name in _enumerations_by_member()


def ancestors(type: str) -> tuple[str, ...]:
    """The type itself and all its ancestors, each one after all of its own descendants; () for an unknown type.

    A type with several parents lists the branch of its first parent first: ReviewNewsArticle, CriticReview, Review,
    NewsArticle, Article, CreativeWork, Thing. The line of a data type ends with a data type: URL, Text.
    """
    return _ancestors(type) if type in terms()["types"] else ()


def is_subtype(type: str, ancestor: str) -> bool:
    """Whether `type` is `ancestor` or a descendant of it; False where either is unknown."""
    return ancestor in ancestors(type)


def properties(type: str) -> Mapping[str, str]:
    """Every property the type may carry, superseded ones included -> the nearest ancestor that defines it.

    The type's own properties come first, then those of each ancestor in turn. Empty for an unknown type.
    """
    return _properties(type) if type in terms()["types"] else _NO_PROPERTIES


def domains(property: str) -> tuple[str, ...]:
    """The types that define the property (`domainIncludes`), in the order of the alphabet."""
    return _domains().get(property, ())


def expected_types(property: str) -> tuple[str, ...]:
    """The types and data types of the property's value (`rangeIncludes`), in the order of the alphabet."""
    return tuple(terms()["properties"].get(property, "").split())


def inverse_of(property: str) -> str | None:
    """The property that says the same from the other end (`inverseOf`), such as isPartOf for hasPart."""
    return terms()["inverse"].get(property)


def superseded_by(term: str) -> str | None:
    """The term to use instead of this type, property or member (`supersededBy`), which may be superseded itself."""
    return terms()["superseded"].get(term)


def part(term: str) -> str:
    """The part of the vocabulary (`isPartOf`) that a type, property or member belongs to; "" for an unknown term.

    "core", or "pending", "health-lifesci", "bib", "auto", "meta" or "attic".
    """
    section = _parts().get(term)
    if section is not None:
        return section
    return "core" if is_type(term) or is_property(term) or is_enumeration_member(term) else ""


def members(enumeration: str) -> tuple[str, ...]:
    """The enumeration's own members, not those of its subtypes, in the order of the alphabet."""
    return tuple(terms()["enumerations"].get(enumeration, "").split())


def enumerations_of(member: str) -> tuple[str, ...]:
    """The enumerations that have this member: one, or for very few members two."""
    return _enumerations_by_member().get(member, ())


@cache
def _data_types() -> dict[str, None]:
    return dict.fromkeys(terms()["data_types"].split())


@cache
def _ancestors(type: str) -> tuple[str, ...]:
    # As deep as the vocabulary's tree, which is eight levels, whatever a page says.
    line = [type]
    for parent in terms()["types"][type].split():
        line += _ancestors(parent)
    # Each parent's line is in order; to keep the last of several mentions keeps every ancestor behind its descendants.
    return tuple(reversed(dict.fromkeys(reversed(line))))


@cache
def _properties(type: str) -> Mapping[str, str]:
    defined: dict[str, str] = {}
    for ancestor in _ancestors(type):
        for name in terms()["own_properties"].get(ancestor, "").split():
            defined.setdefault(name, ancestor)
    return MappingProxyType(defined)


@cache
def _domains() -> dict[str, tuple[str, ...]]:
    return _inverted(terms()["own_properties"])


@cache
def _enumerations_by_member() -> dict[str, tuple[str, ...]]:
    return _inverted(terms()["enumerations"])


@cache
def _parts() -> dict[str, str]:
    return {term: section for section, names in terms()["parts"].items() for term in names.split()}


def _inverted(table: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Key -> names, turned round: name -> the keys that list it, in the order of the alphabet."""
    keys: dict[str, list[str]] = {}
    for key, names in table.items():
        for name in names.split():
            keys.setdefault(name, []).append(key)
    return {name: tuple(sorted(listing)) for name, listing in keys.items()}
