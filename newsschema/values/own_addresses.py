"""The addresses of a page come in; whether another address is that of the page, or cannot be, goes out."""

from __future__ import annotations

from urllib.parse import parse_qsl

from newsschema.values.page_addresses import may_be_one_page, page_address, page_key
from newsschema.values.urls import resolve_url


class OwnAddresses:
    """Where a page says it is found: the address that the caller gave, the canonical one, Open Graph's."""

    def __init__(self, base: str | None) -> None:
        self._base = base
        self._known: dict[str, list[str]] = {}

    def add(self, written: str) -> None:
        """Take an address, absolute or relative to the page's base, for one of the page's own."""
        key, query = self._parts(written)
        if key:
            self._known.setdefault(key, []).append(query)

    def hold(self, written: str) -> bool:
        """Whether an address is exactly that of the page; a mere place in it, such as "#" or "", says nothing."""
        if _is_place(written):
            return False
        key, query = self._parts(written)
        return any(not _differ(query, known) for known in self._known.get(key, ()))

    def rule_out(self, written: str) -> bool:
        """Whether an address is that of another page of the same site, and of no front page, which sites often name
        where they should name the page.
        """
        absolute = resolve_url(self._base, written)
        page = page_address(absolute)
        if page is None or not page.segments or _is_place(written) or self.hold(written):
            return False
        key, _ = self._parts(written)
        if key in self._known:
            return True  # a page of the same name with another number in its query
        own = [address for known in self._known if (address := page_address(f"https://{known}"))]
        return any(one.host == page.host for one in own) and not any(may_be_one_page(one, page) for one in own)

    def _parts(self, written: str) -> tuple[str, str]:
        absolute = resolve_url(self._base, written)
        return page_key(absolute), absolute.partition("#")[0].partition("?")[2]


def _is_place(written: str) -> bool:
    return not written.partition("#")[0].strip()


def _differ(query: str, other: str) -> bool:
    """Whether two queries name different things: the same parameter with another value."""
    if not query or not other or query == other:
        return False
    values = dict(parse_qsl(query))
    return any(values.get(name, value) != value for name, value in parse_qsl(other))
