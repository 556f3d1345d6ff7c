"""The nodes that speak of a page's article, by what they are: the article, its page, each kind of page metadata."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node
from newsschema.graph.types import page_nodes
from newsschema.resolve.own_pages import own_pages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from newsschema.graph.graph import Graph

_MARKUP = ("main", "page", "opengraph", "x_card", "meta", "link")
_READ_LATER = frozenset({"visible", "tags", "page_state"})
_VISIBLE = frozenset({"headline", "author", "datePublished", "image"})
"""What an article needs and a reader can see."""


class Further(NamedTuple):
    """What reads more of the page, only where the markup leaves something open, and costs a walk over it."""

    visible: Callable[[frozenset[str] | None], Node | None]
    """Reads the visible page for some properties, or for all (None)."""
    figure: Callable[[str], Node | None]
    """Finds what the page says of the picture with some address."""
    tags: Callable[[], Node | None]
    """Finds the links to tags, which are keywords."""
    state: Callable[[], Node | None]
    """Finds when the article was published in the data of the page's own programs."""


class Sources:
    """Where candidates come from. The visible page is read only where a ladder gets that far, and only for what the
    markup does not say."""

    def __init__(self, graph: Graph, mains: Sequence[Node], url: str | None, further: Further) -> None:
        self.graph = graph
        self.url = url
        """The page's own address."""
        self.main = mains[0] if mains else None
        """The node of the main article; where it is described again, the most trusted of its nodes."""
        self.base = graph.base
        """The URL that relative references are resolved against."""
        self.language: str | None = None
        """The language of the article, a BCP 47 tag, where the page says it."""
        self.site_names: frozenset[str] | None = None
        """The names of the page's site, once they were asked for; see `site.site_names`."""
        self.zones: dict[tuple[str, int], datetime] = {}
        """Dates in the zones that were found for them; see `local_time.in_stated_zone`."""
        self._places: dict[str, tuple[Node, ...]] = {"page": own_pages(graph, mains, url), "main": tuple(mains)}
        for node in page_nodes(graph):
            self._places.setdefault(node.source.syntax, (node,))
        self.further = further
        self._visible: dict[str, Node | None] = {}
        self._is_complete = False

    def nodes(self, place: str, name: str) -> tuple[Node, ...]:
        """The nodes at a place, to be asked for a property: "main", "page", "tags", or a syntax that describes the
        page."""
        if place not in _READ_LATER:
            return self._places.get(place, ())
        if place == "visible":
            node = self.visible(name)
        else:
            node = self.further.tags() if place == "tags" else self.further.state()
        return (node,) if node is not None else ()

    def described(self, syntax: str) -> Node | None:
        """What a syntax other than the visible page says of the page."""
        return next(iter(self._places.get(syntax, ())), None)

    def visible(self, name: str) -> Node | None:
        """The node of the visible page, read for this property and, in one go, for whatever else may be missing."""
        if self._is_complete:
            name = ""
        if name not in self._visible:
            wanted = None if self._is_complete else frozenset({name, "headline", *self._missing()})
            node = self.further.visible(wanted)
            self._visible.update(dict.fromkeys(wanted or ("",), node))
        return self._visible[name]

    def read_all(self) -> None:
        """From now on read the visible page as a whole: what was not needed is asked for as evidence."""
        self._is_complete = True

    def _missing(self) -> list[str]:
        nodes = [node for place in _MARKUP for node in self._places.get(place, ())]
        return [name for name in _VISIBLE if not any(name in node.properties for node in nodes)]
