"""A heading comes in; whether it leads to the front page, to another page than its own, or is one of many such links
goes out.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsschema.syntaxes.visible.above import parent_of
from newsschema.values.own_addresses import OwnAddresses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Document, Element

_DEEP = 3
"""Folders between a blog and its entries: "/blog/2024/05/title"; fewer are between a page and its versions."""
_MANY, _SEEN = 3, 20
"""Links that make a list, among so many headings."""


def leads_home(heading: Element, document: Document) -> bool:
    """Whether it is a link to the site's front page, as a logo is, or to that of a blog that the page is deep in."""
    targets = list(_targets(heading))
    own = _folders(document.url or "") if targets else []  # most headings have none
    for href in targets:
        try:
            parts = urlsplit(href)
        except ValueError:
            continue
        folders = _folders(href)
        if not parts.query and (not folders or (folders == own[: len(folders)] and len(own) - len(folders) >= _DEEP)):
            return True
    return False


def _folders(url: str) -> list[str]:
    """The parts of the path of an address."""
    try:
        return [part for part in urlsplit(url).path.split("/") if part]
    except ValueError:
        return []


def leads_away(heading: Element, document: Document) -> bool:
    """Whether it is a link to another page, as the headline of a teaser is; where the page's own address is known."""
    targets = list(_targets(heading))
    if document.url is None or not targets:  # as most headings have none
        return False
    own = OwnAddresses(document.base)
    own.add(document.url)
    return all(map(own.rule_out, targets))


def is_one_of_many(heading: Element, document: Document) -> bool:
    """Whether it is a link as several headings of its kind are, on a page whose own address is not known."""
    if document.url is not None or not any(_targets(heading)):
        return False
    names = heading.attr("class")
    alike = (other for _, other in document.named(heading.tag) if other.attr("class") == names)
    return sum(any(_targets(other)) for other in islice(alike, _SEEN)) >= _MANY


def _targets(heading: Element) -> Iterator[str]:
    """Where the link leads that a heading stands in, and the first one in it that has most of its text; a place on the
    page itself is none.
    """
    whole = len(heading.text)
    links = list(islice((link for link in heading.iter_elements("a") if 2 * len(link.text) >= whole), 1))
    above = parent_of(heading)
    if above is not None and above.tag == "a":
        links.append(above)
    for link in links:
        href = (link.attr("href") or "").strip()
        if href and not href.startswith("#"):
            yield href
