"""Organizations and their policies in; what the rules on them say, out."""

from __future__ import annotations

import pytest
from rule_findings import fires, found, node, page, pointed_at

PAGE = "https://www.fenmoor.example/policy"


@pytest.mark.parametrize(
    ("type", "is_told"),
    [
        ("Organization", True),
        ("Corporation", True),
        ("NewsMediaOrganization", False),
        (["Organization", "NewsMediaOrganization"], False),
        ("https://fenmoor.example/terms#Newsroom", False),
    ],
)
def test_who_has_a_newsrooms_policies(type: str | list[str], is_told: bool) -> None:
    for name in ("masthead", "missionCoveragePrioritiesPolicy", "verificationFactCheckingPolicy", "noBylinesPolicy"):
        assert fires(node(type, **{name: PAGE}), "NS730") is is_told
    assert not fires(node(type, ethicsPolicy=PAGE), "NS730")


def test_an_organization_that_is_typed_in_one_place() -> None:
    other = node("WebPage", publisher={"@type": "Organization", "@id": "#p", "masthead": PAGE})
    assert not fires(page(node("NewsMediaOrganization", **{"@id": "#p"}), other), "NS730")


@pytest.mark.parametrize(
    ("value", "is_told"),
    [
        (PAGE, False),
        ("/policy", False),
        ("policy.html", False),
        ("#policy", False),
        ({"@type": "WebPage", "url": PAGE}, False),
        ({"@id": PAGE}, False),
        ("", False),
        ("We correct mistakes.", True),
        ("Yes", True),
    ],
)
def test_what_a_policy_is(value: object, is_told: bool) -> None:
    source = page(node("NewsMediaOrganization", correctionsPolicy=value))
    assert [pointed_at(source, finding) for finding in found(source, "NS731")] == [f'"{value}"'] * is_told


def test_ownership_may_be_told_in_words() -> None:
    assert not fires(node("NewsMediaOrganization", ownershipFundingInfo="Owned by its readers."), "NS731")


def test_principles_of_articles_and_people_are_pages_too() -> None:
    assert fires(node("NewsArticle", publishingPrinciples="We are fair."), "NS731")


def test_one_organization_with_a_policy_is_enough() -> None:
    bare = {"@type": "NewsMediaOrganization", "name": "Fenmoor Courier"}
    reference = {"@type": "NewsMediaOrganization", "@id": "https://www.fenmoor.example/#courier"}
    assert fires(node("NewsArticle", publisher=bare), "NS732")
    assert not fires(node("NewsArticle", publisher=bare, provider=bare | {"ethicsPolicy": PAGE}), "NS732")
    assert not fires(node("NewsArticle", publisher=bare | {"ownershipFundingInfo": "By its readers."}), "NS732")
    assert not fires(node("NewsArticle", publisher=reference), "NS732")
    assert len(found([node("NewsArticle", publisher=bare), node("NewsArticle", publisher=bare)], "NS732")) == 1
