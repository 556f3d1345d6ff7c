"""Texts with something to hide in; whether all of it is seen, and how wide it is, out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.reporters.display import cut, encodable, expanded, visible, width

HIDDEN = [
    ("a\x1b[31mb", "a<U+001B>[31mb"),
    ("a\nb\rc\x00d\x85", "a<U+000A>b<U+000D>c<U+0000>d<U+0085>"),
    ("a\u2028b\u2029c", "a<U+2028>b<U+2029>c"),
    ("\u202eevil\u202c", "<U+202E>evil<U+202C>"),
    ("\u2066a\u2069 \u200f\u061c", "<U+2066>a<U+2069> <U+200F><U+061C>"),
    ("zero\u200bwidth\ufeff", "zero<U+200B>width<U+FEFF>"),
    ("lone \ud800 surrogate", "lone \ufffd surrogate"),
    ("no\uffff character", "no<U+FFFF> character"),
]
SEEN = ["plain", "übergröße", "日本語", "مرحبا", "👩\u200d👧", "می\u200cخواهم", "e\u0301", "a\u00a0b"]


@pytest.mark.parametrize(("text", "shown"), HIDDEN)
def test_what_would_hide_or_steer_is_shown(text: str, shown: str) -> None:
    assert visible(text) == shown


@pytest.mark.parametrize("text", SEEN)
def test_the_letters_and_joiners_of_every_script_stay(text: str) -> None:
    assert visible(text) == text


@given(st.text(alphabet=st.characters(), max_size=40))
def test_what_is_shown_is_one_line_and_can_be_encoded(text: str) -> None:
    shown = visible(text)
    shown.encode()
    assert len(shown.splitlines()) <= 1
    assert visible(shown) == shown
    encodable(text).encode()
    assert len(encodable(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "columns"),
    [("abc", 3), ("日本", 4), ("한글", 4), ("e\u0301", 1), ("\u0627\u064e", 1), ("ｆｕｌｌ", 8), ("", 0)],
)
def test_width_in_columns(text: str, columns: int) -> None:
    assert width(text) == columns


def test_tabs_reach_the_next_stop() -> None:
    assert expanded("\ta\tb") == "    a   b"
    assert expanded("日\tb") == "日  b"
    assert expanded("\tb", column=3) == " b"


@given(st.text(alphabet="ab日本e\u0301\u200b\u202e ", max_size=60), st.integers(4, 30))
def test_what_is_cut_fits(text: str, columns: int) -> None:
    assert width(cut(text, columns)) <= columns
    if width(visible(text)) <= columns:
        assert cut(text, columns) == visible(text)
