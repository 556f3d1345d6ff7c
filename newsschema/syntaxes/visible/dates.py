"""The marked elements of a page come in, the days that it says it was published and modified go out."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, cast

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.above import elements_above, nearest
from newsschema.syntaxes.visible.date_places import is_beside, is_day, is_in_site_header, is_in_teaser, is_mentioned
from newsschema.syntaxes.visible.date_texts import (
    MAX_LENGTH,
    Dated,
    dated_texts,
    has_a_day,
    has_a_time,
    is_label,
    is_terse,
    says_modified,
    says_more,
    says_published,
    text_before,
)
from newsschema.syntaxes.visible.marks import marks_of
from newsschema.syntaxes.visible.surroundings import FIGURE, ITEM, LINK, QUOTE
from newsschema.syntaxes.visible.sweep import Found, sweep
from newsschema.syntaxes.visible.texts import is_large
from newsschema.syntaxes.visible.unmarked_dates import lone_dates, unmarked_dates
from newsschema.values.dates import read_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_MAX_ELEMENTS = 40
_MOST, _TRIED = 4, 6
_NEAR = 4
_MAX_TIMES = 6
_MAX_UNMARKED = 4
_ATTRIBUTES = ("datetime", "title", "data-datetime", "data-date", "data-published", "content")
"""Attributes in which pages state a day more exactly than in the text."""
_UTC = ("Z", "+00:00", "+0000")


def dates(page: VisiblePage) -> tuple[list[Dated], list[Dated]]:
    """The days of publication and those of change, the best first; what only the words around the headline give away
    where nothing is marked.
    """
    found: list[Dated] = []
    scored = sorted(_scored(page), key=lambda pair: -pair[0])[:_TRIED]
    for _, one in scored:
        if not _is_beside_text(page, one.element):
            found += _marked(one)
    for others in (page.sweep.metas, page.sweep.bylines):
        if not any(_is_publication(page, dated) for dated in found):
            for one in sorted(page.near(others), key=lambda one: -page.nearness(one.block)):
                if not page.is_teased(one.block) and page.is_own(one.element):
                    found += _besides(found, list(dated_texts(one.element, one.block)))
    if not any(_is_publication(page, dated) for dated in found) and page.headline is not None:
        unmarked = unmarked_dates(page, page.headline)
        found += (dated for dated in unmarked if not _is_beside_text(page, dated.element))
        if not found:
            found += [dated for _, one in scored for dated in _marked(one)] or unmarked
        if not found:
            found += lone_dates(page, page.headline) or _only_times(page) or _only_marked(page)
    published, changed = _once(found, modified=False), _once(found, modified=True)
    return published, changed or list(_changes_beside(published))


def _besides(found: list[Dated], line: list[Dated]) -> list[Dated]:
    """The days in a line but those that are marked as days of change, where it states another one."""
    changes = {dated.text for dated in found if dated.modified}
    return [dated for dated in line if dated.text not in changes] or line


def _changes_beside(published: list[Dated]) -> Iterator[Dated]:
    """The day of change in the line right after that of publication."""
    for dated in published[:1]:
        for element in (dated.element, *elements_above(dated.element, 1)):
            for node in islice(element.next_siblings, _NEAR):
                line = cast("Element", node)
                if hasattr(node, "tag") and len(node.text) <= 2 * MAX_LENGTH and has_a_day(node.text):
                    yield from (one for one in dated_texts(line, dated.near) if one.modified and is_label(one.text))
                    return


def _is_publication(page: VisiblePage, dated: Dated) -> bool:
    """Whether what is marked states a day, and not that of a change."""
    return not dated.modified and is_day(page, dated)


def _scored(page: VisiblePage) -> Iterator[tuple[float, Found]]:
    """The elements that are marked as dates of the article, each with what speaks for it."""
    for found in page.near(page.sweep.dates):
        element = found.element
        if page.is_teased(found.block) or is_in_site_header(page, element, found.block):
            continue
        place = page.place(element)
        if place is None or place & (FIGURE | QUOTE) or is_beside(page, found.block, place):
            continue
        if is_large(element, _MAX_ELEMENTS) or (place & LINK and _leads_away(element)):
            continue
        if is_in_teaser(page, element):
            continue
        score = 4 * page.nearness(found.block) + (2 if page.in_article(element) else 0) + (found.tag == "time")
        score += 2 if found.marks & marks.PUBLISHED else 0
        score -= 3 if place & marks.ASIDE else 0
        yield score, found


def _leads_away(element: Element) -> bool:
    """Whether the link that an element is in says more than a day: the day is that of the page it leads to."""
    if element.tag == "a":
        return not (is_terse(element.text) or says_published(element.text))
    link = nearest(element, "a", _NEAR)
    return link is not None and says_more(link.text, element.text)


def _is_beside_text(page: VisiblePage, element: Element) -> bool:
    """Whether an element is in an aside or in a sentence, where the article's own day is less likely than another."""
    return bool((page.place(element) or 0) & marks.ASIDE) or is_mentioned(element)


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


def _only_times(page: VisiblePage) -> list[Dated]:
    """The one day that the few `<time>` elements of a page say that are no other article's: the headline may stand far
    above them, and they may stand below the text.
    """
    found: list[Dated] = []
    times = page.document.named("time")
    for block, element in times if len(times) <= _MAX_TIMES else ():
        is_own = page.is_own(element, FIGURE | QUOTE | LINK | marks.ASIDE) and not page.is_teased(block)
        if is_own and not is_mentioned(element) and not is_in_teaser(page, element):
            found += _marked(Found(block, element, "time", marks_of(element.attr("class") or "")))
    return found if _is_one_day(page, found) and all(is_day(page, one) for one in found) else []


def _only_marked(page: VisiblePage) -> list[Dated]:
    """The one day that elements far from the headline say that are marked as the day of publication."""
    swept = sweep(page.document, range(len(page.elements)))
    marked = [one for one in swept.dates if one.marks & marks.PUBLISHED and not is_large(one.element, _MAX_UNMARKED)]
    found: list[Dated] = []
    for one in marked if len(marked) <= _MAX_TIMES else ():
        is_own = page.is_own(one.element, FIGURE | QUOTE | LINK | ITEM | marks.ASIDE)
        if is_own and not page.is_teased(one.block) and not is_in_site_header(page, one.element, one.block):
            found += (dated for dated in _marked(one) if is_day(page, dated))
    return found if _is_one_day(page, found) and not any(dated.modified for dated in found) else []


def _is_one_day(page: VisiblePage, found: list[Dated]) -> bool:
    """Whether all these texts state the same day, whatever the time."""
    return len({str(read_date(one.text, page.document.language))[:10] for one in found}) == 1


def _once(found: list[Dated], *, modified: bool) -> list[Dated]:
    """The first of each date, a limited number."""
    kept: dict[str, Dated] = {}
    for dated in found:
        if dated.modified == modified:
            kept.setdefault(dated.text, dated)
    return list(kept.values())[:_MOST]
