"""The graph of a page and its main article in; the nodes that describe the page itself, and no other one, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.graph import children
from newsschema.graph.node import Node
from newsschema.graph.types import own_nodes_of, page_nodes
from newsschema.values.own_addresses import OwnAddresses
from newsschema.values.titles import name_key
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.graph.graph import Graph

_STANDS_ON = ("mainEntityOfPage", "isPartOf")
"""What leads from an article to its page; what others lead to, such as breadcrumbs, are other pages."""
_OF_A_PAGE = frozenset({"headline", "datePublished"})
"""What a page has, and hardly another thing."""


def own_pages(graph: Graph, mains: Sequence[Node], url: str | None) -> tuple[Node, ...]:
    """The WebPages that describe this page: those that the article says it stands on; then those that have its address,
    have the article as their main entity, or stand in nothing else.
    """
    known = set(map(id, mains))
    pages = [node for node in own_nodes_of(graph, "WebPage") if id(node) not in known]
    things = [node for node in graph.typed(_is_mere_thing) if not _OF_A_PAGE.isdisjoint(node.properties)]
    if not pages and not things:
        return ()
    own = _addresses(graph, mains, url)
    ranks = _stood_on(graph, mains)
    for page in pages:
        if _is_held(page, own) or any(id(value.value) in known for value in page.values("mainEntity")):
            ranks.setdefault(_key(page), len(_STANDS_ON))
    if any(_key(page) not in ranks for page in pages):
        led_to = {id(child) for node in graph.nodes for child in children(node) if child is not node}
        ranks = {_key(page): len(_STANDS_ON) for page in pages if id(page) not in led_to} | ranks
    ranks |= {_key(thing): len(_STANDS_ON) for thing in things if _is_held(thing, own) or _is_titled(thing, graph)}
    return tuple(
        sorted((page for page in (*pages, *things) if _key(page) in ranks), key=lambda page: ranks[_key(page)])
    )


def _key(node: Node) -> str | int:
    """What a node is known by: its "@id", under which a text may name it too, or else itself."""
    return node.id if node.id is not None else id(node)


def _stood_on(graph: Graph, mains: Sequence[Node]) -> dict[str | int, int]:
    """The pages that the article says it stands on, each with its rank."""
    ranks: dict[str | int, int] = {}
    for rank, name in enumerate(_STANDS_ON):
        for value in (value.value for main in mains for value in main.values(name)):
            key = _key(value) if isinstance(value, Node) else resolve_url(graph.base, str(value))
            ranks.setdefault(key, rank)
    return ranks


def _addresses(graph: Graph, mains: Sequence[Node], url: str | None) -> OwnAddresses:
    """Where the page says that it is: as the caller, its canonical link, its card and its article give it."""
    own = OwnAddresses(graph.base)
    described = [node for node in page_nodes(graph) if node.source.syntax in ("link", "opengraph")]
    for address in (url, *_texts(described), *_texts(mains)):
        if address:
            own.add(address)
    return own


def _texts(nodes: Sequence[Node]) -> Iterator[str]:
    for node in nodes:
        for value in node.values("url"):
            if isinstance(value.value, str) and (node.source.syntax != "link" or value.pointer == "canonical"):
                yield value.value


def _is_held(page: Node, own: OwnAddresses) -> bool:
    return any(own.hold(address) for address in (page.id, *_texts((page,))) if address)


def _is_titled(thing: Node, graph: Graph) -> bool:
    """Whether a thing has the headline that the page's title begins with."""
    headline = thing.first("headline")
    key = name_key(headline.value) if headline is not None and isinstance(headline.value, str) else ""
    titles = (value.value for node in page_nodes(graph) for name in ("headline", "name") for value in node.values(name))
    return bool(key) and any(name_key(title).startswith(key) for title in titles if isinstance(title, str))


def _is_mere_thing(types: tuple[str, ...]) -> bool:
    """Whether nothing is said of what a node is, as a large content system does that marks its pages as things."""
    return types == ("Thing",)
