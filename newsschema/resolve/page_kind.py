"""What the visible page shows in, whether it is an article out: for pages whose markup does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.types import nodes_of, page_nodes
from newsschema.resolve.main_entity import OG_TYPE
from newsschema.syntaxes.visible.terms import ATTRIBUTED, PAGE_KIND, PARAGRAPHS, TEASERS, TEXT_LENGTH

if TYPE_CHECKING:
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

_LEAST_TEXT = 250
"""Characters of running text that an article has at least."""
_FEW_TEASERS = 4
_TEASERS_PER_PARAGRAPH = 3
_BOTH = 2
_NO_ARTICLES = ("Product", "Offer", "Event", "JobPosting", "LocalBusiness", "SearchResultsPage", "CollectionPage")


def shows_article(graph: Graph, visible: Node | None) -> bool:
    """Whether a page without article markup is an article: it has a headline and running text, or a byline and a date,
    and is neither a list of teasers nor a page that sells something."""
    if visible is None or not visible.values("headline") or _is_other(graph):
        return False
    kind = visible.first(PAGE_KIND)
    node: Node | None = kind.value if kind is not None else None
    paragraphs, teasers = _number(node, PARAGRAPHS), _number(node, TEASERS)
    if teasers > _FEW_TEASERS + _TEASERS_PER_PARAGRAPH * paragraphs:
        return False
    return _number(node, TEXT_LENGTH) >= _LEAST_TEXT or _number(node, ATTRIBUTED) == _BOTH


def _number(node: Node | None, name: str) -> int:
    value = node.first(name) if node is not None else None
    return value.value if value is not None and isinstance(value.value, int) else 0


def _is_other(graph: Graph) -> bool:
    """Whether markup says that the page is about something else than an article."""
    if nodes_of(graph, *_NO_ARTICLES):
        return True
    kinds = (value for node in page_nodes(graph) for value in node.values(OG_TYPE))
    return any(str(value.value).lower().startswith(("product", "music", "profile")) for value in kinds)
