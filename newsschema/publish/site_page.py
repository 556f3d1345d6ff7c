"""One page of a site, its nodes linked to one another, comes in; all the markup of the page goes out as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsschema.models.export import graph_document, script

if TYPE_CHECKING:
    from newsschema.models.article import Article
    from newsschema.models.item_list import BreadcrumbList
    from newsschema.models.thing import Thing
    from newsschema.models.web_page import WebPage
    from newsschema.publish.site import PageSettings, Site
    from newsschema.report import ValidationReport

_ASKED_OF_THE_BODY = ("google.paywall.css-unmatched",)


@dataclass(frozen=True, slots=True)
class SitePage:
    """What `Site.page` and its like return: one page, and all its markup."""

    site: Site
    """The site that the page belongs to."""
    url: str
    """The page's absolute address."""
    article: Article | None
    """The article, completed with what the site says; None for a page that is no article's."""
    page: WebPage
    """The page itself: a WebPage, ProfilePage or CollectionPage."""
    nodes: Sequence[Thing]
    """What stands in the graph, in its order; each has an "@id", and is referred to by it everywhere else."""
    breadcrumbs: BreadcrumbList | None
    """The path from the home page to this one."""
    settings: PageSettings
    """What else the page was asked for."""

    def to_jsonld(self) -> dict[str, Any]:
        """The linked JSON-LD document: {"@context", "@graph"} with WebSite, page, publisher, article, images, authors
        and breadcrumbs, each once."""
        return graph_document(self.nodes)

    def to_script(self, nonce: str | None = None) -> str:
        """`to_jsonld()` in a `<script type="application/ld+json">` that no text can end; see `Thing.to_script`."""
        return script(self.to_jsonld(), nonce)

    def to_head(self, nonce: str | None = None) -> str:
        """Everything for `<head>` but `<title>`: canonical address, description, robots, Open Graph, X card, other
        versions of the page, and the JSON-LD, one element on each line, always in this order.

        Nothing is invented and nothing is empty; every value is escaped. `nonce` is for a Content-Security-Policy.

        Sources: The Open Graph protocol (https://ogp.me); X developer documentation, "Cards markup tag reference";
        Google Search Central, "robots meta tag" (2026-03-24).
        """
        from newsschema.publish.head import head

        return head(self, nonce)

    def to_html_fragment(self) -> str:
        """The article as an HTML fragment with microdata, for pages that cannot hold scripts.

        Raises:
            UsageError: the page has no article.
        """
        from newsschema.publish.fragment import fragment

        return fragment(self)

    def check(self, profile: str | Sequence[str] = "google") -> ValidationReport:
        """What a validator will say of the page: a report on its head, with the page's address known. What stands in
        the body is not known: nobody asks whether it has the parts that a paywall names."""
        from newsschema.api import validate
        from newsschema.publish.head import document

        return validate(document(self), profile, self.url, ignore=_ASKED_OF_THE_BODY)
