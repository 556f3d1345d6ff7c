"""The names that the page's site goes by."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.graph.types import is_a, own_nodes_of
from newsschema.resolve.text import name_of
from newsschema.values.urls import host, site_label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.resolve.sources import Sources

_MOST = 50
"""Names: every author and every title is compared with all of them."""
_LONGEST = 200
"""Characters of a name; what is longer is none."""


def site_names(sources: Sources) -> frozenset[str]:
    """The site's and the publisher's names, the host, and the longest part of the host but for its ending."""
    if sources.site_names is None:
        sources.site_names = frozenset(islice((name for name in _names(sources) if 1 < len(name) <= _LONGEST), _MOST))
    return sources.site_names


def _names(sources: Sources) -> Iterator[str]:
    for node, name in ((sources.main, "publisher"), (sources.described("opengraph"), "isPartOf")):
        for value in node.values(name) if node is not None else ():
            yield name_of(value.value) or ""
    for node in own_nodes_of(sources.graph, "WebSite", "Organization"):
        if node.id is not None or is_a(node, "WebSite"):
            yield from _own_names(node)
    address = host(sources.url or sources.base or "")
    if address:
        yield address.removeprefix("www.")
        yield site_label(address)


def _own_names(node: Node) -> Iterator[str]:
    for name in ("name", "alternateName"):
        for value in node.values(name):
            if isinstance(value.value, str):
                yield value.value
