"""The marked elements of a page come in; what shows that it is one article, or a list of them, goes out in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, cast

from newsschema.syntaxes.visible import marks

if TYPE_CHECKING:
    from turbohtml import Node

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_LONG = 80
_LEAST = 150
"""Characters besides the headline's: less is a header."""
_MAX_PARAGRAPHS = 400
_ENOUGH = 1_000_000
"""Characters of a text whose white space makes no difference any more."""


@dataclass(slots=True)
class PageKind:
    """What speaks for one article, and what for a list."""

    paragraphs: int
    """Paragraphs of more than 80 characters in the one container that has most of them."""
    text_length: int
    """Characters in the article's part of the page, those of links left out."""
    teasers: int
    """Headlines that link to something; beside the text, where every page has some, they say nothing."""


def page_kind(page: VisiblePage) -> PageKind:
    """The numbers for a page whose headline is known, if it has one."""
    lengths: dict[Node | None, list[int]] = {}
    for one in islice(page.sweep.paragraphs, _MAX_PARAGRAPHS):
        length = len(one.element.text)
        lengths.setdefault(one.element.parent, []).append(length)
    best: list[int] = []
    for parent, listed in lengths.items():
        if _long(listed) > _long(best) and parent is not None and page.is_own(cast("Element", parent)):
            best = listed
    text_length = sum(best) if _long(best) > 1 else _text_length(page)
    return PageKind(_long(best), text_length, _teasers(page))


def _long(lengths: list[int]) -> int:
    return sum(length > _LONG for length in lengths)


def _teasers(page: VisiblePage) -> int:
    elements = page.elements
    apart = (page.places.of(elements[block]).marks & (marks.APART & ~marks.NAVIGATION) for block in page.teasers)
    return sum(not beside for beside in apart)


def _text_length(page: VisiblePage) -> int:
    """The text outside links in the nearest element around the headline that has much more of it than that, where no
    container has two paragraphs.
    """
    if page.headline is None:
        return 0
    headline = page.headline.element
    floor = len(headline.text) + 500
    for above in islice(headline.ancestors, 8):
        if getattr(above, "tag", "html") == "html":
            break
        if len(above.text) > floor:
            length = _unlinked(cast("Element", above))
            if length > _LEAST:
                return length
    return 0


def _unlinked(element: Element) -> int:
    """The characters of an element's text but for surplus white space and the text of links, scripts and the like."""
    linked = sum(len(one.text) for one in element.iter_elements(("a", "script", "style", "select")))
    text = element.text
    return (len(" ".join(text.split())) if len(text) < _ENOUGH else len(text)) - linked
