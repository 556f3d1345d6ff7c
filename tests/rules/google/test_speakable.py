"""Speakable sections in; what Google's rules say of their locators, hosts and lengths, out."""

from __future__ import annotations

import pytest
from rule_findings import fires, found, node, page, pointed_at

SECTION = {"@type": "SpeakableSpecification", "cssSelector": ".lead"}


@pytest.mark.parametrize(
    "speakable",
    [
        SECTION,
        [SECTION, {"@type": "SpeakableSpecification", "xpath": ["/html/head/title"]}],
        {"@type": "SpeakableSpecification", "xPath": "/html/head/title"},
        "https://www.fenmoor.example/lock#lead",
        {"@id": "#lead"},
        {"@type": "SpeakableSpecification", "@id": "#lead"},
    ],
)
def test_locators_in_order(speakable: object) -> None:
    assert not fires(node("NewsArticle", speakable=speakable), "NS355")


def test_a_blank_locator_is_none() -> None:
    assert fires(node("NewsArticle", speakable={"@type": "SpeakableSpecification", "cssSelector": [""]}), "NS355")


@pytest.mark.parametrize(
    ("type", "is_host"),
    [
        ("BlogPosting", True),
        ("OpinionNewsArticle", True),
        ("AboutPage", True),
        (["WebSite", "WebPage"], True),
        ("https://fenmoor.example/terms#Page", True),
        ("Person", False),
    ],
)
def test_hosts(type: str | list[str], is_host: bool) -> None:
    assert fires(node(type, speakable=SECTION), "NS356") is not is_host


def test_an_untyped_host_is_left_alone() -> None:
    assert not fires({"@context": "https://schema.org", "speakable": SECTION}, "NS356")


@pytest.mark.parametrize(("words", "is_told"), [(100, False), (101, True)])
def test_the_longest_section_counts(words: int, is_told: bool) -> None:
    body = f'<p class="lead">Short.</p><p class="big lead">{"word " * words}</p>'
    source = page(node("NewsArticle", speakable=SECTION), body=body)
    findings = found(source, "NS357")
    assert [pointed_at(source, finding) for finding in findings] == ['".lead"'] * is_told


@pytest.mark.parametrize("selector", [".lead p", "#lead", ".unknown", "", "article > .lead"])
def test_only_sections_of_one_class_are_measured(selector: str) -> None:
    section = {"@type": "SpeakableSpecification", "cssSelector": selector}
    assert not fires(page(node("NewsArticle", speakable=section), body=f'<p id="lead">{"word " * 200}</p>'), "NS357")
