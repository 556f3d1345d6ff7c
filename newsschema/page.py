"""One page that was read: its article, everything its markup says, why, and what was wrong with it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, cast

from newsschema.graph.graph import Graph
from newsschema.graph.types import ITEM_SYNTAXES
from newsschema.models.registry import model_class
from newsschema.resolve.article import resolve
from newsschema.resolve.build import Builder
from newsschema.resolve.conflicts import conflicts, several_articles
from newsschema.resolve.decisions import further_decisions
from newsschema.resolve.main_entity import articles, is_article_page, main_articles
from newsschema.resolve.reading_report import reading_findings
from newsschema.resolve.sources import Further
from newsschema.syntaxes import links, microformats, page_state, read_marked_text, visible
from newsschema.syntaxes.places import Places
from newsschema.syntaxes.visible.figure import read_figure

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.location import Location, Provenance
    from newsschema.models.article import Article
    from newsschema.models.thing import Thing
    from newsschema.resolve.article import Resolution
    from newsschema.resolve.evidence import Decision

_NEEDED = frozenset({"headline", "author", "datePublished", "image"})
"""What an article's markup says where it says enough."""


class Page:
    """What `newsschema.parse` returns. Everything is worked out when it is first asked for, and kept.

    Nothing that a page holds holds the page: a tree of megabytes goes as soon as nobody needs it, and does not wait for
    the garbage collector.
    """

    document: Document
    """The parsed document: its source text, encoding and base URL."""

    is_interchanged: bool
    """Whether another reader's output is all there is of the page; its document is empty then."""

    def __init__(self, document: Document, graph: Graph, is_interchanged: bool = False) -> None:
        self.document = document
        self.is_interchanged = is_interchanged
        self._graph = graph
        self._has_marked_text = False
        self._has_microformats = False

    @cached_property
    def graph(self) -> Graph:
        """What the page says, in all syntaxes, every value with its provenance."""
        if self._resolution is not None:
            self._resolution.finish()  # first: what is believed must not depend on what is asked for before it
        self._graph.complete()
        self._read_marked_text()
        self._read_microformats()
        visible.read(self.document, self._graph)
        page_state.read(self.document, self._graph)
        return self._graph

    @property
    def url(self) -> str | None:
        """The page's address, where the caller gave it."""
        return self.document.url

    @property
    def article(self) -> Article | None:
        """The main article as we believe it to be; None for a page without an article of its own, such as a home
        page."""
        return self._resolution.article if self._resolution is not None else None

    @cached_property
    def evidence(self) -> dict[str, Decision]:
        """For each property, by its schema.org name, the decision: the chosen candidate and the rejected ones."""
        resolution = self._resolution
        if resolution is None:
            return {}
        found = resolution.decisions.all()
        self.graph  # noqa: B018  (what is only shown is looked for in all that the page says)
        resolution.sources.read_all()
        further = further_decisions(resolution.sources, Builder())
        found |= {decision.property: decision for decision in further}
        for decision in found.values():
            decision.located_by(self._places.locate)
        return found

    @cached_property
    def things(self) -> list[Thing]:
        """Every typed node of the page in document order, exactly as the markup says it."""
        return [self._written.build(node) for node in self._typed]

    @cached_property
    def articles(self) -> list[Article]:
        """Every article of the page in document order, exactly as the markup says it."""
        built = (self._written.build(node) for node in self._in_order(articles(self.graph)))
        return [cast("Article", thing) for thing in built if isinstance(thing, model_class("Article"))]

    @cached_property
    def findings(self) -> list[Finding]:
        """What was wrong with the markup while it was read, in the order of the page."""
        from newsschema.rules.term_findings import unknown_terms

        found = [*self.document.findings, *self.graph.findings, *unknown_terms(self.graph)]
        found += reading_findings(self.graph, self._written)
        found += [*several_articles(self.graph, self.url), *conflicts(self.evidence)]
        placed = [self._placed(finding) for finding in found]
        return sorted(placed, key=lambda finding: (finding.location or (0, 0, 0, 0), finding.code, finding.message))

    def locate(self, provenance: Provenance) -> Location | None:
        """Line and column in the page's source, both from 1, of what was read at a provenance."""
        return self._places.locate(provenance)

    @cached_property
    def _typed(self) -> list[Node]:
        return self._in_order([node for node in self.graph.of_syntax(*ITEM_SYNTAXES) if node.types])

    def _in_order(self, nodes: list[Node]) -> list[Node]:
        """The nodes as they stand on the page, where the graph has them as one syntax after the other was read."""
        return nodes if self.is_interchanged else sorted(nodes, key=lambda node: node.source.block)

    @cached_property
    def _written(self) -> Builder:
        """What built the things, in the order of the page: the class of an untyped one is that of its first place."""
        builder = Builder()
        for node in self._typed:
            builder.build(node)
        return builder

    @cached_property
    def _resolution(self) -> Resolution | None:
        mains = main_articles(self._graph, self.url)
        if not any(main.properties.keys() >= _NEEDED for main in mains):
            self._read_marked_text()
            mains = main_articles(self._graph, self.url)
        if not mains and not is_article_page(self._graph):
            self._read_microformats()
            mains = main_articles(self._graph, self.url)
        further = (partial(read, self.document) for read in (_visible, _figure, _tags, _state))
        return resolve(self._graph, mains, self.url, Further(*further))

    @cached_property
    def _places(self) -> Places:
        return Places(self.document)

    def _read_marked_text(self) -> None:
        """Microdata and RDFa are read where the page's blocks leave an article open, or everything is asked for."""
        if not self._has_marked_text:
            self._has_marked_text = True
            read_marked_text(self.document, self._graph)

    def _read_microformats(self) -> None:
        """Microformats are read where no other markup shows an article, or everything is asked for."""
        if not self._has_microformats:
            self._has_microformats = True
            microformats.read(self.document, self._graph)

    def _placed(self, finding: Finding) -> Finding:
        if finding.locate is not None or finding.provenance is None:
            return finding
        return replace(finding, locate=partial(self._places.locate, finding.provenance))

    def __repr__(self) -> str:
        return f"<Page {self.url or ''} with {len(self._graph.nodes)} nodes>"


def _visible(document: Document, wanted: frozenset[str] | None) -> Node | None:
    """The visible page, read for some properties into a graph of its own; the page's graph has all that it says."""
    return visible.read(document, Graph(document.base), wanted)


def _figure(document: Document, url: str) -> Node | None:
    """What the visible page says of one picture."""
    return read_figure(document, Graph(document.base), url)


def _tags(document: Document) -> Node | None:
    """What the page's links to tags say."""
    graph = Graph(document.base)
    links.read_tags(document, graph)
    return graph.nodes[0] if graph.nodes else None


def _state(document: Document) -> Node | None:
    """When the data of the page's own programs say that the article was published."""
    return page_state.read(document, Graph(document.base))
