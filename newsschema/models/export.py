"""Models in, one JSON-LD document out: every object once, in the order of its fields, with no recursion.

The first pass surveys what is reachable; the second writes it. Objects with one "@id" are one node: its properties are
written together where it occurs first. So what is written does not depend on which of them stands where, and reading
it back gives the same bytes.
"""

from __future__ import annotations

import json
import math
import re
from datetime import date, timedelta
from html import escape
from itertools import count, islice
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from newsschema.errors import UsageError
from newsschema.models.fields import fields_of
from newsschema.models.kinds import write
from newsschema.models.pending import filled
from newsschema.models.registry import class_for
from newsschema.models.state import types_of
from newsschema.values.dates import PartialDate
from newsschema.values.text import replace_surrogates

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

    from newsschema.models.fields import Field
    from newsschema.models.thing import Thing

CONTEXT = "https://schema.org"
NESTING = 60
"""JSON levels after which a node is moved to the "@graph": well below what JSON readers refuse (Python's at about
1,000)."""

_LARGEST = 10**400
"""Whole numbers from here on are refused: JSON readers have limits, Python's own at 4,300 digits."""

Entries = list[tuple[str, list[Any]]]
_PLACE = itemgetter(0)
_SURROGATE = re.compile("[\ud800-\udfff]")


def document(root: Thing) -> dict[str, Any]:
    """The JSON-LD document of one model and all it leads to."""
    simple = _tree([root])
    return {"@context": CONTEXT, **simple[0]} if simple is not None else _Writer([root]).document()


def graph_document(roots: Sequence[Thing]) -> dict[str, Any]:
    """The JSON-LD document of several models, each one written whole in the "@graph" and as {"@id"} everywhere else.

    Each root needs an "@id" that no other root has.
    """
    simple = _tree(roots)
    return {"@context": CONTEXT, "@graph": simple} if simple is not None else _Writer(roots).document()


def json_text(data: dict[str, Any], indent: int | None = None) -> str:
    """A JSON-LD document as text that can be encoded as UTF-8."""
    separators = (",", ":") if indent is None else None
    try:
        text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    except (TypeError, ValueError) as error:  # a mapping that was put into `properties`
        raise UsageError(
            f"the model holds what JSON cannot hold: {error}; set it to text, a number or a model"
        ) from None
    try:
        text.encode()
    except UnicodeEncodeError:
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")  # two halves are one character
        text = _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return text


def script(data: dict[str, Any], nonce: str | None = None) -> str:
    """A JSON-LD document as a script element that no text can end (HTML 4.12.1.3)."""
    text = json_text(data)
    for character in "<>&\u2028\u2029":  # all five can stand in JSON strings only
        if character in text:
            text = text.replace(character, f"\\u{ord(character):04X}")
    attribute = f' nonce="{escape(replace_surrogates(nonce))}"' if nonce else ""
    return f'<script type="application/ld+json"{attribute}>{text}</script>'


def _tree(roots: Sequence[Thing]) -> list[dict[str, Any]] | None:  # noqa: C901 (one loop, for its speed)
    """The usual case at full speed: trees of models made in Python. None where an object that is no root, or an "@id",
    occurs twice, where nodes are nested too deep, where one says nothing, or where one remembers how markup spelled
    it."""
    met: set[int | str] = set()
    apart = {id(root) for root in roots} if len(roots) > 1 else set[int]()
    tops: list[dict[str, Any]] = [{} for _ in roots]
    stack = [(root, top, 1) for root, top in zip(reversed(roots), reversed(tops), strict=True)]
    while stack:
        thing, out, level = stack.pop()
        if level > 1 and id(thing) in apart:
            out["@id"] = thing.__dict__["id"]
            continue
        state = filled(thing)
        name: str | None = state.get("id")
        if id(thing) in met or name in met or level > NESTING or "_unparsed" in state or "_written" in state:
            return None
        met.add(id(thing))
        types = types_of(thing)
        if types:
            out["@type"] = types[0] if len(types) == 1 else list(types)
        if name:
            met.add(name)
            out["@id"] = name
        children: list[tuple[Thing, dict[str, Any], int]] = []
        for alias, value in _set_values(thing):
            kind = type(value)
            if kind is str or kind is bool:
                written = value
            elif kind is list:
                written = [_plain_or_child(alias, item, children, level + 2) for item in _writable(alias, value)]
                written = written[0] if len(written) == 1 else written
            else:
                written = _plain_or_child(alias, value, children, level + 1)
            if written != "" and written != []:
                out[alias] = written
        if not out and level > 1:
            return None
        stack.extend(reversed(children))
    return tops


def _plain_or_child(alias: str, value: Any, children: list[tuple[Thing, dict[str, Any], int]], level: int) -> Any:
    if type(value) in _PLAIN:
        return value if type(value) is str else _json_value(alias, value)
    if hasattr(value, "to_jsonld"):
        children.append((value, {}, level))
        return children[-1][1]
    return _json_value(alias, value)


