"""A page of a site comes in; the metas that Parse.ly reads are added to its head.

Source: Parse.ly documentation, "Metadata", repeated metas (parsely-title, parsely-link, ...).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.publish.held import addressed_images, authors, keywords, section, title_of
from newsschema.values.dates import format_date

if TYPE_CHECKING:
    from newsschema.publish.site_page import SitePage
    from newsschema.publish.tags import Tags


def parsely(tags: Tags, page: SitePage) -> None:
    """Title, address, kind, image, date, section, authors and tags; a page that is no article's is an index page."""
    article = page.article
    tags.name("parsely-type", "post" if article is not None else "index")
    tags.name("parsely-link", page.url)
    if article is None:
        tags.name("parsely-title", page.page.name)
        return
    tags.name("parsely-title", title_of(article))
    image = next((address for address, _ in addressed_images(article)), None)
    tags.name("parsely-image-url", page.site.address(image) if image else None)
    tags.name("parsely-pub-date", format_date(article.date_published) if article.date_published else None)
    tags.name("parsely-section", section(article))
    for author in authors(article):
        tags.name("parsely-author", author.name)
    tags.name("parsely-tags", ",".join(keywords(article)))
