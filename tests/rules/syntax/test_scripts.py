"""Pages with scripts in; what is said of their type, their text and their repetitions, and what is not, out."""

from __future__ import annotations

import pytest

import newsschema as ns

ARTICLE = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}'
BLOCK = f'<script type="application/ld+json">{ARTICLE}</script>'


def script(type: str, text: str = ARTICLE) -> str:
    return f'<script type="{type}">{text}</script>'


def codes(source: str) -> list[str]:
    return [finding.code for finding in ns.validate(source, select=["NS1"]).findings]


def shown(source: str, code: str) -> list[str]:
    """The source at the place of each finding of a rule; each stands on one line."""
    lines = source.replace("\r\n", "\n").split("\n")
    places = [finding.location for finding in ns.validate(source, select=[code]).findings]
    return [lines[place.line - 1][place.column - 1 : place.end_column - 1] for place in places if place is not None]


@pytest.mark.parametrize(
    "type",
    [
        "application/json+ld",
        "text/ld+json",
        "application/ld json",
        "application/ldjson",
        "application/ld-json",
        "application/jsonld",
        "application/ld+jsonp",
        "ld+json",
        "aplication/ld+json",
        "application/id+json",
        "application\\ld+json",
        "application/ld+json,",
        "Application/JSON+LD; charset=utf-8",
    ],
)
def test_a_misspelt_type_is_shown(type: str) -> None:
    page = f"<!doctype html>\r\n<p>\U0001f98a\t{script(type)}"
    assert shown(page, "NS142") == [type]
    assert codes(page) == ["NS142"]


@pytest.mark.parametrize(
    "type",
    [
        "application/ld+json",
        " Application/LD+JSON ; charset=utf-8",
        "application/ld+json;profile=&quot;http://www.w3.org/ns/json-ld#compacted&quot;",
        "application/javascript",
        "text/javascript",
        "module",
        "application/json; charset=utf-8",
        "application/geo+json",
        "application/activity+json",
        "speculationrules",
        "importmap",
        "text/template",
        "old-json-template-of-some-framework-that-has-a-very-long-name",
    ],
)
def test_a_type_of_another_kind_is_no_misspelt_one(type: str) -> None:
    assert shown(script(type), "NS142") == []


@pytest.mark.parametrize("text", ["", "let build = 1;", "{{#article}}", '{"build": 1}', "<p>@context</p>"])
def test_a_misspelt_type_counts_only_where_the_text_is_json_ld(text: str) -> None:
    assert shown(script("application/json+ld", text), "NS142") == []


@pytest.mark.parametrize(
    "text",
    [
        ARTICLE,
        f"\n[{ARTICLE}]\n",
        '{"@context": {"@vocab": "http://schema.org/"}, "@graph": [{"@type": "NewsArticle"}]}',
        '{"@context": ["https://schema.org", {"a": "https://fenmoor.example/a"}], "@type": "NewsArticle"}',
    ],
)
@pytest.mark.parametrize("type", ["application/json", "text/json", "Application/JSON; charset=utf-8"])
def test_json_ld_in_a_script_for_programs_is_shown(type: str, text: str) -> None:
    assert shown(script(type, text), "NS143") == [type]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '{"build": 1}',
        f'{{"props": {ARTICLE}}}',
        f"[[{ARTICLE}]]",
        '{"@context": "https://terms.fenmoor.example", "@type": "Build"}',
        '{"@context": "https://schema.org"}',
        '{"@context": 5, "@type": "NewsArticle"}',
        '{"@context": "https://schema.org", "@type": "NewsArticle",',
        "[" * 5000 + '"@context"',
    ],
)
def test_other_json_for_programs_is_not_reported(text: str) -> None:
    assert shown(script("application/json", text), "NS143") == []


def test_a_script_for_programs_is_not_reported_beside_an_article_or_where_it_repeats_a_block() -> None:
    site = '{"@context": "https://schema.org", "@type": "WebSite", "name": "Fenmoor Courier"}'
    block = script("application/ld+json", site)
    assert shown(block + script("application/json", f"\n{site} "), "NS143") == []
    assert shown(block + script("application/json"), "NS143") == ["application/json"]
    assert shown(BLOCK + script("application/json", ARTICLE.replace("Lower", "Upper")), "NS143") == []


def test_scripts_in_a_template_are_no_part_of_the_page() -> None:
    assert codes(f"<template>{script('application/json+ld')}{script('application/json')}</template>{BLOCK}") == []


def test_a_block_that_is_repeated_is_shown_each_time() -> None:
    page = f"{BLOCK}\n<p>\U0001f98a</p>{BLOCK.replace('{', ' {', 1)}\r\n\r\n{BLOCK}"
    assert shown(page, "NS140") == [ARTICLE, ARTICLE]


@pytest.mark.parametrize(
    "page",
    [
        BLOCK,
        BLOCK + BLOCK.replace("Lower", "Upper"),
        BLOCK + script("application/json"),
        script("application/ld+json", "") * 2,
        f"{BLOCK}<template>{BLOCK}</template>",
        ARTICLE,
    ],
)
def test_blocks_that_differ_and_empty_ones_are_no_repetition(page: str) -> None:
    assert shown(page, "NS140") == []


def block(text: str) -> str:
    return script("application/ld+json", ARTICLE.replace("Lower Basin lock reopens", text))


@pytest.mark.parametrize(
    "text", ["a <!-- b", "<!---->", "<p>1</p><!-- wp:paragraph --><p>2</p>", "\\\\<!-- <scripts", "<!-- <!-- "]
)
def test_a_comment_mark_in_a_string_is_shown_once_for_a_block(text: str) -> None:
    assert shown(f"<p>\U0001f98a</p>\r\n\t{block(text)}", "NS144") == ["<!--"]


@pytest.mark.parametrize(
    "page",
    [
        block("a \\u003c!-- b"),
        block("a < !-- b"),
        block("a <\\!-- b".replace("\\!", "\\u0021")),
        block("a --> b"),
        script("application/ld+json", f"<!--\n{ARTICLE}\n-->"),
        script("application/ld+json", f"{ARTICLE} <!-- end -->"),
        script("application/ld+json", f"<!-- {ARTICLE[:-1]}, // <!--\n}} -->"),
        ARTICLE.replace("Lower", "<!-- Lower"),
    ],
)
def test_a_comment_mark_around_the_json_or_in_a_file_is_none_in_a_string(page: str) -> None:
    assert shown(page, "NS144") == []


def test_a_comment_mark_beside_repairs_is_shown_at_its_place() -> None:
    page = script("application/ld+json", f"<!--\n/* \U0001f98a */{ARTICLE.replace('Lower', '<!-- Lower')};-->")
    assert shown(page, "NS144") == ["<!--"]
