"""Rules that compare a page's addresses: that of its article, the canonical one, and Open Graph's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.consistency.article import ArticleRule
from newsschema.rules.rule import Rule
from newsschema.values.page_addresses import may_be_one_page, page_address
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context
    from newsschema.rules.views.own_article import OwnArticle
    from newsschema.syntaxes.outline import Outline


class ArticleAddress(ArticleRule):
    """The address of the article is that of its page.

    With `url` or `mainEntityOfPage` an article says where it stands. An address on the same site that is neither the
    canonical one nor Open Graph's, such as that of the home page, makes it the article of another page. Scheme, "www.",
    query, AMP and a changed title beside the article's number make no difference. Addresses on other sites are not
    compared, as an article may be taken over from one.

    Bad:

        <html><head><title>Lower Basin lock reopens</title>
        <link rel="canonical" href="https://www.fenmoor.example/news/lower-basin-lock">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "mainEntityOfPage": "https://www.fenmoor.example/"}
        </script></head></html>

    Good:

        <html><head><title>Lower Basin lock reopens</title>
        <link rel="canonical" href="https://www.fenmoor.example/news/lower-basin-lock">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "mainEntityOfPage": "https://www.fenmoor.example/news/lower-basin-lock"}
        </script></head></html>

    Source: schema.org, "mainEntityOfPage", schema.org 30.0.
    """

    code = "NS603"
    name = "consistency.article-address"
    severity = "warning"

    def compare(self, article: OwnArticle, outline: Outline) -> Iterator[Finding]:  # noqa: ARG002
        known = article.page.addresses
        if not article.is_titled or not known:
            return
        settled = {id(one.value) for one in article.addresses if article.page.holds(one.page)}
        for property, value, written, page in article.addresses:
            if id(value) not in settled and any(page.host == own.host for _, own in known):
                settled.add(id(value))
                message = f"{property} is {written!r:.80}, but this page is {known[0][0].text!r:.80}; give that address"
                yield self.finding(message, value, property)


class OpenGraphAddress(Rule):
    """Open Graph's address of a page is the canonical one.

    `og:url` is the permanent name of what is shared: two addresses on one site divide what is shared of one page.
    Addresses on two sites are not compared, nor what makes no other page: scheme, "www.", query, a title beside the
    article's number.

    Bad:

        <html><head>
        <link rel="canonical" href="https://www.fenmoor.example/news/lower-basin-lock">
        <meta property="og:url" content="https://www.fenmoor.example/news">
        </head></html>

    Good:

        <html><head>
        <link rel="canonical" href="https://www.fenmoor.example/news/lower-basin-lock">
        <meta property="og:url" content="https://www.fenmoor.example/news/lower-basin-lock?from=share">
        </head></html>

    Source: The Open Graph protocol, "Basic metadata", 2014-10-20.
    """

    code = "NS604"
    name = "consistency.og-url"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        outline = context.outline
        if outline is None or "og:url" not in outline.metas or not outline.canonicals:
            return
        stated = [outline.canonicals[0], outline.metas["og:url"][0]]
        canonical, shared = (page_address(resolve_url(context.graph.base, one.text)) for one in stated)
        if canonical and shared and canonical.host == shared.host and not may_be_one_page(canonical, shared):
            message = f"og:url is {stated[1].text!r:.80}, but rel=canonical {stated[0].text!r:.80}; make them agree"
            yield self.finding(message, stated[1].provenance)


class CanonicalSeveral(Rule):
    """A page has one canonical address.

    Of a page that names several different ones Google ignores all. The same one twice is in order.

    Bad:

        <html><head>
        <link rel="canonical" href="https://www.fenmoor.example/">
        <link rel="canonical" href="https://www.fenmoor.example/news/lower-basin-lock">
        </head></html>

    Good:

        <html><head>
        <link rel="canonical" href="https://www.fenmoor.example/news/lower-basin-lock">
        </head></html>

    Source: Google Search Central blog, "5 common mistakes with rel=canonical", 2013-04-08.
    """

    code = "NS605"
    name = "consistency.canonical-several"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for link in context.canonicals[1:]:
            first, other = (resolve_url(context.graph.base, one.text) for one in (context.canonicals[0], link))
            if (page_address(first) or first) != (page_address(other) or other):
                message = f"{other!r:.80} is canonical, and so is {first!r:.80} before it; keep the right one alone"
                yield self.finding(message, link.provenance)


class CanonicalRelative(Rule):
    """The canonical address is absolute.

    A relative one is legal, and is resolved against the address that the page was fetched from: on a copy of the site,
    such as a test server, it names the copy.

    Bad:

        <link rel="canonical" href="/news/lower-basin-lock">

    Good:

        <link rel="canonical" href="https://www.fenmoor.example/news/lower-basin-lock">

    Source: Google Search Central blog, "5 common mistakes with rel=canonical", 2013-04-08.
    """

    code = "NS606"
    name = "consistency.canonical-relative"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        for link in context.canonicals:
            if not is_web_url(link.text.strip()):
                message = (
                    f"the canonical address {link.text!r:.80} is not absolute; write it with https:// and the host"
                )
                yield self.finding(message, link.provenance)


RULES: tuple[Rule, ...] = (ArticleAddress(), OpenGraphAddress(), CanonicalSeveral(), CanonicalRelative())
