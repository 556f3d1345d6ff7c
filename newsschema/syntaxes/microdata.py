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

SYNTAX = "microdata"
KEYWORDS = frozenset({"id", "type"})
"""What schema.org's JSON-LD context reads as a keyword, and microdata as a name like any other."""


def read(document: Document, graph: Graph) -> None:
    """Add what the page's microdata says to the graph, texts as they are written and URLs made absolute."""
    items = [element for element in document.marked if "itemscope" in element.attrs]
    if items:
        _Reader(document, graph, Items(document, items)).run()


class _Reader:
    def __init__(self, document: Document, graph: Graph, items: Items) -> None:
        self._base = document.base
        self._graph = graph
        self._items = items
        self._values = Values(items.marked, document.base, len(document.source))
        self._sources = [Source(SYNTAX, each.block) for each in items.marked]
        self._nodes: dict[int, Node] = {}
        self._types: dict[Node, dict[str, None]] = {}
        self._vocabularies: dict[int, str | None] = {}
        self._contexts = {SCHEMA: ROOT}
        self._names: dict[tuple[tuple[str, ...], str | None], tuple[str, ...]] = {}
        self._said: dict[Node, set[tuple[str, str | Node]]] = {}

    def run(self) -> None:
        for item in self._items:
            self._add_node(item)
        for node, types in self._types.items():
            node.types = tuple(types)
        for item in self._items:
            self._add_properties(item)
        self._note(self._items.cut_at, "itemref lends too many properties in all, and some are left out; lend fewer")
        self._note(self._values.cut_at, "texts inside texts are too long in all, and some are left out; nest fewer")

    def _note(self, cut_at: int | None, message: str) -> None:
        if cut_at is not None:
            place = Provenance(*self._sources[cut_at], "")
            self._graph.findings.append(reading_finding("microdata.limit", message, place))

    def _add_node(self, item: int) -> None:
        """The item's node, with its types and the vocabulary of its names."""
        marked, source = self._items.marked[item], self._sources[item]
        types = dict.fromkeys(ROOT.type(token) for token in (marked.element.attr("itemtype") or "").split())
        around = self._vocabularies.get(marked.owner) if marked.names else None
        self._vocabularies[item] = _vocabulary(list(types)) if types else around
        written = (marked.element.attr("itemid") or "").strip() if types else ""  # only a type gives an id its meaning
        node_id = resolve_url(self._base, written) if written else None
        known = self._graph.find(node_id) if node_id is not None else None
        node = known or self._graph.node(source, "", node_id)
        if known is not None and known not in self._types:
            known.described_at(source)
            types = dict.fromkeys((*known.types, *types))
        self._types.setdefault(node, types).update(types)
        self._nodes[item] = node

    def _add_properties(self, item: int) -> None:
        """The item's properties. What the page said of the node before and says again is not a second value."""
        node, vocabulary = self._nodes[item], self._vocabularies[item]
        before = self._said_before(node)
        now: list[tuple[str, str | Node]] = []
        for index in self._items.properties(item):
            value, attribute = self._value(index)
            if value is None:
                continue
            marked, source = self._items.marked[index], self._sources[index]
            for name in self._meant(marked.names, vocabulary):
                if before is None:
                    node.add(name, value, attribute, source)
                elif (name, value) not in before:
                    node.add(name, value, attribute, source)
                    now.append((name, value))
            if marked.reverse_names:
                self._add_reverse(node, item, index)
        if before is not None:
            before.update(now)

    def _add_reverse(self, node: Node, item: int, index: int) -> None:
        """The item is a property of the value, which is an item or a URL; of a text nothing can be said."""
        value, attribute = self._value(index)
        source, names = self._sources[index], self._items.marked[index].reverse_names
        subject = self._graph.node(source, attribute, str(value)) if value and attribute in URLS else value
        if isinstance(subject, Node):
            for name in self._meant(names, self._vocabularies[item]):
                subject.add(name, node, attribute, source)

    def _value(self, index: int) -> tuple[str | Node | None, str]:
        """A property's value, and the attribute that holds it; None for a text that would be too much."""
        node = self._nodes.get(index)
        if node is not None:
            return node, ""
        return self._values.value(index) or (None, "")

    def _said_before(self, node: Node) -> set[tuple[str, str | Node]] | None:
        """What the page said of a node that has an id."""
        if node.id is None:
            return None
        if node not in self._said:
            self._said[node] = node.said()
        return self._said[node]

    def _meant(self, tokens: tuple[str, ...], vocabulary: str | None) -> tuple[str, ...]:
        """Names by their canonical schema.org names or IRIs; as written where there are neither."""
        found = self._names.get((tokens, vocabulary))
        if found is None:
            context = self._contexts.setdefault(vocabulary or SCHEMA, Context(vocab=vocabulary))
            found = tuple(dict.fromkeys(_name(token, vocabulary, context) for token in tokens))
            self._names[tokens, vocabulary] = found
        return found


def _name(token: str, vocabulary: str | None, context: Context) -> str:
    if token in KEYWORDS or token.startswith("@"):
        return (vocabulary or SCHEMA) + token
    return token if vocabulary is None and ":" not in token else context.property(token)


def _vocabulary(types: list[str]) -> str:
    """What the IRIs of the properties begin with: schema.org's where any of the types is schema.org's, else the part
    of the first type's IRI that ends with its last separator (Microdata to RDF)."""
    if any(":" not in name for name in types):
        return SCHEMA
    separator = next(mark for mark in "#/:" if mark in types[0])
    before, _, _ = types[0].partition("#") if separator == "#" else types[0].rpartition(separator)
    return before + separator
