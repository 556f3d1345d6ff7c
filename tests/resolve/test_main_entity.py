"""Pages with one article, several or none of their own in; the one that the page is about out."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

import newsschema as ns

HOST = "https://harbour-herald.example"
URL = f"{HOST}/travel/ferry-returns"


def story(headline: str, **more: Any) -> dict[str, Any]:
    return {"@type": "NewsArticle", "headline": headline, **more}


FERRY, STORM, MARKET = story("Ferry returns to the island"), story("Storm closes road"), story("Market moves indoors")


def page(*blocks: Any, head: str = "", body: str = "", url: str = URL) -> ns.Page:
    scripts = "".join(f"<script type='application/ld+json'>{json.dumps(block)}</script>" for block in blocks)
    return ns.parse(f"<html><head>{head}{scripts}</head><body>{body}</body></html>", url)


def headline(found: ns.Page) -> str | None:
    return found.article.headline if found.article is not None else None


def test_the_article_that_a_page_is_about_is_its_own() -> None:
    assert headline(page(STORM, {"@type": "WebPage", "mainEntity": FERRY})) == FERRY["headline"]


@pytest.mark.parametrize("name", ["url", "mainEntityOfPage", "@id"])
def test_the_article_that_says_this_is_its_page_is_its_own(name: str) -> None:
    assert headline(page(STORM, FERRY | {name: URL})) == FERRY["headline"]


@pytest.mark.parametrize(
    "address", [f"{URL}/", f"{URL}?from=front#top", "http://www.harbour-herald.example/travel/ferry-returns"]
)
def test_addresses_are_compared_without_what_changes_no_page(address: str) -> None:
    assert headline(page(STORM, FERRY | {"url": address})) == FERRY["headline"]


def test_the_article_with_the_title_of_the_page_is_its_own() -> None:
    head = f"<meta property='og:title' content='{FERRY['headline']} | Harbour Herald'>"
    assert headline(page(STORM, FERRY, head=head)) == FERRY["headline"]


@pytest.mark.parametrize("name", ["hasPart", "mentions", "citation", "subjectOf", "isBasedOn"])
def test_a_part_of_something_is_not_the_pages_own(name: str) -> None:
    assert (
        headline(page({"@graph": [STORM | {"@id": "#storm"}, FERRY | {name: {"@id": "#storm"}}]})) == FERRY["headline"]
    )


def test_a_list_of_articles_has_none_of_its_own() -> None:
    items = [{"@type": "ListItem", "position": n, "item": one} for n, one in enumerate([FERRY, STORM])]
    assert page({"@type": "ItemList", "itemListElement": items}).article is None


@pytest.mark.parametrize("kind", ["CollectionPage", "SearchResultsPage"])
def test_a_page_that_calls_itself_a_list_has_none_of_its_own(kind: str) -> None:
    assert page({"@type": kind}, FERRY).article is None


def test_several_articles_with_no_claim_are_a_list_from_three_on() -> None:
    assert headline(page(FERRY, STORM)) == FERRY["headline"]
    assert page(FERRY, STORM, MARKET).article is None


def test_several_articles_with_the_same_claim_are_reported() -> None:
    found = page(FERRY, STORM)
    assert [one.name for one in found.findings if one.name == "graph.several-articles"] == ["graph.several-articles"]
    assert [one.headline for one in found.articles] == [FERRY["headline"], STORM["headline"]]


@pytest.mark.parametrize("key", ["9" * 5000, "1", "zone"])
def test_the_order_of_keys_decides_nothing_between_articles(key: str) -> None:
    things = {"about": {"@type": "Role", "about": FERRY}, key: {"@type": "Role", "about": STORM}}
    first, second = ({"@type": "WebSite", **dict(pairs)} for pairs in (things.items(), reversed(things.items())))
    assert headline(page(first)) == headline(page(second)) is not None
    assert headline(page([STORM, FERRY])) == STORM["headline"]
    assert headline(page(STORM, FERRY)) == STORM["headline"]


def test_an_article_that_is_referred_to_earlier_does_not_bring_its_block_forward() -> None:
    first = [{"@type": "Person", "award": {"@id": "_:x"}}, FERRY]
    second = [STORM, MARKET | {"@id": "_:x"}]
    kind = "<meta property='og:type' content='article'>"
    assert headline(page(first, second, head=kind)) == headline(page(first + second, head=kind)) == FERRY["headline"]


def test_an_article_that_cites_itself_is_no_part() -> None:
    cited = FERRY | {"@id": "#ferry", "citation": {"@id": "#ferry"}}
    assert headline(page(cited, STORM)) == FERRY["headline"]


def test_two_articles_that_cite_each_other_still_have_a_first() -> None:
    first, second = FERRY | {"@id": "#f", "citation": {"@id": "#s"}}, STORM | {"@id": "#s", "citation": {"@id": "#f"}}
    assert headline(page(first, second)) == FERRY["headline"]


def test_a_home_page_that_open_graph_calls_an_article_is_none() -> None:
    head = "<meta property='og:type' content='article'><meta property='og:title' content='Harbour Herald'>"
    assert page(head=head, url=f"{HOST}/").article is None
    assert page(head=head).article is not None


def test_an_h_entry_around_other_stories_is_none() -> None:
    stories = "".join(f"<div class='h-entry'><h2 class='p-name'>{one['headline']}</h2></div>" for one in (FERRY, STORM))
    found = page(body=f"<div class='h-entry'>{stories}</div>")
    assert headline(found) == FERRY["headline"]
    assert found.evidence["headline"].chosen.syntax == "microformats"  # type: ignore[union-attr]
    assert len(found.articles) == 3


def test_the_same_article_in_another_syntax_fills_the_gaps() -> None:
    items = f"<h1 itemprop='headline'>{FERRY['headline']}</h1><p itemprop='description'>The boat is back.</p>"
    body = f"<article itemscope itemtype='https://schema.org/NewsArticle'>{items}</article>"
    found = page(FERRY | {"datePublished": "2024-05-01"}, body=body)
    assert found.article is not None
    assert found.article.description == "The boat is back."
    assert found.evidence["headline"].chosen.syntax == "jsonld"  # type: ignore[union-attr]
    assert found.evidence["description"].chosen.syntax == "microdata"  # type: ignore[union-attr]


def test_another_article_fills_no_gaps() -> None:
    found = page(FERRY | {"url": URL}, STORM | {"description": "Gusts all night."})
    assert found.article is not None
    assert found.article.description is None


OTHER = {"url": f"{HOST}/travel/storm", "author": "Al Other", "description": "Gusts all night."}
SHARED = f"<meta property='og:type' content='article'><meta property='og:title' content='{FERRY['headline']}'>"


def test_an_address_with_another_number_in_its_query_is_another_page() -> None:
    numbered = f"{HOST}/view.html?id="
    for blocks in (
        [FERRY | {"url": f"{numbered}17"}, STORM | OTHER | {"url": f"{numbered}99"}],
        [STORM | OTHER | {"url": f"{numbered}99"}, FERRY | {"url": f"{numbered}17"}],
    ):
        article = page(*blocks, url=f"{numbered}17").article
        assert article is not None
        assert (article.headline, article.author) == (FERRY["headline"], [])


def test_an_address_without_a_path_says_nothing_of_the_page() -> None:
    for address in ("", "#", " #related"):
        article = page(FERRY | {"url": URL}, STORM | OTHER | {"url": address}).article
        assert article is not None
        assert article.description is None


def test_two_stories_that_name_one_page_are_not_one_and_are_reported() -> None:
    found = page(FERRY | {"url": URL}, STORM | OTHER | {"url": URL})
    assert found.article is not None
    assert found.article.description is None
    assert "graph.several-articles" in [one.name for one in found.findings]


@pytest.mark.parametrize("count", [1, 2, 4])
def test_stories_that_name_other_pages_are_not_the_pages_own(count: int) -> None:
    teasers = [story(f"Related {n}", url=f"{HOST}/travel/{n}", author="Al Other") for n in range(count)]
    article = page(*teasers, head=SHARED).article
    assert article is not None
    assert (type(article).__name__, article.headline, article.author) == ("Article", FERRY["headline"], [])
    assert page(*teasers, head="<title>Travel - Harbour Herald</title>", url=f"{HOST}/travel/").article is None


def test_an_article_that_names_the_front_page_is_still_the_pages_own() -> None:
    named = FERRY | {"mainEntityOfPage": f"{HOST}/", "url": HOST}
    assert headline(page(named, head="<title>Harbour Herald</title>")) == FERRY["headline"]


@pytest.mark.parametrize("kind", ["CollectionPage", "ProfilePage"])
def test_a_page_that_is_no_articles_is_none_whatever_open_graph_says(kind: str) -> None:
    assert page({"@type": kind, "name": "Tag: ferries"}, head=SHARED).article is None
    assert page({"@graph": [{"@type": kind, "@id": URL}, {"@type": "WebSite", "about": {"@id": URL}}]}).article is None


def test_a_list_that_something_on_the_page_belongs_to_is_not_the_page() -> None:
    series = FERRY | {"isPartOf": {"@type": "CollectionPage", "name": "Ferries"}}
    assert headline(page(series)) == FERRY["headline"]


def test_the_title_of_the_document_tells_the_pages_own_article() -> None:
    assert headline(page(STORM, FERRY, head=f"<title>{FERRY['headline']} - Herald</title>")) == FERRY["headline"]


def test_an_article_in_a_blog_is_the_pages_own_by_its_title() -> None:
    blog = {"@type": "Blog", "blogPost": [FERRY]}
    assert headline(page(blog, head=f"<title>{FERRY['headline']} - Herald</title>")) == FERRY["headline"]
    assert page(blog, head="<title>Herald</title>").article is None


def test_the_page_of_an_article_may_be_named_by_its_url() -> None:
    assert headline(page(STORM, FERRY | {"mainEntityOfPage": {"@type": "WebPage", "url": URL}})) == FERRY["headline"]


def test_what_a_claim_appeared_in_is_not_the_pages_own() -> None:
    claim = {"@type": "Claim", "appearance": STORM}
    assert headline(page({"@type": "ClaimReview", "itemReviewed": claim}, FERRY)) == FERRY["headline"]


def test_many_wrappers_of_one_list_take_linear_time() -> None:
    items = [{"@type": "ListItem", "@id": f"#i{n}", "position": n} for n in range(3000)]
    pages = [{"@type": "WebPage", "@id": f"#p{n}", "mainEntity": {"@id": "#list"}} for n in range(3000)]
    start = time.process_time()
    assert page({"@graph": [{"@type": "ItemList", "@id": "#list", "itemListElement": items}, *pages]}).article is None
    assert time.process_time() - start < 2


def test_many_titles_of_many_articles_take_linear_time() -> None:
    head = "".join(f"<meta property='og:title' content='Title {n}'>" for n in range(3000))
    start = time.process_time()
    assert page({"@graph": [story(f"Story {n}") for n in range(3000)]}, head=head).article is None
    assert time.process_time() - start < 2


def test_one_headline_on_two_days_is_two_stories() -> None:
    first, second = FERRY | {"datePublished": "2026-01-01"}, FERRY | {"datePublished": "2026-02-02", "author": "Al"}
    found = page(first, second)
    assert found.article is not None
    assert found.article.author == []
    assert "graph.several-articles" in [one.name for one in found.findings]
    same_day = page(first, second | {"datePublished": "2026-01-01T08:00:00Z"}).article
    assert same_day is not None
    assert [author.name for author in same_day.author or ()] == ["Al"]


def test_what_another_page_is_does_not_say_what_this_one_is() -> None:
    for other in ({"url": f"{HOST}/contact"}, {"@id": f"{HOST}/contact#page"}):
        assert headline(page({"@type": "ContactPage", **other}, FERRY)) == FERRY["headline"]
    assert (
        page({"@type": "ContactPage"}, STORM | {"url": f"{HOST}/storm"}, head="<title>Contact</title>").article is None
    )


POSTING = "<div itemscope itemtype='https://schema.org/BlogPosting'>"
CARD = f"{POSTING}<h2 itemprop=headline>Storm closes road</h2></div>"
CARDS = f"{CARD}{POSTING}<h2 itemprop=headline>Market moves indoors</h2></div>"
POST = "<div itemscope itemtype='https://schema.org/BlogPosting'><h1>Ferry returns to the island</h1>{}</div>"
TITLED = "<meta property='og:title' content='Ferry returns to the island'><meta property='og:type' content='article'>"


@pytest.mark.parametrize("order", [1, -1])
def test_a_marked_teaser_is_not_the_article_where_that_has_no_marked_headline(order: int) -> None:
    post = POST.format("<time itemprop=datePublished datetime='2026-03-01'></time>")
    found = page(head=TITLED, body="".join([post, CARDS][::order])).article
    assert found is not None
    assert found.headline == FERRY["headline"]


def test_one_marked_article_may_have_another_headline_than_the_title() -> None:
    comment = f"{POSTING}<b itemprop=author>Max Roe</b><p itemprop=articleBody>Well said</p></div>"
    assert headline(page(head=TITLED, body=CARD + comment)) == STORM["headline"]


def test_of_marked_articles_the_one_with_a_headline_counts_where_the_page_has_no_title() -> None:
    assert headline(page(body=POST.format("") + CARD)) == STORM["headline"]
