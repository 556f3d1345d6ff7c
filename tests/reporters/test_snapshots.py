"""The sample reports in; whether every reporter still makes of them what is recorded, in every run, out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from reporters.rewrite import renderings

FOLDER = Path(__file__).resolve().parent
RECORDED = sorted(path.name for path in FOLDER.joinpath("snapshots").iterdir())


@pytest.mark.parametrize("name", RECORDED)
def test_the_report_is_the_recorded_one(name: str) -> None:
    recorded = FOLDER.joinpath("snapshots", name).read_bytes().decode()
    assert renderings()[name] == recorded, "where this is meant: python tests/reporters/rewrite.py"


def test_every_reporter_has_a_snapshot() -> None:
    assert sorted(renderings()) == RECORDED


def test_two_runs_with_other_hash_seeds_give_the_same() -> None:
    program = (
        "import sys; sys.path.insert(0, 'tests'); from reporters.rewrite import renderings; print(ascii(renderings()))"
    )
    found = {_output(program, seed) for seed in ("1", "2")}
    assert len(found) == 1


def _output(program: str, seed: str) -> bytes:
    root = FOLDER.parents[1]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, cwd=root, env=environment)
    return done.stdout
