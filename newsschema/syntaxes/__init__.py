"""One reader for each syntax: a document in, nodes and values of the graph out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph


def read_markup(document: Document, graph: Graph, body: bool = False) -> None:
    """Add to the graph what a page says in markup made for programs; `body` also looks for the article's text.

    What the page only shows, and microformats, which cost more to find, are read when something asks for them.
    """
    from newsschema.syntaxes import jsonld, links, meta_tags, microdata, opengraph, rdfa

    jsonld.read(document, graph)
    microdata.read(document, graph)
    rdfa.read(document, graph)
    opengraph.read(document, graph)
    meta_tags.read(document, graph)
    links.read(document, graph)
    if body:
        from newsschema.syntaxes import article_text

        article_text.read(document, graph)
