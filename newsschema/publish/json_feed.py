"""Pages of a site come in; a JSON feed goes out.

Source: JSON Feed, version 1.1 (https://www.jsonfeed.org/version/1.1/).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from newsschema.models.export import json_text
from newsschema.publish.feed import feed_of
from newsschema.publish.feed_item import HtmlOf
from newsschema.values.w3c_dates import zoned_moment

if TYPE_CHECKING:
    from newsschema.publish.feed import Feed
    from newsschema.publish.feed_item import Author, Item
    from newsschema.publish.media_files import MediaFile
    from newsschema.publish.site import Site
    from newsschema.publish.site_page import SitePage
    from newsschema.values.dates import AnyDate

VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(
    pages: Iterable[SitePage],
    url: str | None = None,
    of: Site | SitePage | None = None,
    html_of: HtmlOf | None = None,
) -> str:
    """A JSON Feed 1.1 of the articles of some pages, in the order of the pages, each article once.

    `content_html` is what `html_of` gives; else `content_text` is `article_body`, which is left out where the article
    is not free: then it is the description, or the headline, for the format requires a content. A date without a time
    or a zone is left out, for the format's dates are moments.

    Args:
        pages: pages with articles; others are left out. The order, and how many there are, is yours.
        url: the feed's own address, absolute or relative to the site.
        of: the site that the feed is of, or a page of it such as that of a section; without it the pages' site.
        html_of: gives the text of a page's article as HTML, which is written as it is, or None. Addresses in it have
            to be absolute.

    Raises:
        UsageError: an article without a headline, a site without a name, or no pages and no `of`.
    """
    feed = feed_of(pages, url, of, html_of)
    return json_text({**_head(feed), "items": [_item(item, feed) for item in feed.items]}, indent=2)


def _head(feed: Feed) -> dict[str, Any]:
    return _given(
        {
            "version": VERSION,
            "title": feed.title,
            "home_page_url": feed.home,
            "feed_url": feed.url,
            "description": feed.about,
            "authors": [_author(feed.publisher)],
            "language": feed.language,
        }
    )


def _item(item: Item, feed: Feed) -> dict[str, Any]:
    return _given(
        {
            "id": item.id,
            "url": item.url,
            "title": item.title,
            "content_html": item.html,
            "content_text": None if item.html else item.text or item.summary or item.title,
            "summary": item.summary,
            "image": item.picture.url if item.picture is not None else None,
            "date_published": _moment(item.published),
            "date_modified": _moment(item.modified),
            "authors": [_author(author) for author in item.authors],
            "tags": list(item.tags),
            "language": item.language if item.language != feed.language else None,
            "attachments": [_attachment(file) for file in item.recordings if file.type],
        }
    )


def _author(author: Author) -> dict[str, Any]:
    return _given({"name": author.name, "url": author.url, "avatar": author.image})


def _attachment(file: MediaFile) -> dict[str, Any]:
    return _given(
        {
            "url": file.url,
            "mime_type": file.type,
            "title": file.title,
            "size_in_bytes": file.bytes,
            "duration_in_seconds": file.seconds,
        }
    )


def _moment(value: AnyDate | None) -> str | None:
    moment = zoned_moment(value)
    return moment.isoformat() if moment is not None else None


def _given(members: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value not in (None, "", [])}
