"""Pages in; their article in each format, the evidence for it, or one line that says what was found instead, out."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsschema as ns
from newsschema.errors import MissingExtra

FERRY_TITLE = "Ferry to stop for the winter"


@pytest.fixture
def ferry(pages: Path) -> Path:
    return pages / "ferry.html"


@pytest.fixture
def article(ferry: Path) -> ns.Article:
    found = ns.parse(ferry.read_bytes()).article
    assert found is not None
    return found


def test_the_article_is_printed_as_json_ld(run: Any, ferry: Path, article: ns.Article) -> None:
    ended = run("extract", str(ferry))
    assert ended == (0, article.to_json(indent=2) + "\n", "")
    assert json.loads(ended.out)["headline"] == FERRY_TITLE
    assert run("extract", str(ferry), "--format", "jsonld") == ended


def test_the_article_is_printed_as_a_script(run: Any, ferry: Path, article: ns.Article) -> None:
    assert run("extract", str(ferry), "--format", "script") == (0, article.to_script() + "\n", "")


def test_standard_input_is_a_page_too(run: Any, ferry: Path) -> None:
    assert run("extract", "-", stdin=ferry.read_bytes()) == run("extract", str(ferry))


def test_standard_input_is_read_as_bytes(start: Any, ferry: Path) -> None:
    text = ferry.read_text("utf-8")
    done = start("extract", "-", "--format", "script", input=("\ufeff" + text).encode("utf-16-le"))
    assert done.returncode == 0
    assert done.stdout == start("extract", str(ferry), "--format", "script").stdout


def test_the_url_is_the_base_of_references(run: Any) -> None:
    page = b'<script type="application/ld+json">{"@id": "#article", "@type": "NewsArticle"}</script>'
    ended = run("extract", "-", "--url", "https://quay.example/ferry", stdin=page)
    assert json.loads(ended.out)["@id"] == "https://quay.example/ferry#article"


def test_the_body_is_asked_for_and_needs_its_extra(run: Any, ferry: Path, monkeypatch: Any) -> None:
    asked: list[bool] = []

    def parse(*_: Any, body: bool = False) -> Any:
        asked.append(body)
        raise MissingExtra("body", "the article's text")

    monkeypatch.setattr("newsschema.api.parse", parse)
    ended = run("extract", str(ferry), "--body")
    assert asked == [True]
    sentence = "the article's text needs the extra 'body': pip install 'newsschema[body]'"
    assert ended == (2, "", f"Error: {sentence}\n")


# What is printed for programs


def test_the_document_holds_article_evidence_and_findings(run: Any, ferry: Path, article: ns.Article) -> None:
    document = json.loads(run("extract", str(ferry), "--format", "json").out)
    assert list(document) == ["article", "evidence", "findings"]
    assert document["article"] == article.to_jsonld()
    assert [finding["name"] for finding in document["findings"]] == ["jsonld.trailing-comma"]


def test_every_field_has_its_evidence(run: Any, ferry: Path) -> None:
    document = json.loads(run("extract", str(ferry), "--format", "json").out)
    for name, value in document["article"].items():
        if name != "@context":
            chosen = document["evidence"][name]["chosen"]
            assert chosen["value"] == value
            assert chosen["line"] >= 1
            assert chosen["column"] >= 1
            assert chosen["why"]
            assert chosen["syntax"] in ("jsonld", "meta")


def test_the_places_are_those_of_the_values_in_the_file(run: Any, ferry: Path) -> None:
    evidence = json.loads(run("extract", str(ferry), "--format", "json").out)["evidence"]
    lines = ferry.read_text("utf-8").split("\n")
    for name, written in [
        ("headline", f'"{FERRY_TITLE}",'),
        ("datePublished", '"2026-03-01T08:00:00Z",'),
        ("image", '"https://quay.example/images/'),
        ("isAccessibleForFree", "false,"),
        ("award", '"Harbour Prize",'),
        ("author", '{"@type": "Person", "name": "Jana Holm"},'),
        ("description", 'The last boat leaves on Friday.">'),
    ]:
        chosen = evidence[name]["chosen"]
        assert lines[chosen["line"] - 1][chosen["column"] - 1 :].startswith(written), name


def test_what_lost_is_kept_with_its_reason_and_place(run: Any, ferry: Path) -> None:
    evidence = json.loads(run("extract", str(ferry), "--format", "json").out)["evidence"]
    lost = evidence["headline"]["rejected"]
    assert [one["syntax"] for one in lost] == ["visible", "opengraph", "meta"]
    assert lost[0]["why"] == "says the same"
    assert lost[1]["value"] == "Ferry stops for winter: 'a sad day' for Café Möwe"
    assert lost[1]["line"] == 8
    assert "jsonld" in lost[1]["why"]


def test_what_was_not_usable_is_kept_as_written(run: Any) -> None:
    block = '{"@type": "NewsArticle", "headline": "A", "datePublished": ["soon", "2026-03-01", "2026-04-01"]}'
    page = f'<script type="application/ld+json">{block}</script>'
    decision = json.loads(run("extract", "-", "--format", "json", stdin=page.encode()).out)["evidence"]["datePublished"]
    assert decision["chosen"]["value"] == "2026-03-01"
    assert [(one["value"], one.get("raw")) for one in decision["rejected"]] == [(None, "soon"), ("2026-04-01", None)]


def test_a_value_that_was_changed_shows_how_it_was_written(run: Any) -> None:
    page = '<meta property="og:type" content="article"><meta property="og:locale" content="en_GB">'
    document = json.loads(run("extract", "-", "--format", "json", stdin=page.encode()).out)
    chosen = document["evidence"]["inLanguage"]["chosen"]
    assert (chosen["value"], chosen["raw"]) == ("en-GB", "en_GB")


def test_an_article_that_only_open_graph_shows_says_so(run: Any) -> None:
    page = '<meta property="og:type" content="article">\n<meta property="og:title" content="Ferry">'
    evidence = json.loads(run("extract", "-", "--format", "json", stdin=page.encode()).out)["evidence"]
    chosen = evidence["@type"]["chosen"]
    assert (chosen["value"], chosen["syntax"], chosen["line"], chosen["column"]) == ("Article", "opengraph", 1, 35)
    assert "Open Graph" in chosen["why"]


def test_lone_surrogates_reach_the_output_as_escapes(run: Any) -> None:
    page = b'<script type="application/ld+json">{"@type":"NewsArticle","headline":"half \\ud83d"}</script>'
    for options in ([], ["--format", "json"], ["--format", "script"], ["--explain"]):
        ended = run("extract", "-", *options, stdin=page)
        assert ended.code == 0
        assert "half \\ud83d" in ended.out


# Pages without an article


def test_a_page_without_an_article_says_what_it_holds(run: Any, pages: Path) -> None:
    home = str(pages / "home.html")
    ended = run("extract", home)
    found = "found WebSite, NewsMediaOrganization; a JSON-LD block cannot be read at line 11, column 1"
    assert ended == (1, "", f"Error: '{home}' has no article; {found}\n")
    assert run("extract", home, "--explain") == ended
    assert run("extract", home, "--format", "script") == ended


def test_programs_get_a_document_for_a_page_without_an_article(run: Any, pages: Path) -> None:
    ended = run("extract", str(pages / "home.html"), "--format", "json")
    document = json.loads(ended.out)
    assert (ended.code, document["article"], document["evidence"]) == (1, None, {})
    assert [finding["name"] for finding in document["findings"]] == ["jsonld.invalid"]
    assert ended.err.count("\n") == 1


@pytest.mark.parametrize(
    ("page", "found"),
    [
        (b"<p>hello", "found no structured data that names a type"),
        (b'<meta property="og:type" content="website">', "found no typed item, and Open Graph's type 'website'"),
        (b' {"@type": "NewsArticle"}', "found JSON, expected an HTML page"),
        (
            b'<script type="application/ld+json">{"@type":["A1","B","C","D","E","F","G","H","I","J\\u001b"]}</script>',
            "found A1, B, C, D, E, F, G, H and 2 more types",
        ),
        (b'<script type="application/ld+json">{"@type":"\\u001b[2J\\n"}</script>', "found \\x1b[2J"),
    ],
)
def test_the_line_names_what_is_there(run: Any, page: bytes, found: str) -> None:
    assert run("extract", "-", stdin=page) == (1, "", f"Error: standard input has no article; {found}\n")


# The table


def test_the_table_is_the_one_in_the_snapshot(run: Any, ferry: Path) -> None:
    """To rewrite it: `newsschema extract ferry.html --explain > ferry.explain.txt`; then read the difference."""
    ended = run("extract", str(ferry), "--explain")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == ferry.with_suffix(".explain.txt").read_text("utf-8")


def cells(table: str) -> list[list[str]]:
    """The rows of a table, each cell as the text that was wrapped in it, without any white space."""
    rows: list[list[str]] = []
    for line in table.splitlines():
        if line.startswith("+"):
            rows.append([""] * 5)
        else:
            edges = [index for index, character in enumerate(table.splitlines()[0]) if character == "+"]
            parts = [line[start + 1 : end] for start, end in pairwise(edges)]
            rows[-1] = [cell + "".join(part.split()) for cell, part in zip(rows[-1], parts, strict=True)]
    return [row for row in rows if any(row)]


def test_every_field_stands_in_the_table_in_full_with_its_place(run: Any, ferry: Path) -> None:
    document = json.loads(run("extract", str(ferry), "--format", "json").out)
    rows = {row[0]: row for row in cells(run("extract", str(ferry), "--explain").out)}
    for name, value in document["article"].items():
        if name != "@context":
            chosen = document["evidence"][name]["chosen"]
            values = value if isinstance(value, list) else [value]
            texts = [one if isinstance(one, str) else json.dumps(one) for one in values]
            assert rows[name][1] == "".join("".join(texts).split())
            assert rows[name][2] == chosen["syntax"]
            assert rows[name][3] == f"{chosen['line']}:{chosen['column']}"


def test_the_table_has_what_lost_and_why(run: Any, ferry: Path) -> None:
    lost = {row[0]: row[4] for row in cells(run("extract", str(ferry), "--explain").out)}
    assert "opengraph8:36:Ferrystopsforwinter:'asadday'forCaféMöwe(lesstrustedthanjsonld" in lost["headline"]
    assert lost["award"] == "-"


def test_text_of_a_page_cannot_steer_the_terminal_or_the_table(run: Any) -> None:
    block = '{"@type": "NewsArticle", "headline": "a\\u001b[31mb [bold]c[/bold] :smile:", "x\\ny": "d\\u2028e"}'
    ended = run("extract", "-", "--explain", stdin=f'<script type="application/ld+json">{block}</script>'.encode())
    rows = {row[0]: row[1] for row in cells(ended.out)}
    assert rows["headline"] == "a\\x1b[31mb[bold]c[/bold]:smile:"
    assert rows["x\\ny"] == "d\\u2028e"


@pytest.mark.parametrize("form", ["jsonld", "script"])
def test_a_table_in_a_format_that_has_none_is_misuse(run: Any, ferry: Path, form: str) -> None:
    ended = run("extract", str(ferry), "--explain", "--format", form)
    assert (ended.code, ended.out) == (2, "")
    assert f"leave out --format {form}" in ended.err


def test_the_explanation_in_json_is_the_document(run: Any, ferry: Path) -> None:
    words = ("extract", str(ferry), "--format", "json")
    assert run(*words, "--explain") == run(*words)


# Any input

SCRAPS = [
    b"<script type='application/ld+json'>",
    b"</script>",
    b'{"@type":"NewsArticle"',
    b',"headline":"',
    b'"}',
    b"<",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    page=st.lists(st.sampled_from(SCRAPS) | st.binary(max_size=8), max_size=12).map(b"".join),
    options=st.sampled_from([[], ["--explain"], ["--format", "json"], ["--format", "script"]]),
)
def test_no_input_is_an_internal_error(run: Any, page: bytes, options: list[str]) -> None:
    ended = run("extract", "-", *options, stdin=page)
    assert ended.code in (0, 1, 2)
    assert ended.err.count("\n") == (ended.code != 0)
