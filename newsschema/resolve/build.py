"""Nodes of the graph in, models out: each node becomes one model, however often it is referred to, with no
recursion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import ref

from newsschema.graph.node import Node
from newsschema.graph.types import ITEM_SYNTAXES
from newsschema.models.fields import fields_of
from newsschema.models.pending import PENDING, Pending, filled, held
from newsschema.models.reading import default_class, fill
from newsschema.models.registry import class_for, model_class

if TYPE_CHECKING:
    from newsschema.graph.graph import Graph
    from newsschema.models.thing import Thing


class Builder:
    """Builds models of one graph that share the models of the nodes they share."""

    def __init__(self, is_patient: bool = False) -> None:
        self._is_patient = is_patient
        """Whether a model is filled only when somebody looks into it."""
        self._things: dict[int, Thing] = {}
        self._main: tuple[int, ref[Thing]] | None = None
        self._waiting: list[tuple[Node, Thing]] = []

    def build(self, node: Node, default: type[Thing] | None = None, own: type[Thing] | None = None) -> Thing:
        """The model of a node, exactly as the markup says it; `default` is the class of a node without a type, `own`
        the class that it is built as whatever its types."""
        thing = self._built(node)
        if thing is None:
            thing = self._shell(node, own or _class_of(node) or default or model_class("Thing"))
        if not self._is_patient:
            self.finish()
        return thing

    def finish(self) -> None:
        """Fill every model that is not filled yet, and those inside: what comes to the nodes later is not theirs."""
        while self._waiting:
            node, thing = self._waiting.pop()
            if self._is_patient:
                filled(thing)
            else:
                self._fill(node, thing)

    def let_go(self, node: Node) -> None:
        """Hold the model of a node no longer, which may hold a whole page; it stays the node's while others hold it."""
        thing = self._things.pop(id(node))
        self._main = id(node), ref(thing)
        self._waiting = [(waiting, model) for waiting, model in self._waiting if model is not thing]

    def _fill(self, node: Node, model: Thing) -> None:
        cls = type(model)
        fields = fields_of(cls).by_alias
        state = held(model)
        others: list[tuple[str, list[Any]]] = []
        for name, values in node.properties.items():
            raw = values[0].value
            if len(values) == 1:  # as most have
                field = fields.get(name)
                if type(raw) is Node:
                    raw = self._child(raw, cls, name)
                if field is not None and type(raw) in field.exact:
                    state[field.name] = [raw] if field.many else raw
                elif raw is not None:
                    others.append((name, [raw]))
            else:
                several = (v.value if type(v.value) is not Node else self._child(v.value, cls, name) for v in values)
                others.append((name, [value for value in several if value is not None]))
        if others:
            fill(model, others)

    def _child(self, node: Node, parent: type[Thing], name: str) -> Thing | None:
        """The model of a node among the values of a property; None for an empty object, which says nothing."""
        known = self._built(node)
        if known is not None:
            return known
        if not node.types and node.id is None and not node.properties:
            return None
        return self._shell(node, _class_of(node) or default_class(parent, name))

    def _built(self, node: Node) -> Thing | None:
        thing = self._things.get(id(node))
        if thing is None and self._main is not None and self._main[0] == id(node):
            return self._main[1]()
        return thing

    def _shell(self, node: Node, cls: type[Thing]) -> Thing:
        """A node's model, which is filled later."""
        state: dict[str, Any] = {} if node.id is None else {"id": node.id}
        if node.is_reference:
            cls = model_class("Ref")
        elif len(node.types) != 1 or node.types[0] != cls.__name__:
            state["types"] = node.types
        thing = self._things[id(node)] = cls.from_state(state)
        if node.properties:
            if self._is_patient:
                state[PENDING] = Pending(self._fill, node)
            self._waiting.append((node, thing))
        return thing


def can_wait(graph: Graph) -> bool:
    """Whether the models of a graph may be filled in any order: no node takes its class from the property in which it
    is first met and is the value of several, as an untyped one with an id may be."""
    for node in graph.untyped():
        syntax = node.source.syntax
        if syntax in ITEM_SYNTAXES and (syntax != "jsonld" or graph.is_met_again(node)) and node.properties:
            return False
    return True


def _class_of(node: Node) -> type[Thing] | None:
    """The class that a node's types name, wherever it stands: Thing for types that nobody knows, None for no type."""
    return class_for(node.types) or (model_class("Thing") if node.types else None)
