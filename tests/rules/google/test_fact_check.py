"""Fact checks in; what Google's rules say of their claim, address, rating and authors, out."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import fires, found, node, page, pointed_at

CHECK: dict[str, Any] = {
    "claimReviewed": "The lock was never tested",
    "url": "https://www.fenmoor.example/check/lock",
    "reviewRating": {"@type": "Rating", "alternateName": "False"},
    "author": "Fenmoor Courier",
    "itemReviewed": {"@type": "Claim", "firstAppearance": {"@id": "https://forum.example/9"}, "author": "Piet Holm"},
}
CODES = ("NS361", "NS362", "NS363", "NS364", "NS365", "NS366", "NS367")
HERE = "https://www.fenmoor.example/check/lock"


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "document",
    [
        node("ClaimReview", **CHECK),
        node("NewsArticle", hasPart={"@type": "ClaimReview", **CHECK}),
        node("ClaimReview", **CHECK | {"url": "/check/lock", "reviewRating": {"@type": "Rating", "name": "False"}}),
        node("NewsArticle", subjectOf={"@type": "ClaimReview", "@id": "https://www.fenmoor.example/check/lock#c"}),
    ],
)
def test_fact_checks_in_order(document: object, code: str) -> None:
    assert not fires(document, code, HERE)


@pytest.mark.parametrize(("length", "is_told"), [(74, False), (75, True)])
def test_the_length_of_a_claim(length: int, is_told: bool) -> None:
    assert fires(node("ClaimReview", **CHECK | {"claimReviewed": "x" * length}), "NS362") is is_told


def test_a_claim_may_hold_the_word_that_rates_it() -> None:
    assert not fires(node("ClaimReview", **CHECK | {"claimReviewed": "False teeth were found in the lock"}), "NS362")


@pytest.mark.parametrize(
    ("page_url", "url", "is_own"),
    [
        (HERE, "https://fenmoor.example/c", True),
        (HERE, "https://checks.fenmoor.example/c", True),
        ("https://checks.fenmoor.example/c", "https://www.fenmoor.example/c", True),
        ("https://www.courier.co.uk/c", "https://checks.courier.co.uk/c", True),
        ("https://www.courier.co.uk/c", "https://www.herald.co.uk/c", False),
        (HERE, "https://www.notfenmoor.example/c", False),
        (HERE, "no address", True),
        (None, "https://checks.example.com/c", True),
    ],
)
def test_the_site_of_a_fact_check(page_url: str | None, url: str, is_own: bool) -> None:
    source = page(node("ClaimReview", **CHECK | {"url": url}))
    findings = found(source, "NS363", page_url)
    assert [pointed_at(source, finding) for finding in findings] == [f'"{url}"'] * (not is_own)


@pytest.mark.parametrize(
    ("numbers", "is_right"),
    [
        ({"ratingValue": "1", "bestRating": "5", "worstRating": "1"}, True),
        ({"ratingValue": 3.5, "bestRating": 5}, True),
        ({"ratingValue": "-1", "bestRating": "-1", "worstRating": "-1"}, True),
        ({"ratingValue": "low", "bestRating": "high"}, True),
        ({"ratingValue": {"@value": "9"}, "bestRating": 5}, False),
        ({"ratingValue": 1, "bestRating": 5, "worstRating": 0}, False),
        ({"bestRating": 1, "worstRating": 5}, False),
        ({"bestRating": 1, "worstRating": 1}, False),
    ],
)
def test_scales(numbers: dict[str, Any], is_right: bool) -> None:
    rating = {"@type": "Rating", "alternateName": "False", **numbers}
    assert fires(node("ClaimReview", **CHECK | {"reviewRating": rating}), "NS364") is not is_right


def test_a_rating_that_is_described_elsewhere_is_not_judged() -> None:
    rating = {"@id": "https://www.fenmoor.example/ratings#false"}
    assert not fires(node("ClaimReview", **CHECK | {"reviewRating": rating}), "NS364")
    assert fires(node("ClaimReview", **CHECK | {"reviewRating": {"@type": "Rating", "ratingValue": 1}}), "NS364")


@pytest.mark.parametrize(
    ("author", "is_told"),
    [
        ({"@type": "Organization", "name": "Fenmoor Courier"}, False),
        ({"@id": "https://www.fenmoor.example/#courier"}, False),
        ({"@type": "Role", "roleName": "Checker", "author": {"@type": "Person", "name": "Ida Renn"}}, False),
        ({"@type": "Role", "roleName": "Checker", "author": {"@type": "Person", "jobTitle": "Editor"}}, True),
        ({"@type": "Person", "name": " "}, True),
    ],
)
def test_who_checks(author: object, is_told: bool) -> None:
    assert fires(node("ClaimReview", **CHECK | {"author": author}), "NS365") is is_told


def test_deprecation_is_said_once() -> None:
    document = [node("ClaimReview", **CHECK), node("ClaimReview", **CHECK)]
    assert [finding.severity for finding in found(document, "NS360")] == ["info"]
    assert [finding.pointer for finding in found(document, "NS366")] == ["/1"]
