"""terms.json comes in; the tables of schema.org's terms go out, loaded on first use."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TypedDict, cast


class Terms(TypedDict):
    """The tables as they stand in terms.json. "Names" are one string: bare, sorted, parted by spaces."""

    version: str
    """The release of schema.org, such as "30.0"."""
    date: str
    """The day of that release, YYYY-MM-DD."""
    license: str
    """The licence of the vocabulary."""
    source: str
    """Where the vocabulary is published."""
    types: dict[str, str]
    """Type -> names of its parents. The data types are among the types."""
    properties: dict[str, str]
    """Property -> names of the types expected as its value."""
    own_properties: dict[str, str]
    """Type -> names of the properties that it defines itself; a type that defines none has no entry."""
    data_types: str
    """Names of the data types."""
    enumerations: dict[str, str]
    """Enumeration -> names of its own members. Every subtype of Enumeration has an entry."""
    superseded: dict[str, str]
    """Type, property or member -> the term that schema.org says to use instead."""
    inverse: dict[str, str]
    """Property -> its inverse property."""
    parts: dict[str, str]
    """Part of the vocabulary -> names of its terms; a term of the core is in no part."""


@cache
def terms() -> Terms:
    """The tables, read once in a process."""
    return cast("Terms", json.loads(Path(__file__).with_name("terms.json").read_bytes()))
