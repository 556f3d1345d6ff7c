"""A node and a property in, what the page said of them so far out, so that a repetition is no second value."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.values.text import LangString

if TYPE_CHECKING:
    from collections.abc import Hashable


class Repetitions:
    """What was said of the nodes that are described more than once. Every value is looked at once."""

    def __init__(self) -> None:
        self._said: dict[tuple[int, str], tuple[set[Hashable], int]] = {}

    def said(self, node: Node, name: str) -> set[Hashable]:
        """The keys of the values that the node has for a property now."""
        keys, count = self._said.get((id(node), name)) or (set[Any](), 0)
        values = node.values(name)
        while count < len(values) and values[count].value is not None:  # one that is None is not read yet
            keys.add(key_of(values[count].value))
            count += 1
        self._said[id(node), name] = keys, count
        return keys


def key_of(value: Any) -> Hashable:
    """What two values have in common that say the same: text with its language, the id of a node, or the JSON that they
    were read from."""
    if isinstance(value, Node):
        if value.id is not None:
            return Node, value.id
        if value.raw is None:
            return Node, id(value)
        value = value.raw
    if isinstance(value, LangString):
        return str(value), value.language, value.direction
    if not isinstance(value, dict):
        return type(value), value
    try:
        return json.dumps(value, sort_keys=True, default=str)
    except (RecursionError, TypeError, ValueError):  # nested too deep, or no JSON: it equals nothing
        return object()
