"""The `<link rel>` and `<a rel=tag>` elements of a page in, one untyped node that holds what they point to out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.graph.node import Source
from newsschema.graph.types import page_nodes
from newsschema.syntaxes.meta_elements import written
from newsschema.syntaxes.meta_names import ALTERNATE, LINK_ATTRIBUTES, LINKS
from newsschema.syntaxes.nesting import located
from newsschema.syntaxes.page_node import PageNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Document, Element
    from newsschema.graph.graph import Graph

SYNTAX = "link"
_LONGEST = 500
"""Characters of the relations of one link; nobody has more."""
_SECTIONS = frozenset(
    {"category", "kategorie", "categorie", "categoria", "categoría", "rubrik", "rubrique", "sezione", "kategoria"}
)
"""Folders of sections in addresses."""


def read(document: Document, graph: Graph) -> None:
    """Add what the page's `<link>` elements say to the graph, references as they are written.

    Relations are compared without regard to case (HTML, "link types"). An alternate (a translation, a feed, another
    version of the page) is a nested node that holds what the link says of it; an alternate style sheet is none.
    """
    page = PageNode(graph, SYNTAX)
    for block, element in document.named("link"):
        relations = _relations((element.attr("rel") or "")[:_LONGEST])
        href = written(element, "href") if relations else None
        if href is None:
            continue
        for relation, meant in relations:
            if meant != ALTERNATE:
                page.add(meant, href, relation, block)
            else:
                _add_alternate(page, element, href, Source(SYNTAX, block))


def read_tags(document: Document, graph: Graph) -> None:
    """Add what the `<a rel=tag>` elements say to the node of the page's links.

    To look for them takes a walk over the page, and they say nothing but keywords.
    """
    page = PageNode(graph, SYNTAX, next((node for node in page_nodes(graph) if node.source.syntax == SYNTAX), None))
    for block, anchor in _tags(document):
        page.add("keywords", anchor.text, "tag", block)


@lru_cache(maxsize=1024)  # pages have few, and say them often
def _relations(listed: str) -> tuple[tuple[str, str], ...]:
    """The relations of a link that say something of the page, and the property of each."""
    names = listed.lower().split()
    found = ((name, LINKS[name]) for name in names if name in LINKS)
    return tuple((name, meant) for name, meant in found if meant != ALTERNATE or "stylesheet" not in names)


def _tags(document: Document) -> Iterator[tuple[int, Element]]:
    """The `<a rel=tag>` elements, which name what the page is about (HTML, "link type tag"); not its categories."""
    anchors: list[Element] = []
    for element in document.marked[1:]:
        relations = (element.attr("rel") or "").lower() if element.tag == "a" else ""
        if "tag" in relations.split() and "category" not in relations and not _leads_to_section(element):
            anchors.append(element)
    yield from located(document, anchors)


def _leads_to_section(link: Element) -> bool:
    """Whether a link leads into a folder of sections, which content systems give the same relation."""
    return not _SECTIONS.isdisjoint((link.attr("href") or "").lower().split("/"))


def _add_alternate(page: PageNode, element: Element, href: str, source: Source) -> None:
    alternate = page.nest(ALTERNATE, "alternate", source)
    alternate.add("url", href, "alternate")
    for attribute, name in LINK_ATTRIBUTES.items():
        value = written(element, attribute)
        if value is not None:
            alternate.add(name, value, "alternate")
