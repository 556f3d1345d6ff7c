"""Nodes in; what they state, without blanks and through Roles, out."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import node

from newsschema.graph.expand import expand
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node, Source
from newsschema.rules.views.stated import (
    address_of,
    behind_roles,
    lacking,
    listed,
    number_in,
    pixels,
    stated,
    states,
    term_of,
    text_of,
    things,
)


def read(**properties: Any) -> Node:
    graph = Graph()
    expand(graph, node("NewsArticle", **properties), Source("jsonld", 0))
    return graph.nodes[0]


@pytest.mark.parametrize("blank", ["", "  \n", {"@value": " "}, {"@value": "", "@language": "de"}, []])
def test_blanks_state_nothing(blank: object) -> None:
    assert not states(read(headline=blank), "headline")
    assert lacking(read(headline=blank), ("headline", "url")) == ["headline", "url"]


@pytest.mark.parametrize(
    "said", [0, False, "0", {"@value": "2026", "@type": "Date"}, {"@id": "#a"}, {"@type": "Person"}]
)
def test_all_else_states_something(said: object) -> None:
    assert states(read(headline=said), "url", "headline")


def test_a_role_gives_way_to_what_stands_behind_it() -> None:
    role = {"@type": "OrganizationRole", "roleName": "Reporter", "author": ["Ida Renn", {"@type": "Person"}]}
    article = read(author=[role, "Piet Holm"])
    assert [text_of(value) for value in stated(article, "author")] == ["Ida Renn", "", "Piet Holm"]
    assert [thing.types for thing in things(article, "author")] == [("Person",)]


def test_a_role_with_nothing_behind_it_stands_for_itself() -> None:
    assert len(stated(read(author={"@type": "Role", "roleName": "Reporter"}), "author")) == 1


def test_things_are_what_is_described_here() -> None:
    article = read(author=["Ida", {"@id": "#a"}, {"@type": "Person", "@id": "#b"}, {"@type": "Person", "name": "Piet"}])
    assert [thing.properties["name"][0].value for thing in things(article, "author")] == ["Piet"]


@pytest.mark.parametrize(
    ("value", "address"),
    [
        (" https://a.example/1 ", "https://a.example/1"),
        ({"@id": "https://a.example/1"}, "https://a.example/1"),
        ({"@id": "https://a.example/2", "url": "https://a.example/1"}, "https://a.example/1"),
        ({"@type": "ImageObject", "contentUrl": "https://a.example/1"}, "https://a.example/1"),
        ({"@type": "ImageObject"}, ""),
        (7, ""),
    ],
)
def test_addresses(value: object, address: str) -> None:
    assert address_of(read(image=value).values("image")[0]) == address


@pytest.mark.parametrize(
    "value",
    [
        "LikeAction",
        "https://schema.org/LikeAction/",
        "schema:LikeAction",
        {"@type": "LikeAction"},
        {"@id": "http://schema.org/LikeAction"},
        {"@id": "https://a.example/terms#LikeAction"},
    ],
)
def test_terms(value: object) -> None:
    assert term_of(read(about=value).values("about")[0]) == "LikeAction"


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (5, 5),
        ("5", "5"),
        ({"@value": 5, "@type": "Integer"}, 5),
        ({"@type": "QuantitativeValue", "value": 5}, 5),
        ({"@type": "QuantitativeValue"}, None),
    ],
)
def test_numbers(value: object, number: object) -> None:
    assert number_in(read(wordCount=value).values("wordCount")[0]) == number


@pytest.mark.parametrize(
    ("names", "written"), [(["a"], "`a`"), (["a", "b"], "`a` and `b`"), (["a", "b", "c"], "`a`, `b` and `c`"), ([], "")]
)
def test_lists_in_sentences(names: list[str], written: str) -> None:
    assert listed(names) == written


def test_a_role_behind_a_role_gives_way_too() -> None:
    role = {"@type": "Role", "author": {"@type": "Role", "author": ["Ida Renn", " "]}}
    assert [value.value for value in behind_roles(read(author=role), "author")] == ["Ida Renn", " "]
    assert [text_of(value) for value in stated(read(author=role), "author")] == ["Ida Renn"]


@pytest.mark.parametrize(
    ("width", "found"),
    [
        (1200, 1200),
        ("1200px", 1200),
        ({"@value": "1200"}, 1200),
        ({"@type": "QuantitativeValue", "value": "1200", "unitCode": "E37"}, 1200),
        ({"@type": "QuantitativeValue", "value": 1200}, 1200),
        ({"@type": "QuantitativeValue", "value": 12, "unitText": "cm"}, None),
        (0, None),
        ("wide", None),
    ],
)
def test_lengths_in_pixels(width: Any, found: float | None) -> None:
    assert pixels(read(width=width), "width") == found
