"""Google's rules on who stands behind a fact check: the site that it is on, its author, and the claim's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.google.fact_check import claim_reviews
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import address_of, stated, states, things
from newsschema.values.urls import host, is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context


class UrlDomain(Rule):
    """The address of a fact check must be on the site of the page that carries it.

    Google takes fact checks only from the site that made them: the `url` must be on the page's domain or a subdomain of
    it, and redirects are not followed. It is looked at where the page's own address is known.

    Bad, at https://www.fenmoor.example/check/lock:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://checks.example.com/lock", "reviewRating": {"@type": "Rating", "alternateName": "False"}}

    Good, at https://www.fenmoor.example/check/lock:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://checks.fenmoor.example/lock", "reviewRating": {"@type": "Rating", "alternateName": "False"}}

    Source: Google Search Central, "Fact check", 2025-12-10.
    """

    code = "NS363"
    name = "google.factcheck.url-domain"
    severity = "error"
    property = "url"
    types = ("ClaimReview",)

    def check(self, context: Context) -> Iterator[Finding]:
        own = host(context.url or "")
        for review in context.once(claim_reviews) if own else ():
            for value in stated(review, "url"):
                url = resolve_url(context.url, address_of(value))
                if is_web_url(url) and not _are_one_site(own or "", host(url) or ""):
                    message = (
                        f"the fact check's url {url!r:.80} is on another site than the page, {own!r:.60}; use its own"
                    )
                    yield self.finding(message, value)


class Author(Rule):
    """Who checks and who claims should be named.

    The author of a fact check needs a name or an address, and the author of the claim, where there is one, a name: the
    first is shown under the result, the second before the claim. An author that is plain text has its name in it.

    Bad:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock", "reviewRating": {"@type": "Rating", "alternateName": "False"},
         "author": {"@type": "Organization", "logo": "https://www.fenmoor.example/logo.png"}}

    Bad:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock", "reviewRating": {"@type": "Rating", "alternateName": "False"},
         "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "jobTitle": "Alderman"}}}

    Good:

        {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "The lock was never tested",
         "url": "https://www.fenmoor.example/check/lock", "reviewRating": {"@type": "Rating", "alternateName": "False"},
         "author": {"@type": "Organization", "url": "https://www.fenmoor.example/"},
         "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "Piet Holm", "jobTitle": "Alderman"}}}

    Source: Google Search Central, "Fact check", 2026-07-07.
    """

    code = "NS365"
    name = "google.factcheck.author"
    severity = "warning"
    property = "author"
    types = ("ClaimReview",)

    def check(self, context: Context) -> Iterator[Finding]:
        for review in context.once(claim_reviews):
            for author in things(review, "author"):
                if not states(author, "name", "url"):
                    yield self.finding("the fact check's author has neither `name` nor `url`; add its name", author)
            for claim in things(review, "itemReviewed"):
                for author in things(claim, "author"):
                    if not states(author, "name"):
                        yield self.finding("the claim's author has no `name`; add it", author)


def _are_one_site(page: str, other: str) -> bool:
    """Whether one host is the other or a subdomain of it, or both are subdomains of one registered name."""
    page, other = page.removeprefix("www."), other.removeprefix("www.")
    return page == other or page.endswith(f".{other}") or other.endswith(f".{page}") or _site(page) == _site(other)


def _site(address: str) -> str:
    """A host's last two labels; three where the second last is as short as in "co.uk"."""
    labels = address.split(".")
    return ".".join(labels[-3 if len(labels) > 2 and len(labels[-2]) <= 3 else -2 :])


RULES: tuple[Rule, ...] = (UrlDomain(), Author())
