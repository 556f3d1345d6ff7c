"""The nodes of a graph by what they are: of some schema.org type, or descriptions of the page."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.graph.postponed import LISTS
from newsschema.vocabulary import ancestors, canonical_type, is_subtype

if TYPE_CHECKING:
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

ELEMENTS = frozenset({"microdata", "rdfa", "microformats"})
"""The syntaxes whose text is that of an element, with all that stands in it."""
ITEM_SYNTAXES = ELEMENTS | {"jsonld"}
"""The syntaxes that describe things; the others describe the page."""
PARTS = frozenset(
    {"hasPart", "liveBlogUpdate", "itemListElement", "item", "mentions", "citation", "isBasedOn", "relatedLink"}
    | {"comment", "blogPost", "blogPosts", "subjectOf", "review", "sharedContent", "workExample"}
    | {"appearance", "firstAppearance", "itemReviewed"}
)
"""Properties whose values are other stories, or parts of one, and not the page's own article."""


def nodes_of(graph: Graph, *ancestors: str) -> list[Node]:
    """The nodes of the page's markup that are of one of these types or their subtypes, in the graph's order."""
    found = graph.typed(lambda types: _any_is(types, ancestors))
    return [node for node in found if node.source.syntax in ITEM_SYNTAXES]


def own_nodes_of(graph: Graph, *ancestors: str) -> list[Node]:
    """As `nodes_of`, without what stands nowhere but in an update of a live blog or in a comment, which speak of other
    things.
    """
    found = nodes_of(graph, *ancestors)
    return [node for node in found if graph.is_met_again(node) or LISTS.isdisjoint(node.pointer.split("/"))]


def page_nodes(graph: Graph) -> list[Node]:
    """The nodes that describe the page and are no things themselves, in the graph's order."""
    return [node for node in graph.untyped() if node.source.syntax not in ITEM_SYNTAXES]


def is_a(node: Node, ancestor: str) -> bool:
    """Whether one of a node's types is that type or a subtype of it."""
    types = node.types
    return bool(types) and _any_is(types, (ancestor,))


@lru_cache(maxsize=4096)
def _any_is(types: tuple[str, ...], ancestors: tuple[str, ...]) -> bool:
    named = (*types, *(canonical_type(name) or "" for name in types))
    return any(is_subtype(name, ancestor) for name in named for ancestor in ancestors)


@lru_cache(maxsize=1024)
def all_types(types: tuple[str, ...]) -> frozenset[str]:
    """Some types as a page writes them, in any case, and all their ancestors; an unknown type stands for itself."""
    return frozenset(name for written in types for name in ancestors(canonical_type(written) or "") or (written,))
