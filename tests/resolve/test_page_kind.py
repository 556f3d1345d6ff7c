"""Pages without article markup come in; whether each is an article or a list of them goes out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import newsschema as ns
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node, Source
from newsschema.resolve.page_kind import shows_article
from newsschema.syntaxes.visible import terms

if TYPE_CHECKING:
    from collections.abc import Sequence

URL = "https://quayside.example/coast/"
TITLES = [
    "Ferries stay in port until Thursday",
    "Harbour office opens on Saturdays",
    "Second lock gate arrives by barge",
    "Smokehouse goes over to night shifts",
    "Reading in the old signal box tonight",
    "New tenants for the inn on the lake",
    "Council quarrels over parking fees",
    "Lifeboat crew counts more calls",
    "Canal walls need another winter",
    "Beekeepers complain of a wet spring",
]
SUMMARY = (
    "The work takes longer than the harbour office had planned, and passengers should ask before they set out; "
    "the buses wait for the last boat."
)
LONG = (
    f"{SUMMARY} The council had agreed in winter and spread the cost over four years, because two of the three firms "
    "that had made an offer withdrew it when the price of steel rose."
)
NAMES = ["Dana Whitlock", "Tom Ferris", "Ines Okoro"]
HEADER = """<header class="site-header"><a href="/" class="logo">The Quayside</a><nav><ul>
<li><a href="/coast/">Coast and harbour</a></li><li><a href="/town/">Town and council</a></li></ul></nav></header>"""
FOOTER = f"""<footer class="site-footer"><p>{LONG}</p><a href="/imprint/">About The Quayside</a></footer>"""


def each(entry: str, titles: Sequence[str] = TITLES) -> str:
    """An entry for each of the stories."""
    return "".join(
        entry.format(n=n, title=title, summary=SUMMARY, long=LONG, name=NAMES[n % 3], day=f"2026-03-{n + 1:02}")
        for n, title in enumerate(titles)
    )


def article_of(title: str, body: str, url: str | None = URL) -> ns.Article | None:
    head = f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} - The Quayside</title></head>'
    return ns.parse(f"{head}<body>{HEADER}{body}{FOOTER}</body></html>", url).article


H3_CARD = '<article class="card"><h3><a href="/coast/{n}">{title}</a></h3><p>{summary}</p></article>'
DATED_CARD = """<article class="post"><h2 class="entry-title"><a href="/coast/{n}">{title}</a></h2>
<div class="entry-meta"><time class="published" datetime="{day}">{day}</time>
<span class="byline">By {name}</span></div><div class="entry-content"><p>{summary}</p></div></article>"""
WHOLE_POST = """<article class="post"><h2><a href="/coast/{n}">{title}</a></h2><p>{long}</p><p>{long}</p><p>{long}</p>
<footer><time datetime="{day}">{day}</time> <span class="byline">By {name}</span></footer></article>"""
LINKED_CARD = """<a class="card" href="/coast/{n}"><div class="date">{day}</div><div><div><h3>{title}</h3></div>
<p>{summary}</p><span class="author">{name}</span></div></a>"""
UNHEADED = """<div class="post"><div class="post-title"><a href="/coast/{n}">{title}</a></div>
<div class="post-meta">{day} | {name}</div><div class="post-excerpt">{summary}</div></div>"""
THREAD = '<tr><td><a href="/t/{n}">{title}</a></td><td class="author">{name}</td><td class="date">{day}</td></tr>'
LEAD = f"""<article class="lead"><h1><a href="/coast/lead">Night ferry sails again</a></h1><p>{SUMMARY}</p>
<p class="byline">By Tom Ferris</p><time datetime="2026-03-09">9 March 2026</time></article>"""

LISTS = {
    "a section page of cards": f"<main><h1>Coast</h1>{each(H3_CARD)}</main>",
    "an archive with dates and bylines": f"<main><h1>Category: Coast</h1>{each(DATED_CARD)}</main>",
    "an archive of whole posts": f"<main><h1>Category: Coast</h1>{each(WHOLE_POST)}</main>",
    "cards that are links as a whole": f"<main><h1>Coast</h1>{each(LINKED_CARD)}</main>",
    "cards without headings": "<main><h1>Coast</h1>"
    + each('<a class="card" href="/coast/{n}"><span>{title}</span><span>{summary}</span></a>')
    + "</main>",
    "headings and summaries in one box": "<div id='content'><h1>Coast</h1>"
    + each('<h2><a href="/coast/{n}">{title}</a></h2><p>{summary}</p>')
    + "</div>",
    "a day and a byline around each summary": "<div id='content'><h1>Coast</h1>"
    + each(
        '<p class="date">{day}</p><h2><a href="/{n}">{title}</a></h2><p>{summary}</p><p class="author">By {name}</p>'
    )
    + "</div>",
    "a topic with an introduction": f"<main><h1>The canal</h1><p>{LONG}</p><p>{SUMMARY}</p>{each(H3_CARD)}</main>",
    "an author's page": f"<main><h1>Dana Whitlock</h1><p>{LONG}</p><h2>Stories</h2>{each(H3_CARD)}</main>",
    "what a search found": "<main><h1>10 results for “ferry”</h1><ol>"
    + each('<li><h3><a href="/coast/{n}">{title}</a></h3><p class="date">{day}</p><p>{summary}</p></li>')
    + "</ol></main>",
    "a bare list of links": "<main><h1>Archive, March 2026</h1><ul>"
    + each('<li><span class="date">{day}</span> <a href="/coast/{n}">{title}</a></li>')
    + "</ul></main>",
    "links with summaries": "<main><h1>Coast</h1><ul>"
    + each('<li><a href="/coast/{n}">{title}</a> {summary}</li>')
    + "</ul></main>",
    "posts whose titles are no headings": f"<main><h1>Our blog</h1>{each(UNHEADED)}</main>",
    "the threads of a forum": f"<main><h1>Boats and nets</h1><table>{each(THREAD)}</table></main>",
}


@pytest.mark.parametrize("body", LISTS.values(), ids=LISTS.keys())
@pytest.mark.parametrize("url", [URL, None], ids=["at its address", "without an address"])
def test_a_list_is_no_article(body: str, url: str | None) -> None:
    assert article_of("Coast", body, url) is None


@pytest.mark.parametrize("body", [LEAD + each(H3_CARD), each(DATED_CARD)], ids=["with a lead", "of cards alone"])
def test_a_headline_that_leads_to_another_page_is_no_article(body: str) -> None:
    assert article_of("News", f"<main>{body}</main>") is None


@pytest.mark.parametrize("body", [each(DATED_CARD), each(WHOLE_POST)], ids=["of cards", "of whole posts"])
def test_a_headline_like_many_others_is_no_article(body: str) -> None:
    assert article_of("News", f"<main>{body}</main>", None) is None


BYLINE = '<p class="byline">By Dana Whitlock</p><time datetime="2026-03-04T09:00:00Z">4 March 2026</time>'
STORY = f"<p>{LONG}</p>" * 3
RELATED = each(H3_CARD)

ARTICLES = {
    "a story with others below it": f"<main><h1>Night ferry</h1>{STORY}<div>{RELATED}</div></main>",
    "a beginning for everybody, and others": f"<main><h1>Night ferry</h1>{BYLINE}<p>{SUMMARY}</p>{RELATED}</main>",
    "a story in line breaks": f"<div><h1>Night ferry</h1>{'<br>'.join([LONG] * 3)}</div>",
    "a story in table cells": f"<table><tr><td><h1>Night ferry</h1></td></tr><tr><td>{LONG}</td></tr></table>",
    "a headline that links to itself": f'<h1><a href="/coast/">Night ferry</a></h1>{STORY}{RELATED}',
    "one other story before the text": "<h1>Night ferry</h1><h3><a href='/coast/1'>Ferries stay in port</a></h3>"
    + STORY,
    "links between the paragraphs": "<h1>Night ferry</h1>"
    + f"<p>{LONG}</p><div><a href='/coast/1'>Ferries stay in port until Thursday</a></div>" * 3,
    "a list of links after the text": f"<h1>Night ferry</h1><p>{LONG}</p><ul>"
    + each('<li><a href="/coast/{n}">{title}</a></li>')
    + "</ul>",
    "a short report with its day": f'<h1>Night ferry</h1><p class="date">4 March 2026</p><p>{SUMMARY}</p>',
    "a story in Japanese": "<h1>夜のフェリー</h1>"
    + "<p>港の工事は予定より長くかかっており、乗客は出発前に事務所へ問い合わせてほしい。</p>" * 9,
}


@pytest.mark.parametrize("body", ARTICLES.values(), ids=ARTICLES.keys())
@pytest.mark.parametrize("url", [URL, None], ids=["at its address", "without an address"])
def test_a_story_is_an_article(body: str, url: str | None) -> None:
    article = article_of("Night ferry", body, url)
    assert type(article) is ns.Article


def test_too_little_text_is_no_article() -> None:
    assert article_of("Opening hours", "<main><h1>Opening hours</h1><p>Every day from nine to five.</p></main>") is None


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_list_of_few_entries_is_no_article(number: int) -> None:
    cards = each(H3_CARD, TITLES[:number])
    assert article_of("Coast", f"<main><h1>Coast</h1>{cards}</main>") is None


@pytest.mark.parametrize("title", ["Imprint", "Page not found", "Contact"])
def test_a_page_that_every_site_has_is_no_article(title: str) -> None:
    assert article_of(title, f"<main><h1>{title}</h1>{STORY}</main>") is None
    entry = f'<article class="page hentry"><h1 class="entry-title">{title}</h1><div class="entry-content">{STORY}</div>'
    assert article_of(title, f"<main>{entry}</article></main>") is None


def test_a_whole_blog_is_no_article() -> None:
    blog = '<meta property="og:type" content="blog"><meta property="og:title" content="Our blog">'
    assert article_of("Our blog", f"{blog}<main><h1>Our blog</h1>{each(H3_CARD)}</main>") is None


def test_a_page_that_sells_something_is_no_article() -> None:
    offer = '<script type="application/ld+json">{"@type": "Product", "name": "Rain coat"}</script>'
    assert article_of("Rain coat", f"{offer}<main><h1>Rain coat</h1>{STORY}</main>") is None


def test_what_metadata_say_as_well_does_not_count_against_an_article() -> None:
    body = ARTICLES["a beginning for everybody, and others"]
    for meta in ('<meta name="author" content="Dana Whitlock">', '<meta name="date" content="2026-03-04">'):
        assert article_of("Night ferry", meta + body) is not None


def test_what_belongs_to_something_else_does_not_say_what_the_page_is() -> None:
    offer = {"@type": "WebSite", "offers": {"@type": "Offer", "price": 3}, "publisher": {"@type": "LocalBusiness"}}
    block = f'<script type="application/ld+json">{json.dumps(offer)}</script>'
    assert article_of("Night ferry", f"{block}<main><h1>Night ferry</h1>{STORY}</main>") is not None


TELLING = {terms.STORY: 300, terms.TEXT_LENGTH: 300}


@pytest.mark.parametrize(
    ("numbers", "is_article"),
    [
        ({terms.TEXT_LENGTH: 250}, True),
        ({terms.TEXT_LENGTH: 249}, False),
        ({terms.TEXT_LENGTH: 100, terms.ATTRIBUTED: 1}, True),
        ({terms.TEXT_LENGTH: 99, terms.ATTRIBUTED: 1}, False),
        ({terms.ATTRIBUTED: 2}, True),
        ({terms.TEXT_LENGTH: 500, terms.HEADINGS: 2}, True),
        ({terms.TEXT_LENGTH: 499, terms.HEADINGS: 2}, False),
        (TELLING | {terms.IS_TEASER: True, terms.HEADINGS: 1}, True),
        (TELLING | {terms.IS_TEASER: True, terms.HEADINGS: 2}, False),
        (TELLING | {terms.HEADINGS: 4}, False),
        ({terms.STORY: 80, terms.HEADINGS: 4, terms.ATTRIBUTED: 2}, True),
        ({terms.STORY: 79, terms.HEADINGS: 4, terms.ATTRIBUTED: 2}, False),
        ({terms.STORY: 80, terms.HEADINGS: 4, terms.ATTRIBUTED: 1}, False),
        ({terms.STORY: 250, terms.LINKS: 6}, True),
        ({terms.STORY: 249, terms.LINKS: 6}, False),
        ({terms.TEXT_LENGTH: 1500, terms.LINKS: 6}, True),
        ({terms.TEXT_LENGTH: 1499, terms.LINKS: 6}, False),
        ({terms.STORY: 80, terms.LINKS: 6, terms.ATTRIBUTED_FIRST: 2}, True),
        ({terms.STORY: 79, terms.LINKS: 6, terms.ATTRIBUTED_FIRST: 2}, False),
        ({terms.STORY: 80, terms.LINKS: 6, terms.ATTRIBUTED: 2}, False),
    ],
)
def test_the_numbers_that_make_an_article(numbers: dict[str, int], is_article: bool) -> None:
    visible, kind = Node(Source(terms.SYNTAX, 0)), Node(Source(terms.SYNTAX, 0))
    for name, number in numbers.items():
        kind.add(name, number)
    visible.add("headline", "Night ferry")
    visible.add(terms.PAGE_KIND, kind)
    assert shows_article(Graph(), visible) is is_article


def test_a_teaser_between_two_paragraphs_does_not_end_a_story() -> None:
    teaser = '<section><h2><a href="/coast/1">Ferries stay in port until Thursday</a></h2></section>'
    body = f"<article><h1>Night ferry</h1><p>{SUMMARY}</p>{teaser}{STORY}</article>{RELATED}"
    assert article_of("Night ferry", body) is not None
