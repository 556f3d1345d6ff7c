"""Pages of a site in; whether their heads say all and nothing else, and hold any text safely, out."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, date, datetime
from typing import Any

import pytest
import turbohtml
from hypothesis import given, settings
from hypothesis import strategies as st
from publish.newsroom import HOME, STORY, article, imogen, page, site

import newsschema as ns
from newsschema.testing import hostile_texts, models
from newsschema.testing.value_strategies import zones


def metas(head: str) -> list[tuple[str, str]]:
    """The names and contents of the metas, in order."""
    found = turbohtml.parse(f"<head>{head}</head>").iter_elements("meta")
    return [(one.attr("property") or one.attr("name") or "", one.attr("content") or "") for one in found]


def elements(markup: str) -> Counter[str]:
    return Counter(one.tag for one in turbohtml.parse(markup).iter_elements())


PICTURES = [
    pair
    for name, width, height in (("16x9", 1600, 900), ("4x3", 1600, 1200), ("1x1", 1200, 1200))
    for pair in (
        ("og:image", f"{HOME}img/lock-{name}.jpg"),
        ("og:image:width", str(width)),
        ("og:image:height", str(height)),
        ("og:image:alt", "The lower lock at dawn"),
    )
]


def test_a_full_head_says_all_in_order() -> None:
    links = ns.PageLinks(
        languages={"en-GB": STORY, "cy": "/cy/loc"}, amp="/amp/lock", feeds={"application/rss+xml": "/rss"}, next="/2"
    )
    made = site(x_handle="fenmoor").page(article(expires=date(2027, 1, 1)), STORY, links=links)
    lines = made.to_head().splitlines()
    assert lines[:3] == [
        f'<link rel="canonical" href="{STORY}">',
        '<meta name="description" content="After forty years the basin gets its boats back.">',
        '<meta name="robots" content="max-image-preview:large">',
    ]
    assert metas(made.to_head())[2:] == [
        ("og:type", "article"),
        ("og:title", "Fenmoor votes to reopen the lower lock"),
        ("og:url", STORY),
        ("og:description", "After forty years the basin gets its boats back."),
        ("og:site_name", "Fenmoor Courier"),
        ("og:locale", "en_GB"),
        *PICTURES,
        ("article:published_time", "2026-03-03T17:05:00+00:00"),
        ("article:modified_time", "2026-03-03T17:45:00+00:00"),
        ("article:expiration_time", "2027-01-01"),
        ("article:author", f"{HOME}by/hartley"),
        ("article:author", f"{HOME}by/okafor-lund"),
        ("article:section", "Waterways"),
        ("article:tag", "lock"),
        ("article:tag", "canal"),
        ("twitter:card", "summary_large_image"),
        ("twitter:site", "@fenmoor"),
    ]
    assert lines[-6:-1] == [
        f'<link rel="alternate" hreflang="en-GB" href="{STORY}">',
        f'<link rel="alternate" hreflang="cy" href="{HOME}cy/loc">',
        f'<link rel="amphtml" href="{HOME}amp/lock">',
        f'<link rel="alternate" type="application/rss+xml" href="{HOME}rss">',
        f'<link rel="next" href="{HOME}2">',
    ]
    assert lines[-1].startswith('<script type="application/ld+json">')


def test_nothing_is_invented_and_nothing_is_empty() -> None:
    bare = site(language=None).page(ns.NewsArticle(headline="Ferry back"), STORY)
    assert metas(bare.to_head()) == [
        ("robots", "max-image-preview:large"),
        ("og:type", "article"),
        ("og:title", "Ferry back"),
        ("og:url", STORY),
        ("og:site_name", "Fenmoor Courier"),
        ("twitter:card", "summary"),
    ]


@pytest.mark.parametrize(
    ("language", "locale"),
    [
        ("en-GB", "en_GB"),
        ("zh-Hant-TW", "zh_TW"),
        ("de", None),
        ("pt_br", "pt_BR"),
        ("no language", None),
        ("es-419", None),
    ],
)
def test_a_locale_needs_its_territory(language: str, locale: str | None) -> None:
    made = site(language=language).page(article(), STORY)
    assert dict(metas(made.to_head())).get("og:locale") == locale


def test_the_sites_image_stands_in_for_a_missing_one_in_cards_only() -> None:
    made = site(default_image=f"{HOME}card.png").page(article(image=[]), STORY)
    assert dict(metas(made.to_head()))["og:image"] == f"{HOME}card.png"
    assert "card.png" not in made.to_script()


def test_an_author_on_x_is_the_creator() -> None:
    author = imogen()
    author.same_as = ["https://social.example/@imogen", "https://x.com/imogen_h/"]
    assert dict(metas(site().page(article(author=author), STORY).to_head()))["twitter:creator"] == "@imogen_h"


def test_authors_without_a_page_have_no_open_graph_author() -> None:
    made = site().page(article(author=ns.Person(name="Imogen Hartley")), STORY)
    assert "article:author" not in dict(metas(made.to_head()))


def test_what_is_blank_or_said_already_is_left_out() -> None:
    links = ns.PageLinks(languages={"de-AT": "/a", "de-Latn-AT": "/b", "fr-FR": ""}, feeds={"application/rss+xml": ""})
    held = article(
        article_section=["", "Waterways"], keywords=["lock", " ", "lock"], description=" ", abstract="Boats."
    )
    held.image[0].caption, held.image[0].description = " ", "The lock"
    made = site().page(held, STORY, links=links, parsely=True)
    found = metas(made.to_head())
    assert [value for name, value in found if name == "og:locale:alternate"] == ["de_AT"]
    assert [value for name, value in found if name == "article:tag"] == ["lock"]
    assert 'hreflang="fr-FR"' not in made.to_head()
    assert "rss" not in made.to_head()
    known = dict(reversed(found))
    assert (known["article:section"], known["parsely-section"], known["parsely-tags"]) == (
        "Waterways",
        "Waterways",
        "lock",
    )
    assert (known["description"], known["og:image:alt"]) == ("Boats.", "The lock")


def test_a_blank_headline_is_none() -> None:
    made = site().page(article(headline=" ", name="The lower lock"), STORY, [("Home", "/")], parsely=True)
    found = dict(metas(made.to_head()))
    assert found["og:title"] == found["parsely-title"] == made.page.name == "The lower lock"
    assert json.loads(ns.json_feed([made]))["items"][0]["title"] == "The lower lock"


@pytest.mark.parametrize("image", [ns.ImageObject(caption="Lock"), ns.ImageObject(url="data:image/png;base64,AAAA")])
def test_an_image_that_nobody_can_load_is_on_no_card(image: ns.ImageObject) -> None:
    for made in (site().page(article(image=image), STORY), site(default_image=image).page(article(image=[]), STORY)):
        found = dict(metas(made.to_head()))
        assert "og:image" not in found
        assert found["twitter:card"] == "summary"


@pytest.mark.parametrize("address", ["mailto:desk@fenmoorcourier.example", "Bees"])
def test_an_author_whose_address_is_no_page_has_no_open_graph_author(address: str) -> None:
    made = site().page(article(author=ns.Person(name="Imogen Hartley", url=address)), STORY)
    assert "article:author" not in dict(metas(made.to_head()))


def test_an_address_that_is_none_is_no_account_on_x() -> None:
    author = imogen()
    author.same_as = ["https://[x", "https://x.com/fenmoor/status/1", "https://x.com/a%20b"]
    assert "twitter:creator" not in dict(metas(site().page(article(author=author), STORY).to_head()))


def test_parsely_on_request() -> None:
    made = site().page(article(), STORY, parsely=True)
    assert [pair for pair in metas(made.to_head()) if pair[0].startswith("parsely")] == [
        ("parsely-type", "post"),
        ("parsely-link", STORY),
        ("parsely-title", "Fenmoor votes to reopen the lower lock"),
        ("parsely-image-url", f"{HOME}img/lock-16x9.jpg"),
        ("parsely-pub-date", "2026-03-03T17:05:00+00:00"),
        ("parsely-section", "Waterways"),
        ("parsely-author", "Imogen Hartley"),
        ("parsely-author", "Tobias Okafor-Lund"),
        ("parsely-tags", "lock,canal"),
    ]


def test_a_nonce_is_on_the_script_alone() -> None:
    assert page().to_head(nonce='a"b').count("nonce=") == 1
    assert 'nonce="a&quot;b"' in page().to_head(nonce='a"b')


def test_the_same_page_gives_the_same_head() -> None:
    assert page().to_head() == page().to_head()


def test_what_the_head_says_is_what_is_believed() -> None:
    """Law B: the article is clean, so what is believed of the page is what was written."""
    made = page()
    again = ns.parse(f"<html lang='en-GB'><head>{made.to_head()}</head></html>", made.url).article
    assert again is not None
    written = made.article
    assert written is not None
    assert again.headline == written.headline
    assert [author.name for author in again.author] == [author.name for author in written.author]
    assert [image.url for image in again.image] == [image.url for image in written.image]
    assert (again.date_published, again.date_modified) == (written.date_published, written.date_modified)
    assert again.keywords == written.keywords


HEADLINES = (
    "Fenmoor votes to reopen the lower lock",
    "例の新聞が橋を渡る",
    "Schleuse öffnet wieder",
    "Le bac s’arrête",
)
NAMES = ("Imogen Hartley", "Tobias Okafor-Lund", "高瀬 みのり", "Ana María Ruiz")
ADDRESSES = (f"{HOME}img/a.jpg", f"{HOME}img/b.png?w=1200&h=675", "https://cdn.example.com/c.webp")
clean_articles = st.builds(
    ns.NewsArticle,
    headline=st.sampled_from(HEADLINES),
    description=st.none() | st.just("After forty years the basin gets its boats back."),
    author=st.lists(st.sampled_from(NAMES), max_size=3, unique=True).map(
        lambda names: [ns.Person(name=n) for n in names]
    ),
    date_published=st.datetimes(datetime(1990, 1, 1), datetime(2025, 1, 1), timezones=zones),
    image=st.lists(st.sampled_from(ADDRESSES), max_size=3, unique=True).map(
        lambda found: [ns.ImageObject(url=address, width=1600, height=900) for address in found]
    ),
    keywords=st.lists(st.sampled_from(["lock", "canal", "運河"]), max_size=3, unique=True),
    article_section=st.none() | st.just("Waterways"),
    in_language=st.sampled_from(["en-GB", "de", "ja"]),
)


@settings(max_examples=100, deadline=None)
@given(clean_articles)
def test_a_clean_article_is_believed_as_it_was_written(given_article: ns.NewsArticle) -> None:
    made = site().page(given_article, STORY)
    (written,) = (node for node in ns.load_all(made.to_jsonld()) if isinstance(node, ns.NewsArticle))
    believed = ns.parse(f"<html><head>{made.to_head()}</head></html>", made.url).article
    assert believed == written


def test_an_article_without_a_headline_gets_no_title_from_the_site() -> None:
    assert "og:title" not in dict(metas(site().page(article(headline=None), STORY).to_head()))


@settings(max_examples=150, deadline=None)
@given(models(ns.NewsArticle, texts=hostile_texts), hostile_texts, hostile_texts)
def test_no_text_makes_an_element_or_leaves_its_own(given_article: ns.NewsArticle, name: str, address: str) -> None:
    whole = site(name=name or "x").page(given_article, STORY, [(name, "/"), (name, address)], parsely=True)
    head = whole.to_head()
    found = elements(f"<head>{head}</head>")
    lines = [line for line in head.splitlines() if line.startswith("<")]
    assert found["script"] == 1
    assert found["meta"] + found["link"] + 1 == len(lines)
    assert set(found) <= {"html", "head", "body", "meta", "link", "script"}
    head.encode()


@settings(max_examples=150, deadline=None)
@given(models(ns.NewsArticle, texts=hostile_texts))
def test_no_text_makes_an_element_of_a_fragment(given_article: ns.NewsArticle) -> None:
    fragment = site().page(given_article, STORY).to_html_fragment()
    found = elements(f"<body>{fragment}</body>")
    assert set(found) <= {"html", "head", "body", "article", "div", "meta", "link", "time", "h1", "p"}
    assert found["script"] == 0


def test_a_fragment_says_what_the_article_says() -> None:
    again = ns.parse(page().to_html_fragment(), STORY)
    (found,) = again.articles
    made: Any = page().article
    assert found.headline == made.headline
    assert [author.name for author in found.author] == [author.name for author in made.author]
    assert [(image.url, image.width) for image in found.image] == [(image.url, image.width) for image in made.image]
    assert found.date_published == datetime(2026, 3, 3, 17, 5, tzinfo=UTC)
    assert found.id == made.id


def test_a_page_without_an_article_has_no_fragment() -> None:
    with pytest.raises(ns.UsageError, match="to_head"):
        site().home_page().to_html_fragment()
