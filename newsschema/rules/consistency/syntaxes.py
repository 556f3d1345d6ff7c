"""The rule that compares the article in a page's JSON-LD with what its microdata and RDFa say of the same article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node, Value
from newsschema.graph.types import is_a
from newsschema.rules.consistency.article import ArticleRule
from newsschema.rules.views.own_article import names, texts
from newsschema.values.dates import read_date
from newsschema.values.days import differ_by_zone, may_be_one_day
from newsschema.values.word_overlap import word_overlap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.rule import Rule
    from newsschema.rules.views.own_article import OwnArticle
    from newsschema.syntaxes.outline import Outline


class Syntaxes(ArticleRule):
    """What a page says of its article in JSON-LD, it says in microdata and RDFa.

    An item is that of the same article where it has the same headline or address. Compared are the day of publication,
    the zone that its time is in, and the names of the authors where they are people. Of values that differ each reader
    takes another one.

    Bad:

        <html><head><title>Lower Basin lock reopens</title>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "author": {"@type": "Person", "name": "Ada Quill"}}
        </script></head><body>
        <article itemscope itemtype="https://schema.org/NewsArticle">
        <h1 itemprop="headline">Lower Basin lock reopens</h1> <p itemprop="author">Tom Reed</p>
        </article></body></html>

    Good:

        <html><head><title>Lower Basin lock reopens</title>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "author": {"@type": "Person", "name": "Ada Quill"}}
        </script></head><body>
        <article itemscope itemtype="https://schema.org/NewsArticle">
        <h1 itemprop="headline">Lower Basin lock reopens</h1> <p itemprop="author">By Ada Quill</p>
        </article></body></html>

    Source: Google Search Central, "General structured data guidelines", 2026-07-07.
    """

    code = "NS611"
    name = "consistency.syntaxes"
    severity = "info"

    def compare(self, article: OwnArticle, outline: Outline) -> Iterator[Finding]:
        language = outline.language.text if outline.language is not None else None
        for other in article.elsewhere:
            yield from self._dates(article.node, other, language)
            yield from self._authors(article.node, other)

    def _dates(self, one: Node, other: Node, language: str | None) -> Iterator[Finding]:
        first, second = texts(one, "datePublished"), texts(other, "datePublished")
        if len(first) != 1 or len(second) != 1:
            return
        own, elsewhere = (read_date(found[0][1], language) for found in (first, second))
        if own is None or elsewhere is None:
            return
        if differ_by_zone(own, elsewhere) or not may_be_one_day(own, elsewhere):
            message = f"datePublished is {second[0][1]!r:.40} here, but {first[0][1]!r:.40} in JSON-LD; make them agree"
            yield self.finding(message, second[0][0], "datePublished")

    def _authors(self, one: Node, other: Node) -> Iterator[Finding]:
        if any(isinstance(author.value, Node) and not is_a(author.value, "Person") for author in _authors(one, other)):
            return
        first, second = names(one, "author"), names(other, "author")
        shared = [word_overlap(name, another) for name in first for another in second]
        if shared and not any(found is None or found for found in shared):
            message = f"the author is {second[0]!r:.60} here, but {first[0]!r:.60} in JSON-LD; make them agree"
            yield self.finding(message, other.values("author")[0], "author")


def _authors(*nodes: Node) -> list[Value]:
    return [author for node in nodes for author in node.values("author")]


RULES: tuple[Rule, ...] = (Syntaxes(),)
