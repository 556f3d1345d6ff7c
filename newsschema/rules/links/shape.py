"""Things that nothing is linked to, and parts that are their own whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_HELD_BY = {"Person": "author", "Organization": "publisher", "ImageObject": "image", "VideoObject": "video"}
"""The types of things that belong to an article, and the property that holds them."""


class Orphan(Rule):
    """What belongs to an article should be linked to it.

    A publisher that is described beside the article, and that nothing refers to, is not the publisher of anything; and
    one that is described beside it and again inside it is two things. Give it an "@id", describe it once, and refer to
    it. Only JSON-LD with one article is looked at.

    Bad:

        [{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"},
         {"@context": "https://schema.org", "@type": "Organization", "name": "The Fenmoor Courier"}]

    Bad:

        [{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
          "publisher": {"@type": "Organization", "name": "The Fenmoor Courier"}},
         {"@context": "https://schema.org", "@type": "Organization", "name": "The Fenmoor Courier"}]

    Good:

        [{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
          "publisher": {"@id": "#courier"}},
         {"@context": "https://schema.org", "@type": "Organization", "@id": "#courier", "name": "The Fenmoor Courier"}]

    Source: JSON-LD 1.1, section 4.5 (nodes are linked by identifiers), 2020-07-16.
    """

    code = "NS454"
    name = "graph.orphan"
    severity = "info"
    yields_to = ("google.general.link-items",)
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        articles = [node for node in context.articles if node.source.syntax == "jsonld"]
        for kind, property in _HELD_BY.items() if len(articles) == 1 else ():
            beside = [node for node in context.nodes(kind) if _is_alone(node, context) and node is not articles[0]]
            held = articles[0].values(property) if beside else []
            described = {text for value in held for text in _texts(value.value)}
            for node in beside:
                if not held:
                    message = f"nothing refers to this {kind}; if it is the article's {property}, refer to its @id"
                    yield self.finding(message, node, property)
                elif not described.isdisjoint(_texts(node)):
                    message = f"the article's {property} is described here again; give it one @id, and refer to that"
                    yield self.finding(message, node, property)


class PartOfItself(Rule):
    """A thing should not be a part of itself.

    Two things that are parts of each other, or one that is its own part, come from one "@id" for an article and its
    page, or from `isPartOf` in the place of `hasPart`.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "#story", "isPartOf": {"@id": "#story"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "@id": "#story",
         "isPartOf": {"@type": "WebPage", "@id": "#page"}}

    Source: schema.org, isPartOf and hasPart, schema.org 30.0.
    """

    code = "NS457"
    name = "graph.part-of-itself"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        known: set[tuple[int, int]] = set()
        for said in context.said("isPartOf", "hasPart"):
            if not isinstance(said.value.value, Node):
                continue
            pair = (id(said.node), id(said.value.value))
            part, whole = pair if said.property == "isPartOf" else pair[::-1]
            if (whole, part) in known or part == whole:
                which = "itself" if part == whole else "a thing that is a part of it"
                message = f"{said.property} makes this a part of {which}; correct the reference"
                yield self.finding(message, said.value, said.property)
            known.add((part, whole))


def _is_alone(node: Node, context: Context) -> bool:
    """Whether a node stands in a block of its own, or at the top of one, and nothing refers to it."""
    return node.source.syntax == "jsonld" and not context.holders(node)


def _texts(value: object) -> set[str]:
    """The names and addresses that a thing is known by, or the text that stands for it."""
    if isinstance(value, str):
        return {value.strip()}
    if not isinstance(value, Node):
        return set()
    said = (one.value for name in ("name", "url", "contentUrl") for one in value.values(name))
    return {text.strip() for text in said if isinstance(text, str) and text.strip()}


RULES: tuple[Rule, ...] = (Orphan(), PartOfItself())
