"""A term as somebody wrote it comes in; schema.org's own spelling goes out, or the nearest name for a suggestion."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newsschema.vocabulary.terms import terms
from newsschema.vocabulary.vocabulary import is_data_type, is_enumeration_member, is_type, properties

if TYPE_CHECKING:
    from collections.abc import Iterable

_PREFIXES = (
    "https://schema.org/",
    "http://schema.org/",
    "https://www.schema.org/",
    "http://www.schema.org/",
    "//schema.org/",
    "schema.org/",
    "schema:",
)
"""What may stand before a term's name, in lower case. http and https are both in order (https://schema.org/docs/faq.html,
"Should we write 'https://schema.org' or 'http://schema.org' in our markup?"); the forms without a scheme are mistakes
that leave no doubt about the term."""

_SEPARATORS = str.maketrans("", "", "_- ")
_LONGEST_NAME = 80
"""Characters; the longest name in schema.org has 49, so nothing longer is near one."""
_LIKENESS = 0.81
"""The least likeness of a suggestion, as difflib's ratio: "NewsArtikel" for NewsArticle, but not "Post" for Poster."""
_LIKENESS_TO_OWN = 0.8
"""The same for the properties of one type, which are few: "imgae" for image."""


def canonical_type(spelling: str) -> str | None:
    """The type that is meant by a bare name, a schema.org address or `schema:` and a name, in any case; else None.

    "http://schema.org/NewsArticle", "schema:NewsArticle" and "newsarticle" are all "NewsArticle".
    """
    return spelling if spelling in terms()["types"] else _types_by_key().get(_key(spelling))


def canonical_property(spelling: str) -> str | None:
    """The property that is meant, as `canonical_type` reads it: "contentURL" is "contentUrl"; else None."""
    return spelling if spelling in terms()["properties"] else _properties_by_key().get(_key(spelling))


def canonical_member(spelling: str) -> str | None:
    """The enumeration member that is meant, as `canonical_type` reads it; else None."""
    return spelling if is_enumeration_member(spelling) else _members_by_key().get(_key(spelling))


def nearest_type(name: str) -> str | None:
    """The type most like `name`, for a "did you mean"; None where nothing is near, and for a type's canonical name.

    A type in another spelling gives its canonical name. No superseded type and no data type is guessed, for
    neither should be written as a "@type". A guess takes about 2 ms; the latest are remembered.
    """
    meant = canonical_type(name)
    if meant is not None or len(name) > _LONGEST_NAME:
        return None if meant == name else meant
    return _nearest_type(name)


def nearest_property(name: str, type: str | None = None) -> str | None:
    """The property most like `name`, for a "did you mean"; None where nothing is near, and for a canonical name.

    A property in another spelling gives its canonical name. Else a property of `type` goes before all others; no
    superseded property is guessed. A guess takes about 2 ms; the latest are remembered.
    """
    meant = canonical_property(name)
    if meant is not None or len(name) > _LONGEST_NAME:
        return None if meant == name else meant
    return _nearest_property(name, type if type and is_type(type) else None)


def _key(spelling: str) -> str:
    """The bare name in lower case, by which no two terms of one kind are confused."""
    key = spelling.strip().lower()
    for prefix in _PREFIXES:
        if key.startswith(prefix):
            return key.removeprefix(prefix)
    return key


@lru_cache(maxsize=1024)
def _nearest_type(name: str) -> str | None:
    by_key = _types_by_key()
    return _nearest(name, (key for key, type in by_key.items() if not is_data_type(type)), by_key, _LIKENESS)


# The pages of one publisher repeat their mistakes, and the names kept are short.
@lru_cache(maxsize=1024)
def _nearest_property(name: str, type: str | None) -> str | None:
    by_key = _properties_by_key()
    own = (property.lower() for property in properties(type)) if type else ()
    return _nearest(name, own, by_key, _LIKENESS_TO_OWN) or _nearest(name, by_key, by_key, _LIKENESS)


def _nearest(name: str, keys: Iterable[str], canonical: dict[str, str], likeness: float) -> str | None:
    """The canonical name of the key most like `name`, however `name` joins its words; no superseded one."""
    from difflib import get_close_matches  # Takes 2 ms to import, and most processes never ask.

    candidates = [key for key in keys if canonical[key] not in terms()["superseded"]]
    found = get_close_matches(_key(name).translate(_SEPARATORS), candidates, n=1, cutoff=likeness)
    return canonical[found[0]] if found else None


@cache
def _types_by_key() -> dict[str, str]:
    return {name.lower(): name for name in terms()["types"]}


@cache
def _properties_by_key() -> dict[str, str]:
    return {name.lower(): name for name in terms()["properties"]}


@cache
def _members_by_key() -> dict[str, str]:
    return {name.lower(): name for names in terms()["enumerations"].values() for name in names.split()}
