"""JSON in; the keys that their object had before, out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.syntaxes.json_keys import repeated_keys
from newsschema.syntaxes.json_text import read_json
from newsschema.syntaxes.jsonld_repair import Unrepairable

values = st.recursive(
    st.none() | st.integers() | st.text('a":,{}[]\\ ', max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.lists(st.tuples(st.sampled_from('ab"'), inner), max_size=3).map(tuple)
    ),
    max_leaves=10,
)
"""Lists, and tuples of the members of objects, which may have a key more than once."""


def text_of(value: Any) -> str:
    if isinstance(value, tuple):
        return "{" + ", ".join(f"{json.dumps(key)} : {text_of(inner)}" for key, inner in value) + "}"
    return "[" + ",".join(map(text_of, value)) + "]" if isinstance(value, list) else json.dumps(value)


def surplus_keys(text: str) -> int:
    """How many keys too many a text has, counted by Python's reader."""
    surplus: list[int] = []
    json.loads(text, object_pairs_hook=lambda members: surplus.append(len(members) - len(dict(members))))
    return sum(surplus)


@given(values)
def test_every_surplus_key_is_found_and_nothing_else(value: Any) -> None:
    text = text_of(value)
    found = repeated_keys(text)
    assert len(found) == surplus_keys(text)
    assert all(isinstance(json.loads(text[start:end]), str) for start, end in found)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"a": 1, "b": 2, "a": 3}', ['"a"']),
        ('{"a": 1, "a": 2, "a"\n: 3}', ['"a"', '"a"']),
        ('{"a": {"b": 1, "b": 2}, "c": [{"d": 1}, {"d": 1, "d": 2}]}', ['"b"', '"d"']),
        ('{"name": 1, "n\\u0061me": 2}', ['"n\\u0061me"']),
        ('{"a": {"a": "a"}, "b": ["a", "a"]}', []),
        ('{"a": "\\"a\\": 1", "b": "{\\"a\\": 1, \\"a\\": 2}"}', []),
        ('{"a": 1, "A": 2, "a ": 3}', []),
    ],
)
def test_the_later_key_is_shown(text: str, shown: list[str]) -> None:
    assert [text[start:end] for start, end in repeated_keys(text)] == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"a": 1, "a": 2}', [("duplicate-key", '"a"')]),
        ('{"a": 1, "a": 2,}', [("duplicate-key", '"a"'), ("trailing-comma", ",")]),
        ('{/* c */"a": 1, "a": 2', [("comment", "/* c */"), ("duplicate-key", '"a"'), ("truncated", "")]),
        ('{"a": 1, "a": 2, "b": "', [("duplicate-key", '"a"'), ("truncated", '"')]),
        ('{"a": 1}; {"a": 2}', [("trailing-semicolon", ";"), ("several-values", "{")]),
        ("{&quot;a&quot;: 1, &quot;a&quot;: 2}", [("html-escaped", "&quot;"), ("duplicate-key", "&quot;a&")]),
        ('{"a": 1, "a": ' + "9" * 5000 + "}", [("duplicate-key", '"a"')]),
        ('{"a": 1, "a": ' + "[" * 2000 + "]" * 2000 + "}", [("duplicate-key", '"a"')]),
    ],
)
def test_a_repeated_key_is_said_beside_the_repairs(text: str, shown: list[tuple[str, str]]) -> None:
    result = read_json(text)
    assert not isinstance(result, Unrepairable)
    data, repaired = result
    assert repaired is not None
    found = [(made.name.removeprefix("jsonld."), text[made.start : made.end]) for made in repaired.repairs]
    assert found == shown
    assert isinstance(data, list) or data["a"] != 1


def test_what_cannot_be_read_after_a_repeated_key_is_not_read() -> None:
    assert isinstance(read_json('{"a": 1, "a": 2, b: 3}'), Unrepairable)


def test_a_key_that_is_repeated_without_end_is_reported_for_a_while() -> None:
    assert len(repeated_keys("{" + ",".join(['"a":1'] * 5000) + "}")) == 1000
