"""Nodes and values come in; what makes two of them the same, and what they say as plain JSON, goes out."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from newsschema.graph.node import Node
from newsschema.graph.raw_json import raw_text
from newsschema.values.text import LangString

_DEEPEST = 100
"""Nodes without an "@id" inside one another that are compared; JSON is read as deep as that, too."""
_SHOWN = 4
"""Nodes inside one another that are written; of a deeper one only the types are."""


class Sameness:
    """The keys by which values are compared: two say the same where their keys are equal.

    A node with an "@id" is known by it, any other by its types and by all that it says, in whatever order.
    """

    def __init__(self) -> None:
        self._of_node: dict[int, int] = {}
        self._numbers: dict[Hashable, int] = {}

    def key(self, value: Any, depth: int = 0) -> Hashable:
        """The key of a value."""
        if isinstance(value, Node):
            return ("@id", value.id) if value.id is not None else ("node", self.number(value, depth))
        if isinstance(value, LangString):
            return "text", str(value), value.language, value.direction
        if isinstance(value, str):
            return "text", value, None, None
        if isinstance(value, bool | int | float):
            return isinstance(value, bool), value
        return "json", raw_text(dict(sorted(value.items())) if isinstance(value, dict) else value)

    def number(self, node: Node, depth: int = 0) -> int:
        """A number that two nodes share where they say the same, apart from their "@id"."""
        known = self._of_node.get(id(node))
        if known is None:
            self._of_node[id(node)] = -1  # a node that contains itself ends here
            said = self._said(node, depth + 1) if depth < _DEEPEST else ()
            known = self._of_node[id(node)] = self._numbers.setdefault(said, len(self._numbers))
        return known

    def _said(self, node: Node, depth: int) -> Hashable:
        values = {
            (name, tuple(sorted(repr(self.key(value.value, depth)) for value in found)))
            for name, found in node.properties.items()
        }
        return frozenset(node.types), frozenset(values)


def plain(value: Any, depth: int = _SHOWN) -> Any:
    """A value as plain JSON; a node with an "@id" inside another as a reference."""
    if isinstance(value, LangString):
        named = {"@value": str(value), "@language": value.language, "@direction": value.direction}
        return {key: said for key, said in named.items() if said is not None}
    if not isinstance(value, Node):
        return value
    if value.id is not None and depth < _SHOWN:
        return {"@id": value.id}
    return plain_node(value, depth)


def plain_node(node: Node, depth: int = _SHOWN) -> dict[str, Any]:
    """A node as JSON-LD, without a context; a list of one value is that one."""
    types = list(node.types)
    found: dict[str, Any] = {"@id": node.id} if node.id is not None else {}
    if types:
        found["@type"] = types[0] if len(types) == 1 else types
    for name, values in node.properties.items() if depth else ():
        written = [plain(value.value, depth - 1) for value in values]
        found[name] = written[0] if len(written) == 1 else written
    return found
