"""The FastAPI example in; whether its pages, feeds and sitemaps are sound and keep their nonces, out."""

from __future__ import annotations

from typing import Any

import pytest
from integrations.framework_pages import (
    PLAIN,
    SENDABLE,
    SLUG,
    article_of,
    assert_sound,
    block,
    elements,
    example,
    newsroom,
    nonce_of,
)

pytest.importorskip("fastapi", reason="comes with the extra `test`")
pytest.importorskip("httpx2", reason="comes with the extra `test`")

from fastapi.testclient import TestClient


@pytest.fixture(scope="module")
def client() -> Any:
    with TestClient(example("fastapi_app").app) as client:
        yield client


@pytest.mark.parametrize("slug", list(newsroom().ARTICLES))
def test_the_pages_are_sound(slug: str, client: TestClient) -> None:
    assert_sound(client.get(f"/news/{slug}").text, newsroom().story(slug))


def test_the_nonce_on_the_block_is_the_one_of_the_policy(client: TestClient) -> None:
    first, second = (client.get(f"/news/{SLUG}") for _ in range(2))
    nonce = nonce_of(first.headers["Content-Security-Policy"])
    assert first.text.count(f'<script type="application/ld+json" nonce="{nonce}">') == 1
    assert first.text.count(f'nonce="{nonce}"') == 2
    assert nonce not in second.text


@pytest.mark.parametrize("text", SENDABLE)
def test_no_text_makes_an_element(text: str, client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(newsroom().ARTICLES, "plain", article_of(PLAIN))
    monkeypatch.setitem(newsroom().ARTICLES, "hostile", article_of(text))
    html = client.get("/news/hostile").text
    assert elements(html) == elements(client.get("/news/plain").text)
    assert block(html) == newsroom().story("hostile").to_jsonld()


def test_the_feeds_and_the_news_sitemap_are_served(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(newsroom().ARTICLES, "new", article_of(PLAIN))
    assert client.get("/feed.xml").headers["Content-Type"].startswith("application/rss+xml")
    assert [item["title"] for item in client.get("/feed.json").json()["items"]][-1] == PLAIN
    sitemap = client.get("/news-sitemap.xml").text
    assert sitemap.count("<loc>") == 1
    assert newsroom().story("new").url in sitemap
    assert {client.get(address).status_code for address in ("/news/none", "/none.xml")} == {404}


def test_more_than_a_thousand_new_articles_are_several_files(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(1_001):
        monkeypatch.setitem(newsroom().ARTICLES, f"new-{number}", article_of(PLAIN))
    index = client.get("/news-sitemap.xml").text
    assert index.count("<sitemap>") == 2
    assert client.get("/news-sitemap-2.xml").text.count("<loc>") == 1
