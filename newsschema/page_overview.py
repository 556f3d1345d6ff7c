"""What the rules look at comes in; the page at a glance, which a report can draw, goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.graph import reachable
from newsschema.graph.node import Node
from newsschema.overview import Overview, OverviewEdge, OverviewNode
from newsschema.page_cards import cards_of, text_of
from newsschema.resolve.main_entity import main_articles
from newsschema.values.text import clean_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsschema.rules.context import Context

MOST_NODES = 60
"""More boxes than these are no drawing that anybody reads."""
_LONGEST = 120
_LABELS = ("name", "headline", "title", "url", "contentUrl", "text")


def overview_of(context: Context) -> Overview:
    """A page's nodes, how they are linked, and the cards that others would show of it.

    The nodes are the items of the page and what they refer to, the main article first; never more than `MOST_NODES`.
    """
    articles = main_articles(context.graph, context.url)
    found = list(_in_order(articles, context.items))
    drawn = {id(node): (f"n{number}", node) for number, node in enumerate(found[:MOST_NODES], 1)}
    return Overview(
        tuple(_described(key, node) for key, node in drawn.values()),
        tuple(dict.fromkeys(_edges(drawn))),
        cards_of(context, articles[0] if articles else None),
        len(found) - len(drawn),
    )


def one_line(text: str, longest: int = _LONGEST) -> str:
    """Plain text on one line, cut where it is too long for a label."""
    plain = " ".join(clean_text(text[: 4 * longest]).split())
    return plain if len(plain) <= longest else f"{plain[: longest - 1].rstrip()}…"


def _in_order(articles: Iterable[Node], items: Iterable[Node]) -> Iterator[Node]:
    """Every node once: from the main article down, then from the other items."""
    known: set[int] = set()
    for node in (*articles, *items):
        yield from reachable(node, known)


def _described(key: str, node: Node) -> OverviewNode:
    types = tuple(one_line(name) for name in node.types)
    return OverviewNode(key, types, _label(node), node.provenance, node.is_reference)


def _label(node: Node) -> str:
    said = (value.value for name in _LABELS for value in node.values(name))
    return next((label for raw in said if (label := one_line(text_of(raw)))), one_line(node.id or ""))


def _edges(drawn: dict[int, tuple[str, Node]]) -> Iterator[OverviewEdge]:
    for key, node in drawn.values():
        for name, values in node.properties.items():
            for value in values:
                if isinstance(value.value, Node) and id(value.value) in drawn:
                    yield OverviewEdge(key, one_line(name), drawn[id(value.value)][0])
