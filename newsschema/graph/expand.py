"""One parsed JSON-LD document in, its nodes and values added to the graph, with no recursion.

JSON-LD 1.1 API, section 5.1 (expansion), as far as it can go offline: contexts, aliases, containers, `@graph`,
`@reverse`, `@included`, `@nest`, value objects. What cannot be understood is kept as it stands and said in a finding.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from newsschema.document.json_pointer import LONGEST, below, escape
from newsschema.findings import reading_finding
from newsschema.graph.context import ROOT, Context, is_nearly_schema_org, is_schema_org
from newsschema.graph.expand_values import DEPTH_LIMIT, Found, ValueReader
from newsschema.graph.graph import Graph
from newsschema.graph.members import keywords_and_members
from newsschema.graph.node import Node, Source, Value
from newsschema.graph.postponed import LISTS, LONG, Late, Postponed, stand_alone
from newsschema.graph.raw_json import raw_text
from newsschema.graph.repetitions import key_of
from newsschema.graph.types import is_a
from newsschema.location import Provenance
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from newsschema.graph.context import Shape


class _Task(NamedTuple):
    """A JSON object that still has to become a node."""

    data: Mapping[str, Any]
    context: Context
    pointer: str
    depth: int
    slot: Value | None = None
    """The value that the node is for; None for a node of the top level."""
    reverse: tuple[str, Node] | None = None
    """The property that this node has, and the node that is its value."""


_Pending = tuple["Mapping[str, Any]", Context, str, int, Value | None, tuple[str, Node] | None]
"""What a `_Task` holds, as a bare tuple: a live blog has thousands, and few are read with care."""


def expand(graph: Graph, data: Any, source: Source) -> None:
    """Add to the graph what one JSON-LD document says.

    Raises:
        UsageError: `data` was built in Python and holds something that is no JSON value.
    """
    expander = _Expander(graph, source)
    expander.add_top(data, ROOT, "", 0)
    expander.run()


def _expand_apart(base: str | None, source: Source, inside: list[_Pending]) -> Graph:
    """A graph of its own with what stands in the objects of a list."""
    apart = Graph(base)
    expander = _Expander(apart, source)
    expander.inside += inside
    expander.run()
    return apart


class _Expander:
    def __init__(self, graph: Graph, source: Source) -> None:
        self._graph = graph
        self._source = source
        self.inside: list[_Pending | Late] = []
        """What was found inside the object that was read last, and is not read yet."""
        self._foreign_contexts: set[str] = set()
        self._noted: dict[str, int] = {}
        self._reader = ValueReader(self._note, self._extended, self._reference)

    def run(self) -> None:
        """Read all that is inside, and what is inside that."""
        stack, inside = list[_Pending | Late](), self.inside
        while stack or inside:
            if inside:  # what was found inside comes next, in its order
                stack += reversed(inside)
                inside.clear()
            pending = stack.pop()
            if isinstance(pending, Late):
                self._graph.wait(pending)
            else:
                self._object(pending)
        del self._reader  # the two hold each other, and would wait for the garbage collector

    def _note(self, name: str, message: str, pointer: str, about: str | None = None) -> None:
        noted = self._noted[name] = self._noted.get(name, 0) + 1
        if noted <= _MOST_NOTED:  # a hostile document has millions, and nobody reads more
            self._graph.findings.append(reading_finding(name, message, Provenance(*self._source, pointer), about))

    def add_top(self, data: Any, context: Context, pointer: str, depth: int) -> None:
        """The nodes of the top level, or of an `@graph`."""
        stack = [(data, pointer, depth)]
        while stack:
            item, at, level = stack.pop()
            if isinstance(item, dict) and level <= DEPTH_LIMIT:
                self.inside.append(_Task(item, context, at, level + 1))
            elif isinstance(item, list | tuple) and level <= DEPTH_LIMIT:
                stack.extend((part, below(at, index), level + 1) for index, part in reversed(list(enumerate(item))))
            elif isinstance(item, dict | list | tuple):
                self._note("jsonld.depth", f"JSON nested deeper than {DEPTH_LIMIT} levels is not read; flatten it", at)
            elif item is not None:
                found = f"found {raw_text(item)[:60]} where a node was expected; write it as an object with an @type"
                self._note("jsonld.not-an-object", found, at)

    def _object(self, pending: _Pending) -> None:
        """One JSON object: a node, or the wrapper of an `@graph`."""
        data, context, pointer, depth, slot, reverse = pending
        if "@context" in data:
            self._graph.contexts.append((data["@context"], Provenance(*self._source, f"{pointer}/@context")))
            context = self._extended(context, data["@context"], pointer)
            pending = data, context, pointer, depth, slot, reverse
        members = context.shape(tuple(data))
        if members is not None:
            self._plain_object(pending, members)
        else:
            self._any_object(_Task(*pending))

    def _any_object(self, task: _Task) -> None:
        context = task.context
        keywords, others = keywords_and_members(task.data, context, task.pointer, self._note)
        is_top = task.slot is None and task.reverse is None
        if is_top and "@graph" in keywords and not others and keywords.keys() <= {"@graph", "@context"}:
            key, inner = keywords["@graph"]
            self.add_top(inner, context, below(task.pointer, escape(key)), task.depth)
            return
        node = self._node(task, keywords)
        for member in others:
            self._member(node, task, *member)
        for name in ("@graph", "@included", "@reverse", "@nest"):
            if name in keywords:
                self._keyword(name, node, task, *keywords[name])

    def _node(self, task: _Task, keywords: dict[str, tuple[str, Any]]) -> Node:
        """The node of the task, in its place."""
        written = keywords["@id"][1] if "@id" in keywords else None
        node_id = None
        if isinstance(written, str):
            node_id = self._id(written, task.context) or None if _is_id(written, task) else None
        elif written is not None:
            message = f"@id is {raw_text(written)[:60]}, which names nothing; write an IRI as text"
            self._note("jsonld.keyword-value", message, f"{task.pointer}/{escape(keywords['@id'][0])}")
        node = self._graph.meet(node_id) if node_id is not None else None
        if node is None:
            node = self._graph.node(self._source, task.pointer, node_id)
        elif len(task.data) > 1:
            node.described_at(self._source, task.pointer)
        if node.raw is None:
            node.raw = task.data
        if "@type" in keywords:
            types = self._types(*keywords["@type"], task.context, task.pointer)
            node.types = tuple(dict.fromkeys((*node.types, *types))) if node.types else types
        if task.slot is not None:
            task.slot.value = node
        elif task.reverse is not None:
            self._add_reversed(node, *task.reverse, task.pointer)
        return node

    def _add_reversed(self, node: Node, name: str, value: Node, pointer: str) -> None:
        self._graph.meet_again(value)
        if name not in node.properties or key_of(value) not in self._graph.repetitions.said(node, name):
            node.add(name, value, pointer, self._source)

    def _id(self, written: str, context: Context) -> str:
        if written.startswith("_:"):
            return written
        if context.terms and ":" in written and "//" not in written:
            written = context.iri(written)
        base = self._graph.base
        if context.base is not None:
            base = resolve_url(base, context.base) if context.base else None
        return resolve_url(base, written)

    def _reference(self, written: str, context: Context, pointer: str) -> Node:
        """The node that a string refers to where its term is defined as a reference."""
        return self._graph.node(self._source, pointer, self._id(written, context))

    def _types(self, key: str, written: Any, context: Context, pointer: str) -> tuple[str, ...]:
        if type(written) is str and (known := context.single(written)):
            return known
        names = written if isinstance(written, list) else [written]
        found = [context.type(name) for name in names if isinstance(name, str) and name.strip()]
        if len(found) != len(names) and written is not None:
            message = f"@type is {raw_text(written)[:60]}; write a type's name"
            self._note("jsonld.keyword-value", message, f"{pointer}/{escape(key)}")
        return tuple(filter(None, found))

    def _extended(self, context: Context, local: Any, pointer: str) -> Context:
        extended, foreign = context.extended(local)
        for url in foreign:
            if url not in self._foreign_contexts:
                self._foreign_contexts.add(url)
                self._note(*_about_context(url), f"{pointer}/@context")
        return extended

    def _keyword(self, name: str, node: Node, task: _Task, key: str, value: Any) -> None:
        pointer = below(task.pointer, escape(key))
        if name in ("@graph", "@included"):
            self.add_top(value, task.context, pointer, task.depth + 1)
            return
        for part, at in _listed(value, pointer):
            if isinstance(part, dict):
                self._nested(name, node, task._replace(pointer=at), part)
            elif part is not None:
                message = f"{name} is {raw_text(part)[:60]}; write an object with properties"
                self._note("jsonld.keyword-value", message, at)

    def _nested(self, name: str, node: Node, task: _Task, members: dict[str, Any]) -> None:
        """The members of a node that stand in "@nest", or in "@reverse"."""
        for key, value in members.items():
            inner = str(key)
            about = task.context.property(inner)
            if about.startswith("@"):
                message = f"{about} cannot stand in {name}; move it out"
                self._note("jsonld.keyword-value", message, f"{task.pointer}/{escape(inner)}")
            elif name == "@reverse":
                self._reverse(node, task, about, value, below(task.pointer, escape(inner)))
            elif value is not None:
                self._member(node, task, inner, about, value)

    def _reverse(self, node: Node, task: _Task, name: str, value: Any, pointer: str) -> None:
        """The nodes that have this one as a value of a property."""
        for item, at in _listed(value, pointer):
            data = {"@id": item} if isinstance(item, str) else item
            if task.depth >= DEPTH_LIMIT:
                self._note("jsonld.depth", f"@reverse nested deeper than {DEPTH_LIMIT} levels is not read", at, name)
            elif isinstance(data, dict):
                self.inside.append(_Task(data, task.context, at, task.depth + 2, reverse=(name, node)))
            elif data is not None:
                message = f"a value of @reverse is {raw_text(data)[:60]}; write an object with an @id"
                self._note("jsonld.keyword-value", message, at, name)

    def _plain_object(self, pending: _Pending, members: Shape) -> None:
        """The usual case at full speed: an object of a known shape."""
        data, context, above, depth, slot, _ = pending
        source, inside = self._source, self.inside
        if slot is None or "@id" in data:
            node = self._node(_Task(*pending), {key: (key, data[key]) for key in ("@id", "@type") if key in data})
        else:
            node = slot.value = Node(source, above)
            node.raw = data
            node.types = self._types("@type", data.get("@type"), context, above)
            self._graph.nodes.append(node)
        properties = node.properties
        is_long = len(above) > LONGEST
        for key, name, end in members:
            value = data[key]
            if value is None:
                continue
            pointer = above if is_long else above + end
            kind = type(value)
            if name in properties:  # the page spoke of the node before, and may say the same again
                values = None
            elif kind is str or kind is bool or (kind is int and -_EXACT < value < _EXACT):
                values = [Value(value, source, pointer)]
            elif kind is dict and depth < DEPTH_LIMIT and _SPECIAL.isdisjoint(value):
                values = [inner := Value(None, source, pointer)]
                inside.append((value, context, pointer, depth + 1, inner, None))
            else:
                values = self._plain_values(node, name, value, context, pointer, depth + 1) if kind is list else None
            if values:
                properties[name] = values
            elif values is None:
                self._member(node, _Task(*pending), key, name, value)

    def _plain_values(
        self, node: Node, name: str, items: list[Any], context: Context, above: str, depth: int
    ) -> list[Value] | None:
        """The values of a list of texts, or of objects that are nodes; None where one of them is something else."""
        kinds = set(map(type, items))
        if kinds == {str}:
            return [Value(item, self._source, below(above, index)) for index, item in enumerate(items)]
        if kinds != {dict} or depth >= DEPTH_LIMIT or not all(map(_SPECIAL.isdisjoint, items)):
            return None
        found = [Value(None, self._source, below(above, index)) for index in range(len(items))]
        is_long = self._graph.is_patient and name in LISTS and len(items) >= LONG and is_a(node, "Article")
        if not (is_long and self._postpone(found, items, context, depth)):
            pairs = zip(items, found, strict=True)
            self.inside += [(item, context, slot.pointer, depth + 1, slot, None) for item, slot in pairs]
        return found

    def _postpone(self, slots: list[Value], items: list[Any], context: Context, depth: int) -> bool:
        """Have the objects of a long list read later, where nothing else on the page has to do with them."""
        named = ("" if "type" in item else item.get("@type") for item in items)
        types = [context.single(name) if isinstance(name, str) and name else () for name in named]
        if context.terms or not all(types) or len(slots[0].pointer) > LONGEST or not stand_alone(items):
            return False
        inside: list[_Pending] = [
            (item, context, slot.pointer, depth + 1, None, None) for item, slot in zip(items, slots, strict=True)
        ]
        postponed = Postponed(partial(_expand_apart, self._graph.base, self._source, inside))
        nodes = [Node(self._source, slot.pointer) for slot in slots]
        for node, slot, item, known in zip(nodes, slots, items, types, strict=True):
            node.types, node.raw = known, item
            node.wait_for(postponed)
            slot.value = node
        self.inside.append(Late(nodes, postponed))
        return True

    def _member(self, node: Node, task: _Task, key: str, name: str, value: Any) -> None:
        """One property of a node; what the page said of the node before and says again is not a second value."""
        context = task.context
        pointer = below(task.pointer, escape(key))
        term = context.term(key)
        if term is not None and term.reverse:
            self._reverse(node, task, name, value, pointer)
            return
        said = self._graph.repetitions.said(node, name) if name in node.properties else None
        for found in self._reader.read(Found(value, pointer, task.depth), context, term, name):
            if said and self._is_repetition(found, said, context):
                continue
            if isinstance(found.value, dict) and not found.is_value_object:
                slot = node.add(name, None, found.pointer, self._source)
                self.inside.append(_Task(found.value, found.context or context, found.pointer, found.depth, slot))
            else:
                node.add(name, found.value, found.pointer, self._source)

    def _is_repetition(self, found: Found, said: set[Hashable], context: Context) -> bool:
        """Whether a value is one of those said; of a node that is, it is read what is said of it here."""
        if isinstance(found.value, dict) and not found.is_value_object:
            inner = found.context or context
            written = next((part for key, part in found.value.items() if inner.property(str(key)) == "@id"), None)
            if isinstance(written, str) and (Node, self._id(written, inner)) in said:
                spare = Value(None, self._source, found.pointer)
                self.inside.append(_Task(found.value, inner, found.pointer, found.depth, spare))
                return True
        return key_of(found.value) in said


_MOST_NOTED = 1000
_SPECIAL = frozenset({"@value", "@list", "@set"})
_EXACT = 2**53


def _listed(value: Any, pointer: str) -> list[tuple[Any, str]]:
    """The items of a list, each with its pointer, or the one value."""
    if isinstance(value, list | tuple):
        return [(item, below(pointer, index)) for index, item in enumerate(value)]
    return [(value, pointer)]


def _about_context(url: str) -> tuple[str, str]:
    """The name and the message of the finding about a context that is not schema.org's, properly written."""
    if is_schema_org(url) and "//" not in url:
        wanted = 'and is relative to the address of the page; write "https://schema.org"'
        return "jsonld.context-relative", f"the context {url!r:.120} has no `https://` {wanted}"
    if is_schema_org(url) or is_nearly_schema_org(url):
        wanted = 'and a reader that goes by it finds no terms; write "https://schema.org"'
        return "jsonld.context-misspelt", f"the context {url!r:.120} is not quite schema.org, {wanted}"
    message = f"the context {url!r:.120} is not schema.org and not loaded; its terms are read as schema.org's"
    return "jsonld.context-unknown", message


def _is_id(written: str, task: _Task) -> bool:
    """Whether an "@id" names the node.

    An empty one is the address of the document, which a template that was given no name does not mean: of a node
    inside another it counts only where nothing else is said of that node.
    """
    return written != "" or task.slot is None or len(task.data) == 1
