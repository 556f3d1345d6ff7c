"""Google's rules on image metadata: images that state whose they are and how to license them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import lacking, listed, stated, states, term_of, things

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.rules.context import Context

CREDITS = ("creator", "creditText", "copyrightNotice", "license")
"""Google shows an image's metadata where one of these is there."""
_WANTED = frozenset({*CREDITS, "acquireLicensePage"})


class ContentUrlMissing(Rule):
    """An image with licence metadata must say which image file it is about.

    Google takes the metadata from the node and the picture from `contentUrl`, or from `url` where that is missing;
    without either it shows neither. The images that are looked at are those with a licence, a credit, a creator or a
    copyright notice, and those that a page without an article is about. An article's picture or logo with none of that
    is left alone.

    Bad:

        {"@context": "https://schema.org", "@type": "ImageObject", "license": "https://photos.fenmoor.example/terms",
         "creditText": "Fenmoor Pictures"}

    Good:

        {"@context": "https://schema.org", "@type": "ImageObject", "license": "https://photos.fenmoor.example/terms",
         "creditText": "Fenmoor Pictures", "contentUrl": "https://photos.fenmoor.example/lock.jpg"}

    Source: Google Search Central, "Image metadata", 2025-12-10.
    """

    code = "NS340"
    name = "google.image.contenturl-missing"
    severity = "error"
    property = "contentUrl"
    types = ("ImageObject",)

    def check(self, context: Context) -> Iterator[Finding]:
        for image in context.once(_images):
            if not states(image, "contentUrl", "url"):
                message = (
                    "the image has licence metadata, and neither `contentUrl` nor `url`; add the file's `contentUrl`"
                )
                yield self.finding(message, image)


class CreditMissing(Rule):
    """An image that is offered for licensing must name its creator, credit, copyright notice or licence.

    One of the four is enough for Google; with none, the image's metadata is dropped. An article's picture or logo is
    left alone, as is any image beside an article that asks for nothing of the kind.

    Bad:

        {"@context": "https://schema.org", "@type": "ImageObject",
         "contentUrl": "https://photos.fenmoor.example/lock.jpg",
         "acquireLicensePage": "https://photos.fenmoor.example/buy/lock"}

    Good:

        {"@context": "https://schema.org", "@type": "ImageObject", "creditText": "Fenmoor Pictures",
         "contentUrl": "https://photos.fenmoor.example/lock.jpg",
         "acquireLicensePage": "https://photos.fenmoor.example/buy/lock"}

    Source: Google Search Central, "Image metadata", 2025-12-10.
    """

    code = "NS341"
    name = "google.image.credit-missing"
    severity = "error"
    property = "creditText"
    types = ("ImageObject",)

    def check(self, context: Context) -> Iterator[Finding]:
        for image in context.once(_images):
            if not states(image, *CREDITS):
                yield self.finding(f"the image has none of {listed(CREDITS)}; add at least one", image)


class LicenseMissing(Rule):
    """An image with credits should have a licence.

    Google's "Licensable" badge needs `license`, the address of the terms; creator, credit and copyright notice
    alone are shown without the badge. A picture that carries none of them is left alone.

    Bad:

        {"@context": "https://schema.org", "@type": "ImageObject", "creditText": "Fenmoor Pictures",
         "contentUrl": "https://photos.fenmoor.example/lock.jpg"}

    Good:

        {"@context": "https://schema.org", "@type": "ImageObject", "creditText": "Fenmoor Pictures",
         "contentUrl": "https://photos.fenmoor.example/lock.jpg", "license": "https://photos.fenmoor.example/terms"}

    Source: Google Search Central, "Image metadata", 2025-12-10.
    """

    code = "NS342"
    name = "google.image.license-missing"
    severity = "warning"
    property = "license"
    types = ("ImageObject",)

    def check(self, context: Context) -> Iterator[Finding]:
        for image in context.once(_images):
            if not states(image, "license") and states(image, *CREDITS, "acquireLicensePage"):
                message = "the image has credits and no `license`; add the address of its terms for the licence badge"
                yield self.finding(message, image)


