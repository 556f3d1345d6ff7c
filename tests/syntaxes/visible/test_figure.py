"""Pages and the address of a picture in; what the page shows beside that picture out."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.syntaxes.visible.figure import read_figure

FIGURE = "<figure><img {}><figcaption>At dawn <i class=credit>Photo: Kim Roe</i></figcaption></figure>"
URL = "https://example.com/img/ferry-dawn.jpg"


def said(html: str, url: str = URL) -> dict[str, list[object]] | None:
    node = read_figure(Document.read(html), Graph(), url)
    return None if node is None else {name: [each.value for each in node.values(name)] for name in node.properties}


@pytest.mark.parametrize(
    "image",
    [
        "src=/img/ferry-dawn.jpg",
        "src=https://cdn.example.org/w_800/ferry-dawn.webp?w=800",
        "src=/img/ferry-dawn-1200x800.jpg",
        "src=/blank.gif data-src=/img/ferry-dawn.jpg",
        'src=/blank.gif srcset="/img/ferry-dawn-400x300.jpg 400w, /img/ferry-dawn.jpg 800w"',
        "src=/img/ferry-dawn_0a1b2c3d4e.jpg",
    ],
)
def test_a_picture_is_found_in_whatever_size_the_page_shows_it(image: str) -> None:
    html = FIGURE.format("src=/img/other-pier.jpg").replace("dawn ", "dusk ") + FIGURE.format(image)
    assert said(html) == {"caption": ["At dawn"], "creditText": ["Kim Roe"]}


@pytest.mark.parametrize("url", [URL + "?w=1#top", "https://example.org/ferry-dawn-1600x900.png", "ferry-dawn.jpg"])
def test_folder_size_query_and_ending_of_the_address_do_not_count(url: str) -> None:
    assert said(FIGURE.format("src=/img/ferry-dawn.jpg"), url) == {"caption": ["At dawn"], "creditText": ["Kim Roe"]}


def test_the_licence_of_the_picture_is_said() -> None:
    linked = FIGURE.format("src=/img/ferry-dawn.jpg").replace("Photo: Kim Roe", "<a rel=license href=/use>Kim Roe</a>")
    assert said(linked) == {"caption": ["At dawn"], "creditText": ["Kim Roe"], "license": ["/use"]}


SET = 'srcset="/img/ferry-dawn.jpg?w=600 600w, /img/ferry-dawn.jpg?w=1800 1800w"'


@pytest.mark.parametrize(
    ("image", "url", "file"),
    [
        (SET, f"{URL}?w=1200&h=630", ["/img/ferry-dawn.jpg?w=1800", 1800]),
        (SET.replace("ferry-dawn.", "7."), "https://example.com/img/7.jpg?h=630", ["/img/7.jpg?w=1800", 1800]),
        (SET, f"{URL}?w=600", None),  # the page shows it with this address
        (f"src={URL} {SET}", URL, None),
        (SET.replace("/img/", "/dusk/"), f"{URL}?w=1200", None),  # perhaps another picture
        ("src=/img/ferry-dawn.jpg?w=1800", f"{URL}?w=1200", None),  # of no known width
        ("src=/img/dawn-over-ferry_0a1b2c3d4e.jpg width=1800 height=900", "https://example.com/dawn-over-ferry.jpg",
         ["/img/dawn-over-ferry_0a1b2c3d4e.jpg", 1800, 900]),
    ],
)  # fmt: skip
def test_the_widest_file_of_a_picture_that_the_page_shows_with_other_addresses(
    image: str, url: str, file: list[object] | None
) -> None:
    node = read_figure(Document.read(f"<img {image}>", "https://example.com/"), Graph(), url)
    assert node is not None
    found = node.first("image")
    assert (found and [values[0].value for values in found.value.properties.values()]) == file


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://example.com/",
        "https://example.com/img/other-pier.jpg",
        "https://example.com/a.jpg",
        'https://example.com/ferry"],*.jpg',
        "https://example.com/ferry%20dawn.jpg",
    ],
)
def test_an_address_that_names_no_picture_of_the_page_says_nothing(url: str) -> None:
    assert said(FIGURE.format("src=/img/ferry-dawn.jpg"), url) is None


def test_a_picture_without_a_figure_says_its_alternative_text() -> None:
    assert said('<img src=/img/ferry-dawn.jpg alt=" The  ferry ">') == {"caption": ["The ferry"]}
    assert said("<img src=/img/ferry-dawn.jpg>") == {}


def test_a_page_without_elements_says_nothing() -> None:
    assert said("") is None
