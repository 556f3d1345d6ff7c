"""The name of a house comes in; what houses are compared by goes out."""

from __future__ import annotations

from newsschema.values.titles import name_key

_ARTICLES = frozenset(
    {"the", "der", "die", "das", "le", "la", "les", "el", "los", "il", "lo", "o", "os", "a", "de", "het"}
)
_STAFF = frozenset(
    {"staff", "reporter", "reporters", "newsroom", "desk", "editors", "redaktion", "rédaction", "redacción", "redação"}
)
"""Words for those who write for a house, as they stand beside its name."""


def house_key(name: str) -> str:
    """A name of a house, as names are compared: "The Example News" and "Example News Staff" are one house."""
    words = name.split()
    while len(words) > 1 and words[-1].casefold().strip(".,") in _STAFF:
        words.pop()
    if len(words) > 1 and words[0].casefold() in _ARTICLES:
        words = words[1:]
    return name_key(" ".join(words))