def _set_values(thing: Thing) -> list[tuple[str, Any]]:
    """The set properties and their values as the model holds them, in the order of export."""
    fields = fields_of(type(thing)).by_name
    state = filled(thing)
    found = [
        (field.place, field.alias, v) for name, v in state.items() if (field := fields.get(name)) and v is not None
    ]
    found.sort(key=_PLACE)
    undeclared = state.get("properties")
    declared = [(alias, value) for _, alias, value in found]
    return declared + sorted(undeclared.items(), key=lambda pair: _by_name(pair[0])) if undeclared else declared


def entries(thing: Thing) -> Entries:
    """The properties of a model and their values, as JSON values or models; what is empty is left out."""
    state = thing.__dict__
    as_written = "_unparsed" in state or "_written" in state
    held = _as_written(thing) if as_written else _set_values(thing)
    found = ((alias, _writable(alias, v if type(v) is list else [v])) for alias, v in held)
    return [(alias, values) for alias, values in found if values]


def _as_written(thing: Thing) -> Iterator[tuple[str, list[Any]]]:
    """The set properties of a model that was read: text as it was written, and what fits no type in its place."""
    written: dict[str, list[tuple[Any, Any]]] = thing.__dict__.get("_written", {})
    unparsed: dict[str, list[tuple[int, Any]]] = thing.__dict__.get("_unparsed", {})
    fields = fields_of(type(thing)).by_alias
    values = {**{alias: [] for alias in unparsed}, **dict(_set_values(thing))}
    for alias in _in_order(values, fields):
        held = values[alias] if type(values[alias]) is list else [values[alias]]
        spelled = written.get(alias, [])[::-1]
        values_left = iter([_raw_form(value, spelled) for value in held] if spelled else held)
        raw: list[Any] = []
        for position, value in unparsed.get(alias, ()):
            raw += [*islice(values_left, max(position - len(raw), 0)), value]
        yield alias, [*raw, *values_left]


def _in_order(aliases: Iterable[str], fields: Mapping[str, Field]) -> list[str]:
    """Properties in the order of export: the fields, then undeclared ones by name."""
    last = len(fields)
    return sorted(aliases, key=lambda name: (fields[name].place, b"") if name in fields else (last, _by_name(name)))


def _by_name(name: str) -> bytes:
    """What names are put in order by: their UTF-16 code units, as in RFC 8785, section 3.2.3. So a character beyond
    U+FFFF stands where its two halves do, which JSON may spell one by one.
    """
    return name.encode("utf-16-be", "surrogatepass")


def _raw_form(value: Any, spelled: list[tuple[Any, Any]]) -> Any:
    """How markup spelled a value; equal values take their spellings in turn, the next one from the end of the list."""
    if not hasattr(value, "to_jsonld"):
        for index in range(len(spelled) - 1, -1, -1):
            if type(spelled[index][0]) is type(value) and spelled[index][0] == value:
                return spelled.pop(index)[1]
    return value


_PLAIN = frozenset({str, int, float, bool, dict})
"""The types of the JSON values among the written values; every other one is a model."""


def _writable(alias: str, values: list[Any]) -> list[Any]:
    """The values as JSON values or models; what is empty is left out."""
    if len(values) == 1 and type(values[0]) is str:
        return values if values[0] else []
    kept: list[Any] = []
    for value in values:
        kind = type(value)
        if kind is str:
            if value:
                kept.append(value)
        elif kind is bool or kind is dict or (kind not in _PLAIN and hasattr(value, "to_jsonld")):
            kept.append(value)
        elif value is not None and value != "" and value != []:
            kept.append(_json_value(alias, value))
    return kept


def _json_value(alias: str, value: Any) -> Any:
    written = write(value) if isinstance(value, str | date | PartialDate | timedelta) else value
    if (
        type(written) in (str, bool, dict)
        or (type(written) is int and abs(written) < _LARGEST)
        or (type(written) is float and math.isfinite(written))
    ):
        return written
    shown = f"{value!r:.60}" if type(value) is not int else "a number of too many digits"  # which Python cannot show
    raise UsageError(f"{alias} holds {shown}, which JSON-LD cannot hold; set it to text, a number or a model")


