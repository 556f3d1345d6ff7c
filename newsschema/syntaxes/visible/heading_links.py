"""A heading comes in; whether it leads to the front page, to another page than its own, or is one of many such links
goes out.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit

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
    targets = [parts for href in _targets(heading) if (parts := _split(href)) is not None]
    page = _split(document.url or "") if targets else None  # most headings have none
    own = _folders(page) if page is not None else []
    return any(not parts.query and _is_far_above(_folders(parts), own) for parts in targets)


def _is_far_above(folders: list[str], own: list[str]) -> bool:
    """Whether these are the folders of the front page, or of a blog that the page's own are deep in."""
    return not folders or (folders == own[: len(folders)] and len(own) - len(folders) >= _DEEP)


def _split(url: str) -> SplitResult | None:
    """The parts of an address; None where it is none."""
    try:
        return urlsplit(url)
    except ValueError:
        return None


def _folders(parts: SplitResult) -> list[str]:
    """The parts of the path of an address."""
    return [part for part in parts.path.split("/") if part]


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
