"""The rules that Google had for AMP articles from 2016 to 2021, withdrawn since: for sites that still keep them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.graph.types import is_a
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import number_in, stated, states, text_of, things
from newsschema.values.numbers import read_integer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

MOST_OF_HEADLINE = 110
WIDTH = 696


class HeadlineLong(Rule):
    """A headline had to have no more than 110 characters.

    Google dropped the limit; it says now that long titles may be cut on small screens.

    Bad:

        <article itemscope itemtype="https://schema.org/NewsArticle">
        <h1 itemprop="headline">The lock at the Lower Basin reopens to all boats after eleven months of work, two
        floods, a strike of the dredgers and a change of keeper</h1>
        </article>

    Good:

        <article itemscope itemtype="https://schema.org/NewsArticle">
        <h1 itemprop="headline">The lock at the Lower Basin reopens to all boats after eleven months of work</h1>
        </article>

    Source: Google Search Central, "Article", as it was until 2021-12.
    """

    code = "NS750"
    name = "legacy-amp.headline-long"
    severity = "warning"
    property = "headline"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for article in context.articles:
            for value in stated(article, "headline"):
                length = len(" ".join(text_of(value).split()))
                if length > MOST_OF_HEADLINE:
                    yield self.finding(
                        f"the headline has {length} characters; AMP took up to {MOST_OF_HEADLINE}", value
                    )


class PublisherMissing(Rule):
    """An article had to name its publisher, an Organization.

    Google asks for no publisher any more.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "publisher": {"@type": "Organization", "name": "Fenmoor Courier"}}

    Source: Google Search Central, "Article", as it was until 2021-12.
    """

    code = "NS751"
    name = "legacy-amp.publisher-missing"
    severity = "warning"
    property = "publisher"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for article in context.articles:
            if not states(article, "publisher"):
                yield self.finding("the article has no `publisher`; AMP asked for an Organization", article)
            for publisher in things(article, "publisher"):
                if not states(publisher, "name"):
                    yield self.finding("the publisher has no `name`; add it", publisher)


class PublisherLogo(Rule):
    """A publisher had to have a logo, as an ImageObject with an address.

    A logo that is only an address was not taken. Google asks for neither any more.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "publisher": {"@type": "Organization", "name": "Fenmoor Courier", "logo": "https://www.fenmoor.example/logo.png"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "publisher": {"@type": "Organization", "name": "Fenmoor Courier",
                       "logo": {"@type": "ImageObject", "url": "https://www.fenmoor.example/logo.png"}}}

    Source: Google Search Central, "Article", as it was until 2021-12.
    """

    code = "NS752"
    name = "legacy-amp.publisher-logo"
    severity = "warning"
    property = "logo"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        publishers = {id(node): node for article in context.articles for node in things(article, "publisher")}
        for publisher in publishers.values():
            logos = [logo for logo in things(publisher, "logo") if is_a(logo, "ImageObject")]
            if not any(states(logo, "url", "contentUrl") for logo in logos):
                place = next(iter(stated(publisher, "logo")), publisher)
                yield self.finding(
                    "the publisher has no `logo` that is an ImageObject with a `url`; AMP asked for one", place
                )


class ImageWidth(Rule):
    """An article had to have an image, at least 696 pixels wide.

    Only stated widths are known, and one wide image is enough. Google now counts pixels, and requires no image.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "image": {"@type": "ImageObject", "url": "https://www.fenmoor.example/lock.jpg", "width": 640, "height": 400}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "image": {"@type": "ImageObject", "url": "https://www.fenmoor.example/lock.jpg", "width": 800, "height": 500}}

    Source: Google Search Central, "Article", as it was until 2021-12.
    """

    code = "NS753"
    name = "legacy-amp.image-width"
    severity = "warning"
    property = "image"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for article in context.articles:
            images = stated(article, "image")
            widths = [_width(image.value) for image in images]
            if not images:
                yield self.finding("the article has no `image`; AMP asked for one", article)
            elif all(width is not None and width < WIDTH for width in widths):
                widest = max(width or 0 for width in widths)
                yield self.finding(f"the widest image is {widest} pixels wide; AMP asked for {WIDTH}", images[0])


class MainEntityOfPage(Rule):
    """An article should have named the page that it is on.

    `mainEntityOfPage` held the canonical address of the article's page. Google has no such rule any more.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens",
         "mainEntityOfPage": "https://www.fenmoor.example/lock"}

    Source: Google Search Central, "Article", as it was until 2021-12.
    """

    code = "NS754"
    name = "legacy-amp.main-entity-of-page"
    severity = "warning"
    property = "mainEntityOfPage"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for article in context.articles:
            is_main = any(said.property == "mainEntity" for said in context.holders(article))
            if not is_main and not states(article, "mainEntityOfPage"):
                yield self.finding("the article has no `mainEntityOfPage`; add the page's address", article)


def _width(image: object) -> int | None:
    """The stated width of an image in pixels."""
    found = stated(image, "width") if isinstance(image, Node) else []
    return read_integer(number_in(found[0])) if found else None


RULES: tuple[Rule, ...] = (HeadlineLong(), PublisherMissing(), PublisherLogo(), ImageWidth(), MainEntityOfPage())
