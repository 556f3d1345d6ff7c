"""Addresses of images in; whether each is of no picture of a story, by its folder or its name, out."""

from __future__ import annotations

import pytest

from newsschema.values.stand_ins import is_placeholder, is_sign, is_stand_in

HOST = "https://harbour-herald.example"


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("/wp-content/themes/herald/images/pier.jpg", True),
        ("/wp-content/plugins/sharing/button.png", True),
        ("/forum/data/avatars/l/8.jpg?1543865850", True),
        ("/media/logos/0815.png", True),
        ("/img/og-image.jpg", True),
        ("/Images/Various/twitter-standard.jpg?v=1", True),
        ("/fb.png", True),
        ("/news/themes.jpg", False),
        ("/img/image.jpg", False),  # of anything
        ("/media/facebook-fined-again.jpg", False),
        ("/2026/02/11/og-image.png", False),  # a card of one story
        ("/news/keeper-retires-after-forty-years/og-image.png", False),
    ],
)
def test_furniture_is_told_by_its_folder_or_its_name(path: str, is_one: bool) -> None:
    assert is_stand_in(HOST + path) is is_one


def test_a_relative_address_has_no_host() -> None:
    assert not is_stand_in("2024/og-image.png")
    assert is_stand_in("og-image.png?v=2024-05")


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("logo-2026.png", True),
        ("1x1.gif", True),
        ("pier-1x1.jpg", False),  # a photograph in a square
        ("qrcode-app.png", True),
        ("default-share.png", True),
        ("default-setting.jpg", False),
        ("pixelated-portraits.jpg", False),
    ],
)
def test_a_name_says_whether_it_stands_for_a_picture(name: str, is_one: bool) -> None:
    assert is_stand_in(f"{HOST}/2026/02/{name}") is is_one


def test_signs_and_placeholders_are_told_by_parts_of_their_names() -> None:
    assert is_sign(f"{HOST}/2026/heraldlogo.png")
    assert is_sign(f"{HOST}/2026/map.svg?v=2")
    assert not is_sign(f"{HOST}/2026/pier.jpg")
    assert is_placeholder("data:image/gif;base64,R0lGOD")
    assert is_placeholder(f"{HOST}/2026/lazyload_3x2.png")
    assert not is_placeholder(f"{HOST}/lazyload/pier.jpg")
