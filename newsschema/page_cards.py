"""What a page says of itself comes in; the cards that search, Discover, Open Graph readers and X would show go out.

Each card takes its texts from where its consumer looks for them, in that order. Sources: Google Search Central, "Title
links", "Snippets" and "Get on Discover"; The Open Graph protocol; X developer documentation, "Cards markup".
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.overview import Card, CardText
from newsschema.values.iso_dates import read_iso_date
from newsschema.values.text import clean_text
from newsschema.values.urls import host, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.rules.context import Context

_LONGEST = 300
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_ADDRESSED = ("image", "mainEntityOfPage")
_ADDRESSES = ("url", "contentUrl")


def cards_of(context: Context, article: Node | None) -> tuple[Card, ...]:
    """The cards of a page, without those for which it says nothing; `article` is its main article."""
    said = _Sayings(context, article)
    cards = (_search(said), _discover(said), _open_graph(said), _x(said))
    return tuple(card for card in cards if card is not None and card.title is not None)


def _search(said: _Sayings) -> Card:
    return Card(
        "search",
        said.first("<title>", "og:title", ".headline", "<h1>"),
        said.first("description", "og:description", ".description"),
        said.site(),
        said.image(".image", "og:image"),
        said.day(),
        said.address(),
    )


def _discover(said: _Sayings) -> Card | None:
    if said.article is None:
        return None
    return Card(
        "discover",
        said.first("og:title", ".headline", "<title>"),
        None,
        said.site(),
        said.image(".image", "og:image"),
        said.day(),
        said.address(),
        is_large="max-image-preview:large" in said.robots(),
    )


def _open_graph(said: _Sayings) -> Card | None:
    title = said.first("og:title")
    if title is None:
        return None
    site = said.first("og:site_name") or said.host()
    return Card(
        "open-graph", title, said.first("og:description"), site, said.image("og:image"), None, said.address(), True
    )


def _x(said: _Sayings) -> Card | None:
    kind = said.first("twitter:card")
    if kind is None and not all(said.first(name) for name in ("og:type", "og:title", "og:description")):
        return None
    return Card(
        "x",
        said.first("twitter:title", "og:title"),
        said.first("twitter:description", "og:description"),
        said.host(),
        said.image("twitter:image", "twitter:image:src", "og:image"),
        None,
        said.address(),
        is_large=kind is not None and kind.text == "summary_large_image",
    )


class _Sayings:
    """What the page and its main article say, by name: "<title>", "<h1>", the name of a meta, or, with a dot before it,
    a property of the article."""

    def __init__(self, context: Context, article: Node | None) -> None:
        self.context = context
        self.article = article

    def first(self, *names: str) -> CardText | None:
        """The first of these that says something."""
        return next((found for name in names for found in self._all(name)), None)

    def image(self, *names: str) -> CardText | None:
        """The first address of an image among these, made absolute."""
        found = self.first(*names)
        return CardText(resolve_url(self._base(), found.text), found.origin) if found is not None else None

    def site(self) -> CardText | None:
        """What the site calls itself."""
        named = self.first("og:site_name")
        websites = (text for node in self.context.nodes("WebSite") for text in _texts(node, "name"))
        return named or _card_text(next(websites, ""), "WebSite name") or self.first(".publisher") or self.host()

    def host(self) -> CardText | None:
        """The host of the page's address."""
        found = self.address()
        return _card_text(host(found.text) or "", found.origin) if found is not None else None

    def address(self) -> CardText | None:
        """The page's address."""
        stated = next((shown.text for shown in self.context.canonicals if shown.text.strip()), "")
        if stated:
            return _card_text(resolve_url(self._base(), stated), "canonical")
        given = _card_text(self.context.url or "", "address")
        return given or self.first("og:url", ".mainEntityOfPage", ".url")

    def day(self) -> CardText | None:
        """The day of publication, as results show it."""
        found = self.first(".datePublished", "article:published_time")
        when = read_iso_date(found.text) if found is not None else None
        if found is None or not isinstance(when, date):
            return found
        return CardText(f"{when.day} {_MONTHS[when.month - 1]} {when.year}", found.origin)

    def robots(self) -> str:
        """What the page allows every robot, or Google's."""
        metas = self.context.outline.metas if self.context.outline is not None else {}
        return ",".join(shown.text for name in ("robots", "googlebot") for shown in metas.get(name, ())).lower()

    def _base(self) -> str | None:
        outline = self.context.outline
        return (outline.base if outline is not None else None) or self.context.url

    def _all(self, name: str) -> Iterator[CardText]:
        for text in self._article_texts(name[1:]) if name.startswith(".") else self._head_texts(name):
            found = _card_text(text, name.removeprefix("."))
            if found is not None:
                yield found

    def _article_texts(self, name: str) -> Iterator[str]:
        return _texts(self.article, name) if self.article is not None else iter(())

    def _head_texts(self, name: str) -> list[str]:
        outline = self.context.outline
        if outline is None:
            return []
        if name == "<title>":
            return [outline.title.text] if outline.title is not None else []
        return [shown.text for shown in (outline.headings if name == "<h1>" else outline.metas.get(name, ()))]


def _texts(node: Node, name: str) -> Iterator[str]:
    """What a node says under a property, a nested node by its name or, where an address is wanted, by its address."""
    inner = _ADDRESSES if name in _ADDRESSED else ("name",)
    for value in node.values(name):
        nested = value.value
        if isinstance(nested, Node):
            yield from (text for each in inner for further in nested.values(each) if (text := text_of(further.value)))
            if inner == _ADDRESSES and nested.id:
                yield nested.id
        else:
            yield text_of(nested)


def text_of(raw: Any) -> str:
    """What a value of a property says in words; nothing where it is none."""
    written = raw.get("@value") if isinstance(raw, dict) else raw
    return written if isinstance(written, str) else ""


def _card_text(text: str, origin: str) -> CardText | None:
    plain = " ".join(clean_text(text[: 4 * _LONGEST]).split())[:_LONGEST]
    return CardText(plain, origin) if plain else None
