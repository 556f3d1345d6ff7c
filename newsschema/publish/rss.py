"""Pages of a site come in; an RSS feed goes out.

Source: RSS 2.0 specification (RSS Advisory Board, version 2.0.11) and RSS Best Practices Profile; Dublin Core for names
of authors, whose own element takes e-mail addresses only; Media RSS for images, whose size in bytes an enclosure would
need; Atom for what RSS has no element for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from email.utils import format_datetime
from typing import TYPE_CHECKING

from newsschema.publish.feed import feed_of
from newsschema.publish.feed_item import HtmlOf
from newsschema.publish.html_text import html_text
from newsschema.publish.media_files import media_content
from newsschema.publish.xml_text import DECLARATION, element, xml_attribute
from newsschema.values.w3c_dates import write_w3c_date, zoned_moment

if TYPE_CHECKING:
    from newsschema.publish.feed import Feed
    from newsschema.publish.feed_item import Item
    from newsschema.publish.site import Site
    from newsschema.publish.site_page import SitePage

_NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"'
)


def rss(
    pages: Iterable[SitePage],
    url: str | None = None,
    of: Site | SitePage | None = None,
    html_of: HtmlOf | None = None,
) -> str:
    """An RSS 2.0 feed of the articles of some pages, in the order of the pages, each article once.

    `description` is the article's description, `content:encoded` its whole text as HTML: that of `html_of`, or else
    `article_body` in paragraphs, which is left out where the article is not free.

    Args:
        pages: pages with articles; others are left out. The order, and how many there are, is yours: newest first,
            and some dozens of them, is what readers expect.
        url: the feed's own address, absolute or relative to the site.
        of: the site that the feed is of, or a page of it such as that of a section; without it the pages' site.
        html_of: gives the text of a page's article as HTML, which is written as it is, or None. Addresses in it have
            to be absolute.

    Raises:
        UsageError: an article without a headline, a site without a name, or no pages and no `of`.
    """
    feed = feed_of(pages, url, of, html_of)
    inside = "\n".join([*filter(None, _channel(feed)), *(_item(item, feed) for item in feed.items)])
    return f'{DECLARATION}\n<rss version="2.0" {_NAMESPACES}>\n<channel>\n{inside}\n</channel>\n</rss>\n'


def _channel(feed: Feed) -> Iterator[str]:
    yield element("title", feed.title)
    yield element("link", feed.home)
    yield element("description", feed.about) or element("description", feed.title)
    yield element("language", feed.language)
    yield element("lastBuildDate", format_datetime(feed.updated)) if feed.updated is not None else ""
    if feed.url:
        yield f'<atom:link rel="self" type="application/rss+xml" href="{xml_attribute(feed.url)}"/>'


def _item(item: Item, feed: Feed) -> str:
    parts = [
        element("title", item.title),
        element("link", item.url),
        element("guid", item.id, isPermaLink="true" if item.id == item.url else "false"),
        _dates(item),
        *(element("dc:creator", author.name) for author in item.authors),
        element("dc:language", item.language if item.language != feed.language else None),
        element("dc:rights", item.rights),
        *(element("category", tag) for tag in item.tags),
        *_texts(item),
        *_media(item),
    ]
    return f"<item>{''.join(parts)}</item>"


def _dates(item: Item) -> str:
    """A date of RSS is a moment with a zone; for any other one there is that of Dublin Core."""
    published, modified = zoned_moment(item.published), zoned_moment(item.modified)
    parts = [
        element("pubDate", format_datetime(published)) if published is not None else "",
        element("dc:date", write_w3c_date(item.published)) if item.published and published is None else "",
        element("atom:updated", modified.isoformat()) if modified is not None else "",
    ]
    return "".join(parts)


def _texts(item: Item) -> Iterator[str]:
    """A description is the whole text or a summary of it, as HTML; `content:encoded` never stands without one."""
    summary = element("description", html_text(item.summary or ""))
    yield summary or element("description", item.markup)
    yield element("content:encoded", item.markup) if summary else ""


def _media(item: Item) -> Iterator[str]:
    """The picture and the recordings; the first with a media type is the enclosure, of which there is one at most."""
    enclosed = next((file for file in item.recordings if file.type), None)
    others = [file for file in (item.picture, *item.recordings) if file is not None and file is not enclosed]
    yield from map(media_content, others)
    if enclosed is not None:  # a length of 0 is one that is not known
        known = f'length="{enclosed.bytes or 0}" type="{xml_attribute(enclosed.type or "")}"'
        yield f'<enclosure url="{xml_attribute(enclosed.url)}" {known}/>'
