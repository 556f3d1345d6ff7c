"""A page with its headline comes in; which of its elements are near the headline, and its own, goes out."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakKeyDictionary, ref

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.above import elements_above, nearest
from newsschema.syntaxes.visible.entries import is_in_entry
from newsschema.syntaxes.visible.marks import marks_of
from newsschema.syntaxes.visible.surroundings import FIGURE, FOREIGN, QUOTE, KnownSurroundings
from newsschema.syntaxes.visible.sweep import Found, sweep
from newsschema.syntaxes.visible.texts import is_large, matchable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsschema.document.document import Document, Element
    from newsschema.syntaxes.visible.sweep import Sweep

_BEFORE, _AFTER = 8, 14
_ABOVE, _BELOW = 40, 160
"""How many elements around the headline are looked at: the byline, the date and the lead image stand near it."""
_MAX_CARD, _WRAPPED = 30, 10
"""Elements in a teaser, and those between its heading and a link that all of it stands in."""
_AROUND = marks.APART | FOREIGN | FIGURE | QUOTE | marks.BYLINE | marks.PORTRAIT | marks.PROFILE | marks.LOGO
"""What says nothing of an element where the headline stands in it too."""
_FAR = 400.0
_CARD = 10
"""How many elements the text under the heading of a teaser may be away from it."""
_block_of = attrgetter("block")
_T = TypeVar("_T")
_KNOWN: WeakKeyDictionary[Document, VisiblePage] = WeakKeyDictionary()
"""The pages of the documents that are in use: a page is read again for what the first reading was not asked for."""


class VisiblePage:
    """What the readers of the single properties ask."""

    def __init__(self, document: Document) -> None:
        self._document = ref(document)
        self.elements = document.elements
        self.places = KnownSurroundings()
        self.headline: Found | None = None
        """The element that holds the headline, once it is known."""
        self.dated_lines: dict[int, bool] = {}
        """Whether the element with an index is a short text with a year, as far as it was asked."""
        self._cards: dict[Element, bool] = {}
        """Whether each `<article>` that was asked is a teaser's."""
        self._found: dict[object, Any] = {}
        """What the readers of single properties found, by reader."""

    @classmethod
    def of(cls, document: Document) -> VisiblePage:
        """The page of a document, worked out once however often it is asked."""
        page = _KNOWN.get(document)
        if page is None:
            page = _KNOWN[document] = cls(document)
        return page

    @property
    def document(self) -> Document:
        document = self._document()
        if document is None:
            raise ReferenceError("the document of a page has to outlive it")
        return document

    def once(self, read: Callable[[VisiblePage], _T]) -> _T:
        """What a reader finds on this page, looked for once however often the page is read."""
        if read not in self._found:
            self._found[read] = read(self)
        found: _T = self._found[read]
        return found

    @cached_property
    def sweep(self) -> Sweep:
        """The marked elements around the headline."""
        return sweep(self.document, range(self._first, min(self._block + _BELOW, len(self.document.elements))))

    @cached_property
    def _first(self) -> int:
        """The index of the first element that is looked at: the article's own, where that is not too far above."""
        first = max(self._block - _ABOVE, 0)
        article = self.places.of(self.headline.element).article if self.headline is not None else None
        if article is not None:
            elements, farthest = self.document.elements, max(self._block - 2 * _ABOVE, 0)
            above = elements[farthest:first]
            return farthest + above.index(article) if article in above else first
        return first

    def headings(self, *tags: str) -> list[Found]:
        """All headings of the page with these tags."""
        found = self.document.named(*tags)
        return [Found(block, one, one.tag, marks_of(one.attr("class") or "")) for block, one in found]

    def near(self, found: Sequence[Found], before: int = _BEFORE, after: int = _AFTER) -> Sequence[Found]:
        """Those of the marked elements that stand around the headline, a limited number, in document order."""
        at = bisect_left(found, self._block, key=_block_of)
        return found[max(at - before, 0) : at + after]

    def nearness(self, block: int) -> float:
        """1 for what stands next to the headline, less the farther away it is, down to 0; before it counts double."""
        distance = block - self._block
        return max(1 - (distance if distance >= 0 else -2 * distance) / _FAR, 0.0)

    @cached_property
    def teasers(self) -> list[int]:
        """The indexes of the headings besides the headline that are links, or hold one."""
        found = self.document.named("h2", "h3", "h4")
        own = matchable(self.headline.element.text) if self.headline is not None else ""
        return [
            block
            for block, heading in found
            if block != self._block and _is_link(heading) and (not own or matchable(heading.text) != own)
        ]

    def is_teased(self, block: int) -> bool:
        """Whether an element stands right under a heading that leads to another page, whose byline or date it is."""
        at = bisect_left(self.teasers, block)
        if at > 0 and max(self._block, block - _CARD) < self.teasers[at - 1]:
            return True
        return self.is_in_entry(self.elements[block])

    def is_in_entry(self, element: Element) -> bool:
        """Whether an element is or stands in an entry of a list of other pages."""
        return is_in_entry(element, self.around)

    @cached_property
    def around(self) -> frozenset[Element]:
        """All that the headline stands in."""
        return frozenset(elements_above(self.headline.element)) if self.headline is not None else frozenset()

    def is_after_teaser(self, block: int) -> bool:
        """Whether a heading that leads to another page stands between the headline and an element."""
        at = bisect_left(self.teasers, self._block)
        return at < len(self.teasers) and self.teasers[at] < block

    def place(self, element: Element) -> int | None:
        """What an element stands in and the headline does not, as marks; None where it is not the article's own, but
        in another article, in the comments, or among related links.
        """
        place = self.places.of(element)
        if self.headline is None:
            return None if place.marks & FOREIGN else place.marks
        head = self.places.of(self.headline.element)
        found = place.marks & ~(head.marks & _AROUND)
        if found & FOREIGN:
            return None
        if place.article is None or (head.article is None and not self.is_card(place.article)):
            return found
        return found if head.article is not None and self._is_same(place.article, head.article) else None

    def is_card(self, article: Element) -> bool:
        """Whether a small `<article>` that the headline is not in has a heading that leads to another page."""
        known = self._cards.get(article)
        if known is None:
            heading = next(article.iter_elements(("h2", "h3", "h4")), None)
            is_linked = heading is not None and _is_link(heading, _WRAPPED)
            known = self._cards[article] = is_linked and not is_large(article, _MAX_CARD)
        return known

    def is_own(self, element: Element, outside: int = 0) -> bool:
        """Whether an element is the article's own, and neither is nor stands in what has one of these marks."""
        place = self.place(element)
        return place is not None and not place & outside

    def in_article(self, element: Element) -> bool:
        """Whether an element is in the very article that the headline is in."""
        if self.headline is None:
            return False
        article = self.places.of(self.headline.element).article
        return article is not None and self.places.of(element).article is article

    def _is_same(self, one: Element, other: Element) -> bool:
        return one is other or one in islice(other.ancestors, 30) or other in islice(one.ancestors, 30)

    @property
    def _block(self) -> int:
        return self.headline.block if self.headline is not None else 0


def _is_link(heading: Element, most: int = 1) -> bool:
    """Whether a heading holds a link, or one is among so many elements around it."""
    return nearest(heading, "a", most) is not None or next(heading.iter_elements("a"), None) is not None
