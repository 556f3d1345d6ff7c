"""Two pages or files in; what changed in their structured data, and the exit code, out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

ARTICLE = """{"@context": "https://schema.org", "@type": "NewsArticle",
  "headline": "Ferry to stop", "author": {"@type": "Person", "name": "Jana Holm"}}"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.jsonld").write_text(ARTICLE, "utf-8")
    return tmp_path


def page(block: str, text: str = "") -> str:
    return f'<title>Ferry</title><script type="application/ld+json">\n{block}\n</script><p>{text}</p>'


def test_the_text_of_a_page_is_no_part_of_it(run: Any, folder: Path) -> None:
    (folder / "old.html").write_text(page(ARTICLE, "The last boat leaves on Friday."), "utf-8")
    (folder / "new.html").write_text(page(ARTICLE.replace("\n", "\n\n"), "The last boat has left."), "utf-8")
    nothing = (0, "no changes in the structured data\n", "")
    assert run("diff", "old.html", "new.html") == run("diff", "old.jsonld", "new.html") == nothing


def test_the_syntax_makes_no_difference(run: Any, folder: Path) -> None:
    (folder / "new.html").write_text(
        '<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Ferry to stop</h1>'
        '<p itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Jana Holm</b></p>',
        "utf-8",
    )
    assert run("diff", "old.jsonld", "new.html").code == 0


def test_changes_are_listed_below_their_nodes_with_their_lines(run: Any, folder: Path) -> None:
    changed = ARTICLE.replace("Ferry to stop", "Ferry \\u001b[31mback").replace("Jana Holm", "Bo Holm")
    (folder / "new.html").write_text(
        page(changed.replace('"headline"', '"dateModified": "2026-03-01", "headline"'))
        + '<meta property="og:title" content="Ferry">',
        "utf-8",
    )
    told = (
        "NewsArticle\n"
        '  ~ headline: "Ferry to stop" -> "Ferry \\u001b[31mback" (line 2 -> 3)\n'
        '  + dateModified: "2026-03-01" (line 3)\n'
        '  ~ author.name: "Jana Holm" -> "Bo Holm" (line 2 -> 3)\n'
        "+ Open Graph (line 4)\n"
        "4 changes in the structured data\n"
    )
    assert run("diff", "old.jsonld", "new.html") == (1, told, "")


def test_programs_get_the_values_and_their_places(run: Any, folder: Path) -> None:
    ended = run("diff", "old.jsonld", "-", "--format", "json", stdin=ARTICLE.replace("Jana", "Bo").encode())
    document = json.loads(ended.out)
    column = ARTICLE.split("\n")[1].index('"Jana') + 1
    assert (ended.code, document["version"]) == (1, 1)
    assert document["changes"] == [
        {
            "kind": "changed",
            "node": {"@id": None, "@type": ["NewsArticle"]},
            "path": "author.name",
            "old": "Jana Holm",
            "new": "Bo Holm",
            "old_line": 2,
            "old_column": column,
            "new_line": 2,
            "new_column": column,
        }
    ]
    assert json.loads(run("diff", "old.jsonld", "old.jsonld", "--format", "json").out)["changes"] == []


def test_long_values_are_shortened_for_a_person_only(run: Any, folder: Path) -> None:
    long = ARTICLE.replace("Ferry to stop", "Ferry " * 1000).encode()
    assert max(map(len, run("diff", "old.jsonld", "-", stdin=long).out.splitlines())) < 300
    assert "Ferry " * 1000 in run("diff", "old.jsonld", "-", "--format", "json", stdin=long).out


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["old.jsonld", "none.html"], "there is no file 'none.html'; give the path of a page or a JSON-LD file"),
        (["empty.html", "old.jsonld"], "'empty.html' is empty; a page or JSON-LD was expected"),
        (["old.jsonld", "broken.jsonld"], "'broken.jsonld' is no JSON: "),
        (["old.jsonld", "https://example.com/a"], "https://example.com/a is a URL, and nothing is ever fetched"),
        (["-", "-"], "Standard input is one of the two"),
        (["old.jsonld"], "Missing argument"),
    ],
)
def test_what_cannot_be_read_is_exit_code_2(run: Any, folder: Path, words: list[str], line: str) -> None:
    (folder / "empty.html").write_text("", "utf-8")
    (folder / "broken.jsonld").write_text('{"@type": "NewsArticle", "headline": ~~~ }', "utf-8")
    ended = run("diff", *words)
    assert (ended.code, ended.out) == (2, "")
    assert f"Error: {line}" in ended.err


def test_lone_surrogates_and_pages_of_any_kind_can_be_compared(run: Any, folder: Path) -> None:
    page = b'<script type="application/ld+json">{"@type":"NewsArticle","headline":"half \\ud83d"}</script>'
    for options in ([], ["--format", "json"]):
        ended = run("diff", "old.jsonld", "-", *options, stdin=page)
        assert ended.code == 1
        assert "half \\ud83d" in ended.out.replace("\\\\", "\\")
