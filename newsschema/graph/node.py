"""A node and a value of the graph: plain, light objects, made by the hundred for every page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from newsschema.location import Provenance

if TYPE_CHECKING:
    from newsschema.graph.postponed import Postponed


class Source(NamedTuple):
    """The block that something was read from; shared by all its nodes and values."""

    syntax: str
    block: int


class Value:
    """One value of one property: a string, number, boolean, `LangString`, JSON-LD value object (dict) or `Node`."""

    __slots__ = ("pointer", "source", "value")

    def __init__(self, value: Any, source: Source, pointer: str) -> None:
        self.value = value
        self.source = source
        self.pointer = pointer

    @property
    def provenance(self) -> Provenance:
        """Where the value stands."""
        return Provenance(*self.source, self.pointer)

    def __repr__(self) -> str:
        return f"Value({self.value!r:.60} at {self.source.syntax} {self.source.block} {self.pointer})"


class Node:
    """One thing that the page describes, however many times and in however many syntaxes it mentions it."""

    __slots__ = ("id", "pointer", "postponed", "properties", "raw", "source", "types")

    def __init__(self, source: Source, pointer: str = "", node_id: str | None = None) -> None:
        self.id = node_id
        self.types: tuple[str, ...] = ()
        """Types as written, schema.org's by their bare names ("NewsArticle"), foreign ones by their IRI."""
        self.properties: dict[str, list[Value]] = {}
        """Values by property, schema.org's by their bare names ("datePublished"), foreign ones by their IRI."""
        self.source = source
        self.pointer = pointer
        self.raw: Any = None
        """The JSON object the node was first read from, to tell a repetition from a second value."""

    def wait_for(self, postponed: Postponed) -> None:
        """What the node says is not known before somebody looks into it: its properties are read then."""
        self.postponed = postponed
        del self.properties

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            """The properties of a node that waits; nothing else is ever unset."""
            if name != "properties" or not hasattr(self, "postponed"):
                raise AttributeError(name)
            self.properties = self.postponed.properties(self.pointer)
            return self.properties

    @property
    def provenance(self) -> Provenance:
        """Where the node is first described."""
        return Provenance(*self.source, self.pointer)

    @property
    def is_reference(self) -> bool:
        """Whether the page says nothing of the node but its "@id"."""
        return self.id is not None and not self.types and not self.properties

    def add(self, name: str, value: Any, pointer: str = "", source: Source | None = None) -> Value:
        """Add one value of a property and return it."""
        added = Value(value, source or self.source, pointer)
        self.properties.setdefault(name, []).append(added)
        return added

    def values(self, name: str) -> list[Value]:
        """The values of a property, in the order of the page."""
        return self.properties.get(name, [])

    def first(self, name: str) -> Value | None:
        """The first value of a property."""
        values = self.properties.get(name)
        return values[0] if values else None

    def described_at(self, source: Source, pointer: str = "") -> None:
        """A description stands here: it is the node's place, where the page only referred to the node so far."""
        if self.is_reference:
            self.source, self.pointer = source, pointer

    def said(self) -> set[tuple[str, str | Node]]:
        """The texts and nodes that are the node's values, each with its property, to tell what is said again."""
        return {
            (name, value.value)
            for name, values in self.properties.items()
            for value in values
            if isinstance(value.value, str | Node)
        }

    def __repr__(self) -> str:
        return f"Node({'/'.join(self.types) or 'untyped'}, id={self.id!r}, {len(self.properties)} properties)"
