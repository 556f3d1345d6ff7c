"""The microdata of a page in, its items added to the graph, one node for each `itemscope`.

HTML, "Microdata". A template's content counts for nothing, and neither does a property outside every item.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.findings import reading_finding
from newsschema.graph.context import ROOT, SCHEMA, Context
from newsschema.graph.node import Node, Source
from newsschema.location import Provenance
from newsschema.syntaxes.microdata_items import Items
from newsschema.syntaxes.microdata_values import URLS, Values
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph
    from newsschema.syntaxes.microdata_items import Marked

SYNTAX = "microdata"
_KEYWORDS = frozenset({"id", "type"})
"""What schema.org's JSON-LD context reads as a keyword, and microdata as a name like any other."""


def read(document: Document, graph: Graph) -> None:
    """Add what the page's microdata says to the graph, texts as they are written and URLs made absolute."""
    root = document.elements[0]
    if root.attr("itemscope") is not None or root.select_one("[itemscope]") is not None:
        _Reader(document, graph).run()


class _Reader:
    def __init__(self, document: Document, graph: Graph) -> None:
        self._base = document.base
        self._graph = graph
        self._items = Items(document)
        self._values = Values(self._items.marked, document.base, len(document.source))
        self._sources = [Source(SYNTAX, each.block) for each in self._items.marked]
        self._nodes: dict[int, Node] = {}
        self._types: dict[Node, dict[str, None]] = {}
        self._contexts: dict[int, Context | None] = {}
        self._vocabularies: dict[str, Context] = {}
        self._said: dict[Node, set[tuple[str, str | Node]]] = {}

    def run(self) -> None:
        for item in self._items:
            self._add_node(item)
        for node, types in self._types.items():
            node.types = tuple(types)
        for item in self._items:
            self._add_properties(item)
        if self._items.is_cut or self._values.is_cut:
            much = "more properties than can be read" if self._items.is_cut else "longer texts than can be read"
            message = f"items or texts repeat one another until they make {much}; some are left out, write them apart"
            self._graph.findings.append(reading_finding("microdata.limit", message, Provenance(SYNTAX, 0, "")))

    def _add_node(self, item: int) -> None:
        """The item's node, with its types, and what its names mean."""
        marked, source = self._items.marked[item], self._sources[item]
        types = dict.fromkeys(ROOT.type(token) for token in (marked.element.attr("itemtype") or "").split())
        self._contexts[item] = self._context(marked, list(types))
        written = (marked.element.attr("itemid") or "").strip() if types else ""  # only a type gives an id its meaning
        node_id = resolve_url(self._base, written) if written else None
        known = self._graph.find(node_id) if node_id is not None else None
        node = known or self._graph.node(source, "", node_id)
        if known is not None and known not in self._types:
            if known.is_reference:  # only referred to so far: it is described here
                known.source, known.pointer = source, ""
            types = dict.fromkeys((*known.types, *types))
        self._types.setdefault(node, types).update(types)
        self._nodes[item] = node

    def _context(self, marked: Marked, types: list[str]) -> Context | None:
        """What the names of an item mean: terms of its types' vocabulary, or of that of the item around it."""
        if not types:
            return self._contexts.get(marked.owner) if marked.names else None
        if any(":" not in name for name in types):
            return ROOT
        vocabulary = _vocabulary(types[0])
        return self._vocabularies.setdefault(vocabulary, Context(vocab=vocabulary))

    def _add_properties(self, item: int) -> None:
        """The item's properties. What the page said of the node before and says again is not a second value."""
        node, context = self._nodes[item], self._contexts[item]
        before = self._said_before(node)
        now: list[tuple[str, str | Node]] = []
        for index in self._items.properties(item):
            value, attribute = self._value(index)
            if value is None:
                continue
            marked, source = self._items.marked[index], self._sources[index]
            for name in dict.fromkeys(_name(token, context) for token in marked.names):
                if (name, value) not in before:
                    node.add(name, value, attribute, source)
                    now.append((name, value))
            if marked.reverse_names and attribute in URLS:
                value = self._graph.node(source, attribute, str(value))
            for name in dict.fromkeys(_name(token, context) for token in marked.reverse_names):
                if isinstance(value, Node):
                    value.add(name, node, attribute, source)
        before.update(now)

    def _value(self, index: int) -> tuple[str | Node | None, str]:
        """A property's value, and the attribute that holds it; None for a text that would be too much."""
        node = self._nodes.get(index)
        if node is not None:
            return node, ""
        return self._values.value(index) or (None, "")

    def _said_before(self, node: Node) -> set[tuple[str, str | Node]]:
        if node.id is None:
            return set()
        if node not in self._said:
            self._said[node] = {
                (name, value.value)
                for name, values in node.properties.items()
                for value in values
                if isinstance(value.value, str | Node)
            }
        return self._said[node]


def _name(token: str, context: Context | None) -> str:
    """A property's canonical schema.org name or IRI; as written where there is neither."""
    if token in _KEYWORDS or token.startswith("@"):
        return (SCHEMA if context is None or context.vocab is None else context.vocab) + token
    if context is None and ":" not in token:
        return token
    return (context or ROOT).property(token)


def _vocabulary(type_iri: str) -> str:
    """The part of a type's IRI that its properties' IRIs begin with (Microdata to RDF, section 4.2)."""
    separator = next(mark for mark in "#/:" if mark in type_iri)
    return type_iri.partition("#")[0] + "#" if separator == "#" else type_iri.rpartition(separator)[0] + separator
