"""The tables of names in; they are spelt as they are looked up, and give properties that there are."""

from __future__ import annotations

import pytest

from newsschema.syntaxes.meta_names import (
    DUBLIN_CORE,
    LINK_ATTRIBUTES,
    LINKS,
    META,
    NAMESPACES,
    OPEN_GRAPH,
    PARSELY_KEYS,
    PARSELY_PAGE,
    X_CARD,
)
from newsschema.vocabulary import is_property

TABLES = {**OPEN_GRAPH, **X_CARD, **META, **DUBLIN_CORE, **PARSELY_KEYS, **LINKS, **LINK_ATTRIBUTES}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_a_name_is_written_as_it_is_looked_up(name: str) -> None:
    assert name == "".join(name.lower().split())


@pytest.mark.parametrize(
    "meant", sorted({part for m in TABLES.values() for part in ([m] if isinstance(m, str) else m)})
)
def test_a_name_stands_for_a_property_or_an_iri(meant: str) -> None:
    assert is_property(meant) or meant.startswith("http://") or meant == PARSELY_PAGE


def test_no_name_belongs_to_two_vocabularies() -> None:
    prefixes = {name: name.partition(":")[0] for name in (*OPEN_GRAPH, *X_CARD, *META)}
    assert {name for name, prefix in prefixes.items() if prefix == "twitter"} == X_CARD.keys()
    assert {name for name, prefix in prefixes.items() if prefix in NAMESPACES} == OPEN_GRAPH.keys() | X_CARD.keys()


def test_dublin_core_names_have_one_table() -> None:
    assert [name for name in META if name.startswith(("dc.", "dc:", "dc_", "dcterms"))] == []
    assert [term for term in DUBLIN_CORE if ":" in term or "_" in term] == []
