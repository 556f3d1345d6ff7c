"""The rules of the sitemap protocol, for every sitemap: XML, namespaces, addresses, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.sitemap_rule import SitemapRule
from newsschema.syntaxes.news_sitemap import texts
from newsschema.syntaxes.sitemap_elements import NEWS_NAMESPACE, SITEMAP_NAMESPACE
from newsschema.values.urls import is_web_url
from newsschema.values.w3c_dates import read_w3c_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context
    from newsschema.syntaxes.news_sitemap import Sitemap

_MOST_ENTRIES = 50_000
_MOST_BYTES = 50 * 1024 * 1024


class InvalidXml(Rule):
    """A sitemap is well-formed XML.

    A reader of XML stops at the first fault and drops the file, or all that stands behind it. The usual one is an
    address with a bare "&". So is a prefix that no element declares, and an entity that the file declares itself.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/news?id=7&page=2</loc></url>
        </urlset>

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news><news:title>Lower Basin lock reopens</news:title></news:news>
          </url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/news?id=7&amp;page=2</loc></url>
        </urlset>

    Source: W3C, Extensible Markup Language (XML) 1.0, section 2.1, and Namespaces in XML 1.0, section 5, 2008-11-26.
    """

    code = "NS801"
    name = "sitemap.invalid-xml"
    severity = "error"

    def check(self, context: Context) -> Iterator[Finding]:
        return (finding for finding in context.reading if finding.name == self.name)


class NotASitemap(Rule):
    """Of XML, only sitemaps are judged.

    The root of a sitemap is `<urlset>` or `<sitemapindex>`. Search engines take RSS and Atom feeds as sitemaps too, but
    no rule here is about them: leave them out, or ignore this rule.

    Bad:

        <rss version="2.0"><channel><title>Fenmoor Courier</title></channel></rss>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc></url>
        </urlset>

    Source: sitemaps.org, "Sitemaps XML format", 2016-11-21.
    """

    code = "NS802"
    name = "sitemap.not-a-sitemap"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        return (finding for finding in context.reading if finding.name == self.name)


class Namespace(SitemapRule):
    """A sitemap's elements are in the namespaces of the protocol.

    A reader that goes by namespaces, as XML wants it, knows no other: with "https" in the address, or without any, it
    finds no page, and no article. Prefixes may be any.

    Bad:

        <urlset xmlns="https://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc></url>
        </urlset>

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/news-sitemap">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news><news:title>Lower Basin lock reopens</news:title></news:news>
          </url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news><news:title>Lower Basin lock reopens</news:title></news:news>
          </url>
        </urlset>

    Source: sitemaps.org, "Sitemaps XML format", 2016-11-21; Google Search Central, "News sitemaps", 2026-07-07.
    """

    code = "NS803"
    name = "sitemap.namespace"
    severity = "warning"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        for name, expected in (("xmlns", SITEMAP_NAMESPACE), ("xmlns:news", NEWS_NAMESPACE)):
            for value in sitemap.root.values(name):
                if value.value == expected:
                    continue
                if value.value:
                    yield self.finding(
                        f"the namespace is {value.value!r:.80}, expected {expected!r}; write that", value
                    )
                elif name == "xmlns":
                    yield self.finding(f'the root has no namespace; add {name}="{expected}"', value)


class Limits(SitemapRule):
    """A sitemap lists at most 50,000 addresses, in at most 50 MB.

    The limits hold for the file before it is compressed, and for an index of sitemaps as well. Several sitemaps, listed
    in an index, have room for more.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc></url> <!-- 50001 times -->
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url><loc>https://www.fenmoor.example/lock</loc></url> <!-- 100 times -->
        </urlset>

    Source: sitemaps.org, "Sitemaps XML format", 2016-11-21.
    """

    code = "NS804"
    name = "sitemap.limits"
    severity = "error"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        count = len(sitemap.entries)
        if count > _MOST_ENTRIES:
            message = f"{count:,} addresses are listed, expected at most {_MOST_ENTRIES:,}; split the file"
            yield self.finding(message, sitemap.entries[_MOST_ENTRIES])
        if sitemap.size > _MOST_BYTES:
            message = f"the file has {sitemap.size:,} bytes, expected at most {_MOST_BYTES:,}; split it"
            yield self.finding(message, sitemap.root)


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


RULES: tuple[Rule, ...] = (
    InvalidXml(),
    NotASitemap(),
    Namespace(),
    Limits(),
    LocMissing(),
    LocAddress(),
    LocDuplicate(),
    Lastmod(),
)
