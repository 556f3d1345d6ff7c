"""Lines and spans in; whether what is shown fits, and whether the carets stand under the span, out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.reporters.display import expanded, width
from newsschema.reporters.excerpt import Excerpt, excerpt

ROOM = 40


def drawn(line: str, wanted: str, room: int = ROOM) -> list[str]:
    """The line and the carets under the first `wanted`."""
    start = line.index(wanted)
    found = excerpt(line, start, start + len(wanted), room)
    return [found.text, " " * found.indent + "^" * found.length]


@pytest.mark.parametrize(
    ("line", "wanted", "shown"),
    [
        ('  "headline": "",', '""', ['  "headline": "",', "              ^^"]),
        ("\t\tx\ty", "y", ["        x   y", "            ^"]),
        ("日本の記事 error", "error", ["日本の記事 error", "           ^^^^^"]),
        ("cafe\u0301 error", "error", ["cafe\u0301 error", "     ^^^^^"]),
        ("a \u202eb error", "error", ["a <U+202E>b error", "            ^^^^^"]),
        ("记者", "者", ["记者", "  ^^"]),
        ("a\u200d\tb", "a\u200d", ["a\u200d   b", "^"]),
    ],
)
def test_carets_stand_under_the_span(line: str, wanted: str, shown: list[str]) -> None:
    assert drawn(line, wanted) == shown


def test_a_long_line_is_cut_around_the_span() -> None:
    line = "a" * 500 + "WRONG" + "b" * 500
    text, carets = drawn(line, "WRONG")
    assert text == "…" + "a" * 12 + "WRONG" + "b" * 21 + "…"
    assert carets == " " * 13 + "^" * 5


def test_the_ends_of_a_long_line_are_shown_without_ellipsis() -> None:
    start, end = drawn("WRONG" + "b" * 500, "WRONG")[0], drawn("a" * 500 + "WRONG", "WRONG")[0]
    assert start == "WRONG" + "b" * 33 + "…"
    assert end == "…" + "a" * 33 + "WRONG"


def test_a_span_that_is_too_long_is_cut_as_well() -> None:
    text, carets = drawn("a" * 100 + "W" * 500 + "z", "W" * 500)
    assert text == "…" + "a" * 12 + "W" * 26 + "…"
    assert carets == " " * 13 + "^" * 26


@pytest.mark.parametrize("place", [3, 4, 99])
def test_a_span_of_no_characters_and_one_beyond_the_end_get_one_caret(place: int) -> None:
    assert excerpt("abc", place, place, ROOM) == Excerpt("abc", 3, 1)


@given(
    st.text(alphabet=st.sampled_from("ab日\t\u0301\u202e👩\u200d é"), max_size=200),
    st.integers(0, 210),
    st.integers(0, 210),
    st.integers(30, 60),
)
def test_what_is_shown_always_fits_and_the_span_begins_in_it(line: str, start: int, length: int, room: int) -> None:
    found = excerpt(line, start, start + length, room)
    assert width(found.text) <= room
    assert 1 <= found.length <= room
    assert found.indent + found.length <= room + 1  # one beyond the end of a line that fills the room
    if width(expanded(line)) <= room and len(line) <= room:
        assert found.text == expanded(line).rstrip()


def test_a_line_of_a_million_characters_takes_no_time() -> None:
    line = "\u0301" * 1_000_000
    assert width(excerpt(line, 500_000, 500_010, ROOM).text) <= ROOM
