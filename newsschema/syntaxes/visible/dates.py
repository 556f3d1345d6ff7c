"""The marked elements of a page come in, the days that it says it was published and modified go out."""

from __future__ import annotations

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
_MOST = 6
_BEFORE, _AFTER = 15, 50
_LINES = frozenset({"p", "div", "span", "h2", "h3", "h4", "h5", "h6", "em", "i", "b", "strong", "li", "td", "small"})


@dataclass(slots=True)
class Dated:
    """One date as it is written."""

    element: Element
    text: str
    pointer: str
    """The attribute that holds it; "" for the text."""
    modified: bool
    score: float


def dates(page: VisiblePage) -> tuple[list[Dated], list[Dated]]:
    """The days of publication and those of change, the best first; what only the words near the headline give away
    where nothing is marked.
    """
    found = [dated for one in page.near(page.sweep.dates) for dated in _marked(page, one)]
    for others in (page.sweep.metas, page.sweep.bylines):
        if all(dated.modified for dated in found):
            found += [dated for one in page.near(others) for dated in _written(page, one.element, one.block)]
    if all(dated.modified for dated in found) and page.headline is not None:
        found += _unmarked(page, page.headline)
    found.sort(key=lambda dated: -dated.score)
    return _once(found, modified=False), _once(found, modified=True)


def _marked(page: VisiblePage, found: Found) -> Iterator[Dated]:
    element = found.element
    place = page.marks(element)
    if place & (FIGURE | QUOTE) or not page.is_own(element) or is_large(element, _MAX_ELEMENTS):
        return
    modified = bool(found.marks & marks.MODIFIED) and not found.marks & marks.PUBLISHED
    score = 4 * page.nearness(found.block) + (2 if page.in_article(element) else 0) + (found.tag == "time")
    score += 2 if found.marks & marks.PUBLISHED else 0
    score -= 3 if place & marks.ASIDE else 0
    attribute = "datetime" if found.tag == "time" else "title" if found.tag == "abbr" else None
    stated = (element.attr(attribute) or "").strip() if attribute is not None else ""
    if any(map(str.isdigit, stated)):
        says_so = _says_modified(" ".join(pieces_of(element))) or _says_modified(_before(element))
        yield Dated(element, stated, attribute or "", modified or says_so, score + 1)
    for dated in _written(page, element, found.block):
        dated.score = score - 0.01
        dated.modified = dated.modified or modified or _says_modified(_before(element))
        yield dated


def _written(page: VisiblePage, element: Element, block: int) -> Iterator[Dated]:
    """The dates in an element's text: all of it, or those of its pieces that hold one."""
    if is_large(element, _MAX_ELEMENTS) or len(element.text) > _MAX_TEXT or not page.is_own(element):
        return
    pieces = pieces_of(element)
    whole = " ".join(pieces)
    if not _has_a_date(whole):
        return
    score = 4 * page.nearness(block)
    if len(whole) <= _MAX_LENGTH and _is_day(whole, page.document.language):
        yield Dated(element, whole, "", _says_modified(whole), score)
        return
    before = _before(element)
    for piece in pieces:
        for part in _parts(piece):
            if len(part) <= _MAX_LENGTH and (_is_day(part, page.document.language) or _is_short_date(part)):
                yield Dated(element, part, "", _says_modified(part) or _says_modified(before), score)
            before = part


def _parts(piece: str) -> list[str]:
    """The parts of a text between the marks that pages set between a date and something else."""
    for mark in ("|", "•", "·", " / ", " – "):
        piece = piece.replace(mark, "\n")
    return [part.strip() for part in piece.split("\n") if part.strip()]


def _unmarked(page: VisiblePage, headline: Found) -> Iterator[Dated]:
    """The dates in short texts around the headline that no class marks."""
    start, elements = headline.block, page.document.elements
    for block in (*range(start + 1, min(start + _AFTER, len(elements))), *range(max(start - _BEFORE, 0), start)):
        element = elements[block]
        if (element.tag not in _LINES and "-" not in element.tag) or is_large(element, 6) or len(element.text) > 2 * _MAX_LENGTH:
            continue
        if page.marks(element) & (FIGURE | QUOTE | LINK):
            continue
        for dated in _written(page, element, block):
            if _is_day(dated.text, page.document.language):
                yield dated


def _once(found: list[Dated], *, modified: bool) -> list[Dated]:
    """The first of each date, a limited number."""
    kept: dict[str, Dated] = {}
    for dated in found:
        if dated.modified == modified:
            kept.setdefault(dated.text, dated)
    return list(kept.values())[:_MOST]


def _has_a_date(text: str) -> bool:
    """Whether a text can hold a date at all."""
    return sum(map(str.isdigit, text)) >= 3


def _is_day(text: str, language: str | None) -> bool:
    """Whether a text states one day, no mere month."""
    return isinstance(read_date(text, language), date)


def _is_short_date(text: str) -> bool:
    """Whether a text has the form of a date with two digits for the year, such as "17.11.19", which may be read or
    not.
    """
    for word in text.replace(",", " ").split():
        for mark in "./-":
            parts = word.split(mark)
            if len(parts) == 3 and all(1 <= len(part) <= 2 and part.isdecimal() for part in parts):
                return True
    return False


def _says_modified(text: str) -> bool:
    return matchable(text).lstrip("( :–-").startswith(_modified_words())


def _before(element: Element) -> str:
    """The text right before an element, if that is short."""
    previous = element.previous_sibling
    if previous is None:
        parent = element.parent
        previous = getattr(parent, "previous_sibling", None)
    text = previous.text if previous is not None else ""
    return text if len(text) <= _MAX_LENGTH // 2 else ""


@cache
def _modified_words() -> tuple[str, ...]:
    return tuple(sorted(set(flat(words.UPDATED, ";"))))
