"""Pages of a site come in; a JSON feed goes out.

Source: JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from newsschema.models.export import json_text
from newsschema.publish.feed import items, site_of
from newsschema.publish.identity import address_of
from newsschema.publish.w3c_dates import rfc3339

if TYPE_CHECKING:
    from newsschema.publish.feed import Author, Item
    from newsschema.publish.site import Site
    from newsschema.publish.site_page import SitePage

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(pages: Sequence[SitePage], url: str | None = None, site: Site | None = None) -> str:
    """A JSON Feed 1.1 of the articles of some pages, in their order.

    A moment without a zone is left out, for the format's dates need one.

    Args:
        pages: pages with articles; others are left out.
        url: the feed's own address.
        site: the site that the feed is of; without it that of the pages.

    Raises:
        UsageError: an article without a headline, or no pages and no site.
    """
    of = site_of(pages, site)
    feed = {
        "version": VERSION,
        "title": of.name,
        "home_page_url": of.url,
        "feed_url": of.address(url) if url else None,
        "description": of.publisher.description,
        "language": of.language,
    }
    return json_text({**_given(feed), "items": [_item(item, of) for item in items(pages)]}, indent=2)


def _item(item: Item, site: Site) -> dict[str, Any]:
    """An item; one without a text has its summary, or its headline, in its place, for the format needs one."""
    picture = address_of(item.image) if item.image is not None else None
    return _given(
        {
            "id": item.id,
            "url": item.url,
            "title": item.title,
            "content_text": item.text or item.summary or item.title,
            "summary": item.summary,
            "image": site.address(picture) if picture else None,
            "date_published": rfc3339(item.published),
            "date_modified": rfc3339(item.modified),
            "authors": [_author(author) for author in item.authors],
            "tags": list(item.tags),
            "language": item.language,
        }
    )


def _author(author: Author) -> dict[str, Any]:
    return _given({"name": author.name, "url": author.url, "avatar": author.image})


def _given(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value not in (None, "", [])}
