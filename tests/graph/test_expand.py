"""JSON-LD documents in; what the graph holds of their keywords, and what it says of those it cannot use, out."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import pytest

from newsschema.graph.expand import expand
from newsschema.graph.graph import Graph
from newsschema.graph.node import Source


def expanded(data: Any) -> Graph:
    graph = Graph()
    expand(graph, data, Source("jsonld", 0))
    return graph


@pytest.mark.parametrize(
    "members", [*permutations([("@type", "NewsArticle"), ("type", "Report"), ("id", "b"), ("@id", "a")])]
)
def test_a_keyword_under_two_keys_means_the_same_in_any_order(members: tuple[tuple[str, str], ...]) -> None:
    (node,) = expanded(dict(members)).nodes
    assert (node.id, node.types) == ("a", ("NewsArticle", "Report"))


def test_a_type_under_two_keys_may_be_missing_under_one() -> None:
    graph = expanded({"@type": None, "type": ["NewsArticle", "Product"]})
    assert graph.nodes[0].types == ("NewsArticle", "Product")
    assert graph.findings == []


@pytest.mark.parametrize("written", [5, True, ["a"], {"@id": "a"}])
def test_an_id_that_is_no_text_is_reported(written: Any) -> None:
    graph = expanded({"@id": written, "@type": "NewsArticle"})
    assert graph.nodes[0].id is None
    assert [finding.name for finding in graph.findings] == ["jsonld.keyword-value"]


def test_no_id_is_nothing_to_report() -> None:
    assert expanded({"@id": None, "@type": "NewsArticle"}).findings == []
