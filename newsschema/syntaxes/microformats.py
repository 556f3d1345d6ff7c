"""The microformats of a page in, its entries and cards added to the graph: h-entry and h-card, hentry and vcard.

Source: the microformats wiki, "microformats2 parsing specification". Every entry is a node of its own, also one that
is a teaser or a comment; which of them the page is about is not said here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.syntaxes.microformat_classes import (
    KINDS,
    OLD_ROOTS,
    Property,
    has_meaning,
    kind_of,
    old_properties,
    prefixes,
    properties,
)
from newsschema.syntaxes.microformat_items import CARD, Item, add_items
from newsschema.syntaxes.microformat_values import implied_name, implied_url, value_of
from newsschema.syntaxes.nesting import DEEPEST_TEXT, located, nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.document.document import Document, Element
    from newsschema.graph.graph import Graph

ROOT_CLASSES = frozenset({*KINDS, *OLD_ROOTS})
"""The classes of the microformats that are read."""
_SELECTOR = ",".join(f".{name}" for name in sorted(ROOT_CLASSES))


def read(document: Document, graph: Graph) -> None:
    """Add what the page's microformats say to the graph, in schema.org's terms, URLs made absolute.

    An h-entry is an Article, an h-card a Person, or an Organization where its name is that of its organization.
    """
    root = document.elements[0]
    found = root.select(_SELECTOR)  # cheaper than a search in the source
    if not ROOT_CLASSES.isdisjoint((root.attr("class") or "").split()):
        found.insert(0, root)
    if found:
        _Reader(document, found).run(graph)


class _Mark(NamedTuple):
    """An element that may have to do with a microformat."""

    block: int
    element: Element
    classes: list[str]


class _Scope:
    """One microformat while it is read."""

    __slots__ = ("element", "has", "is_author", "is_old", "item")

    def __init__(self, item: Item, element: Element, is_old: bool, is_author: bool) -> None:
        self.item = item
        self.element = element
        self.is_old = is_old
        self.is_author = is_author
        """Whether it is an "author" of the older form, which need not be a vcard."""
        self.has: set[str] = set()
        """The prefixes of the properties inside it, and "h" for a microformat."""

    @property
    def is_kept(self) -> bool:
        """Whether it is a microformat that is read."""
        return self.item.kind in KINDS

    def properties(self, mark: _Mark) -> list[Property]:
        """The properties that an element is of it."""
        if not self.is_kept:
            return []
        return old_properties(mark.element, mark.classes, self.item.kind) if self.is_old else properties(mark.classes)


class _State(NamedTuple):
    """What an element passes on to those inside it."""

    scope: _Scope | None
    texts: int = 0
    """How many properties around have their text as their value."""


class _Reader:
    def __init__(self, document: Document, found: Sequence[Element]) -> None:
        self._base = document.base
        elements = located(document, _marked(found))
        self._marks = [_Mark(block, element, (element.attr("class") or "").split()) for block, element in elements]
        self._scopes: list[_Scope] = []

    def run(self, graph: Graph) -> None:
        states: list[_State] = []
        for mark, around in zip(self._marks, nearest([mark.element for mark in self._marks]), strict=True):
            states.append(self._read(mark, states[around] if around >= 0 else _State(None)))
        kept = [scope for scope in self._scopes if scope.is_kept]
        for scope in kept:
            if scope.is_author or not scope.is_old:
                self._imply(scope)
        add_items(graph, [scope.item for scope in kept])

    def _read(self, mark: _Mark, around: _State) -> _State:
        """Read what one element says, and return what those inside it go by."""
        outer, texts = around
        found = outer.properties(mark) if outer is not None else []
        scope = self._opened(mark, outer, found)
        if scope is not None and scope.is_author:  # "author url fn" on one link
            texts += self._add_values(scope.item, scope.properties(mark), mark, texts)
        if outer is not None:
            outer.has |= {each.prefix for each in found} if outer.is_old else prefixes(mark.classes)
            if scope is not None:
                outer.has.add("h")
            if scope is not None and scope.is_kept:
                for each in found:
                    outer.item.add(each.name, scope.item, mark.block)
            else:
                texts += self._add_values(outer.item, found, mark, texts)
        return _State(scope or outer, texts)

    def _opened(self, mark: _Mark, outer: _Scope | None, found: list[Property]) -> _Scope | None:
        """The microformat that begins at an element."""
        kind, is_old = kind_of(mark.classes)
        is_author = outer is not None and outer.is_old and Property("p", "author") in found
        if is_author and kind is None:
            kind, is_old = CARD, True
        elif outer is not None and outer.is_author and (kind, is_old) == (CARD, True):
            return None  # the author's card stands further in, and says what the author is
        if kind is None:
            return None
        self._scopes.append(_Scope(Item(kind, mark.block), mark.element, is_old, is_author and is_old))
        return self._scopes[-1]

    def _add_values(self, item: Item, found: list[Property], mark: _Mark, texts: int) -> bool:
        """Add an element's value under each of its properties; whether its text is one."""
        values: dict[str, tuple[str, str]] = {}
        for prefix, name in found if texts < DEEPEST_TEXT else ():
            if prefix not in values:
                values[prefix] = value_of(prefix, mark.element, self._base)
            text, attribute = values[prefix]
            if text:
                item.add(name, text, mark.block, attribute)
        return any(not attribute for _, attribute in values.values())

    def _imply(self, scope: _Scope) -> None:
        """Add the name, image and URL that an item has without saying so."""
        item, element = scope.item, scope.element
        said = {each.name for each in item.said}
        if "name" not in said and scope.has.isdisjoint("peh"):
            name = implied_name(element)
            if name:
                item.add("name", name, item.block)
        for name, tags in (("photo", ("img", "object")), ("url", ("a", "area"))):
            found = implied_url(element, tags, self._base) if scope.has.isdisjoint("uh") and name not in said else None
            if found is not None:
                item.add(name, found[0], item.block, found[1])


def _marked(found: Sequence[Element]) -> list[Element]:
    """The elements that may have to do with the microformats that begin at `found`, in document order."""
    roots = set(found)
    in_present_form = any(not KINDS.isdisjoint((root.attr("class") or "").split()) for root in found)
    inside: set[Element] = set()
    marked: list[Element] = []
    for root in found:
        if root in inside:
            continue
        marked.append(root)
        for element in root.select("[class],[rel]"):
            if has_meaning(element, in_present_form):
                marked.append(element)
                if element in roots:
                    inside.add(element)
    return marked
