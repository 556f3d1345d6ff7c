"""Images in; what Google's rules on an article's images say of them, out."""

from __future__ import annotations

from typing import Any

import pytest
from google_findings import ARTICLE, article, codes, page, places
from rule_findings import found

URL = "https://www.fenmoor.example/images/lock"


def image(width: Any = None, height: Any = None, **more: Any) -> dict[str, Any]:
    given = {"@type": "ImageObject", "url": f"{URL}.jpg", "width": width, "height": height} | more
    return {name: value for name, value in given.items() if value is not None}


@pytest.mark.parametrize(
    "value",
    [
        f"{URL}.jpg",
        [f"{URL}.png", f"{URL}.JPEG"],
        image(),
        {"@type": "ImageObject", "contentUrl": f"{URL}.webp"},
        {"@type": "ImageObject", "@id": "#image"},
        {"@id": "https://www.fenmoor.example/#image"},
        {"@type": "Role", "image": f"{URL}.jpg"},
        {"@type": "URL", "@value": f"{URL}.avif"},
        "https://www.fenmoor.example/image",
        "https://www.fenmoor.example/image.php?id=4",
        "https://www.fenmoor.example/scan.tiff?format=jpg",
        "https://www.fenmoor.example/thumb.mp4?frame=1",
        "https://www.fenmoor.example/lock.v2",
        "HTTPS://WWW.FENMOOR.EXAMPLE/LOCK.JPG",
        image("100%", "auto"),
        image(0, 0),
    ],
)
def test_images_that_are_right(value: Any) -> None:
    assert codes(article(image=value)) == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ["NS210"]),
        ("/images/lock.jpg", ["NS211"]),
        ("images/lock.jpg", ["NS211"]),
        ("//www.fenmoor.example/lock.jpg", ["NS211"]),
        ("ftp://www.fenmoor.example/lock.jpg", ["NS211"]),
        ("data:image/png;base64,AAAA", ["NS211"]),
        (f"{URL}.tiff", ["NS211"]),
        (f"{URL}.PDF", ["NS211"]),
        (f"{URL}.html", ["NS211"]),
        ([f"{URL}.jpg", "/lock.jpg"], ["NS211"]),
        (image(url="/lock.jpg"), ["NS211"]),
        ({"@type": "ImageObject", "contentUrl": "/lock.jpg"}, ["NS211"]),
    ],
)
def test_addresses_that_cannot_be_read(value: Any, expected: list[str]) -> None:
    assert codes(article(image=value)) == expected


def test_a_relative_address_is_as_good_in_a_url_attribute() -> None:
    item = '<div itemscope itemtype="https://schema.org/Article">{}</div>'
    assert found(page(body=item.format('<img itemprop="image" src="/lock.jpg">')), "NS211") == []
    written = page(body=item.format('<meta itemprop="image" content="/lock.jpg">'))
    assert places(written, "NS211") == ["/lock.jpg"]
    assert places(page(article(image=image(url="/lock.jpg"))), "NS211") == ['"/lock.jpg"']


@pytest.mark.parametrize(
    ("value", "count"),
    [
        (image(249, 200), 1),
        (image(250, 200), 0),
        (image("160px", " 90 "), 1),
        (
            image(
                {"@type": "QuantitativeValue", "value": 160, "unitCode": "E37"}, {"@type": "Distance", "value": "90"}
            ),
            1,
        ),
        (image({"@type": "QuantitativeValue", "value": 16, "unitCode": "CMT"}, 9), 0),
        (image(160), 0),
        (image(160, 0), 0),
        ([image(160, 90), image(1600, 900)], 0),
        ([image(160, 90), image(90, 90)], 2),
        ([image(160, 90), f"{URL}.jpg"], 1),
    ],
)
def test_small_images(value: Any, count: int) -> None:
    assert len(found(article(image=value), "NS212")) == count


@pytest.mark.parametrize(
    ("value", "missing"),
    [
        (image(1600, 900), "4x3 or 1x1"),
        (image(1600, 1066), "16x9 or 4x3 or 1x1"),
        ([image(1600, 900), image(1200, 901)], "1x1"),
        ([image(1600, 900), image(1200, 900), image(900, 900)], None),
        ([image(1600, 900), f"{URL}.jpg"], None),
        (image(1600), None),
        (f"{URL}.jpg", None),
    ],
)
def test_the_shapes_of_images(value: Any, missing: str | None) -> None:
    given = found(article(image=value), "NS213")
    assert [f"not given as {missing};" in finding.message for finding in given] == ([True] if missing else [])


LOGO = "https://www.fenmoor.example/logo.png"


@pytest.mark.parametrize(
    ("value", "logo", "count"),
    [
        (LOGO, LOGO, 1),
        (LOGO, {"@type": "ImageObject", "url": LOGO}, 1),
        ({"@type": "ImageObject", "contentUrl": LOGO}, LOGO, 1),
        ({"@id": "#logo"}, {"@type": "ImageObject", "@id": "#logo", "caption": "Our logo"}, 1),
        ([f"{URL}.jpg", LOGO], LOGO, 1),
        (f"{URL}.jpg", LOGO, 0),
        ({"@type": "ImageObject", "caption": "A"}, {"@type": "ImageObject", "caption": "B"}, 0),
        ("", "", 0),
    ],
)
def test_the_publishers_logo(value: Any, logo: Any, count: int) -> None:
    publisher = {"@type": "Organization", "name": "Fenmoor Post", "logo": logo}
    assert len(found(article(image=value, publisher=publisher), "NS214")) == count


def test_an_image_of_two_articles_is_asked_for_both() -> None:
    assert len(found([ARTICLE | {"image": "/a.jpg"}, ARTICLE | {"image": "/a.jpg"}], "NS211")) == 2
