"""JSON-LD in pages, files and Python objects in; what is said of its context, its types and its text, out."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsschema as ns

SCHEMA_ORG = "https://schema.org"
PERSON = {"@context": SCHEMA_ORG, "@type": "Person", "name": "Ada Lindqvist"}
NO_CONTEXT = {"@type": "Person", "name": "Ada Lindqvist"}


def page(*data: Any) -> str:
    """A page with a block for each of some data."""
    return "".join(f'<p>\U0001f98a</p><script type="application/ld+json">{json.dumps(each)}</script>' for each in data)


def places(source: Any, code: str) -> list[str | None]:
    return [finding.pointer for finding in ns.validate(source, select=[code]).findings]


def everywhere(data: Any, code: str) -> list[list[str | None]]:
    """The places in the data as a block, as a file and as Python objects."""
    return [places(page(data), code), places(json.dumps(data, indent=1), code), places(data, code)]


@pytest.mark.parametrize(
    ("data", "pointer"),
    [
        (NO_CONTEXT, ""),
        ({"@graph": [NO_CONTEXT]}, ""),
        ({"@graph": NO_CONTEXT}, ""),
        ({"@graph": [PERSON, NO_CONTEXT]}, ""),
        ([PERSON, NO_CONTEXT, NO_CONTEXT], "/1"),
        ([NO_CONTEXT], "/0"),
        ({"@type": "Article", "author": PERSON}, ""),
        ({"@id": "#a", "name": "Ada"}, ""),
        ({"x" * 300: "", **NO_CONTEXT}, ""),
    ],
)
def test_data_without_a_context_are_shown_once(data: Any, pointer: str) -> None:
    assert everywhere(data, "NS141") == [[pointer]] * 3


@pytest.mark.parametrize(
    "data",
    [
        PERSON,
        {"@type": "Person", "@context": SCHEMA_ORG},
        {"x" * 300: "", **PERSON},
        {"author": {"@type": "Person"}, **PERSON},
        {"@context": SCHEMA_ORG, "@graph": [NO_CONTEXT]},
        {"@graph": [NO_CONTEXT], "@context": SCHEMA_ORG},
        {"@graph": [PERSON, PERSON]},
        [PERSON, PERSON],
        [PERSON, {"@id": "#a"}],
        [PERSON, {}],
        {"@context": {"@vocab": "https://schema.org/"}, "@type": "Person"},
        {"@context": None, "@type": "https://schema.org/Person"},
        [],
        {},
    ],
)
def test_data_with_a_context_are_not_reported(data: Any) -> None:
    assert everywhere(data, "NS141") == [[], [], []]


@pytest.mark.parametrize(
    "data", [{"name": "fenmoor", "version": "1.0"}, [{"type": "Person", "id": "a", "name": "Ada"}]]
)
def test_json_that_is_no_json_ld_is_not_reported_in_a_file(data: Any) -> None:
    assert everywhere(data, "NS141") == [["" if isinstance(data, dict) else "/0"], [], []]
    assert everywhere(data, "NS146")[1:] == [[], []]


def test_each_block_needs_a_context_of_its_own() -> None:
    source = page(PERSON, NO_CONTEXT, PERSON)
    (finding,) = ns.validate(source, select=["NS141"]).findings
    assert finding.location is not None
    assert source[finding.location.column - 1 :].startswith(json.dumps(NO_CONTEXT))


def test_a_broken_block_is_not_said_to_lack_a_context() -> None:
    assert places('<script type="application/ld+json">{name: 5}</script>', "NS141") == []
    assert places('<script type="application/ld+json"> </script>', "NS141") == []


@pytest.mark.parametrize(
    ("data", "pointers"),
    [
        ({"@context": SCHEMA_ORG, "headline": "Lock reopens"}, [""]),
        ({"@context": SCHEMA_ORG, "@type": None, "headline": "Lock reopens"}, [""]),
        ({"@context": SCHEMA_ORG, "@type": [], "headline": "Lock reopens"}, [""]),
        ({"@context": SCHEMA_ORG, "@graph": [PERSON, {"@id": "#a", "name": "Ada"}]}, ["/@graph/1"]),
        ([PERSON, {"@context": SCHEMA_ORG, "author": NO_CONTEXT}], ["/1"]),
    ],
)
def test_an_item_of_the_top_level_without_a_type_is_shown(data: Any, pointers: list[str]) -> None:
    assert everywhere(data, "NS146") == [pointers] * 3


@pytest.mark.parametrize(
    "data",
    [
        PERSON,
        {"@context": SCHEMA_ORG, "type": "Person", "id": "#a", "name": "Ada"},
        {"@context": {"kind": "@type", "@vocab": "https://schema.org/"}, "kind": "Person", "name": "Ada"},
        {"@context": SCHEMA_ORG, "@type": "https://terms.fenmoor.example/Beacon", "name": "Ada"},
        {"@context": SCHEMA_ORG, "@type": ["Person"], "author": {"name": "Ada"}},
        {"@context": SCHEMA_ORG, "@graph": [{"@id": "#a", "@type": "Person"}, {"@id": "#a", "name": "Ada"}]},
        {"@context": SCHEMA_ORG, "@graph": [{"@id": "#a"}, PERSON]},
        {"@context": {"dc": "http://purl.org/dc/terms/"}, "dc:title": "Lock reopens"},
        {"@context": SCHEMA_ORG},
        {"@context": SCHEMA_ORG, "@id": "#a"},
        {"@context": SCHEMA_ORG, "@graph": []},
        {"@context": SCHEMA_ORG, "@type": "Article", "@reverse": {"about": {"name": "x"}}},
    ],
)
def test_items_with_a_type_and_such_as_need_none_are_not_reported(data: Any) -> None:
    assert everywhere(data, "NS146") == [[], [], []]


@pytest.mark.parametrize("key", ["@types", "@type", "type"])
def test_a_type_that_is_none_is_said_once(key: str) -> None:
    data = [PERSON, {"@context": SCHEMA_ORG, key: 5 if key != "@types" else "Person", "name": "Ada"}]
    codes = [finding.code for finding in ns.validate(page(data), select=["NS133", "NS146"]).findings]
    assert codes == ["NS133"]
    assert places([{"@context": SCHEMA_ORG, "@id": 5, "name": "Ada"}], "NS146") == ["/0"]


def test_a_type_may_stand_in_another_block() -> None:
    typed, told = {"@context": SCHEMA_ORG, "@id": "#a", "@type": "Person"}, {"@context": SCHEMA_ORG, "@id": "#a"}
    assert places(page(typed, told | {"name": "Ada"}), "NS146") == []
    assert places(page(told | {"name": "Ada"}, typed), "NS146") == []


def test_untyped_microdata_and_rdfa_are_not_reported_as_json_ld() -> None:
    assert places('<p itemscope><b itemprop="name">Ada</b></p>', "NS146") == []


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("is_page", [True, False])
@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (r"Boats \ud83d", [r"\ud83d"]),
        (r"Boats \uDEA2 \uD83D", [r"\uDEA2", r"\uD83D"]),
        (r"\ud83d\ud83d\udea2", [r"\ud83d"]),
        (r"\ud83d\udea2\udea2", [r"\udea2"]),
        (r"\ud83d \udea2", [r"\ud83d", r"\udea2"]),
        (r"\\\ud83d\\udea2", [r"\ud83d"]),
    ],
)
def test_half_a_character_is_shown(text: str, shown: list[str], is_page: bool, line_end: str) -> None:
    block = f'{{"@context": "https://schema.org",\n"@type":\t"Person", "x": "\U0001f98a", "name": "{text}"}}'
    source = f'<p>\U0001f98a<script type="application/ld+json">{block}</script>' if is_page else block
    lines = source.split("\n")
    found = ns.validate(source.replace("\n", line_end), select=["NS145"]).located().findings
    at = [finding.location for finding in found if finding.location is not None]
    assert [lines[place.line - 1][place.column - 1 : place.end_column - 1] for place in at] == shown


@pytest.mark.parametrize(
    "text",
    [
        r"\ud83d\udea2",
        r"\uD83D\uDEA2",
        "\U0001f6a2",
        r"\\ud83d",
        r"\\\\udea2",
        r"\ud7ff\ue000",
        r"\\ud83d\\udea2",
        "ud83d",
    ],
)
def test_whole_characters_and_written_backslashes_are_not_reported(text: str) -> None:
    assert places(f'{{"@context": "https://schema.org", "@type": "Person", "name": "{text}"}}', "NS145") == []


def test_halves_without_end_are_reported_for_a_while() -> None:
    assert len(places('{"name": "' + r"\ud83d" * 5000 + '"}', "NS145")) == 1000
