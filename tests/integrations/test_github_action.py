"""The composite action in; whether its script judges what it is told to, and says so to the workflow, out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent.parent
ACTION = ROOT / ".github" / "actions" / "validate"
SOUND = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry back"}'
BASH = shutil.which("bash")


def action() -> dict[str, Any]:
    return yaml.safe_load((ACTION / "action.yml").read_text("utf-8"))


def run(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    program = folder / "newsschema"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newsschema "$@"\n', "utf-8")
    program.chmod(0o755)
    given = {"PATHS": "", "PROFILE": "google", "FAIL_ON": "error", "BASELINE": "", "SARIF": "", **inputs}
    environment = {**os.environ, **given, "NEWSSCHEMA": str(program), "GITHUB_OUTPUT": str(folder / "output")}
    environment["PYTHONPATH"] = str(ROOT)
    command = [BASH or "bash", str(ACTION / "validate.sh")]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, env=environment)


def test_every_input_reaches_the_script() -> None:
    steps = action()["runs"]["steps"]
    given = " ".join(steps[-1]["env"].values())
    passed = [name for name in action()["inputs"] if f"inputs.{name}" in given]
    assert passed == [name for name in action()["inputs"] if name != "python-version"]


@pytest.mark.skipif(BASH is None, reason="the action's script needs bash")
def test_a_sound_site_passes(tmp_path: Path) -> None:
    (tmp_path / "a.jsonld").write_text(SOUND, "utf-8")
    done = run(tmp_path, PATHS="\n  a.jsonld\n\n")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "output").read_text() == "findings=false\n"


@pytest.mark.skipif(BASH is None, reason="the action's script needs bash")
def test_an_error_becomes_an_annotation_and_fails_the_step(tmp_path: Path) -> None:
    (tmp_path / "a b.jsonld").write_text(SOUND[:-1] + ",\n}", "utf-8")
    done = run(tmp_path, PATHS="a b.jsonld", SARIF="out.sarif")
    assert done.returncode == 1, done.stderr
    assert "::error file=a b.jsonld,line=1" in done.stdout
    assert (tmp_path / "output").read_text() == "findings=true\n"
    assert json.loads((tmp_path / "out.sarif").read_text("utf-8"))["version"] == "2.1.0"


@pytest.mark.skipif(BASH is None, reason="the action's script needs bash")
def test_misuse_is_no_finding(tmp_path: Path) -> None:
    done = run(tmp_path, PATHS="a.jsonld", PROFILE="gogle")
    assert done.returncode == 2
    assert "did you mean google" in done.stderr
    assert (tmp_path / "output").read_text() == "findings=false\n"
