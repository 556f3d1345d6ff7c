"""The nodes that speak of a page's article, by what they are: the article itself, its page, and each kind of page
metadata."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsschema.vocabulary import canonical_type, is_subtype

if TYPE_CHECKING:
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

ITEM_SYNTAXES = frozenset({"jsonld", "microdata", "rdfa", "microformats"})
"""The syntaxes that describe things; the others describe the page."""


@dataclass(slots=True)
class Sources:
    """Where candidates come from."""

    main: Node | None = None
    """The node of the main article."""
    pages: list[Node] = field(default_factory=list["Node"])
    """The WebPage nodes, in document order."""
    by_syntax: dict[str, Node] = field(default_factory=dict[str, "Node"])
    """The one node of each syntax that describes the page: "opengraph", "x_card", "meta", "link", "visible"."""
    base: str | None = None
    """The URL that relative references are resolved against."""
    language: str | None = None
    """The language of the page, a BCP 47 tag, where the page says it."""

    def described(self, syntax: str) -> Node | None:
        """What that syntax says of the page."""
        return self.by_syntax.get(syntax)


def sources_of(graph: Graph, main: Node | None) -> Sources:
    """The nodes of a graph by what they are."""
    found = Sources(main=main, base=graph.base)
    for node in graph.nodes:
        if node.source.syntax not in ITEM_SYNTAXES:
            found.by_syntax.setdefault(node.source.syntax, node)
        elif node is not main and is_a(node, "WebPage"):
            found.pages.append(node)
    return found


def is_a(node: Node, ancestor: str) -> bool:
    """Whether one of a node's types is that type or a subtype of it."""
    return any(_is_subtype(name, ancestor) for name in node.types)


def _is_subtype(name: str, ancestor: str) -> bool:
    return is_subtype(name, ancestor) or is_subtype(canonical_type(name) or "", ancestor)
