"""X's rules on cards: the card's kind, the length of its texts, its image and its accounts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsschema.rules.rule import Rule
from newsschema.rules.views.page_metas import filled, metas
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_CARD = "twitter:card"
_CARDS = ("summary", "summary_large_image", "app", "player")
_SHOWN = ("twitter:title", "twitter:description", "twitter:image", "twitter:site", "twitter:creator")
_IMAGES = ("twitter:image", "twitter:image:src")
_ACCOUNT = re.compile(r"@\w{1,20}")
MOST_OF_TITLE, MOST_OF_DESCRIPTION = 70, 200


class CardKind(Rule):
    """`twitter:card` should be one of X's four cards.

    These are "summary", "summary_large_image", "app" and "player"; "photo", "gallery" and "product" were withdrawn.
    With any other word there is no card, or a plain one.

    Bad:

        <meta name="twitter:card" content="photo">

    Good:

        <meta name="twitter:card" content="summary_large_image">

    Source: X developer documentation, "Cards markup tag reference", 2026-10.
    """

    code = "NS710"
    name = "x-card.card"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in metas(context).get(_CARD, ()):
            if one.text.strip().lower() not in _CARDS:
                yield self.finding(
                    f"twitter:card is {one.text!r:.40}; write one of {', '.join(_CARDS)}", one.provenance
                )


class TitleLong(Rule):
    """A card's title is best at 70 characters or fewer.

    X cuts what is longer. Only `twitter:title` is looked at; where it is missing X takes `og:title`.

    Bad:

        <meta name="twitter:title" content="Lower Basin lock reopens after eleven months, two floods and one strike">

    Good:

        <meta name="twitter:title" content="The Lower Basin lock reopens after eleven months">

    Source: X developer documentation, "Cards markup tag reference", 2026-10.
    """

    code = "NS711"
    name = "x-card.title-long"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, "twitter:title"):
            length = len(" ".join(one.text.split()))
            if length > MOST_OF_TITLE:
                message = f"twitter:title has {length} characters and is cut at {MOST_OF_TITLE}; shorten it"
                yield self.finding(message, one.provenance)


class DescriptionLong(Rule):
    """A card's description is best at 200 characters or fewer.

    X cuts what is longer. Only `twitter:description` is looked at; where it is missing X takes `og:description`.

    Bad:

        <meta name="twitter:description" content="The first barge went through at eight, eleven months after the gates
          were lifted out. The harbour office expects forty boats a day until the end of May. The footbridge beside the
          lock stays shut until its handrails have been painted.">

    Good:

        <meta name="twitter:description" content="The first barge went through at eight, eleven months after the gates
          were lifted out.">

    Source: X developer documentation, "Cards markup tag reference", 2026-10.
    """

    code = "NS712"
    name = "x-card.description-long"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, "twitter:description"):
            length = len(" ".join(one.text.split()))
            if length > MOST_OF_DESCRIPTION:
                message = f"twitter:description has {length} characters and is cut at {MOST_OF_DESCRIPTION}; shorten it"
                yield self.finding(message, one.provenance)


class CardImage(Rule):
    """A card's image should be an absolute address of a picture that is no SVG.

    X takes JPG, PNG, WEBP and GIF under 5 MB, and does not resolve addresses against the page.

    Bad:

        <meta name="twitter:image" content="/images/lock.jpg">

    Bad:

        <meta name="twitter:image" content="https://www.fenmoor.example/images/lock.svg">

    Good:

        <meta name="twitter:image" content="https://www.fenmoor.example/images/lock.jpg">

    Source: X developer documentation, "Cards markup tag reference", 2026-10.
    """

    code = "NS713"
    name = "x-card.image"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, *_IMAGES):
            address, name = one.text.strip(), one.provenance.pointer
            if not is_web_url(address):
                message = f"{name} is {address!r:.80}; write an absolute http or https URL without spaces"
                yield self.finding(message, one.provenance)
            elif _path(address).endswith((".svg", ".svgz")):
                yield self.finding(
                    f"{name} is an SVG, which X does not show; use JPG, PNG, WEBP or GIF", one.provenance
                )


class Account(Rule):
    """The accounts of a card should be written with an @.

    `twitter:site` and `twitter:creator` are names of accounts such as "@fenmoor". The numbers of accounts have names of
    their own, `twitter:site:id` and `twitter:creator:id`. Empty ones are passed over.

    Bad:

        <meta name="twitter:creator" content="https://x.com/fenmoor">

    Good:

        <meta name="twitter:creator" content="@fenmoor">

    Source: X developer documentation, "Cards markup tag reference", 2026-10.
    """

    code = "NS714"
    name = "x-card.account"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, "twitter:site", "twitter:creator"):
            if not _ACCOUNT.fullmatch(one.text.strip()):
                message = f"{one.provenance.pointer} is {one.text!r:.60}; write an account, such as @fenmoor"
                yield self.finding(message, one.provenance)


class CardMissing(Rule):
    """A page with X's metas can say which card it wants.

    Without `twitter:card` X shows a small summary at best, where Open Graph has a type, a title and a description.

    Bad:

        <meta name="twitter:title" content="Lower Basin lock reopens">

    Good:

        <meta name="twitter:card" content="summary_large_image">
        <meta name="twitter:title" content="Lower Basin lock reopens">

    Source: X developer documentation, "Cards markup tag reference", 2026-10.
    """

    code = "NS715"
    name = "x-card.missing"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        shown = filled(context, *_SHOWN)
        if shown and _CARD not in metas(context):
            message = "the page has metas for X and no twitter:card; add it, such as summary_large_image"
            yield self.finding(message, shown[0].provenance)


def _path(address: str) -> str:
    try:
        return urlsplit(address).path.lower()
    except ValueError:
        return ""


RULES: tuple[Rule, ...] = (CardKind(), TitleLong(), DescriptionLong(), CardImage(), Account(), CardMissing())
