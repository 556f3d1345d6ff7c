"""Texts in; whether they can name a section out."""

from __future__ import annotations

import pytest

from newsschema.values.section_names import may_be_section


@pytest.mark.parametrize("name", ["Coast", "Politics & Government", "Olympia 2024", "社会", "Марина", "May Fair"])
def test_names_of_sections(name: str) -> None:
    assert may_be_section(name)


@pytest.mark.parametrize(
    "name",
    [
        "", "x", "Home", "Startseite", "トップページ", "Artikel", "‹ Zurück", "Back to news", "« Zurück zur Übersicht",
        "May 2019", "Mai", "3 May 2024", "Ausgabe 5/2019", "a_page_of_a_wiki", "Why do ferries stop?",
        "Ferry to stop for …",
        "08:00",
        "The ferry stops for all of the winter", "C" * 61,
    ],
)  # fmt: skip
def test_what_is_none(name: str) -> None:
    assert not may_be_section(name)
