"""The name of a house comes in; what houses are compared by goes out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.values.name_kinds import is_person_name, is_staff
from newsschema.values.titles import name_key

if TYPE_CHECKING:
    from collections.abc import Collection

_DASH = re.compile(r"\s+[-–—|]\s+")
_ARTICLES = frozenset(
    {"the", "der", "die", "das", "le", "la", "les", "el", "los", "il", "lo", "o", "os", "a", "de", "het"}
)
_STAFF = frozenset(
    {"staff", "reporter", "reporters", "newsroom", "desk", "editors", "redaktion", "rédaction", "redacción", "redação"}
    | {"redakcja", "redakce", "redactie", "redazione", "redacció", "redaksjonen", "redaksi", "toimitus", "редакция"}
    | {"редакція", "redakcija", "szerkesztőség"}
    | {"online", "digital", "web", "team"}
)
"""Words for those who write for a house, as they stand beside its name, and for where it is read."""
_FORMS = frozenset({"gmbh", "&", "co", "kg", "ag", "ltd", "llc", "inc", "sa", "srl", "spa", "bv"})
"""What a house is in law, behind its name."""
_BESIDE_STAFF = frozenset(
    {"online", "digital", "web", "news", "editor", "central", "zentrale", "in", "da", "di", "de"}
    | {"our", "onze", "unsere", "notre", "nuestra", "nostra", "nossa", "vår", "vores", "nasza"}
)
"""What stands beside a word for all who write for a house: "Online-Redaktion", "Web Desk"."""


def house_key(name: str) -> str:
    """A name of a house, as names are compared: "The Example News" and "Example News Staff" are one house."""
    words = name.split()
    while len(words) > 1 and words[-1].casefold().strip(".,") in _STAFF | _FORMS:
        words.pop()
    if len(words) > 1 and words[0].casefold() in _ARTICLES:
        words = words[1:]
    return name_key(" ".join(words))


def house_keys(name: str) -> set[str]:
    """All that a house of that name is known by: the name, its parts where a dash parts it, but for a person's, and the
    initials of either. So "LN" is the "Lübecker Nachrichten", and a name in "LN - Lübecker Nachrichten".
    """
    parts = [part for part in _DASH.split(name) if part and (part == name or not is_person_name(part))]
    initials = ("".join(word[0] for word in part.replace("-", " ").split() if word[0].isupper()) for part in parts)
    return {house_key(one) for one in (name, *parts) if one} | {one for one in initials if len(one) > 1}


def is_one_of(name: str, keys: Collection[str]) -> bool:
    """Whether a name is that of a house with one of these keys; initials are in capitals."""
    return house_key(name) in keys or (name.isupper() and name in keys)


def is_newsroom(name: str) -> bool:
    """Whether a name is that of nobody but all who write for a house, whichever it is: "Redaktion", "The News Desk"."""
    words = [word.strip(".,") for word in name.casefold().replace("-", " ").split()]
    told = [word for word in words if word not in _ARTICLES and word not in _BESIDE_STAFF]
    return bool(told) and all(map(is_staff, told))
