"""The nodes that speak of a page's article, by what they are: the article, its page, each kind of page metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.resolve.types import is_a

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

ITEM_SYNTAXES = frozenset({"jsonld", "microdata", "rdfa", "microformats"})
"""The syntaxes that describe things; the others describe the page."""


class Sources:
    """Where candidates come from. The visible page is read only where a ladder gets that far."""

    def __init__(
        self, graph: Graph, main: Node | None, url: str | None, read_visible: Callable[[], Node | None]
    ) -> None:
        self.graph = graph
        self.url = url
        """The page's own address."""
        self.main = main
        """The node of the main article."""
        self.base = graph.base
        """The URL that relative references are resolved against."""
        self.language: str | None = None
        """The language of the article, a BCP 47 tag, where the page says it."""
        self.pages: list[Node] = []
        """The WebPage nodes, in document order."""
        self._described: dict[str, Node] = {}
        self._read_visible = read_visible
        for node in graph.nodes:
            if node.source.syntax not in ITEM_SYNTAXES:
                self._described.setdefault(node.source.syntax, node)
            elif node is not main and is_a(node, "WebPage"):
                self.pages.append(node)

    def nodes(self, place: str) -> Iterator[Node]:
        """The nodes at a place: "main", "page", or a syntax that describes the page, such as "opengraph"."""
        if place == "main":
            found = [self.main] if self.main is not None else []
        elif place == "page":
            found = self.pages
        else:
            node = self.described(place)
            found = [node] if node is not None else []
        yield from found

    def described(self, syntax: str) -> Node | None:
        """What a syntax says of the page."""
        if syntax == "visible" and syntax not in self._described:
            node = self._read_visible()
            if node is not None:
                self._described[syntax] = node
        return self._described.get(syntax)
