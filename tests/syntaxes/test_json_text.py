"""JSON texts in; their values out, with what JSON's numbers and readers cannot hold kept as it is written."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsschema.graph.expand_values import LONGEST_NUMBER, RawNumber
from newsschema.syntaxes.json_text import read_json
from newsschema.syntaxes.jsonld_repair import Unrepairable


def value(text: str) -> Any:
    result = read_json(text)
    assert not isinstance(result, Unrepairable), result
    return result[0]


@pytest.mark.parametrize("written", ["NaN", "Infinity", "-Infinity", "1e999", "-1e999", "9" * 5000, "-" + "9" * 5000])
def test_a_number_that_json_cannot_hold_is_kept_as_written(written: str) -> None:
    found = value(f'{{"width": {written}}}')["width"]
    assert isinstance(found, RawNumber)
    assert found == written


@pytest.mark.parametrize("written", ["0", "-7", "1.5", "1e3", "-1E-999", "9" * LONGEST_NUMBER, "-" + "9" * 400])
def test_any_other_number_is_the_one_that_json_reads(written: str) -> None:
    found = value(f"[{written}]")[0]
    assert not isinstance(found, str)
    assert found == json.loads(written)


def nested(levels: int, opening: str, inner: str) -> str:
    closing = "]" if opening == "[" else "}"
    return opening * levels + inner + closing * levels


def innermost(found: Any) -> Any:
    while isinstance(found, list | dict):
        found = found[0] if isinstance(found, list) else found["a"]
    return found


@pytest.mark.parametrize("opening", ["[", '{"a": '])
@pytest.mark.parametrize("inner", ["1", '"]}"', '"\\"[{"'])
@pytest.mark.parametrize("levels", [1, 99, 100, 101, 500])
def test_a_value_that_a_reader_can_hold_is_read_whole(levels: int, opening: str, inner: str) -> None:
    assert innermost(value(nested(levels, opening, inner))) == json.loads(inner)


@pytest.mark.parametrize("opening", ["[", '{"a": '])
@pytest.mark.parametrize("inner", ["1", '"]}"', '"\\"[{"', " [ 1 ,2 ] "])
def test_what_is_nested_too_deep_is_a_slice_of_the_text(opening: str, inner: str) -> None:
    text = nested(200_000, opening, inner)
    kept = innermost(value(text))
    assert isinstance(kept, str)
    assert kept in text
    assert kept == nested(199_900, opening, inner)


def test_what_stands_beside_a_deep_value_is_read() -> None:
    found = value(f'{{"name": "Ferry", "deep": {nested(200_000, "[", "")}, "text": "At [ dawn"}}')
    assert (found["name"], found["text"]) == ("Ferry", "At [ dawn")


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a": ' * 200_000, "[" * 200_000 + '"'])
def test_a_deep_value_that_never_ends_does_not_raise(text: str) -> None:
    result = read_json(text)
    assert isinstance(result, Unrepairable) or result[1] is not None
