"""Names of houses in; whether they are of one house out."""

from __future__ import annotations

import pytest

from newsschema.values.houses import house_key


@pytest.mark.parametrize(
    "name", ["The Calder Tribune", "calder tribune", "Calder Tribune Staff", "Calder Tribune newsroom"]
)
def test_names_of_one_house(name: str) -> None:
    assert house_key(name) == house_key("Calder Tribune")


@pytest.mark.parametrize("name", ["Calder Herald", "The", "Staff", "Tribune"])
def test_names_of_others(name: str) -> None:
    assert house_key(name) not in ("", house_key("Calder Tribune"))
