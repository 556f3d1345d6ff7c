"""The names that the page's site goes by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.graph.types import is_a, nodes_of
from newsschema.resolve.text import name_of
from newsschema.values.urls import host

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.resolve.sources import Sources


def site_names(sources: Sources) -> frozenset[str]:
    """The site's and the publisher's names, and the host with and without its ending."""
    if sources.site_names is None:
        sources.site_names = frozenset(name for name in _names(sources) if len(name) > 1)
    return sources.site_names


def _names(sources: Sources) -> Iterator[str]:
    for node, name in ((sources.main, "publisher"), (sources.described("opengraph"), "isPartOf")):
        for value in node.values(name) if node is not None else ():
            yield name_of(value.value) or ""
    for node in nodes_of(sources.graph, "WebSite", "Organization"):
        if node.id is not None or is_a(node, "WebSite"):
            yield from _own_names(node)
    address = host(sources.url or sources.base or "")
    if address:
        labels = address.removeprefix("www.").split(".")
        yield ".".join(labels)
        yield max(labels[:-1], key=len, default="")


def _own_names(node: Node) -> Iterator[str]:
    for name in ("name", "alternateName"):
        for value in node.values(name):
            if isinstance(value.value, str):
                yield value.value
