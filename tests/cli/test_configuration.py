"""Configuration files in; what they ask for, which of them counts, and what is said of a wrong one, out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from newsschema.cli.configuration import Configuration, find_configuration, read_configuration
from newsschema.errors import UsageError

BARE = '{"@context": "https://schema.org", "@type": "NewsArticle"}'
ALL = """
profile = ["google", "schema.org"]
select = ["NS203"]
ignore = ["google.article"]
exclude = ["drafts/"]
fail-on = "warning"
jobs = 3

[severity]
NS203 = "info"

[per-file-ignores]
"old/*.html" = ["NS2", "NS903"]
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def codes(run: Any, *words: str) -> list[str]:
    """The codes that are found; severities are those of the configuration."""
    document = json.loads(run("validate", *words, "--format", "json").out)
    return [found["code"] for file in document["files"] for found in file["findings"] if found["code"] == "NS203"]


def test_every_key_is_read(tmp_path: Path) -> None:
    found = Configuration(
        folder=tmp_path,
        profile=("google", "schema.org"),
        select=("NS203",),
        ignore=("google.article",),
        severity={"NS203": "info"},
        per_file_ignores={"old/*.html": ("NS2", "NS903")},
        exclude=("drafts/",),
        fail_on="warning",
        jobs=3,
    )
    assert read_configuration(written(tmp_path / "newsschema.toml", ALL)) == found
    project = ALL.replace("[severity]", "[tool.newsschema.severity]").replace("[per-", "[tool.newsschema.per-")
    assert read_configuration(written(tmp_path / "pyproject.toml", f"[tool.newsschema]{project}")) == found
    assert read_configuration(written(tmp_path / "other.toml", "\ufeff" + ALL)) == found


@pytest.mark.parametrize("text", ['profile = "google"', 'profile = "google, schema.org"', 'profile = ["google"]'])
def test_a_profile_is_one_or_several(tmp_path: Path, text: str) -> None:
    profiles = read_configuration(written(tmp_path / "newsschema.toml", text)).profile
    assert profiles == (("google", "schema.org") if "," in text else ("google",))


# Which file counts


def test_the_nearest_file_counts(folder: Path) -> None:
    written(folder / "newsschema.toml", "jobs = 1")
    written(folder / "site" / "pyproject.toml", "[tool.newsschema]\njobs = 2")
    written(folder / "site" / "news" / "pyproject.toml", "[tool.other]\nnewsschema = 3")
    written(folder / "site" / "news" / "a.html", "<p>")
    for start, jobs in [(".", 1), ("site", 2), ("site/news/a.html", 2), ("site/**/*.html", 2), ("none/b.html", 1)]:
        assert find_configuration(Path(start)).jobs == jobs


def test_the_own_file_comes_before_the_project_s(folder: Path) -> None:
    written(folder / "pyproject.toml", "[tool.newsschema]\njobs = 1")
    written(folder / "newsschema.toml", "jobs = 2")
    assert find_configuration(Path()).jobs == 2


