"""terms.json agrees with itself and says which release it holds, under which licence."""

from __future__ import annotations

import subprocess
import sys
from itertools import chain

import pytest

from newsschema.vocabulary.terms import terms

TYPES = terms()["types"]
PROPERTIES = terms()["properties"]
MEMBERS = {name for names in terms()["enumerations"].values() for name in names.split()}


def test_it_says_the_release_the_licence_and_the_source() -> None:
    head = {key: value for key, value in terms().items() if key in {"version", "date", "license", "source"}}
    assert head == {
        "version": "30.0",
        "date": "2026-03-19",
        "license": "CC BY-SA 3.0",
        "source": "https://schema.org/",
    }


def test_it_holds_the_whole_vocabulary() -> None:
    assert (len(TYPES), len(PROPERTIES), len(terms()["data_types"].split())) == (937, 1529, 17)
    assert (len(terms()["enumerations"]), len(MEMBERS)) == (96, 535)
    assert (len(terms()["superseded"]), len(terms()["inverse"])) == (92, 58)


@pytest.mark.parametrize("table", ["types", "properties", "own_properties", "enumerations", "parts"])
def test_names_are_sorted_and_occur_once(table: str) -> None:
    for names in terms()[table].values():  # type: ignore[literal-required]
        assert names.split() == sorted(set(names.split()))
        assert names == " ".join(names.split())


def test_every_name_in_a_table_is_a_term() -> None:
    assert set(" ".join(TYPES.values()).split()) <= set(TYPES)
    assert set(" ".join(PROPERTIES.values()).split()) <= set(TYPES)
    assert set(terms()["own_properties"]) <= set(TYPES)
    assert set(" ".join(terms()["own_properties"].values()).split()) <= set(PROPERTIES)
    assert set(terms()["data_types"].split()) <= set(TYPES)
    assert set(terms()["enumerations"]) <= set(TYPES)
    terms_of_all_kinds = {*TYPES, *PROPERTIES, *MEMBERS}
    assert set(chain.from_iterable(terms()["superseded"].items())) <= terms_of_all_kinds
    assert set(" ".join(terms()["parts"].values()).split()) <= terms_of_all_kinds


def test_a_bare_name_is_of_one_kind_only() -> None:
    assert len({*TYPES, *PROPERTIES, *MEMBERS}) == len(TYPES) + len(PROPERTIES) + len(MEMBERS)


@pytest.mark.parametrize("names", [TYPES, PROPERTIES, MEMBERS], ids=["types", "properties", "members"])
def test_no_two_terms_of_one_kind_differ_by_case_alone(names: set[str]) -> None:
    assert len({name.lower() for name in names}) == len(names)


def test_nothing_is_read_at_import() -> None:
    program = (
        "import newsschema.vocabulary, newsschema.vocabulary.terms as t; print(t.terms.cache_info().currsize);"
        "newsschema.vocabulary.version(); print(t.terms.cache_info().currsize)"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert result.stdout.split() == ["0", "1"]
