"""Law A: whatever the strings hold, what was written is found again unchanged in `page.things` and `page.graph`."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from markup_strategies import embedded, html_texts, pages

import newsschema as ns
from newsschema.graph.node import Node
from newsschema.testing import any_text, models

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.graph.graph import Graph

some_models = st.one_of(models(), models(untyped=True))
encodings = st.sampled_from(("text", "utf-8", "utf-8-sig", "utf-16"))


def as_sent(html: str, encoding: str) -> str | bytes:
    """The page as text, or as the bytes of an encoding that announces itself."""
    if encoding == "text":
        return html
    mark = codecs.BOM_UTF16_LE if encoding == "utf-16" else b""
    data = mark + html.encode("utf-16-le" if mark else encoding, "replace")
    return data if mark or encoding == "utf-8-sig" else b"\xef\xbb\xbf" + data


@settings(max_examples=400)
@given(some_models, pages, encodings)
def test_a_model_in_a_page_is_found_again(thing: ns.Thing, page: str, encoding: str) -> None:
    read = ns.parse(as_sent(embedded(page, thing.to_script()), encoding))
    assert read.things[0].to_json() == thing.to_json()


@settings(max_examples=150)
@given(models(ns.NewsArticle), html_texts, st.text("ab'\"<>&", max_size=4))
def test_nothing_around_a_script_reaches_into_it(article: ns.NewsArticle, html: str, nonce: str) -> None:
    read = ns.parse("<!doctype html>" + article.to_script(nonce) + html)
    assert read.things[0].to_json() == article.to_json()
    assert read.articles[0].to_json() == article.to_json()


@settings(max_examples=300)
@given(st.one_of(models(), models(contradictions=True)), pages)
def test_every_string_is_in_the_graph(thing: ns.Thing, page: str) -> None:
    graph = ns.parse(embedded(page, thing.to_script())).graph
    missing = strings_in(one_character(thing.to_jsonld())) - said_by(graph)
    assert not missing


@settings(max_examples=200)
@given(any_text.filter(lambda text: text == one_character(text) != ""), any_text)
def test_one_hostile_string_is_the_same_in_every_place(text: str, other: str) -> None:
    article = ns.NewsArticle(
        headline=text,
        author=ns.Person(name=text, url=text),
        keywords=[text, "x"],
        image=ns.ImageObject(url=text, caption=text),
        properties={"award": text, "https://example.com/terms#height": [text, "x"]},
    )
    read = ns.parse(f"<!doctype html><title>{other}</title>{article.to_script()}")
    found = read.articles[0]
    assert found.headline == found.keywords[0] == found.properties["award"] == text
    assert found.image[0].caption == found.image[0].url == text
    assert [person.name for person in found.author if isinstance(person, ns.Person)] == [text]
    assert read.evidence["headline"].property == "headline"


def one_character(value: Any) -> Any:
    """The value with surrogate halves that stand side by side as the one character that any JSON text makes of them."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    if isinstance(value, dict):
        return {key: one_character(member) for key, member in value.items()}
    return [one_character(item) for item in value] if isinstance(value, list) else value


def strings_in(document: dict[str, Any]) -> set[str]:
    """Every string of a JSON-LD document but the keywords' own."""
    found: set[str] = set()
    stack: list[Any] = [document]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            stack.extend(member for key, member in value.items() if key != "@context")
        elif isinstance(value, list):
            stack.extend(value)
        elif isinstance(value, str):
            found.add(value)
    return found


def said_by(graph: Graph) -> set[str]:
    """Every string of a graph: identifiers, types and values."""
    return {text for node in graph.nodes for text in _of_node(node)}


def _of_node(node: Node) -> Iterator[str]:
    yield from (node.id or "", *node.types)
    for value in (value.value for values in node.properties.values() for value in values):
        if isinstance(value, str):
            yield from (str(value), getattr(value, "language", None) or "", getattr(value, "direction", None) or "")
        elif isinstance(value, dict):
            yield from map(str, value.values())
