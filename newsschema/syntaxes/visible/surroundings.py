"""An element comes in, what it stands in goes out: the article it is in, and whether that part is no article at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.marks import marks_of

if TYPE_CHECKING:
    from newsschema.document.document import Element

FIGURE, QUOTE, HEADER, MAIN, HIDDEN, LINK, HEADING, ITEM = (1 << n for n in range(32, 40))
FOREIGN = marks.COMMENTS | marks.RELATED | marks.NAVIGATION | marks.FOOTER | HIDDEN
"""Nothing in such a part is the article's own."""

_TAGS = {
    "nav": marks.NAVIGATION,
    "footer": marks.FOOTER,
    "aside": marks.ASIDE,
    "header": HEADER,
    "main": MAIN,
    "figure": FIGURE,
    "figcaption": FIGURE,
    "blockquote": QUOTE,
    "a": LINK,
    "li": ITEM,
    **dict.fromkeys(("h1", "h2", "h3", "h4"), HEADING),
}
_PAGE = frozenset({"html", "body"})
_ARTICLES = frozenset({"hentry", "h-entry", "article"})
_INHERITED = FIGURE | QUOTE | HEADER | MAIN | HIDDEN | LINK | HEADING | ITEM
_INHERITED |= marks.APART | marks.PROFILE | marks.PORTRAIT | marks.LOGO | marks.BYLINE


class Surroundings(NamedTuple):
    """What an element stands in."""

    marks: int
    """What the element and all that it is in are marked as."""
    article: Element | None
    """The nearest `<article>` (or h-entry)."""


_NOWHERE = Surroundings(0, None)


class Places:
    """The surroundings of a page's elements, each worked out once."""

    def __init__(self) -> None:
        self._known: dict[Element, Surroundings] = {}

    def of(self, element: Element) -> Surroundings:
        """The surroundings of an element, itself included."""
        known = self._known
        found = known.get(element)
        if found is not None:
            return found
        chain: list[Element] = []
        at: Element | None = element
        while at is not None and found is None:
            chain.append(at)
            at = at.parent if at.tag != "html" else None  # type: ignore[assignment]
            found = known.get(at) if at is not None else _NOWHERE
        for one in reversed(chain):
            found = known[one] = _inside(found or _NOWHERE, one)
        return found or _NOWHERE


def _inside(outer: Surroundings, element: Element) -> Surroundings:
    """The surroundings of an element, from those of the one that it is in."""
    tag, attr = element.tag, element.attr
    if tag in _PAGE:
        return _NOWHERE
    attrs, names = element.attrs, attr("class")
    found = _TAGS.get(tag, 0)
    article = outer.article
    if names:
        found |= marks_of(names)
    if "id" in attrs:
        found |= marks_of(attr("id") or "")
    if tag == "h1":
        found &= ~marks.APART
    if tag == "article" or (names and not _ARTICLES.isdisjoint(names.split())):
        article = element
        found &= ~marks.APART
    if article is not None or found & marks.META:
        found &= ~marks.FOOTER
    if "hidden" in attrs or ("style" in attrs and "display:none" in (attr("style") or "").replace(" ", "")):
        found |= HIDDEN
    elif "aria-hidden" in attrs and attr("aria-hidden") == "true":
        found |= HIDDEN
    return Surroundings(outer.marks | (found & _INHERITED), article)
