"""Google's Article rules on the article as a whole: its type, its headline, its address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import text_of
from newsschema.rules.views.whole_articles import whole_articles
from newsschema.syntaxes.meta_names import XHTML
from newsschema.values.urls import resolve_url
from newsschema.vocabulary import is_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

LONGEST_HEADLINE = 110
"""Characters: Google's limit until 2021. Now it says that a long title may be cut, and names no number."""

_ONLY_ARTICLES = ("articleBody", "articleSection", "wordCount")
"""Properties that schema.org gives to articles and to nothing else."""
_VAGUE = frozenset({"Thing", "CreativeWork", "WebPage"})
"""Types that an article has too; a video with a section is a video."""
_PAGE_IN_PATH = re.compile(r"(?:/page)?/[2-9]")
"""What a later page of an article adds to the address of the first; a longer number may be that of a story."""
_SLASHES_WITH_PATH = 3
_PREVIOUS = f"{XHTML}prev"


class ArticleType(Rule):
    """An article should be typed as Article, NewsArticle or BlogPosting, or as one of their subtypes.

    What has an article's text, its section or its word count and is typed as something else cannot be shown as an
    article. Pages that hold an article as well are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "CreativeWork", "headline": "Lower Basin lock reopens",
         "articleBody": "The lock was closed for nine weeks."}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "articleBody": "The lock was closed for nine weeks."}

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS201"
    name = "google.article.type"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        if context.has("Article"):
            return
        for said in context.said(*_ONLY_ARTICLES):
            types = said.node.types
            if any(is_type(name) and name not in _VAGUE for name in types) or context.is_part(said.node):
                continue
            found = f"is typed {'/'.join(types):.80}" if types else "has no type"
            wanted = "type it as NewsArticle, Article or BlogPosting"
            yield self.finding(f"what has `{said.property}` {found}; {wanted}", said.node)
            return


class HeadlineMissing(Rule):
    """An article should have a headline.

    Google requires no property of an article and recommends this one: without it the title link is made from the page
    alone. Articles that are only mentioned, listed or part of another are not looked at, and neither is a second
    description of an article in the page's text.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01T08:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS203"
    name = "google.article.headline-missing"
    severity = "warning"
    property = "headline"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.once(whole_articles):
            if not node.values("headline"):
                yield self.finding("the article has no headline; add it as `headline`", node)


class HeadlineLong(Rule):
    """A headline should be short enough to be shown whole.

    There is no limit any more: Google says that long titles may be cut on some devices. Until 2021 it was 110
    characters, which is where this hint begins.

    Bad:

        <article itemscope itemtype="https://schema.org/NewsArticle">
          <h1 itemprop="headline">Lower Basin lock reopens after nine weeks of repairs that began with a
            broken gate and ended with a new one, the harbour office says</h1>
        </article>

    Good:

        <article itemscope itemtype="https://schema.org/NewsArticle">
          <h1 itemprop="headline">Lower Basin lock reopens after nine weeks of repairs</h1>
        </article>

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS204"
    name = "google.article.headline-long"
    severity = "info"
    property = "headline"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.articles:
            for value in node.values("headline"):
                text = text_of(value)
                length = len(text) if len(text) <= LONGEST_HEADLINE else len(" ".join(text.split()))
                if length > LONGEST_HEADLINE:
                    yield self.finding(f"the headline has {length} characters and may be cut; write a short one", value)


class CanonicalMultipart(Rule):
    """The later pages of an article in several parts should not name the first one as canonical.

    What stands on them would not be indexed: the canonical address of a page is its own, or that of a page with the
    whole article. The rule looks at pages whose address is the canonical one with "/2" or "/page/2" behind it, and at
    those whose `<link rel="prev">` is the canonical address.

    Bad, at https://www.fenmoor.example/lock-history/2:

        <head><link rel="canonical" href="https://www.fenmoor.example/lock-history">
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article", "name": "The lock"}
        </script></head>

    Good, at https://www.fenmoor.example/lock-history/2:

        <head><link rel="canonical" href="https://www.fenmoor.example/lock-history/2">
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article", "name": "The lock"}
        </script></head>

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS205"
    name = "google.article.canonical-multipart"
    severity = "info"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        canonical = _canonical(context) if context.articles else None
        if canonical is None:
            return
        base = context.graph.base
        first = _address(base, canonical.value)
        previous = (value.value for link in context.page_nodes("link") for value in link.values(_PREVIOUS))
        before = [_address(base, reference) for reference in previous]
        if first and (first in before or _is_later_page(context.url, first)):
            message = f"a later page names the first, {canonical.value!r:.80}, as canonical; name its own address"
            yield self.finding(message, canonical)


def _canonical(context: Context) -> Value | None:
    """The first `<link rel="canonical">` of the page."""
    values = (value for link in context.page_nodes("link") for value in link.values("url"))
    return next((value for value in values if value.pointer == "canonical"), None)


def _address(base: str | None, reference: str) -> str:
    """An absolute address without fragment and final slash."""
    return resolve_url(base, reference).partition("#")[0].rstrip("/")


def _is_later_page(url: str | None, first: str) -> bool:
    own = (url or "").partition("#")[0].partition("?")[0].rstrip("/")
    if first.count("/") < _SLASHES_WITH_PATH:  # "/2" behind the home page is a page of its own
        return False
    return own.startswith(first) and _PAGE_IN_PATH.fullmatch(own[len(first) :]) is not None


RULES: tuple[Rule, ...] = (ArticleType(), HeadlineMissing(), HeadlineLong(), CanonicalMultipart())
