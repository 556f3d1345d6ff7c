"""Pages with several titles in; the headline, without what only names the site, and why it was taken, out."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsschema as ns

URL = "https://www.harbour-herald.example/travel/ferry-returns"
TITLE = "Ferry returns to the island after repairs"


def page(head: str = "", body: str = "", url: str | None = URL, **article: Any) -> ns.Page:
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", **article})
    block = f"<script type='application/ld+json'>{data}</script>" if article else ""
    return ns.parse(f"<html><head>{head}{block}</head><body>{body}</body></html>", url)


def headline(found: ns.Page) -> str | None:
    assert found.article is not None
    return found.article.headline


@pytest.mark.parametrize("end", ["…", " …", "..."])
def test_a_headline_that_is_cut_off_is_completed(end: str) -> None:
    cut = f"Ferry returns to the island{end}"
    found = page(f"<meta property='og:title' content='{TITLE}'>", f"<h1>{TITLE}</h1>", headline=cut)
    assert headline(found) == TITLE
    assert found.evidence["headline"].why == "the whole of what the article's own markup cuts off"
    assert headline(page("", "<h1>Bridge opens</h1>", headline=cut)) == cut


def test_a_headline_of_110_characters_may_be_cut_off_too() -> None:
    whole = (
        "The ferry to the island returns after repairs that took the yard twice as long as the port office had planned"
    )
    assert headline(page("", f"<h1>{whole}</h1>", headline=whole[:108])) == whole
    assert headline(page("", f"<h1>{whole}</h1>", headline=whole[:61])) == whole[:61]


def test_a_subtitle_does_not_go_on_with_a_headline() -> None:
    title = "The ferry to the island returns after repairs that took the yard twice as long as the harbour had planned"
    for more in (": what the captain says", " Live"):
        head = f"<meta property='og:title' content='{title}{more}'>"
        assert headline(page(head, f"<h1>{title}{more}</h1>", headline=title)) == title


def test_markup_that_only_names_the_site_gives_way() -> None:
    head = f"<meta property='og:site_name' content='Harbour Herald'><meta property='og:title' content='{TITLE}'>"
    assert headline(page(head, headline="Harbour Herald")) == TITLE
    assert headline(page("", headline="Harbour Herald")) == "Harbour Herald"


def test_quotation_marks_that_are_escaped_twice_are_marks() -> None:
    assert headline(page("", headline='Fair wins \\"Golden Hose\\"')) == 'Fair wins "Golden Hose"'


def test_a_heading_that_is_nothing_like_the_titles_is_a_last_resort() -> None:
    shared = f"<title>{TITLE} | Harbour Herald</title><meta property='og:title' content='{TITLE}'>"
    body = f"<h2>Recent articles</h2><p>{'The ferry is back. ' * 40}</p><p>4 March 2026</p>"
    found = page(shared, body)
    assert headline(found) == TITLE
    assert [lost.value for lost in found.evidence["headline"].rejected if lost.syntax == "visible"] == [
        "Recent articles"
    ]
    assert headline(page("<title>Ferry</title>", body)) == "Recent articles"
    assert headline(page(shared, body.replace("h2", "h1"))) == "Recent articles"


@pytest.mark.parametrize(
    ("written", "head"),
    [
        (f"{TITLE} | Harbour Herald", ""),  # the host, however it is spelled
        (f"{TITLE} - harbour-herald.example", ""),
        (f"Harbour Herald - {TITLE}", ""),
        (f"{TITLE} - The Daily Gull", "<meta property='og:site_name' content='The Daily Gull'>"),
        (f"{TITLE} | Travel | Harbour Herald", ""),
    ],
)
def test_the_name_of_the_site_is_cut(written: str, head: str) -> None:
    assert headline(page(head, headline=written)) == TITLE


def test_the_name_of_the_publisher_is_cut() -> None:
    publisher = {"@type": "Organization", "name": "Gull Media"}
    assert headline(page(headline=f"{TITLE} | Gull Media", publisher=publisher)) == TITLE


def test_the_section_is_cut() -> None:
    assert headline(page(headline=f"{TITLE} | Coast & Sea", articleSection="Coast & Sea")) == TITLE


def test_a_folder_of_the_address_is_cut() -> None:
    assert headline(page(headline=f"{TITLE} | Travel")) == TITLE


@pytest.mark.parametrize("title", ["Votes are counted by hand this time – live", "Redcliff – Newbridge"])
def test_behind_a_dash_the_headline_goes_on(title: str) -> None:
    url = "https://www.harbour-herald.example/politics/live/newbridge/12"
    shared = f"<meta property='og:title' content='{title}'>"
    assert headline(page(shared, f"<h1>{title}</h1>", url, headline=title)) == title
    assert headline(page(shared, f"<h1>{title}</h1>", url, author="Jo Marsh")) == title


def test_a_part_that_names_neither_site_nor_section_stays() -> None:
    assert headline(page(headline=f"{TITLE} | Video")) == f"{TITLE} | Video"


def test_the_last_part_of_a_page_title_is_cut_even_where_it_is_no_known_name() -> None:
    found = page(f"<title>{TITLE} | Gull Net</title>", datePublished="2024-05-01", url=None)
    assert headline(found) == TITLE
    assert found.evidence["headline"].chosen.syntax == "meta"  # type: ignore[union-attr]


def test_a_title_of_nothing_but_the_site_is_kept() -> None:
    assert headline(page(headline="Harbour Herald")) == "Harbour Herald"


def test_a_kicker_inside_a_microdata_headline_is_cut() -> None:
    marked = f"<div itemprop='headline'><span>Island traffic</span> <h1>{TITLE}</h1></div>"
    found = page(body=f"<article itemscope itemtype='https://schema.org/NewsArticle'>{marked}</article>")
    assert headline(found) == TITLE
    assert found.evidence["headline"].why == "what the article's own markup says, without the kicker before it"
    assert [lost.syntax for lost in found.evidence["headline"].rejected] == ["microdata"]


def test_the_articles_own_headline_is_trusted_more_than_those_of_metadata() -> None:
    found = page("<meta property='og:title' content='Ferry: all you need to know'>", headline=TITLE)
    decision = found.evidence["headline"]
    assert decision.value == TITLE
    assert decision.chosen is not None
    assert decision.chosen.syntax == "jsonld"
    assert {lost.syntax: lost.reason for lost in decision.rejected} == {
        "opengraph": f"less trusted than jsonld {decision.chosen.provenance.pointer}"
    }


def test_the_visible_headline_is_trusted_more_than_open_graphs() -> None:
    found = page(
        "<meta property='og:title' content='Ferry: all you need to know'>",
        f"<h1>{TITLE}</h1>",
        datePublished="2024-05-01",
    )
    assert headline(found) == TITLE


def test_the_articles_own_description_comes_before_that_of_metadata() -> None:
    head = "<meta property='og:description' content='Shared.'><meta name='description' content='Searched.'>"
    found = page(head, headline=TITLE, description="Own.")
    assert found.article is not None
    assert found.article.description == "Own."
    assert [lost.value for lost in found.evidence["description"].rejected] == ["Shared.", "Searched."]


@pytest.mark.parametrize("nothing", ["undefined", "null", "{{headline}}"])
def test_a_word_for_nothing_is_no_headline(nothing: str) -> None:
    block = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{nothing}"}}</script>'
    article = ns.parse(f"{block}<h1>Ferry returns to the island</h1>").article
    assert article is not None
    assert article.headline == "Ferry returns to the island"


def test_a_headline_keeps_its_language_and_its_direction() -> None:
    value = '{"@value": " <b>x y</b> ", "@language": "ar", "@direction": "rtl"}'
    block = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": {value}}}</script>'
    article = ns.parse(block).article
    assert article is not None
    headline = article.headline
    assert isinstance(headline, ns.LangString)
    assert (str(headline), headline.language, headline.direction) == ("x y", "ar", "rtl")


@pytest.mark.parametrize("shown", ["Browser drops the <marquee> tag", "What does &nbsp; mean?", "Salt & pepper"])
def test_what_a_reader_sees_is_text_and_no_markup(shown: str) -> None:
    escaped = shown.replace("&", "&amp;").replace("<", "&lt;")
    assert headline(page(body=f"<h1>{escaped}</h1><p>{'The first to cross was a cyclist. ' * 20}</p>")) == shown


def test_the_articles_own_second_headline_comes_before_the_visible_one() -> None:
    body = f"<h1>{TITLE}</h1><p class='subtitle'>It is painted blue, and has a new funnel</p>"
    found = page("", body, headline=TITLE, alternativeHeadline="The boat is back")
    decision = found.evidence["alternativeHeadline"]
    assert decision.value == "The boat is back"
    assert [lost.value for lost in decision.rejected] == ["It is painted blue, and has a new funnel"]
