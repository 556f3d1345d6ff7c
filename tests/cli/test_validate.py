"""Files, folders and lists in; the report on them, and the exit code, out. Rules are always selected by name."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from newsschema.batch import pool
from newsschema.batch.judging import JudgingFailed

SOUND = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry back"}'
BARE = '{"@context": "https://schema.org",\n  "@type": "NewsArticle"}'
ONLY = ("--select", "NS203")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(folder: Path, **files: str) -> None:
    """Files by their names, with "__" for each slash and "_" for the dot before the suffix."""
    for name, text in files.items():
        stem, _, suffix = name.replace("__", "/").rpartition("_")
        path = folder / f"{stem}.{suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def names_and_codes(out: str) -> list[tuple[str, list[str]]]:
    return [(file["name"], [found["code"] for found in file["findings"]]) for file in json.loads(out)["files"]]


# Exit codes


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        ("error", None, 1),
        ("warning", None, 0),
        ("warning", "error", 0),
        ("warning", "warning", 1),
        ("info", "warning", 0),
        ("info", "info", 1),
        ("error", "never", 0),
    ],
)
def test_the_exit_code_says_whether_findings_are_grave(
    run: Any, folder: Path, severity: str, fail_on: str | None, code: int
) -> None:
    write(folder, a_jsonld=BARE, newsschema_toml=f"[severity]\nNS203 = '{severity}'\n")
    options = ("--fail-on", fail_on) if fail_on else ()
    ended = run("validate", "a.jsonld", *ONLY, *options)
    assert (ended.code, ended.err) == (code, "")
    assert f"a.jsonld:1:1: {severity} NS203" in ended.out


def test_a_clean_site_is_exit_code_0(run: Any, folder: Path) -> None:
    write(folder, a_jsonld=SOUND, b_json=SOUND)
    assert run("validate", ".", *ONLY) == (0, "no findings in 2 files\n", "")


def test_without_a_path_it_is_misuse(run: Any) -> None:
    ended = run("validate")
    assert (ended.code, ended.out) == (2, "")
    assert "Name a PATH" in ended.err


@pytest.mark.parametrize("url", ["https://example.com/story", "http://example.com/a?b=1&c"])
@pytest.mark.parametrize("others", [(), ("a.jsonld",)])
def test_a_url_is_misuse_with_the_command_that_works(run: Any, folder: Path, url: str, others: tuple[str, ...]) -> None:
    write(folder, a_jsonld=SOUND)
    ended = run("validate", *others, url)
    quoted = f"'{url}'" if "&" in url else url
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.endswith(f"curl -s {quoted} | newsschema validate - --url {quoted}\n")


def test_a_defect_is_exit_code_3_with_the_name_of_the_file(
    run: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> object:
        raise KeyError("defect")

    write(folder, a_jsonld=SOUND)
    monkeypatch.setattr("newsschema.batch.judging.judge", broken)
    ended = run("validate", "a.jsonld")
    assert (ended.code, ended.out) == (3, "")
    assert f"{JudgingFailed.__name__}: a.jsonld: KeyError: 'defect'" in ended.err


# What is judged


def test_standard_input_is_a_page_or_json_ld(run: Any, start: Any) -> None:
    page = f'<script type="application/ld+json">{BARE}</script>'
    for text in (page, BARE):
        ended = run("validate", "-", *ONLY, stdin=text.encode())
        assert ended.code == 0
        assert ended.out.startswith("<stdin>:1:")
    assert start("validate", "-", *ONLY, input=BARE.encode("utf-16")).stdout.startswith(b"<stdin>:1:1: warning NS203")


def test_findings_are_sorted_by_file_and_place_for_any_number_of_jobs(
    run: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "FEW", 2)
    write(folder, b_jsonld=f"[{BARE},\n{BARE}]", a__a_html=f'<script type="application/ld+json">{BARE}</script>')
    write(folder, c_jsonld="")
    runs = [run("validate", ".", *ONLY, "--jobs", jobs, "--format", "json") for jobs in ("1", "2", "7")]
    assert names_and_codes(runs[0].out) == [
        ("a/a.html", ["NS203"]),
        ("b.jsonld", ["NS203"] * 2),
        ("c.jsonld", ["NS903"]),
    ]
    assert runs[0] == runs[1] == runs[2]
    assert runs[0].code == 1


@pytest.mark.parametrize("listed", ["a.jsonld\nsub\n*.json\n", "a.jsonld\0sub\0b.json\0"])
@pytest.mark.parametrize("name", ["list.txt", "-"])
def test_a_list_names_files_folders_and_globs(run: Any, folder: Path, listed: str, name: str) -> None:
    write(folder, a_jsonld=SOUND, sub__c_html="<p>", b_json=SOUND, list_txt=listed)
    ended = run("validate", "--files-from", name, *ONLY, "--format", "json", stdin=listed.encode())
    assert [name for name, _ in names_and_codes(ended.out)] == ["a.jsonld", "b.json", "sub/c.html"]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["--files-from", "none.txt"], "there is no file 'none.txt'; give the path of a list of files, or - for"),
        (["--files-from", "empty.txt"], "'empty.txt' names no file"),
        (["-", "--files-from", "-"], "Standard input is either a page or a list of files"),
    ],
)
def test_a_list_that_names_nothing_is_no_input(run: Any, folder: Path, words: list[str], line: str) -> None:
    write(folder, empty_txt="\n")
    ended = run("validate", *words, stdin=b"")
    assert (ended.code, ended.out) == (2, "")
    assert line in ended.err


def test_excluded_files_are_left_out(run: Any, folder: Path) -> None:
    write(folder, a_jsonld=BARE, drafts__b_jsonld=BARE, c_amp_jsonld=BARE)
    ended = run("validate", ".", *ONLY, "--exclude", "drafts/", "--exclude", "*_amp.jsonld", "--format", "json")
    assert names_and_codes(ended.out) == [("a.jsonld", ["NS203"])]
    assert run("validate", "drafts/b.jsonld", *ONLY, "--exclude", "drafts/") == (0, "no files\n", "")


def test_the_address_is_that_of_one_page(run: Any, folder: Path) -> None:
    write(folder, a_html="<p>", b_html="<p>")
    assert run("validate", "a.html", *ONLY, "--url", "https://quay.example/a").code == 0
    ended = run("validate", ".", *ONLY, "--url", "https://quay.example/a")
    assert ended.code == 2
    assert "found 2 files" in ended.err


# What cannot be read


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        (["none.html"], ["none.html: the file does not exist"]),
        (["*.html", "no-folder/"], ["*.html: the glob matches no file", "no-folder: the file does not exist"]),
        (["empty.jsonld", "photo.jpg"], ["empty.jsonld: the file is empty", "photo.jpg: the file is a JPEG image"]),
        (["styles"], ["styles: the folder has no file that ends in"]),
        (["data"], ["no page, no JSON-LD and no sitemap is among the files"]),
        (["a\0b.html"], ["a\\x00b.html: this cannot be the name of a file"]),
    ],
)
def test_where_nothing_can_be_read_it_is_exit_code_2(
    run: Any, folder: Path, words: list[str], lines: list[str]
) -> None:
    write(folder, empty_jsonld="", styles__a_css="p {}", data__search_json='{"pages": []}')
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF")
    ended = run("validate", *words, *ONLY)
    assert (ended.code, ended.out) == (2, "")
    assert len(ended.err.splitlines()) == len(lines)
    for said, line in zip(ended.err.splitlines(), lines, strict=True):
        assert said.startswith(f"Error: {line}")


def test_many_files_that_cannot_be_read_are_not_many_lines(run: Any) -> None:
    ended = run("validate", *(f"{number}.html" for number in range(30)))
    assert ended.code == 2
    assert ended.err.splitlines()[20:] == ["Error: and 10 more files could not be read"]


def test_one_of_several_that_cannot_be_read_is_an_error_whatever_is_selected(run: Any, folder: Path) -> None:
    write(folder, a_jsonld=SOUND, empty_html="")
    ended = run("validate", "a.jsonld", "none.html", "empty.html", *ONLY)
    assert (ended.code, ended.err) == (1, "")
    assert "none.html: error NS901 the file does not exist" in ended.out
    assert "empty.html:1:1: error NS903 the file is empty" in ended.out
    assert run("validate", "a.jsonld", "none.html", "--profile", "json-schema").code == 1
    assert run("validate", "a.jsonld", "none.html", *ONLY, "--ignore", "NS901").code == 0


def test_a_closed_standard_input_is_no_input(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsschema.cli.options import Options
    from newsschema.cli.validation import run as validate

    monkeypatch.setattr(sys, "stdin", None)
    empty: dict[str, Any] = dict.fromkeys(Options.__slots__, ())
    given = empty | {"paths": ("-",), "files_from": None, "url": None, "fail_on": None, "form": "text", "jobs": None}
    given |= {"output": None, "baseline": None, "config": None}
    assert validate(Options(**given)) == 2


# What is asked


def test_profiles_and_rules_can_be_given_several_times_or_with_commas(run: Any, folder: Path) -> None:
    write(folder, a_jsonld=BARE)
    for words in (["--select", "NS901,NS203"], ["--select", "NS901", "--select", "google.article.headline-missing"]):
        assert "NS203" in run("validate", "a.jsonld", *words).out
    assert "NS203" not in run("validate", "a.jsonld", "--profile", "schema.org").out
    for words in (["--profile", "schema.org,google"], ["--profile", "schema.org", "--profile", "google"]):
        assert "NS203" in run("validate", "a.jsonld", *words).out
    assert "NS203" not in run("validate", "a.jsonld", "--ignore", "NS901,NS203").out


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["--profile", "gogle"], "unknown profile 'gogle'; did you mean google?"),
        (["--select", "google.artikle"], "unknown rule 'google.artikle'; did you mean google."),
        (["--ignore", "google.artikle.headline-missing"], "did you mean google.article.headline-missing?"),
        (["--per-file-ignore", "*.html:NS2033"], "unknown rule 'NS2033'"),
        (["--per-file-ignore", "NS203"], "--per-file-ignore takes GLOB:RULES"),
        (["--exclude", "!"], "no pattern for paths"),
        (["--write-baseline"], "--write-baseline writes the file that --baseline FILE names"),
        (["--statistics", "--format", "sarif"], "--statistics has no format sarif"),
        (["--output", "no-folder/out.json"], "There is no folder 'no-folder'"),
        (["--jobs", "0"], "--jobs"),
        (["--fail-on", "fatal"], "--fail-on"),
    ],
)
def test_misuse_is_exit_code_2_with_the_nearest_name(run: Any, folder: Path, words: list[str], hint: str) -> None:
    write(folder, a_jsonld=SOUND)
    ended = run("validate", "a.jsonld", *words)
    assert (ended.code, ended.out) == (2, "")
    assert hint in ended.err


def test_rules_are_ignored_for_some_files(run: Any, folder: Path) -> None:
    write(folder, a_jsonld=BARE, old__b_jsonld=BARE)
    ended = run("validate", ".", *ONLY, "--per-file-ignore", "old/:google.article,NS903", "--format", "json")
    assert names_and_codes(ended.out) == [("a.jsonld", ["NS203"]), ("old/b.jsonld", [])]


def test_comments_in_a_page_silence_rules(run: Any, folder: Path) -> None:
    block = f'<script type="application/ld+json">{BARE}</script>'
    write(folder, a_html=f"<!-- newsschema-ignore NS203 -->{block}")
    assert run("validate", "a.html", "--select", "NS203,NS904,NS905") == (0, "no findings in 1 file\n", "")


def test_the_json_schemas_are_asked_beside_what_is_selected(run: Any, folder: Path) -> None:
    write(folder, a_jsonld=SOUND.replace("}", ', "datePublished": "last Tuesday"}'))
    assert "NS950" not in run("validate", "a.jsonld").out
    assert "NS950" in run("validate", "a.jsonld", "--schema").out
    assert "NS950" in run("validate", "a.jsonld", *ONLY, "--schema").out


# What is written


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_machines_read_json(run: Any, folder: Path, form: str) -> None:
    write(folder, a_jsonld=BARE)
    ended = run("validate", "a.jsonld", *ONLY, "--format", form)
    assert ended.err == ""
    assert "NS203" in json.dumps(json.loads(ended.out))


@pytest.mark.parametrize(
    ("form", "start_of_text"),
    [("github", "::warning file=a.jsonld,"), ("junit", "<?xml "), ("html", "<!"), ("text", "a.jsonld:1:1: ")],
)
def test_every_format_is_written(run: Any, folder: Path, form: str, start_of_text: str) -> None:
    write(folder, a_jsonld=BARE)
    ended = run("validate", "a.jsonld", *ONLY, "--format", form)
    assert ended.err == ""
    assert ended.out.startswith(start_of_text)
    assert ended.out.endswith("\n")
    assert not ended.out.endswith("\n\n")


def test_the_text_shows_the_line_and_no_colour_where_nobody_looks(run: Any, folder: Path) -> None:
    write(folder, a_jsonld=f"[\n{BARE}]")
    ended = run("validate", "a.jsonld", *ONLY)
    assert "\x1b" not in ended.out
    assert '    2 | {"@context": "https://schema.org",\n      | ^' in ended.out


def test_a_report_can_go_to_a_file(run: Any, folder: Path) -> None:
    write(folder, a_jsonld=BARE)
    printed = run("validate", "a.jsonld", *ONLY, "--format", "json").out
    assert run("validate", "a.jsonld", *ONLY, "--format", "json", "--output", "out.json") == (0, "", "")
    assert (folder / "out.json").read_text("utf-8") == printed


def test_a_file_that_cannot_be_written_is_one_line_and_exit_code_3(
    run: Any, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_: object, **__: object) -> int:
        raise PermissionError(13, "Permission denied")

    write(folder, a_jsonld=BARE)
    monkeypatch.setattr(Path, "write_text", forbidden)
    ended = run("validate", "a.jsonld", *ONLY, "--output", "out.json")
    assert ended == (3, "", "Error: 'out.json' cannot be written: Permission denied\n")


def test_quiet_writes_what_fails_or_nothing(run: Any, folder: Path) -> None:
    write(folder, a_jsonld=BARE, b_jsonld="")
    assert run("validate", "a.jsonld", *ONLY, "--quiet") == (0, "", "")
    assert "NS203" in run("validate", "a.jsonld", *ONLY, "--quiet", "--fail-on", "warning").out
    ended = run("validate", ".", *ONLY, "--quiet")
    assert ended.code == 1
    assert "NS903" in ended.out
    assert "NS203" not in ended.out


def test_statistics_count_findings_and_files(run: Any, folder: Path) -> None:
    write(folder, a_jsonld=f"[{BARE},{BARE}]", b_jsonld=BARE, c_jsonld="")
    ended = run("validate", ".", *ONLY, "--statistics", "--format", "json")
    assert [(row["count"], row["files"], row["code"]) for row in json.loads(ended.out)] == [
        (3, 2, "NS203"),
        (1, 1, "NS903"),
    ]
    table = run("validate", ".", *ONLY, "--statistics")
    assert (table.code, ended.code) == (1, 1)
    assert table.out.splitlines()[2].split() == ["3", "2", "NS203", "google.article.headline-missing", "warning"]
    assert run("validate", "b.jsonld", "--select", "NS902", "--statistics").out == "no findings\n"


def test_two_runs_give_the_same_bytes(start: Any, folder: Path) -> None:
    write(folder, a_jsonld=f"[{BARE},{BARE}]", b_html="<p>", c_html="")
    for form in ("text", "json", "sarif", "github", "junit", "html"):
        runs = [
            start("validate", ".", *ONLY, "--format", form, cwd=folder, env={"PYTHONHASHSEED": seed}) for seed in "12"
        ]
        assert runs[0].stdout == runs[1].stdout
        assert runs[0].stderr == runs[1].stderr == b""