def test_the_current_directory_counts_for_files_elsewhere(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    written(folder / "newsschema.toml", "jobs = 2")
    assert find_configuration(tmp_path_factory.mktemp("elsewhere")).jobs == 2


def test_without_a_file_nothing_is_asked_for(folder: Path) -> None:
    assert find_configuration(Path()) == Configuration()


# What the command line says beside it


def test_what_the_command_line_says_counts(run: Any, folder: Path) -> None:
    written(folder / "a.jsonld", BARE)
    written(folder / "newsschema.toml", 'select = ["NS901"]\nfail-on = "warning"')
    assert codes(run, "a.jsonld") == []
    assert codes(run, "a.jsonld", "--select", "NS203") == ["NS203"]
    assert run("validate", "a.jsonld", "--select", "NS203").code == 1
    assert run("validate", "a.jsonld", "--select", "NS203", "--fail-on", "error").code == 0
    written(folder / "newsschema.toml", 'profile = "schema.org"')
    assert codes(run, "a.jsonld") == []
    assert codes(run, "a.jsonld", "--profile", "google") == ["NS203"]


def test_what_is_selected_anew_is_not_ignored_by_the_file(run: Any, folder: Path) -> None:
    written(folder / "a.jsonld", BARE)
    written(folder / "newsschema.toml", 'ignore = ["NS203"]')
    assert codes(run, "a.jsonld") == codes(run, "a.jsonld", "--ignore", "NS901") == []
    assert codes(run, "a.jsonld", "--select", "NS203") == ["NS203"]


def test_globs_are_those_of_the_folder_of_the_file(run: Any, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written(folder / "newsschema.toml", 'exclude = ["/a/b.jsonld"]\n[per-file-ignores]\n"a/c.jsonld" = ["NS203"]')
    for name in ("b", "c", "d"):
        written(folder / "a" / f"{name}.jsonld", BARE)
    assert codes(run, ".", "--select", "NS203") == ["NS203"]
    monkeypatch.chdir(folder / "a")
    assert codes(run, ".", "--select", "NS203") == codes(run, str(folder), "--select", "NS203") == ["NS203"]
    assert codes(run, ".", "--select", "NS203", "--exclude", "d.jsonld") == []


def test_a_severity_is_that_of_the_file(run: Any, folder: Path) -> None:
    written(folder / "a.jsonld", BARE)
    written(folder / "newsschema.toml", '[severity]\n"google.article" = "error"')
    ended = run("validate", "a.jsonld", "--select", "NS203")
    assert ended.code == 1
    assert "error NS203" in ended.out


def test_another_file_can_be_named(run: Any, folder: Path) -> None:
    written(folder / "a.jsonld", BARE)
    written(folder / "newsschema.toml", "nonsense = 1")
    written(folder / "ci.toml", 'select = ["NS203"]\nfail-on = "info"')
    assert run("validate", "a.jsonld", "--config", "ci.toml").code == 1
    ended = run("validate", "a.jsonld", "--config", "none.toml")
    assert (ended.code, ended.err) == (2, "Error: none.toml cannot be read: No such file or directory\n")
    written(folder / "pyproject.toml", "[tool.other]")
    ended = run("validate", "a.jsonld", "--config", "pyproject.toml")
    assert (ended.code, ended.err) == (2, "Error: pyproject.toml has no table [tool.newsschema]\n")


# What is wrong


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("slect = []", "unknown key 'slect'; did you mean select?"),
        ("per_file_ignores = {}", "unknown key 'per_file_ignores'; did you mean per-file-ignores?"),
        ("zzz = 1", "unknown key 'zzz'; known are profile, select, ignore"),
        ('select = "NS203"', "select: expected a list of texts, found 'NS203'"),
        ("ignore = [203]", "ignore: expected a list of texts, found [203]"),
        ('select = ["NS2033"]', "select: unknown rule 'NS2033'; did you mean NS"),
        ('profile = "gogle"', "profile: unknown profile 'gogle'; did you mean google?"),
        ("profile = 1", "profile: expected a list of texts, found 1"),
        ('severity = ["NS203"]', "severity: expected a table of rules and severities, found ['NS203']"),
        ('severity = {NS203 = "fatal"}', "severity: unknown severity 'fatal'; write one of info, warning, error"),
        ('severity = {NS203 = ["error"]}', "severity: unknown severity ['error']"),
        ('severity = {NS2033 = "error"}', "severity: unknown rule 'NS2033'"),
        ('per-file-ignores = {"*.html" = "NS203"}', "per-file-ignores: expected a list of texts"),
        ('per-file-ignores = {"*.html" = ["x"]}', "per-file-ignores: unknown rule 'x'"),
        ('fail-on = "fatal"', "fail-on: expected one of error, warning, info, never, found 'fatal'"),
        ("jobs = 0", "jobs: expected a number from 1 on, found 0"),
        ("jobs = true", "jobs: expected a number from 1 on, found True"),
        ('exclude = "a"', "exclude: expected a list of texts, found 'a'"),
        ("select = [", "is no TOML: "),
    ],
)
def test_a_wrong_file_is_misuse_in_one_line_with_its_name(run: Any, folder: Path, text: str, said: str) -> None:
    written(folder / "a.jsonld", BARE)
    path = written(folder / "newsschema.toml", text)
    ended = run("validate", "a.jsonld")
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert ended.err.startswith(f"Error: {path}")
    assert said in ended.err


@pytest.mark.parametrize("data", [b"\xff\xfe", b"[tool.newsschema", b"[tool]\nnewsschema = 1"])
def test_a_project_file_that_cannot_be_read_is_misuse(folder: Path, data: bytes) -> None:
    (folder / "pyproject.toml").write_bytes(data)
    with pytest.raises(UsageError, match=r"pyproject\.toml"):
        find_configuration(Path())
