"""`newsschema.values.account_names`."""

from __future__ import annotations

import pytest

from newsschema.values.account_names import is_account_name, is_made_from


@pytest.mark.parametrize(
    "account", ["jane.doe", "janedoe", "jdoe", "doe", "Jane", "JD", "janed", "doejane", "jane_doe", "jdoe1984"]
)
def test_an_account_is_named_after_its_owner(account: str) -> None:
    assert is_account_name(account)
    assert is_made_from(account, "Jane Doe")
    assert not is_made_from(account, "Rosa Muster")


def test_accents_and_middle_names_do_not_matter() -> None:
    assert is_made_from("rene.munoz", "René A. Muñoz")
    assert is_made_from("ana.de.la.muestra", "Ana de la Muestra")


@pytest.mark.parametrize("name", ["Jane Doe", "王小明", "-", "x", "dpa", "Redaktion", "example.com"])
def test_a_full_name_or_a_group_is_no_account(name: str) -> None:
    assert not is_account_name(name)


@pytest.mark.parametrize("name", ["Jane", "", "Example News", "jane doe"])
def test_only_a_full_name_spells_an_account_out(name: str) -> None:
    assert not is_made_from("jane", name)
