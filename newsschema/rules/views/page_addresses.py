"""The addresses that a page is known by come in; whether a node says that the page is its own goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.values.page_addresses import page_key
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAMING = ("mainEntityOfPage", "url")


class PageAddresses:
    """The addresses of one page, compared without scheme, "www.", query, fragment and final slash."""

    def __init__(self, addresses: Iterable[Any], base: str | None) -> None:
        self.written = [address for address in addresses if isinstance(address, str)]
        """The addresses as they are written, the page's own first."""
        self._base = base
        self._own = {key for address in self.written if (key := self._key(address))}

    def says_own(self, node: Node) -> bool:
        """Whether a node's id, its `url` or its `mainEntityOfPage` is one of the page's addresses."""
        if not self._own:
            return False
        named = [value.value for name in _NAMING for value in node.values(name)]
        return any(self._key(address) in self._own for address in (node.id, *named))

    def _key(self, address: Any) -> str:
        written = address.id if isinstance(address, Node) else address
        if not isinstance(written, str):
            return ""
        return page_key(resolve_url(self._base, written))
