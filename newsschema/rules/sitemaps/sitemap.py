"""The rules of the sitemap protocol for a sitemap as a whole: XML, what kind of file it is, namespaces, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.sitemaps.sitemap_rule import SitemapRule
from newsschema.values.sitemaps import MOST_ADDRESSES, MOST_BYTES, NEWS_NAMESPACE, SITEMAP_NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context
    from newsschema.syntaxes.news_sitemap import Sitemap


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
        if count > MOST_ADDRESSES:
            message = f"{count:,} addresses are listed, expected at most {MOST_ADDRESSES:,}; split the file"
            yield self.finding(message, sitemap.entries[MOST_ADDRESSES])
        if sitemap.size > MOST_BYTES:
            message = f"the file has {sitemap.size:,} bytes, expected at most {MOST_BYTES:,}; split it"
            yield self.finding(message, sitemap.root)


RULES: tuple[Rule, ...] = (InvalidXml(), NotASitemap(), Namespace(), Limits())
