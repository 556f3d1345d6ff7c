"""Google's Article rules on images: that there are some, at addresses that can be read, large enough and no logos."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsschema.graph.node import Node
from newsschema.rules.rule import Rule
from newsschema.rules.views.article_images import Image, addresses, images
from newsschema.rules.views.stated import behind_roles
from newsschema.rules.views.whole_articles import whole_articles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

LEAST_PIXELS = 50_000
"""Width times height."""
RATIOS = {"16x9": 16 / 9, "4x3": 4 / 3, "1x1": 1.0}
RATIO_TOLERANCE = 0.05
"""How far an image may be from a ratio and still have it."""

_UNREAD = frozenset({"tif", "tiff", "heic", "heif", "jp2", "jxl", "psd", "eps", "ai", "raw", "ico"})
"""Formats of images that Google Images does not read."""
_NO_IMAGES = frozenset(
    {"htm", "html", "pdf", "mp4", "m4v", "mov", "webm", "avi", "m3u8", "mp3", "m4a"}
    | {"doc", "docx", "txt", "xml", "json", "css", "js", "zip"}
)
"""Formats that are no images at all; a program's name, as in "image.php", may stand for any."""


class ImageMissing(Rule):
    """An article should have an image.

    Google requires no property of an article and recommends this one, as an address or an ImageObject. A second
    description of an article in the page's text is not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "image": "https://www.fenmoor.example/images/lock.jpg"}

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS210"
    name = "google.article.image-missing"
    severity = "warning"
    property = "image"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.once(whole_articles):
            if not node.values("image"):
                yield self.finding("the article has no image; add one or more as `image`", node)


class ImageUrlAbsolute(Rule):
    """An article's image should be at an absolute http or https address, in a format that Google Images reads.

    Those are BMP, GIF, JPEG, PNG, WebP, SVG and AVIF. A format is judged by the end of the address where it is plain;
    in `src` and `href` of microdata and RDFa a relative address is as good.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": "/images/lock.jpg"}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "image": "https://www.fenmoor.example/images/lock.tiff"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "image": "https://www.fenmoor.example/images/lock.jpg"}

    Source: Google Search Central, "Article", 2026-09-08; "Google Images", 2026-03-02.
    """

    code = "NS211"
    name = "google.article.image-url-absolute"
    severity = "warning"
    property = "image"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for image in context.once(images):
            if image.address is not None and (wrong := _wrong_address(image)):
                yield self.finding(f"the image's address {image.url!r:.80} {wrong}", image.address)


class ImagePixels(Rule):
    """An article's images should have at least 50,000 pixels, width times height.

    Smaller ones are not shown large. The rule looks at sizes in the markup, not at the images, and lets small versions
    be where a large one is given too.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": {"@type": "ImageObject",
         "url": "https://www.fenmoor.example/images/lock-160.jpg", "width": 160, "height": 90}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": {"@type": "ImageObject",
         "url": "https://www.fenmoor.example/images/lock-1600.jpg", "width": 1600, "height": 900}}

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS212"
    name = "google.article.image-pixels"
    severity = "warning"
    property = "image"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for group in context.once(_by_article):
            sizes = [(image, image.width * image.height) for image in group if image.width and image.height]
            if not sizes or max(size for _, size in sizes) >= LEAST_PIXELS:
                continue
            for image, size in sizes:
                measured = f"{image.width:g} x {image.height:g} is {size:,.0f} pixels"
                yield self.finding(f"{measured}, fewer than {LEAST_PIXELS:,}; give a larger image", image.value)


class ImageRatios(Rule):
    """An article's image should be given in several shapes: 16x9, 4x3 and 1x1.

    Which one is shown depends on the place. This is advice, and given only where the sizes of all the images are in
    the markup.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": {"@type": "ImageObject",
         "url": "https://www.fenmoor.example/images/lock-16x9.jpg", "width": 1600, "height": 900}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": [
         {"@type": "ImageObject", "url": "https://www.fenmoor.example/lock-16x9.jpg", "width": 1600, "height": 900},
         {"@type": "ImageObject", "url": "https://www.fenmoor.example/lock-4x3.jpg", "width": 1200, "height": 900},
         {"@type": "ImageObject", "url": "https://www.fenmoor.example/lock-1x1.jpg", "width": 900, "height": 900}]}

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS213"
    name = "google.article.image-ratios"
    severity = "info"
    property = "image"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for group in context.once(_by_article):
            ratios = [image.width / image.height for image in group if image.width and image.height]
            missing = [name for name, ratio in RATIOS.items() if not any(_is_near(one, ratio) for one in ratios)]
            if missing and len(ratios) == len(group):
                message = f"the article's image is not given as {' or '.join(missing)}; add it in these shapes"
                yield self.finding(message, group[0].value)


class ImageIsLogo(Rule):
    """An article's image should show its story, and not be the publisher's logo.

    Compared are the addresses in the markup: the article's `image` and the `logo` of its `publisher`.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": "https://www.fenmoor.example/logo.png",
         "publisher": {"@type": "Organization", "logo": "https://www.fenmoor.example/logo.png"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": "https://www.fenmoor.example/lock.jpg",
         "publisher": {"@type": "Organization", "logo": "https://www.fenmoor.example/logo.png"}}

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS214"
    name = "google.article.image-is-logo"
    severity = "info"
    property = "image"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        base = context.graph.base
        for group in context.once(_by_article):
            logos = _logos(group[0].article, base)
            for image in group if logos else ():
                if not logos.isdisjoint(addresses(image.value, base)):
                    message = "the article's image is its publisher's logo; give an image of what the article is about"
                    yield self.finding(message, image.value)


def _by_article(context: Context) -> list[list[Image]]:
    found: defaultdict[int, list[Image]] = defaultdict(list)
    for image in context.once(images):
        found[id(image.article)].append(image)
    return list(found.values())


def _logos(article: Node, base: str | None) -> set[str]:
    publishers = (value.value for value in behind_roles(article, "publisher"))
    logos = [logo for node in publishers if isinstance(node, Node) for logo in node.values("logo")]
    return set[str]().union(*(addresses(logo, base) for logo in logos))


def _wrong_address(image: Image) -> str:
    """What is wrong with the address of an image, and what to do; "" where nothing is."""
    if image.url[:5].lower() == "data:":
        return "holds the image itself; publish it, and give its http or https address"
    if image.url[:8].lower().startswith(("http://", "https://")):
        return _wrong_format(image.url)
    is_relative = ":" not in image.url.partition("/")[0]
    return "" if image.is_resolved and is_relative else "is not absolute; write it with https:// and the host"


def _wrong_format(url: str) -> str:
    if url.rpartition(".")[2].lower() not in _UNREAD | _NO_IMAGES:
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    name, _, end = parts.path.rpartition("/")[2].rpartition(".")
    if not name or parts.query or parts.fragment:  # a query often asks for another format than the name says
        return ""
    if end.lower() in _UNREAD:
        return f"names a .{end} file, which Google Images does not read; use JPEG, PNG, WebP or AVIF"
    return f"names a .{end} file, which is no image; give the image's own address"


def _is_near(one: float, ratio: float) -> bool:
    return abs(one / ratio - 1) <= RATIO_TOLERANCE


RULES: tuple[Rule, ...] = (ImageMissing(), ImageUrlAbsolute(), ImagePixels(), ImageRatios(), ImageIsLogo())
