"""The Open Graph and X card metas of a page in, one untyped node for each of the two added to the graph.

Sources: The Open Graph protocol (https://ogp.me); X developer documentation, "Cards markup tag reference".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.syntaxes.meta_elements import written
from newsschema.syntaxes.meta_names import NAMESPACES, OPEN_GRAPH, X_CARD
from newsschema.syntaxes.page_node import PageNode

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph

SYNTAX = "opengraph"
X_SYNTAX = "x_card"
_X_PREFIX = "twitter"


def read(document: Document, graph: Graph) -> None:
    """Add what the page's Open Graph and X card metas say to the graph, contents as they are written.

    A name without a counterpart in schema.org is kept under its IRI.
    """
    open_graph, x_card = PageNode(graph, SYNTAX), PageNode(graph, X_SYNTAX)
    for block, name, element in document.metas:
        if is_known(name) and (content := written(element, "content")) is not None:
            add(open_graph, x_card, name, content, block)


def is_known(name: str) -> bool:
    """Whether a meta's name is one of Open Graph's, its extensions', or the X card's."""
    prefix, _, term = name.partition(":")
    return prefix in NAMESPACES and bool(term)


def add(open_graph: PageNode, x_card: PageNode, name: str, content: str, block: int) -> None:
    """Add what one meta says to the node that it belongs to."""
    prefix, _, term = name.partition(":")
    table, page = (X_CARD, x_card) if prefix == _X_PREFIX else (OPEN_GRAPH, open_graph)
    meant = table.get(name)
    if isinstance(meant, tuple):
        page.add_part(*meant, content, name, block)
    else:
        page.add(meant or NAMESPACES[prefix] + term, content, name, block)
