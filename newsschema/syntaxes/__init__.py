"""One reader for each syntax: a document in, nodes and values of the graph out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph


def read_all(document: Document, graph: Graph, body: bool = False) -> None:
    """Add to the graph what a page says in every syntax; `body` also looks for the article's text in the visible
    page."""
    from newsschema.syntaxes import jsonld, links, meta_tags, microdata, opengraph

    jsonld.read(document, graph)
    microdata.read(document, graph)
    opengraph.read(document, graph)
    meta_tags.read(document, graph)
    links.read(document, graph)
    if body:
        from newsschema.syntaxes import article_text

        article_text.read(document, graph)
