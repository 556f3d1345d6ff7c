"""Values in; which of them their properties do not expect, or are too many, out."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import pointed_at
from vocabulary_findings import article, findings, messages, pointers, thing

import newsschema as ns

UNEXPECTED, SURPLUS, MEMBER, VALUE_OBJECT, TEXT, CONFLICT = "NS403", "NS404", "NS410", "NS412", "NS413", "NS450"
PERSON = {"@type": "Person", "name": "Ida Marsh"}


@pytest.mark.parametrize(
    "data",
    [
        article(author="Ida Marsh", publisher=PERSON, image="https://www.fenmoor.example/a.jpg"),
        article(author={"@type": "Thing", "name": "Ida Marsh"}),
        article(author={"name": "Ida Marsh"}),
        article(author={"@id": "#marsh"}),
        article(author={"@type": "Role", "author": PERSON}),
        article(author={"@type": ["Reporter", "Place"], "name": "x"}),
        article(author={"@type": ["Place", "Person"], "name": "x"}),
        article(isPartOf={"@type": ["CreativeWork", "Product"], "name": "x", "productID": "fenmoor.example:basic"}),
        article(mainEntityOfPage={"@type": "WebPage", "@id": "https://www.fenmoor.example/a"}),
        article(url={"@type": "WebPage", "@id": "https://www.fenmoor.example/a"}),
        article(wordCount=500, isAccessibleForFree=False, position="1"),
        thing("ImageObject", width=1200, height={"@type": "QuantitativeValue", "value": 800}),
        thing("Organization", numberOfEmployees=50, foundingDate=1876),
        thing("PostalAddress", postalCode=26721),
        article(datePublished={"@type": "http://www.w3.org/2001/XMLSchema#date", "@value": "2026-03-01"}),
        article(slug=5, rank=True),
        thing("VideoObject", interactionCount=5),
        thing("SearchAction", target={"@type": "EntryPoint", "urlTemplate": "https://x.example/?q={q}"}),
    ],
)
def test_what_schema_org_allows_is_expected(data: dict[str, Any]) -> None:
    assert pointers(UNEXPECTED, data) == []


@pytest.mark.parametrize(
    ("data", "pointer", "found"),
    [
        (article(image=False), "/image", "false"),
        (article(keywords=[True]), "/keywords/0", "true"),
        (article(author=17), "/author", "the number 17"),
        (article(publisher={"@type": "PostalAddress"}), "/publisher", "a PostalAddress"),
        (article(headline=PERSON), "/headline", "a Person"),
        (article(dateModified=False), "/dateModified", "false"),
        (article(author=[PERSON, {"@type": "Place", "name": "x"}]), "/author/1", "a Place"),
    ],
)
def test_what_it_does_not_is_pointed_at(data: dict[str, Any], pointer: str, found: str) -> None:
    (finding,) = findings(UNEXPECTED, data)
    assert finding.pointer == pointer
    assert f"found {found};" in finding.message


def test_text_for_a_thing_is_advice_and_a_url_or_a_role_is_not_even_that() -> None:
    assert pointers(TEXT, article(author=["Ida Marsh", PERSON])) == ["/author/0"]
    assert pointers(TEXT, article(author="https://www.fenmoor.example/marsh", mentions=[{"@id": "#x"}], about="")) == []
    assert pointers(TEXT, thing("Event", name="x", eventStatus="EventScheduled")) == []
    assert findings(TEXT, article(author="Ida Marsh"))[0].severity == "info"


@pytest.mark.parametrize(
    "written",
    [
        "EventCancelled",
        "https://schema.org/EventCancelled",
        "http://schema.org/EventCancelled",
        "http://www.schema.org/EventCancelled",
        "schema:EventCancelled",
        {"@id": "https://schema.org/EventCancelled"},
        {"@type": "EventStatusType", "name": "cancelled"},
        "https://terms.example/called-off",
        "",
        {"@id": "https://terms.example/called-off"},
    ],
)
def test_a_member_may_be_written_in_any_form(written: Any) -> None:
    assert pointers(MEMBER, thing("Event", name="x", eventStatus=written)) == []


@pytest.mark.parametrize("written", ["cancelled", "https://schema.org/Cancelled", "InStock", {"@id": "schema:Off"}])
def test_what_is_no_member_is_told_the_members(written: Any) -> None:
    (message,) = messages(MEMBER, thing("Event", name="x", eventStatus=written))
    assert "schema.org expects a member of EventStatusType, one of EventCancelled" in message


def test_a_member_in_another_case_is_told_its_spelling() -> None:
    assert messages(MEMBER, thing("Offer", availability=["inStock", "http://schema.org/instock"])) == [
        "availability is 'inStock'; schema.org spells it InStock",
        "availability is 'http://schema.org/instock'; schema.org spells it InStock",
    ]


def test_properties_that_take_text_too_and_enumerations_without_members_are_left_alone() -> None:
    assert pointers(MEMBER, thing("Person", gender="agender")) == []
    assert pointers(MEMBER, thing("ItemList", itemListOrder="by date")) == []
    assert pointers(MEMBER, thing("Offer", businessFunction="sell")) == []


@pytest.mark.parametrize(
    "data",
    [
        article(headline=["Lock reopens"], author=[PERSON, "Jon Reed"], inLanguage=["de", "en"]),
        article(headline=[{"@value": "Lock", "@language": "en"}, {"@value": "Schleuse", "@language": "de"}]),
        article(headline=["Lock reopens", "Lock reopens", ""]),
        thing("Periodical", issn=["0001-0002", "0003-0004"]),
        thing("Person", jobTitle=["Editor", "Columnist"], telephone=["1", "2"]),
    ],
)
def test_what_may_repeat_is_not_surplus(data: dict[str, Any]) -> None:
    assert pointers(SURPLUS, data) == []
    assert pointers(CONFLICT, data) == []


def test_the_first_further_value_is_pointed_at() -> None:
    assert pointers(SURPLUS, article(headline=["a", "a", "b", "c"])) == ["/headline/2"]


def test_a_second_description_that_contradicts_the_first_is_a_conflict() -> None:
    again = [article(**{"@id": "#a"}, headline=text, author="Ida Marsh") for text in ("a", "b", "b")]
    assert pointers(CONFLICT, again) == ["/1/headline"]
    assert pointers(SURPLUS, again) == []
    block = '<script type="application/ld+json">{"@type": "Article", "@id": "#a", "name": "%s"}</script>'
    page = block % "a" + block % "b"
    assert [pointed_at(page, finding) for finding in findings(CONFLICT, page)] == ['"b"']


@pytest.mark.parametrize(
    "value",
    [
        {"@value": "x"},
        {"@value": "x", "@language": "de", "@direction": "ltr"},
        {"@value": "2026-03-01", "@type": "Date"},
        {"@value": "2026-03-01", "type": "Date"},
        {"@value": None, "@language": "de"},
        {"@value": "x", "@index": "a", "@language": None},
        {"@value": {"a": 1}, "@type": "@json"},
    ],
)
def test_a_legal_value_object_is_right(value: dict[str, Any]) -> None:
    assert pointers(VALUE_OBJECT, article(headline=value)) == []


@pytest.mark.parametrize(
    "value",
    [
        {"@value": "x", "@id": "#a"},
        {"@value": "x", "@type": "Text", "@language": "de"},
        {"@value": 5, "@language": "de"},
        {"@value": "x", "headline": "y"},
    ],
)
def test_any_other_is_an_error_and_page_findings_have_it_too(value: dict[str, Any]) -> None:
    (finding,) = findings(VALUE_OBJECT, article(headline=[value]))
    assert (finding.severity, finding.pointer, finding.property) == ("error", "/headline/0", "headline")
    read = ns.parse(f'<script type="application/ld+json">{{"headline": {value!r}}}</script>'.replace("'", '"'))
    assert [each.code for each in read.findings if each.code == VALUE_OBJECT] == [VALUE_OBJECT]
