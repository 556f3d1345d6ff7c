"""The example pages and programs in; whether they say what they were written to say, out."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

import pytest

import newsschema as ns

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "examples" / "pages"


class Expected(NamedTuple):
    """What a page's main article is."""

    type: str
    headline: str
    first_author: str
    authors: int
    published: str


ARTICLES = {
    "broken-block.html": Expected(
        "NewsArticle",
        "Le marché couvert de Kermadou rouvre après deux ans de travaux",
        "Solenn Le Guirriec",
        1,
        "2025-11-29T12:30:00+01:00",
    ),
    "graph.html": Expected(
        "NewsArticle",
        "Salinas Viejas estrena el primer transbordador eléctrico de la bahía",
        "Lucía Barrenechea Ortuño",
        1,
        "2026-02-14T06:45:12+00:00",
    ),
    "live-blog.html": Expected(
        "LiveBlogPosting",
        "Hochwasser an der Selze: Pegel in Brunnfeld fällt langsam",
        "Katrin Ahlers",
        2,
        "2026-02-11T06:30:00+01:00",
    ),
    "news-article.html": Expected(
        "NewsArticle",
        "Fenmoor votes to reopen the old canal lock after 40 years",
        "Imogen Hartley",
        2,
        "2026-03-03T17:05:00+00:00",
    ),
    "open-graph-only.html": Expected(
        "Article",
        "달목시, 겨울 철새 도래지에 주민 탐조대 세운다",
        "윤가람",
        1,
        "2026-01-22T09:15:00+09:00",
    ),
    "paywalled.html": Expected(
        "NewsArticle",
        "नीलपुर की झील में लौटे सारस, किसानों ने खुद संभाली निगरानी",
        "अनन्या त्रिवेदी",
        1,
        "2026-01-08T07:10:00+05:30",
    ),
    "right-to-left.html": Expected(
        "NewsArticle",
        "مكتبة على ظهر شاحنة تجوب قرى وادي الدوم كل خميس",
        "ليلى الشاطبي",
        2,
        "2026-01-29T08:00:00+03:00",
    ),
    "shift-jis.html": Expected(
        "NewsArticle",
        "潮凪港の朝市、十年ぶり復活 漁協の若手が運営",
        "高瀬みのり",
        1,
        "2026-01-11T18:30:00+09:00",
    ),
    "voz-media-report.html": Expected(
        "NewsArticle",
        "Three rural clinics in Sauceda County to stay open after emergency vote",
        "Voz Llanura",
        1,
        "2026-02-17T13:42:00-05:00",
    ),
}
WITHOUT_ARTICLE = {"section-front.html"}
MEANT_ERRORS = {"broken-block.html": {"jsonld.trailing-comma", "jsonld.invalid"}}
PROGRAMS = {
    "jinja_page.py": (
        '<script type="application/ld+json" nonce="r4nd0m">',
        "<h1>Fenmoor votes to reopen the lower lock</h1>",
    ),
    "load_jsonld.py": ("one author, one object: True", '"tideTable": 39', '"datePublished": "2026-03"'),
    "newsroom.py": ("/news/lock-to-reopen - True", "/news/a-lock-is-not-a-postcard - True"),
    "publish_a_site.py": ("news/lower-lock.html", "waterways/feed.rss", "sitemap.xml", '<meta property="og:type" '),
    "publish_an_article.py": ('<script type="application/ld+json">', '"datePublished":"2026-03-03T09:20:00+00:00"'),
    "read_a_page.py": ("Imogen Hartley", "2026-03-03T17:05:00+00:00", "jsonld"),
}
SERVERS = ("django_site.py", "fastapi_app.py")
"""What waits for requests: the tests of `integrations` make them."""
NEEDS = {"jinja_page.py": "jinja2"}


def read(name: str) -> ns.Page:
    return ns.parse((PAGES / name).read_bytes())


def test_every_page_has_its_expectation() -> None:
    assert sorted(path.name for path in PAGES.iterdir()) == sorted({*ARTICLES, *WITHOUT_ARTICLE})


@pytest.mark.parametrize("name", sorted(ARTICLES))
def test_the_page_shows_its_article(name: str) -> None:
    article, expected = read(name).article, ARTICLES[name]
    assert article is not None
    assert type(article).__name__ == expected.type
    assert article.headline == expected.headline
    assert len(article.author) == expected.authors
    assert article.author[0].name == expected.first_author
    assert article.date_published == datetime.fromisoformat(expected.published)


@pytest.mark.parametrize("name", sorted(WITHOUT_ARTICLE))
def test_the_page_has_no_article(name: str) -> None:
    assert read(name).article is None


@pytest.mark.parametrize("name", sorted({*ARTICLES, *WITHOUT_ARTICLE}))
def test_the_page_has_only_the_errors_it_was_written_to_have(name: str) -> None:
    errors = {finding.name for finding in read(name).findings if finding.severity == "error"}
    assert errors == MEANT_ERRORS.get(name, set())


def test_the_graph_is_joined() -> None:
    article = read("graph.html").article
    assert article is not None
    assert str(article.author[0].url) == "https://correoensenada.example/autor/lucia-barrenechea/"
    assert article.image[0].width == 1600


def test_a_japanese_headline_is_found_again_as_it_was_written() -> None:
    written = read("shift-jis.html").articles[0]
    assert written.headline == "潮凪港の朝市、十年ぶり復活\u3000漁協の若手が運営"


def test_the_live_blog_has_its_updates_and_its_hours() -> None:
    live = read("live-blog.html").article
    assert isinstance(live, ns.LiveBlogPosting)
    assert [update.headline for update in live.live_blog_update][:1] == ["Pegel unter 4,80 Meter"]
    assert len(live.live_blog_update) == 4
    assert live.coverage_end_time == datetime.fromisoformat("2026-02-11T22:00:00+01:00")


def test_the_paywall_is_seen() -> None:
    article = read("paywalled.html").article
    assert article is not None
    assert article.is_accessible_for_free is False
    assert article.to_jsonld()["hasPart"]["cssSelector"] == ".subscriber-content"


def test_the_report_with_an_empty_byline_is_by_the_house() -> None:
    article = read("voz-media-report.html").article
    assert article is not None
    assert isinstance(article.author[0], ns.Organization)


def test_every_program_has_its_expectation() -> None:
    assert sorted(path.name for path in (ROOT / "examples").glob("*.py")) == sorted([*PROGRAMS, *SERVERS])


@pytest.mark.parametrize("name", sorted(PROGRAMS))
def test_the_program_runs(name: str) -> None:
    if name in NEEDS:
        pytest.importorskip(NEEDS[name], reason="comes with the extra `test`")
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, str(ROOT / "examples" / name)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, check=False)
    assert done.returncode == 0, done.stderr
    for text in PROGRAMS[name]:
        assert text in done.stdout
