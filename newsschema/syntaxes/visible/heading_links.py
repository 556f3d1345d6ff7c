"""A heading comes in; whether it leads to the front page, to another page than its own, or is one of many such links
goes out.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from newsschema.values.page_addresses import may_be_one_page, page_address
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Document, Element

_MANY, _SEEN = 3, 20


def leads_home(heading: Element) -> bool:
    """Whether it is a link to the site's front page, as a logo is."""
    for href in _targets(heading):
        try:
            parts = urlsplit(href)
        except ValueError:
            continue
        if href and not parts.path.strip("/") and not parts.query and not href.startswith("#"):
            return True
    return False


def leads_away(heading: Element, document: Document) -> bool:
    """Whether it is a link to another page, as the headline of a teaser is; where the page's own address is known."""
    own = page_address(document.url) if document.url is not None else None
    if own is None:
        return False
    pages = [page_address(resolve_url(document.base, href)) for href in _targets(heading)]
    return bool(pages) and not any(page is None or may_be_one_page(page, own) for page in pages)


def is_one_of_many(heading: Element, document: Document) -> bool:
    """Whether it is a link as several headings of its kind are, on a page whose own address is not known."""
    if document.url is not None or not any(_targets(heading)):
        return False
    names = heading.attr("class")
    alike = (other for _, other in document.named(heading.tag) if other.attr("class") == names)
    return sum(any(_targets(other)) for other in islice(alike, _SEEN)) >= _MANY


def _targets(heading: Element) -> Iterator[str]:
    """Where the link leads that a heading stands in, and the first one in it that has most of its text."""
    links = list(islice(heading.iter_elements("a"), 1))
    if links and 2 * len(links[0].text) < len(heading.text):
        links.clear()
    if getattr(heading.parent, "tag", "") == "a":
        links.append(cast("Element", heading.parent))
    for link in links:
        yield (link.attr("href") or "").strip()
