"""Parse.ly's rules on the metadata of a post, in JSON-LD or in metas; they hold for pages that use Parse.ly."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.rules.rule import Rule
from newsschema.rules.views.page_metas import filled, first_of
from newsschema.rules.views.stated import address_of, lacking, listed, stated, text_of
from newsschema.values.iso_dates import read_iso_date
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.location import Provenance
    from newsschema.rules.context import Context

_REQUIRED = ("headline", "url", "thumbnailUrl", "datePublished", "articleSection", "creator", "keywords")
_REQUIRED_METAS = ("parsely-title", "parsely-link", "parsely-type")
_OWN_CONTEXT, _TRACKER = "data-pipeline-schema", "parsely.com/"
_IN_METAS = ("parsely-title", "parsely-link", "parsely-page")
"""One of these shows that a page describes its post in metas, and not in JSON-LD."""


class Required(Rule):
    """A post must have what Parse.ly requires.

    In JSON-LD that is a headline, url, thumbnailUrl, datePublished, articleSection, creator and keywords; in metas
    a title, link and type. Nothing is said of pages without a sign of Parse.ly: its metas, its script or its context.

    Bad:

        <script src="https://cdn.parsely.com/keys/fenmoor.example/p.js"></script>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "url": "https://www.fenmoor.example/lock", "datePublished": "2026-03-01T08:00:00Z"}
        </script>

    Bad:

        <meta name="parsely-title" content="Lower Basin lock reopens">

    Good:

        <script src="https://cdn.parsely.com/keys/fenmoor.example/p.js"></script>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "url": "https://www.fenmoor.example/lock", "datePublished": "2026-03-01T08:00:00Z",
         "thumbnailUrl": "https://www.fenmoor.example/lock.jpg", "articleSection": "River",
         "creator": ["Ida Renn"], "keywords": ["locks", "shipping"]}
        </script>

    Source: Parse.ly documentation, "Metadata: JSON-LD", 2026-10.
    """

    code = "NS720"
    name = "parsely.required"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        post = context.once(_post)
        if post is not None:
            absent = lacking(post, _REQUIRED)
            if absent:
                yield self.finding(f"the post has no {listed(absent, 'or')}, which Parse.ly requires", post, absent[0])
        first = first_of(context, _IN_METAS[0], _IN_METAS[1])
        if first is not None:
            absent = [name for name in _REQUIRED_METAS if not filled(context, name)]
            if absent:
                message = f"the page has no {listed(absent, 'or')}, which Parse.ly requires"
                yield self.finding(message, first.provenance)


class Creator(Rule):
    """The creators of a post should be plain names.

    Parse.ly reads `creator` as a list of texts. Authors as Persons belong into `author`, beside it.

    Bad:

        <script src="https://cdn.parsely.com/keys/fenmoor.example/p.js"></script>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "creator": {"@type": "Person", "name": "Ida Renn"}}
        </script>

    Good:

        <script src="https://cdn.parsely.com/keys/fenmoor.example/p.js"></script>
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "creator": ["Ida Renn"], "author": {"@type": "Person", "name": "Ida Renn"}}
        </script>

    Source: Parse.ly documentation, "Metadata: JSON-LD", 2026-10.
    """

    code = "NS721"
    name = "parsely.creator"
    severity = "warning"
    property = "creator"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        post = context.once(_post)
        for value in post.values("creator") if post is not None else ():
            if isinstance(value.value, Node):
                yield self.finding("creator is an object, and Parse.ly reads names; write the name as text", value)


class Address(Rule):
    """A post's address should be the page's canonical one.

    Parse.ly counts a post under its `url` or `parsely-link`; where `rel=canonical` or `og:url` says another one, even
    with http for https or without a slash, it is counted twice. One that redirects to the other is in order.

    Bad:

        <link rel="canonical" href="https://www.fenmoor.example/lock">
        <meta name="parsely-title" content="Lower Basin lock reopens">
        <meta name="parsely-link" content="http://fenmoor.example/lock">

    Good:

        <link rel="canonical" href="https://www.fenmoor.example/lock">
        <meta name="parsely-title" content="Lower Basin lock reopens">
        <meta name="parsely-link" content="https://www.fenmoor.example/lock">

    Source: Parse.ly documentation, "Metadata: JSON-LD", 2026-10.
    """

    code = "NS722"
    name = "parsely.url"
    severity = "warning"
    property = "url"

    def check(self, context: Context) -> Iterator[Finding]:
        outline = context.outline
        if outline is None:
            return
        canonical = [*outline.canonicals, *filled(context, "og:url")]
        others = [resolve_url(outline.base, one.text) for one in canonical if one.text.strip()]
        for written, place in _said(context, "url", "parsely-link"):
            differing = [other for other in others if other != resolve_url(outline.base, written)]
            if differing:
                message = (
                    f"the post's address is {written!r:.80} and the page's {differing[0]!r:.80}; write one of them"
                )
                yield self.finding(message, place)


class PublicationDate(Rule):
    """The date of a post should be a time in ISO 8601 with its zone.

    Parse.ly reads `datePublished` and `parsely-pub-date` in UTC, or with an offset, and takes what has neither for UTC.

    Bad:

        <meta name="parsely-title" content="Lower Basin lock reopens">
        <meta name="parsely-pub-date" content="2026-03-01 08:00">

    Good:

        <meta name="parsely-title" content="Lower Basin lock reopens">
        <meta name="parsely-pub-date" content="2026-03-01T07:00:00Z">

    Source: Parse.ly documentation, "Metadata: JSON-LD", 2026-10.
    """

    code = "NS723"
    name = "parsely.date"
    severity = "warning"
    property = "datePublished"

    def check(self, context: Context) -> Iterator[Finding]:
        for written, place in _said(context, "datePublished", "parsely-pub-date"):
            read = read_iso_date(written)
            if not isinstance(read, datetime) or read.tzinfo is None:
                yield self.finding(f"the post's date is {written!r:.60}; write it as 2026-03-01T07:00:00Z", place)


class PageJson(Rule):
    """The meta `parsely-page` must hold a JSON object.

    A quotation mark that is not escaped for the attribute ends it early, and Parse.ly then has no data of the page.

    Bad:

        <meta name="parsely-page" content="{"title": "Lower Basin lock reopens"}">

    Good:

        <meta name="parsely-page" content='{"title": "Lower Basin lock reopens"}'>

    Source: Parse.ly documentation, "Metadata", 2026-10.
    """

    code = "NS724"
    name = "parsely.page"
    severity = "error"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, "parsely-page"):
            if not _is_object(one.text):
                message = f"parsely-page is {one.text!r:.60}, which is no JSON object; write one, and escape its quotes"
                yield self.finding(message, one.provenance)


def _post(context: Context) -> Node | None:
    """The article that Parse.ly reads from JSON-LD; None where it reads metas, or the page does not use it."""
    if not context.articles or filled(context, *_IN_METAS):
        return None
    return context.articles[0] if _is_used(context) else None


def _is_used(context: Context) -> bool:
    """Whether the page shows a sign of Parse.ly."""
    if first_of(context, "parsely-") is not None or any(_OWN_CONTEXT in block.text for block in context.blocks):
        return True
    return context.outline is not None and _TRACKER in context.outline.source


def _said(context: Context, name: str, meta: str) -> Iterator[tuple[str, Provenance]]:
    """What Parse.ly reads: the texts of the post's property, or those of the meta."""
    post = context.once(_post)
    for value in stated(post, name) if post is not None else ():
        if address_of(value):
            yield (text_of(value) or address_of(value)), value.provenance
    for one in filled(context, meta):
        yield one.text.strip(), one.provenance


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        return False


RULES: tuple[Rule, ...] = (Required(), Creator(), Address(), PublicationDate(), PageJson())
