"""The text of an article with a byline that is to be read, and what reads it."""

from __future__ import annotations

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node
from newsschema.syntaxes import visible

TEXT = "<p>The first to cross was a cyclist who had waited since midnight, and would not say where she went.</p>"


def author_nodes(html: str) -> list[Node]:
    """The nodes of the authors that the visible page names below a headline."""
    node = visible.read(Document.read(f"<h1>Harbour bridge reopens</h1>{html}"), Graph(), {"author"})
    assert node is not None
    return [value.value for value in node.values("author")]


def names(html: str) -> list[object]:
    """The names of these authors, as they are written."""
    return [node.first("name").value for node in author_nodes(html)]
