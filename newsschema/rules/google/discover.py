"""Google's advice on large previews: what robots may show, which image is preferred, and how large it is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node, Value
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import address_of, number_in, text_of
from newsschema.values.numbers import read_integer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_ROBOTS = tuple(f"http://www.w3.org/1999/xhtml/vocab#{name}" for name in ("robots", "googlebot"))
"""The metas for robots, as the graph names them."""
_OG_TYPE = "http://ogp.me/ns#type"
_LARGE = re.compile(r"max-image-preview\s*:\s*large", re.IGNORECASE)
_HIDDEN = re.compile(r"\b(?:noindex|none)\b", re.IGNORECASE)
WIDTH, PIXELS, RATIO = 1200, 300_000, 16 / 9
_TOLERANCE = 0.03


class MaxImagePreview(Rule):
    """An article's page should let robots show a large preview of its image.

    Google shows large images in Discover only with `max-image-preview:large` in the robots meta, or in the HTTP header
    `X-Robots-Tag`, which a page does not show. Pages that refuse previews, or to be indexed, are left alone.

    Bad:

        <meta name="robots" content="index, follow">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script>

    Good:

        <meta name="robots" content="index, follow, max-image-preview:large">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script>

    Source: Google Search Central, "Robots meta tag", 2026-03-24.
    """

    code = "NS380"
    name = "google.robots.max-image-preview"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        article = context.once(_article)
        if article is None or context.outline is None:
            return
        said = [value for node in context.page_nodes("meta") for name in _ROBOTS for value in node.values(name)]
        if any(_LARGE.search(text_of(value)) or _HIDDEN.search(text_of(value)) for value in said):
            return
        message = "no robots meta has max-image-preview:large; add it, unless the header X-Robots-Tag says it"
        yield self.finding(message, said[0] if said else article)


class DiscoverImage(Rule):
    """An article's image should be wide enough for Discover.

    Google asks for an image at least 1200 pixels wide, of more than 300 000 pixels in all, in 16:9. One such image
    is enough, in the markup or in `og:image`. Only stated sizes are known: where the size of any image is not
    stated, nothing is said.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "image": {"@type": "ImageObject", "url": "https://www.fenmoor.example/lock.jpg", "width": 800, "height": 450}}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "image": {"@type": "ImageObject", "url": "https://www.fenmoor.example/a.jpg", "width": 1600, "height": 1600}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "image": {"@type": "ImageObject", "url": "https://www.fenmoor.example/lock.jpg", "width": 1600, "height": 900}}

    Source: Google Search Central, "Discover", 2026-03-09.
    """

    code = "NS381"
    name = "google.discover.image"
    severity = "info"
    property = "image"
    yields_to = ("google.article.image-pixels",)

    def check(self, context: Context) -> Iterator[Finding]:
        if context.once(_article) is None:
            return
        images = context.once(_images)
        sized = [image for image in images if image.width and image.height]
        if not sized or any(map(_is_fit, sized)) or not _are_of(images, {address_of(image.value) for image in sized}):
            return
        best = max(sized, key=lambda image: (not _too_small(image), image.width, image.height))
        problem = _too_small(best) or "not in 16:9"
        message = f"the widest image, {best.width} x {best.height} pixels, is {problem}; Discover wants 1200 x 675"
        yield self.finding(message, best.value)


class PreferredImage(Rule):
    """An article's page should say which image stands for it.

    Google takes the image of a result from `primaryImageOfPage`, from the `image` of the page's main entity, or from
    `og:image`; with none of them it picks one of the page's.

    Bad:

        <meta property="og:title" content="Lower Basin lock reopens">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script>

    Good:

        <meta property="og:title" content="Lower Basin lock reopens">
        <meta property="og:image" content="https://www.fenmoor.example/lock.jpg">
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script>

    Source: Google Search Central, "Google Images", 2026-03-02.
    """

    code = "NS382"
    name = "google.images.preferred"
    severity = "info"
    property = "image"
    yields_to = ("google.article.image-missing",)

    def check(self, context: Context) -> Iterator[Finding]:
        article = context.once(_article)
        if article is None or context.outline is None or context.once(_images):
            return
        if not context.said("primaryImageOfPage"):
            message = "the page names no image of its own; add `image` to the article, or an og:image"
            yield self.finding(message, article)


class _Image(NamedTuple):
    """An image that the page names, and its stated size; 0 where none is."""

    value: Value
    width: int
    height: int


def _article(context: Context) -> Node | None:
    """The page's article, or the Open Graph node that says that the page is one."""
    if context.articles:
        return context.articles[0]
    for node in context.page_nodes("opengraph"):
        if any(text_of(value).lower() == "article" for value in node.values(_OG_TYPE)):
            return node
    return None


def _images(context: Context) -> list[_Image]:
    """The images that the page's articles and its Open Graph metas name."""
    return [
        _Image(value, _pixels(value.value, "width"), _pixels(value.value, "height"))
        for node in (*context.articles, *context.page_nodes("opengraph"))
        for value in node.values("image")
        if isinstance(value.value, Node) or text_of(value)
    ]


def _are_of(images: list[_Image], addresses: set[str]) -> bool:
    """Whether each of the images has one of the addresses."""
    return all(address_of(image.value) in addresses for image in images)


def _pixels(image: object, name: str) -> int:
    first = image.first(name) if isinstance(image, Node) else None
    return max(read_integer(number_in(first)) or 0, 0) if first is not None else 0


def _is_fit(image: _Image) -> bool:
    return not _too_small(image) and abs(image.width / image.height / RATIO - 1) <= _TOLERANCE


def _too_small(image: _Image) -> str:
    if image.width < WIDTH:
        return f"less than {WIDTH} pixels wide"
    return "of too few pixels" if image.width * image.height <= PIXELS else ""


RULES: tuple[Rule, ...] = (MaxImagePreview(), DiscoverImage(), PreferredImage())
