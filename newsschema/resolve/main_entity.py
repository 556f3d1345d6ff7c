"""The graph of a page in; the nodes that describe its main article out, or none for a page without one of its own."""

from __future__ import annotations

from collections import deque
from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsschema.graph.graph import reachable
from newsschema.graph.node import Node
from newsschema.graph.types import ELEMENTS, ITEM_SYNTAXES, PARTS, is_a, nodes_of, page_nodes
from newsschema.values.dates import read_date
from newsschema.values.days import may_be_one_day
from newsschema.values.own_addresses import OwnAddresses
from newsschema.values.service_titles import is_service_title
from newsschema.values.titles import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsschema.graph.graph import Graph

OG_TYPE = "http://ogp.me/ns#type"
_ARTICLE_PAGES = frozenset({"article", "news", "newsarticle", "blogposting", "video.episode"})
_OTHER_PAGES = ("CollectionPage", "SearchResultsPage", "ProfilePage", "ContactPage")
"""What a page says it is that is no article's."""
_SELF = frozenset({"headline", "name", "url"})
"""What metadata say of the page itself, and of an image or a translation by its address alone."""
_ROLES = PARTS | {"mainEntity"}
_SAID = 3
"""Headlines that one kind of metadata has a say with."""
_LONGEST_INDEX = 9
"""Digits; no list is so long that it needs more."""
_MANY = 3
"""From so many articles on, a page that is about none of them is a list of them."""


def articles(graph: Graph) -> list[Node]:
    """Every article that the page describes, in the graph's order."""
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
        ranked = sorted(_by_place(ranked), key=page.rank)
    best = ranked[0]
    if not page.is_main(best, found):
        return []
    return [best, *(node for node in ranked[1:] if page.is_same(node, best))]


def _by_place(nodes: list[Node]) -> list[Node]:
    """The nodes of each syntax in the order of the page, in which the order of an object's keys does not count: those
    of one block by their pointers."""
    syntaxes = list(dict.fromkeys(node.source.syntax for node in nodes))
    return sorted(nodes, key=lambda node: (syntaxes.index(node.source.syntax), node.source.block, *_steps(node)))


def _steps(node: Node) -> list[tuple[int, str]]:
    return [_step(segment) for segment in node.pointer.split("/")]


def _step(segment: str) -> tuple[int, str]:
    """One segment of a JSON Pointer: the indexes of a list by their number, keys as they are spelt."""
    is_index = segment.isdecimal() and len(segment) <= _LONGEST_INDEX
    return (int(segment), "") if is_index else (-1, segment)


