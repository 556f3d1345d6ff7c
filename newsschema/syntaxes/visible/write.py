"""A document comes in; the node that holds what its visible page says is written into the graph."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Source
from newsschema.syntaxes.visible import terms
from newsschema.syntaxes.visible.breadcrumbs import trails
from newsschema.syntaxes.visible.byline import authors
from newsschema.syntaxes.visible.dates import dates
from newsschema.syntaxes.visible.headline import headlines
from newsschema.syntaxes.visible.images import images
from newsschema.syntaxes.visible.labels import comment_count, deks, keywords, kickers, sections
from newsschema.syntaxes.visible.page import VisiblePage
from newsschema.syntaxes.visible.page_kind import page_kind
from newsschema.syntaxes.visible.sweep import sweep

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsschema.document.document import Document, Element
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node
    from newsschema.syntaxes.visible.breadcrumbs import Step
    from newsschema.syntaxes.visible.byline_names import Author
    from newsschema.syntaxes.visible.headline import Headline
    from newsschema.syntaxes.visible.images import Image

_HEADLINES = 3


def write(document: Document, graph: Graph) -> Node | None:
    """Read the visible page and add its node, or nothing where nothing on it can be a headline."""
    page = VisiblePage(document, sweep(document))
    found = headlines(page)
    if not found:
        return None
    page.headline = found[0].found
    writer = _Writer(page, graph)
    writer.headlines(found[:_HEADLINES])
    writer.authors(authors(page))
    published, modified = dates(page)
    for name, listed in (("datePublished", published), ("dateModified", modified)):
        for dated in listed:
            writer.add(name, dated.element, dated.text, dated.pointer)
    for image in images(page):
        writer.image(image)
    writer.labels()
    writer.kind()
    return writer.node


class _Writer:
    """Adds to the node of one page."""

    def __init__(self, page: VisiblePage, graph: Graph) -> None:
        self._page = page
        self._graph = graph
        self._blocks: dict[Element, int] = {}
        headline = page.headline
        self.node = graph.node(Source(terms.SYNTAX, headline.block if headline is not None else 0))

    def add(self, name: str, element: Element, value: str, pointer: str = "", to: Node | None = None) -> None:
        (to or self.node).add(name, value, pointer, self._source(element))

    def nest(self, name: str, element: Element, pointer: str = "", to: Node | None = None) -> Node:
        """A new node under a property."""
        source = self._source(element)
        nested = self._graph.node(source, pointer)
        (to or self.node).add(name, nested, pointer, source)
        return nested

    def headlines(self, found: Iterable[Headline]) -> None:
        for one in found:
            self.node.add("headline", one.text, "", Source(terms.SYNTAX, one.found.block))
            if one.kicker is not None and one.found is self._page.headline:
                self.node.add(terms.KICKER, one.kicker[1], "", Source(terms.SYNTAX, one.kicker[0]))

    def authors(self, found: Iterable[Author]) -> None:
        for author in found:
            node = self.nest("author", author.element)
            self.add("name", author.element, author.name, to=node)
            if author.url:
                self.add("url", author.element, author.url, "href", node)

    def image(self, image: Image) -> None:
        node = self.nest("image", image.element, image.pointer)
        self.add("url", image.element, image.url, image.pointer, node)
        for name in ("width", "height"):
            size = (image.element.attr(name) or "").strip()
            if size:
                self.add(name, image.element, size, name, node)
        if image.caption is not None:
            self.add("caption", image.caption[0], image.caption[2], image.caption[1], node)
        if image.credit is not None:
            self.add("creditText", *image.credit, to=node)

    def labels(self) -> None:
        page = self._page
        found = trails(page)
        for trail in found:
            self._trail(trail)
        for name, listed in (
            (terms.KICKER, kickers(page) if terms.KICKER not in self.node.properties else []),
            ("alternativeHeadline", deks(page)),
            ("articleSection", sections(page)),
            ("keywords", keywords(page)),
        ):
            for element, text in listed:
                self.add(name, element, text)
        count = comment_count(page)
        if count is not None:
            self.add("commentCount", *count)

    def kind(self) -> None:
        kind = page_kind(self._page)
        source = self.node.source
        node = self._graph.node(source)
        self.node.add(terms.PAGE_KIND, node, "", source)
        attributed = ("author" in self.node.properties) + ("datePublished" in self.node.properties)
        node.add(terms.PARAGRAPHS, kind.paragraphs)
        node.add(terms.TEXT_LENGTH, kind.text_length)
        node.add(terms.TEASERS, kind.teasers)
        node.add(terms.ATTRIBUTED, attributed)

    def _trail(self, steps: list[Step]) -> None:
        trail = self.nest("breadcrumb", steps[0].element)
        for position, step in enumerate(steps, 1):
            item = self.nest("itemListElement", step.element, to=trail)
            item.add("position", position)
            self.add("name", step.element, step.name, to=item)
            if step.url:
                self.add("item", step.element, step.url, "href", item)
        if len(steps) > 1:
            at = -2 if steps[-1].url is None or len(steps) > 2 else -1
            self.add("articleSection", steps[at].element, steps[at].name)

    def _source(self, element: Element) -> Source:
        """Where an element stands among those of the document."""
        if not self._blocks:
            self._blocks = {one: block for block, one in enumerate(self._page.document.elements)}
        return Source(terms.SYNTAX, self._blocks[element])
