"""Pages with and without Parse.ly in; what its rules say of their metadata, out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from rule_findings import fires, found, node, page, pointed_at

CODES = ("NS720", "NS721", "NS722", "NS723", "NS724")
TRACKER = '<script id="parsely-cfg" src="//cdn.parsely.com/keys/fenmoor.example/p.js"></script>'
POST: dict[str, Any] = {
    "headline": "Lower Basin lock reopens",
    "url": "https://www.fenmoor.example/lock",
    "thumbnailUrl": "https://www.fenmoor.example/lock.jpg",
    "datePublished": "2026-03-01T08:00:00+01:00",
    "articleSection": "River",
    "creator": ["Ida Renn", "Piet Holm"],
    "keywords": ["locks"],
}
METAS = {"title": "A", "link": "https://www.fenmoor.example/lock", "type": "post", "pub-date": "2026-03-01T07:00:00Z"}


def metas(**said: str) -> str:
    return "\n".join(f'<meta name="parsely-{name.replace("_", "-")}" content="{text}">' for name, text in said.items())


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "source",
    [
        page(node("NewsArticle", headline="A", creator={"@type": "Person"}, datePublished="1 March")),
        page(node("NewsArticle", **POST), head=TRACKER + '<link rel="canonical" href="/lock">'),
        page(node("NewsArticle", headline="A"), head=metas(**METAS)),
        page(node("WebPage", name="Home"), head=TRACKER),
        page(head=f"<meta name='parsely-page' content='{json.dumps({'title': 'A'})}'>"),
        page(head="<meta name='parsely-metadata' content='{}'>"),
    ],
)
def test_pages_in_order_or_without_parsely(source: str, code: str) -> None:
    assert not fires(source, code, "https://www.fenmoor.example/lock")


@pytest.mark.parametrize("name", POST)
def test_what_json_ld_needs(name: str) -> None:
    without = {key: value for key, value in POST.items() if key != name}
    (finding,) = found(page(node("NewsArticle", **without), head=TRACKER), "NS720")
    assert f"no `{name}`," in finding.message


def test_its_own_context_is_a_sign() -> None:
    document = {"@context": "http://data-pipeline-schema/.org", "@type": "NewsArticle", "headline": "A"}
    assert fires(json.dumps(document), "NS720")


def test_what_metas_need() -> None:
    (finding,) = found(page(head=metas(title="A", type=" ")), "NS720")
    assert "no `parsely-link` or `parsely-type`," in finding.message


def test_creators_are_names() -> None:
    source = page(node("NewsArticle", creator=["Ida Renn", {"@type": "Person", "name": "Piet Holm"}]), head=TRACKER)
    assert [finding.pointer for finding in found(source, "NS721")] == ["/creator/1"]


@pytest.mark.parametrize("other", ["http://www.fenmoor.example/lock", "https://www.fenmoor.example/lock/"])
def test_addresses_are_compared_as_they_are(other: str) -> None:
    canonical = f'<link rel="canonical" href="{other}">'
    source = page(head=metas(**METAS) + canonical)
    assert [pointed_at(source, finding) for finding in found(source, "NS722")] == [METAS["link"]]
    assert fires(page(node("NewsArticle", **POST), head=TRACKER + canonical), "NS722")


@pytest.mark.parametrize("date", ["2026-03-01", "2026-03-01T08:00:00", "1 March 2026"])
def test_dates_have_a_time_and_a_zone(date: str) -> None:
    assert fires(page(head=metas(**METAS | {"pub-date": date})), "NS723")
    assert fires(page(node("NewsArticle", **POST | {"datePublished": date}), head=TRACKER), "NS723")


@pytest.mark.parametrize("content", ["{", "[1]", "title", "[" * 5000])
def test_parsely_page_is_an_object(content: str) -> None:
    (finding,) = found(page(head=f"<meta name='parsely-page' content='{content}'>"), "NS724")
    assert finding.severity == "error"
