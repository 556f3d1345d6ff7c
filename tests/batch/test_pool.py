"""Many files in; their reports in the same order, however many processes work and whatever becomes of them, out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from multiprocessing import active_children
from pathlib import Path

import pytest
from deadly_path import BrokenPath, DeadlyPath

from newsschema.batch import pool
from newsschema.batch.judging import Judged, Judging, JudgingFailed
from newsschema.batch.sources import Source

HOW = Judging({"NS203": "warning", "NS901": "error", "NS903": "error"})
BARE = '{"@context": "https://schema.org", "@type": "NewsArticle", "description": "no. %d"}'
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Source]:
    """Forty files; other processes are used for as few as two."""
    monkeypatch.setattr(pool, "FEW", 2)
    found: list[Source] = []
    for number in range(40):
        path = tmp_path / f"{number:02}.jsonld"
        path.write_text("" if number % 7 == 3 else BARE % number, "utf-8")
        found.append(Source(path.name, path))
    return found


def judged(sources: list[Source], jobs: int | None) -> list[Judged]:
    return list(pool.judge_sources(sources, HOW, jobs))


def test_any_number_of_processes_gives_the_same(sources: list[Source]) -> None:
    alone = judged(sources, 1)
    assert [one.report.name for one in alone if one.report] == [source.name for source in sources]
    assert alone == judged(sources, 2) == judged(sources, 3) == judged(sources, None)


def test_a_file_that_costs_a_process_its_life_is_one_finding(sources: list[Source]) -> None:
    whole = judged(sources, 1)
    for at in (5, 39):
        sources[at] = Source("deadly.html", DeadlyPath("deadly.html"))
    found = judged(sources, 2)
    for at in (5, 39):
        assert found[at].problem == "the file cannot be judged: the process that read it died"
        report = found[at].report
        assert report is not None
        assert [(finding.code, finding.severity) for finding in report.findings] == [("NS901", "error")]
    assert [found[at] for at in range(39) if at != 5] == [whole[at] for at in range(39) if at != 5]


def test_a_defect_of_the_program_reaches_the_caller(sources: list[Source]) -> None:
    sources[20] = Source("a.html", BrokenPath("a.html"))
    with pytest.raises(JudgingFailed, match=r"a\.html: KeyError"):
        judged(sources, 2)


def test_standard_input_is_read_by_this_process(
    sources: list[Source], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with (tmp_path / "00.jsonld").open("r", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdin", stream)
        found = judged([Source("<stdin>"), *sources], 2)
    assert found[0].report is not None
    assert found[0].report.name == "<stdin>"
    assert len(found[0].report.findings) == 1
    assert found[1:] == judged(sources, 1)


def test_few_files_start_no_process(sources: list[Source], monkeypatch: pytest.MonkeyPatch) -> None:
    def started(*_: object) -> object:
        raise AssertionError

    monkeypatch.setattr(pool, "ProcessPoolExecutor", started)
    monkeypatch.setattr(pool, "FEW", 41)
    assert len(judged(sources, 2)) == 40


def test_a_caller_that_stops_leaves_no_process_behind(sources: list[Source]) -> None:
    results = pool.judge_sources(sources, HOW, 2)
    assert isinstance(next(results), Judged)
    results.close()  # type: ignore[attr-defined]
    assert active_children() == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes, and the signal of Ctrl-C")
def test_ctrl_c_ends_all_processes_in_silence(tmp_path: Path) -> None:
    for number in range(pool.FEW):
        (tmp_path / f"{number}.jsonld").write_text(BARE % number, "utf-8")
    pipe = tmp_path / "pipe.jsonld"
    os.mkfifo(pipe)
    command = [sys.executable, "-m", "newsschema", "validate", str(tmp_path), str(pipe), "--jobs", "2"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        command, env=environment, start_new_session=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    with process, pipe.open("wb"):  # goes on when a process has begun to read, which never comes to an end
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err.strip()) == (130, b"", b"")
