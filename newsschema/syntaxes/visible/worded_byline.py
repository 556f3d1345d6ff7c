"""A page without a marked byline comes in, the authors in a line that its words make a byline go out."""

from __future__ import annotations

from functools import cache
from operator import methodcaller
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks, text_words
from newsschema.syntaxes.visible.author import Author
from newsschema.syntaxes.visible.date_texts import has_a_day
from newsschema.syntaxes.visible.marks import flat
from newsschema.syntaxes.visible.surroundings import FIGURE, QUOTE
from newsschema.syntaxes.visible.texts import LINES, is_large, matchable, text_of
from newsschema.values.byline_pieces import cut_intro
from newsschema.values.compact_names import reporter_of
from newsschema.values.compact_words import REPORTERS
from newsschema.values.name_words import CONJUNCTIONS, CREDITS, LABELS, LEADS, PREPOSITIONS
from newsschema.values.names import read_byline

if TYPE_CHECKING:
    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_MAX_ELEMENTS, _MAX_LENGTH, _MAX_WORDS = 6, 110, 16
_EDGES = " :：–—-/／|,"
_BRACKETS = "()（）[]【】"
_LINES = LINES | {"h4", "h5", "h6"}
_FIRST, _SHORT = 10, 3
"""Words among which the "by" stands, and the characters of one that may part it from a day: "Uhr", "pm"."""


_ends_a_label = methodcaller("endswith", ":")

Line = tuple[int, "Element", list[str]]
"""The index of an element, the element, and the words of its text as they are compared."""


def worded_byline(page: VisiblePage, lines: list[Line]) -> list[Author]:
    """The byline in the first of these lines that is one: "Aufgezeichnet von Jane Doe", "Text & photos: Jane Doe",
    "Publié le 5 mars 2024 par Jane Doe".
    """
    language = page.document.language
    for block, element, tokens in lines:
        if element.tag not in _LINES or not 2 <= len(tokens) <= _MAX_WORDS:
            continue
        is_one = not _signs().isdisjoint(tokens) or any(map(_ends_a_label, tokens)) or tokens[0].endswith(REPORTERS)
        name = _byline(element, language) if is_one else ""
        if name and not page.is_teased(block) and page.is_own(element, FIGURE | QUOTE | marks.PORTRAIT):
            return [Author(element, block, name, None)]
    return []


def _byline(element: Element, language: str | None) -> str:
    """What of an element's text is a byline; "" where it is none."""
    text = text_of(element).strip(_BRACKETS) if not is_large(element, _MAX_ELEMENTS) else ""
    if not text or len(text) > _MAX_LENGTH:
        return ""
    return text if _is_introduced(text, language) else _behind_a_day(text, language)


def _is_introduced(text: str, language: str | None) -> bool:
    """Whether a text is words such as "An essay by" or "Words and pictures:", and then people and nothing else."""
    if reporter_of(text):
        return True
    rest, introduced, _ = cut_intro(text, language)
    intro = matchable(text[: len(text) - len(rest)]).split() if introduced else []
    if not _introduces([word for word in (word.strip(_EDGES) for word in intro) if word]):
        return False
    agents = read_byline(text, language)
    return bool(agents) and all(agent.kind == "person" for agent in agents)


def _introduces(words: list[str]) -> bool:
    """Whether words stand before an author's name and nowhere else; one may be the house and what it calls its people:
    "港湾日报记者".
    """
    if len(words) == 1 and words[0].endswith(REPORTERS):
        return True
    if not words or not all(word in _intro_words() for word in words):
        return False
    return words[-1] in _openers() or not _labels().isdisjoint(words)


def _behind_a_day(text: str, language: str | None) -> str:
    """What stands behind the "by" of a text that states a day right before it: people, a group, or one word."""
    parts = text.split()
    for i, word in enumerate(parts[1:_FIRST], 1):
        is_right_behind = len(parts[i - 1]) <= _SHORT or any(map(str.isdigit, parts[i - 1]))
        if word.casefold() in _openers() and is_right_behind and has_a_day(" ".join(parts[:i])):
            rest = " ".join(parts[i + 1 :])
            agents = read_byline(rest, language)
            is_one = len(agents) == 1 and len(parts) == i + 2 and rest[0].isupper()
            return rest if agents and (is_one or all(agent.kind != "unknown" for agent in agents)) else ""
    return ""


@cache
def _openers() -> frozenset[str]:
    """The words that a name follows directly."""
    return frozenset(word for word in flat(text_words.BY, ";") if " " not in word)


@cache
def _signs() -> frozenset[str]:
    """The words of which one is in every byline without a colon."""
    return _openers() | _labels()


@cache
def _labels() -> frozenset[str]:
    """The words of which one is in a label with a colon before an author's name."""
    return frozenset(flat(text_words.TEXT_LABELS))


@cache
def _intro_words() -> frozenset[str]:
    """The words that stand before an author's name."""
    tables = (LEADS, PREPOSITIONS, LABELS, CREDITS, CONJUNCTIONS)
    return _openers() | _labels() | frozenset(word for table in tables for word in table.casefold().split())
