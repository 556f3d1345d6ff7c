"""The `<link rel>` and `<a rel=tag>` elements of a page in, one untyped node that holds what they point to out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Source
from newsschema.syntaxes.meta_elements import written
from newsschema.syntaxes.meta_names import ALTERNATE, LINK_ATTRIBUTES, LINKS
from newsschema.syntaxes.nesting import located
from newsschema.syntaxes.page_node import PageNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Document, Element
    from newsschema.graph.graph import Graph

SYNTAX = "link"


def read(document: Document, graph: Graph) -> None:
    """Add what the page's links say to the graph, references as they are written.

    Relations are compared without regard to case (HTML, "link types"). An alternate (a translation, a feed, another
    version of the page) is a nested node that holds what the link says of it; an alternate style sheet is none.
    """
    page = PageNode(graph, SYNTAX)
    for block, element in document.named("link"):
        listed = element.attr("rel")
        if not listed:
            continue
        relations = listed.lower().split()
        for relation in relations:
            meant = LINKS.get(relation)
            href = written(element, "href") if meant else None
            if not meant or href is None:
                continue
            if meant != ALTERNATE:
                page.add(meant, href, relation, block)
            elif "stylesheet" not in relations:
                _add_alternate(page, element, href, Source(SYNTAX, block))
    for block, anchor in _tags(document):
        page.add("keywords", anchor.text, "tag", block)


def _tags(document: Document) -> Iterator[tuple[int, Element]]:
    """The `<a rel=tag>` elements, which name what the page is about (HTML, "link type tag"); not its categories."""
    if not document.elements:
        return
    for block, anchor in located(document, document.elements[0].select('a[rel~="tag" i]'), 0):
        if "category" not in (anchor.attr("rel") or "").lower() and not document.is_inert(block):
            yield block, anchor


def _add_alternate(page: PageNode, element: Element, href: str, source: Source) -> None:
    alternate = page.nest(ALTERNATE, "alternate", source)
    alternate.add("url", href, "alternate")
    for attribute, name in LINK_ATTRIBUTES.items():
        value = written(element, attribute)
        if value is not None:
            alternate.add(name, value, "alternate")
