"""`newsschema.values.partial_date`."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.values.dates import PartialDate

partial_dates = st.builds(PartialDate, st.integers(1, 9999), st.none() | st.integers(1, 12))


def test_a_partial_date_is_written_as_iso_8601() -> None:
    assert str(PartialDate(2024)) == "2024"
    assert PartialDate(824, 5).isoformat() == "0824-05"


@pytest.mark.parametrize(("year", "month"), [(0, None), (10000, None), (2024, 0), (2024, 13), (-1, 1)])
def test_an_impossible_year_or_month_raises(year: int, month: int | None) -> None:
    with pytest.raises(ValueError, match="must be in"):
        PartialDate(year, month)


def test_a_year_stands_before_its_months_and_months_in_order() -> None:
    dates = [PartialDate(2025), PartialDate(2024, 12), PartialDate(2024, 2), PartialDate(2024)]
    assert sorted(dates) == dates[::-1]
    assert PartialDate(2024) <= PartialDate(2024)


def test_a_partial_date_does_not_compare_with_other_types() -> None:
    with pytest.raises(TypeError):
        assert PartialDate(2024) < "2025"


@given(partial_dates)
def test_copies_are_equal_and_hash_alike(value: PartialDate) -> None:
    for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):  # noqa: S301 -- our own bytes
        assert twin == value
        assert hash(twin) == hash(value)
