"""The values of the Open Graph protocol's basic metas: locales, addresses and types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.page_metas import filled
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_ADDRESSES = (
    "og:url",
    *(f"og:{kind}{end}" for kind in ("image", "video", "audio") for end in ("", ":url", ":secure_url")),
)
_LOCALE = re.compile(r"[a-z]{2,3}(?:_[a-z]{4})?_(?:[a-z]{2}|[0-9]{3})", re.IGNORECASE)
_TYPES = frozenset(
    {"article", "website", "book", "profile", "product", "blog"}
    | {"music.song", "music.album", "music.playlist", "music.radio_station"}
    | {"video.movie", "video.episode", "video.tv_show", "video.other"}
)
"""The protocol's types, Facebook's product and Pinterest's blog; types with a prefix of their own have a colon."""


class Locale(Rule):
    """`og:locale` should be a language and a territory, with an underscore.

    "en_GB" is a locale here, and "en-GB", as in `<html lang>` and JSON-LD, is not; nor is "en" alone.

    Bad:

        <meta property="og:locale" content="en-GB">

    Good:

        <meta property="og:locale" content="en_GB">
        <meta property="og:locale:alternate" content="cy_GB">

    Source: The Open Graph protocol, ogp.me, "Optional metadata", 2026-10.
    """

    code = "NS704"
    name = "open-graph.locale"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, "og:locale", "og:locale:alternate"):
            if not _LOCALE.fullmatch(one.text.strip()):
                message = f"{one.provenance.pointer} is {one.text!r:.40}; write language_TERRITORY, such as en_GB"
                yield self.finding(message, one.provenance)


class Address(Rule):
    """The addresses in Open Graph metas should be absolute, and http or https.

    A reader has only the meta's text: it does not resolve "/lock.jpg" or "//cdn.example.com/lock.jpg" against the page.

    Bad:

        <meta property="og:image" content="/images/lock.jpg">

    Good:

        <meta property="og:image" content="https://www.fenmoor.example/images/lock.jpg">

    Source: The Open Graph protocol, ogp.me, "Types", 2026-10.
    """

    code = "NS705"
    name = "open-graph.url"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, *_ADDRESSES):
            if not is_web_url(one.text.strip()):
                message = (
                    f"{one.provenance.pointer} is {one.text!r:.80}; write an absolute http or https URL without spaces"
                )
                yield self.finding(message, one.provenance)


class UnknownType(Rule):
    """`og:type` should be one of the protocol's types.

    An unknown type is read as "website". Types of one's own have a prefix, "fenmoor:tide", and are in order, as are
    Facebook's "product" and Pinterest's "blog".

    Bad:

        <meta property="og:type" content="news">

    Good:

        <meta property="og:type" content="article">

    Source: The Open Graph protocol, ogp.me, "Object types", 2026-10.
    """

    code = "NS706"
    name = "open-graph.type"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, "og:type"):
            written = one.text.strip().lower()
            if written not in _TYPES and ":" not in written:
                yield self.finding(f"og:type is {one.text!r:.60}; for a news page write article", one.provenance)


RULES: tuple[Rule, ...] = (Locale(), Address(), UnknownType())
