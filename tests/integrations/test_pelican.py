"""The Pelican example in; whether the pages that Pelican writes hold their markup whole, out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from integrations.framework_pages import EXAMPLES, block, elements

import newsschema as ns

pytest.importorskip("pelican", reason="comes with the extra `test`")

FOLDER = EXAMPLES / "pelican_site"
STORY = """\
{0}
{1}

:date: {2}
:category: Harbour
:authors: Maren Quayle
:slug: heron
:summary: {0}
:picture: https://www.saltmarshpost.example/static/heron.jpg

It stood on the pier.
"""


def make(folder: Path, **stories: str) -> dict[str, str]:
    """What Pelican makes of the example, with further stories: the files of the articles, and the news sitemap."""
    site, output = folder / "site", folder / "output"
    shutil.copytree(FOLDER, site, ignore=shutil.ignore_patterns("__pycache__"))
    for name, story in stories.items():
        (site / "content" / f"{name}.rst").write_text(story, "utf-8")
    command = [sys.executable, "-W", "error", "-m", "pelican", "-s", str(site / "pelicanconf.py"), "-o", str(output)]
    environment = {**os.environ, "PYTHONPATH": str(EXAMPLES.parent), "PYTHONIOENCODING": "utf-8"}
    options = ["--fatal", "warnings", "--ignore-cache"]
    done = subprocess.run(
        [*command, *options], capture_output=True, text=True, env=environment, cwd=folder, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return {path.name: path.read_text("utf-8") for path in output.glob("*.*")}


def story(title: str, date: str = "2026-04-15 06:00") -> str:
    return STORY.format(title, "#" * 4 * len(title), date)


def test_the_page_is_sound_and_says_what_pelican_knows(tmp_path: Path) -> None:
    name = "oyster-beds-reopen-after-five-winters-a-flood.html"
    html = make(tmp_path)[name]
    url = f"https://www.saltmarshpost.example/{name}"
    report = ns.validate(html, url=url)
    assert [str(finding) for finding in (*report.errors, *report.warnings)] == []
    article = ns.parse(html, url).article
    assert article is not None
    assert article.headline == "Oyster beds reopen after five winters & a flood"
    assert [author.name for author in article.author] == ["Maren Quayle", "Idris Lowe"]
    assert article.date_published == datetime.fromisoformat("2026-04-14T07:30:00+01:00")
    assert article.article_body == "The first baskets went out on Tuesday, five winters after the spill."


def test_no_text_makes_an_element(tmp_path: Path) -> None:
    """Pelican's own templates do not escape everything: quotation marks and `</title>` in a title are theirs."""
    hostile = "Heron & </script><script>alert(1)</script><!--<script x"
    made = make(tmp_path / "hostile", heron=story(hostile))["heron.html"]
    assert elements(made) == elements(make(tmp_path / "plain", heron=story("Heron seen"))["heron.html"])
    (article,) = [node for node in block(made)["@graph"] if node["@type"] == "NewsArticle"]
    assert article["headline"] == article["description"] == hostile


def test_the_news_sitemap_holds_what_is_new(tmp_path: Path) -> None:
    an_hour_ago = (datetime.now().astimezone() - timedelta(hours=1)).isoformat()
    sitemap = make(tmp_path, heron=story("Heron seen", an_hour_ago))["news-sitemap.xml"]
    assert ns.validate(sitemap, "google-news").errors == []
    assert sitemap.count("<loc>") == 1
    assert "<news:title>Heron seen</news:title>" in sitemap
