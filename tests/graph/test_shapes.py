"""Law: objects of a known shape are read at full speed, and say what they say when each is read with care."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from markup_strategies import json_objects

from newsschema.graph.context import ROOT, Context
from newsschema.graph.expand import expand
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node, Source


def said(data: Any) -> tuple[Any, ...]:
    graph = Graph("https://example.com/")
    expand(graph, data, Source("jsonld", 0))
    place = {id(node): number for number, node in enumerate(graph.nodes)}
    return (
        [
            (node.id, node.types, node.pointer, [(name, _values(vs, place)) for name, vs in node.properties.items()])
            for node in graph.nodes
        ],
        [(finding.name, finding.message, finding.provenance) for finding in graph.findings],
    )


def _values(values: list[Any], place: dict[int, int]) -> list[Any]:
    return [(v.pointer, place[id(v.value)] if isinstance(v.value, Node) else repr(v.value)) for v in values]


@settings(max_examples=300)
@given(json_objects)
def test_at_full_speed_and_with_care_an_object_says_the_same(data: dict[str, Any]) -> None:
    quick = said(data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Context, "shape", lambda *_: None)
        assert said(data) == quick


@pytest.mark.parametrize("kind", ["@type", "type"])
def test_a_property_in_two_spellings_says_a_thing_once(kind: str) -> None:
    nodes, _ = said({kind: "Article", "headline": "Ferry back", "schema:headline": "Ferry back"})
    assert nodes[0][3] == [("headline", [("/headline", "'Ferry back'")])]


def test_shapes_and_names_without_end_are_not_kept() -> None:
    for number in range(5000):
        said({"@type": "Thing", f"x{number}": 1, "y" * 2000 + str(number): 2})
    assert max(map(len, (ROOT.names, ROOT._shapes))) <= 4000  # pyright: ignore[reportPrivateUsage]
    assert max(map(len, ROOT.names)) <= 1000
