"""Image elements in; the addresses and sizes of their files out."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.syntaxes.visible.renditions import addresses, largest, widest_rendition


@pytest.mark.parametrize(
    ("listed", "url", "width"),
    [
        ("/a-300.jpg 300w, /a-900.jpg 900w, /a-600.jpg 600w", "/a-900.jpg", 900),
        ("/a-300.jpg 300w,/a-900.jpg 900w,/a-600.jpg 600w", "/a-900.jpg", 900),
        ("/a,w_1.jpg 1x, /a,w_2.jpg 2x", "/a,w_2.jpg", None),
        ("/a.jpg, /a-2.jpg 2x", "/a-2.jpg", None),
        ("/a.jpg", "/a.jpg", None),
        ("/a.jpg wide, /b.jpg 1e9w, /c.jpg 99999999w", "/a.jpg", None),
        (" , ,", "", None),
        ("", "", None),
    ],
)
def test_the_largest_image_of_a_srcset(listed: str, url: str, width: int | None) -> None:
    assert largest(listed) == (url, width)


def image(html: str) -> object:
    document = Document.read(html)
    return widest_rendition(document.named("img")[0][1])


@pytest.mark.parametrize(
    ("html", "file"),
    [
        ("<img src=/a.jpg width=1600 height=900>", ("/a.jpg", "src", 1600, 900)),
        ("<img src=/a.jpg width=80 srcset='/a-9.jpg 900w, /a-6.jpg 600w'>", ("/a-9.jpg", "srcset", 900, None)),
        ("<img src=/blank.gif data-srcset='/a-9.jpg 900w'>", ("/a-9.jpg", "data-srcset", 900, None)),
        ("<img src=/a.jpg>", None),
        ("<img src=/a.jpg?w=800 width=1600>", None),  # the room for it
        ("<img src=/a.jpg width=1600 srcset='/a.jpg 1x, /b.jpg 2x'>", None),
        ("<picture><source srcset=/b.jpg><img src=/a.jpg width=1600></picture>", None),
        ("<img src=/blank.gif width=1600>", None),
    ],
)
def test_the_widest_file_is_one_whose_width_the_markup_says(html: str, file: object) -> None:
    assert image(html) == file


def test_every_address_that_an_image_names() -> None:
    element = Document.read("<img src=/a.jpg data-src=/b.jpg srcset='/c.jpg 1x,/d.jpg 2x'>").named("img")[0][1]
    assert addresses(element) == ["/a.jpg", "/b.jpg", "/c.jpg", "/d.jpg"]


def test_of_a_srcset_without_end_a_limited_number_is_read() -> None:
    assert largest(", ".join(f"/{n}.jpg {n}w" for n in range(1, 100_000))) == ("/64.jpg", 64)
    assert largest("/a.jpg" + "," * 100_000 + " 2x") == ("/a.jpg", None)
