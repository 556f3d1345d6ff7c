"""The static site example in; whether its pages, feeds and sitemaps are sound, and no text makes an element, out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import turbohtml
from integrations.framework_pages import EXAMPLES, PLAIN, SENDABLE, assert_sound, block, elements, example

import newsschema as ns

pytest.importorskip("jinja2", reason="comes with the extra `test`")

FOLDER = EXAMPLES / "static_site"
CONTENT = FOLDER / "content"
NOW = datetime.fromisoformat("2026-04-16T07:00:00+01:00")
STORY = """\
Title: {0}
Date: 2026-04-15T06:00:00+01:00
Category: {0}
Tags: {0}
Authors: {0}
Summary: {0}
Picture: heron
Caption: {0}
Credit: {0}

A heron stood on the pier. <img src=x onerror=alert(1)>
"""


def make(content: Path, output: Path) -> list[ns.SitePage]:
    made: list[ns.SitePage] = example("make_site", FOLDER).make_site(content, output, NOW)
    return made


def html_of(page: ns.SitePage, output: Path) -> str:
    return (output / urlsplit(page.url).path.lstrip("/") / "index.html").read_text("utf-8")


def content_of(folder: Path, text: str) -> Path:
    """A folder with one article that has one text in all its metadata, as one line between neither `;` nor `,`."""
    line = " ".join(text.replace(";", " ").replace(",", " ").split())
    folder.mkdir()
    (folder / "heron.md").write_text(STORY.format(line), "utf-8")
    people: dict[str, Any] = {line: {"name": line, "url": "/authors/a/", "job_title": line}}
    (folder / "authors.json").write_text(json.dumps(people), "utf-8")
    return folder


def test_every_page_is_sound(tmp_path: Path) -> None:
    pages = make(CONTENT, tmp_path)
    for page in pages:
        html = html_of(page, tmp_path)
        assert ns.validate(html, url=page.url).errors == []
        assert block(html) == page.to_jsonld()
        if page.article is not None:
            assert_sound(html, page)
    kinds = [type(page.article or page.page).__name__ for page in pages]
    assert kinds == [
        "OpinionNewsArticle", "NewsArticle", "WebPage", "CollectionPage", "CollectionPage", "ProfilePage",
        "ProfilePage",
    ]  # fmt: skip


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    _, page, *_ = make(CONTENT, tmp_path)
    article = ns.parse(html_of(page, tmp_path), page.url).article
    assert article is not None
    assert article.headline == "Oyster beds reopen after five winters"
    assert [author.name for author in article.author] == ["Maren Quayle", "Idris Lowe"]
    assert article.article_body == (
        "The first baskets went out on Tuesday, five winters after the spill.\n"
        '"We counted every week," said the harbour master. The counts are public.'
    )


def test_an_author_has_one_id_on_every_page(tmp_path: Path) -> None:
    ids = {
        node["@id"]
        for page in make(CONTENT, tmp_path)
        for node in page.to_jsonld()["@graph"]
        if node.get("name") == "Idris Lowe" and node["@type"] == "Person"
    }
    assert len(ids) == 1


def test_no_page_links_to_one_that_is_not_there(tmp_path: Path) -> None:
    pages = make(CONTENT, tmp_path)
    there = {page.url for page in pages}
    named = {
        link.attr("href")
        for page in pages
        for link in turbohtml.parse(html_of(page, tmp_path)).select("main a")
        if "/data/" not in (link.attr("href") or "")
    }
    assert named - there == set()
    feeds = {link.rpartition("/")[2] for link in _feeds(html_of(pages[0], tmp_path))}
    assert feeds == {"feed.xml", "atom.xml", "feed.json"}
    assert {path.name for path in tmp_path.iterdir()} >= feeds


def _feeds(html: str) -> list[str]:
    return [str(link.attr("href")) for link in turbohtml.parse(html).select('link[rel="alternate"]')]


def test_the_sitemaps_hold_what_they_ask_for(tmp_path: Path) -> None:
    pages = make(CONTENT, tmp_path)
    assert (tmp_path / "sitemap.xml").read_text("utf-8").count("<url>") == len(pages)
    news = (tmp_path / "news-sitemap.xml").read_text("utf-8")
    assert news.count("<url>") == 2
    assert ns.validate(news, "google-news").errors == []


def test_the_same_content_makes_the_same_files(tmp_path: Path) -> None:
    make(CONTENT, tmp_path / "one")
    make(CONTENT, tmp_path / "other")
    one, other = ({path.relative_to(top): path.read_bytes() for path in top.rglob("*.*")} for top in tmp_path.iterdir())
    assert one == other


@pytest.mark.parametrize("text", SENDABLE)
def test_no_text_makes_an_element_or_leaves_the_folder(text: str, tmp_path: Path) -> None:
    output, plain = tmp_path / "a" / "b" / "output", tmp_path / "plain"
    hostile = make(content_of(tmp_path / "hostile-content", text), output)
    expected = make(content_of(tmp_path / "plain-content", PLAIN), plain)
    for page, other in zip(hostile, expected, strict=True):
        html = html_of(page, output)
        assert elements(html) == elements(html_of(other, plain))
        assert block(html) == page.to_jsonld()
    assert {path.name for path in tmp_path.iterdir()} == {"a", "plain", "hostile-content", "plain-content"}
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == ["output"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [("Title: ", "Titel: ", "does not say its title"), ("Authors: ", "Authors: nobody; ", "'nobody', who is not in")],
)
def test_a_mistake_in_an_article_is_named(old: str, new: str, said: str, tmp_path: Path) -> None:
    content = content_of(tmp_path / "content", PLAIN)
    (content / "heron.md").write_text(STORY.format(PLAIN).replace(old, new), "utf-8")
    with pytest.raises(ns.UsageError, match=said):
        make(content, tmp_path / "output")


def test_the_program_runs(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "site", ignore=shutil.ignore_patterns("__pycache__"))
    command = [sys.executable, str(tmp_path / "site" / "make_site.py")]
    options: dict[str, Any] = {"capture_output": True, "text": True, "cwd": tmp_path, "check": False}
    options["env"] = {**os.environ, "PYTHONPATH": str(EXAMPLES.parent), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run([*command, "output"], **options)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 7
    assert (tmp_path / "output" / "index.html").is_file()
    assert subprocess.run(command, **options).returncode == 1
