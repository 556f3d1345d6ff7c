"""The files of `typing` in; whether mypy --strict and pyright's strict mode see what users see in an editor, out.

In `typing/misuse.py` every marked line must be an error: both checkers report a mark that suppresses nothing.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDER = Path(__file__).resolve().parent / "typing"
MYPY = ("mypy", "--strict", "--warn-unused-ignores")
PYRIGHT = ("pyright", "--project", str(FOLDER), "--pythonpath", sys.executable)


def check(*command: str) -> str:
    """Run a type checker and return what it says; empty where it finds nothing."""
    name = command[0]
    if importlib.util.find_spec(name) is None:
        pytest.skip(f"{name} is not installed; pip install newsschema[lint]")
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, text=True, check=False, cwd=ROOT)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_mypy_sees_the_public_api_and_every_misuse() -> None:
    assert check(*MYPY, str(FOLDER / "public_api.py"), str(FOLDER / "misuse.py")) == ""


def test_pyright_sees_the_public_api_and_every_misuse() -> None:
    assert check(*PYRIGHT) == ""


@pytest.mark.parametrize("command", [(*MYPY, "{}"), (*PYRIGHT[:1], "--pythonpath", sys.executable, "{}")])
def test_a_mark_that_hides_no_error_is_an_error(command: tuple[str, ...], tmp_path: Path) -> None:
    program = tmp_path / "unmarked.py"
    program.write_text("import newsschema as ns\n\nns.NewsArticle(headlin='Rain')\n", encoding="utf-8")
    said = check(*(part.format(program) for part in command))
    assert "headlin" in said
