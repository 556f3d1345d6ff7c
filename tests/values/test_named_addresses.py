"""Addresses and texts in; whether the one is made from the other out."""

from __future__ import annotations

import pytest

from newsschema.values.named_addresses import is_made_from


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("/town/harbour-bridge", "Harbour Bridge"),
        ("/town/harbour_bridge/", "Harbour bridge"),
        ("https://example.com/town/HarbourBridge?x=1#y", "Harbour Bridge"),
        ("/de/long-covid/t-64475679", "Long COVID"),
        ("/thema/usa", "USA"),
        ("/town/harbour-bridge-108.html", "Harbour Bridge"),
        ("/thema/strassenverkehr", "Straßenverkehr"),
        ("/thema/fluesse", "Flüsse"),
        ("/thema/flusse", "Flüsse"),
        ("/sujet/ile-de-re", "Île de Ré"),
        ("/tema/%D0%BC%D0%BE%D1%81%D1%82", "Мост"),
    ],
)
def test_an_address_is_made_from_a_text(address: str, text: str) -> None:
    assert is_made_from(address, text)


@pytest.mark.parametrize(
    ("address", "text"),
    [
        ("/harbour-bridge", "Harbour Bridge"),
        ("https://example.com/contact/", "Contact"),
        ("/town/ferries", "Harbour Bridge"),
        ("/town/bridges", "Bridge"),
        ("/harbour-bridge/2026/03/17", "Harbour Bridge"),
        ("/town/eu", "EU"),
        ("/town/xbridge7", "Bridge"),
        ("/harbour-bridge/a/b", "Harbour Bridge"),
        ("/town/", ""),
        ("", "Town"),
    ],
)
def test_another_address_is_not(address: str, text: str) -> None:
    assert not is_made_from(address, text)
