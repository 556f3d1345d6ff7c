"""Names of types and properties in; which of them are unknown or misspelt, out."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import pointed_at
from vocabulary_findings import article, findings, messages, pointers, thing

import newsschema as ns

TYPE, PROPERTY, TYPE_SPELLING, PROPERTY_SPELLING = "NS401", "NS402", "NS405", "NS406"


@pytest.mark.parametrize(
    "written",
    [
        "NewsArticle",
        "schema:NewsArticle",
        "http://schema.org/NewsArticle",
        "https://schema.org/NewsArticle",
        ["NewsArticle", "Product"],
        "http://rdfs.org/sioc/ns#Post",
        "newsArticle",
    ],
)
def test_a_known_or_foreign_type_is_no_unknown_one(written: Any) -> None:
    assert pointers(TYPE, thing(written, headline="Lock reopens")) == []


def test_each_thing_of_an_unknown_type_is_named() -> None:
    data = article(author=[{"@type": "Reporter", "name": "Ida Marsh"}, {"@type": "Reporter", "name": "Jon Reed"}])
    assert pointers(TYPE, data) == ["/author/0", "/author/1"]


def test_a_type_is_guessed_where_one_is_near() -> None:
    assert messages(TYPE, thing("NewsArtikel")) == ["schema.org has no type 'NewsArtikel'; did you mean NewsArticle?"]
    assert messages(TYPE, thing("Qwertyuiop")) == ["schema.org has no type 'Qwertyuiop'; correct it"]


@pytest.mark.parametrize("name", ["query-input", "startOffset-input", "result-output", "schema:headline", "ex:rank"])
def test_annotations_and_foreign_properties_are_known(name: str) -> None:
    data = {"@context": ["https://schema.org", {"ex": "https://terms.example/"}], "@type": "SearchAction", name: "x"}
    assert pointers(PROPERTY, data) == []


def test_an_unknown_property_is_named_once_for_each_thing() -> None:
    data = article(shoutline=["a", "b"], slug="a", author={"@type": "Person", "slug": "c"})
    assert sorted(pointers(PROPERTY, data), key=str) == ["/author/slug", "/shoutline/0", "/slug"]


def test_unknown_properties_of_one_thing_are_all_named() -> None:
    assert sorted(pointers(PROPERTY, article(slug="a", kicker2="b")), key=str) == ["/kicker2", "/slug"]


def test_the_property_of_microdata_is_named_at_its_element() -> None:
    html = '<div itemscope itemtype="https://schema.org/Article"><b itemprop="slug">x</b></div>'
    (finding,) = findings(PROPERTY, html)
    assert finding.property == "slug"
    assert pointed_at(html, finding).startswith('<b itemprop="slug">')


@pytest.mark.parametrize(("written", "meant"), [("newsArticle", "NewsArticle"), ("schema.org/Person", "Person")])
def test_a_misspelt_type_is_known_by_its_name(written: str, meant: str) -> None:
    assert messages(TYPE_SPELLING, thing(written, name="x")) == [
        f"the type is written {written!r}; schema.org spells it {meant}"
    ]


@pytest.mark.parametrize(
    "name", ["datepublished", "DatePublished", "schema:datepublished", "https://schema.org/datepublished"]
)
def test_a_misspelt_property_is_found_by_its_key(name: str) -> None:
    source = f'{{"@context": "https://schema.org", "@type": "NewsArticle", "{name}": ["2026-03-01"]}}'
    (finding,) = findings(PROPERTY_SPELLING, source)
    assert finding.property == "datePublished"
    assert pointed_at(source, finding) == '"2026-03-01"'


@pytest.mark.parametrize(
    "data",
    [
        article(datePublished="2026-03-01", **{"schema:headline": "x", "https://schema.org/dateline": "y"}),
        thing("SpeakableSpecification", xPath="/html/head/title"),
        {
            "@context": ["https://schema.org", {"datepublished": "schema:datePublished"}],
            "@type": "NewsArticle",
            "datepublished": "2026-03-01",
        },
        {
            "@context": {"@vocab": "https://schema.org/", "out": "schema:datePublished"},
            "@type": "Article",
            "out": "2026",
        },
        {
            "@context": {"@vocab": "https://schema.org/", "headline": {"@container": "@language"}},
            "@type": "NewsArticle",
            "headline": {"de": "Schleuse offen", "en": "Lock open"},
        },
        thing("WebSite", **{"@reverse": {"isPartOf": {"@type": "NewsArticle", "headline": "x"}}}),
        thing("NewsArticle", headline={"@list": ["x"]}),
    ],
)
def test_a_property_may_be_written_in_full_or_under_a_name_of_ones_own(data: dict[str, Any]) -> None:
    assert pointers(PROPERTY_SPELLING, data) == []


def test_page_findings_say_the_same_as_the_rules() -> None:
    html = (
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "newsArticle", "slug": "x",'
        ' "author": {"@type": "Reporter"}}</script>'
    )
    said = {(finding.code, finding.message) for finding in ns.parse(html).findings}
    judged = ns.validate(html, select=[TYPE, PROPERTY, TYPE_SPELLING]).findings
    assert len(judged) == 3
    assert {(finding.code, finding.message) for finding in judged} <= said
