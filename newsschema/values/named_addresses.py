"""An address and a text come in; whether the address is made from the text goes out."""

from __future__ import annotations

from urllib.parse import unquote

from newsschema.values.titles import name_key

_SPELT_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe", "å": "aa"})
"""How addresses spell letters out that they could also give without their marks."""
_PARTS = 2
"""The parts at the end of a path that may hold a name: behind it a number may stand."""
_SHORTEST = 3
"""Letters of a name that is looked for."""


def is_made_from(address: str, text: str) -> bool:
    """Whether a part at the end of an address's path, which is not its only one, is a text in the letters of addresses:
    "/thema/deutsche-bahn/" is made from "Deutsche Bahn".
    """
    folded = text.casefold()
    keys = {name_key(folded), name_key(folded.translate(_SPELT_OUT))}
    parts = [part for part in _path(address).split("/") if part]
    if len(parts) < 2:
        return False
    names = [name_key(unquote(part.partition(".")[0])) for part in parts[-_PARTS:]]
    return any(_is_key(name, key) for name in names for key in keys)


def _path(address: str) -> str:
    rest = address.partition("?")[0].partition("#")[0]
    return rest.partition("://")[2].partition("/")[2] if "://" in rest else rest


def _is_key(name: str, key: str) -> bool:
    """Whether a name is the key, but for a number behind it."""
    return len(key) >= _SHORTEST and (name == key or (name.startswith(key) and name[len(key) :].isdigit()))
