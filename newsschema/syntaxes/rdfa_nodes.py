"""RDFa statements in, nodes and values of the graph out: one node for each IRI, each statement once.

RDF 1.1 Concepts, section 3 (a graph is a set of statements).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node, Source
from newsschema.values.text import LangString
from newsschema.vocabulary import expected_types, is_data_type

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Value

SYNTAX = "rdfa"
_TEXTS = frozenset({"Text", "CssSelectorType", "XPathType"})
"""The data types of texts that are in a language."""


class Place(NamedTuple):
    """Where a statement stands."""

    block: int
    attribute: str = ""


class Subject:
    """What statements are about; it becomes a node when something is said of it."""

    __slots__ = ("iri", "is_page", "node")

    def __init__(self, iri: str | None = None, is_page: bool = False) -> None:
        self.iri = iri
        """None for a blank node."""
        self.is_page = is_page
        """Whether it is the page, and nobody wrote so: of that, only what has a type counts."""
        self.node: Node | None = None


class Statements:
    """Adds the statements of one page to a graph."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._types: dict[Node, dict[str, None]] = {}
        self._said: dict[Node, set[tuple[str, str | Node]]] = {}
        self._links: list[tuple[Value, str]] = []

    def describe(self, subject: Subject, types: Iterable[str], place: Place) -> Node:
        """The node of a subject that has a type, or a `typeof` that names none."""
        subject.is_page = False
        node = self._node(subject, place)
        self._types[node].update(dict.fromkeys(types))
        return node

    def add(self, subject: Subject, names: Iterable[str], value: str | Node, place: Place) -> list[Value]:
        """Say something of a subject; returns what was not said already."""
        node = self._node(subject, place)
        said, source = self._said[node], Source(SYNTAX, place.block)
        added: list[Value] = []
        for name in names:
            if (name, value) not in said:
                said.add((name, value))
                added.append(node.add(name, value, place.attribute, source))
        return added

    def add_text(self, subject: Subject, names: Iterable[str], text: str, language: str | None, place: Place) -> None:
        """Say a text of a subject, in its language; a date, a number or a URL is in none."""
        tagged = LangString(text, language=language) if language is not None else text
        for name in names:
            self.add(subject, (name,), tagged if _is_text(name) else text, place)

    def add_target(self, subject: Subject, names: Iterable[str], target: Subject, place: Place) -> None:
        """Say that a subject is related to another: to a thing where the page gives it a type, else it is a URL."""
        if target.iri is None:
            self.add(subject, names, self._node(target, place), place)
            return
        for name in names:
            added = self.add(subject, (name,), target.iri, place)
            if _may_be_thing(name):
                self._links.extend((value, target.iri) for value in added)

    def finish(self) -> None:
        """Give the nodes their types, and let the links lead to what is described anywhere on the page."""
        for node, types in self._types.items():
            node.types = tuple(types)
        for value, iri in self._links:
            target = self._graph.find(iri)
            if target is not None and target.types:
                value.value = target

    def _node(self, subject: Subject, place: Place) -> Node:
        if subject.node is None:
            subject.node = self._graph.node(Source(SYNTAX, place.block), "", subject.iri)
        node = subject.node
        if node not in self._types:
            node.described_at(Source(SYNTAX, place.block))
            self._types[node] = dict.fromkeys(node.types)
            self._said[node] = node.said()
        return node


def _is_text(name: str) -> bool:
    expected = expected_types(name)
    return not expected or not _TEXTS.isdisjoint(expected)


def _may_be_thing(name: str) -> bool:
    expected = expected_types(name)
    return not expected or not all(is_data_type(each) for each in expected)
