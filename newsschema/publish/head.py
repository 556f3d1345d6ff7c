"""A page of a site comes in; everything for its `<head>` but `<title>` goes out."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from newsschema.models.article import Article
from newsschema.models.page_types import ProfilePage
from newsschema.publish.held import addressed_images, authors, is_image, keywords
from newsschema.publish.identity import address_of
from newsschema.publish.tags import Tags
from newsschema.values.dates import format_date
from newsschema.values.languages import normalize_language
from newsschema.values.text import replace_surrogates

if TYPE_CHECKING:
    from datetime import date, datetime

    from newsschema.publish.site_page import SitePage
    from newsschema.values.partial_date import PartialDate

ROBOTS = "max-image-preview:large"
"""Lets Google show large previews, which Discover needs (robots meta tag page, 2026-03-24)."""
_X_HOSTS = frozenset({"x.com", "www.x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com"})


def head(page: SitePage, nonce: str | None = None) -> str:
    """The elements of the head; see `SitePage.to_head`."""
    tags = Tags()
    tags.link("canonical", page.url)
    tags.name("description", _description(page))
    tags.name("robots", ROBOTS)
    _open_graph(tags, page)
    _x_card(tags, page)
    _links(tags, page)
    if page.settings.parsely:
        from newsschema.publish.parsely import parsely

        parsely(tags, page)
    tags.add(page.to_script(nonce))
    return tags.text()


def document(page: SitePage) -> str:
    """A whole HTML page with that head, its title, and the headline."""
    language = f' lang="{escape(page.page.in_language)}"' if page.page.in_language else ""
    title = escape(replace_surrogates(_title(page) or page.site.name))
    body = f"<body><h1>{title}</h1></body>"
    return (
        f"<!DOCTYPE html>\n<html{language}>\n<head>\n<title>{title}</title>\n{head(page)}\n</head>\n{body}\n</html>\n"
    )


def _title(page: SitePage) -> str | None:
    subject = page.article or page.page
    return subject.headline or subject.name


def _description(page: SitePage) -> str | None:
    subject = page.article or page.page
    return subject.description or subject.abstract


def _open_graph(tags: Tags, page: SitePage) -> None:
    article = page.article
    tags.property("og:type", _kind(page))
    tags.property("og:title", _title(page))
    tags.property("og:url", page.url)
    tags.property("og:description", _description(page))
    tags.property("og:site_name", page.site.name)
    tags.property("og:locale", _locale(page.page.in_language))
    for language in page.settings.links.languages:
        if _locale(language) != _locale(page.page.in_language):
            tags.property("og:locale:alternate", _locale(language))
    for image in _images(page):
        _image(tags, page, image)
    if article is not None:
        _article(tags, page, article)


def _kind(page: SitePage) -> str:
    if isinstance(page.article, Article):
        return "article"
    return "profile" if isinstance(page.page, ProfilePage) else "website"


def _images(page: SitePage) -> list[Any]:
    """The article's images; of a page without any, the one that stands for it, or that of the site."""
    own = [image for _, image in addressed_images(page.article)] if page.article is not None else []
    fallback = page.page.primary_image_of_page if is_image(page.page.primary_image_of_page) else None
    return own or [image for image in (fallback or page.site.default_image,) if image is not None]


def _image(tags: Tags, page: SitePage, image: Any) -> None:
    address = image if isinstance(image, str) else address_of(image)
    if not address:
        return
    tags.property("og:image", page.site.address(address))
    if isinstance(image, str):
        return
    tags.property("og:image:type", image.encoding_format)
    tags.property("og:image:width", image.width if isinstance(image.width, int) else None)
    tags.property("og:image:height", image.height if isinstance(image.height, int) else None)
    tags.property("og:image:alt", image.caption or image.description)


def _article(tags: Tags, page: SitePage, article: Article) -> None:
    tags.property("article:published_time", _date(article.date_published))
    tags.property("article:modified_time", _date(article.date_modified))
    tags.property("article:expiration_time", _date(article.expires))
    for author in authors(article):
        tags.property("article:author", page.site.address(author.url) if author.url else None)
    tags.property("article:section", next(iter(article.article_section), None))
    for keyword in keywords(article):
        tags.property("article:tag", keyword)


def _x_card(tags: Tags, page: SitePage) -> None:
    images = _images(page)
    tags.name("twitter:card", "summary_large_image" if images else "summary")
    handle = page.site.x_handle
    tags.name("twitter:site", f"@{handle.removeprefix('@')}" if handle else None)
    if page.article is not None:
        tags.name("twitter:creator", next(filter(None, map(_x_account, authors(page.article))), None))


def _x_account(author: Any) -> str | None:
    """The account on X that an author names among his profiles."""
    for profile in author.same_as:
        parts = urlsplit(profile)
        account = parts.path.strip("/")
        if parts.hostname in _X_HOSTS and account and "/" not in account:
            return f"@{account.removeprefix('@')}"
    return None


def _links(tags: Tags, page: SitePage) -> None:
    links, site = page.settings.links, page.site
    for language, address in links.languages.items():
        tags.link("alternate", site.address(address), hreflang=language)
    tags.link("amphtml", site.address(links.amp) if links.amp else None)
    for media_type, address in links.feeds.items():
        tags.link("alternate", site.address(address), type=media_type)
    tags.link("prev", site.address(links.previous) if links.previous else None)
    tags.link("next", site.address(links.next) if links.next else None)


def _locale(language: str | None) -> str | None:
    """A BCP 47 tag as Open Graph has it, language_TERRITORY; None where it names no territory."""
    tag = normalize_language(language) if language else None
    subtags = tag.split("-") if tag else []
    territory = next((subtag for subtag in subtags[1:] if len(subtag) == 2 and subtag.isupper()), None)
    return f"{subtags[0]}_{territory}" if territory else None


def _date(value: datetime | date | PartialDate | None) -> str | None:
    return format_date(value) if value is not None else None
