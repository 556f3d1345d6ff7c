"""A page with its article comes in; the article as every format of feeds shows it goes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from newsschema.errors import UsageError
from newsschema.publish.held import addressed_images, authors, keywords, summary_of, title_of
from newsschema.publish.html_text import html_paragraphs
from newsschema.publish.media_files import MediaFile, picture_of, recordings_of
from newsschema.publish.site_page import SitePage
from newsschema.values.languages import normalize_language
from newsschema.values.urls import is_web_url
from newsschema.values.w3c_dates import zoned_moment

if TYPE_CHECKING:
    from datetime import datetime

    from newsschema.models.article import Article
    from newsschema.publish.site import Site
    from newsschema.values.dates import AnyDate

HtmlOf: TypeAlias = Callable[[SitePage], str | None]
"""Gives the text of a page's article as HTML."""
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s\x00-\x20\x7f<>\"{}|\\^`\ud800-\udfff]+")
"""What can be the id of an entry: absolute, and without the characters that no IRI has (RFC 3987, section 2.2)."""


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
    """The whole text, plain."""
    html: str | None
    """The whole text as HTML, where it was given so."""
    published: AnyDate | None
    modified: AnyDate | None
    authors: Sequence[Author]
    tags: Sequence[str]
    picture: MediaFile | None
    recordings: Sequence[MediaFile]
    language: str | None
    rights: str | None

    @property
    def updated(self) -> datetime | None:
        """The moment that it last changed, or was published."""
        return zoned_moment(self.modified) or zoned_moment(self.published)

    @property
    def markup(self) -> str | None:
        """The whole text as HTML."""
        return self.html or (html_paragraphs(self.text) if self.text else None)


def feed_item(page: SitePage, article: Article, html_of: HtmlOf | None) -> Item:
    """The article of a page.

    Raises:
        UsageError: it has no headline; the message names the page.
    """
    title = title_of(article)
    if title is None:
        raise UsageError(f"{page.url} needs a headline for a feed; set `headline`")
    return Item(
        url=page.url,
        id=_id(page, article),
        title=title,
        summary=summary_of(article),
        text=None if article.is_accessible_for_free is False else article.article_body,
        html=html_of(page) if html_of is not None else None,
        published=article.date_published,
        modified=article.date_modified,
        authors=[author_of(author, page.site) for author in authors(article) if (author.name or "").strip()],
        tags=_tags(article),
        picture=picture_of(article, page.site),
        recordings=recordings_of(article, page.site),
        language=normalize_language(article.in_language or ""),
        rights=article.copyright_notice,
    )


def author_of(agent: Any, site: Site) -> Author:
    """A person or an organization with a name."""
    picture = next((address for address, _ in addressed_images(agent)), None)
    return Author(agent.name, web_address(site, agent.url), web_address(site, picture))


def web_address(site: Site, written: str | None) -> str | None:
    """An address that was written relative to the site, or not; None for one that leads to no page or file."""
    address = site.address(written) if written else ""
    return address if is_web_url(address) else None


def _id(page: SitePage, article: Article) -> str:
    """The id that the newsroom gave the article, where a feed may hold it; else the address of the page, which is
    what `Site.page` makes an id of."""
    given = article.id or ""
    return given if _IRI.fullmatch(given) and given != f"{page.url}#article" else page.url


def _tags(article: Article) -> list[str]:
    """The sections and the keywords, each once."""
    return [tag for tag in dict.fromkeys([*article.article_section, *keywords(article)]) if tag.strip()]
