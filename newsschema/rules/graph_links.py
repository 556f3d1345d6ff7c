"""References between the things of a page that lead nowhere, in a circle, or that are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.rules.context import JUDGED
from newsschema.rules.ranges import expected_things
from newsschema.rules.rule import Rule
from newsschema.values.urls import host

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context, Said

_PAGES = frozenset({"mainEntityOfPage"})
"""Properties whose references are addresses of pages, which need no description."""
_HELD_BY = {"Person": "author", "Organization": "publisher", "ImageObject": "image", "VideoObject": "video"}
"""The types of things that belong to an article, and the property that holds them."""


class DanglingReference(Rule):
    """A reference should lead to something that the page describes.

    An "@id" such as "#author" or "_:publisher" names a thing of this page and of no other: where the page describes
    none of that name, the article has no author. References to addresses that may be described elsewhere are another
    rule's matter.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "author": {"@id": "#marsh"}}

    Good:

        {"@context": "https://schema.org", "@graph": [
          {"@type": "NewsArticle", "headline": "Lower Basin lock reopens", "author": {"@id": "#marsh"}},
          {"@type": "Person", "@id": "#marsh", "name": "Ida Marsh"}]}

    Source: JSON-LD 1.1, section 3.3 (node identifiers), 2020-07-16.
    """

    code = "NS452"
    name = "graph.dangling-reference"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.once(_dangling):
            if _is_of_page(said, context):
                yield self.finding(
                    f"nothing on the page has the @id {_id(said)!r:.100}; describe it, or correct the reference",
                    said.value,
                    said.property,
                )


class ReferenceElsewhere(Rule):
    """A thing that is referred to is best described on the same page.

    A reference to a thing of the same site that another page describes is legal. Readers that look at one page alone,
    as search engines do, learn nothing of it but its "@id".

    Bad, at https://www.fenmoor.example/lock:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "publisher": {"@id": "https://www.fenmoor.example/#courier"}}

    Good, at https://www.fenmoor.example/lock:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "publisher": {"@type": "Organization", "@id": "https://www.fenmoor.example/#courier",
                       "name": "The Fenmoor Courier"}}

    Source: JSON-LD 1.1, section 3.3 (node identifiers), 2020-07-16.
    """

    code = "NS453"
    name = "graph.reference-elsewhere"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        home = host(context.url) if context.url else None
        for said in context.once(_dangling) if home else ():
            written = _id(said)
            if "#" in written and host(written) == home and not _is_of_page(said, context):
                message = f"{written!r:.100} is described on no part of this page; readers of it alone see only the @id"
                yield self.finding(message, said.value, said.property)


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
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        articles = [node for node in context.articles if node.source.syntax == "jsonld"]
        beside = [(kind, node) for kind in _HELD_BY for node in context.nodes(kind)] if len(articles) == 1 else []
        for kind, node in beside:
            if node.source.syntax != "jsonld" or node is articles[0] or context.holders(node):
                continue
            property = _HELD_BY[kind]
            held = articles[0].values(property)
            if not held:
                message = f"nothing refers to this {kind}; if it is the article's {property}, refer to it by its @id"
                yield self.finding(message, node, property)
            elif any(_is_same(node, value.value) for value in held):
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


def _dangling(context: Context) -> list[Said]:
    """The references to things that the page does not describe, where a thing is expected."""
    targets = [node for node in context.graph.nodes if node.is_reference and node.source.syntax in JUDGED]
    return [
        said
        for node in targets
        for said in context.holders(node)
        if expected_things(said.property) and said.property not in _PAGES
    ]


def _id(said: Said) -> str:
    """The "@id" that a reference names."""
    target = said.value.value
    return target.id or "" if isinstance(target, Node) else ""


def _is_of_page(said: Said, context: Context) -> bool:
    """Whether the name that a reference uses can only be one of this page."""
    written = _id(said)
    page, mark, _ = written.partition("#")
    pages = (one.partition("#")[0] for one in (context.url, context.graph.base) if one is not None)
    return written.startswith("_:") or (bool(mark) and (not page or page in pages))


def _is_same(node: Node, value: object) -> bool:
    """Whether a value is a second description of a thing, by its name or its address."""
    if not isinstance(value, Node):
        return isinstance(value, str) and value in _texts(node)
    return value is not node and not _texts(value).isdisjoint(_texts(node))


def _texts(node: Node) -> set[str]:
    said = (value.value for name in ("name", "url", "contentUrl") for value in node.values(name))
    return {text.strip() for text in said if isinstance(text, str) and text.strip()}


RULES: tuple[Rule, ...] = (DanglingReference(), ReferenceElsewhere(), Orphan(), PartOfItself())
