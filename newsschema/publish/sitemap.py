"""Pages of a site come in; sitemaps, with their images, and the index of several sitemaps go out.

Source: sitemaps.org protocol; Google Search Central, "Image sitemaps" (2026-07-07): at most 50,000 addresses in a file,
1,000 images for each.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newsschema.publish.held import addressed_images
from newsschema.publish.w3c_dates import w3c_date
from newsschema.publish.xml_text import DECLARATION, element, xml_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.publish.site_page import SitePage

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
IMAGES = "http://www.google.com/schemas/sitemap-image/1.1"
MOST_ADDRESSES = 50_000
MOST_IMAGES = 1_000


def sitemap(pages: Sequence[SitePage]) -> str | list[str]:
    """A sitemap of pages with their images and the day they last changed; several where there are more than 50,000."""
    entries = [f"<url>{_entry(page)}</url>" for page in pages]
    files = [
        _url_set(entries[start : start + MOST_ADDRESSES]) for start in range(0, max(len(entries), 1), MOST_ADDRESSES)
    ]
    return files[0] if len(files) == 1 else files


def sitemap_index(addresses: Sequence[str]) -> str:
    """The index of several sitemap files, by their absolute addresses."""
    listed = "\n".join(f"<sitemap><loc>{xml_text(address)}</loc></sitemap>" for address in addresses)
    return f'{DECLARATION}\n<sitemapindex xmlns="{SITEMAP}">\n{listed}\n</sitemapindex>\n'


def _url_set(entries: Sequence[str]) -> str:
    inside = "\n".join(entries)
    return f'{DECLARATION}\n<urlset xmlns="{SITEMAP}" xmlns:image="{IMAGES}">\n{inside}\n</urlset>\n'


def _entry(page: SitePage) -> str:
    changed = page.page.date_modified or page.page.date_published
    return "".join([element("loc", page.url), element("lastmod", w3c_date(changed)), *_images(page)])


def _images(page: SitePage) -> Iterator[str]:
    found = addressed_images(page.article) if page.article is not None else []
    for address, _ in found[:MOST_IMAGES]:
        yield f"<image:image>{element('image:loc', page.site.address(address))}</image:image>"
