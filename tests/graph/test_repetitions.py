"""Documents that speak of one "@id" in several places in; one node that says everything once out."""

from __future__ import annotations

from typing import Any

import pytest
from graph_said import BASE, graph_of, said

A, B = f"{BASE}#a", f"{BASE}#b"
REPORT = {"@id": "#a", "@type": "Report"}
JANE = {"@id": "#b", "@type": "Person", "name": "Jane"}
TO_REPORT, TO_JANE = {"@id": "#a"}, {"@id": "#b"}
BY_JANE = REPORT | {"author": TO_JANE}
SAID = [
    {"@id": A, "@type": ["Report"], "author": [{"@id": B}]},
    {"@id": B, "@type": ["Person"], "name": ["Jane"]},
]


@pytest.mark.parametrize(
    "documents",
    [
        [REPORT | {"author": JANE}],
        [BY_JANE, JANE],
        [JANE, BY_JANE],
        [[JANE, BY_JANE]],
        [{"@graph": [BY_JANE, TO_REPORT, {"@id": A}, JANE]}],
        [{"@id": "#b", "name": "Jane"}, REPORT | {"author": {"@id": "#b", "@type": "Person"}}],
        [REPORT, {"@id": "#a", "author": {"@id": "#b", "name": "Jane"}}, {"@id": "#b", "@type": "Person"}],
        [BY_JANE, {"@id": "#a", "author": JANE}],
        [BY_JANE, {"@id": "#a", "author": [{"id": "#b"}, {"@id": B}]}, JANE],
        [JANE | {"@reverse": {"author": REPORT}}],
        [JANE | {"@reverse": {"author": BY_JANE}}],
        [JANE | {"@reverse": {"author": "#a"}}, REPORT],
        [BY_JANE, JANE | {"@reverse": {"author": ["#a", {"@id": "#a"}]}}],
        [JANE | {"@context": {"wrote": {"@reverse": "author"}}, "wrote": REPORT}],
        [JANE | {"@context": {"wrote": {"@reverse": "author", "@type": "@id"}}, "wrote": ["#a"]}, REPORT],
        [BY_JANE | {"@included": [JANE]}],
        [BY_JANE | {"@graph": [JANE]}],
    ],
)
def test_what_is_said_of_one_id_in_several_places_is_said_of_one_node(documents: list[Any]) -> None:
    assert sorted(said(*documents), key=repr) == SAID
    assert sorted(said(*documents, *documents), key=repr) == SAID


def test_blank_nodes_are_shared_over_blocks() -> None:
    read = said({"@type": "Report", "author": {"@id": "_:j"}}, {"@id": "_:j", "@type": "Person", "name": "Jane"})
    assert read == [
        {"@type": ["Report"], "author": [{"@id": "_:j"}]},
        {"@id": "_:j", "@type": ["Person"], "name": ["Jane"]},
    ]


def test_a_node_stands_where_it_is_described() -> None:
    node = graph_of({"@id": "#b", "about": {"@id": "#a"}}, {"@id": "#a"}, {"@id": "#a", "name": "x"}).find(A)
    assert node is not None
    assert node.provenance == ("jsonld", 2, "")


def test_two_blocks_that_contradict_each_other_are_both_heard() -> None:
    read = said({"@id": "#a", "name": ["x", "y"]}, {"@id": "#a", "name": ["y", "z"]})
    assert read == [{"@id": A, "name": ["x", "y", "z"]}]
