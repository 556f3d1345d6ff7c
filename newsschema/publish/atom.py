"""Pages of a site come in; an Atom feed goes out.

Source: RFC 4287, The Atom Syndication Format; Media RSS for images.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsschema.errors import UsageError
from newsschema.publish.feed import feed_of
from newsschema.publish.feed_item import HtmlOf
from newsschema.publish.media_files import media_content
from newsschema.publish.xml_text import DECLARATION, element, xml_attribute
from newsschema.values.w3c_dates import zoned_moment

if TYPE_CHECKING:
    from newsschema.publish.feed import Feed
    from newsschema.publish.feed_item import Author, Item
    from newsschema.publish.media_files import MediaFile
    from newsschema.publish.site import Site
    from newsschema.publish.site_page import SitePage

_NAMESPACES = 'xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"'


def atom(
    pages: Iterable[SitePage],
    url: str | None = None,
    of: Site | SitePage | None = None,
    html_of: HtmlOf | None = None,
) -> str:
    """An Atom feed of the articles of some pages, in the order of the pages, each article once.

    The summary is the article's description, the content its whole text as HTML: that of `html_of`, or else
    `article_body` in paragraphs, which is left out where the article is not free. The feed is named, and dated, by its
    address and the youngest of its articles.

    Args:
        pages: pages with articles, each with a moment and its zone in `date_modified` or `date_published`, which Atom
            requires; other pages are left out. The order, and how many there are, is yours.
        url: the feed's own address, absolute or relative to the site.
        of: the site that the feed is of, or a page of it such as that of a section; without it the pages' site.
        html_of: gives the text of a page's article as HTML, which is written as it is, or None. Addresses in it have
            to be absolute.

    Raises:
        UsageError: an article without a headline or such a moment, a site without a name, or no pages with articles,
            from which the feed could take its own date.
    """
    feed = feed_of(pages, url, of, html_of)
    entries = [_entry(item, feed) for item in feed.items]
    inside = "\n".join([*filter(None, _head(feed)), *entries])
    return f"{DECLARATION}\n<feed {_NAMESPACES}{_language(feed.language)}>\n{inside}\n</feed>\n"


def _head(feed: Feed) -> Iterator[str]:
    if feed.updated is None:
        raise UsageError("an Atom feed takes its date from the youngest article, found none; pass pages with articles")
    yield element("id", feed.url or feed.home)
    yield element("title", feed.title)
    yield element("subtitle", feed.about)
    yield element("updated", feed.updated.isoformat())
    yield f'<link rel="alternate" href="{xml_attribute(feed.home)}"/>'
    yield f'<link rel="self" type="application/atom+xml" href="{xml_attribute(feed.url)}"/>' if feed.url else ""
    yield _author(feed.publisher)
    yield element("logo", feed.publisher.image)


def _entry(item: Item, feed: Feed) -> str:
    published = zoned_moment(item.published)
    parts = [
        element("id", item.id),
        element("title", item.title),
        f'<link rel="alternate" href="{xml_attribute(item.url)}"/>',
        element("published", published.isoformat()) if published is not None else "",
        element("updated", _updated(item)),
        *map(_author, item.authors),
        *(f'<category term="{xml_attribute(tag)}"/>' for tag in item.tags),
        element("rights", item.rights),
        element("summary", item.summary),
        element("content", item.markup, type="html"),
        *_media(item),
    ]
    return f"<entry{_language(item.language if item.language != feed.language else None)}>{''.join(parts)}</entry>"


def _updated(item: Item) -> str:
    moment = item.updated
    if moment is None:
        found = item.modified or item.published
        said = found.isoformat() if found is not None else "no date"
        raise UsageError(
            f"{item.url} needs a moment with its zone for an Atom feed, found {said}; set `date_published`"
        )
    return moment.isoformat()


def _author(author: Author) -> str:
    return f"<author>{element('name', author.name)}{element('uri', author.url)}</author>"


def _media(item: Item) -> Iterator[str]:
    """The recordings as enclosures; the picture, and what has no media type, by which readers go, as Media RSS has
    it."""
    files = [file for file in (item.picture, *item.recordings) if file is not None]
    for file in files:
        yield media_content(file) if file is item.picture or not file.type else _enclosure(file)


def _enclosure(file: MediaFile) -> str:
    known = {"type": file.type, "title": file.title, "length": str(file.bytes) if file.bytes else None}
    more = "".join(f' {name}="{xml_attribute(value)}"' for name, value in known.items() if value)
    return f'<link rel="enclosure" href="{xml_attribute(file.url)}"{more}/>'


def _language(tag: str | None) -> str:
    return f' xml:lang="{xml_attribute(tag)}"' if tag else ""
