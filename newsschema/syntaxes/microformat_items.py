"""What a page says in microformats comes in as items, their nodes, in schema.org's terms, go out to the graph.

Sources: the microformats wiki, "h-entry" and "h-card".
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsschema.graph.graph import Graph

SYNTAX = "microformats"
ENTRY, CARD = "h-entry", "h-card"
ARTICLE = MappingProxyType(
    {
        "name": "headline",
        "summary": "description",
        "content": "articleBody",
        "published": "datePublished",
        "updated": "dateModified",
        "author": "author",
        "category": "keywords",
        "url": "url",
        "photo": "image",
        "featured": "image",
        "video": "video",
        "audio": "audio",
        "location": "contentLocation",
        "syndication": "sameAs",
        "comment": "comment",
    }
)
"""The properties of an h-entry, and what they are of an article."""
PERSON = MappingProxyType(
    {
        "name": "name",
        "honorific-prefix": "honorificPrefix",
        "given-name": "givenName",
        "additional-name": "additionalName",
        "family-name": "familyName",
        "honorific-suffix": "honorificSuffix",
        "nickname": "alternateName",
        "url": "url",
        "photo": "image",
        "logo": "image",
        "email": "email",
        "tel": "telephone",
        "note": "description",
        "bday": "birthDate",
        "job-title": "jobTitle",
        "role": "jobTitle",
        "org": "worksFor",
    }
)
"""The properties of an h-card, and what they are of a person."""
ORGANIZATION = MappingProxyType(
    {
        "name": "name",
        "nickname": "alternateName",
        "url": "url",
        "photo": "image",
        "logo": "logo",
        "email": "email",
        "tel": "telephone",
        "note": "description",
    }
)
"""The properties of an h-card whose name is that of its organization."""
PLACE = MappingProxyType(
    {name: meant for name, meant in ORGANIZATION.items() if name in ("name", "nickname", "url", "photo", "tel", "note")}
)
"""The properties of an h-card that says where something is."""


class Said(NamedTuple):
    """One value of one property."""

    name: str
    """The property without its prefix: "name" for "p-name"."""
    value: str | Item
    block: int
    pointer: str


class Item:
    """One microformat: an h-entry or an h-card, in its present or its older form."""

    __slots__ = ("block", "is_place", "kind", "said")

    def __init__(self, kind: str, block: int) -> None:
        self.kind = kind
        """`ENTRY` or `CARD`; any other kind is not kept."""
        self.block = block
        self.is_place = False
        self.said: list[Said] = []

    def add(self, name: str, value: str | Item, block: int, pointer: str = "") -> None:
        """Add one value of a property."""
        if name == "location" and isinstance(value, Item):
            value.is_place = True
        self.said.append(Said(name, value, block, pointer))

    def texts(self, name: str) -> list[str]:
        """The texts among the values of a property."""
        return [said.value for said in self.said if said.name == name and isinstance(said.value, str)]

    def meaning(self) -> tuple[str, Mapping[str, str]]:
        """The type of what it describes, and what its properties are of that."""
        if self.kind == ENTRY:
            return "Article", ARTICLE
        if self.is_place:
            return "Place", PLACE
        names, organizations = self.texts("name"), self.texts("org")
        if names and organizations and names[0] == organizations[0]:
            return "Organization", ORGANIZATION
        return "Person", PERSON


def add_items(graph: Graph, items: list[Item]) -> None:
    """Add the nodes of the items, which come in document order, the nested ones among them.

    A node that the graph has from another syntax keeps its types. What one item says of a node, or another syntax, is
    no second value where the next item says it again.
    """
    nodes = {item: _node(graph, item) for item in items}
    before = {node: node.said() for node in dict.fromkeys(nodes.values())}
    for item, node in nodes.items():
        _, names = item.meaning()
        now: list[tuple[str, str | Node]] = []
        for said in item.said:
            name = names.get(said.name)
            value = nodes.get(said.value) if isinstance(said.value, Item) else said.value
            if name is not None and value is not None and (name, value) not in before[node]:
                node.add(name, value, said.pointer, Source(SYNTAX, said.block))
                now.append((name, value))
        before[node].update(now)


def _node(graph: Graph, item: Item) -> Node:
    ids = item.texts("uid")
    node = graph.node(Source(SYNTAX, item.block), "", ids[0] if ids and ids[0] else None)
    node.described_at(Source(SYNTAX, item.block))
    if not node.types:
        node.types = (item.meaning()[0],)
    return node
