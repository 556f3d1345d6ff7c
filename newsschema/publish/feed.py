"""Pages of a site come in; what every format says of their feed goes out.

The formats are written here and not by a library. Two are kept up: feedgen (1.0.0), which brings lxml, and
feedgenerator (2.2.1). Neither has types or JSON Feed; both put the present time where an entry has no date, and refuse
texts with control characters.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsschema.errors import UsageError
from newsschema.publish.feed_item import Author, HtmlOf, Item, feed_item, web_address
from newsschema.publish.held import is_image
from newsschema.publish.identity import address_of
from newsschema.publish.site_page import SitePage
from newsschema.values.languages import normalize_language

if TYPE_CHECKING:
    from datetime import datetime

    from newsschema.publish.site import Site


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of a site, or of a page of it."""

    title: str
    home: str
    """The page that it is the feed of."""
    url: str | None
    """Where it stands itself."""
    about: str | None
    language: str | None
    publisher: Author
    """With the logo for an image."""
    items: Sequence[Item]

    @property
    def updated(self) -> datetime | None:
        """The moment at which the youngest of the items last changed."""
        return max(filter(None, (item.updated for item in self.items)), default=None)


def feed_of(pages: Iterable[SitePage], url: str | None, of: Site | SitePage | None, html_of: HtmlOf | None) -> Feed:
    """The feed of some pages, each article once; `rss` says what each argument is.

    Raises:
        UsageError: an article without a headline, a site without a name, or no pages and nothing that the feed is of.
    """
    listed = list(pages)
    subject = of or (listed[0].site if listed else None)
    if subject is None:
        raise UsageError("a feed without pages needs its site; pass of=")
    site = subject.site if isinstance(subject, SitePage) else subject
    if not site.name.strip():
        raise UsageError("a feed needs the name of its site; set the site's `name`")
    items: dict[str, Item] = {}
    for item in (feed_item(page, page.article, html_of) for page in listed if page.article is not None):
        items.setdefault(item.id, item)
    return Feed(
        title=_title(subject, site),
        home=subject.url,
        url=site.address(url) if url else None,
        about=subject.page.description if isinstance(subject, SitePage) else site.publisher.description,
        language=normalize_language(site.language or ""),
        publisher=_publisher(site),
        items=list(items.values()),
    )


def _title(subject: Site | SitePage, site: Site) -> str:
    """The site's name, behind that of the page where the feed is of one: readers show it among those of other sites."""
    name = subject.page.name if isinstance(subject, SitePage) else None
    return f"{name} | {site.name}" if name and name != site.name else site.name


def _publisher(site: Site) -> Author:
    publisher = site.publisher
    logo = address_of(publisher.logo) if is_image(publisher.logo) else None
    name = publisher.name or ""
    return Author(name if name.strip() else site.name, web_address(site, publisher.url), web_address(site, logo))
