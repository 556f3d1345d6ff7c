"""A term as somebody wrote it comes in; schema.org's spelling goes out, or the nearest name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from newsschema.vocabulary import (
    canonical_member,
    canonical_property,
    canonical_type,
    is_data_type,
    is_property,
    is_type,
    nearest_property,
    nearest_type,
    properties,
    property_names,
    superseded_by,
    type_names,
)
from newsschema.vocabulary.spelling import _nearest_property
from newsschema.vocabulary.terms import terms

Canonical = Callable[[str], str | None]

MEMBERS = sorted({name for names in terms()["enumerations"].values() for name in names.split()})
KINDS: list[tuple[Canonical, tuple[str, ...]]] = [
    (canonical_type, type_names()),
    (canonical_property, property_names()),
    (canonical_member, tuple(MEMBERS)),
]
KIND_NAMES = ["type", "property", "member"]
PREFIXES = [
    "",
    "http://schema.org/",
    "https://schema.org/",
    "https://www.schema.org/",
    "http://www.schema.org/",
    "HTTPS://Schema.org/",
    "//schema.org/",
    "schema.org/",
    "schema:",
]


@pytest.mark.parametrize(("canonical", "names"), KINDS, ids=KIND_NAMES)
@pytest.mark.parametrize("prefix", PREFIXES)
def test_every_spelling_of_every_term_is_read(canonical: Canonical, names: tuple[str, ...], prefix: str) -> None:
    for name in names:
        for cased in (name, name.lower(), name.upper(), name.swapcase()):
            assert canonical(prefix + cased) == name
            assert canonical(f" \n{prefix}{cased}\t") == name


@pytest.mark.parametrize(
    ("canonical", "spelling", "expected"),
    [
        (canonical_property, "contentURL", "contentUrl"),
        (canonical_property, "taxid", "taxID"),
        (canonical_type, "Webpage", "WebPage"),
        (canonical_type, "http://schema.org/Newsarticle", "NewsArticle"),
        (canonical_member, "https://schema.org/InStock", "InStock"),
    ],
)
def test_a_wrong_case_is_put_right(canonical: Canonical, spelling: str, expected: str) -> None:
    assert canonical(spelling) == expected


@pytest.mark.parametrize(
    "spelling",
    [
        "",
        " ",
        "schema:",
        "https://schema.org/",
        "https://example.com/NewsArticle",
        "https://schema.org.example/NewsArticle",
        "https://example.com/?to=https://schema.org/NewsArticle",
        "schema:schema:NewsArticle",
        "News Article",
        "og:NewsArticle",
        "NewsArticles",
    ],
)
def test_what_is_no_term_has_no_canonical_name(spelling: str) -> None:
    assert [canonical(spelling) for canonical, _ in KINDS] == [None, None, None]


def test_a_term_of_another_kind_is_unknown() -> None:
    assert canonical_type("headline") is None
    assert canonical_property("NewsArticle") is None
    assert canonical_type("InStock") is None
    assert canonical_member("ItemAvailability") is None


@pytest.mark.parametrize(("canonical", "names"), KINDS, ids=KIND_NAMES)
@given(data=st.data())
def test_the_canonical_name_is_its_own(canonical: Canonical, names: tuple[str, ...], data: st.DataObject) -> None:
    spelling = data.draw(st.text() | st.builds(str.__add__, st.sampled_from(PREFIXES), st.sampled_from(names)))
    found = canonical(spelling)
    assert found is None or (found in names and canonical(found) == found)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("headlin", "headline"),
        ("headine", "headline"),
        ("datePublised", "datePublished"),
        ("date_published", "datePublished"),
        ("date-modified", "dateModified"),
        ("authors", "author"),
        ("autor", "author"),
        ("imgae", "image"),
        ("desciption", "description"),
        ("isAcessibleForFree", "isAccessibleForFree"),
        ("schema:artcleBody", "articleBody"),
        ("articlebody", "articleBody"),
        ("jobTitel", "jobTitle"),
    ],
)
def test_a_slip_in_a_property_is_recognised(name: str, expected: str) -> None:
    assert nearest_property(name, "NewsArticle") == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("NewArticle", "NewsArticle"),
        ("NewsArtikel", "NewsArticle"),
        ("news_article", "NewsArticle"),
        ("Organisation", "Organization"),
        ("BlogPost", "BlogPosting"),
        ("Breadcrumb", "BreadcrumbList"),
        ("ImgObject", "ImageObject"),
    ],
)
def test_a_slip_in_a_type_is_recognised(name: str, expected: str) -> None:
    assert nearest_type(name) == expected


@pytest.mark.parametrize(
    "name", ["foo", "id", "data", "tags", "postId", "custom_field", "teaser", "x", "", "本文", "a" * 5000]
)
def test_a_name_of_its_own_kind_gets_no_suggestion(name: str) -> None:
    assert nearest_property(name, "NewsArticle") is None
    assert nearest_property(name) is None


@pytest.mark.parametrize("name", ["Post", "Page", "News", "Newspaper", "Foo", "Rate", "", "記事", "A" * 5000])
def test_a_type_of_its_own_kind_gets_no_suggestion(name: str) -> None:
    assert nearest_type(name) is None


def test_a_property_of_the_type_goes_before_a_nearer_one_of_another() -> None:
    assert nearest_property("reviewBod", "NewsArticle") == "review"
    assert nearest_property("reviewBod", "Review") == nearest_property("reviewBod", "MadeUpType") == "reviewBody"


def test_a_known_name_gets_no_suggestion() -> None:
    assert not any(nearest_property(name, "NewsArticle") for name in property_names())
    assert not any(nearest_type(name) for name in type_names())


def test_a_known_name_in_another_spelling_is_no_guess() -> None:
    for name in property_names():
        assert nearest_property(f"http://schema.org/{name.upper()}", "NewsArticle") == name
    assert nearest_type("schema:newsarticle") == "NewsArticle"


@given(st.sampled_from(property_names()), st.data())
def test_a_suggestion_is_a_current_property(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(name) - 1))
    slip = name[:place] + name[place + 1 :]
    assume(canonical_property(slip) is None)
    found = nearest_property(slip, "NewsArticle")
    assert found is None or (is_property(found) and superseded_by(found) is None)


@given(st.sampled_from(type_names()), st.data())
def test_a_suggestion_is_a_current_type(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(name) - 1))
    slip = name[:place] + name[place + 1 :]
    assume(canonical_type(slip) is None)
    found = nearest_type(slip)
    assert found is None or (is_type(found) and superseded_by(found) is None and not is_data_type(found))


def test_a_missing_last_letter_is_always_recognised() -> None:
    for name in properties("NewsArticle"):
        if len(name) > 3 and superseded_by(name) is None and canonical_property(name[:-1]) is None:
            assert nearest_property(name[:-1], "NewsArticle") == name


def test_the_memory_of_suggestions_is_bounded() -> None:
    assert _nearest_property.cache_info().maxsize == 1024
