"""Pages of a site come in; what every format of feeds says of them goes out: the feed itself, and its items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newsschema.errors import UsageError
from newsschema.publish.held import addressed_images, authors, keywords
from newsschema.values.dates import moment

if TYPE_CHECKING:
    from datetime import datetime

    from newsschema.models.article import Article
    from newsschema.publish.site import Site
    from newsschema.publish.site_page import SitePage
    from newsschema.values.dates import AnyDate


@dataclass(frozen=True, slots=True)
class Author:
    """An author as feeds name him."""

    name: str
    url: str | None
    image: str | None


@dataclass(frozen=True, slots=True)
class Item:
    """An article as feeds show it."""

    url: str
    id: str
    title: str
    summary: str | None
    text: str | None
    published: AnyDate | None
    modified: AnyDate | None
    authors: Sequence[Author]
    tags: Sequence[str]
    image: Any
    language: str | None

    @property
    def updated(self) -> AnyDate | None:
        """When it last changed, or was published."""
        return self.modified or self.published


def items(pages: Sequence[SitePage]) -> list[Item]:
    """The articles of the pages, in their order.

    Raises:
        UsageError: an article without a headline; the message names the page.
    """
    return [_item(page, page.article) for page in pages if page.article is not None]


def site_of(pages: Sequence[SitePage], site: Site | None) -> Site:
    """The site that a feed is of: the one that is named, or that of its pages.

    Raises:
        UsageError: there is neither.
    """
    if site is not None:
        return site
    if not pages:
        raise UsageError("a feed without pages needs its site; pass site=")
    return pages[0].site


def latest(found: Sequence[Item]) -> datetime | None:
    """The moment at which the youngest of the items last changed."""
    return max(filter(None, (moment(item.updated) for item in found)), default=None)


def _item(page: SitePage, article: Article) -> Item:
    title = article.headline or article.name
    if not title:
        raise UsageError(f"{page.url} needs a headline for a feed; set `headline`")
    return Item(
        url=page.url,
        id=article.id or page.url,
        title=title,
        summary=article.description or article.abstract,
        text=article.article_body,
        published=article.date_published,
        modified=article.date_modified,
        authors=[_author(page, author) for author in authors(article) if author.name],
        tags=list(dict.fromkeys(filter(None, [*article.article_section, *keywords(article)]))),
        image=next((image for _, image in addressed_images(article)), None),
        language=article.in_language,
    )


def _author(page: SitePage, author: Any) -> Author:
    picture = next((place for place, _ in addressed_images(author)), None)
    address = page.site.address(author.url) if author.url else None
    return Author(author.name, address, page.site.address(picture) if picture else None)
