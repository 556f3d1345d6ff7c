"""Bytes of any kind in; whether they are text, or why not in one clause, out."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.document.sniff import why_no_text

MARKUP = "<!DOCTYPE html><title>Café</title>"


@pytest.mark.parametrize(
    "data",
    [
        MARKUP.encode(),
        MARKUP.encode("latin-1"),
        codecs.BOM_UTF8 + MARKUP.encode(),
        codecs.BOM_UTF16_LE + MARKUP.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + MARKUP.encode("utf-16-be"),
        MARKUP.encode("utf-16-le"),
        MARKUP.encode("utf-16-be"),
        b"\n\n  <p>one\0stray byte and \x07 a bell",
        "潮凪港の朝市".encode("iso-2022-jp"),
        b"no markup at all",
        '{"@type": "NewsArticle"}'.encode("utf-16-le"),
        b'[{"@type": "NewsArticle", "name": "a\0stray byte"}]',
    ],
)
def test_text_in_any_encoding_is_a_page(data: bytes) -> None:
    assert why_no_text(data) is None


@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_markup_is_a_page_whatever_it_holds(text: str, encoding: str) -> None:
    assert why_no_text(f"<{text}".encode(encoding)) is None


@given(st.binary(max_size=60))
def test_all_bytes_are_a_page_or_refused_in_one_clause(data: bytes) -> None:
    why = why_no_text(data)
    assert why is None or (why.reason.isprintable() and why.reason.startswith(("is ", "holds ")))


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (b"", "input.empty", "is empty; JSON-LD was expected"),
        (b" \r\n", "input.empty", "holds nothing but white space; JSON-LD was expected"),
        (b"\0" * 64, "input.binary", "is binary data; JSON-LD was expected"),
        (b"%PDF-1.7", "input.binary", "is a PDF document; name a page in HTML"),
    ],
)
def test_what_is_no_text_has_a_name_and_a_reason(data: bytes, name: str, reason: str) -> None:
    assert why_no_text(data, "JSON-LD") == (name, reason)
