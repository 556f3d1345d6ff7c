"""JSON Pointers lead to the offsets of the value, whatever the text."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsschema.document.json_pointer import LONGEST, PointerIndex, Span, below, escape, unescape

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYS = st.text() | st.sampled_from(["", "/", "~", "~1", "a/b", '"', "\\", '\\"', "0", "-", "é", "\ud800", "\n"])
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | KEYS
DOCUMENTS = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner), max_leaves=20)
JSON_LIKE = st.text(st.sampled_from('{}[]",:\\ \n\t/*0-1eE.atrufalsn<é\ufeff\0')) | st.text()


def find(text: str, pointer: str) -> Span | None:
    return PointerIndex(text).find(pointer)


def places(document: Any) -> Iterator[tuple[str, Any]]:
    """Every value of a document with its pointer."""
    pending: list[tuple[str, Any]] = [("", document)]
    while pending:
        pointer, value = pending.pop()
        yield pointer, value
        if isinstance(value, dict):
            pending += [(f"{pointer}/{escape(name)}", inner) for name, inner in value.items()]
        elif isinstance(value, list):
            pending += [(f"{pointer}/{index}", inner) for index, inner in enumerate(value)]


@given(DOCUMENTS, st.none() | st.integers(0, 4) | st.just("\t"), st.booleans())
def test_every_pointer_leads_to_its_value(document: Any, indent: int | str | None, ascii_only: bool) -> None:
    text = json.dumps(document, indent=indent, ensure_ascii=ascii_only)
    index = PointerIndex(text)
    for pointer, value in places(document):
        span = index.find(pointer)
        assert span is not None
        assert repr(json.loads(text[slice(*span)])) == repr(value)


@given(JSON_LIKE, st.text() | st.text(st.sampled_from("/01~a-")))
@example("", "")
@example("[" * 300, "/0/0")
@example('{"a', "/a")
@example('"\\', "")
@example("[1", "/" + "9" * 5000)
@example("[1", "/²")
def test_nothing_raises_and_what_is_found_is_in_the_text(text: str, pointer: str) -> None:
    span = find(text, pointer)
    assert span is None or 0 <= span[0] < span[1] <= len(text)


@given(DOCUMENTS, st.data())
def test_what_a_broken_text_holds_is_still_found(document: Any, data: st.DataObject) -> None:
    text = json.dumps(document)
    length = data.draw(st.integers(0, len(text)))
    for pointer, _ in places(document):
        whole, cut = find(text, pointer), find(text[:length], pointer)
        assert whole is not None
        if whole[0] < length:
            assert cut == (whole[0], min(whole[1], length))


@given(st.text())
def test_unescape_undoes_escape(segment: str) -> None:
    assert unescape(escape(segment)) == segment
    assert "/" not in escape(segment)


@pytest.mark.parametrize(("segment", "escaped"), [("a/b", "a~1b"), ("m~n", "m~0n"), ("~1", "~01"), ("", "")])
def test_a_segment_is_escaped_as_the_rfc_says(segment: str, escaped: str) -> None:
    assert escape(segment) == escaped
    assert unescape(escaped) == segment


@pytest.mark.parametrize(
    ("text", "pointer", "value"),
    [
        ('{"a": {"b": 1}, "a": {"b": 2}}', "/a/b", "2"),
        ('{"a": {"b": 1}, "a": {"c": 2}}', "/a/b", None),
        ('{"a": {"b": 1}, "a": 2}', "/a/b", None),
        ('{"\\u0061": 1}', "/a", "1"),
        ('{"a\\"b": 1}', '/a"b', "1"),
        ('{"\\x": 1}', "/\\x", "1"),
        ("[10, 11]", "/1", "11"),
        ("[10, 11]", "/01", None),
        ("[10, 11]", "/2", None),
        ("[10, 11]", "/-", None),
        ("[10, 11]", "/+1", None),
        ("[10, 11]", "/-1", None),
        ("[10, 11]", "0", None),
        ("[10, 11]", "", "[10, 11]"),
        ("[[], {}]", "/1", "{}"),
        ("[[], {}]", "/1/", None),
        ('{"": 1}', "/", "1"),
        ("1 2", "", "1"),
        ("[NaN,-Infinity]", "/1", "-Infinity"),
        ("\ufeff[1]", "/0", "1"),
        ("[1, 2,]", "/1", "2"),
        ('{"a": 1,}', "/a", "1"),
        ('{"a": 1 "b": 2}', "/b", "2"),
        ('{"a": "x\ny"}', "/a", '"x\ny"'),
        ('{"a": [1, 2', "/a", "[1, 2"),
        ('{"a": {"b": "x', "/a/b", '"x'),
        ('{"a": }', "/a", None),
        ('{"a', "/a", None),
        ("", "", None),
        ("  ", "", None),
    ],
)
def test_a_value_is_found_where_it_stands(text: str, pointer: str, value: str | None) -> None:
    span = find(text, pointer)
    assert (text[slice(*span)] if span else None) == value


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        ("[" * 100_000, "/0" * 99_999),
        ("[" * 100_000 + "]" * 100_000, "/0" * 99_999),
        ('{"a":' * 50_000 + "1" + "}" * 50_000, "/a" * 50_000),
        ('{"' + "\\" * 200_000 + '": 1}', "/" + "\\" * 100_000),
        ('["' + '\\"' * 200_000 + '"]', "/0"),
        ("[" + "1," * 100_000 + "1]", "/100000"),
    ],
)
def test_deep_and_long_texts_take_linear_time(text: str, pointer: str) -> None:
    start = time.process_time()
    assert find(text, pointer) is not None
    assert time.process_time() - start < 5


def test_a_pointer_is_made_longer_up_to_a_length() -> None:
    assert below("", "a~1b") == "/a~1b"
    assert below("/a", 7) == "/a/7"
    longest = "/" + "k" * (LONGEST - 1)
    assert below(longest, 0) == f"{longest}/0"
    assert below(f"{longest}k", 0) == f"{longest}k"
