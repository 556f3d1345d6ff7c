"""The graph of a page in; the nodes that describe its main article out, or none for a page without one of its own."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsschema.graph.graph import reachable
from newsschema.graph.node import Node
from newsschema.graph.types import ITEM_SYNTAXES, PARTS, is_a, nodes_of, page_nodes
from newsschema.values.page_addresses import page_key
from newsschema.values.titles import name_key
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsschema.graph.graph import Graph

OG_TYPE = "http://ogp.me/ns#type"
_ARTICLE_PAGES = frozenset({"article", "news", "newsarticle", "blog", "blogposting", "video.episode"})
_LIST_PAGES = ("CollectionPage", "SearchResultsPage")
_ROLES = PARTS | {"mainEntity"}
_MANY = 3
"""From so many articles on, a page that is about none of them is a list of them."""


def articles(graph: Graph) -> list[Node]:
    """Every article that the page describes, in document order."""
    return nodes_of(graph, "Article")


def main_articles(graph: Graph, url: str | None) -> list[Node]:
    """The nodes that describe the article the page is about, the most trusted first; empty where it is about none.

    The article is the one that says this is its page, or that the page says it is about; else the first that is no
    part of anything. In other syntaxes, and under other ids, the same article may be described again.
    """
    found = articles(graph)
    return _mains(_Page(graph, url), found) if found else []


def _mains(page: _Page, nodes: list[Node]) -> list[Node]:
    found = [node for node in nodes if not _is_wrapper(node)]
    if not found:
        return []
    # a part is the page's own article only where there is nothing else: of a live blog's hundreds none has to be ranked
    ranked = page.no_parts(found) or found
    if len(ranked) > 1:
        ranked = sorted(ranked, key=page.rank)
    best = ranked[0]
    if not page.is_main(best, found):
        return []
    return [best, *(node for node in ranked[1:] if page.is_same(node, best))]


def _is_wrapper(node: Node) -> bool:
    """Whether an h-entry's class stands on a box around several stories, or on one that says nothing."""
    return node.source.syntax == "microformats" and len(node.values("headline")) != 1


def rivals(graph: Graph, url: str | None) -> list[Node]:
    """Other articles that have the same claim to be the page's own as the one that was taken, which stands first."""
    found = articles(graph)
    if len(found) < 2:
        return []
    page = _Page(graph, url)
    mains = _mains(page, found)
    if not mains:
        return []
    claim = page.rank(mains[0])
    known = set(map(id, mains))
    return [node for node in found if id(node) not in known and page.rank(node) == claim]


class _Page:
    """What a page says of itself, to compare articles with."""

    def __init__(self, graph: Graph, url: str | None) -> None:
        self._graph = graph
        self._base = graph.base
        self._own = {page_key(url)} if url else set[str]()
        self._headlines: list[str] = []
        self._parts: set[int] = set()
        self._listed: set[int] = set()
        self._about: dict[int, bool] = {}
        self._mains: set[int] = set()
        for node in graph.nodes:
            if node.source.syntax not in ITEM_SYNTAXES:
                self._describe(node)
            elif not _ROLES.isdisjoint(node.properties):
                self._find_roles(node)
        self._own.discard("")
        self._parts = (self._parts | self._listed) - self._mains

    def _describe(self, node: Node) -> None:
        if "headline" in node.properties:
            self._headlines += [v.value for v in node.values("headline") if isinstance(v.value, str)]
            self._own |= {page_key(resolve_url(self._base, str(value.value))) for value in node.values("url")}
        elif node.source.syntax == "link":
            canonical = (v.value for v in node.values("url") if v.pointer == "canonical")
            self._own |= {page_key(resolve_url(self._base, str(value))) for value in canonical}

    def _find_roles(self, node: Node) -> None:
        is_article = is_a(node, "Article")
        for name in PARTS & node.properties.keys():
            parts = {id(v.value) for v in node.properties[name] if isinstance(v.value, Node)} - {id(node)}
            self._parts |= parts
            if not is_article:
                self._listed |= parts
        for value in node.values("mainEntity"):
            if isinstance(value.value, Node) and not is_article:
                self._mains.add(id(value.value))
                if not is_a(value.value, "Article"):
                    self._listed |= {id(inner) for inner in reachable(value.value)}

    @cached_property
    def _titles(self) -> set[str]:
        return set(map(name_key, self._headlines))

    def no_parts(self, nodes: Iterable[Node]) -> list[Node]:
        """Those of the nodes that are no parts of another story or of a list."""
        return [node for node in nodes if id(node) not in self._parts]

    def rank(self, node: Node) -> tuple[bool, ...]:
        """The lower, the more likely the node is the page's own article."""
        return (
            id(node) in self._parts,
            not self.is_about(node),
            id(node) not in self._mains,
            not self._is_titled(node),
            "headline" not in node.properties,
        )

    def is_about(self, node: Node) -> bool:
        """Whether the node says that this is its page."""
        if id(node) not in self._about:
            self._about[id(node)] = self._says_about(node)
        return self._about[id(node)]

    def _says_about(self, node: Node) -> bool:
        named = [value.value for name in ("url", "mainEntityOfPage") for value in node.values(name)]
        ids = [value.id if isinstance(value, Node) else value for value in [*named, node]]
        return any(isinstance(name, str) and page_key(resolve_url(self._base, name)) in self._own for name in ids)

    def is_main(self, node: Node, found: list[Node]) -> bool:
        """Whether the best of the articles is the page's own, and the page not a list of others'."""
        if self.is_about(node) or id(node) in self._mains:
            return True
        if id(node) in self._listed:
            return False
        if self._is_titled(node) or is_article_page(self._graph):
            return True
        roots = {_headline(other) for other in found if id(other) not in self._parts}
        return len(roots) < _MANY and not nodes_of(self._graph, *_LIST_PAGES)

    def is_same(self, node: Node, best: Node) -> bool:
        """Whether a further node describes the same article."""
        if id(node) in self._parts or node is best:
            return False
        headline = _headline(node)
        return (bool(headline) and headline == _headline(best)) or (self.is_about(node) and self.is_about(best))

    def _is_titled(self, node: Node) -> bool:
        headline = _headline(node)
        return len(headline) > 3 and any(headline in title or title in headline for title in self._titles if title)


def is_article_page(graph: Graph) -> bool:
    """Whether page metadata alone show the page to be an article."""
    for node in page_nodes(graph):
        if node.source.syntax == "opengraph":
            kind = node.first(OG_TYPE)
            is_article = kind is not None and str(kind.value).strip().lower() in _ARTICLE_PAGES
            return is_article or "datePublished" in node.properties
    return False


def is_home_page(url: str | None) -> bool:
    """Whether an address has no path: the home page of a site."""
    try:
        parts = urlsplit(url or "x:x")
    except ValueError:
        return False
    return parts.path in ("", "/") and not parts.query and bool(parts.netloc)


def _headline(node: Node) -> str:
    value = node.first("headline") or node.first("name")
    return name_key(value.value) if value is not None and isinstance(value.value, str) else ""
