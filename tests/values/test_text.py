"""`newsschema.values.text` and `newsschema.values.markup`."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsschema.values.markup import drop_tags, unescape
from newsschema.values.text import LangString, clean_text, replace_surrogates

parts = st.sampled_from(
    (
        "<",
        ">",
        "</",
        "/>",
        "<b>",
        "<br",
        "<!--",
        "-->",
        "a",
        "b",
        " ",
        "&",
        "&amp;",
        "amp;",
        "#38;",
        "lt;",
        "quot;",
        ";",
    )
) | st.sampled_from(
    ("'", '"', "=", "\xa0", "\xad", "\u200b", "\ufeff", "\n", "\x1c", "\ud800", "é", "3", "&#60;", "&shy;", "x-y")
)
markup = st.lists(parts, max_size=25).map("".join)


@given(st.text() | markup)
@example("&" + "amp;" * 30 + "lt;b>")
@example("<b \n>")
@example("<" * 20 + "b>" * 20)
@example("&#59" * 20 + ";")
def test_cleaning_is_idempotent(raw: str) -> None:
    clean = clean_text(raw)
    assert clean_text(clean) is clean


@given(st.text() | markup)
def test_a_clean_text_is_one_trimmed_line(raw: str) -> None:
    clean = clean_text(raw)
    assert clean == clean.strip()
    assert clean.split() == clean.split(" ") or clean == ""
    assert "\xad" not in clean


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a < b",
        "x <3 y",
        "<3",
        "1 < 2 > 0",
        "if a<b and c>d",
        "AT&T",
        "Q&A; more",
        "?a=1&region=2",
        "<Ctrl>+C",
        "<b",
        "<jane@example.com>",
        "<https://example.com>",
        "<!-- open",
        "<>",
        "</>",
        "Ça va",
        "東京 大阪",
        "👨\u200d👩\u200d👧 at home",
    ],
)
def test_a_clean_text_stays_the_same_object(text: str) -> None:
    assert clean_text(text) is text


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Hello <b>W</b>orld", "Hello World"),
        ("<p>One</p><p>Two<br/>Three</p>", "One Two Three"),
        ("a<!-- <b> note -->b", "ab"),
        ("""x<a title='1 > 0' href="/y">z</a>""", "xz"),
        ('<img alt="it\'s" src=x>cap', "cap"),
        ("<P CLASS=x>Hi</P >", "Hi"),
        ("<my-widget size=1>Hi</my-widget>", "Hi"),
        ("&quot;Hi&quot; &#8211; &#x2019;", '"Hi" \N{EN DASH} \N{RIGHT SINGLE QUOTATION MARK}'),
        ("Q&amp;A", "Q&A"),
        ("&amp;quot;Hi&amp;quot;", '"Hi"'),
        ("&lt;p&gt;Hi&lt;/p&gt;", "Hi"),
        ("5 &lt; 6", "5 < 6"),
        (" a\xa0\r\n\t\u2003b ", "a b"),
        ("exam\xadple", "example"),
        ("\ufeffHi\u200b ", "Hi"),
        ("&nbsp;", ""),
    ],
)
def test_texts_are_cleaned(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


def test_tags_and_references_are_taken_one_level_at_a_time() -> None:
    assert drop_tags("a &lt;b&gt; <i>c</i>") == "a &lt;b&gt; c"
    assert unescape("&amp;lt; &nosuch; &#xD800; &#_1;") == "&lt; &nosuch; \N{REPLACEMENT CHARACTER} &#_1;"


@pytest.mark.parametrize("unit", ["&amp;", "amp;&", "<b '", '<b "x" ', "<!--", "<b>", "&#59", "\xad<", "\u200b "])
def test_long_hostile_texts_take_linear_time(unit: str) -> None:
    text = unit * 50_000  # quadratic time would take minutes
    assert len(clean_text(text)) <= len(text)


@given(st.text(), st.none() | st.text(), st.sampled_from([None, "ltr", "rtl"]))
def test_a_lang_string_survives_copy_and_pickle(text: str, language: str | None, direction: str | None) -> None:
    value = LangString(text, language=language, direction=direction)
    twins: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))]  # noqa: S301
    for twin in (make(value) for make in twins):
        assert type(twin) is LangString
        assert (str(twin), twin.language, twin.direction) == (text, language, direction)


@given(st.text(), st.text())
def test_a_lang_string_compares_and_hashes_as_its_characters(text: str, language: str) -> None:
    value = LangString(text, language=language)
    assert value == text == LangString(text)
    assert hash(value) == hash(text)
    assert type(str(value)) is str


def test_a_lang_string_shows_its_language() -> None:
    assert repr(LangString("Hallo", language="de")) == "LangString('Hallo', language='de')"
    assert repr(LangString("שלום", "he", "rtl")) == "LangString('שלום', language='he', direction='rtl')"


def test_a_cleaned_lang_string_keeps_its_language() -> None:
    clean = clean_text(LangString(" Hallo ", "de", "ltr"))
    assert isinstance(clean, LangString)
    assert (str(clean), clean.language, clean.direction) == ("Hallo", "de", "ltr")


@given(st.text(st.characters(), max_size=40) | markup)
@example("a\ud800b\udfff")
def test_without_surrogates_every_text_can_be_encoded(text: str) -> None:
    replaced = replace_surrogates(text)
    assert replaced.encode("utf-8").decode("utf-8") == replaced
    assert len(replaced) == len(text)
    assert (replaced is text) == (replaced == text)
