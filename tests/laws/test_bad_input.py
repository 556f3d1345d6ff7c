"""Law: nothing raises but the documented errors, and all output can be encoded as UTF-8; bad markup is findings."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markup_strategies import embedded, html_texts, json_objects, json_texts, json_values, pages

import newsschema as ns
from newsschema.testing import any_text

addresses = st.sampled_from((None, "https://example.com/2026/storm", "", "http://[", "/relative", "\ud800"))
content_types = st.sampled_from(
    (None, "text/html; charset=utf-8", "text/html; charset=nonsense", ";;;", "text/html; charset=")
)
encodings = st.sampled_from(("utf-8", "utf-16", "latin-1", "shift_jis", "utf-7"))


def written(thing: ns.Thing) -> str:
    """The thing as text, after everything was written of it that can be."""
    thing.to_script("n").encode()
    thing.to_json(indent=2).encode()
    repr(thing)
    thing.to_json().encode()
    return thing.to_json()


def shares_an_untyped_thing(things: list[ns.Thing]) -> bool:
    """Whether a thing without a type stands in two places: its class is that of the place where it is met first."""
    met: set[int] = set()
    stack = list(things)
    while stack:
        thing = stack.pop()
        if id(thing) in met:
            if not thing.types and not isinstance(thing, ns.Ref):
                return True
            continue
        met.add(id(thing))
        held = [*thing.__dict__.values(), *thing.properties.values(), *thing.unparsed.values()]
        each = (item for value in held for item in (value if isinstance(value, list) else [value]))
        stack.extend(item for item in each if isinstance(item, ns.Thing))
    return False


def touch(page: ns.Page) -> None:
    """Ask a page for everything that it has."""
    for thing in [page.article, *page.things, *page.articles]:
        if thing is not None:
            written(thing)
    for decision in page.evidence.values():
        repr((decision, decision.why))
        for candidate in (decision.chosen, *decision.rejected):
            check_location(page, candidate.location if candidate is not None else None)
    for finding in page.findings:
        assert re.fullmatch(r"NS\d{3}", finding.code)
        assert re.fullmatch(r"[a-z_]+\.[a-z-]+", finding.name)
        assert finding.severity in ("error", "warning", "info")
        assert finding.message.strip() == finding.message != ""
        assert "\n" not in finding.message
        finding.message.encode()
        check_location(page, finding.location)
    repr((page, page.graph.nodes))


def check_location(page: ns.Page, location: ns.Location | None) -> None:
    """A location lies inside the source."""
    if location is not None:
        lines = re.split(r"\r\n?|\n", page.document.source)
        assert (1, 1) <= location[:2] <= location[2:]
        assert location.end_line <= len(lines)
        assert location.column <= len(lines[location.line - 1]) + 1
        assert location.end_column <= len(lines[location.end_line - 1]) + 1


@settings(max_examples=500)
@given(json_values)
@example({"\ud800\udc00": False, "\ufeffa": False})
def test_any_json_is_loaded_and_what_is_loaded_keeps_its_bytes(data: Any) -> None:
    try:
        things = ns.load_all(data)
    except ns.UsageError:
        assert not isinstance(data, str | dict | list)
        return
    except ns.InvalidMarkup:
        assert isinstance(data, str)
        return
    for thing in things:
        text = written(thing)
        again = ns.load_all(text)
        assert again == ns.load_all(json.loads(text))
        if not shares_an_untyped_thing(things):
            assert [other.to_json() for other in again] == [text]


@settings(max_examples=300)
@given(json_objects)
def test_the_other_doors_raise_what_they_say(data: Any) -> None:
    try:
        assert written(ns.load(data))
    except ns.UsageError as error:
        assert "load_all" in str(error)  # noqa: PT017
    try:
        assert isinstance(ns.Article.from_jsonld(data), ns.Article)
    except ns.NodeNotFound as error:
        assert "Article" in str(error)  # noqa: PT017
        str(error).encode()


@settings(max_examples=400)
@given(json_texts(), st.one_of(st.none(), encodings))
def test_any_text_is_loaded_or_invalid(text: str, encoding: str | None) -> None:
    data = text if encoding is None else text.encode(encoding, "replace")
    try:
        things = ns.load_all(data)
    except ns.InvalidMarkup as error:
        str(error).encode()
        return
    except ns.UsageError:
        pytest.fail("text is never the wrong kind of argument")
    for thing in things:
        written(thing)


@settings(max_examples=100)
@given(st.binary(max_size=64))
def test_any_bytes_are_a_page_and_json_or_invalid(data: bytes) -> None:
    touch(ns.parse(data))
    try:
        ns.load_all(data)
    except ns.InvalidMarkup as error:
        str(error).encode()


@settings(max_examples=500)
@given(html_texts, json_texts(), pages, addresses, content_types, st.one_of(st.none(), encodings))
def test_any_page_is_read(
    html: str, block: str, page: str, url: str | None, content_type: str | None, encoding: str | None
) -> None:
    markup = embedded(page, f'<script type="application/ld+json">{block}</script>', html)
    touch(ns.parse(markup if encoding is None else markup.encode(encoding, "replace"), url, content_type))


@settings(max_examples=200)
@given(st.lists(html_texts, max_size=4).map("".join), addresses)
def test_any_text_is_a_page(html: str, url: str | None) -> None:
    touch(ns.parse(html, url))


@given(any_text.filter(lambda text: text not in ("/", ".")))
def test_the_wrong_class_is_said_and_the_right_one_found(headline: str) -> None:
    html = ns.NewsArticle(headline=headline).to_script()
    assert ns.NewsArticle.from_html(html).types == ("NewsArticle",)
    with pytest.raises(ns.ArticleNotFound, match="NewsArticle"):
        ns.ScholarlyArticle.from_html(html)


@pytest.mark.parametrize(
    "opening", ["[", '{"name":', '{"@graph":[', '{"@reverse":{"author":', '{"@list":', '{"@value":', '{"@type":']
)
@pytest.mark.parametrize("depth", [50, 99, 101, 1000, 20_000])
@pytest.mark.parametrize("is_cut", [False, True])
def test_any_depth_is_read(opening: str, depth: int, is_cut: bool) -> None:
    closing = "".join({"[": "]", "{": "}"}[bracket] for bracket in reversed(opening) if bracket in "[{")
    text = opening * depth + '"x"' + closing * (depth // 2 if is_cut else depth)
    touch(ns.parse(f'<script type="application/ld+json">{text}</script>'))
    for thing in ns.load_all(text):
        assert [again.to_json() for again in ns.load_all(written(thing))] == [thing.to_json()]


@pytest.mark.parametrize(
    "opening",
    ["[", "@graph", "@reverse", "@list", "@value", "@type", "@id", "@context", "@nest", "author", "@included"],
)
def test_any_depth_of_python_data_is_read(opening: str) -> None:
    data: Any = "x"
    for _ in range(20_000):
        data = [data] if opening == "[" else {opening: data}
    for thing in ns.load_all({"@type": "NewsArticle", "about": data}):
        written(thing)
    ns.load_all([data])


@pytest.mark.parametrize("data", [None, 3, object(), {"name": object()}, {"name": {1, 2}}, [{"name": b"bytes"}]])
def test_what_is_no_json_is_a_usage_error(data: Any) -> None:
    with pytest.raises(ns.UsageError):
        ns.load(data)


def test_a_number_of_any_length_is_kept() -> None:
    digits = "1" * 10_000
    thing = ns.load(f'{{"@type": "NewsArticle", "wordCount": {digits}, "position": -{digits}, "name": 1e{digits}}}')
    assert thing.to_jsonld()["wordCount"] == digits
    assert thing.to_jsonld()["position"] == f"-{digits}"
    assert thing.to_jsonld()["name"] == f"1e{digits}"
    assert isinstance(ns.load({"@type": "NewsArticle", "wordCount": 10**10_000}).to_json(), str)
