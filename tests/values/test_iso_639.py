"""Codes in; those that name a language."""

from __future__ import annotations

import pytest

from newsschema.values.iso_639 import is_language_code


@pytest.mark.parametrize("code", ["en", "de", "EN", "uk", "no", "nb", "iw", "fil", "gsw", "DEU"])
def test_languages(code: str) -> None:
    assert is_language_code(code)


@pytest.mark.parametrize("code", ["", "jp", "cn", "dk", "e", "en-GB", "en_US", "zh-cn", "english", "12", "мк", "été"])
def test_others(code: str) -> None:
    assert not is_language_code(code)
