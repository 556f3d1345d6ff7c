"""A page with its headline comes in; the texts and the entries of lists that follow the headline go out, in order."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.surroundings import FIGURE, FOREIGN, HEADING

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
_FIRST_WIDE = "\u2e80"
"""The first of the characters of Chinese and Japanese, of which a text has about half as many as in other scripts."""


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
    for block, element in enumerate(islice(page.elements, start, start + _SEEN), start):
        tag = element.tag
        if tag == "a":
            kind = _entry(page, element, own)
            if kind is not None:
                yield Piece(kind, block, 0)
        elif tag == "p" or tag in _BOXES:
            length = _length(element, tag)
            if length > _LONG and page.is_own(element, FOREIGN | FIGURE | marks.ASIDE):
                yield Piece("text", block, length)


def _entry(page: VisiblePage, link: Element, own: int) -> Kind | None:
    """What kind of entry a link is; None for one in a text, in a menu, beside the article, or to no page.

    `own` is what the headline stands in itself.
    """
    href = (link.attr("href") or "").strip().lower()
    length = _weight(link.text)
    if length < _LEAST_ENTRY or not href or href.startswith(_NOWHERE):
        return None
    place = page.places.of(link).marks
    if place & ~own & (FOREIGN | marks.ASIDE):
        return None
    if place & HEADING or next(link.iter_elements(_HEADINGS), None) is not None:
        return "heading"
    around = cast("Element", link.parent)
    if getattr(around, "tag", "p") in _IN_TEXT:  # what stands right in a shadow root has no element around it
        return None
    return "link" if _is_about(around, link, length) else None


def _is_about(around: Element, link: Element, length: int) -> bool:
    """Whether a link begins the text of what it stands in, or is most of it."""
    text = " ".join(around.text.split())
    return 2 * length >= _weight(text) or text.startswith(" ".join(link.text.split()))


def _length(element: Element, tag: str) -> int:
    """The characters of a paragraph outside its links, or of the text that stands right in a box."""
    texts = [element.text] if tag == "p" else [node.text for node in element.children if not hasattr(node, "tag")]
    if sum(map(len, texts)) <= _LONG // 2:  # half as many are enough where each of them counts twice
        return 0
    length = sum(map(_weight, texts))
    return length - sum(_weight(link.text) for link in element.iter_elements("a")) if tag == "p" else length


def _weight(text: str) -> int:
    """The characters of a text but for surplus white space, wide ones counted twice."""
    text = " ".join(text.split())
    return len(text) * (2 if text and text[len(text) // 2] >= _FIRST_WIDE else 1)
