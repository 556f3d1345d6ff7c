"""Pages in; the cards that search, Discover, Open Graph readers and X would show, out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsschema.overview import Card
from newsschema.page_overview import overview_of
from newsschema.subject import subject_of

URL = "https://www.holm.example/a/ferry"
ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Headline",
    "description": "Said of the article",
    "datePublished": "2026-03-01T08:00:00+01:00",
    "image": {"@type": "ImageObject", "url": "/a.jpg"},
    "publisher": {"@type": "Organization", "name": "Herald Ltd"},
}


def cards(source: Any, url: str | None = URL) -> dict[str, Card]:
    found = overview_of(subject_of(source, url).context).cards
    assert len({card.consumer for card in found}) == len(found)
    return {card.consumer: card for card in found}


def page(*metas: str, title: str = "", article: dict[str, Any] | None = None) -> str:
    """A page whose metas are written "name: content"."""
    written = "".join('<meta name="{}" content="{}">'.format(*meta.split(": ")) for meta in metas)
    block = f'<script type="application/ld+json">{json.dumps(article)}</script>' if article else ""
    return f"<title>{title}</title>{written}{block}<h1>Heading</h1>"


def said(card: Card) -> dict[str, tuple[str, str]]:
    parts = ("title", "description", "site", "image", "date", "url")
    return {part: (text.text, text.origin) for part in parts if (text := getattr(card, part)) is not None}


def test_a_search_result_takes_the_title_the_description_and_the_date() -> None:
    found = cards(page("description: Meta", "og:site_name: Holm Herald", title="Title | Holm", article=ARTICLE))
    assert said(found["search"]) == {
        "title": ("Title | Holm", "<title>"),
        "description": ("Meta", "description"),
        "site": ("Holm Herald", "og:site_name"),
        "image": ("https://www.holm.example/a.jpg", "image"),
        "date": ("1 Mar 2026", "datePublished"),
        "url": (URL, "address"),
    }


@pytest.mark.parametrize(
    ("metas", "article", "origin"),
    [
        (["og:title: OG"], ARTICLE, "og:title"),
        ([], ARTICLE, "headline"),
        ([], None, "<h1>"),
    ],
)
def test_where_there_is_no_title_the_next_best_is_taken(
    metas: list[str], article: dict[str, Any] | None, origin: str
) -> None:
    assert said(cards(page(*metas, article=article))["search"])["title"][1] == origin


def test_open_graph_shows_what_its_metas_say_and_nothing_else() -> None:
    found = cards(page("og:title: OG", "og:image: b.jpg", title="Title", article=ARTICLE))
    assert said(found["open-graph"]) == {
        "title": ("OG", "og:title"),
        "site": ("www.holm.example", "address"),
        "image": ("https://www.holm.example/a/b.jpg", "og:image"),
        "url": (URL, "address"),
    }
    assert "open-graph" not in cards(page(title="Title", article=ARTICLE))


def test_x_takes_open_graph_where_it_has_nothing_of_its_own() -> None:
    metas = ["twitter:card: summary_large_image", "twitter:title: X", "og:title: OG", "og:description: D"]
    found = cards(page(*metas))["x"]
    assert found.is_large
    assert said(found)["title"] == ("X", "twitter:title")
    assert said(found)["description"] == ("D", "og:description")


def test_without_a_card_of_its_own_x_needs_type_title_and_description() -> None:
    assert "x" not in cards(page("og:title: OG", "og:type: article"))
    found = cards(page("og:title: OG", "og:type: article", "og:description: D"))["x"]
    assert not found.is_large


@pytest.mark.parametrize(("robots", "is_large"), [("max-image-preview:large", True), ("noarchive", False)])
def test_discover_shows_a_large_image_where_the_page_allows_it(robots: str, is_large: bool) -> None:
    found = cards(page(f"robots: {robots}", article=ARTICLE))["discover"]
    assert found.is_large is is_large
    assert said(found)["title"] == ("Headline", "headline")


def test_a_page_without_an_article_is_not_in_discover() -> None:
    assert list(cards(page(title="Section"))) == ["search"]


def test_the_canonical_address_is_shown() -> None:
    found = cards('<title>T</title><link rel="canonical" href="/b">')["search"]
    assert said(found)["url"] == ("https://www.holm.example/b", "canonical")


def test_jsonld_without_a_page_is_shown_as_far_as_it_goes() -> None:
    found = cards(ARTICLE, None)
    assert list(found) == ["search", "discover"]
    assert said(found["search"])["site"] == ("Herald Ltd", "publisher")


@pytest.mark.parametrize(
    ("written", "shown"), [("2026-03-01", "1 Mar 2026"), ("2026-03", "2026-03"), ("1. März", "1. März")]
)
def test_dates_are_shown_as_days_where_they_are_days(written: str, shown: str) -> None:
    assert said(cards(ARTICLE | {"datePublished": written})["search"])["date"][0] == shown


@pytest.mark.parametrize(
    ("image", "address"),
    [
        ("https://h.example/a.jpg", "https://h.example/a.jpg"),
        ({"@type": "ImageObject", "contentUrl": "https://h.example/b.jpg"}, "https://h.example/b.jpg"),
        ({"@id": "https://h.example/c.jpg"}, "https://h.example/c.jpg"),
        ([{"@type": "ImageObject"}, "https://h.example/d.jpg"], "https://h.example/d.jpg"),
    ],
)
def test_images_in_every_legal_shape(image: Any, address: str) -> None:
    assert said(cards(ARTICLE | {"image": image})["search"])["image"][0] == address


def test_nodes_that_are_names_of_themselves_end() -> None:
    thing = {"@id": "#a", "@type": "Organization", "name": {"@id": "#a"}}
    assert "site" in said(cards(ARTICLE | {"publisher": thing})["search"])


def test_texts_are_one_line_without_tags_and_not_endless() -> None:
    title = said(cards(ARTICLE | {"headline": "a <b>b</b>\n&amp;amp; " + "c" * 5000}, None)["search"])["title"][0]
    assert title.startswith("a b & ccc")
    assert len(title) == 300
