"""One reader for each syntax: a document in, nodes and values of the graph out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph


def read_blocks(document: Document, graph: Graph, body: bool = False) -> list[tuple[int, str]]:
    """Add to the graph what a page says apart from its text, for programs; `body` also looks for the article's text.

    The index and the text of each JSON-LD block goes out. What is marked in the text itself, and what the page only
    shows, is read when something asks for it.
    """
    from newsschema.syntaxes import jsonld, links, meta_tags, opengraph

    blocks = jsonld.read(document, graph)
    opengraph.read(document, graph)
    meta_tags.read(document, graph)
    links.read(document, graph)
    if body:
        from newsschema.syntaxes import article_text

        article_text.read(document, graph)
    return blocks


def read_marked_text(document: Document, graph: Graph) -> None:
    """Add to the graph what a page says by attributes of the elements that hold its text."""
    from newsschema.syntaxes import links, microdata, rdfa

    links.read_tags(document, graph)
    microdata.read(document, graph)
    rdfa.read(document, graph)
