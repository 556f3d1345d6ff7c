"""Rules that compare the article in a page's JSON-LD with the page around it: headline, language, paywall."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.rules.rule import Rule
from newsschema.rules.views.own_article import OwnArticle, texts
from newsschema.values.languages import normalize_language
from newsschema.values.numbers import read_boolean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context
    from newsschema.syntaxes.outline import Outline, Shown

_ONE_LANGUAGE = (frozenset({"no", "nb", "nn"}), frozenset({"he", "iw"}), frozenset({"id", "in"}))
"""Codes that may stand for each other."""
_TIERS = {"free": True, "locked": False}
"""What Open Graph calls the access to an article; a "metered" one may be called either in schema.org."""


class ArticleRule(Rule):
    """A rule about the one article that a page is about."""

    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        if context.outline is not None and context.own_article is not None:
            yield from self.compare(context.own_article, context.outline)

    def compare(self, article: OwnArticle, outline: Outline) -> Iterator[Finding]:
        """A finding for each value of the article that the page contradicts."""
        raise NotImplementedError


class Headline(ArticleRule):
    """The headline in JSON-LD is that of the page.

    Search engines want structured data about what the reader sees. A headline that is worded for them is in order; one
    that has no more than a chance word in common with the page's heading, its title and its Open Graph title belongs to
    another article, or to none. Case, entities, the site's name and the endings of words make no difference; nor do
    titles in another script.

    Bad:

        <html><head>
        <title>Lower Basin lock reopens after nine months | Fenmoor Courier</title>
        <meta property="og:type" content="article">
        <meta property="og:title" content="Lower Basin lock reopens">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Article template 2"}
        </script>
        </head><body><h1>Lower Basin lock reopens after nine months</h1></body></html>

    Good:

        <html><head>
        <title>Lower Basin lock reopens after nine months | Fenmoor Courier</title>
        <meta property="og:type" content="article">
        <meta property="og:title" content="Lower Basin lock reopens">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin open again to boats"}
        </script>
        </head><body><h1>Lower Basin lock reopens after nine months</h1></body></html>

    Source: Google Search Central, "General structured data guidelines", 2026-07-07.
    """

    code = "NS602"
    name = "consistency.headline"
    severity = "warning"
    property = "headline"

    def compare(self, article: OwnArticle, outline: Outline) -> Iterator[Finding]:  # noqa: ARG002
        if article.headline is not None and article.is_titled is False:
            value, headline = article.headline
            message = f"the headline {headline!r:.80} has nothing of the page's title {article.page.shown[0]!r:.80}"
            yield self.finding(f"{message}; give that of this article", value)


class Language(ArticleRule):
    """The article and its page are in one language.

    `inLanguage` is compared with `<html lang>` by the language alone, without the region. A site that frames articles
    of several languages in its own may ignore this.

    Bad:

        <html lang="de"><head><title>Schleuse wieder offen</title>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Schleuse wieder offen",
         "inLanguage": "en"}
        </script></head></html>

    Good:

        <html lang="de-AT"><head><title>Schleuse wieder offen</title>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Schleuse wieder offen",
         "inLanguage": "de"}
        </script></head></html>

    Source: schema.org, "inLanguage", schema.org 30.0.
    """

    code = "NS607"
    name = "consistency.language"
    severity = "info"
    property = "inLanguage"

    def compare(self, article: OwnArticle, outline: Outline) -> Iterator[Finding]:
        stated = texts(article.node, "inLanguage")
        own = _language(outline.language.text) if outline.language is not None else None
        said = [(value, text, language) for value, text in stated if (language := _language(text))]
        if own is None or not said or any(_may_be_one(own, language) for _, _, language in said):
            return
        value, text, _ = said[0]
        yield self.finding(
            f"the article is in {text!r:.40}, but the page says lang={own!r}; correct one of them", value
        )


class Paywall(ArticleRule):
    """The page says one thing about who may read the article.

    Open Graph's `article:content_tier` and schema.org's `isAccessibleForFree` are set by different parts of a system. A
    paywall that only one of them knows is shown to some readers as a broken promise, and to a search engine as deceit.
    "metered" goes with both.

    Bad:

        <html><head><title>Lower Basin lock reopens</title>
        <meta property="article:content_tier" content="free">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "isAccessibleForFree": false}
        </script></head></html>

    Good:

        <html><head><title>Lower Basin lock reopens</title>
        <meta property="article:content_tier" content="locked">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "isAccessibleForFree": false}
        </script></head></html>

    Source: Meta for Developers, "Content tiering"; Google Search Central, "Paywalled content", 2025-12-10.
    """

    code = "NS610"
    name = "consistency.paywall"
    severity = "warning"
    property = "isAccessibleForFree"

    def compare(self, article: OwnArticle, outline: Outline) -> Iterator[Finding]:
        tiers = outline.metas.get("article:content_tier", ())
        for value in article.node.values("isAccessibleForFree") if tiers else ():
            is_free = read_boolean(value.value.id if isinstance(value.value, Node) else value.value)
            contrary = next((tier for tier in tiers if _tier(tier) not in (None, is_free)), None)
            if is_free is not None and contrary is not None:
                said = "free" if is_free else "not free"
                message = f"the article is {said}, but article:content_tier is {contrary.text!r:.40}; make them agree"
                yield self.finding(message, value)


def _tier(tier: Shown) -> bool | None:
    return _TIERS.get(tier.text.strip().lower())


def _language(tag: str) -> str | None:
    """The language of a tag, without script and region."""
    normal = normalize_language(tag)
    return normal.partition("-")[0] if normal else None


def _may_be_one(one: str, other: str) -> bool:
    """Whether two codes may be of one language; one of two letters and one of three are not looked up."""
    return one == other or len(one) != len(other) or any({one, other} <= languages for languages in _ONE_LANGUAGE)


RULES: tuple[Rule, ...] = (Headline(), Language(), Paywall())
