"""Models that several fields of an article share are the same, whatever was asked for first."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import newsschema as ns

STORY: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": "#story",
    "headline": "Ferry to stop for the winter",
    "author": {"@type": "Person", "name": "Jana Holm"},
    "keywords": ["boats", "winter"],
}
LOGO = {"@type": "ImageObject", "@id": "#logo", "url": "/logo.png"}


def read(*nodes: dict[str, Any]) -> ns.Page:
    block = f'<script type="application/ld+json">{json.dumps(nodes or [STORY])}</script>'
    return ns.parse(f"<html><head>{block}</head><h1>Ferry to stop for the winter</h1></html>", "https://quay.example/1")


def story(**others: Any) -> ns.Article:
    found = read(STORY | others).article
    assert found is not None
    return found


def test_an_image_inside_an_author_is_that_of_the_article_whoever_is_asked_first() -> None:
    author = {"@type": "Person", "name": "Jana Holm", "image": {"@id": "#quay"}}
    found = story(author=author, image={"@type": "ImageObject", "@id": "#quay", "url": "/quay.jpg"})
    (person,) = found.author
    assert isinstance(person, ns.Person)
    assert person.image[0].url == "https://quay.example/quay.jpg"
    assert found.image[0] is person.image[0]


def test_an_image_that_is_no_picture_of_the_story_is_one_model_wherever_it_stands() -> None:
    others = {"image": LOGO, "publisher": {"@type": "Organization", "name": "Quay Post", "logo": {"@id": "#logo"}}}
    looked_into = story(**others)
    assert looked_into.publisher is not None
    assert looked_into.to_json() == story(**others).to_json()


def test_evidence_leaves_the_article_as_it_is() -> None:
    page = read(
        STORY | {"image": "https://quay.example/quay.jpg", "isPartOf": {"@id": "#page"}},
        {
            "@type": "WebPage",
            "@id": "#page",
            "primaryImageOfPage": {"@type": "ImageObject", "@id": "#b", "url": "/b.jpg"},
        },
    )
    assert page.article is not None
    before = page.article.to_json()
    assert page.evidence["image"].rejected
    assert page.article.to_json() == before


def test_the_article_leaves_the_evidence_as_it_is() -> None:
    page = read()
    assert page.article is not None
    page.article.author.clear()
    assert [author.name for author in page.evidence["author"].value] == ["Jana Holm"]


def test_the_order_of_the_fields_does_not_tell_what_was_asked_for_first() -> None:
    asked = story()
    assert asked.keywords
    assert asked.model_dump_json() == story().model_dump_json()
    assert repr(asked) == repr(story())


def test_a_caption_that_is_no_text_stays_where_the_page_shows_none() -> None:
    image = {"@type": "ImageObject", "url": "https://quay.example/winter-quay.jpg", "caption": 12}
    found = ns.parse(
        f'<script type="application/ld+json">{json.dumps(STORY | {"image": image})}</script>'
        "<h1>Ferry to stop for the winter</h1><img src=https://quay.example/winter-quay.jpg width=300>"
    )
    assert found.article is not None
    assert found.article.image[0].to_jsonld()["caption"] == 12


def test_findings_are_the_same_whatever_is_asked_for_first() -> None:
    markup = STORY | {"author": {"name": "Jana Holm", "birthDate": "long ago"}}
    alone, asked = read(markup), read(markup)
    assert asked.things
    assert [finding.code for finding in alone.findings] == [finding.code for finding in asked.findings] != []


def test_articles_are_those_among_the_things() -> None:
    house = {"@type": "Organization", "name": "Quay Post", "image": {"@id": "#x"}}
    markup = house, STORY | {"author": {"@id": "#x", "name": "Jana Holm", "jobTitle": "Editor"}}
    alone, asked = read(*markup), read(*markup)
    assert asked.things
    assert [found.to_json() for found in alone.articles] == [found.to_json() for found in asked.articles]


def test_breadcrumbs_are_the_same_whatever_is_asked_for_first() -> None:
    html = (
        f'<script type="application/ld+json">{json.dumps(STORY)}</script><h1>Ferry to stop for the winter</h1>'
        '<ol itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope '
        'itemtype="https://schema.org/ListItem"><a itemprop="item" href="/boats"><b itemprop="name">Boats</b></a>'
        '<meta itemprop="position" content="1"></ol>'
    )
    alone, asked = ns.parse(html), ns.parse(html)
    assert asked.graph
    assert repr(alone.evidence["breadcrumb"].chosen) == repr(asked.evidence["breadcrumb"].chosen)


def test_threads_that_ask_for_fields_and_evidence_agree() -> None:
    expected = story().to_json()
    for _ in range(30):
        page = read()
        found = page.article
        assert found is not None
        with ThreadPoolExecutor(3) as pool:
            evidence = pool.submit(getattr, page, "evidence")
            fields = list(pool.map(partial(getattr, found), ["keywords", "headline", "editor"]))
        assert fields == [["boats", "winter"], "Ferry to stop for the winter", []]
        assert {"headline", "keywords", "image", "url"} <= evidence.result().keys()
        assert found.to_json() == expected
