"""Rules on what a page says at all: structured data, and an article."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsschema.rules.rule import Rule
from newsschema.syntaxes.meta_names import NAMESPACES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_OTHER_PAGES = (
    *("AboutPage", "CheckoutPage", "CollectionPage", "ContactPage", "FAQPage", "ProfilePage", "QAPage"),
    *("SearchResultsPage", "Course", "Event", "JobPosting", "LocalBusiness", "Offer", "Product", "Recipe"),
)
"""The types of what a page is about that is no article, and does not mean to be one."""
_OG_TYPE = f"{NAMESPACES['og']}type"


class NoStructuredData(Rule):
    """A news page should have structured data.

    Without JSON-LD, microdata or RDFa, search engines and other readers have to guess the headline, the date and the
    authors. Open Graph and other metas say some of it, and are no structured data in the sense of schema.org. A page
    whose JSON-LD cannot be read is not reported: that it cannot is said elsewhere.

    Bad:

        <!DOCTYPE html><html lang="en"><title>Lower Basin lock reopens</title><h1>Lower Basin lock reopens</h1></html>

    Good:

        <!DOCTYPE html><html lang="en"><title>Lower Basin lock reopens</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script></html>

    Source: newsschema, 2026-10.
    """

    code = "NS908"
    name = "page.no-structured-data"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        if context.outline is not None and not context.items and not context.blocks:
            message = "the page has no JSON-LD, microdata or RDFa; describe its article as NewsArticle"
            yield self.finding(message, context.outline.place)


class NoArticle(Rule):
    """The structured data of a news page should describe its article.

    Where the markup names the site and the publisher alone, readers do not learn what the page is about. Home pages,
    pages that say that they are lists, profiles and the like, and pages whose Open Graph type is "article" are not
    reported; nor are JSON files, which may describe anything.

    Bad:

        <!DOCTYPE html><html lang="en"><title>Lower Basin lock reopens</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "WebSite", "name": "Fenmoor Courier"}
        </script></html>

    Good:

        <!DOCTYPE html><html lang="en"><title>Lower Basin lock reopens</title><script type="application/ld+json">
        [{"@context": "https://schema.org", "@type": "WebSite", "name": "Fenmoor Courier"},
        {"@context": "https://schema.org", "@type": "ReportageNewsArticle", "headline": "Lower Basin lock reopens"}]
        </script></html>

    Good:

        <!DOCTYPE html><html lang="en"><title>Canals</title><script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "CollectionPage", "name": "Canals"}
        </script></html>

    Source: newsschema, 2026-10.
    """

    code = "NS909"
    name = "page.no-article"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        if context.has("Article") or context.outline is None or not context.items:
            return
        if not context.has(*_OTHER_PAGES) and not _is_home(context.url) and not _says_article(context):
            message = "the page's structured data describe no article; if it is one, add a NewsArticle"
            yield self.finding(message, context.outline.place)


def _is_home(url: str | None) -> bool:
    try:
        return url is not None and urlsplit(url).path in ("", "/")
    except ValueError:
        return False


def _says_article(context: Context) -> bool:
    said = (value.value for node in context.page_nodes("opengraph") for value in node.values(_OG_TYPE))
    return any(str(kind).strip().lower() == "article" for kind in said)


RULES: tuple[Rule, ...] = (NoStructuredData(), NoArticle())
