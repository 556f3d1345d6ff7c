"""The program's edges in: help, failures, pipes, locales; whether exit codes and streams are as documented, out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest

import newsschema
from newsschema.cli import VERBS, main

FULL = Path("/dev/full")
posix = pytest.mark.skipif(os.name == "nt", reason="needs the pipes of POSIX")


def broken(*_: Any, **__: Any) -> Any:
    raise RuntimeError("one line\nand another")


def test_the_version_is_that_of_the_package(run: Any) -> None:
    assert run("--version") == (0, f"newsschema {newsschema.__version__}\n", "")


def test_the_help_names_every_verb_and_every_exit_code(run: Any) -> None:
    ended = run("--help")
    assert ended.code == 0
    for word in (*VERBS, *VERBS.values(), "130", "141"):
        assert word in ended.out


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_a_command_with_help(run: Any, verb: str) -> None:
    command = main.get_command(click.Context(main), verb)
    assert command is not None
    assert command.name == verb
    assert run(verb, "--help").code == 0


@pytest.mark.parametrize("words", [["--help"], ["--version"]])
def test_the_help_imports_nothing_heavy(words: list[str]) -> None:
    program = (
        "import sys\nfrom newsschema.cli import main\n"
        f"try: main({words!r})\n"
        "except SystemExit: pass\n"
        "print([m for m in ('turbohtml', 'rich', 'jsonschema', 'newsschema.cli.extract') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize(
    "words", [["no-such-verb"], ["--no-such-option"], ["extract"], ["extract", "x", "--format", "?"]]
)
def test_misuse_is_exit_code_2(run: Any, words: list[str]) -> None:
    ended = run(*words)
    assert (ended.code, ended.out) == (2, "")
    assert "Error: " in ended.err


def test_an_internal_error_is_one_line_and_exit_code_3(run: Any, monkeypatch: Any, pages: Path) -> None:
    monkeypatch.delenv("NEWSSCHEMA_DEBUG", raising=False)
    monkeypatch.setattr("newsschema.api.parse", broken)
    ended = run("extract", str(pages / "ferry.html"))
    reason = "internal error: RuntimeError: one line\\nand another (NEWSSCHEMA_DEBUG=1 shows the traceback)"
    assert ended == (3, "", f"Error: {reason}\n")


def test_the_traceback_is_there_for_who_asks(run: Any, monkeypatch: Any, pages: Path) -> None:
    monkeypatch.setenv("NEWSSCHEMA_DEBUG", "1")
    monkeypatch.setattr("newsschema.api.parse", broken)
    ended = run("extract", str(pages / "ferry.html"))
    assert ended.code == 3
    assert "Traceback (most recent call last)" in ended.err
    assert ended.err.splitlines()[-1].startswith("Error: internal error")


def test_ctrl_c_is_exit_code_130(run: Any, monkeypatch: Any, pages: Path) -> None:
    def interrupted(*_: Any, **__: Any) -> Any:
        raise KeyboardInterrupt

    monkeypatch.setattr("newsschema.api.parse", interrupted)
    ended = run("extract", str(pages / "ferry.html"))
    assert (ended.code, ended.out, ended.err.strip()) == (130, "", "")


def test_a_caller_that_handles_exceptions_itself_gets_them() -> None:
    with pytest.raises(click.ClickException, match="there is no file"):
        main(["extract", "no-such-page.html"], standalone_mode=False)


@posix
@pytest.mark.parametrize(
    "words", [["--help"], ["schema"], ["extract", "ferry.html"], ["extract", "ferry.html", "--explain"]]
)
def test_a_closed_pipe_ends_the_program_silently(start: Any, pages: Path, words: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = start(*words, stdout=writer, cwd=pages)
    finally:
        os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is always full")
def test_output_that_cannot_be_written_is_one_line_and_exit_code_3(start: Any, pages: Path) -> None:
    with FULL.open("wb") as full:
        done = start("extract", "ferry.html", stdout=full, cwd=pages)
    assert done.returncode == 3
    assert done.stderr.startswith(b"Error: the output cannot be written: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("form", ["jsonld", "json"])
def test_the_output_is_utf_8_in_every_locale(start: Any, pages: Path, form: str) -> None:
    plain = {"LC_ALL": "C", "PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    words = ("extract", "accents.html", "--format", form)
    done = start(*words, cwd=pages, env=plain)
    assert done.returncode == 0
    assert "Café Möwe schließt 閉店" in done.stdout.decode("utf-8")
    assert done.stdout == start(*words, cwd=pages, env={"LC_ALL": "C.UTF-8"}).stdout


def test_complaints_are_utf_8_in_every_locale(start: Any) -> None:
    done = start("extract", "möwe.html", env={"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "1"})
    assert "'möwe.html'" in done.stderr.decode("utf-8")


def test_two_runs_give_the_same_bytes(start: Any, pages: Path) -> None:
    for options in ([], ["--explain"], ["--format", "script"], ["--format", "json"]):
        runs = [start("extract", "ferry.html", *options, cwd=pages, env={"PYTHONHASHSEED": seed}) for seed in "12"]
        assert runs[0].stdout == runs[1].stdout
        assert runs[0].stdout.endswith(b"\n")
