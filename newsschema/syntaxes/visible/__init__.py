"""The visible page in, one untyped node with what it shows of an article out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node


def read(document: Document, graph: Graph) -> Node | None:
    return None
