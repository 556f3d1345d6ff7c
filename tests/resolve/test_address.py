"""Pages in; the address of their article out."""

from __future__ import annotations

import pytest
from article_page import HOST, page


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


@pytest.mark.parametrize("nothing", ["True", "undefined", " "])
def test_a_word_for_nothing_is_no_address(nothing: str) -> None:
    assert page(mainEntityOfPage=nothing).evidence["url"].chosen is None
