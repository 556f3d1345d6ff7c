"""Pages in; the article's text as the visible page shows it, or what has to be installed for that, out."""

from __future__ import annotations

import sys

import pytest

import newsschema as ns

PARAGRAPHS = [
    f"On the {day} day the ferry crossed the sound {count} times before noon, and nobody on the pier could say "
    f"whether the captain had slept; the gulls, at least, had not, and neither had the {count} fishermen."
    for day, count in (("first", "three"), ("second", "eleven"), ("third", "seven"), ("fourth", "nine"))
]
JSONLD = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>'
HTML = (
    f"<!doctype html><html lang=en><title>Ferry</title>{JSONLD}<nav><a href=/>Home of the pier</a></nav><main><article>"
    "<h1>The ferry does not sleep</h1>"
    + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    + "</article></main><footer><p>Copyright of the pier</p></footer></html>"
)


def test_the_visible_text_is_the_articles_body_without_what_surrounds_it() -> None:
    pytest.importorskip("trafilatura", reason="the extra `body` is not installed")
    article = ns.parse(HTML, body=True).article
    assert article is not None
    body = article.article_body
    assert body is not None
    assert [text for text in PARAGRAPHS if text in body] == PARAGRAPHS
    assert "of the pier" not in body.replace("on the pier", "")


def test_a_page_without_text_has_no_body() -> None:
    pytest.importorskip("trafilatura", reason="the extra `body` is not installed")
    article = ns.parse(JSONLD, body=True).article
    assert article is not None
    assert article.article_body is None


def test_the_visible_text_is_read_only_when_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    article = ns.parse(HTML).article
    assert article is not None
    assert article.article_body is None


def test_a_missing_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ns.MissingExtra, match=r"'newsschema\[body\]'") as raised:
        ns.parse(HTML, body=True)
    assert raised.value.extra == "body"
