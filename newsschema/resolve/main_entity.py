"""The graph of a page in, the node of its main article out, or None for a page that has no article of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.graph import children
from newsschema.graph.node import Node
from newsschema.resolve.sources import ITEM_SYNTAXES
from newsschema.resolve.types import is_a
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from newsschema.graph.graph import Graph

OG_TYPE = "http://ogp.me/ns#type"
_PARTS = (
    "hasPart",
    "liveBlogUpdate",
    "itemListElement",
    "item",
    "mentions",
    "citation",
    "isBasedOn",
    "relatedLink",
    "comment",
)
"""Properties whose values are other stories, or parts of one, and not the page's own article."""


def articles(graph: Graph) -> list[Node]:
    """Every article that the page describes, in document order."""
    return [node for node in graph.nodes if node.source.syntax in ITEM_SYNTAXES and is_a(node, "Article")]


def main_article(graph: Graph, url: str | None) -> Node | None:
    """The article that the page is about: the one that says this is its page, else the first that is nobody's part."""
    found = articles(graph)
    if not found:
        return None
    own = _own_urls(graph, url)
    parts, mains = _roles(graph)
    ranked = sorted(
        enumerate(found),
        key=lambda pair: (
            id(pair[1]) in parts,
            not _is_about(pair[1], own, graph.base),
            id(pair[1]) not in mains,
            "headline" not in pair[1].properties,
            pair[0],
        ),
    )
    best = ranked[0][1]
    return None if id(best) in parts and not _is_about(best, own, graph.base) else best


def is_article_page(graph: Graph) -> bool:
    """Whether page metadata alone show the page to be an article."""
    for node in graph.nodes:
        if node.source.syntax == "opengraph":
            kind = node.first(OG_TYPE)
            return kind is not None and str(kind.value).strip().lower() in ("article", "news", "newsarticle", "blog")
    return False


def _own_urls(graph: Graph, url: str | None) -> set[str]:
    """The addresses of the page, as it gives them itself."""
    urls = {_same_page(url)} if url else set[str]()
    met: set[str] = set()
    for node in graph.nodes:
        syntax = node.source.syntax
        if syntax in ("link", "opengraph") and syntax not in met:  # a syntax's later nodes are images and the like
            met.add(syntax)
            urls |= {_same_page(resolve_url(graph.base, str(value.value))) for value in node.values("url")}
    return urls - {""}


def _same_page(url: str) -> str:
    """An address as it is compared: without scheme, "www.", fragment, query and final slash."""
    address = url.partition("#")[0].partition("?")[0].partition("://")[2]
    return address.removeprefix("www.").rstrip("/")


def _is_about(node: Node, own: set[str], base: str | None) -> bool:
    named = [value.value for name in ("url", "mainEntityOfPage") for value in node.values(name)]
    ids = [value.id if isinstance(value, Node) else value for value in [*named, node]]
    return any(isinstance(name, str) and _same_page(resolve_url(base, name)) in own for name in ids)


def _roles(graph: Graph) -> tuple[set[int], set[int]]:
    """The nodes that are part of another, and those that a page names as its main entity."""
    parts: set[int] = set()
    mains: set[int] = set()
    for node in graph.nodes:
        for name, values in node.properties.items():
            named = {id(value.value) for value in values if isinstance(value.value, Node)}
            if name in _PARTS:
                parts |= named
            elif name == "mainEntity":
                mains |= named
                if is_a(node, "CollectionPage"):
                    parts |= {
                        id(child)
                        for value in values
                        if isinstance(value.value, Node)
                        for child in children(value.value)
                    }
    return parts - mains, mains
