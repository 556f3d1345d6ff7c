"""Google's rules for a news sitemap as a whole: what its articles need, how many there are, which tags are gone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.sitemaps.sitemap_rule import SitemapRule
from newsschema.syntaxes.news_sitemap import nested, texts
from newsschema.values.sitemaps import MOST_ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.rules.context import Context
    from newsschema.rules.rule import Rule
    from newsschema.syntaxes.news_sitemap import Sitemap

_GONE = ("news:keywords", "news:genres", "news:stock_tickers", "news:access", "news:geo_locations")
_PUBLICATION = "news:publication"


class Fields(SitemapRule):
    """An article in a news sitemap has a publication with name and language, a date of publication, and a title.

    All four are required, and an entry has one `<news:news>` at most. Entries without any are pages that are no news,
    which may stand in the same sitemap.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news>
              <news:publication><news:name>Fenmoor Courier</news:name></news:publication>
              <news:title>Lower Basin lock reopens</news:title>
            </news:news>
          </url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news>
              <news:publication>
                <news:name>Fenmoor Courier</news:name>
                <news:language>en</news:language>
              </news:publication>
              <news:publication_date>2026-03-01T08:00:00+00:00</news:publication_date>
              <news:title>Lower Basin lock reopens</news:title>
            </news:news>
          </url>
        </urlset>

    Source: Google Search Central, "News sitemaps", 2026-07-07.
    """

    code = "NS811"
    name = "google.news-sitemap.fields"
    severity = "error"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        for entry in sitemap.entries:
            for surplus in nested(entry, "news:news")[1:]:
                yield self.finding("the entry has another <news:news> before; leave it one", surplus)
        for news in sitemap.news:
            publications = nested(news, _PUBLICATION)
            yield from self._missing(news, "news:publication_date", "news:title")
            if publications:
                yield from self._missing(publications[0], "news:name", "news:language")
            else:
                yield self.finding(f"the article has no <{_PUBLICATION}>; add it, with name and language", news)

    def _missing(self, node: Node, *names: str) -> Iterator[Finding]:
        for name in names:
            if not texts(node, name):
                yield self.finding(f"<{node.types[0]}> has no <{name}>, which is required; add it", node)


class Limits(SitemapRule):
    """A news sitemap has at most 1,000 articles.

    Several sitemaps have room for more.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc><news:news></news:news></url> <!-- 1001 times -->
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc><news:news></news:news></url> <!-- 1000 times -->
        </urlset>

    Source: Google Search Central, "News sitemaps", 2026-07-07.
    """

    code = "NS812"
    name = "google.news-sitemap.limits"
    severity = "error"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        count = len(sitemap.news)
        if count > MOST_ARTICLES:
            message = f"the sitemap has {count:,} articles, expected at most {MOST_ARTICLES:,}; split it"
            yield self.finding(message, sitemap.news[MOST_ARTICLES])


class GoneTags(SitemapRule):
    """A news sitemap has no tags that Google no longer names.

    Keywords, genres, stock tickers, access and places are of older versions. Each is named once, where it stands first.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news>
              <news:title>Lower Basin lock reopens</news:title>
              <news:keywords>canals, Fenmoor</news:keywords>
            </news:news>
          </url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news>
              <news:title>Lower Basin lock reopens</news:title>
            </news:news>
          </url>
        </urlset>

    Source: Google Search Central, "News sitemaps", 2026-07-07.
    """

    code = "NS817"
    name = "google.news-sitemap.gone-tags"
    severity = "warning"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        for name in _GONE:
            found = [news.values(name)[0] for news in sitemap.news if name in news.properties]
            if found:
                articles = "1 article has" if len(found) == 1 else f"{len(found)} articles have"
                yield self.finding(
                    f"{articles} <{name}>, which Google's documentation no longer names; remove it", found[0]
                )


RULES: tuple[Rule, ...] = (Fields(), Limits(), GoneTags())
