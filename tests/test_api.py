"""Calls of the front door in; whether they read what they are given, and say in one sentence what they refuse, out."""

from __future__ import annotations

from typing import Any

import pytest

import newsschema as ns

PERSON = b'{"@type": "Person", "name": "Jane Doe"}'


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_any_bytes_are_read(kind: Any) -> None:
    assert ns.load(kind(PERSON)) == ns.Person(name="Jane Doe")
    assert ns.parse(kind(b"<script type=application/ld+json>" + PERSON + b"</script>")).things == ns.load_all(PERSON)


def test_a_page_that_is_loaded_as_json_ld_is_sent_to_parse() -> None:
    with pytest.raises(ns.InvalidMarkup, match=r"; parse\(\) reads HTML pages$"):
        ns.load("<!doctype html><title>Storm</title>")


@pytest.mark.parametrize("arguments", [{"url": 5}, {"content_type": b"text/html"}])
def test_an_argument_of_another_type_is_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(ns.UsageError, match="as text, found"):
        ns.parse("<p>Storm</p>", **arguments)


@pytest.mark.parametrize("types", [["Intangible", "NewsArticle"], ["Person", "NewsArticle", "Article"]])
def test_the_article_is_an_article_whatever_else_its_types_name_first(types: list[str]) -> None:
    page = ns.parse(ns.load({"@type": types, "headline": "Storm closes the harbour"}).to_script())
    assert type(page.article) is ns.NewsArticle
    assert page.article.types == tuple(types)
    assert page.evidence["headline"].value == "Storm closes the harbour"


def test_a_name_that_the_package_does_not_have_lets_python_say_which_is_near() -> None:
    with pytest.raises(AttributeError) as caught:
        _ = ns.NewsArtcle
    assert (caught.value.name, caught.value.obj) == ("NewsArtcle", ns)
