"""Dates and languages in; what Google takes of them for its news, out."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from newsschema.values.sitemaps import is_out, is_publication_language, is_recent, publication_language

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("published", "recent", "out"),
    [
        (datetime(2026, 3, 2, 12, tzinfo=UTC), True, True),
        (datetime(2026, 3, 2, 11, 59, tzinfo=UTC), False, True),
        (datetime(2026, 3, 4, 12, tzinfo=UTC), True, True),
        (datetime(2026, 3, 4, 12, 1, tzinfo=UTC), True, False),
        (date(2026, 3, 1), True, True),
        (date(2026, 2, 28), False, True),
        (date(2026, 3, 5), True, True),
        (date(2026, 3, 6), True, False),
        (datetime(2026, 3, 1, 23), True, True),
        (datetime(2026, 2, 28, 23), False, True),
        (date.min, False, True),
        (date.max, True, False),
    ],
)
def test_news_are_two_days_old_at_most_and_not_of_the_future(published: date, recent: bool, out: bool) -> None:
    assert (is_recent(published, NOW), is_out(published, NOW)) == (recent, out)


@pytest.mark.parametrize(
    ("tag", "code"),
    [("en", "en"), ("en_us", "en"), ("zh-hant-hk", "zh-tw"), ("zh-SG", "zh-cn"), ("zh", "zh"), ("yue", "yue")],
)
def test_a_tag_has_the_code_that_google_takes(tag: str, code: str) -> None:
    assert publication_language(tag) == code
    assert is_publication_language(code)


@pytest.mark.parametrize("tag", ["", "English", "xx", "xx-GB", "i-klingon", "en-" + "a" * 99])
def test_what_names_no_language_has_none(tag: str) -> None:
    assert publication_language(tag) is None
