"""Nothing comes in; hypothesis strategies for the plain values that models hold go out: texts, dates, numbers, URLs."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from newsschema.models.kinds import KINDS
from newsschema.values.dates import PartialDate
from newsschema.values.text import LangString

PLAIN_TEXTS = ("Storm closes the harbour", "Jane Doe", "Beispielstadt", "例の新聞", "الميناء", "12", "a", "")
HOSTILE_TEXTS = (
    "</script><script>alert(1)</script>", "<!--", "-->", "]]>", "<b>bold</b>", "&amp;amp; &lt;", '"\\"', "'",
    "\x00", "\x1f", "\u2028\u2029", "\ud800", "\udfff\ud83d", "😀", "e\u0301", "\u202eltr", "\ufeff", "﷽",
    " \u00a0\t\r\n ", '{"a": 1}', "@id", "_:b0", "https://example.com/?a=1&b=2", "true", "null", "2026-03-01", "1e400",
)  # fmt: skip
URLS = (
    "https://example.com/", "https://example.com/jane", "https://example.org/a.jpg?w=1&h=2", "http://example.com/ü/%20",
    "//example.com/x", "/relative", "#part", "mailto:jane@example.com",
)  # fmt: skip
plain_texts = st.one_of(
    st.sampled_from(PLAIN_TEXTS),
    st.text("abc äöü", max_size=8),
    st.text(st.characters(exclude_categories=["C"]), max_size=8),
)
hostile_texts = st.one_of(
    st.sampled_from(HOSTILE_TEXTS),
    st.lists(st.sampled_from(HOSTILE_TEXTS), min_size=2, max_size=4).map("".join),
    st.text(st.characters(), max_size=8),
)
any_text = st.one_of(plain_texts, hostile_texts)
"""Text without a language, from clean to hostile, with lone surrogates."""


def tagged(texts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """The texts, some with a language or a direction."""
    languages = st.sampled_from(("en", "de-AT", "ar", None))
    directions = st.sampled_from((None, None, "ltr", "rtl"))
    return st.one_of(texts, texts, texts, st.builds(LangString, texts, languages, directions))


zones = st.one_of(
    st.sampled_from([UTC, timezone(timedelta(hours=1)), timezone(timedelta(hours=-9, minutes=-30))]),
    st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
dates = st.one_of(
    st.datetimes(timezones=zones),
    st.datetimes(),
    st.dates(),
    st.builds(PartialDate, st.integers(1, 9999)),
    st.builds(PartialDate, st.integers(1, 9999), st.integers(1, 12)),
)
"""Every precision that a date field holds: aware, naive, a day, a month, a year."""
durations = st.one_of(
    st.integers(0, 100_000).map(lambda seconds: timedelta(seconds=seconds)),
    st.timedeltas(),
    st.sampled_from(("P1Y", "P2M", "P1Y2M3DT4H5M6S", "-P1Y")),
)
integers = st.one_of(st.integers(0, 10_000), st.integers(-(10**15), 10**15))
numbers = st.one_of(integers, st.floats(allow_nan=False, allow_infinity=False))


def values_of_kinds(texts: st.SearchStrategy[str] = any_text) -> dict[str, st.SearchStrategy[Any]]:
    """Python values for every kind of data, by the kind's name."""
    found: dict[str, st.SearchStrategy[Any]] = {
        "text": tagged(texts),
        "url": st.one_of(st.sampled_from(URLS), texts),
        "date": dates,
        "boolean": st.booleans(),
        "integer": integers,
        "number": numbers,
        "duration": durations,
    }
    return {name: found[name] for name in KINDS}
