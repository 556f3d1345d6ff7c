"""Terms of schema.org in; which of them are out of place, superseded, pending or no types of things, out."""

from __future__ import annotations

from typing import Any

import pytest
from vocabulary_findings import article, messages, pointers, thing

import newsschema as ns

MISPLACED, SUPERSEDED, PENDING, DATA_TYPE = "NS407", "NS408", "NS409", "NS411"


@pytest.mark.parametrize(
    "data",
    [
        thing("LiveBlogPosting", headline="x", coverageStartTime="2026-03-01T08:00:00Z"),
        thing(["Product", "CreativeWork"], headline="x", sku="y"),
        thing("newsarticle", headline="x"),
        thing(["NewsArticle", "ex:Story"], jobTitle="x"),
        thing("Reporter", jobTitle="x"),
        thing(None, jobTitle="x"),
        article(author={"@type": "Role", "author": {"@type": "Person", "name": "Ida Marsh"}, "roleName": "editor"}),
        article(author={"@type": "OrganizationRole", "author": "Ida Marsh", "numberedPosition": 1}),
        thing("VideoObject", interactionCount=5),
        thing("SearchAction", **{"query-input": "required name=q"}),
        article(slug="unknown to all"),
    ],
)
def test_a_property_in_its_place_is_right(data: dict[str, Any]) -> None:
    assert pointers(MISPLACED, data) == []


def test_a_misplaced_property_names_where_it_belongs() -> None:
    assert messages(MISPLACED, article(breadcrumb="Home")) == [
        "breadcrumb is no property of NewsArticle; schema.org has it for WebPage"
    ]
    (message,) = messages(MISPLACED, thing(["Person", "Place"], width="3 m"))
    assert message.startswith("width is no property of Person/Place; schema.org has it for ")
    assert message.endswith("and others")


def test_a_chain_of_superseded_terms_leads_to_the_last() -> None:
    assert messages(SUPERSEDED, thing("TVSeries", seasons="1")) == ["seasons is superseded; use containsSeason"]


def test_superseded_types_are_named_and_current_terms_are_not() -> None:
    assert messages(SUPERSEDED, thing("UserComments", commentText="x")) == [
        "the type UserComments is superseded; use InteractionCounter"
    ]
    assert pointers(SUPERSEDED, article(headline="x", award="y")) == []


def test_a_pending_term_is_named_once_at_its_first_place() -> None:
    data = article(abstract="x", hasPart=[{"@type": "OpinionNewsArticle", "abstract": "y"}])
    assert sorted(pointers(PENDING, data), key=str) == ["/abstract", "/hasPart/0"]


def test_pending_terms_are_legal_in_the_usual_profiles() -> None:
    data = article(abstract="x", author="Ida Marsh", url="https://example.com/a")
    assert [finding.code for finding in ns.validate(data, "schema.org").findings] == []
    assert {finding.code for finding in ns.validate(data, select=["NS409", "NS413", "NS544"]).findings} == {
        "NS409",
        "NS413",
        "NS544",
    }


@pytest.mark.parametrize("type", ["PronounceableText", "Distance", "Duration", "Person", "QuantitativeValue"])
def test_things_may_be_quantities_and_texts_with_properties(type: str) -> None:
    assert pointers(DATA_TYPE, thing(type, name="x")) == []


def test_a_typed_value_has_a_data_type() -> None:
    assert pointers(DATA_TYPE, article(datePublished={"@type": "Date", "@value": "2026-03-01"})) == []
    assert pointers(DATA_TYPE, article(datePublished={"@type": "Date", "name": "2026-03-01"})) == ["/datePublished"]
