"""Markup in; whether the assertion for other people's tests fails where it should, and says where, out."""

from __future__ import annotations

import pytest

import newsschema as ns
from newsschema.testing import assert_valid_jsonld

PAGE = '<html>\n<script type="application/ld+json">{0}</script>'
WHOLE = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry back"}'


def test_sound_markup_passes() -> None:
    assert_valid_jsonld(PAGE.format(WHOLE))
    assert_valid_jsonld(WHOLE)
    assert_valid_jsonld(ns.load(WHOLE))


def test_recommendations_fail_only_where_asked() -> None:
    without = WHOLE.replace('"headline"', '"abstract"')
    assert_valid_jsonld(without)
    with pytest.raises(AssertionError, match=r"line 1, column 1: warning NS203 .*headline") as failed:
        assert_valid_jsonld(without, fail_on="warning")
    assert "google.article.headline-missing" in str(failed.value)
    assert_valid_jsonld(without, fail_on="warning", ignore=["NS2"])


def test_a_model_without_a_text_has_a_pointer_or_is_the_whole() -> None:
    with pytest.raises(AssertionError, match=r"the markup has \d+ findings?:\n  the whole: warning NS203"):
        assert_valid_jsonld(ns.NewsArticle(abstract="Ferry"), fail_on="warning")


def test_an_unknown_profile_is_a_usage_error() -> None:
    with pytest.raises(ns.UsageError, match="did you mean google"):
        assert_valid_jsonld(WHOLE, profile="gogle")
