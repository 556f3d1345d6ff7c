"""Pages whose programs were given data in; the day of the article that is read from them, and its place, out."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsschema as ns
from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.syntaxes import page_state

TITLE = "The lighthouse is sold for one crown"
HEADING = f"<h1>{TITLE}</h1>"
RECORD = {"headline": TITLE, "publishedAt": "2026-03-01T08:00:00+01:00"}


def state(data: Any, kind: str = "application/json") -> str:
    return f'<script type="{kind}">{data if isinstance(data, str) else json.dumps(data)}</script>'


def read(*markup: str) -> list[tuple[object, str]]:
    """What is read as the day of publication, each with its pointer."""
    node = page_state.read(Document.read("".join(markup)), Graph())
    return [(value.value, value.pointer) for value in node.values("datePublished")] if node is not None else []


@pytest.mark.parametrize("data", [RECORD, [RECORD], {"props": {"a/b": [0, RECORD]}}, {"x": {"y": [[RECORD]]}}])
def test_the_record_that_bears_the_headline_is_found_wherever_it_stands(data: Any) -> None:
    [(value, pointer)] = read(HEADING, state(data))
    assert value == RECORD["publishedAt"]
    assert pointer.endswith("/publishedAt")


@pytest.mark.parametrize(
    "titled",
    [
        HEADING,
        f"<title>{TITLE} | The Quay</title>",
        f'<meta property="og:title" content="{TITLE}">',
        "<h1>THE LIGHTHOUSE  is <em>sold</em> for one crown</h1>",
    ],
)
def test_the_headline_may_stand_anywhere_on_the_page(titled: str) -> None:
    assert read(titled, state(RECORD)) == [(RECORD["publishedAt"], "/publishedAt")]


@pytest.mark.parametrize("key", ["title", "seoTitle", "headline", "name", "page_title"])
def test_the_headline_may_have_several_keys(key: str) -> None:
    assert read(HEADING, state({key: f"<b>{TITLE}</b>", "publishDate": "2026-03-01"})) == [
        ("2026-03-01", "/publishDate")
    ]


@pytest.mark.parametrize(
    "key", ["publishedAt", "published_at", "publication-date", "pub_date", "PUBDATE", "webPublicationDate"]
)
def test_the_day_has_the_names_that_content_systems_give_it(key: str) -> None:
    assert read(HEADING, state({"title": TITLE, key: "2026-03-01"})) == [("2026-03-01", f"/{key}")]


@pytest.mark.parametrize("key", ["date", "updatedAt", "createdAt", "lastPublished", "unpublishDate", "isPublished"])
def test_any_other_day_of_the_record_says_nothing(key: str) -> None:
    assert read(HEADING, state({"title": TITLE, "published": False, key: "2026-03-01"})) == []


def test_the_first_publication_comes_before_a_later_one() -> None:
    record = {"title": TITLE, "publishedAt": "2026-03-04", "firstPublishedAt": "2026-03-01"}
    assert [value for value, _ in read(HEADING, state(record))] == ["2026-03-01", "2026-03-04"]
    video = {"type": "video", "title": TITLE, "publishedAt": "2026-02-01"}
    assert read(HEADING, state(video), state(record))[0][0] == "2026-03-01"


def test_the_headline_may_stand_as_it_is_drawn() -> None:
    record = {"title": {"rendered": f"<i>{TITLE}</i>", "protected": False}, "publishDate": "2026-03-01"}
    assert read(HEADING, state(record)) == [("2026-03-01", "/publishDate")]


@pytest.mark.parametrize("key", ["siteName", "authorName", "categoryName"])
def test_what_names_something_else_is_no_headline(key: str) -> None:
    assert read(HEADING, state({key: TITLE, "publishedAt": "2001-01-01"})) == []


def test_the_beginning_of_a_headline_is_another_one() -> None:
    longer, shorter = "Storm hits the coast, two missing", "Storm hits the coast"
    records = [{"title": shorter, "publishedAt": "2026-02-27"}, {"title": longer, "publishedAt": "2026-03-01"}]
    assert [value for value, _ in read(f"<h1>{longer}</h1>", state(records))] == ["2026-03-01"]
    titled = f"<title>{longer} | Regions | The Quay</title>"
    assert [value for value, _ in read(titled, state(records))] == ["2026-03-01"]


@pytest.mark.parametrize(
    "html",
    [
        "<h1><div>" * 240 + "word " * 400_000,
        "".join(f"<h1>{n} of many headings</h1>" for n in range(4000))
        + state([{"title": f"{n} of many headings", "published": 1} for n in range(4000)]),
        HEADING + state({"published": 1, "K" * 300_000: {f"a{n}": n for n in range(20_000)}}),
        HEADING + state([RECORD] * 20_000),
    ],
)
def test_hostile_data_take_little_time(html: str) -> None:
    document = Document.read(html)
    assert document.elements
    start = time.process_time()
    page_state.read(document, Graph())
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "record",
    [
        {"title": "The ferry is sold", "publishedAt": "2026-03-01"},
        {"title": "The", "publishedAt": "2026-03-01"},
        {"title": [TITLE], "publishedAt": "2026-03-01"},
        {"text": TITLE, "publishedAt": "2026-03-01"},
        {"title": TITLE, "next": {"publishedAt": "2026-03-01"}},
    ],
)
def test_the_record_of_another_story_says_nothing(record: Any) -> None:
    assert read(HEADING, state(record)) == []


def test_a_page_name_is_no_headline() -> None:
    assert read("<h1>News</h1>", state({"title": "News", "publishedAt": "2026-03-01"})) == []


@pytest.mark.parametrize(
    "block",
    [
        state(f"window.state = {json.dumps(RECORD)}", "text/javascript"),
        state(RECORD, "application/ld+json"),
        state(json.dumps(RECORD)[:-1]),
        state('{"publishedAt": ' + "[" * 5000 + "]" * 5000 + "}"),
        state(""),
    ],
)
def test_what_is_no_block_of_json_says_nothing(block: str) -> None:
    assert read(HEADING, block) == []
    assert read(HEADING, block, state(RECORD, "Application/JSON; charset=utf-8")) == [
        (RECORD["publishedAt"], "/publishedAt")
    ]


def containers(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    keys = st.sampled_from(["title", "publishedAt", "a"])
    return st.lists(inner) | st.dictionaries(keys, inner | st.just(TITLE))


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), containers, max_leaves=20))
def test_no_data_raise(data: Any) -> None:
    read(HEADING, state({"data": data, "published": 1}))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-03-01T08:00:00+01:00", "2026-03-01T08:00:00+01:00"),
        (1772348400000, "2026-03-01T07:00:00+00:00"),
        ("1772348400", "2026-03-01T07:00:00+00:00"),
    ],
)
def test_the_article_takes_its_day_from_there_where_nothing_else_says_it(written: object, day: str) -> None:
    text = "<p>" + "Nobody else wanted to buy it, the harbour master says. " * 20
    html = f"<html><body>{HEADING}{text}{state({'title': TITLE, 'publishedAt': written})}"
    page = ns.parse(html, "https://quay.example/lighthouse")
    assert page.article is not None
    decision = page.evidence["datePublished"]
    assert decision.chosen is not None
    assert decision.chosen.syntax == "page_state"
    assert decision.value.isoformat() == day
    place = decision.chosen.location
    assert place is not None
    assert html[place.column - 1 : place.end_column - 1] == json.dumps(written)


@pytest.mark.parametrize("written", [True, 7, -1772348400000, 1e300, 10**400, float("nan"), [1772348400], "soon"])
def test_what_is_no_moment_is_no_day(written: object) -> None:
    html = f"<html><body>{HEADING}<p>{'Nobody else wanted it. ' * 40}{state({'title': TITLE, 'publishedAt': written})}"
    page = ns.parse(html, "https://quay.example/2026/02/27/lighthouse")
    assert page.article is not None
    decision = page.evidence["datePublished"]
    assert decision.value.isoformat() == "2026-02-27"
    assert json.dumps([lost.raw for lost in decision.rejected], allow_nan=False)


@pytest.mark.parametrize("key", ["updatedAt", "dateModified", "last_updated", "modified-date"])
def test_the_last_change_is_read_beside_the_publication(key: str) -> None:
    record = {"title": TITLE, "publishedAt": "2026-03-01T08:00:00Z", key: 1772434800}
    text = "<p>" + "Nobody else wanted to buy it, the harbour master says. " * 20
    page = ns.parse(f"<html><body>{HEADING}{text}{state(record)}", "https://quay.example/lighthouse")
    assert page.article is not None
    assert page.article.to_jsonld()["dateModified"] == "2026-03-02T07:00:00+00:00"
    assert page.evidence["dateModified"].chosen.syntax == "page_state"  # type: ignore[union-attr]
    for nothing in (None, ""):
        record["publishedAt"] = nothing
        assert page_state.read(Document.read(HEADING + state(record)), Graph()) is None


def test_of_many_records_the_first_days_are_kept() -> None:
    found = read(HEADING, state({"x" * 10_000: [{"title": TITLE, "publishedAt": n} for n in range(500)]}))
    assert [value for value, _ in found] == [0, 1, 2]
