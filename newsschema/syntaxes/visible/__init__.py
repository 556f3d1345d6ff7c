"""The visible page in, one untyped node with what it shows of an article out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node


def read(document: Document, graph: Graph, wanted: Collection[str] | None = None) -> Node | None:
    """Add to the graph what a reader sees of the article: one untyped node of the syntax "visible", and return it.

    Values are texts as they are written, but for white space; where a property has several, the likeliest comes first.
    Of "author" they belong together: they are the nodes of the authors of one byline. None for a page without anything
    that can be a headline. `wanted` are the properties to look for, with "headline", which all others are found by;
    None looks for all: "author", "datePublished", "dateModified", "image", "breadcrumb", "alternativeHeadline",
    "articleSection", "keywords", "dateline", "commentCount", and those of `terms`.
    """
    from newsschema.syntaxes.visible.write import write  # the rest is imported when a page is read this way

    return write(document, graph, wanted)
