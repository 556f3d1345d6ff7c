"""Addresses of image files in; whether they are files of one picture, and what their names share, out."""

from __future__ import annotations

import pytest

from newsschema.values.picture_names import is_same_picture, picture_stem

HOST = "https://harbour-herald.example"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/media/7.jpg?w=1200&h=630&fit=crop", "/media/7.jpg?w=2000"),
        ("/og/ferry-leaves-pier-1200x630.jpg", "/media/ferry-leaves-pier.jpg"),
        ("/cache/3/ferry-leaves-pier_0a1b2c3d4e.jpg", "/cache/9/ferry-leaves-pier_99ff00aa11.webp"),
        ("/Bilder/ferry-leaves-pier-48115og.jpg", "/Bilder/ferry-leaves-pier-48115xl.jpg"),
        ("/media/ferry-leaves-pier-scaled.jpg", "/media/ferry-leaves-pier-w1240.jpg.webp"),
    ],
)
def test_files_of_one_picture(one: str, other: str) -> None:
    assert is_same_picture(HOST + one, HOST + other)
    assert is_same_picture(HOST + other, HOST + one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/resize?src=ferry.jpg", "/resize?src=pier.jpg"),  # the query names the picture
        ("/a/7.jpg", "/b/7.jpg"),
        ("/media/ferry-leaves-pier-1.jpg", "/media/ferry-leaves-pier-2.jpg"),  # a series
        ("/media/ferry-leaves-pier-48115.jpg", "/media/ferry-leaves-pier-48116.jpg"),
        ("/a/pier-at-sea-1200x630.jpg", "/b/pier-at-sea.jpg"),  # too little is said
        ("/a/image-1200x630.jpg", "/a/image-800x600.jpg"),
        ("", ""),
    ],
)
def test_files_that_may_be_of_several_pictures(one: str, other: str) -> None:
    assert not is_same_picture(HOST + one, HOST + other)


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("ferry-leaves-pier.jpg?w=1#top", "ferry-leaves-pier"),
        ("ferry-leaves-pier-1200x630.jpg", "ferry-leaves-pier"),
        ("ferry-leaves-pier_0a1b2c3d4e.jpg", "ferry-leaves-pier"),
        ("ferry-leaves-pier-48115og.jpg", "ferry-leaves-pier-48115"),
        ("pier_0a1b2c3d4e.jpg", "pier_0a1b2c3d4e"),  # too short without it
        ("ferry-facade.jpg", "ferry-facade"),
        ("w700", ""),
        ("", ""),
    ],
)
def test_the_stem_of_a_name_is_what_its_files_share(name: str, stem: str) -> None:
    assert picture_stem(f"{HOST}/media/{name}") == stem


def test_a_name_without_end_is_no_picture_to_be_known_by() -> None:
    assert not is_same_picture(f"{HOST}/a{'.jpg' * 500_000}", f"{HOST}/b{'.jpg' * 500_000}")
