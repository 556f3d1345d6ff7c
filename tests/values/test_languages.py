"""`newsschema.values.languages`."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsschema.values.languages import is_language_tag, language_in_url, normalize_language


@given(st.text() | st.from_regex(r"[a-zA-Z]{2,3}([-_][a-zA-Z0-9]{1,8}){0,4}", fullmatch=True))
@example("a-" * 10_000)
def test_normalising_is_idempotent_and_gives_tags(text: str) -> None:
    tag = normalize_language(text)
    if tag is not None:
        assert is_language_tag(tag)
        assert normalize_language(tag) == tag
        assert tag.lower() == text.strip().replace("_", "-").lower()
    else:
        assert not is_language_tag(text)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("en_US", "en-US"),
        (" EN-us ", "en-US"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("ES-419", "es-419"),
        ("deu", "deu"),
        ("zh-CMN-hans-cn", "zh-cmn-Hans-CN"),
        ("sl-rozaj-biske-1994", "sl-rozaj-biske-1994"),
        ("de-DE-u-CO-PHONEBK-ka-noignore", "de-DE-u-co-phonebk-ka-noignore"),
        ("en-x-us", "en-x-us"),
    ],
)
def test_tags_get_their_conventional_case(text: str, tag: str) -> None:
    assert normalize_language(text) == tag


@pytest.mark.parametrize(
    "text", ["", "English", "Deutsch", "e", "x-default", "en-", "en--US", "en_US.UTF-8", "12", "html"]
)
def test_what_is_no_tag_is_none(text: str) -> None:
    assert normalize_language(text) is None
    assert not is_language_tag(text)


def test_a_tag_as_written_has_hyphens_and_nothing_around_it() -> None:
    assert is_language_tag("EN-us")
    assert not is_language_tag("en_US")
    assert not is_language_tag(" en")


@pytest.mark.parametrize(
    ("url", "tag"),
    [
        ("https://example.com/en-gb/news/1", "en-GB"),
        ("https://example.com/pt_br/", "pt-BR"),
        ("https://example.com/en/news", None),
        ("https://example.com/news/en-gb/1", None),
        ("", None),
    ],
)
def test_a_path_that_begins_with_a_language_and_a_region_names_them(url: str, tag: str | None) -> None:
    assert language_in_url(url) == tag
