"""The rules of the sitemap protocol for what a sitemap lists: each entry's address, and the time of its last change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.sitemaps.sitemap_rule import SitemapRule
from newsschema.syntaxes.news_sitemap import texts
from newsschema.values.urls import is_web_url
from newsschema.values.w3c_dates import read_w3c_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context
    from newsschema.rules.rule import Rule
    from newsschema.syntaxes.news_sitemap import Sitemap


class LocMissing(SitemapRule):
    """Each entry of a sitemap has one address.

    An entry without `<loc>` is about nothing, and of several addresses a reader takes one.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><lastmod>2026-03-01</lastmod></url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc><lastmod>2026-03-01</lastmod></url>
        </urlset>

    Source: sitemaps.org, "Sitemaps XML format", 2016-11-21.
    """

    code = "NS805"
    name = "sitemap.loc-missing"
    severity = "error"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        for entry in sitemap.entries:
            count = len(texts(entry, "loc"))
            if count != 1:
                found = f"{count} addresses" if count else "no address"
                yield self.finding(f"the entry has {found}; give it one, as <loc>", entry)


class LocAddress(SitemapRule):
    """The address of an entry is absolute.

    It begins with "http://" or "https://" and names a host; space around it counts for nothing. There is no page that a
    relative address could refer to.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>/lock</loc></url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc></url>
        </urlset>

    Source: sitemaps.org, "Sitemaps XML format", 2016-11-21.
    """

    code = "NS806"
    name = "sitemap.loc-address"
    severity = "error"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        for value, address in _addresses(sitemap):
            if not is_web_url(address):
                yield self.finding(f"{address!r:.80} is no absolute http or https address; write it in full", value)


class LocDuplicate(SitemapRule):
    """A sitemap lists an address once.

    What is said twice may be said differently, and nobody can tell which counts.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc><lastmod>2026-03-01</lastmod></url>
          <url><loc>https://www.fenmoor.example/lock</loc><lastmod>2026-03-04</lastmod></url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc><lastmod>2026-03-04</lastmod></url>
        </urlset>

    Source: sitemaps.org, "Sitemaps XML format", 2016-11-21.
    """

    code = "NS807"
    name = "sitemap.loc-duplicate"
    severity = "warning"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        known: set[str] = set()
        for value, address in _addresses(sitemap):
            if address in known:
                yield self.finding(f"{address!r:.80} is listed before; list it once", value)
            known.add(address)


class Lastmod(SitemapRule):
    """The time of an entry's last change is in W3C's date format.

    That is a year, a month or a day, or a day with a time and a zone. A reader ignores any other text.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc><lastmod>01.03.2026 08:00</lastmod></url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc><lastmod>2026-03-01T08:00+01:00</lastmod></url>
        </urlset>

    Source: sitemaps.org, "Sitemaps XML format", 2016-11-21; W3C, "Date and Time Formats", 1997-09-15.
    """

    code = "NS808"
    name = "sitemap.lastmod"
    severity = "warning"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        for entry in sitemap.entries:
            for value in texts(entry, "lastmod"):
                if read_w3c_date(value.value.strip()) is None:
                    message = f"{value.value.strip()!r:.80} is no date in W3C's format; write 2026-03-01T08:00:00+01:00"
                    yield self.finding(message, value)


def _addresses(sitemap: Sitemap) -> Iterator[tuple[Value, str]]:
    """The addresses of the entries, without the space around them, and where they stand."""
    return ((value, value.value.strip()) for entry in sitemap.entries for value in texts(entry, "loc"))


RULES: tuple[Rule, ...] = (LocMissing(), LocAddress(), LocDuplicate(), Lastmod())
