"""Texts in; whether they are codes of countries, out."""

from __future__ import annotations

import pytest

from newsschema.values.countries import CODES, is_country_code


def test_every_code_has_two_letters_and_stands_once() -> None:
    codes = CODES.split()
    assert codes == sorted(set(codes))
    assert all(len(code) == 2 and code.isascii() and code.isupper() for code in codes)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NL", True),
        ("nl", True),
        ("GB", True),
        ("XK", True),
        ("UK", False),
        ("NLD", False),
        ("Netherlands", False),
        ("", False),
    ],
)
def test_codes(text: str, expected: bool) -> None:
    assert is_country_code(text) is expected
