"""What the visible page shows in, whether it is an article out: for pages whose markup does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.types import nodes_of, page_nodes
from newsschema.resolve.main_entity import OG_TYPE
from newsschema.syntaxes.visible import terms
from newsschema.values.service_titles import is_service_title

if TYPE_CHECKING:
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

_LEAST_TEXT = 250
"""Characters of running text that an article has at least where nothing else speaks for one."""
_LEAST_NOTE = 100
"""Characters of it that a short report has, which names its author or its day."""
_LEAST_BEGINNING = 80
"""Characters of it that an article between entries shows where more than a beginning is for subscribers."""
_MANY_HEADINGS, _MANY_LINKS = 4, 6
"""Entries that make a list where nothing says that they are beside an article."""
_BOTH = 2
_NO_ARTICLES = ("Product", "Offer", "Event", "JobPosting")


def shows_article(graph: Graph, visible: Node | None) -> bool:
    """Whether a page without article markup is an article: it has a headline and running text, or a byline and a date,
    and is neither a list of entries nor a page that sells something or that every site has."""
    if visible is None:
        return False
    headline, kind = visible.first("headline") or visible.first(terms.HEADING), visible.first(terms.PAGE_KIND)
    if headline is None or kind is None or is_service_title(str(headline.value)) or _is_other(graph):
        return False
    return _is_story(kind.value)


def _is_story(kind: Node) -> bool:
    """Whether the numbers speak for a story.

    A section page may have an introduction, and an article the headlines of others below it: with many entries, what
    stands before them decides.
    """
    headings, links = _number(kind, terms.HEADINGS), _number(kind, terms.LINKS)
    story, attributed = _number(kind, terms.STORY), _number(kind, terms.ATTRIBUTED)
    if _number(kind, terms.IS_TEASER) and headings > 1:
        return False
    if headings >= _MANY_HEADINGS:
        return story >= _LEAST_BEGINNING and attributed == _BOTH
    if links >= _MANY_LINKS:
        return _stands_between_links(kind, story, links)
    if attributed == _BOTH:
        return True
    least = _LEAST_NOTE if attributed else _LEAST_TEXT
    entries = 0 if story else headings  # all the text stands below them
    return _number(kind, terms.TEXT_LENGTH) >= max(least, _LEAST_TEXT * entries)


def _stands_between_links(kind: Node, story: int, links: int) -> bool:
    """Whether the text between many links is more than what a list says of each of its entries."""
    if story >= _LEAST_TEXT or _number(kind, terms.TEXT_LENGTH) >= _LEAST_TEXT * links:
        return True
    return story >= _LEAST_BEGINNING and _number(kind, terms.ATTRIBUTED_FIRST) == _BOTH


def _number(node: Node, name: str) -> int:
    value = node.first(name)
    return value.value if value is not None and isinstance(value.value, int) else 0


def _is_other(graph: Graph) -> bool:
    """Whether markup says that the page is about something else than an article."""
    others = nodes_of(graph, *_NO_ARTICLES)
    if others and not set(map(id, others)).isdisjoint(map(id, graph.roots())):  # a part of something may be anything
        return True
    kinds = (value for node in page_nodes(graph) for value in node.values(OG_TYPE))
    return any(str(value.value).lower().startswith(("product", "music", "profile")) for value in kinds)
