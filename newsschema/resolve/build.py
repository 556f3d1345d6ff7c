"""Nodes of the graph in, models out: each node becomes one model, however often it is referred to, with no
recursion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.reading import default_class, fill
from newsschema.models.registry import class_for, model_class

if TYPE_CHECKING:
    from newsschema.graph.node import Value
    from newsschema.models.thing import Thing


class Builder:
    """Builds models of one graph that share the models of the nodes they share."""

    def __init__(self) -> None:
        self._things: dict[int, Thing] = {}
        self._waiting: list[tuple[Node, Thing]] = []

    def build(self, node: Node, default: type[Thing] | None = None) -> Thing:
        """The model of a node, exactly as the markup says it; `default` is the class of a node without a known type."""
        thing = self._thing(node, default or model_class("Thing"))
        while self._waiting:
            waiting, model = self._waiting.pop()
            cls = type(model)
            fill(model, [(name, self._values(cls, name, values)) for name, values in waiting.properties.items()])
        return thing

    def _values(self, cls: type[Thing], name: str, values: list[Value]) -> list[Any]:
        found: list[Any] = []
        for value in values:
            raw = value.value
            if type(raw) is not Node:
                found.append(raw)
            elif raw.id is not None or raw.types or raw.properties:  # an empty object says nothing
                found.append(self._things.get(id(raw)) or self._thing(raw, default_class(cls, name)))
        return found

    def _thing(self, node: Node, default: type[Thing]) -> Thing:
        known = self._things.get(id(node))
        if known is not None:
            return known
        cls = model_class("Ref") if node.is_reference else class_for(node.types) or default
        state: dict[str, Any] = {} if node.id is None else {"id": node.id}
        if not node.is_reference:
            state["types"] = node.types
        thing = self._things[id(node)] = cls.from_state(state)
        if node.properties:
            self._waiting.append((node, thing))
        return thing
