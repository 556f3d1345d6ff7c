"""References to things that the page does not describe."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.rules.context import JUDGED
from newsschema.rules.rule import Rule
from newsschema.rules.views.ranges import expected_things
from newsschema.values.urls import host

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context, Said

_PAGES = frozenset({"mainEntityOfPage"})
"""Properties whose references are addresses of pages, which need no description."""


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


RULES: tuple[Rule, ...] = (DanglingReference(), ReferenceElsewhere())
