"""A string comes in; whether it is one person's clean name, as most authors are, goes out, within microseconds."""

from __future__ import annotations

from newsschema.values.byline_text import holds_glued_words
from newsschema.values.name_kinds import is_person_name
from newsschema.values.name_words import CAPITAL_AGENCIES, group_endings, phrases, special_phrases, special_words

_MAX_NAME = 100
_PARTING_MARKS = frozenset(',;:|¦/~()[]{}@<>&+*#=%$_"0123456789·•・‧–—―→…«»›“”„（）【】，、；：｜／＆،؛\u00ad\u3000')
_PARTICLES = frozenset(
    ("al", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "van", "von")
)
_EAST_ASIAN = "\u2e80"
"""The first character of scripts that need no spaces."""


def is_plain_name(text: str, language: str | None, houses: frozenset[str]) -> bool:
    """Whether `text` surely is one person's name and nothing else, as most are; asked first, and fast."""
    parts = text.split(" ")
    if not text.istitle():
        parts = [part for i, part in enumerate(parts) if i == 0 or part not in _PARTICLES]
    if not 1 < len(parts) < 4 or len(text) > _MAX_NAME:
        return False
    folded = text.casefold()
    if not special_words().isdisjoint(map(str.casefold, parts)) or folded in special_phrases():
        return False
    if folded.endswith(group_endings()) or (houses and folded.endswith(tuple(houses))):
        return False
    if not text.endswith(parts[-1]):  # a particle without a name behind it
        return False
    for part in parts:
        if not (part.isalpha() and part.istitle()):
            return _is_bare(text) and _holds_no_agency(parts) and is_person_name(text, language)
    return True


def _holds_no_agency(parts: list[str]) -> bool:
    return all(parts) and phrases(CAPITAL_AGENCIES).isdisjoint(parts) and not any(map(_is_of_a_house, parts))


def _is_of_a_house(part: str) -> bool:
    """Whether a word is capitals with a word behind a hyphen, as broadcasters write what is theirs: "XYZ-Studio"."""
    head, hyphen, tail = part.partition("-")
    return bool(hyphen) and len(head) > 1 and head.isupper() and tail.istitle()


def _is_bare(text: str) -> bool:
    """Whether no mark in `text` parts it, and nothing is glued together."""
    if not (text[0].isalpha() and text[-1].isalpha() and text.isprintable()) or max(text) >= _EAST_ASIAN:
        return False
    return _PARTING_MARKS.isdisjoint(text) and not holds_glued_words(text)
