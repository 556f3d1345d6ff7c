"""One file and how it is judged in; its report, or why there is none, out."""

from __future__ import annotations

import io
import pickle
import sys
from pathlib import Path

import pytest
from deadly_path import BrokenPath, GreedyPath

from newsschema.batch.judging import Judging, JudgingFailed, judge_source
from newsschema.batch.path_globs import PathGlobs
from newsschema.batch.sources import Source
from newsschema.findings import Severity

SEVERITIES: dict[str, Severity] = {"NS203": "error", "NS901": "error", "NS902": "error", "NS903": "error"}
HOW = Judging(SEVERITIES)
BARE = '{"@context": "https://schema.org",\n "@type": "NewsArticle"}'
SOUND = BARE.replace("}", ', "headline": "Ferry back"}')


def source(path: Path, **options: bool) -> Source:
    return Source(path.name, path, **options)


def codes(one: Source, how: Judging = HOW) -> list[str]:
    report = judge_source(one, how).report
    assert report is not None
    assert report.name == one.name
    return [finding.code for finding in report.findings]


def written(folder: Path, name: str, data: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


@pytest.mark.parametrize("name", ["a.json", "a.jsonld", "a.html", "a"])
def test_a_file_is_judged(tmp_path: Path, name: str) -> None:
    assert codes(source(written(tmp_path, name, BARE))) == ["NS203"]
    assert codes(source(written(tmp_path, name, SOUND))) == []


def test_a_report_can_be_sent_and_holds_the_lines_that_findings_begin_on(tmp_path: Path) -> None:
    judged = judge_source(source(written(tmp_path, "a.json", BARE)), HOW)
    assert pickle.loads(pickle.dumps(judged)) == judged  # noqa: S301
    assert judged.report is not None
    assert judged.report.lines == {1: BARE.split("\n")[0]}
    assert judged.report.source is None
    assert judged.report.findings[0].severity == "error"
    assert judged.problem == ""


def test_what_is_drawn_holds_the_source_and_the_page_at_a_glance(tmp_path: Path) -> None:
    report = judge_source(source(written(tmp_path, "a.json", BARE)), Judging(SEVERITIES, is_drawn=True)).report
    assert report is not None
    assert report.source == BARE
    assert report.overview is not None
    assert [node.types for node in report.overview.nodes] == [("NewsArticle",)]


def test_long_lines_are_kept_unless_there_are_many_files(tmp_path: Path) -> None:
    one = source(written(tmp_path, "a.json", BARE.replace("\n", " " * 30_000)))
    for are_many in (False, True):
        report = judge_source(one, Judging(SEVERITIES, are_many=are_many)).report
        assert report is not None
        assert bool(report.lines) is not are_many
        assert report.findings[0].location is not None


def test_the_address_is_that_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str | None] = []
    monkeypatch.setattr("newsschema.batch.judging.judge", lambda context, *_: seen.append(context.url) or ())
    judge_source(source(written(tmp_path, "a.html", "<p>")), Judging({}, url="https://quay.example/a"))
    assert seen == ["https://quay.example/a"]


def test_rules_can_be_left_out_for_some_files(tmp_path: Path) -> None:
    how = Judging(SEVERITIES, ((PathGlobs(["old*.json"], tmp_path), frozenset({"NS203"})),))
    assert codes(source(written(tmp_path, "old-a.json", BARE)), how) == []
    assert codes(source(written(tmp_path, "a.json", BARE)), how) == ["NS203"]


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BARE.encode("utf-16"))))
    assert codes(Source("<stdin>")) == ["NS203"]
    monkeypatch.setattr(sys, "stdin", None)
    judged = judge_source(Source("<stdin>"), HOW)
    assert judged.problem == "the file cannot be read: standard input is closed"


# What cannot be judged


def test_a_source_with_a_problem_is_one_finding() -> None:
    judged = judge_source(Source("a.html", Path("a.html"), "the file does not exist"), HOW)
    assert judged.report is not None
    (finding,) = judged.report.findings
    assert (finding.code, finding.severity, finding.message) == ("NS901", "error", "the file does not exist")
    assert finding.help
    assert judged.problem == "the file does not exist"


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("none.html", "the file cannot be read: No such file or directory"),
        ("a\0b.html", "this cannot be the name of a file: embedded null byte"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_finding(tmp_path: Path, name: str, problem: str) -> None:
    judged = judge_source(source(tmp_path / name), HOW)
    assert judged.problem == problem
    assert codes(source(tmp_path / name)) == ["NS901"]


@pytest.mark.parametrize(("data", "code"), [(b"", "NS903"), (b"\0\1\2" * 99, "NS902"), (b"%PDF-1.7", "NS902")])
def test_a_file_without_text_is_one_finding(tmp_path: Path, data: bytes, code: str) -> None:
    judged = judge_source(source(written(tmp_path, "a.html", data)), HOW)
    assert judged.problem.startswith("the file is ")
    assert codes(source(tmp_path / "a.html")) == [code]


def test_a_file_beyond_the_memory_is_one_finding() -> None:
    judged = judge_source(Source("a.html", GreedyPath("a.html")), HOW)
    assert judged.problem == "the file cannot be judged: the memory does not suffice"


def test_a_defect_of_the_program_is_raised_with_the_name_of_the_file() -> None:
    with pytest.raises(JudgingFailed, match=r"^a\.html: KeyError: 'defect'$"):
        judge_source(Source("a.html", BrokenPath("a.html")), HOW)


# Files of another kind


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("search.json", '{"pages": [1, 2]}'),
        ("package.json", ""),
        ("feed.xml", "<rss><channel></channel></rss>"),
    ],
)
def test_data_of_another_kind_are_passed_over_where_nobody_named_them(tmp_path: Path, name: str, data: str) -> None:
    path = written(tmp_path, name, data)
    assert judge_source(source(path, is_found=True), HOW).report is None
    assert judge_source(source(path), HOW).report is not None


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", BARE.encode()),
        ("a.json", BARE.encode("utf-16")),
        ("a.json", b'{"@graph": ['),
        ("a.xml", b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>'),
        ("a.xml", b"<sitemapindex/>"),
        ("a.xml", b'<html xmlns="http://www.w3.org/1999/xhtml"/>'),
        ("a.html", b""),
        ("a.jsonld", b"nothing"),
    ],
)
def test_what_could_be_meant_to_be_markup_is_not_passed_over(tmp_path: Path, name: str, data: bytes) -> None:
    assert judge_source(source(written(tmp_path, name, data), is_found=True), HOW).report is not None
