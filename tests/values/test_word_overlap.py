"""Pairs of texts in; how much of their words they share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.values.word_overlap import word_overlap


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("Lower Basin lock reopens", "LOWER BASIN LOCK REOPENS", 1),
        ("Lower Basin lock reopens", "After nine months: lock reopened in Lower Basin", 1),
        ("Fish &amp; chips", "Fish and chips", 1),
        ("Schl&uuml;ssel gefunden", "Schlussel gefunden!", 1),
        ("下流の閘門が再開した", "閘門、九か月ぶりに再開", 0.2),
        ("नहर का ताला फिर खुला", "फिर खुला नहर का ताला", 1),
        ("Нижний шлюз открыт", "Шлюз в нижнем бассейне снова открыт", 0.6),
    ],
)
def test_one_subject(one: str, other: str, least: float) -> None:
    for shared in (word_overlap(one, other), word_overlap(other, one)):
        assert shared is not None
        assert shared >= least


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lower Basin lock reopens", "Mayor resigns after vote"),
        ("下流の閘門が再開した", "市長が辞任を表明"),
    ],
)
def test_two_subjects(one: str, other: str) -> None:
    assert word_overlap(one, other) == 0


@pytest.mark.parametrize(
    ("one", "other"), [("", "Lock"), ("Lock", "- 7 -"), ("Lower Basin lock reopens", "Нижний шлюз открыт")]
)
def test_what_cannot_be_compared(one: str, other: str) -> None:
    assert word_overlap(one, other) is None
    assert word_overlap(other, one) is None


@given(st.text(max_size=30), st.text(max_size=30))
def test_any_two_texts(one: str, other: str) -> None:
    shared = word_overlap(one, other)
    assert shared is None or 0 <= shared <= 1
    assert word_overlap(one, one) in (None, 1)
    assert shared == word_overlap(other, one)
