"""Pages of a site come in; an RSS feed goes out.

Source: RSS 2.0 specification (RSS Advisory Board, version 2.0.11); Dublin Core for the names of authors, whose own
element takes e-mail addresses only; Media RSS for images, whose size in bytes an enclosure would need.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsschema.publish.feed import items, latest, site_of
from newsschema.publish.identity import address_of
from newsschema.publish.w3c_dates import rfc5322, w3c_date
from newsschema.publish.xml_text import DECLARATION, element, xml_attribute

if TYPE_CHECKING:
    from newsschema.publish.feed import Item
    from newsschema.publish.site import Site
    from newsschema.publish.site_page import SitePage

_NAMESPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"'
)


def rss(pages: Sequence[SitePage], url: str | None = None, site: Site | None = None) -> str:
    """An RSS 2.0 feed of the articles of some pages, in their order.

    Args:
        pages: pages with articles; others are left out.
        url: the feed's own address.
        site: the site that the feed is of; without it that of the pages.

    Raises:
        UsageError: an article without a headline, or no pages and no site.
    """
    of, found = site_of(pages, site), items(pages)
    about = of.publisher.description or of.name
    own = f'<atom:link rel="self" type="application/rss+xml" href="{xml_attribute(of.address(url))}"/>' if url else ""
    channel = [
        element("title", of.name),
        element("link", of.url),
        element("description", about),
        element("language", of.language),
        element("lastBuildDate", rfc5322(latest(found))),
        own,
        *(_item(item, of) for item in found),
    ]
    inside = "\n".join(filter(None, channel))
    return f'{DECLARATION}\n<rss version="2.0" {_NAMESPACES}>\n<channel>\n{inside}\n</channel>\n</rss>\n'


def _item(item: Item, site: Site) -> str:
    is_address = "true" if item.id == item.url else "false"
    parts = [
        element("title", item.title),
        element("link", item.url),
        element("guid", item.id, isPermaLink=is_address),
        element("pubDate", rfc5322(item.published)) or element("dc:date", w3c_date(item.published)),
        *(element("dc:creator", author.name) for author in item.authors),
        element("description", item.summary),
        element("content:encoded", item.text),
        *(element("category", tag) for tag in item.tags),
        _image(item, site),
    ]
    return f"<item>{''.join(parts)}</item>"


def _image(item: Item, site: Site) -> str:
    address = address_of(item.image) if item.image is not None else None
    if not address:
        return ""
    sizes = {name: getattr(item.image, name) for name in ("width", "height")}
    more = "".join(f' {name}="{size}"' for name, size in sizes.items() if isinstance(size, int))
    return f'<media:content medium="image" url="{xml_attribute(site.address(address))}"{more}/>'
