"""Numbers, truth values, durations and languages in; which of them are written so that they are none, out."""

from __future__ import annotations

from typing import Any

import pytest
from vocabulary_findings import article, findings, messages, pointers, thing

NUMBER, TEXT_BOOLEAN, BOOLEAN, DURATION, LANGUAGE = "NS530", "NS532", "NS533", "NS534", "NS520"


@pytest.mark.parametrize("value", [1200, "1200", "-5", "1200.5", "1e3", " 7 ", "", {"@value": "x", "@type": "y"}])
def test_a_number_may_be_text(value: Any) -> None:
    assert pointers(NUMBER, article(wordCount=value)) == []


@pytest.mark.parametrize("value", ["1,200", "1 200", "1200 words", "twelve", "1.200,5"])
def test_units_and_separators_are_not_of_a_number(value: str) -> None:
    assert pointers(NUMBER, article(wordCount=value)) == ["/wordCount"]


@pytest.mark.parametrize("value", [1200, "1200", "1200px", "1200 px", "7 ft", "1.5 m", "1,5 m", "6'2\""])
def test_a_length_may_have_its_unit(value: Any) -> None:
    assert pointers(NUMBER, thing("ImageObject", width=value)) == []


@pytest.mark.parametrize("value", ["auto", "100%", "1,200", "1,200px", "px"])
def test_what_is_no_length(value: str) -> None:
    assert pointers(NUMBER, thing("ImageObject", width=value)) == ["/width"]


def test_where_text_and_amounts_are_expected_too_only_a_comma_is_wrong() -> None:
    assert pointers(NUMBER, thing("Rating", ratingValue="4,5", bestRating="five stars", worstRating="1.0")) == [
        "/ratingValue"
    ]
    assert pointers(NUMBER, thing("JobPosting", baseSalary="50,000 a year")) == []


@pytest.mark.parametrize("value", [True, False, "http://schema.org/True", "https://schema.org/False", ""])
def test_truth_values_and_their_iris_are_right(value: Any) -> None:
    data = article(isAccessibleForFree=value)
    assert [pointers(code, data) for code in (TEXT_BOOLEAN, BOOLEAN)] == [[], []]


def test_a_truth_value_as_text_is_advice_in_json_and_right_in_microdata() -> None:
    assert [finding.severity for finding in findings(TEXT_BOOLEAN, article(isAccessibleForFree="False"))] == ["info"]
    item = (
        '<div itemscope itemtype="https://schema.org/Article"><meta itemprop="isAccessibleForFree" content="{}"></div>'
    )
    assert pointers(TEXT_BOOLEAN, item.format("False")) == []
    assert len(findings(BOOLEAN, item.format("nein"))) == 1


@pytest.mark.parametrize("value", ["no", "0", 0, 1, "wahr", "https://schema.org/No"])
def test_what_is_neither_true_nor_false(value: Any) -> None:
    assert pointers(BOOLEAN, article(isAccessibleForFree=value)) == ["/isAccessibleForFree"]
    assert pointers("NS403", article(isAccessibleForFree=value)) == []


@pytest.mark.parametrize(
    "value", ["PT3M25S", "P1DT12H", "PT0S", "P2W", "pt3m", "P1Y2M", "", {"@type": "QuantitativeValue"}]
)
def test_iso_8601_durations_are_right(value: Any) -> None:
    assert pointers(DURATION, thing("VideoObject", duration=value)) == []


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("3:25", "PT3M25S"),
        ("1:03:25", "PT1H3M25S"),
        (205, "PT205S for seconds"),
        ("205", "PT205S for seconds"),
        ("3 min", "it as in PT3M25S"),
        ("PT", "it as in PT3M25S"),
        (2.5, "it as in PT3M25S"),
    ],
)
def test_a_duration_is_told_its_form(value: Any, meant: str) -> None:
    (message,) = messages(DURATION, thing("VideoObject", duration=value))
    assert message.endswith(f"; write {meant}")


@pytest.mark.parametrize(
    "value",
    [
        "de",
        "en-GB",
        "zh-Hant-TW",
        "sr-Latn",
        "gsw",
        "x-fen",
        "i-klingon",
        "EN-us",
        "",
        "http://lexvo.org/id/iso639-3/eng",
    ],
)
def test_language_tags_are_right(value: str) -> None:
    assert pointers(LANGUAGE, article(inLanguage=value)) == []


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ("English", "en"),
        ("en_GB", "en-GB"),
        ("eng", "en"),
        ("en-UK", "en-GB"),
        ("jp-JP", "ja-JP"),
        ("en-EN", "en"),
        ("us", "en-US"),
        ("de, en", "a tag such as de or en-GB"),
        ("Plattdüütsch", "a tag such as de or en-GB"),
    ],
)
def test_a_language_is_told_its_tag(value: str, meant: str) -> None:
    assert messages(LANGUAGE, article(inLanguage=[value])) == [
        f"inLanguage is {value!r}, which is no language tag; write {meant}"
    ]


def test_languages_of_texts_are_named_once_and_names_are_right_elsewhere() -> None:
    texts = [{"@value": text, "@language": "german"} for text in ("Schleuse", "Schleuse offen")]
    assert pointers(LANGUAGE, article(keywords=texts)) == ["/keywords/0"]
    assert pointers(LANGUAGE, thing("Person", knowsLanguage="Zulu")) == []
    assert pointers(LANGUAGE, article(inLanguage={"@type": "Language", "name": "English"})) == []
