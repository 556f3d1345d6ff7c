"""The published pre-commit hooks in; whether each picks the files it is for and judges them as it says, out."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from newsschema.cli import main

ROOT = Path(__file__).resolve().parent.parent.parent
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
SOUND = '{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry back"}'


def hook(name: str) -> dict[str, Any]:
    return next(each for each in HOOKS if each["id"] == name)


def run(name: str, *files: Path) -> Any:
    """What pre-commit does: the entry, then the files."""
    program, *words = shlex.split(hook(name)["entry"])
    assert program == "newsschema"
    return CliRunner().invoke(main, [*words, *map(str, files)])


@pytest.mark.parametrize("each", HOOKS, ids=lambda each: each["id"])
def test_a_hook_says_what_pre_commit_asks_for(each: dict[str, Any]) -> None:
    assert {"id", "name", "description", "entry", "language", "files"} <= each.keys()
    assert each["language"] == "python"


@pytest.mark.parametrize("name", ["index.html", "a/b.htm", "x.jsonld", "news-sitemap.xml", "maps/sitemap_1.xml"])
def test_the_files_of_a_site_are_picked(name: str) -> None:
    assert re.search(hook("newsschema-validate")["files"], name)


@pytest.mark.parametrize("name", ["package.json", "feed.xml", "html.py", "notes.md", "page.html.bak"])
def test_other_files_are_not(name: str) -> None:
    assert not re.search(hook("newsschema-validate")["files"], name)


def test_pages_of_the_examples_pass(tmp_path: Path) -> None:
    pages = [ROOT / "examples" / "pages" / name for name in ("news-article.html", "live-blog.html")]
    result = run("newsschema-validate", *pages)
    assert result.exit_code == 0, result.output


def test_a_broken_page_fails_at_its_line(tmp_path: Path) -> None:
    page = tmp_path / "broken.html"
    page.write_text(f'<script type="application/ld+json">\n{SOUND[:-1]},}}\n</script>', "utf-8")
    result = run("newsschema-validate", page)
    assert result.exit_code == 1, result.output
    assert "broken.html:2:" in result.output


def test_json_files_are_judged_where_they_are_named(tmp_path: Path) -> None:
    data = tmp_path / "article.json"
    data.write_text(SOUND, "utf-8")
    assert run("newsschema-validate-json", data).exit_code == 0
    data.write_text(SOUND.replace('"headline":', '"headline" "'), "utf-8")
    assert run("newsschema-validate-json", data).exit_code == 1
