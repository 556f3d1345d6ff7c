"""Bylines with words that are part of a name in one language and a "by" or an "and" in another; the names out."""

from __future__ import annotations

import pytest

from newsschema.values.names import read_byline


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Von Miller", "en", ["Von Miller"]),
        ("Par Hansson", "sv", ["Par Hansson"]),
        ("Von Jana Holm", "en", ["Jana Holm"]),
        ("Von Miller", "de", ["Miller"]),
        ("Budi Santoso dan Siti Aminah", "id", ["Budi Santoso", "Siti Aminah"]),
        ("Mario Mostra ed Elena Bianchi", "it", ["Mario Mostra", "Elena Bianchi"]),
        ("Nguyễn Văn An và Trần Thị Bình", "vi", ["Nguyễn Văn An", "Trần Thị Bình"]),
        ("राम शर्मा और सीता वर्मा", "hi", ["राम शर्मा", "सीता वर्मा"]),
        ("Jane Doe, Dan Example and Ed Muster", "en", ["Jane Doe", "Dan Example", "Ed Muster"]),
        ("Moshe Dan Muster", "en", ["Moshe Dan Muster"]),
    ],
)
def test_words_that_are_names_elsewhere(text: str, language: str, found: list[str]) -> None:
    assert [agent.name for agent in read_byline(text, language)] == found