class DigitalSource(Rule):
    """A post that a machine made should say so with one of the two terms that Google reads.

    Google labels posts and comments whose `digitalSourceType` is `TrainedAlgorithmicMediaDigitalSource` (a language
    model or the like) or `AlgorithmicMediaDigitalSource` (a simpler program). Other terms for algorithmic content are
    schema.org's or IPTC's too, and have no effect there. Terms for what people made are left alone.

    Bad:

        {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "text": "Lock times for the week",
         "author": {"@type": "Person", "name": "Lockbot"}, "datePublished": "2026-03-01T08:00:00Z",
         "digitalSourceType": "trainedAlgorithmicMedia"}

    Good:

        {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "text": "Lock times for the week",
         "author": {"@type": "Person", "name": "Lockbot"}, "datePublished": "2026-03-01T08:00:00Z",
         "digitalSourceType": "https://schema.org/TrainedAlgorithmicMediaDigitalSource"}

    Source: Google Search Central, "Discussion forum", 2026-07-07.
    """

    code = "NS343"
    name = "google.image.digital-source"
    severity = "info"
    property = "digitalSourceType"
    types = ("SocialMediaPosting", "Comment")

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.nodes("SocialMediaPosting", "Comment"):
            for value in stated(node, "digitalSourceType"):
                term = term_of(value)
                if term not in _READ and any(word in term.lower() for word in ("algorithmic", "synthetic")):
                    message = f"digitalSourceType is {term!r:.80}, which Google does not read here; use {_READ_TERMS}"
                    yield self.finding(message, value)


_READ = ("TrainedAlgorithmicMediaDigitalSource", "AlgorithmicMediaDigitalSource")
_READ_TERMS = listed(_READ, "or")


class Recommended(Rule):
    """An image with a licence should have the rest of its metadata.

    Google shows the creator's name, the credit, the copyright notice and where the licence can be acquired, as far as
    they are there. Images without `license` are left alone: `google.image.license-missing` speaks of those.

    Bad:

        {"@context": "https://schema.org", "@type": "ImageObject", "license": "https://photos.fenmoor.example/terms",
         "contentUrl": "https://photos.fenmoor.example/lock.jpg", "creator": {"@type": "Person"}}

    Good:

        {"@context": "https://schema.org", "@type": "ImageObject", "license": "https://photos.fenmoor.example/terms",
         "contentUrl": "https://photos.fenmoor.example/lock.jpg", "creator": {"@type": "Person", "name": "Ida Renn"},
         "creditText": "Fenmoor Pictures", "copyrightNotice": "Ida Renn / Fenmoor Pictures",
         "acquireLicensePage": "https://photos.fenmoor.example/buy/lock"}

    Source: Google Search Central, "Image metadata", 2025-12-10.
    """

    code = "NS344"
    name = "google.image.recommended"
    severity = "warning"
    types = ("ImageObject",)

    def check(self, context: Context) -> Iterator[Finding]:
        for image in context.once(_images):
            if not states(image, "license"):
                continue
            absent = lacking(image, ("acquireLicensePage", "creator", "creditText", "copyrightNotice"))
            absent += ["creator.name" for creator in things(image, "creator") if not states(creator, "name")]
            if absent:
                message = f"the image has a licence and no {listed(absent, 'or')}, which Google recommends"
                yield self.finding(message, image, absent[0].partition(".")[0])


def _images(context: Context) -> list[Node]:
    """The images that carry licence metadata, and those that a page without an article is about."""
    is_about_images = not context.has("Article")
    return [
        image
        for image in context.nodes("ImageObject")
        if (not _WANTED.isdisjoint(image.properties) and not _is_logo(context, image))
        or (is_about_images and image.properties and _is_subject(context, image))
    ]


def _is_logo(context: Context, image: Node) -> bool:
    return any(said.property == "logo" for said in context.holders(image))


def _is_subject(context: Context, image: Node) -> bool:
    """Whether no other item holds the image, save as the thing that it is about."""
    return all(said.property == "mainEntity" for said in context.holders(image))


RULES: tuple[Rule, ...] = (ContentUrlMissing(), CreditMissing(), LicenseMissing(), DigitalSource(), Recommended())
