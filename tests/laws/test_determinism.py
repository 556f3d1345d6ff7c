"""Law: the same input gives the same output, byte for byte, in every run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import determinism
from hypothesis import given, settings

import newsschema as ns
from newsschema.testing import models

PROGRAM = Path(determinism.__file__)
ROOT = PROGRAM.parents[1]


def run(seed: str, *command: str) -> bytes:
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, *command], capture_output=True, check=False, cwd=ROOT, env=environment)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def test_two_runs_with_other_hash_seeds_print_the_same() -> None:
    first, second = (run(seed, str(PROGRAM)) for seed in ("1", "2"))
    assert first == second
    assert b"Storm closes the harbour" in first


def test_two_runs_of_the_command_line_print_the_same() -> None:
    command = ("-m", "newsschema", "extract", "--format", "json", "examples/pages/graph.html")
    first, second = (run(seed, *command) for seed in ("3", "4"))
    assert first == second != b""


@settings(max_examples=100)
@given(models(contradictions=True))
def test_exporting_and_reading_twice_give_the_same(thing: ns.Thing) -> None:
    assert thing.to_json() == thing.to_json()
    html = thing.to_script()
    first, second = ns.parse(html), ns.parse(html)
    assert determinism.described(first) == determinism.described(second)
    assert determinism.described(first) == determinism.described(first)
