"""A page with its headline comes in; the texts and the entries of lists that follow the headline go out, in order."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.above import parent_of
from newsschema.syntaxes.visible.surroundings import FIGURE, FOREIGN, HEADING, LINK
from newsschema.syntaxes.visible.texts import collapsed, is_large

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

Kind = Literal["text", "heading", "link"]

_LONG = 80
"""Characters of a text that is more than a label."""
_LEAST_ENTRY = 12
"""Characters of a link that can be a headline."""
_SEEN = 400
"""Elements below the headline that are looked at."""
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BOXES = frozenset({"div", "td", "li", "dd", "blockquote", "section", "article", "font", "span", "center"})
"""Elements that hold a text of their own on pages that have no paragraphs."""
_IN_TEXT = frozenset({"p", "strong", "em", "b", "i", "u"})
"""Elements whose links belong to the text around them."""
_NOWHERE = ("#", "javascript:", "mailto:", "tel:")
_WIDE = re.compile("[\u2e80-\uffef]")
"""A character of Chinese, Japanese or Korean, of which a text has about half as many as in other scripts."""
_OPENING = 200
"""Characters of a text that a link may begin."""


class Piece(NamedTuple):
    """A long text, or an entry of a list: a link to another page that is a heading, or is all its box is about."""

    kind: Kind
    block: int
    length: int
    """Characters of the text, those of links left out."""


def flow(page: VisiblePage) -> Iterator[Piece]:
    """What follows the headline. Texts are those of the article's own part of the page; entries may stand in articles
    of their own, as those of lists do.
    """
    headline = page.headline
    if headline is None:
        return
    start = headline.block + 1 + sum(1 for _ in headline.element.iter_elements())
    own = page.places.of(headline.element).marks
    boxes = _Boxes()
    for block, element in enumerate(islice(page.elements, start, start + _SEEN), start):
        tag = element.tag
        if tag == "a":
            kind = _entry(page, element, own, boxes)
            if kind is not None:
                yield Piece(kind, block, 0)
        elif tag == "p" or tag in _BOXES:
            length = _length(element, tag)
            if length > _LONG and page.is_own(element, FIGURE | LINK | marks.ASIDE):
                yield Piece("text", block, length)


def _entry(page: VisiblePage, link: Element, own: int, boxes: _Boxes) -> Kind | None:
    """What kind of entry a link is; None for one in a text, in a menu, beside the article, or to no page.

    `own` is what the headline stands in itself.
    """
    href = (link.attr("href") or "").strip().lower()
    length = _weight(link.text)
    if length < _LEAST_ENTRY or not href or href.startswith(_NOWHERE):
        return None
    place = page.places.of(link).marks
    if place & ~own & (FOREIGN | marks.ASIDE | marks.BREADCRUMB):
        return None
    if place & HEADING or next(link.iter_elements(_HEADINGS), None) is not None:
        return "heading"
    if length > _LONG and is_large(link, 1):
        return "link"  # a card, with its headline and its summary
    around = parent_of(link)
    if around is None or around.tag in _IN_TEXT:
        return None
    return "link" if boxes.are_about(around, link, length) else None


class _Boxes:
    """The texts of what links stand in, each put together once for all the links in it."""

    def __init__(self) -> None:
        self._known: dict[Element, tuple[int, str]] = {}

    def are_about(self, around: Element, link: Element, length: int) -> bool:
        """Whether a link begins the text of what it stands in, or is most of it."""
        known = self._known.get(around)
        if known is None:
            text = " ".join(around.text.split())
            known = self._known[around] = (_weight(text), text[:_OPENING])
        weight, opening = known
        return 2 * length >= weight or opening.startswith(" ".join(link.text.split())[:_OPENING])


def _length(element: Element, tag: str) -> int:
    """The characters of a paragraph outside its links, or of the text that stands right in a box."""
    texts = [element.text] if tag == "p" else [node.text for node in element.children if not hasattr(node, "tag")]
    if sum(map(len, texts)) <= _LONG // 2:  # half as many are enough where each of them counts twice
        return 0
    length = sum(map(_weight, texts))
    return length - sum(_weight(link.text) for link in element.iter_elements("a")) if tag == "p" else length


def _weight(text: str) -> int:
    """The characters of a text but for surplus white space, wide ones counted twice."""
    text = collapsed(text)
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))
