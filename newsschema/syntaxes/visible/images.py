"""The images of a page come in, those that can be the article's lead image go out, with caption and credit."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks, text_words
from newsschema.syntaxes.visible.above import nearest
from newsschema.syntaxes.visible.licence import licence_in
from newsschema.syntaxes.visible.marks import flat, marks_of
from newsschema.syntaxes.visible.renditions import first_rendition, size
from newsschema.syntaxes.visible.surroundings import FIGURE, HEADER, ITEM, LINK
from newsschema.syntaxes.visible.texts import caption_text, is_large, matchable, text_of
from newsschema.values.picture_names import ENDINGS
from newsschema.values.stand_ins import is_sign

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage
    from newsschema.syntaxes.visible.renditions import Rendition
    from newsschema.syntaxes.visible.sweep import Found

_MOST = 3
_TRIED = 4
_SMALL, _LOW, _LARGE = 100, 50, 300
_MAX_ELEMENTS = 60
_BETWEEN, _CLOSING = " ,;/|·–—-([", " )]."
"""What stands between a caption and its credit or its licence, and behind the latter."""


@dataclass(slots=True)
class Image:
    """One image."""

    element: Element
    near: int
    """Its index."""
    url: str
    pointer: str
    """The attribute that holds the URL."""
    score: float
    caption: tuple[Element, str, str] | None = None
    """The element, attribute ("" for its text) and text of the caption."""
    credit: tuple[Element, str] | None = None
    licence: tuple[Element, str] | None = None
    """The link to the licence, and its address."""


def images(page: VisiblePage) -> list[Image]:
    """The article's images, the likeliest lead image first, a limited number."""
    found: dict[str, Image] = {}
    for image in sorted(islice(_scored(page), _TRIED), key=lambda image: -image.score):
        found.setdefault(image.url, image)
    chosen = list(islice(found.values(), _MOST))
    for image in chosen:
        describe(image)
    return chosen


def _scored(page: VisiblePage) -> Iterator[Image]:
    """The images that are pictures, the nearest to the headline first."""
    for one in sorted(page.near(page.sweep.images), key=lambda one: -page.nearness(one.block)):
        element = one.element
        source, width = _source(element), size(element, "width")
        if source is None or not _is_picture_size(element, source.url, width):
            continue
        place = page.place(element)
        if place is None or place & (marks.PORTRAIT | marks.LOGO | marks.BYLINE | marks.PROFILE):
            continue
        score = _score(page, one, place) + ((width or 0) >= _LARGE)
        yield Image(element, one.block, source.url, source.pointer, score)


def _score(page: VisiblePage, found: Found, place: int) -> float:
    score = 6 * page.nearness(found.block) + (2 if page.in_article(found.element) else 0)
    score += 2 if place & FIGURE else 0
    score -= 2 if place & ITEM or (place & LINK and not _is_enlarged(found.element)) else 0
    score -= 4 if place & marks.ASIDE else 0
    return score - (1 if place & HEADER and not page.in_article(found.element) else 0)


def _is_enlarged(element: Element) -> bool:
    """Whether the link around an image shows a picture larger, where others lead to another page."""
    link = nearest(element, "a", 4)
    return link is not None and (link.attr("href") or "").lower().partition("?")[0].endswith(ENDINGS)


def _source(element: Element) -> Rendition | None:
    """The address of an image, unless it is of a logo or an icon."""
    shown = first_rendition(element)
    return None if shown is None or is_sign(shown.url) else shown


def _is_picture_size(element: Element, url: str, width: int | None) -> bool:
    """Whether an image is not too small for a picture; a GIF of no known size is a button, a line or a pixel."""
    if width is None:
        width = 0 if url.lower().partition("?")[0].endswith(".gif") else _SMALL
    return width >= _SMALL and (size(element, "height") or _SMALL) >= _LOW


def describe(image: Image) -> None:
    """Find what the figure around an image says of it."""
    figure = nearest(image.element, "figure", 6)
    if figure is not None and not is_large(figure, _MAX_ELEMENTS):
        image.licence = licence_in(figure)
        for caption in figure.iter_elements("figcaption"):
            credit = _credit(caption)
            text = caption_text(caption) if credit is None else caption_text(caption, (credit,)).rstrip(_BETWEEN)
            if image.licence is not None:
                text = _before_licence(text, text_of(image.licence[0]))
            image.caption = (caption, "", text) if text else None
            image.credit = (credit, _unlabelled(text_of(credit))) if credit is not None else None
            break
    alt = " ".join((image.element.attr("alt") or "").split())
    if image.caption is None and alt:
        image.caption = (image.element, "alt", alt)


def _before_licence(caption: str, licence: str) -> str:
    """A caption without the name of the licence that ends it, behind a mark of its own."""
    rest = caption.rstrip(_CLOSING)
    kept = rest[: len(rest) - len(licence)].rstrip() if licence and rest.endswith(licence) else ""
    return kept.rstrip(_BETWEEN) if kept.endswith(tuple(_BETWEEN)) and kept.rstrip(_BETWEEN) else caption


def _unlabelled(credit: str) -> str:
    """A credit without the word that says it is one, as in "Photo: Jo Marsh"."""
    label, mark, name = credit.partition(":")
    return name.strip() if mark and name.strip() and matchable(label) in _labels() else credit


@cache
def _labels() -> frozenset[str]:
    return frozenset(flat(text_words.CREDIT_LABELS, ";"))


def _credit(caption: Element) -> Element | None:
    for inner in caption.iter_elements():
        names = inner.attr("class")
        if names and marks_of(names) & marks.CREDIT and text_of(inner):
            return inner
    return None
