"""The headline of a page comes in; the days around it that no class marks, but only the words beside them, go out."""

from __future__ import annotations

from itertools import dropwhile, islice
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.above import elements_above, nearest, parent_of
from newsschema.syntaxes.visible.date_places import is_beside, is_day, is_in_site_header, is_in_teaser
from newsschema.syntaxes.visible.date_texts import (
    MAX_LENGTH,
    Dated,
    dated_texts,
    has_year,
    is_bare,
    is_sentence,
    opening_date,
    says_modified,
    says_published,
    tells_of_event,
    text_before,
)
from newsschema.syntaxes.visible.marks import marks_of
from newsschema.syntaxes.visible.surroundings import FIGURE, FOREIGN, LINK, QUOTE
from newsschema.syntaxes.visible.texts import LINES, SUBHEADINGS, is_large, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage
    from newsschema.syntaxes.visible.sweep import Found

_TRIED = 6
_BEFORE, _AFTER, _BELOW, _WIDE = 40, 50, 200, 250
_MAX_UNMARKED = 8
_FIRST = 3
_NEAR, _MAX_NODES = 4, 150
_SHORTEST, _MAX_RAW = 6, 800
"""Characters of an element's text, with the white space of the source, that may state a day."""
_LINE = marks.META | marks.BYLINE | marks.DATE
_LINES = LINES | SUBHEADINGS | {"nobr"}


def unmarked_dates(page: VisiblePage, headline: Found) -> list[Dated]:
    """The days beside the headline, or those below it that a word such as "published" introduces."""
    near = _unmarked(page, headline)
    if any(is_bare(one.text) or says_published(one.text) for one in near):
        return near
    return _labelled(page, headline) or near  # the day beside the headline may be that of a picture


def lone_dates(page: VisiblePage, headline: Found) -> list[Dated]:
    """The day that the text opens with, the one that stands alone anywhere on the page, or the one between the elements
    below the headline.
    """
    return _opening(page, headline) or _only(page) or _between(page, headline)


def _unmarked(page: VisiblePage, headline: Found) -> list[Dated]:
    """The dates in short texts around the headline that no class marks."""
    start, end = headline.block, len(page.elements)
    below = range(start + 1, min(start + _AFTER, end))
    above = range(start - 1, max(start - _BEFORE, -1), -1)
    found: list[Dated] = []
    tried = 0
    for element, block in _short_lines(page, (*below, *above)):
        place = page.place(element) if not page.is_teased(block) else None
        if place is None or place & (FIGURE | QUOTE | LINK) or is_beside(page, block, place):
            continue
        if is_in_site_header(page, element, block) or is_in_teaser(page, element):
            continue
        dated = dated_texts(element, block, is_marked=False)
        found += (one for one in dated if is_day(page, one) and not _is_told_of(one))
        tried += 1
        if found or tried >= _TRIED:
            break
    return found


def _is_told_of(dated: Dated) -> bool:
    """Whether a text tells of a day: in a sentence, or in one of several items of a list that says what happens
    then."""
    if is_sentence(dated.text):
        return True
    item = dated.element if dated.element.tag == "li" else nearest(dated.element, "li", 1)
    items = parent_of(item) if item is not None else None
    if items is None or marks_of(items.attr("class") or "") & _LINE:
        return False
    return len(list(items.iter_elements("li"))) > 1 and tells_of_event(dated.text)


def _labelled(page: VisiblePage, headline: Found) -> list[Dated]:
    """The dates below the text that words such as "published on" introduce."""
    start = headline.block + 1
    for element, block in _short_lines(page, range(start, min(start + _BELOW, len(page.elements)))):
        if page.is_own(element, FIGURE | QUOTE | marks.ASIDE):
            dated = dated_texts(element, block, is_marked=False)
            found = [one for one in dated if says_published(one.text) and is_day(page, one)]
            if found:
                return found
    return []


def _opening(page: VisiblePage, headline: Found) -> list[Dated]:
    """The day that one of the first paragraphs opens with, alone or behind a place, as press releases do."""
    paragraphs = [one for one in page.sweep.paragraphs if one.block > headline.block][:_FIRST]
    for one in paragraphs:
        opening = opening_date(one.element)
        if opening and page.is_own(one.element):
            found = Dated(one.element, one.block, opening, "", False)
            if is_day(page, found):
                return [found]
    return []


def _only(page: VisiblePage) -> list[Dated]:
    """The one day that stands alone in an element, on a page that shows no other so."""
    found: dict[str, Dated] = {}
    for element, block in _short_lines(page, _around(page)):
        text = text_of(element)
        if not is_bare(text) or is_in_site_header(page, element, block) or page.is_in_entry(element):
            continue
        if is_in_teaser(page, element):
            continue
        if not page.places.of(element).marks & (FOREIGN | LINK | FIGURE | QUOTE):
            found.setdefault(text, Dated(element, block, text, "", False))
            if len(found) > 1:
                return []
    alone = (one for one in found.values() if not says_modified("", text_before(one.element)) and not _is_told_of(one))
    return [one for one in alone if is_day(page, one)]


def _between(page: VisiblePage, headline: Found) -> list[Dated]:
    """The day below the headline that stands in no element of its own, but between line breaks, or in a link behind a
    word such as "Published:".
    """
    above = next((one for one in elements_above(headline.element, _NEAR) if is_large(one, _MAX_UNMARKED)), None)
    nodes = above.descendants if above is not None else ()
    for node in islice(dropwhile(lambda node: node is not headline.element, nodes), _MAX_NODES):
        if hasattr(node, "tag") or not _SHORTEST <= len(node.text) <= 2 * MAX_LENGTH or not has_year(node.text):
            continue
        element, text = parent_of(node), " ".join(node.text.split())
        if element is None:
            continue
        found = Dated(element, 0, text, "", False)
        is_told = element.tag == "a" and says_published(text_before(element))
        if not page.is_own(element, FIGURE | QUOTE | (0 if is_told else LINK)) or page.is_in_entry(element):
            continue
        if _is_dated_line(element) and not is_told:
            continue
        if is_bare(text) and is_day(page, found):
            return [found]
    return []


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
    if is_large(element, _MAX_UNMARKED):  # asked first: the text of what holds half the page is long
        return False
    text = element.text
    if not _SHORTEST <= len(text) <= _MAX_RAW or (len(text) > 2 * MAX_LENGTH and not _is_loose(text)):
        return False
    return has_year(text)


def _is_loose(text: str) -> bool:
    """Whether a text is no longer than a line once its white space is collapsed; most that are not have little."""
    return ("\n" in text or "  " in text) and len(" ".join(text.split())) <= 2 * MAX_LENGTH
