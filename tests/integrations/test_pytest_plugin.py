"""A project's own test file in; whether the installed plugin gives it the fixture, out."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest

TESTS = """
import newsschema as ns

SOUND = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry back"}


def test_sound(assert_valid_jsonld):
    assert_valid_jsonld(SOUND)


def test_recommended(assert_valid_jsonld):
    assert_valid_jsonld({"@context": "https://schema.org", "@type": "NewsArticle"}, fail_on="warning")
"""


def test_a_project_gets_the_fixture_and_a_readable_failure(tmp_path: Path) -> None:
    if not any(point.name == "newsschema" for point in entry_points(group="pytest11")):
        pytest.skip("newsschema is not installed, so pytest does not find its plugin")
    (tmp_path / "test_site.py").write_text(TESTS, "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:randomly", "-p", "no:cacheprovider", "test_site.py"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "1 failed, 1 passed" in done.stdout
    assert "NS203" in done.stdout
