"""Pages that name their section in several ways in; the article's section out."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

import newsschema as ns

URL = "https://courier.example/region/coast/ferry-returns"
HEADLINE = "Ferry returns to the island"
HOME = ("Home", "/")
COAST = ("Coast", "/region/coast")


def sections(body: str = "", *, steps: Any = (), head: str = "", **more: Any) -> list[str]:
    blocks: list[dict[str, Any]] = [{"@type": "NewsArticle", "headline": HEADLINE, "author": "Ann Lee", **more}]
    if steps:
        blocks.append({"@type": "BreadcrumbList", "itemListElement": list(steps)})
    scripts = "".join(f"<script type='application/ld+json'>{json.dumps(block)}</script>" for block in blocks)
    found = ns.parse(f"<head>{head}{scripts}</head><body>{body}<h1>{HEADLINE}</h1></body>", URL).article
    assert found is not None
    return found.article_section


def trail(*steps: tuple[str, str]) -> list[dict[str, Any]]:
    return [
        {"@type": "ListItem", "position": place, "name": name, **({"item": url} if url else {})}
        for place, (name, url) in enumerate(steps, 1)
    ]


@pytest.mark.parametrize(
    "steps",
    [
        trail(HOME, ("Region", "/region"), COAST, (HEADLINE, URL)),
        trail(HOME, COAST, (HEADLINE, "")),
        trail(HOME, COAST, ("Ferry back", URL)),
        trail(COAST),
        trail(HOME, COAST)[::-1],
        [{"@type": "ListItem", "position": "1", "item": {"@type": "WebPage", "@id": COAST[1], "name": "Coast"}}],
    ],
)
def test_the_last_breadcrumb_before_the_article_is_its_section(steps: list[dict[str, Any]]) -> None:
    assert sections(steps=steps) == ["Coast"]


@pytest.mark.parametrize(
    "steps",
    [
        trail(HOME),
        trail(("Startseite", "")),
        trail(("Fenmoor Courier", "https://courier.example/")),
        trail(HOME, (HEADLINE, URL)),
        trail(("Courier", "/start")),
        trail(HOME, ("Artikel", "/artikel")),
        trail(HOME, ("Ferry stops for …", "")),
        trail(("Hjem", "/da/")),
        trail(HOME, ("May 2019", "/2019/05")),
        trail(HOME, ("Back to news", "/news")),
        trail(HOME, ("Ausgabe 5/2019", "/5-2019")),
    ],
)
def test_neither_the_home_page_nor_the_site_nor_the_article_is_a_section(steps: list[dict[str, Any]]) -> None:
    assert sections(steps=steps) == []


def test_what_markup_says_goes_before_breadcrumbs_and_those_before_folders() -> None:
    steps = trail(HOME, COAST)
    assert sections(steps=steps, articleSection="Travel") == ["Travel"]
    assert sections(steps=steps, head="<meta property='article:section' content='Travel'>") == ["Travel"]
    assert sections(steps=steps, articleSection="news/local") == ["Coast"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<a class=category href=/coast>Coast</a>", ["Coast"]),
        ("<nav class=breadcrumb><a href=/>Home</a> / <a href=/coast>Coast</a></nav>", ["Coast"]),
        ("<a class=category href='#part'>Coast</a>", []),
        ("<a class=category href=/privacy>Privacy policy</a>", []),
        ("<a class=category href=/ann>Ann Lee</a>", []),
        ("<a class=category href=//other.example>other.com</a>", []),
        ("<a class=category href=/why>Why do ferries return?</a>", []),
        ("<a class=category href=/time>08:00</a>", []),
        ("<span class=category>Category: Coast</span>", ["Coast"]),
        ("<div class=section><a href=/donate>Donate</a></div>", []),
        (
            f"<ul class=categories>{'<li><a href=/a>Sea</a> <a href=/b>Bay</a>' * 2}</ul>",
            [],
        ),
        ("<aside class=sidebar><a class=category href=/coast>Coast</a></aside>", []),
    ],
)
def test_what_stands_beside_the_headline_is_a_section_where_it_can_be_one(body: str, expected: list[str]) -> None:
    assert sections(body) == expected


def test_of_two_trails_the_one_that_ends_at_the_article_counts() -> None:
    shop = [{"@type": "ListItem", "position": 1, "name": "Gift cards", "item": "/shop/cards"}]
    block = {"@type": "BreadcrumbList", "itemListElement": shop}
    other = f"<script type='application/ld+json'>{json.dumps(block)}</script>"
    assert sections(head=other, steps=trail(HOME, COAST, (HEADLINE, URL))) == ["Coast"]


def test_the_time_for_many_steps_is_linear() -> None:
    started = time.process_time()
    assert sections(steps=trail(*(("Coast", f"/{n}") for n in range(20_000)))) == ["Coast"]
    assert time.process_time() - started < 3


def test_the_address_of_a_section_is_not_its_name() -> None:
    assert sections(steps=trail(HOME, COAST), articleSection="https://courier.example/region/coast") == ["Coast"]
