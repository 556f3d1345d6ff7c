"""The entries of a sitemap come in; the files that hold them, within the limits, go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.errors import UsageError
from newsschema.publish.xml_text import DECLARATION, xml_text
from newsschema.values.sitemaps import LONGEST_ADDRESS, MOST_ADDRESSES, MOST_BYTES, SITEMAP_NAMESPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsschema.publish.site_page import SitePage

_BYTES_OF_CHARACTER = 4
"""The most that a character takes in UTF-8."""


def once(pages: Iterable[SitePage]) -> Iterator[SitePage]:
    """The pages, each address once.

    Raises:
        UsageError: an address that is too long for a sitemap.
    """
    known: set[str] = set()
    for page in pages:
        if len(page.url) > LONGEST_ADDRESS:
            found = f"{page.url:.60}... has {len(page.url):,} characters"
            raise UsageError(f"{found}, expected at most {LONGEST_ADDRESS:,} for a sitemap; shorten the address")
        if page.url not in known:
            known.add(page.url)
            yield page


def located(address: str, more: str) -> str:
    """The entry of an address, with what else is said of it."""
    return f"<url><loc>{xml_text(address)}</loc>{more}</url>"


def url_sets(entries: Sequence[str], extension: str, most: int = MOST_ADDRESSES) -> str | list[str]:
    """One file, or several where one could not hold the entries. `extension` declares the namespace of what the
    entries hold beside their addresses."""
    head = f'{DECLARATION}\n<urlset xmlns="{SITEMAP_NAMESPACE}" {extension}>\n'
    tail = "</urlset>\n"
    room = MOST_BYTES - len(head) - len(tail)
    files = [f"{head}{''.join(part)}{tail}" for part in _parts([f"{entry}\n" for entry in entries], most, room)]
    return files[0] if len(files) == 1 else files


def _parts(entries: Sequence[str], most: int, room: int) -> Iterator[Sequence[str]]:
    """The entries in parts of at most so many entries and bytes; one part where there is no entry."""
    if len(entries) <= most and sum(map(len, entries)) * _BYTES_OF_CHARACTER <= room:
        yield entries
        return
    start = size = 0
    for place, entry in enumerate(entries):
        length = len(entry.encode())
        if place > start and (place - start == most or size + length > room):
            yield entries[start:place]
            start, size = place, 0
        size += length
    yield entries[start:]
