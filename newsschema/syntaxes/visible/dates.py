"""The marked elements of a page come in, the days that it says it was published and modified go out."""

from __future__ import annotations

from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.date_texts import (
    MAX_LENGTH,
    Dated,
    dated_texts,
    has_a_day,
    has_a_time,
    has_year,
    is_bare,
    opening_date,
    says_modified,
    says_published,
    text_before,
)
from newsschema.syntaxes.visible.surroundings import FIGURE, FOREIGN, LINK, QUOTE
from newsschema.syntaxes.visible.texts import is_large, text_of
from newsschema.values.dates import read_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage
    from newsschema.syntaxes.visible.sweep import Found

_MAX_ELEMENTS = 40
_MOST, _TRIED = 4, 6
_BEFORE, _AFTER, _BELOW, _WIDE = 40, 50, 200, 250
_MAX_UNMARKED = 8
_MANY_TEASERS = 4
_FIRST = 3
_SHORTEST, _MAX_RAW = 6, 800
"""Characters of an element's text, with the white space of the source, that may state a day."""
_LINES = frozenset(
    {"p", "div", "span", "h2", "h3", "h4", "h5", "h6", "em", "i", "b", "strong", "li", "td", "small", "nobr", "font"}
)
_ATTRIBUTES = ("datetime", "title", "data-datetime", "data-date", "content")
"""Attributes in which pages state a day more exactly than in the text."""
_UTC = ("Z", "+00:00", "+0000")


def dates(page: VisiblePage) -> tuple[list[Dated], list[Dated]]:
    """The days of publication and those of change, the best first; what only the words around the headline give away
    where nothing is marked.
    """
    found: list[Dated] = []
    for _, one in sorted(_scored(page), key=lambda pair: -pair[0])[:_TRIED]:
        found += _marked(one)
    for others in (page.sweep.metas, page.sweep.bylines):
        if all(dated.modified for dated in found):
            for one in sorted(page.near(others), key=lambda one: -page.nearness(one.block)):
                if not page.is_teased(one.block) and page.place(one.element) is not None:
                    found += dated_texts(one.element, one.block)
    if all(dated.modified for dated in found) and page.headline is not None:
        near = _unmarked(page, page.headline)
        if not any(is_bare(one.text) or says_published(one.text) for one in near):  # it may be a picture's
            near = _labelled(page, page.headline) or near
        found += near
        if not found:
            found += _opening(page, page.headline) or _only(page)
    return _once(found, modified=False), _once(found, modified=True)


def _scored(page: VisiblePage) -> Iterator[tuple[float, Found]]:
    """The elements that are marked as dates of the article, each with what speaks for it."""
    for found in page.near(page.sweep.dates):
        if page.is_teased(found.block):
            continue
        element = found.element
        place = page.place(element)
        if place is None or place & (FIGURE | QUOTE) or _is_beside(page, found.block, place):
            continue
        if is_large(element, _MAX_ELEMENTS):
            continue
        score = 4 * page.nearness(found.block) + (2 if page.in_article(element) else 0) + (found.tag == "time")
        score += 2 if found.marks & marks.PUBLISHED else 0
        score -= 3 if place & marks.ASIDE else 0
        yield score, found


def _is_beside(page: VisiblePage, block: int, place: int) -> bool:
    """Whether an element is in an aside that holds an agenda or more teasers: there are many, and one stands between
    the headline and it.
    """
    return bool(place & marks.ASIDE) and len(page.teasers) >= _MANY_TEASERS and page.is_after_teaser(block)


def _marked(found: Found) -> Iterator[Dated]:
    """The date of one element: that of its attribute, or those in its text."""
    element = _only_time(found.element)
    modified = bool(found.marks & marks.MODIFIED) and not found.marks & marks.PUBLISHED
    stated, attribute = _stated(element)
    if stated:
        says_so = modified or says_modified(element.text, text_before(element))
        yield Dated(element, found.block, stated, attribute, says_so)
    is_exact = ":" in stated
    if is_exact and not stated.endswith(_UTC):
        return
    for dated in dated_texts(element, found.block):
        if not is_exact or has_a_time(dated.text):  # beside a moment in UTC the local time
            dated.modified = dated.modified or modified
            yield dated


def _only_time(element: Element) -> Element:
    """The one `<time>` in an element, which says it more exactly than all the text; else the element itself."""
    times = list(islice(element.iter_elements("time"), 2))
    return times[0] if len(times) == 1 and times[0].attr("datetime") else element


