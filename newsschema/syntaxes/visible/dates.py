"""The marked elements of a page come in, the days that it says it was published and modified go out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks, words
from newsschema.syntaxes.visible.marks import flat
from newsschema.syntaxes.visible.surroundings import FIGURE, LINK, QUOTE
from newsschema.syntaxes.visible.texts import is_large, matchable, pieces_of
from newsschema.values.dates import read_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage
    from newsschema.syntaxes.visible.sweep import Found

_MAX_ELEMENTS = 40
_MAX_TEXT = 300
_MAX_LENGTH = 80
_MOST, _TRIED = 4, 6
_BEFORE, _AFTER = 15, 50
_MAX_UNMARKED = 6
_MANY_TEASERS = 4
_LINES = frozenset({"p", "div", "span", "h2", "h3", "h4", "h5", "h6", "em", "i", "b", "strong", "li", "td", "small"})
_NUMBER = re.compile("[0-9]+")
_YEAR = re.compile("(?<![0-9])(?:(?:1[89]|2[0-9])[0-9]{2}|[0-9]{1,2}([./-])[0-9]{1,2}\\1[0-9]{2})(?![0-9])")
"""A year, or a day with two digits for the year: in "3 May 2019", "2019-05-03" and "03.05.19", not in "10:30"."""


@dataclass(slots=True)
class Dated:
    """One date as it is written."""

    element: Element
    near: int
    """Its index."""
    text: str
    pointer: str
    """The attribute that holds it; "" for the text."""
    modified: bool


def dates(page: VisiblePage) -> tuple[list[Dated], list[Dated]]:
    """The days of publication and those of change, the best first; what only the words near the headline give away
    where nothing is marked.
    """
    found: list[Dated] = []
    for _, one in sorted(_scored(page), key=lambda pair: -pair[0])[:_TRIED]:
        found += _marked(one)
    for others in (page.sweep.metas, page.sweep.bylines):
        if all(dated.modified for dated in found):
            for one in sorted(page.near(others), key=lambda one: -page.nearness(one.block)):
                if page.place(one.element) is not None and not page.is_teased(one.block):
                    found += _written(one.element, one.block)
    if all(dated.modified for dated in found) and page.headline is not None:
        found += _unmarked(page, page.headline)
    return _once(found, modified=False), _once(found, modified=True)


def _scored(page: VisiblePage) -> Iterator[tuple[float, Found]]:
    """The elements that are marked as dates of the article, each with what speaks for it."""
    for found in page.near(page.sweep.dates):
        element = found.element
        place = page.place(element)
        if place is None or place & _elsewhere(page) or is_large(element, _MAX_ELEMENTS):
            continue
        if page.is_teased(found.block):
            continue
        score = 4 * page.nearness(found.block) + (2 if page.in_article(element) else 0) + (found.tag == "time")
        score += 2 if found.marks & marks.PUBLISHED else 0
        score -= 3 if place & marks.ASIDE else 0
        yield score, found


def _elsewhere(page: VisiblePage) -> int:
    """Where no date of the article stands; beside a list of teasers, an aside holds an agenda or more teasers."""
    return FIGURE | QUOTE | (marks.ASIDE if len(page.teasers) >= _MANY_TEASERS else 0)


def _marked(found: Found) -> Iterator[Dated]:
    """The date of one element: that of its attribute, or those in its text."""
    element = found.element
    modified = bool(found.marks & marks.MODIFIED) and not found.marks & marks.PUBLISHED
    attribute = "datetime" if found.tag == "time" else "title" if found.tag == "abbr" else None
    stated = (element.attr(attribute) or "").strip() if attribute is not None else ""
    if attribute is not None and _NUMBER.search(stated):
        says_so = modified or _says_modified(element.text) or _says_modified(_before(element))
        yield Dated(element, found.block, stated, attribute, says_so)
        if ":" in stated:
            return
    for dated in _written(element, found.block):
        dated.modified = dated.modified or modified
        yield dated


def _written(element: Element, block: int) -> Iterator[Dated]:
    """The dates in an element's text: all of it where it states one, or the pieces of it that do."""
    text = element.text
    if len(text) > _MAX_TEXT or len(_NUMBER.findall(text)) < 2 or is_large(element, _MAX_ELEMENTS):
        return
    pieces = pieces_of(element)
    whole = " ".join(pieces)
    if len(whole) <= _MAX_LENGTH and len(_YEAR.findall(whole)) < 2:
        if _has_a_day(whole):
            yield Dated(element, block, whole, "", _says_modified(whole) or _says_modified(_before(element)))
        return
    before = _before(element)
    for piece in pieces:
        for part in _parts(piece):
            if len(part) <= _MAX_LENGTH and _has_a_day(part):
                yield Dated(element, block, part, "", _says_modified(part) or _says_modified(before))
            before = part


def _parts(piece: str) -> list[str]:
    """The parts of a text between the marks that pages set between a date and something else."""
    for mark in ("|", "•", "·", " / ", " – "):
        piece = piece.replace(mark, "\n")
    return [part.strip() for part in piece.split("\n") if part.strip()]


def _unmarked(page: VisiblePage, headline: Found) -> Iterator[Dated]:
    """The dates in short texts around the headline that no class marks."""
    start, elements = headline.block, page.document.elements
    tried = 0
    for block in (*range(start + 1, min(start + _AFTER, len(elements))), *range(max(start - _BEFORE, 0), start)):
        element = elements[block]
        tag = element.tag
        if (tag not in _LINES and "-" not in tag) or is_large(element, _MAX_UNMARKED):
            continue
        if len(element.text) > 2 * _MAX_LENGTH or not _YEAR.search(element.text):
            continue
        place = page.place(element) if not page.is_teased(block) else None
        if place is None or place & (_elsewhere(page) | LINK) or tried >= _TRIED:
            continue
        tried += 1
        for dated in _written(element, block):
            if isinstance(read_date(dated.text, page.document.language), date):
                yield dated


def _once(found: list[Dated], *, modified: bool) -> list[Dated]:
    """The first of each date, a limited number."""
    kept: dict[str, Dated] = {}
    for dated in found:
        if dated.modified == modified:
            kept.setdefault(dated.text, dated)
    return list(kept.values())[:_MOST]


def _has_a_day(text: str) -> bool:
    """Whether a text can state a day: a year and another number."""
    year = _YEAR.search(text)
    return year is not None and (year[1] is not None or len(_NUMBER.findall(text)) > 1)


def _says_modified(text: str) -> bool:
    return matchable(text).lstrip("( :–-").startswith(_modified_words())


def _before(element: Element) -> str:
    """The text right before an element, if that is short."""
    previous = element.previous_sibling
    if previous is None:
        previous = getattr(element.parent, "previous_sibling", None)
    text = previous.text if previous is not None else ""
    return text if len(text) <= _MAX_LENGTH // 2 else ""


@cache
def _modified_words() -> tuple[str, ...]:
    return tuple(sorted(set(flat(words.UPDATED, ";"))))
