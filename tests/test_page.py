"""A page in, what it says and what is believed of it out: the same, whatever is asked for first."""

from __future__ import annotations

import gc
import json
from weakref import ref

import pytest

import newsschema as ns

ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Ferry to stop for the winter",
    "datePublished": "2026-03-01T08:00:00Z",
}
PAGE = f"""<!doctype html><html lang="en"><head><title>Ferry to stop for the winter - Quay Post</title>
<script type="application/ld+json">{json.dumps(ARTICLE)}</script></head><body>
<article class="h-entry"><h1 class="p-name">Ferry to stop for the winter</h1>
<a class="p-author h-card" href="/authors/jana">Jana Holm</a> <a class="p-category">boats</a>
<p>The last boat leaves on Friday.</p></article></body></html>"""

NO_JSON_LD = PAGE.replace("application/ld+json", "text/plain")


@pytest.mark.parametrize("markup", [PAGE, NO_JSON_LD])
@pytest.mark.parametrize("first", ["graph", "things", "articles", "findings", "evidence"])
def test_the_article_is_the_same_whatever_is_asked_for_first(markup: str, first: str) -> None:
    alone, asked = ns.parse(markup), ns.parse(markup)
    getattr(asked, first)
    assert alone.article is not None
    assert asked.article is not None
    assert asked.article.to_json() == alone.article.to_json()


@pytest.mark.parametrize("markup", [PAGE, NO_JSON_LD])
@pytest.mark.parametrize("asked", ["article", "graph", "things", "articles", "findings", "evidence"])
def test_the_tree_goes_with_the_page_and_does_not_wait_for_the_garbage_collector(markup: str, asked: str) -> None:
    page = ns.parse(f'{markup}<script type="application/ld+json">{{"broken": </script>')
    found = getattr(page, asked)
    assert found
    tree = ref(page.document)
    gc.disable()
    try:
        del page, found
        assert tree() is None
    finally:
        gc.enable()


def test_an_article_outlives_its_page_and_still_has_all_that_the_page_said() -> None:
    kept = ns.parse(PAGE).article
    assert kept is not None
    assert kept.to_json() == ns.NewsArticle.from_html(PAGE).to_json()


def test_what_is_read_later_does_not_reach_into_an_article_that_nobody_looked_into() -> None:
    house = {"@type": "Organization", "@id": "https://quay.example/#house", "name": "Quay Post"}
    whole = {**ARTICLE, "author": "Jana Holm", "image": "https://quay.example/a.jpg", "publisher": house}
    text = (
        '<div itemscope itemtype="https://schema.org/Organization" itemid="https://quay.example/#house">'
        '<i itemprop="slogan">News from the quay</i></div>'
    )
    markup = PAGE.replace(json.dumps(ARTICLE), json.dumps(whole)).replace("</body>", f"{text}</body>")
    page = ns.parse(markup)
    article = page.article
    assert "News from the quay" in str(page.things[0].to_jsonld())
    assert article is not None
    assert "News from the quay" not in article.to_json()


def test_two_dates_are_a_finding_with_the_place_of_the_one_that_counts() -> None:
    markup = PAGE.replace("<title>", '<meta property="article:published_time" content="2026-04-09"><title>')
    (finding,) = (one for one in ns.parse(markup).findings if one.name == "article.values-differ")
    assert finding.property == "datePublished"
    assert "opengraph says '2026-04-09'" in finding.message
    assert finding.location is not None
    line = markup.splitlines()[finding.location.line - 1]
    assert line[finding.location.column - 1 : finding.location.end_column - 1] == '"2026-03-01T08:00:00Z"'


def test_three_headlines_are_a_finding_and_two_are_none() -> None:
    two = PAGE.replace("<title>", '<meta property="og:title" content="No boats after Friday"><title>')
    three = two.replace('class="p-name">Ferry to stop', 'class="p-name">Harbour loses its ferry, again, and')
    assert [one for one in ns.parse(two).findings if one.property == "headline"] == []
    assert [one.name for one in ns.parse(three).findings if one.property == "headline"] == ["article.values-differ"]


def test_articles_with_the_same_claim_are_a_finding() -> None:
    blocks = "".join(
        f'<script type="application/ld+json">{json.dumps({**ARTICLE, "headline": headline})}</script>'
        for headline in ("Ferry stops", "Ice on the quay")
    )
    page = ns.parse(f"<title>Quay</title>{blocks}")
    assert page.article is not None
    assert page.article.headline == "Ferry stops"
    assert "graph.several-articles" in [finding.name for finding in page.findings]


def test_the_lead_image_gets_the_caption_and_credit_beside_it() -> None:
    figure = (
        '<figure><img src="/img/quay-winter-640x360.jpg" alt="A quay"><figcaption>The quay in winter. '
        '<span class="credit">Agency Mole</span></figcaption></figure>'
    )
    block = json.dumps({**ARTICLE, "image": "https://quay.example/img/quay-winter-1600x900.jpg"})
    page = ns.parse(f'<script type="application/ld+json">{block}</script><h1>Ferry</h1>{figure}')
    assert page.article is not None
    (image,) = page.article.image
    assert (image.caption, image.credit_text) == ("The quay in winter.", "Agency Mole")
    assert page.articles[0].image[0].caption is None


def test_things_stand_in_the_order_of_the_page_whatever_their_syntax() -> None:
    html = """<h1>A</h1><div itemscope itemtype="https://schema.org/Person"><b itemprop=name>Jo</b></div>
    <div class="h-entry"><b class="p-name">Entry</b></div>
    <script type="application/ld+json">{"@type": "Article", "headline": "Story", "about": {"@type": "Person"}}</script>
    <div vocab="https://schema.org/" typeof="Event"><b property=name>Fair</b></div>"""
    page = ns.parse(html)
    assert [thing.types for thing in page.things] == [
        ("Person",),
        ("Article",),
        ("Article",),
        ("Person",),
        ("Event",),
    ]
    assert [article.headline for article in page.articles] == ["Entry", "Story"]
