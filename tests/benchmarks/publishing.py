"""A page of a site in; the cost of its head, and of its entry in a news sitemap, in calls of `json.dumps`, out."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from building import article, repeated
from measure import Row, best, ratio_row

import newsschema as ns

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD, ENTRY = 12, 3
NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)


def rows(quick: bool) -> Iterator[Row]:
    """`to_head()` against `json.dumps` of the same page's graph; a news sitemap's entry against that of its values."""
    runs = 2 if quick else 9
    page = story()
    graph = page.to_jsonld()
    written, dumped = best([repeated(page.to_head), repeated(lambda: json.dumps(graph))], runs)
    yield ratio_row(
        f"to_head(), {len(graph['@graph'])} linked nodes", written / dumped, HEAD, "json.dumps of its graph"
    )
    pages = [replace(page, url=f"{page.url}-{number}") for number in range(100)]  # each address is listed once
    values = [entry(each) for each in pages]
    works = [repeated(lambda: ns.news_sitemap(pages, NOW)), repeated(lambda: [json.dumps(each) for each in values])]
    written, dumped = best(works, runs)
    yield ratio_row("news_sitemap(), 100 entries", written / dumped, ENTRY, "json.dumps of their values")


def story() -> ns.SitePage:
    """A full article with its site."""
    publisher = ns.NewsMediaOrganization(name="Example News", url="https://example.com/")
    site = ns.Site(url="https://example.com/", name="Example News", publisher=publisher, language="en-GB")
    return site.page(article(), "/2026/storm", [("Home", "/"), ("Local", "/local")])


def entry(page: ns.SitePage) -> dict[str, dict[str, str]]:
    """What a news sitemap says of an article, as plain values."""
    found = page.article
    assert found is not None
    assert found.headline is not None
    publication = {"name": page.site.name, "language": "en"}
    return {
        "loc": {"url": page.url},
        "publication": publication,
        "news": {"date": "2026-03-01", "title": found.headline},
    }
