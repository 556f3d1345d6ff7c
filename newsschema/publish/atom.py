"""Pages of a site come in; an Atom feed goes out.

Source: RFC 4287, The Atom Syndication Format.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsschema.errors import UsageError
from newsschema.publish.feed import items, latest, site_of
from newsschema.publish.w3c_dates import rfc3339
from newsschema.publish.xml_text import DECLARATION, element, xml_attribute
from newsschema.values.dates import moment

if TYPE_CHECKING:
    from newsschema.publish.feed import Author, Item
    from newsschema.publish.site import Site
    from newsschema.publish.site_page import SitePage

_ATOM = "http://www.w3.org/2005/Atom"


def atom(pages: Sequence[SitePage], url: str | None = None, site: Site | None = None) -> str:
    """An Atom feed of the articles of some pages, in their order.

    Args:
        pages: pages with articles, each with the date it was published or changed, which Atom requires.
        url: the feed's own address.
        site: the site that the feed is of; without it that of the pages.

    Raises:
        UsageError: an article without a headline or a date, or nothing to take the feed's own date from.
    """
    of, found = site_of(pages, site), items(pages)
    updated = latest(found)
    if updated is None:
        raise UsageError("an Atom feed needs a date; it takes the youngest of its articles', and found none")
    own = f'<link rel="self" type="application/atom+xml" href="{xml_attribute(of.address(url))}"/>' if url else ""
    language = f' xml:lang="{xml_attribute(of.language)}"' if of.language else ""
    parts = [
        element("id", of.url),
        element("title", of.name),
        element("updated", rfc3339(updated)),
        f'<link rel="alternate" href="{xml_attribute(of.url)}"/>',
        own,
        f"<author>{element('name', of.publisher.name or of.name)}</author>",
        *map(_entry, found),
    ]
    inside = "\n".join(filter(None, parts))
    return f'{DECLARATION}\n<feed xmlns="{_ATOM}"{language}>\n{inside}\n</feed>\n'


def _entry(item: Item) -> str:
    updated = moment(item.updated)
    if updated is None:
        raise UsageError(f"{item.url} needs a date for an Atom feed; set `date_published`")
    published = moment(item.published)
    language = f' xml:lang="{xml_attribute(item.language)}"' if item.language else ""
    parts = [
        element("id", item.id),
        element("title", item.title),
        f'<link rel="alternate" href="{xml_attribute(item.url)}"/>',
        element("published", rfc3339(published)),
        element("updated", rfc3339(updated)),
        *map(_author, item.authors),
        element("summary", item.summary),
        element("content", item.text, type="text"),
        *(f'<category term="{xml_attribute(tag)}"/>' for tag in item.tags),
    ]
    return f"<entry{language}>{''.join(parts)}</entry>"


def _author(author: Author) -> str:
    return f"<author>{element('name', author.name)}{element('uri', author.url)}</author>"
