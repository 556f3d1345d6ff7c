"""Open Graph metas in; what the protocol's rules say of them, out."""

from __future__ import annotations

import pytest
from rule_findings import fires, found, node, page, pointed_at

CODES = ("NS700", "NS701", "NS702", "NS703", "NS704", "NS705", "NS706", "NS707")
OBJECTS = ("NS760", "NS761", "NS762", "NS763", "NS764")
LEGAL = """
<meta property="og:title" content="Lower Basin lock reopens">
<meta property="og:type" content="Article">
<meta property="og:url" content="https://www.fenmoor.example/lock">
<meta property="og:determiner" content="">
<meta property="og:locale" content="en_GB"><meta property="og:locale:alternate" content="zh_Hant_TW">
<meta property="og:image" content="https://www.fenmoor.example/schleuse-ö.jpg">
<meta property="og:image:width" content="1200"><meta property="og:image:height" content=" 675 ">
<meta property="og:image:alt" content="A barge">
<meta property="og:image" content="https://www.fenmoor.example/b.jpg"><meta property="og:image:width" content="800">
<meta property="article:published_time" content="2026-03-01">
<meta property="article:modified_time" content="2026-03-01T08:00:00.000Z">
<meta property="article:author" content="https://www.fenmoor.example/people/ida">
<meta property="article:author" content="https://www.fenmoor.example/people/piet">
<meta property="article:tag" content="locks"><meta property="article:tag" content="river">
<meta name="twitter:card" content="summary"><meta name="description" content="">
"""


def metas(*pairs: tuple[str, str]) -> str:
    return page(head="\n".join(f'<meta property="{name}" content="{content}">' for name, content in pairs))


@pytest.mark.parametrize("code", [*CODES, *OBJECTS])
def test_metas_in_order(code: str) -> None:
    assert not fires(page(head=LEGAL), code)


@pytest.mark.parametrize("code", [*CODES, *OBJECTS])
def test_data_in_no_page_have_no_metas(code: str) -> None:
    assert not fires(node("NewsArticle", image="x"), code)


def test_one_finding_names_all_that_is_missing() -> None:
    (finding,) = found(metas(("og:title", "A"), ("og:image:secure_url", "https://a.example/b.jpg")), "NS700")
    assert "no `og:type` or `og:url`," in finding.message


def test_a_page_without_any_is_told_once_where_its_title_is() -> None:
    source = page(head="<title>A</title>")
    assert [finding.code for finding in found(source, "NS701")] == ["NS701"]
    assert not fires(source, "NS700")
    (finding,) = found("<!doctype html>\n<html><p>A</p>", "NS701")
    assert finding.location is not None
    assert finding.location[:2] == (2, 1)


@pytest.mark.parametrize(
    ("written", "is_told"),
    [
        ('<meta name="og:title" content="A">', True),
        ('<meta name="Article:Tag" content="A">', True),
        ('<meta property="og:title" name="title" content="A">', False),
        ('<meta name="og:title" property="og:title" content="A">', False),
        ('<meta name="og:title" content="A"><meta property="og:title" content="A">', False),
        ('<meta property="rnews:headline og:title" content="A">', False),
        ('<meta name="twitter:title" content="A">', False),
    ],
)
def test_the_attribute_that_holds_the_name(written: str, is_told: bool) -> None:
    assert fires(page(head=written), "NS702") is is_told


def test_each_empty_meta_is_told_at_its_place() -> None:
    source = metas(("og:title", "A"), ("article:tag", ""), ("article:tag", " "))
    assert [finding.location.line for finding in found(source, "NS703") if finding.location] == [2, 3]


@pytest.mark.parametrize("locale", ["en-GB", "en", "english", "en_Great_Britain", "de_"])
def test_locales_that_are_none(locale: str) -> None:
    source = metas(("og:locale", locale))
    assert [pointed_at(source, finding) for finding in found(source, "NS704")] == [locale]


@pytest.mark.parametrize("locale", ["en_GB", "es_LA", "es_419", "zh_hans_cn", "haw_US", " fr_FR "])
def test_locales_in_order(locale: str) -> None:
    assert not fires(metas(("og:locale", locale)), "NS704")


@pytest.mark.parametrize(
    "address", ["/lock", "//cdn.example.com/a.jpg", "data:image/png;base64,A", "https://a.example/b c"]
)
def test_addresses_that_are_not_absolute(address: str) -> None:
    for name in ("og:url", "og:image", "og:image:secure_url", "og:video:url", "og:audio"):
        assert [finding.severity for finding in found(metas((name, address)), "NS705")] == ["warning"]
    assert not fires(metas(("og:image", "")), "NS705")


@pytest.mark.parametrize("type", ["website", "ARTICLE", "video.other", "product", "fenmoor:tide", ""])
def test_types_in_order(type: str) -> None:
    assert not fires(metas(("og:type", type)), "NS706")


def test_only_conflicting_repetitions_are_told() -> None:
    assert not fires(metas(("og:title", "A"), ("og:title", "A "), ("og:title", "")), "NS707")
    assert not fires(metas(("og:image", "https://a.example/1"), ("og:image", "https://a.example/2")), "NS707")
    source = metas(("og:title", "A"), ("og:title", "A"), ("og:title", "B"), ("og:title", "C"))
    assert [pointed_at(source, finding) for finding in found(source, "NS707")] == ["B"]


@pytest.mark.parametrize("size", ["1200px", "100%", "0", "-5", "12.5", "١٢٠٠"])
def test_sizes_that_are_no_pixels(size: str) -> None:
    source = metas(("og:image", "https://a.example/1"), ("og:image:height", size))
    assert [pointed_at(source, finding) for finding in found(source, "NS760")] == [size]


def test_details_belong_to_the_object_before_them() -> None:
    image, width = ("og:image", "https://a.example/1"), ("og:image:width", "800")
    assert fires(metas(width, image), "NS761")
    assert not fires(metas(image, width, image, width), "NS761")
    assert not fires(metas(width), "NS761")
    assert not fires(metas(("og:image:secure_url", "https://a.example/1"), width, image), "NS761")
    assert fires(metas(("og:video:type", "video/mp4"), image, ("og:video", "https://a.example/1")), "NS761")


@pytest.mark.parametrize("author", ["Ida Renn", "/people/ida", "fenmoor", "AFP"])
def test_authors_that_are_no_addresses(author: str) -> None:
    assert fires(metas(("article:author", author)), "NS763")


@pytest.mark.parametrize(
    ("date", "is_iso"),
    [
        ("2026-03-01T08:00+0100", True),
        ("2026-03-01T08:00:00", True),
        ("2026-03-01 08:00", False),
        ("1772352000", False),
        ("Sun, 01 Mar 2026 08:00:00 GMT", False),
        ("2026-02-30", False),
    ],
)
def test_dates(date: str, is_iso: bool) -> None:
    assert fires(metas(("article:expiration_time", date)), "NS764") is not is_iso
