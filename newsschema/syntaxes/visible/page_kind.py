"""The marked elements of a page come in; what shows that it is one article, or a list of them, goes out in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from turbohtml import Node

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_LONG = 80
_MAX_PARAGRAPHS = 400


@dataclass(slots=True)
class PageKind:
    """What speaks for one article, and what for a list."""

    paragraphs: int
    """Paragraphs of more than 80 characters in the one container that has most of them."""
    text_length: int
    """Characters in the article's part of the page, those of links left out."""
    teasers: int
    """Headlines that link to something."""


def page_kind(page: VisiblePage) -> PageKind:
    """The numbers for a page whose headline is known, if it has one."""
    lengths: dict[Node | None, list[int]] = {}
    for one in islice(page.sweep.paragraphs, _MAX_PARAGRAPHS):
        length = len(one.element.text)
        if length > _LONG:
            lengths.setdefault(one.element.parent, []).append(length)
    best: list[int] = []
    for parent, listed in lengths.items():
        if len(listed) > len(best) and parent is not None and page.place(cast("Element", parent)) is not None:
            best = listed
    text_length = sum(best) if len(best) > 1 else _text_length(page)
    return PageKind(len(best), text_length, len(page.teasers))


def _text_length(page: VisiblePage) -> int:
    """The text around the headline where no container has two paragraphs."""
    around = _around(page.headline.element) if page.headline is not None else None
    if around is None:
        return 0
    linked = sum(len(link.text) for link in around.iter_elements(("a", "script", "style", "select")))
    return max(len(" ".join(around.text.split())) - linked, 0)


def _around(element: Element) -> Element | None:
    """The nearest element around another one with much more text than that."""
    floor = len(element.text) + 500
    for above in islice(element.ancestors, 8):
        if getattr(above, "tag", "html") == "html":
            return None
        if len(above.text) > floor:
            return above  # type: ignore[return-value]
    return None
