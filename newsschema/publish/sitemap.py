"""Pages of a site come in; sitemaps, with their images, and the index of several sitemaps go out.

Source: sitemaps.org, "Sitemaps XML format" and "Using Sitemap index files"; Google Search Central, "Image sitemaps"
(2026-07-07).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from newsschema.errors import UsageError
from newsschema.publish.held import addressed_images
from newsschema.publish.sitemap_files import located, once, url_sets
from newsschema.publish.xml_text import DECLARATION, element, xml_text
from newsschema.values.partial_date import PartialDate
from newsschema.values.sitemaps import IMAGE_NAMESPACE, MOST_ADDRESSES, MOST_IMAGES, SITEMAP_NAMESPACE
from newsschema.values.urls import is_web_url
from newsschema.values.w3c_dates import write_w3c_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.publish.site_page import SitePage


def sitemap(pages: Iterable[SitePage]) -> str | list[str]:
    """A sitemap of pages in their order, each address once, with its images and the day or moment of its last change.

    It is a list of files where one could not hold them: a file has at most 50,000 addresses and 50 MB. `sitemap_index`
    writes the index of the files.

    Raises:
        UsageError: no pages, or an address with more than 2,047 characters.
    """
    entries = [located(page.url, _changed(page) + "".join(_images(page))) for page in once(pages)]
    if not entries:
        raise UsageError("a sitemap needs a page, found none; pass at least site.home_page()")
    return url_sets(entries, f'xmlns:image="{IMAGE_NAMESPACE}"')


def sitemap_index(addresses: Sequence[str]) -> str:
    """The index of several sitemap files, by their absolute addresses.

    Raises:
        UsageError: no address, one that is not absolute, or more than 50,000.
    """
    if not 1 <= len(addresses) <= MOST_ADDRESSES:
        raise UsageError(f"an index lists 1 to {MOST_ADDRESSES:,} sitemaps, found {len(addresses):,}")
    for address in addresses:
        if not is_web_url(address):
            raise UsageError(f"an index needs absolute addresses, found {address!r:.80}; use site.address(...)")
    listed = "\n".join(f"<sitemap><loc>{xml_text(address)}</loc></sitemap>" for address in addresses)
    return f'{DECLARATION}\n<sitemapindex xmlns="{SITEMAP_NAMESPACE}">\n{listed}\n</sitemapindex>\n'


def _changed(page: SitePage) -> str:
    """When the page last changed; the schema of sitemaps has no room for a month or a year."""
    days = (page.page.date_modified, page.page.date_published)
    last = next((day for day in days if day is not None and not isinstance(day, PartialDate)), None)
    return element("lastmod", write_w3c_date(last)) if last is not None else ""


def _images(page: SitePage) -> Iterator[str]:
    found = addressed_images(page.article) if page.article is not None else []
    addresses = dict.fromkeys(page.site.address(address) for address, _ in found)
    for address in islice(filter(is_web_url, addresses), MOST_IMAGES):
        yield f"<image:image><image:loc>{xml_text(address)}</image:loc></image:image>"
