"""A page's items and outline come in; the article of its JSON-LD that is the page's own, if one is, goes out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node, Value
from newsschema.rules.views.stated import raw_text
from newsschema.values.page_addresses import PageAddress, may_be_one_page, page_address
from newsschema.values.text import clean_text
from newsschema.values.titles import cut_title, name_key
from newsschema.values.urls import resolve_url
from newsschema.values.word_overlap import word_overlap

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.rules.context import Context
    from newsschema.syntaxes.outline import Outline, Shown

_ENOUGH = 0.2
"""The part of its words that a headline has in common with any other title of its article."""
_SURE = 2
"""Titles of a page that have to differ from a headline: one may be a slip of its own."""
_ARTICLE = "article"
_ELEMENTS = frozenset({"microdata", "rdfa"})


class Address(NamedTuple):
    """An address that an article gives as its own."""

    property: str
    value: Value
    written: str
    page: PageAddress


def texts(node: Node, *properties: str) -> list[tuple[Value, str]]:
    """The values of properties that are text, other than space; also as JSON-LD's value objects."""
    found = [(value, text) for name in properties for value in node.values(name) if (text := raw_text(value.value))]
    return [(value, text) for value, text in found if not text.isspace()]


def names(node: Node, *properties: str) -> list[str]:
    """The texts of properties, and the names of the things that are their values."""
    things = [value.value for name in properties for value in node.values(name) if isinstance(value.value, Node)]
    named = [text for thing in things for _, text in texts(thing, "name")]
    return [*(text for _, text in texts(node, *properties)), *named]


class PageTitles:
    """What a page is called, and where it says it is."""

    def __init__(self, outline: Outline, base: str | None) -> None:
        self._outline = outline
        self._base = base

    @cached_property
    def shown(self) -> list[str]:
        """The page's headings, its title, and what it is called for sharing."""
        headings, metas = self._outline.headings, self._outline.metas
        titles = [*headings, *((self._outline.title,) if self._outline.title else ())]
        titles += [title for name in ("og:title", "twitter:title") for title in metas.get(name, ())]
        return [title.text for title in titles if title.text and not title.text.isspace()]

    @cached_property
    def addresses(self) -> list[tuple[Shown, PageAddress]]:
        """The canonical address, and Open Graph's."""
        stated = [*self._outline.canonicals, *self._outline.metas.get("og:url", ())]
        return [(one, page) for one in stated if (page := self.page_of(one.text))]

    @cached_property
    def is_of_article(self) -> bool:
        """Whether Open Graph says that the page is an article."""
        return any(kind.text.strip().lower() == _ARTICLE for kind in self._outline.metas.get("og:type", ()))

    @cached_property
    def site_names(self) -> list[str]:
        """What Open Graph calls the site."""
        return [name.text for name in self._outline.metas.get("og:site_name", ())]

    def page_of(self, address: str) -> PageAddress | None:
        """The page of an address, which may be relative to the page's own."""
        return page_address(resolve_url(self._base, address))

    def holds(self, page: PageAddress) -> bool:
        """Whether one of the page's addresses may be of that page."""
        return any(may_be_one_page(page, known) for _, known in self.addresses)


@dataclass(slots=False)
class OwnArticle:
    """An article, and what the page around it says."""

    node: Node
    page: PageTitles
    items: Sequence[Node] = ()
    """The articles that the page describes in its elements, its own and others."""

    @cached_property
    def headline(self) -> tuple[Value, str] | None:
        """Its headline, where it has one."""
        found = texts(self.node, "headline")
        return found[0] if len(found) == 1 else None

    @cached_property
    def addresses(self) -> list[Address]:
        """What it gives as its own address, and as that of its page; without what may be a name for it and no more."""
        return [
            Address(name, value, written, page)
            for name in ("url", "mainEntityOfPage")
            for value in self.node.values(name)
            for written in _written(value)
            if "#" not in written and "?" not in written and (page := self.page.page_of(written))
        ]

    @cached_property
    def is_addressed(self) -> bool:
        """Whether it is at an address of the page."""
        values = [*self.node.values("url"), *self.node.values("mainEntityOfPage")]
        named = [
            *(written for value in values for written in _written(value)),
            *((self.node.id,) if self.node.id else ()),
        ]
        return any((page := self.page.page_of(written)) and self.page.holds(page) for written in named)

    @cached_property
    def is_titled(self) -> bool | None:
        """Whether the page has a title like its headline; None where nothing can be compared."""
        if self.headline is None:
            return None
        headline = self.headline[1]
        titles = self._titles(headline)
        if any(headline in title or title in headline for title in titles) or _is_part(headline, titles):
            return True
        unlike = 0
        for title in titles:
            shared = word_overlap(headline, title)
            if shared is not None and shared >= _ENOUGH:
                return True
            unlike += shared is not None
        return False if unlike >= _SURE else None

    @cached_property
    def elsewhere(self) -> list[Node]:
        """The same article as the page's elements describe it: at the same address, or with the same headline."""
        if not self.items:
            return []
        headline = name_key(clean_text(self.headline[1])) if self.headline is not None else ""
        pages = {address.page for address in self.addresses}
        return [
            item
            for item in self.items
            if (headline and any(name_key(clean_text(text)) == headline for _, text in texts(item, "headline")))
            or not pages.isdisjoint(address.page for address in OwnArticle(item, self.page).addresses)
        ]

    def _titles(self, headline: str) -> list[str]:
        """The page's titles; where the headline is the name of the site, without that name."""
        sites = [*self.page.site_names, *names(self.node, "publisher")]
        keys = {name_key(site) for site in sites} - {""}
        if name_key(headline) not in keys:
            return self.page.shown
        cut = (cut_title(title, sites) for title in self.page.shown)
        return [title for title in cut if name_key(title) not in keys]


def own_article(context: Context) -> OwnArticle | None:
    """The one article in a page's JSON-LD whose address or headline is the page's; None where it cannot be told."""
    nodes = [node for node in context.articles if node.source.syntax == "jsonld"]
    if context.outline is None or not nodes:
        return None
    page = PageTitles(context.outline, context.graph.base)
    items = [node for node in context.articles if node.source.syntax in _ELEMENTS]
    found = [OwnArticle(node, page, items) for node in nodes]
    if len(found) > 1:
        found = [article for article in found if article.is_addressed] or [one for one in found if one.is_titled]
    if len(found) != 1:
        return None
    article = found[0]
    return article if article.is_titled or article.is_addressed or page.is_of_article else None


def _written(value: Value) -> Iterator[str]:
    """The addresses that a value is: a text that looks like one, or a node's id and its "url"."""
    if isinstance(value.value, Node):
        yield from (value.value.id,) if value.value.id else ()
        yield from (text for _, text in texts(value.value, "url"))
    elif isinstance(value.value, str) and value.value.strip().startswith(("http://", "https://", "/")):
        yield value.value.strip()


def _is_part(headline: str, titles: list[str]) -> bool:
    """Whether a title holds the headline or the other way round, apart from case, marks and space."""
    key = name_key(headline)
    return any(key in other or other in key for title in titles if (other := name_key(title))) if key else False
