"""Pages in; the address, the access, the breadcrumbs and other details of their article out."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsschema as ns

HOST = "https://harbour-herald.example"
TRAIL = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Travel"}]}


def page(*others: Any, head: str = "", body: str = "", **article: Any) -> ns.Page:
    data = [{"@type": "NewsArticle", "headline": "Ferry returns to the island", **article}, *others]
    block = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    html = f"<html><head>{head}{block}</head><body><h1>Ferry returns to the island</h1>{body}</body></html>"
    return ns.parse(html, f"{HOST}/travel/ferry?from=front")


def test_the_places_of_an_address_are_trusted_in_their_order() -> None:
    head = "<link rel='canonical' href='/2'><meta property='og:url' content='/3'>"
    found = page(head=head, url=f"{HOST}/1", mainEntityOfPage=f"{HOST}/4")
    decision = found.evidence["url"]
    assert decision.value == f"{HOST}/1"
    assert [(lost.syntax, lost.value) for lost in decision.rejected] == [
        ("link", f"{HOST}/2"),
        ("opengraph", f"{HOST}/3"),
        ("jsonld", f"{HOST}/4"),
    ]


def test_the_page_that_the_article_is_the_main_item_of_is_its_address() -> None:
    found = page(mainEntityOfPage={"@type": "WebPage", "@id": "/travel/ferry"}).article
    assert found is not None
    assert found.url == f"{HOST}/travel/ferry"


@pytest.mark.parametrize("written", ["javascript:void(0)", "mailto:desk@harbour-herald.example"])
def test_what_is_no_address_on_the_web_gives_way(written: str) -> None:
    found = page(head="<link rel='canonical' href='/travel/ferry'>", url=written).article
    assert found is not None
    assert found.url == f"{HOST}/travel/ferry"


@pytest.mark.parametrize(
    ("tier", "is_free"), [("free", True), ("metered", False), ("locked", False), (" LOCKED ", False)]
)
def test_a_content_tier_says_whether_the_article_is_free(tier: str, is_free: bool) -> None:
    found = page(head=f"<meta property='article:content_tier' content='{tier}'>")
    assert found.article is not None
    assert found.article.is_accessible_for_free is is_free
    assert found.evidence["isAccessibleForFree"].chosen.syntax == "opengraph"  # type: ignore[union-attr]


@pytest.mark.parametrize(("written", "is_free"), [(False, False), ("False", False), ("true", True)])
def test_the_articles_own_word_on_access_comes_first(written: Any, is_free: bool) -> None:
    tier = f"<meta property='article:content_tier' content='{'locked' if is_free else 'free'}'>"
    found = page(head=tier, isAccessibleForFree=written)
    assert found.article is not None
    assert found.article.is_accessible_for_free is is_free
    assert [lost.value for lost in found.evidence["isAccessibleForFree"].rejected] == [not is_free]


def test_an_unknown_tier_says_nothing() -> None:
    found = page(head="<meta property='article:content_tier' content='gold'>")
    assert found.article is not None
    assert found.article.is_accessible_for_free is None


def test_the_breadcrumbs_of_the_page_come_before_any_other_list() -> None:
    other = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Sea"}]}
    decision = page(other, {"@type": "WebPage", "breadcrumb": TRAIL}).evidence["breadcrumb"]
    trail = decision.value
    assert isinstance(trail, ns.BreadcrumbList)
    assert [getattr(item, "name", None) for item in trail.item_list_element or ()] == ["Travel"]
    assert "Sea" in [lost.value.item_list_element[0].name for lost in decision.rejected]


def test_any_list_of_breadcrumbs_is_better_than_none() -> None:
    decision = page(TRAIL).evidence["breadcrumb"]
    assert decision.chosen is not None
    assert decision.chosen.syntax == "jsonld"
    assert isinstance(decision.value, ns.BreadcrumbList)


def test_a_page_without_breadcrumbs_has_none() -> None:
    assert page().evidence["breadcrumb"].chosen is None


def test_the_articles_own_second_headline_and_count_of_comments_are_shown() -> None:
    evidence = page(alternativeHeadline="The boat is back", commentCount="12").evidence
    assert evidence["alternativeHeadline"].value == "The boat is back"
    assert evidence["commentCount"].value == 12


def test_a_part_that_is_not_free_says_so_of_the_article() -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".rest"}
    found = page(hasPart=part).article
    assert found is not None
    assert found.is_accessible_for_free is False
    open_part = page(hasPart=part | {"isAccessibleForFree": True}).article
    assert open_part is not None
    assert open_part.is_accessible_for_free is None


@pytest.mark.parametrize("kind", ["https://schema.org/CommentAction", {"@type": "CommentAction"}, "CommentAction"])
def test_comments_may_be_counted_as_interactions(kind: Any) -> None:
    likes = {"@type": "InteractionCounter", "interactionType": "LikeAction", "userInteractionCount": 9}
    counter = {"@type": "InteractionCounter", "interactionType": kind, "userInteractionCount": "5"}
    assert page(interactionStatistic=[likes, counter]).evidence["commentCount"].value == 5


@pytest.mark.parametrize("nothing", ["True", "undefined", " "])
def test_a_word_for_nothing_is_no_address(nothing: str) -> None:
    assert page(mainEntityOfPage=nothing).evidence["url"].chosen is None