class _Writer:
    """One export. `_nodes` holds, for each "@id", the objects that carry it; `_shared` the objects met more than
    once."""

    def __init__(self, roots: Sequence[Thing]) -> None:
        self._roots = roots
        self._entries: dict[int, Entries] = {}
        self._nodes: dict[str, list[Thing]] = {}
        self._shared: set[int] = set()
        self._labels: dict[int, str] = {}
        self._next_label = 0
        self._written: set[int] = set()
        self._apart: set[int] = set()
        self._survey()

    def _survey(self) -> None:
        met: list[Thing] = []
        stack = list(reversed(self._roots))
        while stack:
            thing = stack.pop()
            key = id(thing)
            if key in self._entries:
                self._shared.add(key)
                continue
            found = self._entries[key] = entries(thing)
            name = thing.__dict__.get("id")
            if name:
                self._nodes.setdefault(name, []).append(thing)
            met.append(thing)
            for _, values in reversed(found):
                stack.extend(value for value in reversed(values) if type(value) not in _PLAIN)
        self._drop_empty(met)

    def _drop_empty(self, met: list[Thing]) -> None:
        """Leave out untyped nodes that say nothing, and then those that held nothing else: a reader sees no value."""
        empty: set[int] = set()
        for thing in reversed(met):  # what is inside a node was met after it; what was met before is shared
            key = id(thing)
            if empty:
                kept = [(alias, [v for v in values if id(v) not in empty]) for alias, values in self._entries[key]]
                self._entries[key] = [(alias, values) for alias, values in kept if values]
            said = self._entries[key] or thing.__dict__.get("id") or types_of(thing)
            if not said and key not in self._shared:
                empty.add(key)

    def document(self) -> dict[str, Any]:
        graph: list[dict[str, Any]] = []
        waiting = list(self._roots)
        self._apart = {id(self._node(root)) for root in waiting} if len(waiting) > 1 else set()
        for root in waiting:  # grows while it is walked: nodes that are nested too deep
            top: dict[str, Any] = {}
            graph.append(top)
            waiting.extend(self._write(root, top))
        if len(graph) == 1 and len(self._roots) == 1:
            return {"@context": CONTEXT, **graph[0]}
        return {"@context": CONTEXT, "@graph": graph}

    def _write(self, root: Thing, top: dict[str, Any]) -> list[Thing]:
        """Write a node and all inside it; the nodes that are nested too deep are returned, to be written apart."""
        moved: list[Thing] = []
        self._written.add(id(self._node(root)))
        stack = self._write_node(self._node(root), top, 1)[::-1]
        while stack:
            thing, out, level = stack.pop()
            node = self._node(thing)
            if id(node) in self._written or id(node) in self._apart:
                out["@id"] = self._name(node)
                continue
            self._written.add(id(node))
            if level > NESTING:
                out["@id"] = self._name(node)
                moved.append(node)
            else:
                stack.extend(reversed(self._write_node(node, out, level)))
        return moved

    def _write_node(self, node: Thing, out: dict[str, Any], level: int) -> list[tuple[Thing, dict[str, Any], int]]:
        same = self._nodes.get(node.__dict__.get("id") or "", [node])
        types = types_of(node) if len(same) == 1 else tuple(dict.fromkeys(n for thing in same for n in types_of(thing)))
        found = self._entries[id(node)] if len(same) == 1 else self._merged(same, class_for(types) or type(node))
        if types:
            out["@type"] = types[0] if len(types) == 1 else list(types)
        if node.__dict__.get("id") or id(node) in self._shared or id(node) in self._labels:
            out["@id"] = self._name(node)
        inside: list[tuple[Thing, dict[str, Any], int]] = []
        for alias, values in found:
            written: list[Any] = []
            for value in values:
                if type(value) not in _PLAIN:
                    child: dict[str, Any] = {}
                    inside.append((value, child, level + (1 if len(values) == 1 else 2)))
                    value = child
                written.append(value)
            if written:
                out[alias] = written[0] if len(written) == 1 else written
        return inside

    def _node(self, thing: Thing) -> Thing:
        """The object that stands for all objects with its "@id": the first that is not a bare reference."""
        same = self._nodes.get(thing.__dict__.get("id") or "")
        if same is None or len(same) == 1:
            return thing
        return next((other for other in same if self._entries[id(other)] or types_of(other)), same[0])

    def _merged(self, same: list[Thing], cls: type[Thing]) -> Entries:
        """What all objects with one "@id" say, in the order of the class that a reader will make of them."""
        merged: dict[str, dict[Hashable, Any]] = {}
        for thing in same:
            for alias, values in self._entries[id(thing)]:
                kept = merged.setdefault(alias, {})
                for value in values:
                    kept.setdefault(_key_of(value), value)
        return [(alias, list(merged[alias].values())) for alias in _in_order(merged, fields_of(cls).by_alias)]

    def _name(self, node: Thing) -> str:
        """The node's "@id", or a label for this document, numbered in the order in which labels are needed."""
        name: str | None = node.__dict__.get("id") or self._labels.get(id(node))
        if name is None:
            labels = (f"_:b{number}" for number in count(self._next_label))
            name = self._labels[id(node)] = next(label for label in labels if label not in self._nodes)
            self._next_label = int(name[3:]) + 1
        return name


def _key_of(value: Any) -> Hashable:
    """What two values have in common that are the same: the JSON value, or the model."""
    if type(value) is dict:
        return json.dumps(value, sort_keys=True)
    return (type(value), value) if type(value) in _PLAIN else id(value)
