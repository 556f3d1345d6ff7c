"""Pages with several images in; the images of the article, the lead image first and described, out."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

import newsschema as ns

HOST = "https://harbour-herald.example"
LEAD, OWN = f"{HOST}/media/ferry-at-sea.jpg", f"{HOST}/media/pier.jpg"
CAPTION = "The ferry leaves the pier on Monday morning"
FIGURE = (
    f"<figure><img src='/media/ferry-at-sea.jpg' width='800' height='500'><figcaption>{CAPTION}</figcaption></figure>"
)


def page(head: str = "", body: str = "", **article: Any) -> ns.Page:
    data = json.dumps({"@type": "NewsArticle", "headline": "Ferry returns to the island", **article})
    block = f"<script type='application/ld+json'>{data}</script>"
    html = f"<html><head>{head}{block}</head><body><h1>Ferry returns to the island</h1>{body}</body></html>"
    return ns.parse(html, f"{HOST}/travel/ferry-returns")


def og(url: str) -> str:
    return f"<meta property='og:image' content='{url}'>"


def urls(found: ns.Page) -> list[str]:
    assert found.article is not None
    return [str(image.url) for image in found.article.image or ()]


def test_the_shared_image_leads_and_the_articles_own_follow() -> None:
    found = page(og(LEAD), image=[OWN, f"{HOST}/media/crew.jpg"])
    assert urls(found) == [LEAD, OWN, f"{HOST}/media/crew.jpg"]
    assert found.evidence["image"].chosen.syntax == "opengraph"  # type: ignore[union-attr]


def test_the_shared_image_is_the_articles_own_where_they_are_one() -> None:
    own = {"@type": "ImageObject", "url": LEAD, "caption": "At sea", "width": 1200}
    found = page(og(LEAD), image=[OWN, own]).article
    assert found is not None
    assert found.image is not None
    assert [(image.url, image.caption) for image in found.image] == [(LEAD, "At sea"), (OWN, None)]


@pytest.mark.parametrize(
    ("name", "width", "height", "is_taken"),
    [
        ("harbour-herald-ferry-x81Kd-1200x840.jpg", 1200, 840, True),
        ("harbour-herald-pier-x81Kd-1200x840.jpg", 1200, 840, False),  # another picture
        ("harbour-herald-ferry-x81Kd-900x840.jpg", 900, 840, False),  # narrower
        ("harbour-herald-ferry-x81Kd-1200x1200.jpg", 1200, 1200, False),  # a square
        ("harbour-herald-ferry-x81Kd.jpg", None, None, False),  # of no known size
    ],
)
def test_the_articles_own_image_leads_where_the_shared_one_is_cut_from_it(
    name: str, width: int | None, height: int | None, is_taken: bool
) -> None:
    shared = f"{HOST}/media/harbour-herald-ferry-u42-1200x630.jpg"
    sizes = "<meta property='og:image:width' content='1200'><meta property='og:image:height' content='630'>"
    own = {"@type": "ImageObject", "url": f"{HOST}/media/{name}", "width": width, "height": height}
    found = urls(page(og(shared) + sizes, image=own))
    assert found[0] == (own["url"] if is_taken else shared)


CARD = f"{HOST}/media/ferry-at-sea.jpg?w=1200&h=630&mark=herald"
SHOWN = "<img srcset='/media/ferry-at-sea.jpg?w=600 600w, /media/ferry-at-sea.jpg?w=1800 1800w' alt='At sea'>"


def test_the_widest_file_that_the_page_shows_of_the_shared_picture_leads() -> None:
    found = page(og(CARD) + "<meta property='og:image:alt' content='The ferry'>", SHOWN, image=OWN)
    assert urls(found) == [f"{LEAD}?w=1800", OWN]
    assert found.article is not None
    assert found.article.image is not None
    assert (found.article.image[0].width, found.article.image[0].caption) == (1800, "The ferry")
    decision = found.evidence["image"]
    assert decision.chosen is not None
    assert (decision.chosen.syntax, decision.chosen.provenance.pointer) == ("visible", "srcset")
    assert decision.why.startswith("the picture that the page shares of itself")
    assert [str(image.url) for image in decision.rejected[0].value] == [CARD, OWN]


def test_the_file_that_the_page_shows_is_the_articles_own_where_they_are_one() -> None:
    own = {"@type": "ImageObject", "url": f"{LEAD}?w=1800", "creditText": "Ida Holm"}
    found = page(og(CARD), SHOWN, image=own).article
    assert found is not None
    assert found.image is not None
    assert [(image.url, image.credit_text) for image in found.image] == [(own["url"], "Ida Holm")]


@pytest.mark.parametrize(
    ("head", "body", "own"),
    [
        (og(CARD), SHOWN.replace("ferry-at-sea", "pier"), OWN),  # another picture
        (og(CARD), SHOWN.replace("1800w", "1000w"), OWN),  # not known to be wider
        (og(CARD) + "<meta property='og:image:width' content='1200'>", SHOWN, OWN),  # large enough
        (og(CARD) + "<meta property='og:image:width' content='900'>", SHOWN.replace("1800w", "800w"), OWN),
        (og(CARD), SHOWN, CARD),  # the article's own markup names that file
        (og(CARD), SHOWN.replace("<img ", f"<img src='{CARD}' "), OWN),  # the page shows that file
    ],
)
def test_the_shared_file_leads_where_the_page_shows_no_better_one(head: str, body: str, own: str) -> None:
    assert urls(page(head, body, image=own))[0] == CARD


def test_an_image_of_another_syntax_is_the_lead_where_nothing_is_shared() -> None:
    assert urls(page("<link rel='image_src' href='/media/ferry-at-sea.jpg'>")) == [LEAD]


@pytest.mark.parametrize(
    "name",
    [
        "logo.png",
        "site-logo-600.png",
        "placeholder.jpg",
        "author_avatar.jpg",
        "1x1.gif",
        "default-share.jpg",
        "spacer.gif",
        "themes/herald/share.png",
        "social-share.png",
        "og-image.jpg",
        "blavatar/0a1b2c3d?s=200",
    ],
)
def test_stand_ins_are_no_images_of_an_article(name: str) -> None:
    found = page(og(f"{HOST}/media/{name}"), image=OWN)
    assert urls(found) == [OWN]
    assert [lost.reason for lost in found.evidence["image"].rejected] == ["a logo, a placeholder or a tracking pixel"]


@pytest.mark.parametrize(
    "name",
    [
        "logopedics-class.jpg",
        "defaulting-debtors.jpg",
        "blankets.jpg",
        "lock-1x1.jpg",
        "social-housing.jpg",
        "ferry-returns-to-island/og-image.jpg",
    ],
)
def test_a_word_that_only_begins_like_a_stand_in_is_a_picture(name: str) -> None:
    assert urls(page(og(f"{HOST}/media/{name}"))) == [f"{HOST}/media/{name}"]


@pytest.mark.parametrize(("size", "is_kept"), [(1, False), (50, False), (51, True)])
def test_an_image_no_larger_than_an_icon_is_dropped(size: int, is_kept: bool) -> None:
    own = {"@type": "ImageObject", "url": OWN, "width": size, "height": 1}
    assert urls(page(og(LEAD), image=own)) == ([LEAD, OWN] if is_kept else [LEAD])


def test_the_publishers_logo_is_dropped_whatever_its_name() -> None:
    publisher = {
        "@type": "Organization",
        "name": "Harbour Herald",
        "logo": {"@type": "ImageObject", "url": "/media/h.png"},
    }
    assert urls(page(og(f"{HOST}/media/h.png"), image=OWN, publisher=publisher)) == [OWN]


def test_the_figure_describes_the_lead_image() -> None:
    found = page(og(LEAD), FIGURE).article
    assert found is not None
    assert found.image is not None
    assert found.image[0].caption == CAPTION


def test_the_figure_gives_the_credit_of_the_lead_image() -> None:
    credited = FIGURE.replace(CAPTION, f"{CAPTION} <span class='credit'>Photo: Ida Holm</span>")
    found = page(og(LEAD), credited).article
    assert found is not None
    assert found.image is not None
    assert (found.image[0].caption, found.image[0].credit_text) == (CAPTION, "Ida Holm")


def test_the_figure_describes_no_image_but_the_lead() -> None:
    found = page(og(OWN), FIGURE, image=LEAD)
    assert len(found.evidence["image"].rejected) >= 1  # what lost stays as it was written
    assert found.article is not None
    assert found.article.image is not None
    assert [(image.url, image.caption) for image in found.article.image] == [(OWN, None), (LEAD, None)]


def test_a_caption_of_the_markup_is_not_overwritten() -> None:
    found = page("", FIGURE, image={"@type": "ImageObject", "url": LEAD, "caption": "At sea"}).article
    assert found is not None
    assert found.image is not None
    assert found.image[0].caption == "At sea"


@pytest.mark.parametrize("own", ["/media/pier.jpg", {"@type": "ImageObject", "url": "../media/pier.jpg"}])
def test_a_relative_address_is_made_absolute(own: Any) -> None:
    assert urls(page(image=own)) == [OWN]


def test_an_article_whose_only_image_is_none_has_no_image() -> None:
    found = page(image=f"{HOST}/data/avatars/l/8.jpg")
    assert found.article is not None
    assert not found.article.image
    assert found.articles[0].image  # what is written stays to be seen


def test_an_image_of_no_known_address_stays_as_it_is_written() -> None:
    data = json.dumps({"@type": "NewsArticle", "headline": "Ferry returns to the island", "image": "/media/pier.jpg"})
    found = ns.parse(f"<h1>Ferry returns</h1><script type='application/ld+json'>{data}</script>").article
    assert found is not None
    assert found.image is not None
    assert [str(image.url) for image in found.image] == ["/media/pier.jpg"]


def test_spaces_in_an_address_are_written_as_browsers_send_them() -> None:
    assert urls(page(og(f"{HOST}/media/ferry at sea.jpg"))) == [f"{HOST}/media/ferry%20at%20sea.jpg"]


@pytest.mark.parametrize("nothing", ["", " ", "#", "undefined", "null", {"@type": "ImageObject", "url": ""}])
def test_an_address_of_nothing_is_no_image(nothing: Any) -> None:
    assert urls(page(image=[nothing, OWN])) == [OWN]
    assert urls(page(og(OWN), image=nothing)) == [OWN]
    assert all(
        address not in (f"{HOST}/travel/ferry-returns", f"{HOST}/travel/null") for address in urls(page(image=nothing))
    )


def test_a_picture_of_what_the_headline_speaks_of_is_no_stand_in() -> None:
    logo = f"{HOST}/media/club-unveils-new-logo.jpg"
    assert urls(page(image=logo, headline="Football club unveils a new logo")) == [logo]
    assert urls(page(image=logo)) == []


def test_what_the_shared_image_says_more_of_is_kept() -> None:
    head = og(LEAD) + "<meta property='og:image:width' content='1200'><meta property='og:image:height' content='630'>"
    article = page(head, image=LEAD).article
    assert article is not None
    assert [(image.width, image.height) for image in article.image or ()] == [(1200, 630)]


def test_many_images_of_a_card_beside_many_of_the_article_take_linear_time() -> None:
    size = "<meta property='og:image:width' content='1200'><meta property='og:image:height' content='630'>"
    head = "".join(og(f"{HOST}/card-of-the-harbour-{n}.jpg") + size for n in range(2000))
    own = [{"@type": "ImageObject", "url": f"{HOST}/pier-{n}.jpg", "width": 9, "height": 8} for n in range(2000)]
    start = time.process_time()
    assert page(head, image=own).article is not None
    assert urls(page(head, image=own))[0] == f"{HOST}/card-of-the-harbour-0.jpg"
    assert time.process_time() - start < 3


@pytest.mark.parametrize(("own", "licence"), [({}, f"{HOST}/use"), ({"license": f"{HOST}/own"}, f"{HOST}/own")])
def test_an_image_takes_the_licence_that_the_page_shows_beside_it(own: dict[str, str], licence: str) -> None:
    shown = FIGURE.replace("</figcaption>", " | <a rel='license' href='/use'>Terms of use</a></figcaption>")
    found = page(og(LEAD), shown, image={"@type": "ImageObject", "url": LEAD, **own}).article
    assert found is not None
    assert (found.image[0].license, found.image[0].caption) == (licence, CAPTION)
    unmarked = page(body=shown).article
    assert unmarked is not None
    assert unmarked.image[0].license == f"{HOST}/use"


def test_a_licence_that_is_no_address_on_the_web_is_none() -> None:
    shown = FIGURE.replace("</figcaption>", "<a rel='license' href='javascript:terms()'>Terms</a></figcaption>")
    found = page(og(LEAD), shown).article
    assert found is not None
    assert found.image[0].license is None
