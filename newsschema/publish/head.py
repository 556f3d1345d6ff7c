"""A page of a site comes in; everything for its `<head>` but `<title>` goes out."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from newsschema.models.article import Article
from newsschema.models.page_types import ProfilePage
from newsschema.publish.held import (
    addressed_images,
    authors,
    first_text,
    is_image,
    keywords,
    section,
    summary_of,
    title_of,
)
from newsschema.publish.identity import address_of
from newsschema.publish.site import X_ACCOUNT
from newsschema.publish.tags import Tags
from newsschema.values.dates import format_date
from newsschema.values.languages import normalize_language
from newsschema.values.text import replace_surrogates
from newsschema.values.urls import host, is_web_url

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsschema.publish.site_page import SitePage
    from newsschema.values.dates import AnyDate

ROBOTS = "max-image-preview:large"
"""Lets Google show large previews, which Discover needs (robots meta tag page, 2026-03-24)."""
_X_HOSTS = frozenset({"x.com", "www.x.com", "twitter.com", "www.twitter.com", "mobile.twitter.com"})


def head(page: SitePage, nonce: str | None = None) -> str:
    """The elements of the head; see `SitePage.to_head`."""
    tags = Tags()
    tags.link("canonical", page.url)
    tags.name("description", summary_of(page.article or page.page))
    tags.name("robots", ROBOTS)
    images = _images(page)
    _open_graph(tags, page, images)
    _x_card(tags, page, "summary_large_image" if images else "summary")
    _links(tags, page)
    if page.settings.parsely:
        from newsschema.publish.parsely import parsely

        parsely(tags, page)
    tags.add(page.to_script(nonce))
    return tags.text()


def document(page: SitePage) -> str:
    """A whole HTML page with that head, its title, and the headline."""
    language = f' lang="{escape(page.page.in_language)}"' if page.page.in_language else ""
    title = escape(replace_surrogates(title_of(page.article or page.page) or page.site.name))
    body = f"<body><h1>{title}</h1></body>"
    return (
        f"<!DOCTYPE html>\n<html{language}>\n<head>\n<title>{title}</title>\n{head(page)}\n</head>\n{body}\n</html>\n"
    )


def _open_graph(tags: Tags, page: SitePage, images: list[tuple[str, Any]]) -> None:
    article = page.article
    tags.property("og:type", _kind(page))
    tags.property("og:title", title_of(page.article or page.page))
    tags.property("og:url", page.url)
    tags.property("og:description", summary_of(page.article or page.page))
    tags.property("og:site_name", page.site.name)
    locale = _locale(page.page.in_language)
    tags.property("og:locale", locale)
    for other in dict.fromkeys(_locale(language) for language, _ in _others(page.settings.links.languages)):
        tags.property("og:locale:alternate", other if other != locale else None)
    for address, image in images:
        _image(tags, address, image)
    if article is not None:
        _article(tags, article)


def _kind(page: SitePage) -> str:
    if isinstance(page.article, Article):
        return "article"
    return "profile" if isinstance(page.page, ProfilePage) else "website"


def _images(page: SitePage) -> list[tuple[str, Any]]:
    """The article's images, each with its address on the web; of a page without any, the one that stands for it, or
    that of the site."""
    own = _shown(page, [image for _, image in addressed_images(page.article)]) if page.article is not None else []
    fallback = page.page.primary_image_of_page if is_image(page.page.primary_image_of_page) else None
    return own or _shown(page, [fallback or page.site.default_image])


def _shown(page: SitePage, images: list[Any]) -> list[tuple[str, Any]]:
    """Images that others can load, which those inside the page, in "data:", are not."""
    named = [(image if isinstance(image, str) else address_of(image), image) for image in images if image is not None]
    found = [(page.site.address(address), image) for address, image in named if address]
    return [(address, image) for address, image in found if address.startswith(("https://", "http://"))]


def _image(tags: Tags, address: str, image: Any) -> None:
    tags.property("og:image", address)
    if isinstance(image, str):
        return
    tags.property("og:image:type", image.encoding_format)
    tags.property("og:image:width", image.width if isinstance(image.width, int) else None)
    tags.property("og:image:height", image.height if isinstance(image.height, int) else None)
    tags.property("og:image:alt", first_text(image.caption, image.description))


def _article(tags: Tags, article: Article) -> None:
    tags.property("article:published_time", _date(article.date_published))
    tags.property("article:modified_time", _date(article.date_modified))
    tags.property("article:expiration_time", _date(article.expires))
    for author in authors(article):
        tags.property("article:author", author.url if author.url and is_web_url(author.url) else None)
    tags.property("article:section", section(article))
    for keyword in keywords(article):
        tags.property("article:tag", keyword)


def _x_card(tags: Tags, page: SitePage, kind: str) -> None:
    tags.name("twitter:card", kind)
    handle = page.site.x_handle
    tags.name("twitter:site", f"@{handle.removeprefix('@')}" if handle else None)
    if page.article is not None:
        tags.name("twitter:creator", next(filter(None, map(_x_account, authors(page.article))), None))


def _x_account(author: Any) -> str | None:
    """The account on X that an author names among his profiles."""
    for profile in author.same_as:
        account = urlsplit(profile).path.strip("/").removeprefix("@") if host(profile) in _X_HOSTS else ""
        if X_ACCOUNT.fullmatch(account):
            return f"@{account}"
    return None


def _links(tags: Tags, page: SitePage) -> None:
    links, site = page.settings.links, page.site
    for language, address in _others(links.languages):
        tags.link("alternate", site.address(address), hreflang=language)
    tags.link("amphtml", site.address(links.amp) if links.amp else None)
    for media_type, address in _others(links.feeds):
        tags.link("alternate", site.address(address), type=media_type)
    tags.link("prev", site.address(links.previous) if links.previous else None)
    tags.link("next", site.address(links.next) if links.next else None)


def _others(links: Mapping[str, str]) -> list[tuple[str, str]]:
    """The links that lead somewhere: an empty address would be that of the home page."""
    return [(name, address) for name, address in links.items() if name and address]


def _locale(language: str | None) -> str | None:
    """A BCP 47 tag as Open Graph has it, language_TERRITORY; None where it names no territory."""
    tag = normalize_language(language) if language else None
    subtags = tag.split("-") if tag else []
    territory = next((subtag for subtag in subtags[1:] if len(subtag) == 2 and subtag.isupper()), None)
    return f"{subtags[0]}_{territory}" if territory else None


def _date(value: AnyDate | None) -> str | None:
    return format_date(value) if value is not None else None
