"""What others would show of a page comes in; cards drawn like theirs go out. Nothing is fetched: an image is a box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.reporters.markup import Markup, element, joined

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.overview import Card, CardText, Consumer

_TITLES: dict[Consumer, str] = {
    "search": "Search result",
    "discover": "Discover",
    "open-graph": "Open Graph",
    "x": "X",
}
_PARTS = ("title", "description", "site", "image", "date", "url")


def card_drawings(cards: Sequence[Card]) -> Markup:
    """The cards side by side, each with where its texts come from."""
    return element("div", *map(_figure, cards), class_="cards")


def _figure(card: Card) -> Markup:
    drawn = _search(card) if card.consumer == "search" else _with_image(card)
    size = "large" if card.is_large else "small"
    box = element("div", drawn, class_=f"card {card.consumer} {size}")
    return element("figure", element("figcaption", _TITLES[card.consumer]), box, _origins(card))


def _search(card: Card) -> Markup:
    site = element("p", _span("site", card.site), _span("url", card.url), class_="source")
    dash = " — " if card.date and card.description else ""
    snippet = element("p", _span("date", card.date, "ltr"), dash, _span("text", card.description), class_="snippet")
    return joined(element("div", site, _paragraph("title", card.title), snippet), _image(card))


def _with_image(card: Card) -> Markup:
    texts = [
        _paragraph("site", card.site),
        _paragraph("title", card.title),
        _paragraph("snippet", card.description),
        _paragraph("date", card.date),
    ]
    return joined(_image(card), element("div", *texts))


def _image(card: Card) -> Markup:
    if card.image is None:
        return element("div", "no image", class_="image missing")
    return element("div", element("span", card.image.text), class_="image", title=f"Image: {card.image.text}")


def _paragraph(kind: str, said: CardText | None) -> Markup:
    return element("p", said.text, class_=kind, dir="auto") if said is not None else Markup()


def _span(kind: str, said: CardText | None, direction: str = "auto") -> Markup:
    return element("span", said.text, class_=kind, dir=direction) if said is not None else Markup()


def _origins(card: Card) -> Markup:
    rows = [joined(element("dt", part), element("dd", element("code", said.origin))) for part, said in _said(card)]
    return element("details", element("summary", "Where it comes from"), element("dl", *rows))


def _said(card: Card) -> Iterator[tuple[str, CardText]]:
    for part in _PARTS:
        said: CardText | None = getattr(card, part)
        if said is not None:
            yield part, said
