"""The elements of a page in, its microdata items out, each with the elements that are its properties, in tree order.

HTML, "Microdata", "Names: the itemprop attribute" and "Associating names with items"; and `itemprop-reverse`, by which
an element has the item as its property (Microdata to RDF).
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from newsschema.syntaxes.nesting import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Document, Element

_ITEMREF_FACTOR, _ITEMREF_ALLOWANCE = 10, 100_000
"""How many properties `itemref` may lend in all: so many for each marked element, and so many besides. By the
standard, a thousand items that each borrow a thousand properties have a million."""


class Marked:
    """An element that has to do with microdata: an item, a property, the target of an `itemref`, or a template."""

    __slots__ = ("block", "element", "is_item", "names", "owner", "reverse_names", "tag", "up", "uses")

    def __init__(self, block: int, element: Element) -> None:
        self.block = block
        """The element's index in the document."""
        self.element = element
        self.tag = element.tag
        self.is_item = element.attr("itemscope") is not None
        self.names = _tokens(element, "itemprop")
        """The names of the property that it is, as written."""
        self.reverse_names = _tokens(element, "itemprop-reverse")
        """The names of the property of it that the item is."""
        self.uses = len(self.names) + len(self.reverse_names)
        """How many values it is of an item; 0 where it is no property."""
        self.up = -1
        """The index of the nearest marked element around it; -1 for none."""
        self.owner = -1
        """The index of the nearest item around it; -1 for none."""


class Items:
    """The marked elements of one page. An element is given by its index in `marked`, which is in tree order."""

    def __init__(self, document: Document, items: list[Element]) -> None:
        self.marked, self._targets = _mark(document, items)
        _link(self.marked)
        self.cut_at: int | None = None
        """The first item whose references were left out, because together they lend too much."""
        self._left = _ITEMREF_FACTOR * len(self.marked) + _ITEMREF_ALLOWANCE
        self._owned: defaultdict[int, list[int]] = defaultdict(list)
        for index, marked in enumerate(self.marked):
            if marked.uses:
                self._owned[marked.owner].append(index)
        self._last = _last_inside(self.marked) if self._targets else []

    def __iter__(self) -> Iterator[int]:
        """Every item, also one that is the property of no other."""
        return (index for index, marked in enumerate(self.marked) if marked.is_item)

    def properties(self, item: int) -> list[int]:
        """The properties of an item, in tree order: what it holds, and what its `itemref` names.

        The item itself is none of them, and an element is one only once, however many references lead to it.
        """
        own = self._owned.get(item, [])
        references = _tokens(self.marked[item].element, "itemref") if self._targets else ()
        if not references:
            return own
        found = set(own)
        for lent in self._lent(item, references):
            found.update(lent)
        found.discard(item)
        return sorted(found)

    def _lent(self, item: int, references: tuple[str, ...]) -> Iterator[list[int]]:
        """What the references of an item lead to, in runs that do not overlap."""
        spans = {self._span(self._targets[name]) for name in references if name in self._targets}
        before, reached = -1, 0
        for owner, start, end in sorted(spans):
            if owner != before:
                before, reached = owner, 0
            start, reached = max(start, reached), max(end, reached)
            if start >= reached or owner == item:
                continue
            lent = self._owned[owner][start:reached] if reached - start <= self._left else []
            self._left -= sum(self.marked[index].uses for index in lent)
            if lent and self._left >= 0:
                yield lent
            elif self.cut_at is None:
                self.cut_at = item

    def _span(self, target: int) -> tuple[int, int, int]:
        """The item around a target, and from where to where in that item's properties those stand that the target
        lends: itself, and what is inside it, where it is no item of its own."""
        owner = self.marked[target].owner
        owned = self._owned.get(owner, [])
        return owner, bisect_left(owned, target), bisect_left(owned, self._last[target] + 1)


def _mark(document: Document, items: list[Element]) -> tuple[list[Marked], dict[str, int]]:
    """The marked elements in tree order, and the first element of each id that an `itemref` names."""
    root = document.elements[0]
    wanted = {name for element in items for name in _tokens(element, "itemref")}
    selector = "[itemscope],[itemprop],[itemprop-reverse]"
    selector += (",template" if document.named("template") else "") + (",[id]" if wanted else "")
    marked: list[Marked] = []
    targets: dict[str, int] = {}
    block, index_of = -1, document.elements.index
    for element in (root, *root.select(selector)):
        block = index_of(element, block + 1)  # both lists are in document order
        if document.is_inert(block):
            continue
        found = Marked(block, element)
        name = element.attr("id") if wanted else None
        if name in wanted and name not in targets:
            targets[name] = len(marked)
        elif not (found.is_item or found.uses or found.tag == "template"):
            continue
        marked.append(found)
    return marked, targets


def _tokens(element: Element, attribute: str) -> tuple[str, ...]:
    """The words of an attribute, each once."""
    written = element.attr(attribute)
    if not written:
        return ()
    found = written.split()
    return tuple(found) if len(found) < 2 else tuple(dict.fromkeys(found))


def _link(marked: list[Marked]) -> None:
    """Find the marked element and the item around each marked element."""
    for each, up in zip(marked, nearest([each.element for each in marked]), strict=True):
        each.up = up
        if up >= 0:
            each.owner = up if marked[up].is_item else marked[up].owner


def _last_inside(marked: list[Marked]) -> list[int]:
    """For each marked element the last one inside it, or itself."""
    last = list(range(len(marked)))
    for index in range(len(marked) - 1, -1, -1):
        up = marked[index].up
        if up >= 0:
            last[up] = max(last[up], last[index])
    return last