def _is_wrapper(node: Node) -> bool:
    """Whether an h-entry's class stands on a box around several stories, on one that says nothing, or on a page that
    every site has.
    """
    if node.source.syntax != "microformats":
        return False
    headlines = node.values("headline")
    return len(headlines) != 1 or is_service_title(str(headlines[0].value))


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
        self._own = OwnAddresses(graph.base)
        if url:
            self._own.add(url)
        self._headlines: list[str] = []
        self._parts: set[int] = set()
        self._listed: set[int] = set()
        self._about: dict[int, bool] = {}
        self._mains: set[int] = set()
        self._inside: set[int] = set()
        """What a page is about and is no article, and all that is in it."""
        for node in graph.nodes:
            if node.source.syntax not in ITEM_SYNTAXES:
                if not _SELF.isdisjoint(node.properties):
                    self._describe(node)
            elif not _ROLES.isdisjoint(node.properties):
                self._find_roles(node)
        self._listed |= self._inside
        self._parts = (self._parts | self._listed) - self._mains

    def _describe(self, node: Node) -> None:
        named = [*node.values("headline")[:_SAID], *(v for v in node.values("name") if v.pointer == "title")]
        self._headlines += [value.value for value in named if isinstance(value.value, str)]
        is_link = node.source.syntax == "link"
        for value in node.values("url") if is_link or "headline" in node.properties else ():
            if not is_link or value.pointer == "canonical":
                self._own.add(str(value.value))

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
                    deque(reachable(value.value, self._inside), maxlen=0)

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
            self._is_untitled_element(node),
            "headline" not in node.properties,
        )

    def _is_untitled_element(self, node: Node) -> bool:
        """Whether an element is one of several whose headlines no title of the page names, as teasers are: an article
        whose headline is not marked is more likely the page's own.
        """
        if node.source.syntax not in ELEMENTS or "headline" not in node.properties or self._is_titled(node):
            return False
        return self._has_teasers

    @cached_property
    def _has_teasers(self) -> bool:
        """Whether the page has a title, and several elements with headlines that it does not name."""
        found = (node for node in articles(self._graph) if node.source.syntax in ELEMENTS)
        others = {_headline(node) for node in found if "headline" in node.properties and not self._is_titled(node)}
        return bool(self._titles) and len(others) > 1

    def is_about(self, node: Node) -> bool:
        """Whether the node says that this is its page."""
        if id(node) not in self._about:
            self._about[id(node)] = self._says_about(node)
        return self._about[id(node)]

    def _says_about(self, node: Node) -> bool:
        return any(self._own.hold(name) for name in (*_addresses(node), node.id or ""))

    def leads_away(self, node: Node) -> bool:
        """Whether all addresses that a node gives for its page are those of other pages; of a page that gives none its
        id is one, while an article may be numbered anyhow.
        """
        named = _addresses(node) or ([node.id] if node.id is not None and is_a(node, "WebPage") else [])
        return bool(named) and all(map(self._own.rule_out, named))

    def is_main(self, node: Node, found: list[Node]) -> bool:
        """Whether the best of the articles is the page's own, and the page not a list of others'."""
        if self.is_about(node) or id(node) in self._mains or self._is_titled(node):
            return True
        if id(node) in self._listed or (self._titles and self.leads_away(node)):
            return False
        if is_article_page(self._graph):
            return True
        roots = {_headline(other) for other in found if id(other) not in self._parts}
        return len(roots) < _MANY and not _says_other(self._graph, self)

    def is_same(self, node: Node, best: Node) -> bool:
        """Whether a further node describes the same article."""
        if id(node) in self._parts or node is best:
            return False
        one, other = _headline(node), _headline(best)
        if node.source.syntax == best.source.syntax and (not (one in other or other in one) or _differ(node, best)):
            return False  # a second story that says it is on this page
        return (bool(one) and one == other) or (self.is_about(node) and self.is_about(best))

    def _is_titled(self, node: Node) -> bool:
        headline = _headline(node)
        return len(headline) > 3 and any(
            headline in title or (title in headline and 2 * len(title) > len(headline)) for title in self._titles
        )


def _differ(node: Node, best: Node) -> bool:
    """Whether two nodes say that they were published on different days."""
    days = [day for one in (node, best) for text in _texts(one, "datePublished")[:1] if (day := read_date(text))]
    return len(days) == 2 and not may_be_one_day(days[0], days[1])


def _addresses(node: Node) -> list[str]:
    """What a node gives as its own address and as that of its page."""
    named: list[str] = []
    for name in ("url", "mainEntityOfPage"):
        for value in node.values(name):
            if isinstance(value.value, Node):
                page = value.value
                named += [page.id] if page.id is not None else _texts(page, "url")
            elif isinstance(value.value, str):
                named.append(value.value)
    return named


def _texts(node: Node, name: str) -> list[str]:
    return [value.value for value in node.values(name) if isinstance(value.value, str)]


def is_other_page(graph: Graph, url: str | None) -> bool:
    """Whether the page's own markup says that it is a list, a profile, or the like."""
    return bool(nodes_of(graph, *_OTHER_PAGES)) and _says_other(graph, _Page(graph, url))


def _says_other(graph: Graph, page: _Page) -> bool:
    """Whether one of the nodes for such a page is this page, and neither another one nor one that something on it
    belongs to.
    """
    found = nodes_of(graph, *_OTHER_PAGES)
    if not found:
        return False
    roots = set(map(id, graph.roots()))
    return any(page.is_about(node) or (id(node) in roots and not page.leads_away(node)) for node in found)


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
