"""Words of the command line in; exit code, standard output and standard error out, in this process or in a new one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner

from newsschema.cli import main

ROOT = Path(__file__).resolve().parents[2]


class Ended(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def run() -> Callable[..., Ended]:
    def _run(*words: str, stdin: bytes | None = None) -> Ended:
        result = CliRunner().invoke(main, words, input=stdin)
        return Ended(result.exit_code, result.stdout, result.stderr)

    return _run


@pytest.fixture
def start() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """`python -m newsschema`; takes the keywords of `subprocess.run` and variables to add to the environment."""

    def _start(*words: str, env: dict[str, str] | None = None, **options: object) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **(env or {})}
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
        command = [sys.executable, "-m", "newsschema", *words]
        return subprocess.run(command, env=environment, check=False, timeout=60, **streams)  # type: ignore[call-overload, no-any-return]

    return _start


@pytest.fixture
def pages() -> Path:
    return Path(__file__).parent / "pages"