def _stated(element: Element) -> tuple[str, str]:
    """The day in an attribute of an element, and the attribute's name."""
    attrs = element.attrs
    for name in _ATTRIBUTES:
        if name in attrs:
            stated = (element.attr(name) or "").strip()
            if len(stated) <= MAX_LENGTH and (has_a_day(stated) or (name == "datetime" and stated[:1].isdigit())):
                return stated, name
    return "", ""


def _unmarked(page: VisiblePage, headline: Found) -> list[Dated]:
    """The dates in short texts around the headline that no class marks."""
    start, end = headline.block, len(page.elements)
    below = range(start + 1, min(start + _AFTER, end))
    above = range(start - 1, max(start - _BEFORE, -1), -1)
    found: list[Dated] = []
    tried = 0
    for element, block in _short_lines(page, (*below, *above)):
        place = page.place(element) if not page.is_teased(block) else None
        if place is None or place & (FIGURE | QUOTE | LINK) or _is_beside(page, block, place):
            continue
        found += (one for one in dated_texts(element, block) if _is_day(page, one))
        tried += 1
        if found or tried >= _TRIED:
            break
    return found


def _labelled(page: VisiblePage, headline: Found) -> list[Dated]:
    """The dates below the text that words such as "published on" introduce."""
    start = headline.block + 1
    for element, block in _short_lines(page, range(start, min(start + _BELOW, len(page.elements)))):
        place = page.place(element)
        if place is not None and not place & (FIGURE | QUOTE | marks.ASIDE):
            found = [one for one in dated_texts(element, block) if says_published(one.text) and _is_day(page, one)]
            if found:
                return found
    return []


def _opening(page: VisiblePage, headline: Found) -> list[Dated]:
    """The day that one of the first paragraphs opens with, alone or behind a place, as press releases do."""
    paragraphs = [one for one in page.sweep.paragraphs if one.block > headline.block][:_FIRST]
    for one in paragraphs:
        opening = opening_date(one.element)
        if opening and page.place(one.element) is not None:
            found = Dated(one.element, one.block, opening, "", False)
            if _is_day(page, found):
                return [found]
    return []


def _only(page: VisiblePage) -> list[Dated]:
    """The one day that stands alone in an element, on a page that shows no other so."""
    found: dict[str, Dated] = {}
    for element, block in _short_lines(page, _around(page)):
        text = text_of(element)
        if is_bare(text) and not page.places.of(element).marks & (FOREIGN | LINK | FIGURE | QUOTE):
            found.setdefault(text, Dated(element, block, text, "", False))
            if len(found) > 1:
                return []
    return [one for one in found.values() if _is_day(page, one) and not says_modified("", text_before(one.element))]


def _around(page: VisiblePage) -> range:
    start = page.headline.block if page.headline is not None else 0
    return range(max(start - _WIDE, 0), min(start + _WIDE, len(page.elements)))


def _short_lines(page: VisiblePage, blocks: Iterable[int]) -> Iterator[tuple[Element, int]]:
    """The elements among those with these indexes that hold a short text with a year; each is looked at once."""
    elements, known = page.elements, page.dated_lines
    for block in blocks:
        is_dated = known.get(block)
        if is_dated is None:
            element = elements[block]
            tag = element.tag
            is_dated = known[block] = (tag in _LINES or "-" in tag) and _is_dated_line(element)
        if is_dated:
            yield elements[block], block


def _is_dated_line(element: Element) -> bool:
    text = element.text
    if not _SHORTEST <= len(text) <= _MAX_RAW or (len(text) > 2 * MAX_LENGTH and not _is_loose(text)):
        return False
    return has_year(text) and not is_large(element, _MAX_UNMARKED)


def _is_loose(text: str) -> bool:
    """Whether a text is no longer than a line once its white space is collapsed; most that are not have little."""
    return ("\n" in text or "  " in text) and len(" ".join(text.split())) <= 2 * MAX_LENGTH


def _is_day(page: VisiblePage, dated: Dated) -> bool:
    return isinstance(read_date(dated.text, page.document.language), date)


def _once(found: list[Dated], *, modified: bool) -> list[Dated]:
    """The first of each date, a limited number."""
    kept: dict[str, Dated] = {}
    for dated in found:
        if dated.modified == modified:
            kept.setdefault(dated.text, dated)
    return list(kept.values())[:_MOST]
