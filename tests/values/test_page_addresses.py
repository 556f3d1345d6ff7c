"""Pairs of addresses in; whether they may be of one page."""

from __future__ import annotations

import pytest

from newsschema.values.page_addresses import may_be_one_page, page_address, page_key

LOCK = "https://www.fenmoor.example/news/lower-basin-lock"
ONE_PAGE = [
    (LOCK, LOCK),
    (LOCK, "http://fenmoor.example/news/lower-basin-lock/"),
    (LOCK, "https://m.fenmoor.example/news/lower-basin-lock?utm_source=feed#top"),
    (LOCK, "https://www.fenmoor.example:443/News/Lower-Basin-Lock"),
    (LOCK, "https://amp.fenmoor.example/news/lower-basin-lock"),
    (LOCK, "https://www.fenmoor.example/amp/news/lower-basin-lock"),
    (LOCK, "https://www.fenmoor.example/news/lower-basin-lock/amp/"),
    (LOCK, "https://www.fenmoor.example/news/lower-basin-lock.amp"),
    (LOCK, "https://www.fenmoor.example/local/canals/lower-basin-lock"),
    (f"{LOCK}.html", f"{LOCK}.amp.html"),
    ("https://fenmoor.example/a-3141592.html", "https://fenmoor.example/news/another-title-3141592"),
    ("https://fenmoor.example/schl%C3%BCssel", "https://fenmoor.example/schlüssel"),
    ("https://fenmoor.example", "https://www.fenmoor.example/index.html"),
]
TWO_PAGES = [
    (LOCK, "https://www.fenmoor.example/"),
    (LOCK, "https://www.fenmoor.example/news"),
    (LOCK, "https://www.fenmoor.example/news/upper-basin-lock"),
    (LOCK, "https://www.upperton.example/news/lower-basin-lock"),
    ("https://fenmoor.example/a-3141592", "https://fenmoor.example/a-3141593"),
    ("https://fenmoor.example/2026/03/01/a", "https://fenmoor.example/2026/03/01/b"),
]


def verdict(pair: tuple[str, str]) -> set[bool]:
    one, other = map(page_address, pair)
    assert one is not None
    assert other is not None
    return {may_be_one_page(one, other), may_be_one_page(other, one)}


@pytest.mark.parametrize("pair", ONE_PAGE)
def test_one_page(pair: tuple[str, str]) -> None:
    assert verdict(pair) == {True}


@pytest.mark.parametrize("pair", TWO_PAGES)
def test_two_pages(pair: tuple[str, str]) -> None:
    assert verdict(pair) == {False}


@pytest.mark.parametrize(
    "text", ["", "/news", "news", "mailto:a@b.example", "https://", "https://[a/", "true", "https://x y"]
)
def test_what_is_no_address_of_a_page(text: str) -> None:
    assert page_address(text) is None


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://www.fenmoor.example/lock/?from=home#top", "fenmoor.example/lock"),
        ("http://fenmoor.example/lock", "fenmoor.example/lock"),
        ("https://fenmoor.example/", "fenmoor.example"),
        ("/lock", ""),
        ("", ""),
    ],
)
def test_what_exact_addresses_are_compared_by(url: str, key: str) -> None:
    assert page_key(url) == key
