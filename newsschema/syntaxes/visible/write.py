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
from newsschema.syntaxes.visible.labels import comment_count, datelines, deks, keywords, kickers, sections
from newsschema.syntaxes.visible.page import VisiblePage
from newsschema.syntaxes.visible.page_kind import page_kind
from newsschema.syntaxes.visible.site_links import site_links
from newsschema.syntaxes.visible.topic_links import topic_links

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from newsschema.document.document import Document, Element
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node
    from newsschema.syntaxes.visible.breadcrumbs import Step
    from newsschema.syntaxes.visible.headline import Headline
    from newsschema.syntaxes.visible.images import Image

_HEADLINES = 3
_AROUND = 60


def write(document: Document, graph: Graph, wanted: Collection[str] | None = None) -> Node | None:
    """Read the visible page and add its node, or nothing where nothing on it can be a headline; `wanted` are the
    properties to look for, None means all.
    """
    page = VisiblePage.of(document)
    found = page.once(headlines)
    if not found:
        return None
    page.headline = found[0].found
    writer = _Writer(page, graph)
    writer.headlines(found[:_HEADLINES])
    for names, part in (
        (("author", terms.PAGE_KIND), writer.authors),
        (("datePublished", "dateModified", terms.PAGE_KIND), writer.dates),
        (("image",), writer.images),
        (("breadcrumb", "articleSection"), writer.trails),
        (
            (terms.KICKER, "alternativeHeadline", "dateline", "articleSection", "commentCount"),
            writer.labels,
        ),
        (("keywords",), writer.topics),
        (("publisher",), writer.site),
        ((terms.PAGE_KIND,), writer.kind),
    ):
        if wanted is None or any(name in wanted for name in names):
            part()
    return writer.node


class _Writer:
    """Adds to the node of one page."""

    def __init__(self, page: VisiblePage, graph: Graph) -> None:
        self._page = page
        self._graph = graph
        headline = page.headline
        self.node = graph.node(Source(terms.SYNTAX, headline.block if headline is not None else 0))

    def source(self, element: Element, near: int) -> Source:
        """Where an element stands among those of the document, not before `near`."""
        return Source(terms.SYNTAX, self._page.document.elements.index(element, near))

    def add(self, name: str, source: Source, value: str, pointer: str = "") -> None:
        self.node.add(name, value, pointer, source)

    def nest(self, name: str, source: Source, pointer: str = "", to: Node | None = None) -> Node:
        """A new node under a property."""
        nested = self._graph.node(source, pointer)
        (to or self.node).add(name, nested, pointer, source)
        return nested

    def headlines(self, found: Iterable[Headline]) -> None:
        for one in found:
            self.add(terms.HEADING if one.is_doubtful else "headline", Source(terms.SYNTAX, one.found.block), one.text)
            if one.kicker is not None and one.found is self._page.headline:
                self.add(terms.KICKER, Source(terms.SYNTAX, one.kicker[0]), one.kicker[1])

    def authors(self) -> None:
        for author in self._page.once(authors):
            node = self.nest("author", self.source(author.element, author.near))
            node.add("name", author.name)
            if author.url:
                node.add("url", author.url, "href")
            if author.role is not None:
                node.add("jobTitle", author.role[1], "", self.source(author.role[0], author.near))

    def dates(self) -> None:
        published, modified = self._page.once(dates)
        for name, listed in (("datePublished", published), ("dateModified", modified)):
            for dated in listed:
                self.add(name, self.source(dated.element, dated.near), dated.text, dated.pointer)

    def images(self) -> None:
        for image in self._page.once(images):
            self._image(image)

    def trails(self) -> None:
        for trail in trails(self._page):
            self._trail(trail)

    def _image(self, image: Image) -> None:
        node = self.nest("image", Source(terms.SYNTAX, image.near), image.pointer)
        node.add("url", image.url, image.pointer)
        for name in ("width", "height"):
            size = (image.element.attr(name) or "").strip()
            if size:
                node.add(name, size, name)
        if image.caption is not None:
            element, pointer, text = image.caption
            node.add("caption", text, pointer, self._around(element, image.near))
        if image.credit is not None:
            node.add("creditText", image.credit[1], "", self._around(image.credit[0], image.near))
        if image.licence is not None:
            node.add("license", image.licence[1], "href", self._around(image.licence[0], image.near))

    def labels(self) -> None:
        page = self._page
        count = comment_count(page)
        for name, listed in (
            (terms.KICKER, kickers(page) if terms.KICKER not in self.node.properties else []),
            ("alternativeHeadline", deks(page)),
            ("dateline", datelines(page)),
            ("articleSection", sections(page)),
            ("commentCount", [count] if count is not None else []),
        ):
            for element, near, text in listed:
                self.add(name, self.source(element, near), text)

    def topics(self) -> None:
        for element, near, text in topic_links(self._page) or keywords(self._page):
            self.add("keywords", self.source(element, near), text)

    def site(self) -> None:
        for element, near, name in site_links(self._page):
            self.add("publisher", self.source(element, near), name)

    def kind(self) -> None:
        said = self.node.properties
        attributions = [value.source.block for name in ("author", "datePublished") for value in said.get(name, ())[:1]]
        kind = page_kind(self._page, attributions)
        node = self.nest(terms.PAGE_KIND, self.node.source)
        node.add(terms.IS_TEASER, kind.is_teaser)
        node.add(terms.STORY, kind.story)
        node.add(terms.TEXT_LENGTH, kind.text)
        node.add(terms.HEADINGS, kind.headings)
        node.add(terms.LINKS, kind.links)
        node.add(terms.ATTRIBUTED, kind.attributed)
        node.add(terms.ATTRIBUTED_FIRST, kind.attributed_first)

    def _trail(self, steps: list[Step]) -> None:
        trail = self.nest("breadcrumb", self.source(steps[0].element, steps[0].near))
        for position, step in enumerate(steps, 1):
            item = self.nest("itemListElement", self.source(step.element, step.near), to=trail)
            item.add("position", position)
            item.add("name", step.name)
            if step.url:
                item.add("item", step.url, "href")
        if len(steps) > 1:
            step = steps[-2 if steps[-1].url is None or len(steps) > 2 else -1]
            self.add("articleSection", self.source(step.element, step.near), step.name)

    def _around(self, element: Element, near: int) -> Source:
        """Where a part of an image's figure stands, which may be before the image."""
        elements = self._page.document.elements
        try:
            return Source(terms.SYNTAX, elements.index(element, max(near - _AROUND, 0), near + _AROUND))
        except ValueError:
            return Source(terms.SYNTAX, elements.index(element))
