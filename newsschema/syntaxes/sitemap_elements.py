"""A sitemap's text comes in; its elements go out as nodes and values of a graph.

An element that holds elements is a node whose type is its name, and a property of the node around it; any other one is
a text. A value's block is the index of its element in document order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node, Source
from newsschema.syntaxes.xml_events import Enough, InvalidXml, XmlEvents
from newsschema.values.sitemaps import NEWS_NAMESPACE

if TYPE_CHECKING:
    from newsschema.graph.graph import Graph

SYNTAX = "sitemap"
TEXT = "text"
"""The pointer of what stands between an element's tags."""
ROOTS = {"urlset": "url", "sitemapindex": "sitemap"}
"""What the root of a sitemap is called, and what its entries are called then."""

_NODES = frozenset({*ROOTS, *ROOTS.values(), "news:news", "news:publication"})
"""Elements that are nodes also where they hold nothing."""
_NEWS = "news"
_NEWS_PATH = "sitemap-news"
"""What the address of the news namespace has in it, also where it is misspelt."""


class _Binding(NamedTuple):
    """A prefix as an element declares it."""

    namespace: str
    block: int
    attribute: str


class _Open:
    """An element whose end is yet to come."""

    __slots__ = ("block", "name", "node", "prefixes", "texts")

    def __init__(self, name: str, block: int, prefixes: list[str]) -> None:
        self.name = name
        self.block = block
        self.prefixes = prefixes
        self.node: Node | None = None
        self.texts: list[str] = []


class SitemapElements(XmlEvents):
    """One reading of one sitemap."""

    def __init__(self, text: str, graph: Graph) -> None:
        super().__init__(text, in_pieces=False)
        self._graph = graph
        self._open: list[_Open] = []
        self._bound: dict[str, list[_Binding]] = {}
        self._names: dict[str, str] = {}
        self._namespace: str | None = None
        self._complete = 0
        self.count = 0
        """How many elements were read."""
        self.first: str | None = None
        """The name of the first one, as it is written."""
        self.root: Node | None = None
        """The node of the sitemap itself."""
        self.unbound: dict[str, InvalidXml] = {}
        """For each prefix that is not declared, what is wrong with the first element that has it."""

    def run(self) -> InvalidXml | None:
        """Read the text, as far as it is XML. An entry that is not complete is left out."""
        fault = super().run()
        if fault is not None and len(self._open) > 1:
            del self._graph.nodes[self._complete :]
        return fault

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        element = _Open("", self.count, self._declare(attributes) if attributes else [])
        self.count += 1
        if self._open:
            self._node(self._open[-1])  # it holds elements
            element.name = self._names.get(name) or self._named(name)
        else:
            element.name = self._begin_root(name)
        if len(self._open) == 1:
            self._complete = len(self._graph.nodes)
        self._open.append(element)
        if element.name in _NODES:
            self._node(element)

    def say(self, text: str) -> None:
        element = self._open[-1]
        if element.node is None:
            element.texts.append(text)

    def end(self, name: str) -> None:  # noqa: ARG002
        element = self._open.pop()
        for prefix in element.prefixes:
            self._bound[prefix].pop()
            self._names.clear()
        if not self._open:
            return
        around, source = self._node(self._open[-1]), Source(SYNTAX, element.block)
        if element.node is not None:
            around.add(element.name, element.node, source=source)
        else:
            around.add(element.name, "".join(element.texts), TEXT, source)

    def _begin_root(self, name: str) -> str:
        prefix, _, local = name.rpartition(":")
        self.first = name
        if local not in ROOTS:
            raise Enough
        binding = self._binding(prefix)
        self._namespace = binding.namespace
        self.root = Node(Source(SYNTAX, 0))
        self._say_namespace("xmlns", binding)
        return local

    def _node(self, element: _Open) -> Node:
        """The node of an element, which is made where it has none yet."""
        if element.node is None:
            element.node = self.root if not element.block and self.root else Node(Source(SYNTAX, element.block))
            element.node.types = (element.name,)
            self._graph.nodes.append(element.node)
        return element.node

    def _declare(self, attributes: dict[str, str]) -> list[str]:
        """The prefixes that a tag declares, "" for the namespace of names that have none."""
        found = [name.partition(":")[2] for name in attributes if name == "xmlns" or name.startswith("xmlns:")]
        for prefix in found:
            attribute = f"xmlns:{prefix}" if prefix else "xmlns"
            self._bound.setdefault(prefix, []).append(_Binding(attributes[attribute], self.count, attribute))
            self._names.clear()
        return found

    def _binding(self, prefix: str) -> _Binding:
        """What a prefix is declared as; one that is not declared is a fault."""
        bindings = self._bound.get(prefix)
        if bindings:
            return bindings[-1]
        if prefix and prefix not in self.unbound:
            meant = NEWS_NAMESPACE if prefix == _NEWS else "..."
            message = f'the prefix {prefix:.40} is not declared; write xmlns:{prefix:.40}="{meant}" on the root element'
            self.unbound[prefix] = InvalidXml(message, *self.place)
        return _Binding("", self.count - 1, "")

    def _named(self, name: str) -> str:
        """The name that an element has in the protocol."""
        prefix, _, local = name.rpartition(":")
        binding = self._binding(prefix)
        known = name
        if prefix == _NEWS or (_NEWS_PATH in binding.namespace and binding.namespace != self._namespace):
            known = f"news:{local}"
            self._say_namespace("xmlns:news", binding)
        elif binding.namespace == self._namespace:
            known = local
        self._names[name] = known
        return known

    def _say_namespace(self, name: str, binding: _Binding) -> None:
        """Keep each namespace once, where it is declared."""
        if self.root is not None and binding.namespace not in [value.value for value in self.root.values(name)]:
            self.root.add(name, binding.namespace, binding.attribute, Source(SYNTAX, binding.block))
