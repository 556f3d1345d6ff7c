"""The nodes that speak of a page's article, by what they are: the article, its page, each kind of page metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.resolve.types import is_a

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

ITEM_SYNTAXES = frozenset({"jsonld", "microdata", "rdfa", "microformats"})
"""The syntaxes that describe things; the others describe the page."""


class Sources:
    """Where candidates come from. The visible page is read only where a ladder gets that far."""

    def __init__(
        self, graph: Graph, mains: Sequence[Node], url: str | None, read_visible: Callable[[], Node | None]
    ) -> None:
        self.graph = graph
        self.url = url
        """The page's own address."""
        self.main = mains[0] if mains else None
        """The node of the main article; where it is described again, the most trusted of its nodes."""
        self.base = graph.base
        """The URL that relative references are resolved against."""
        self.language: str | None = None
        """The language of the article, a BCP 47 tag, where the page says it."""
        self.pages = [node for node in graph.nodes if is_page(node) and node not in mains]
        """The WebPage nodes, in document order."""
        self._places: dict[str, tuple[Node, ...]] = {"page": tuple(self.pages), "main": tuple(mains)}
        for node in graph.nodes:
            if node.source.syntax not in ITEM_SYNTAXES and node.source.syntax not in self._places:
                self._places[node.source.syntax] = (node,)
        self._read_visible = read_visible
        self.site_names: frozenset[str] | None = None
        """The names of the page's site, once they were asked for; see `site.site_names`."""

    def nodes(self, place: str) -> tuple[Node, ...]:
        """The nodes at a place: "main", "page", or a syntax that describes the page, such as "opengraph"."""
        if place == "visible" and place not in self._places:
            node = self._read_visible()
            self._places[place] = (node,) if node is not None else ()
        return self._places.get(place, ())

    def described(self, syntax: str) -> Node | None:
        """What a syntax says of the page."""
        return next(iter(self.nodes(syntax)), None)


def is_page(node: Node) -> bool:
    """Whether a node is a web page."""
    return node.source.syntax in ITEM_SYNTAXES and is_a(node, "WebPage")
