"""Addresses come in; what they are compared by, and whether two may be those of one page, goes out."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from newsschema.values.urls import is_web_url

_SAME_SITE = ("www.", "m.", "mobile.", "amp.")
"""What a host may begin with, and be the site's all the same."""
_NOTHING = frozenset({"", "amp", "index.html", "index.htm", "index.php"})
"""Segments of a path that make no other page."""
_NUMBER = re.compile(r"[0-9]{5,}")
"""What identifies a page in an address whose other parts may change: the number of an article."""


class PageAddress(NamedTuple):
    """An address, without what may differ between addresses of one page: scheme, "www.", query, fragment, AMP."""

    host: str
    segments: tuple[str, ...]


def page_key(url: str) -> str:
    """An absolute URL as it is compared to tell whether two are exactly of one page: without scheme, "www.", query,
    fragment and final slash; "" for a relative one.
    """
    address = url.partition("#")[0].partition("?")[0].partition("://")[2]
    return address.removeprefix("www.").rstrip("/")


@lru_cache(maxsize=1024)
def page_address(url: str) -> PageAddress | None:
    """The page that an absolute http or https URL is of; None for any other text."""
    url = url.strip()
    if not is_web_url(url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    for prefix in _SAME_SITE:
        host = host.removeprefix(prefix)
    segments = unquote(parts.path).casefold().replace(".amp.html", ".html").removesuffix(".amp").split("/")
    return PageAddress(host, tuple(segment for segment in segments if segment not in _NOTHING))


def may_be_one_page(one: PageAddress, other: PageAddress) -> bool:
    """Whether two addresses differ in no more than two addresses of one page do.

    A page may be found under several sections, and under changing titles beside its number.
    """
    if one.host != other.host:
        return False
    if one.segments == other.segments or (one.segments and one.segments[-1:] == other.segments[-1:]):
        return True
    return not _numbers(one).isdisjoint(_numbers(other))


def _numbers(address: PageAddress) -> set[str]:
    return {number for segment in address.segments for number in _NUMBER.findall(segment)}
