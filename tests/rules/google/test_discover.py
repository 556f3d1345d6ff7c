"""Pages with robots metas and images of many sizes in; what Google's advice on large previews says, out."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import fires, found, node, page, pointed_at

URL = "https://www.fenmoor.example/lock.jpg"
ARTICLE = node("NewsArticle", headline="Lower Basin lock reopens")


def image(width: Any, height: Any, url: str = URL) -> dict[str, Any]:
    return {"@type": "ImageObject", "url": url, "width": width, "height": height}


@pytest.mark.parametrize(
    ("robots", "is_told"),
    [
        ("max-image-preview:large", False),
        ("Index, MAX-IMAGE-PREVIEW: Large", False),
        ("noindex", False),
        ("max-image-preview:none", False),
        ("max-image-preview:standard", True),
        ("index", True),
    ],
)
def test_what_robots_may_show(robots: str, is_told: bool) -> None:
    source = page(ARTICLE, head=f'<meta name="robots" content="{robots}">')
    assert [pointed_at(source, finding) for finding in found(source, "NS380")] == [robots] * is_told


def test_googlebot_may_have_a_meta_of_its_own() -> None:
    metas = '<meta name="robots" content="index"><meta name="googlebot" content="max-image-preview:large">'
    assert not fires(page(ARTICLE, head=metas), "NS380")


@pytest.mark.parametrize("code", ["NS380", "NS381", "NS382"])
def test_pages_without_an_article_are_left_alone(code: str) -> None:
    assert not fires(page(node("WebPage", image=image(10, 10))), code)
    assert not fires(page(head='<meta property="og:type" content="website">'), code)


def test_open_graph_can_say_that_the_page_is_an_article() -> None:
    assert fires(page(head='<meta property="og:type" content="article">'), "NS380")


def test_data_in_no_page_say_nothing_of_robots() -> None:
    assert not fires(ARTICLE, "NS380")
    assert not fires(ARTICLE, "NS382")


@pytest.mark.parametrize(
    ("images", "is_told"),
    [
        ([image(1600, 900)], False),
        ([image("1600px", {"@type": "QuantitativeValue", "value": 900})], False),
        ([image(640, 360), image(1200, 675)], False),
        ([image(640, 360), "https://www.fenmoor.example/b.jpg"], False),
        ([image(640, 360), URL], True),
        ([image(0, 0)], False),
        ([{"@id": "https://www.fenmoor.example/#i"}], False),
        ([image(1199, 675)], True),
        ([image(1200, 250)], True),
        ([image(1200, 1200)], True),
    ],
)
def test_sizes(images: list[Any], is_told: bool) -> None:
    assert fires(node("NewsArticle", image=images), "NS381") is is_told


def test_a_large_open_graph_image_is_enough() -> None:
    head = f'<meta property="og:image" content="{URL}?og"><meta property="og:image:width" content="1920">'
    small = node("NewsArticle", image=image(640, 360))
    assert not fires(page(small, head=head + '<meta property="og:image:height" content="1080">'), "NS381")
    assert fires(page(small), "NS381")


def test_the_finding_stands_at_the_widest_image() -> None:
    (finding,) = found(node("NewsArticle", image=[image(900, 1800), image(1000, 500)]), "NS381")
    assert finding.pointer == "/image/1"


@pytest.mark.parametrize(
    "said",
    [
        page(node("NewsArticle", image=URL)),
        page(ARTICLE, node("WebPage", primaryImageOfPage={"@id": URL})),
        page(ARTICLE, head=f'<meta property="og:image" content="{URL}">'),
    ],
)
def test_preferred_images(said: str) -> None:
    assert not fires(said, "NS382")
    assert fires(page(ARTICLE), "NS382")
