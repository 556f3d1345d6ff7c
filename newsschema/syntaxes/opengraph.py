"""The Open Graph and X card metas of a page in, one untyped node for each of the two added to the graph.

Sources: The Open Graph protocol (https://ogp.me); X developer documentation, "Cards markup tag reference".
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsschema.syntaxes.meta_elements import written
from newsschema.syntaxes.meta_names import NAMESPACES, OPEN_GRAPH, X_CARD
from newsschema.syntaxes.page_node import PageNode

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph

SYNTAX = "opengraph"
X_SYNTAX = "x_card"
_X_PREFIX = "twitter"
_LONG = 100
"""Characters of a name; what a longer one stands for is not kept."""


def read(document: Document, graph: Graph) -> None:
    """Add what the page's Open Graph and X card metas say to the graph, contents as they are written.

    A name without a counterpart in schema.org is kept under its IRI.
    """
    open_graph, x_card = PageNode(graph, SYNTAX), PageNode(graph, X_SYNTAX)
    for block, name, element in document.metas:
        meant = meaning(name)
        content = written(element, "content") if meant is not None else None
        if meant is not None and content is not None:
            add(open_graph, x_card, meant, name, content, block)


class Meaning(NamedTuple):
    """What a meta's name stands for."""

    is_x_card: bool
    """Whether it is one of the X card's; else it is one of Open Graph's or its extensions'."""
    owner: str | None
    """The property whose value the property is one of, such as the image with a width."""
    property: str


def meaning(name: str) -> Meaning | None:
    """What a meta's name, in lower case, stands for in Open Graph or on an X card; None for one of neither."""
    return _usual(name) if len(name) <= _LONG else _meaning(name)


def _meaning(name: str) -> Meaning | None:
    prefix, _, term = name.partition(":")
    if prefix not in NAMESPACES or not term:
        return None
    is_x_card = prefix == _X_PREFIX
    meant = (X_CARD if is_x_card else OPEN_GRAPH).get(name) or NAMESPACES[prefix] + term
    return Meaning(is_x_card, *meant) if isinstance(meant, tuple) else Meaning(is_x_card, None, meant)


_usual = lru_cache(maxsize=1024)(_meaning)
"""Pages have few names, and all the same; only those of a usual length are kept."""


def add(open_graph: PageNode, x_card: PageNode, meant: Meaning, name: str, content: str, block: int) -> None:
    """Add what one meta says to the node that it belongs to."""
    page = x_card if meant.is_x_card else open_graph
    if meant.owner is None:
        page.add(meant.property, content, name, block)
    else:
        page.add_part(meant.owner, meant.property, content, name, block)
