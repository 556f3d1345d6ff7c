"""The Open Graph protocol's structured properties and its articles: sizes, order, authors and dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.page_metas import filled, metas
from newsschema.rules.views.stated_dates import is_iso
from newsschema.values.urls import is_web_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_OBJECTS = ("og:image", "og:video", "og:audio")
_OWN = ("", ":url", ":secure_url")
"""The ends of the names that begin an object."""
_DETAILS = (":type", ":width", ":height", ":alt")
_SIZES = tuple(f"{name}{end}" for name in _OBJECTS[:2] for end in (":width", ":height"))
_DATES = ("article:published_time", "article:modified_time", "article:expiration_time")


class ImageSize(Rule):
    """The width and the height of an image should be whole numbers of pixels.

    Readers that lay out a preview before the image is loaded take the numbers as they stand: "1200px" and "100%" are
    none.

    Bad:

        <meta property="og:image" content="https://www.fenmoor.example/lock.jpg">
        <meta property="og:image:width" content="1200px">

    Good:

        <meta property="og:image" content="https://www.fenmoor.example/lock.jpg">
        <meta property="og:image:width" content="1200">

    Source: The Open Graph protocol, ogp.me, "Structured properties", 2026-10.
    """

    code = "NS760"
    name = "open-graph.image-size"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, *_SIZES):
            written = one.text.strip()
            if not (written.isascii() and written.isdigit() and written.strip("0")):
                message = f"{one.provenance.pointer} is {one.text!r:.40}; write a whole number of pixels"
                yield self.finding(message, one.provenance)


class ImageOrder(Rule):
    """What is said of an image should stand after the image.

    A width, height, type or alternative text belongs to the image before it; before the first image it belongs to
    none. Where there is no image at all another rule speaks.

    Bad:

        <meta property="og:image:width" content="1200">
        <meta property="og:image" content="https://www.fenmoor.example/lock.jpg">

    Good:

        <meta property="og:image" content="https://www.fenmoor.example/lock.jpg">
        <meta property="og:image:width" content="1200">

    Source: The Open Graph protocol, ogp.me, "Structured properties", 2026-10.
    """

    code = "NS761"
    name = "open-graph.image-order"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for name in _OBJECTS:
            begun = [one.provenance.block for one in filled(context, *(name + end for end in _OWN))]
            for end in _DETAILS if begun else ():
                for one in metas(context).get(name + end, ())[:1]:
                    if one.provenance.block < min(begun):
                        message = f"{name}{end} stands before the first {name}, to which it should belong; move it down"
                        yield self.finding(message, one.provenance)


class ImageAlt(Rule):
    """An image can have a text for those who do not see it.

    The protocol says that a page with `og:image` should have `og:image:alt`, a description of the picture and not a
    caption.

    Bad:

        <meta property="og:image" content="https://www.fenmoor.example/lock.jpg">

    Good:

        <meta property="og:image" content="https://www.fenmoor.example/lock.jpg">
        <meta property="og:image:alt" content="A barge between the open gates of a lock">

    Source: The Open Graph protocol, ogp.me, "Structured properties", 2026-10.
    """

    code = "NS762"
    name = "open-graph.image-alt"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        images = filled(context, "og:image", "og:image:url")
        if images and "og:image:alt" not in metas(context):
            yield self.finding(
                "the page has an og:image and no og:image:alt; describe the picture", images[0].provenance
            )


class ArticleAuthor(Rule):
    """`article:author` should be the address of the author's page.

    The protocol has profiles here, that is pages about a person, and no names. The name is for the meta `author`,
    and for JSON-LD.

    Bad:

        <meta property="article:author" content="Ida Renn">

    Good:

        <meta property="article:author" content="https://www.fenmoor.example/people/ida-renn">

    Source: The Open Graph protocol, ogp.me, "Article", 2026-10.
    """

    code = "NS763"
    name = "open-graph.article-author"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, "article:author"):
            if not is_web_url(one.text.strip()):
                message = f"article:author is {one.text!r:.60}; write the absolute URL of the author's page"
                yield self.finding(message, one.provenance)


class ArticleDate(Rule):
    """The times of an article should be in ISO 8601.

    `article:published_time`, `article:modified_time` and `article:expiration_time` are dates, with a time or without:
    "2026-03-01" or "2026-03-01T08:00:00+01:00".

    Bad:

        <meta property="article:published_time" content="1 March 2026">

    Bad:

        <meta property="article:published_time" content="2026-03-01 08:00:00 +01:00">

    Good:

        <meta property="article:published_time" content="2026-03-01T08:00:00+01:00">

    Source: The Open Graph protocol, ogp.me, "Types", 2026-10.
    """

    code = "NS764"
    name = "open-graph.article-date"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for one in filled(context, *_DATES):
            if not is_iso(one.text.strip()):
                message = f"{one.provenance.pointer} is {one.text!r:.60}; write it as 2026-03-01T08:00:00+01:00"
                yield self.finding(message, one.provenance)


RULES: tuple[Rule, ...] = (ImageSize(), ImageOrder(), ImageAlt(), ArticleAuthor(), ArticleDate())
