"""The visible page in, one untyped node with what it shows of an article out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Source
from newsschema.syntaxes.visible.terms import KICKER, SYNTAX

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

_HEADLINES = 3


def read(document: Document, graph: Graph) -> Node | None:
    from newsschema.syntaxes.visible.headline import headlines
    from newsschema.syntaxes.visible.page import VisiblePage
    from newsschema.syntaxes.visible.sweep import sweep

    page = VisiblePage(document, sweep(document))
    found = headlines(page)
    if not found:
        return None
    node = graph.node(Source(SYNTAX, found[0].found.block))
    for one in found[:_HEADLINES]:
        node.add("headline", one.text, "", Source(SYNTAX, one.found.block))
    page.headline = found[0].found
    from newsschema.syntaxes.visible.byline import authors

    for author in authors(page):
        source = Source(SYNTAX, document.elements.index(author.element))
        nested = graph.node(source)
        nested.add("name", author.name, "", source)
        if author.url:
            nested.add("url", author.url, "href", source)
        node.add("author", nested, "", source)
    from newsschema.syntaxes.visible.dates import dates
    pub,mod=dates(page)
    for d in pub: node.add('datePublished',d.text,d.pointer,Source(SYNTAX,document.elements.index(d.element)))
    for d in mod: node.add('dateModified',d.text,d.pointer,Source(SYNTAX,document.elements.index(d.element)))
    return node
