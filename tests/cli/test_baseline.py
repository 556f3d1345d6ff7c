"""Known findings and pages that change in; which findings are new, and what is said of those that are gone, out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

BARE = '{"@context": "https://schema.org", "@type": "NewsArticle"}'
SOUND = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry back"}'
WORDS = ("--select", "NS203", "--fail-on", "info", "--baseline", "known.json")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "site").mkdir()
    for name in ("a", "b"):
        (tmp_path / "site" / f"{name}.jsonld").write_text(BARE, "utf-8")
    return tmp_path


def a_known_site(run: Any) -> None:
    assert run("validate", "site", *WORDS, "--write-baseline") == (0, "", "")


def test_known_findings_are_not_reported(run: Any, folder: Path) -> None:
    a_known_site(run)
    ended = run("validate", "site", *WORDS)
    assert ended == (0, "no findings in 2 files\n2 findings in the baseline, not shown\n", "")


def test_the_file_is_one_that_people_can_read_and_compare(run: Any, folder: Path) -> None:
    a_known_site(run)
    text = (folder / "known.json").read_text("utf-8")
    document = json.loads(text)
    assert document["version"] == 1
    assert [(one["file"], one["code"], one["property"], one["count"]) for one in document["findings"]] == [
        ("site/a.jsonld", "NS203", "headline", 1),
        ("site/b.jsonld", "NS203", "headline", 1),
    ]
    assert '"line"' not in text
    a_known_site(run)
    assert (folder / "known.json").read_text("utf-8") == text


def test_a_finding_stays_known_where_its_line_and_its_block_move(run: Any, folder: Path) -> None:
    a_known_site(run)
    moved = f'\n\n{{"@context": "https://schema.org", "@graph": [{{"@type": "Person", "name": "Jana"}},\n {BARE}]}}'
    (folder / "site" / "a.jsonld").write_text(moved, "utf-8")
    assert run("validate", "site", *WORDS).code == 0


def test_a_second_finding_of_the_same_kind_is_new(run: Any, folder: Path) -> None:
    a_known_site(run)
    (folder / "site" / "a.jsonld").write_text(f"[{BARE},\n{BARE}]", "utf-8")
    ended = run("validate", "site", *WORDS)
    assert ended.code == 1
    assert ended.out.count(": warning NS203") == 1


def test_a_new_file_is_not_known(run: Any, folder: Path) -> None:
    a_known_site(run)
    (folder / "site" / "c.jsonld").write_text(BARE, "utf-8")
    ended = run("validate", "site", *WORDS)
    assert ended.code == 1
    assert ended.out.startswith("site/c.jsonld:1:1: ")


def test_what_is_gone_is_mentioned(run: Any, folder: Path) -> None:
    a_known_site(run)
    (folder / "site" / "a.jsonld").write_text(SOUND, "utf-8")
    (folder / "site" / "b.jsonld").unlink()
    ended = run("validate", "site", *WORDS)
    assert ended.code == 0
    assert "2 findings of the baseline are gone; write it anew with --write-baseline" in ended.out


@pytest.mark.parametrize("words", [("site/a.jsonld",), ("site", "--select", "NS901")])
def test_what_was_not_looked_for_is_not_gone(run: Any, folder: Path, words: tuple[str, ...]) -> None:
    a_known_site(run)
    select = () if "--select" in words else ("--select", "NS203")
    assert "are gone" not in run("validate", *words, *select, "--baseline", "known.json").out


def test_files_are_the_same_from_every_directory(run: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_known_site(run)
    assert run("validate", str(folder / "site"), *WORDS).code == 0
    monkeypatch.chdir(folder / "site")
    assert run("validate", ".", *WORDS[:-1], "../known.json").code == 0


def test_that_a_file_cannot_be_read_never_becomes_known(run: Any, folder: Path) -> None:
    (folder / "site" / "c.jsonld").write_text("", "utf-8")
    a_known_site(run)
    ended = run("validate", "site", *WORDS)
    assert ended.code == 1
    assert "NS903" in ended.out


def test_programs_get_what_is_new(run: Any, folder: Path) -> None:
    a_known_site(run)
    document = json.loads(run("validate", "site", *WORDS, "--format", "json").out)
    assert [file["findings"] for file in document["files"]] == [[], []]


def test_standard_input_has_known_findings_too(run: Any, folder: Path) -> None:
    assert run("validate", "-", *WORDS, "--write-baseline", stdin=BARE.encode()).code == 0
    assert run("validate", "-", *WORDS, stdin=BARE.encode()).code == 0
    assert "are gone" not in run("validate", "site/a.jsonld", *WORDS).out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "there is no baseline known.json; write it with --write-baseline"),
        ("", "known.json is no baseline; write it with --write-baseline"),
        ("[]", "known.json is no baseline"),
        ('{"version": 1}', "known.json is no baseline"),
        ('{"version": 1, "findings": [{"file": 1}]}', "known.json is no baseline"),
        ('{"version": 2, "findings": []}', "known.json is a baseline of version 2, expected 1"),
        ("[" * 100_000, "known.json is no baseline"),
    ],
)
def test_a_file_that_is_no_baseline_is_misuse(run: Any, folder: Path, text: str | None, said: str) -> None:
    if text is not None:
        (folder / "known.json").write_text(text, "utf-8")
    ended = run("validate", "site", *WORDS)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
