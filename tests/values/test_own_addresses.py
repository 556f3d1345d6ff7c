"""The addresses of a page and another one in; whether that is the page's, or cannot be, out."""

from __future__ import annotations

import pytest

from newsschema.values.own_addresses import OwnAddresses

PAGE = "https://www.quayside.example/coast/night-ferry?id=17"


def own(*written: str) -> OwnAddresses:
    addresses = OwnAddresses("https://www.quayside.example/coast/")
    for one in written:
        addresses.add(one)
    return addresses


@pytest.mark.parametrize(
    "written",
    [
        PAGE,
        "http://quayside.example/coast/night-ferry/?id=17#top",
        "night-ferry?id=17",
        "/coast/night-ferry",
        "/coast/night-ferry?from=letter",
    ],
)
def test_an_address_of_the_page(written: str) -> None:
    assert own(PAGE).hold(written)
    assert not own(PAGE).rule_out(written)


@pytest.mark.parametrize(
    "written", ["/coast/night-ferry?id=18", "/coast/lock-gate", "https://quayside.example/town/fish"]
)
def test_an_address_of_another_page(written: str) -> None:
    assert not own(PAGE).hold(written)
    assert own(PAGE).rule_out(written)


@pytest.mark.parametrize(
    "written", ["", "#", "#top", "/", "https://other.example/coast/lock-gate", "/town/night-ferry", "true:no", "//["]
)
def test_an_address_that_says_neither(written: str) -> None:
    assert not own(PAGE).hold(written)
    assert not own(PAGE).rule_out(written)


def test_a_page_without_an_address_rules_nothing_out() -> None:
    assert not own().rule_out("/coast/lock-gate")
    assert not own("").hold("")


def test_one_of_several_addresses_is_enough() -> None:
    both = own("/amp/17", "/coast/night-ferry")
    assert both.hold("/coast/night-ferry")
    assert not both.rule_out("/amp/17")
    assert both.rule_out("/coast/lock-gate")
