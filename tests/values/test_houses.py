"""Names of houses in; whether they are of one house out."""

from __future__ import annotations

import pytest

from newsschema.values.houses import house_key, house_keys, is_newsroom, is_one_of


@pytest.mark.parametrize(
    "name",
    [
        "The Calder Tribune",
        "calder tribune",
        "Calder Tribune Staff",
        "Calder Tribune newsroom",
        "Calder Tribune Online",
        "Calder Tribune GmbH & Co. KG",
    ],
)
def test_names_of_one_house(name: str) -> None:
    assert house_key(name) == house_key("Calder Tribune")


@pytest.mark.parametrize("name", ["Calder Herald", "The", "Staff", "Tribune"])
def test_names_of_others(name: str) -> None:
    assert house_key(name) not in ("", house_key("Calder Tribune"))


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Redaktion", True),
        ("Online-Redaktion", True),
        ("The News Desk", True),
        ("Onze redactie", True),
        ("Unsere Redaktion", True),
        ("Staff Reporter", False),
        ("Calder Redaktion", False),
        ("Online", False),
        ("", False),
    ],
)
def test_a_newsroom_is_nobody_but_those_who_write_for_a_house(name: str, is_one: bool) -> None:
    assert is_newsroom(name) is is_one


@pytest.mark.parametrize(
    ("house", "name"),
    [
        ("Lübecker Nachrichten", "LN"),
        ("LN - Lübecker Nachrichten", "LN"),
        ("LN - Lübecker Nachrichten", "Lübecker Nachrichten"),
        ("LN - Lübecker Nachrichten", "LN - Lübecker Nachrichten"),
        ("Gazeta de Alburez", "GA"),
    ],
)
def test_a_house_is_known_by_its_parts_and_its_initials(house: str, name: str) -> None:
    assert is_one_of(name, house_keys(house))


@pytest.mark.parametrize(
    ("house", "name"),
    [
        ("Calder", "C"),
        ("Calder", ""),
        ("the calder tribune", "tct"),
        ("South Atlantic Magazine", "Sam"),
        ("Jane Doe - Travel Blog", "Jane Doe"),
    ],
)
def test_one_letter_is_no_house_and_small_letters_are_no_initials(house: str, name: str) -> None:
    assert not is_one_of(name, house_keys(house))
