"""`newsschema.values.numbers`."""

from __future__ import annotations

import math

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsschema.values.numbers import read_boolean, read_integer, read_number

anything = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | st.lists(st.integers())
    | st.text(st.sampled_from("0123456789.,eE+-px "))
)


@given(anything)
@example("9" * 5000)
@example("1e999")
@example("1." + "0" * 5000)
@example(1e308)
def test_nothing_raises_and_results_are_finite(raw: object) -> None:
    integer, number, boolean = read_integer(raw), read_number(raw), read_boolean(raw)
    assert integer is None or type(integer) is int
    assert number is None or math.isfinite(number)
    assert boolean in (True, False, None)
    assert integer is None or number == integer


@given(st.integers(-(10**18) + 1, 10**18 - 1))
def test_integers_are_read_back(number: int) -> None:
    assert read_integer(number) == read_integer(str(number)) == read_integer(f" {number} px") == number


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_are_read_back(number: float) -> None:
    assert read_number(number) == number
    assert read_number(str(number)) == number


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("1200", 1200),
        (" 1200 ", 1200),
        ("1200px", 1200),
        ("1200 PX", 1200),
        (1200.0, 1200),
        ("1200.0", 1200),
        ("+5", 5),
    ],
)
def test_integers_are_read(raw: object, value: int) -> None:
    assert read_integer(raw) == value


@pytest.mark.parametrize(
    "raw",
    ["1,2", "1.200", "1.5", 1.5, True, False, "", "px", "100%", "12 kg", "1_000", "٣", None, math.nan, math.inf, [1]],
)
def test_what_is_no_integer_is_none(raw: object) -> None:
    assert read_integer(raw) is None


@pytest.mark.parametrize("raw", ["4,5", "4.5px", "NaN", "inf", "1e999", True, None, "", ".", "5."])
def test_what_is_no_number_is_none(raw: object) -> None:
    assert read_number(raw) is None


@pytest.mark.parametrize("text", ["true", "True", "TRUE ", "http://schema.org/True", "https://schema.org/True"])
def test_booleans_are_read(text: str) -> None:
    assert read_boolean(text) is True
    assert read_boolean(text.lower().replace("true", "False")) is False


@pytest.mark.parametrize("raw", [1, 0, "1", "0", "yes", "", None, 1.0, "https://schema.org/", "truetrue"])
def test_numbers_and_other_words_are_no_booleans(raw: object) -> None:
    assert read_boolean(raw) is None
