"""Images with and without licence metadata in; which of them Google's licence rules speak of, out."""

from __future__ import annotations

import json

import pytest
from rule_findings import fires, found, node, page, pointed_at

PICTURE = {"@type": "ImageObject", "url": "https://www.fenmoor.example/lock.jpg"}
LICENCE = "https://photos.fenmoor.example/terms"
ALL = ("NS340", "NS341", "NS342", "NS344")


@pytest.mark.parametrize("code", ALL)
@pytest.mark.parametrize(
    "document",
    [
        node("NewsArticle", image=PICTURE),
        node("NewsArticle", image=[PICTURE, {"@type": "ImageObject", "caption": "No address"}]),
        node("Organization", logo=PICTURE | {"copyrightNotice": "Fenmoor Courier"}),
        node("NewsArticle", publisher={"@type": "Organization", "logo": PICTURE}),
        {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle"}, PICTURE]},
        node("WebPage", primaryImageOfPage={"@id": "#i"}, about={"@id": "#i", **PICTURE}),
        node("WebPage", image={"@type": "ImageObject", "@id": "https://www.fenmoor.example/#logo"}),
    ],
)
def test_pictures_and_logos_without_metadata_are_left_alone(document: object, code: str) -> None:
    assert not fires(document, code)


@pytest.mark.parametrize("subject", [node("ImageObject", caption="A lock"), node("WebPage", mainEntity={**PICTURE})])
def test_an_image_that_the_page_is_about_must_have_a_credit(subject: object) -> None:
    assert fires(subject, "NS341")


def test_an_image_beside_an_article_is_not_what_the_page_is_about() -> None:
    assert not fires(page(node("NewsArticle"), node("ImageObject", name="A lock")), "NS341")


def test_one_credit_is_enough() -> None:
    for name in ("creator", "creditText", "copyrightNotice", "license"):
        assert not fires(node("ImageObject", acquireLicensePage=LICENCE, **{name: "Ida Renn"}), "NS341"), name


def test_a_blank_credit_is_none() -> None:
    assert fires(node("ImageObject", creditText="  ", acquireLicensePage=LICENCE), "NS341")


def test_url_stands_for_content_url() -> None:
    assert not fires(node("ImageObject", license=LICENCE, url="https://www.fenmoor.example/a.jpg"), "NS340")


def test_the_finding_stands_at_the_image_in_the_article() -> None:
    image = {"@type": "ImageObject", "creditText": "Ida Renn"}
    source = page(node("NewsArticle", image=[PICTURE, image]))
    (finding,) = found(source, "NS342")
    assert pointed_at(source, finding) == json.dumps(image)
    assert finding.pointer == "/image/1"


def test_creators_that_are_text_have_their_name() -> None:
    whole = {"creditText": "x", "copyrightNotice": "x", "acquireLicensePage": LICENCE, "license": LICENCE}
    assert not fires(node("ImageObject", creator="Ida Renn", **whole), "NS344")
    assert fires(node("ImageObject", creator={"@type": "Person", "url": "https://a.example"}, **whole), "NS344")


@pytest.mark.parametrize(
    ("term", "is_read"),
    [
        ("https://schema.org/TrainedAlgorithmicMediaDigitalSource", True),
        ("AlgorithmicMediaDigitalSource", True),
        ({"@id": "http://schema.org/AlgorithmicMediaDigitalSource"}, True),
        ("https://schema.org/DigitalCaptureDigitalSource", True),
        ("https://schema.org/CompositeSyntheticDigitalSource", False),
        ("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia", False),
    ],
)
def test_terms_for_what_machines_made(term: object, is_read: bool) -> None:
    assert fires(node("SocialMediaPosting", digitalSourceType=term), "NS343") is not is_read
    assert not fires(node("ImageObject", digitalSourceType=term), "NS343")
