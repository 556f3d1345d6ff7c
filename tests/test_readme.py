"""README.md in; whether its commands and its programs do what it says, out."""

from __future__ import annotations

import contextlib
import io
import json
import shlex
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest

ROOT = Path(__file__).resolve().parent.parent
SAYS = ")  # "
"""`print(...)  # text` says what is printed."""


class Block(NamedTuple):
    language: str
    line: int
    text: str


def blocks(language: str) -> list[Block]:
    """The fenced blocks of one language; the line is that of the opening fence."""
    found: list[Block] = []
    opened: Block | None = None
    for number, line in enumerate((ROOT / "README.md").read_text("utf-8").splitlines(), 1):
        if opened is None and line.startswith("```"):
            opened = Block(line.removeprefix("```").strip(), number, "")
        elif opened is not None and line == "```":
            found.append(opened)
            opened = None
        elif opened is not None:
            opened = opened._replace(text=f"{opened.text}{line}\n")
    assert opened is None, f"the block of line {opened.line} is never closed"
    return [block for block in found if block.language == language]


def commands(block: Block) -> list[list[str]]:
    return [words for line in block.text.splitlines() if (words := shlex.split(line, comments=True))]


def strings(data: Any) -> set[str]:
    """Every string in plain JSON values."""
    found: set[str] = set()
    pending = [data]
    while pending:
        value = pending.pop()
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, dict | list):
            pending.extend(value.values() if isinstance(value, dict) else value)
    return found


def python_blocks() -> list[Any]:
    return [pytest.param(block, id=f"line {block.line}") for block in blocks("python")]


@pytest.mark.parametrize("block", python_blocks())
def test_a_python_block_runs_and_prints_what_it_says(block: Block, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    said = [
        line.split(SAYS, 1)[1]
        for line in block.text.splitlines()
        if line.lstrip().startswith("print(") and SAYS in line
    ]
    program = compile("\n" * block.line + block.text, "README.md", "exec")
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(program, {"__name__": "__main__"})  # noqa: S102 (the program is the project's own)
    assert printed.getvalue().splitlines() == said


def test_the_readme_has_python_blocks() -> None:
    assert blocks("python")


def test_the_first_block_installs_the_project_and_reads_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    from click.testing import CliRunner

    from newsschema.cli import main

    monkeypatch.chdir(ROOT)
    install, extract = commands(blocks("sh")[0])[-2:]
    assert install[-2:] == ["install", "."]
    assert Path(extract[0]).name == "newsschema"
    result = CliRunner().invoke(main, extract[1:])
    assert result.exit_code == 0, result.output
    assert "Fenmoor votes to reopen the old canal lock after 40 years" in strings(json.loads(result.stdout))


def test_the_configuration_is_one_that_is_read(tmp_path: Path) -> None:
    from newsschema.cli.configuration import read_configuration

    (block,) = blocks("toml")
    path = tmp_path / "pyproject.toml"
    path.write_text(block.text, "utf-8")
    assert read_configuration(path).severity


@pytest.mark.parametrize("words", [words for block in blocks("sh")[2:] for words in commands(block)], ids=" ".join)
def test_a_command_has_the_options_that_it_is_given(words: list[str]) -> None:
    from newsschema.cli import main

    verb, *options = words[words.index("newsschema") + 1 :]
    command = main.get_command(click.Context(main), verb)
    assert command is not None
    assert command.make_context(verb, options).params


def test_the_second_block_installs_what_the_tests_need_and_runs_them() -> None:
    install, run = commands(blocks("sh")[1])[-2:]
    assert install[-1] == ".[test]"
    assert run[1:] == ["-m", "pytest"]


def test_both_blocks_begin_with_the_same_environment() -> None:
    first, second = (commands(block) for block in blocks("sh")[:2])
    assert first[0] == second[0] == ["python3", "-m", "venv", ".venv"]
    assert {Path(words[0]).parent for words in [*first[1:], *second[1:]]} == {Path(".venv/bin")}
