"""Texts and offsets in; lines and columns out."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.location import LineIndex, Location

TEXTS = st.text(st.sampled_from("ab\n\r\u2028\x0b\x0c\x85\U0001f98a"), max_size=30)


@pytest.mark.parametrize(
    ("text", "positions"),
    [
        ("", [(1, 1)]),
        ("ab", [(1, 1), (1, 2), (1, 3)]),
        ("a\nb", [(1, 1), (1, 2), (2, 1), (2, 2)]),
        ("a\rb", [(1, 1), (1, 2), (2, 1), (2, 2)]),
        ("a\r\nb", [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2)]),
        ("a\n", [(1, 1), (1, 2), (2, 1)]),
        ("\n\n", [(1, 1), (2, 1), (3, 1)]),
        ("\n\r", [(1, 1), (2, 1), (3, 1)]),
        ("\r\r\n", [(1, 1), (2, 1), (2, 2), (3, 1)]),
        ("a\u2028\x0b\x0c\x85b", [(1, column) for column in range(1, 8)]),
        ("\U0001f98a\nb", [(1, 1), (1, 2), (2, 1), (2, 2)]),
    ],
)
def test_lines_end_at_lf_crlf_and_cr_and_at_nothing_else(text: str, positions: list[tuple[int, int]]) -> None:
    index = LineIndex(text)
    assert [index.position(offset) for offset in range(len(text) + 1)] == positions


@given(TEXTS)
def test_positions_are_strictly_monotone(text: str) -> None:
    index = LineIndex(text)
    positions = [index.position(offset) for offset in range(len(text) + 1)]
    assert positions[0] == (1, 1)
    assert all(one < following for one, following in pairwise(positions))


@given(TEXTS)
def test_the_line_end_may_be_written_in_any_way(text: str) -> None:
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    ends = {LineIndex(lines.replace("\n", end)).position(10**6)[0] for end in ("\n", "\r\n", "\r")}
    assert ends == {lines.count("\n") + 1}


@given(TEXTS, st.integers(), st.integers())
def test_a_location_lies_in_the_text_and_does_not_end_before_it_begins(text: str, start: int, end: int) -> None:
    index = LineIndex(text)
    place = index.location(start, end)
    assert (1, 1) <= place[:2] <= place[2:] <= index.position(len(text))


def test_a_location_ends_after_its_last_character() -> None:
    index = LineIndex("ab\ncd")
    assert index.location(1, 4) == Location(1, 2, 2, 2)
    assert index.location(3, 3) == Location(2, 1, 2, 1)
    assert index.location(4, 2) == Location(2, 2, 2, 2)


@given(st.text(st.sampled_from("ab\n\u2028")))
def test_lines_that_all_end_at_a_line_feed_are_found_as_others_are(text: str) -> None:
    plain, mixed = LineIndex(text), LineIndex(text + "\r")
    for offset in range(len(text) + 1):
        assert plain.position(offset) == mixed.position(offset)


@given(TEXTS)
def test_a_position_leads_back_to_its_offset(text: str) -> None:
    index = LineIndex(text)
    assert [index.offset(*index.position(offset)) for offset in range(len(text) + 1)] == [*range(len(text) + 1)]
