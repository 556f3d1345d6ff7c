"""The benchmarks' command in; whether it measures every row of the table, quickly and over little, out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

RUN = Path(__file__).resolve().parent / "run.py"
ROWS = (
    "parse(page).article",
    "import newsschema",
    "import and first to_script()",
    "first NewsArticle(...)",
    "build and to_script(), 12 nested models",
    "validate a folder",
    "the same, 10,000 pages of 250 KB",
    "20 MB page",
    "100 k nested elements",
    "100 k attributes",
    "10 k blocks",
    "10 k broken blocks",
    "20 MB in one block",
    "one @id 10 k times",
)


@pytest.fixture(scope="module")
def printed() -> list[str]:
    environment = {name: value for name, value in os.environ.items() if name != "NEWSSCHEMA_CORPUS"}
    command = [sys.executable, str(RUN), "--quick"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("row", ROWS)
def test_every_row_is_measured_beside_its_limit(printed: list[str], row: str) -> None:
    (line,) = [line for line in printed if line.startswith(row)]
    assert line.rstrip().endswith(("yes", "NO"))


def test_nothing_is_lost_on_a_hostile_page(printed: list[str]) -> None:
    assert not [line for line in printed if "DATA lost" in line]
    assert sum("nothing lost" in line for line in printed) == 8
