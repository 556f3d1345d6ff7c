"""Page addresses in; the day that each names, or none, out."""

from __future__ import annotations

from datetime import date

import pytest

from newsschema.values.url_dates import date_in_url


@pytest.mark.parametrize(
    "path",
    [
        "2024/05/31/ferry",
        "2024-05-31-ferry",
        "20240531/ferry",
        "240531/ferry",
        "news/31-05-2024",
        "31.05.2024-ferry",
        "2024-05/31/ferry",
        "news/2024/may/31/ferry",
        "2024/POLITICS/05/31/ferry.html",
        "2024/middle_east/5/31/ferry",
        "2024/05/240531_ferry.shtml",
    ],
)
def test_the_day_in_a_path_is_read(path: str) -> None:
    assert date_in_url(f"https://example.com/{path}") == date(2024, 5, 31)


@pytest.mark.parametrize(
    "path",
    [
        "2024/05/",
        "03-04-2024",
        "2024-13-01",
        "31-05-2024-1",
        "?day=2024-05-31",
        "31-05-24",
        "2024-05/31-ferries",
        "2024/ferry/31/",
        "2024/ferry/31/05/",
        "2024/may/32",
    ],
)
def test_what_names_no_one_day_is_not_read(path: str) -> None:
    assert date_in_url(f"https://example.com/{path}") is None
