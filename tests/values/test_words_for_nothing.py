"""Texts in; whether a program wrote them for want of a value out."""

from __future__ import annotations

import pytest

from newsschema.values.words_for_nothing import says_nothing


@pytest.mark.parametrize(
    "text", ["", " ", "undefined", "Null", "None", "[object Object]", "{{headline}}", "${title}", "<%= t %>"]
)
def test_what_stands_for_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["Nothing", "Null Island", "None of the above", "{braces}", "100 %", "{{a}} and b"])
def test_what_says_something(text: str) -> None:
    assert not says_nothing(text)
