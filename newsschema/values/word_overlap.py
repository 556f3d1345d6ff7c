"""Two texts come in; how much of the words of the shorter one the other one has goes out."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from newsschema.values.text import clean_text

_WORD = re.compile(r"[^\s\x00-/:-@\[-`{-\xbf\u2000-\u206f\u3000-\u303f\uff00-\uff0f]{2,}")
"""What stands between spaces and marks; "\\w" would part words at the vowel signs of Indian scripts."""
_LEAST = 3
"""Characters of a word that may mean something: shorter ones are articles and prepositions."""
_STEM = 5
"""Characters that forms of one word have in common in most languages."""
_BEYOND_LATIN = "\u0250"
_WITHOUT_SPACES = "\u0e00"
"""From here on are the scripts that set no space between words: Thai, Khmer, Chinese, Japanese."""


def word_overlap(one: str, other: str) -> float | None:
    """From 0 to 1; None where a text has no words, or only one of the two is in Latin script.

    Case, accents, references such as "&amp;" and the endings of words make no difference. Where words are not set
    apart, each two characters that follow each other stand for one.
    """
    first, second = _words(one), _words(other)
    if not first or not second or _is_latin(first) != _is_latin(second):
        return None
    return len(first & second) / min(len(first), len(second))


def _is_latin(words: frozenset[str]) -> bool:
    """Whether most words begin with a Latin letter, or a digit."""
    return 2 * sum(word < _BEYOND_LATIN for word in words) > len(words)


@lru_cache(maxsize=64)
def _words(text: str) -> frozenset[str]:
    plain = clean_text(text).casefold()
    if not plain.isascii():
        decomposed = unicodedata.normalize("NFKD", plain)
        plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    words: set[str] = set()
    for word in _WORD.findall(plain):
        if word[0] >= _WITHOUT_SPACES:
            words.update(word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) >= _LEAST:
            words.add(word[:_STEM])
    return frozenset(words)
