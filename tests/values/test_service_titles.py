"""Headlines in; whether every site has a page with them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.values.service_titles import is_service_title


@pytest.mark.parametrize(
    "headline",
    [
        "Imprint",
        "Contact us.",
        "CONTACT",
        "404",
        "Error 404: Not Found",
        "Oops! Page not found (404)",
        "Datenschutzerklärung",
        "Seite nicht gefunden",
        "Conditions d’utilisation",
        "Mentions légales",
        "Página não encontrada",
    ],
)
def test_a_page_that_every_site_has_is_known_by_its_headline(headline: str) -> None:
    assert is_service_title(headline)


@pytest.mark.parametrize(
    "headline",
    [
        "",
        "…",
        "2024",
        "About us",
        "404 houses burnt",
        "Contact with the islanders",
        "Log in, and the ferry waits",
        "Search for a crew",
    ],
)
def test_a_headline_that_says_more_is_a_storys(headline: str) -> None:
    assert not is_service_title(headline)


@given(st.text(), st.sampled_from(["Imprint", "404", "Seite nicht gefunden"]))
def test_a_word_more_makes_it_say_more(more: str, title: str) -> None:
    assert is_service_title(f" {title.upper()} !")
    assert not is_service_title(f"{title} ferry {more}")
