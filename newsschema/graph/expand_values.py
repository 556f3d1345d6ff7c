"""The value of one member of a JSON-LD object in, the values of the property out, in order; objects stay objects.

JSON-LD 1.1 API, sections 5.1.2 (lists, sets, language and index maps) and 5.3.2 (value expansion).
"""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from newsschema.document.json_pointer import below, escape
from newsschema.errors import UsageError
from newsschema.graph.context import SCHEMA
from newsschema.graph.raw_json import raw_text
from newsschema.values.text import LangString
from newsschema.vocabulary import expected_types, is_data_type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsschema.graph.context import Context, Term
    from newsschema.graph.node import Node

DEPTH_LIMIT = 100
"""JSON nested deeper than this is kept as raw text."""
LONGEST_NUMBER = 400
"""The most digits of a whole number; longer ones are kept as text."""
_OVERLONG = 10**LONGEST_NUMBER


class RawNumber(str):
    """A number that JSON cannot hold, as it was written."""

    __slots__ = ()


class Found(NamedTuple):
    """A JSON value and where it stands; once read, a value of the property."""

    value: Any
    """Text, a number, a boolean, a `Node` that is referred to, or a dict: a value object, or an object to be read."""
    pointer: str
    depth: int
    is_value_object: bool = False
    context: Context | None = None
    """The context that the term gives to its objects."""
    is_of_map: bool = False
    """Whether it is the value of a key of a map."""


class ValueReader:
    """Reads the values of one document; it needs to note findings, to extend contexts and to refer to nodes."""

    def __init__(
        self,
        note: Callable[[str, str, str, str], None],
        extend: Callable[[Context, Any, str], Context],
        refer: Callable[[str, Context, str], Node],
    ) -> None:
        self._note = note
        self._extend = extend
        self._refer = refer

    def read(self, member: Found, context: Context, term: Term | None, name: str) -> Iterator[Found]:
        """The values that one member gives to the property `name`."""
        stack = [member]
        while stack:
            item, pointer, depth, *_ = found = stack.pop()
            if item is None:
                continue
            if depth >= DEPTH_LIMIT and isinstance(item, dict | list | tuple):
                message = f"JSON nested deeper than {DEPTH_LIMIT} levels is kept as text; flatten it by @id references"
                self._note("jsonld.depth", message, pointer, name)
                yield Found(raw_text(item), pointer, depth)
            elif isinstance(item, list | tuple):
                stack.extend(Found(part, below(pointer, i), depth + 1) for i, part in reversed(list(enumerate(item))))
            elif isinstance(item, dict):
                inner = _inside(found, context, term)
                if inner is None:
                    read = self._object(found, context, term, name)
                    if read.value is not None:
                        yield read
                else:
                    stack.extend(reversed(inner))
            else:
                scalar = self._scalar(found, context, term, name)
                yield Found(scalar, pointer, depth, is_value_object=isinstance(scalar, dict))

    def _object(self, found: Found, context: Context, term: Term | None, name: str) -> Found:
        plain = _by_keyword(found.value, context)
        if "@value" in plain and (mistake := _mistake(plain)) is not None:
            self._note("jsonld.value-object", mistake, found.pointer, name)
        kept = _value_object(plain, context)
        if isinstance(kept, dict):
            is_json = kept.get("@type") == "@json"
            read = {key: self._literal(part, found.pointer, name, is_json) for key, part in kept.items()}
            is_typed = len(read) > 1 and read["@value"] is not None
            return found._replace(value=read if is_typed else read["@value"], is_value_object=True)
        if kept is not None:
            return found._replace(value=self._number(kept, found.pointer, name), is_value_object=True)
        own = self._extend(context, term.context, found.pointer) if term is not None and term.context else None
        return found._replace(depth=found.depth + 1, context=own)

    def _scalar(self, found: Found, context: Context, term: Term | None, name: str) -> Any:
        item = found.value
        if isinstance(item, str) and not isinstance(item, RawNumber):
            return self._text(item, context, term, name, found.pointer)
        if isinstance(item, int | float | RawNumber):
            number = self._number(item, found.pointer, name)
            if term is None or term.type is None or term.type in ("@none", "@id", "@vocab"):
                return number
            return {"@type": context.type(term.type), "@value": number}
        if isinstance(item, date):
            return item.isoformat()
        where = found.pointer or "/"
        raise UsageError(f"{where} holds {item!r:.60}, which is no JSON value; pass plain JSON data")

    def _literal(self, part: Any, pointer: str, name: str, is_json: bool = False) -> Any:
        """One member of a value object; JSON-LD has only scalars here (section 4.2), or a JSON literal (4.2.2), so all
        else is kept as text."""
        if isinstance(part, dict | list | tuple):
            if is_json:
                return raw_text(part)
            self._note("jsonld.keyword-value", "@value and @type take no list or object; write text", pointer, name)
            return raw_text(part)
        return self._number(part, pointer, name)

    def _number(self, item: Any, pointer: str, name: str) -> Any:
        """The item, as text where it is a number that JSON cannot hold."""
        if not isinstance(item, int | float | RawNumber) or (not isinstance(item, RawNumber) and _fits(item)):
            return item
        self._note("jsonld.number", "a number that JSON cannot hold is kept as text; write a finite one", pointer, name)
        try:
            return str(item)
        except ValueError:  # Python writes no whole number of more than some thousand digits but in hexadecimal
            return hex(int(item))

    def _text(self, text: str, context: Context, term: Term | None, name: str, pointer: str) -> Any:
        """A string as the context's own definition of its term reads it."""
        if term is None or term.type is None or term.type == "@none":
            language = context.language if term is None or term.language is None else term.language
            direction = context.direction if term is None or term.direction is None else term.direction
            return LangString(text, language or None, direction or None) if language or direction else text
        if term.type not in ("@id", "@vocab"):
            return {"@type": context.type(term.type), "@value": text}
        if any(is_data_type(expected) for expected in expected_types(name)):
            return text
        return self._refer(context.iri(text) if term.type == "@vocab" else text, context, pointer)


def _fits(number: float) -> bool:
    return math.isfinite(number) if isinstance(number, float) else -_OVERLONG < number < _OVERLONG


def _inside(found: Found, context: Context, term: Term | None) -> list[Found] | None:
    """What is inside a list or set object (sections 4.3.1 and 4.3.2), a language map or an index map (4.6)."""
    item, pointer, depth, *_ = found
    for key in item:
        if (key in ("@list", "@set")) if not context.terms else (context.property(str(key)) in ("@list", "@set")):
            return [Found(item[key], below(pointer, escape(key)), depth + 1)]
    if term is None or found.is_of_map or _MAPS.isdisjoint(term.container):
        return None
    names = [context.property(str(key)) for key in item]
    if any(name.startswith("@") and name != "@none" for name in names):
        return None
    inner: list[Found] = []
    for key, values in ((str(key), values) for key, values in item.items()):
        at = below(pointer, escape(key))
        for index, value in enumerate(values) if isinstance(values, list) else [(None, values)]:
            kept = value if context.property(key) == "@none" else _keyed(key, value, term)
            inner.append(Found(kept, at if index is None else below(at, index), depth + 1, is_of_map=True))
    return inner


_MAPS = frozenset({"@language", "@index", "@id", "@type"})
"""The containers that are maps."""


def _keyed(key: str, value: Any, term: Term) -> Any:
    """A value of a map with what its key says of it: a text's language, a node's id or type; an index says nothing."""
    if "@language" in term.container:
        return {"@value": value, "@language": key} if isinstance(value, str) else value
    if "@id" in term.container and isinstance(value, dict):
        return {"@id": key, **value}
    if "@type" in term.container and isinstance(value, dict | str):
        node: dict[str, Any] = value if isinstance(value, dict) else {"@id": value}
        types = node.get("@type", [])
        return node | {"@type": [key, *(types if isinstance(types, list) else [types])]}
    return value


def _by_keyword(item: dict[str, Any], context: Context) -> dict[str, Any]:
    """An object with the keywords that its keys stand for."""
    return item if not context.terms else {context.property(str(key)): value for key, value in item.items()}


def _mistake(plain: dict[str, Any]) -> str | None:
    """Why a value object is none that JSON-LD allows (section 9.5), for which strict readers drop the document."""
    surplus = sorted(str(key) for key in plain if key not in _OF_VALUE_OBJECTS)
    tags = [key for key in ("@language", "@direction") if plain.get(key) is not None]
    if surplus:
        return f"{raw_text(surplus[0])[:60]} stands beside @value, and is not read; a value object says nothing else"
    if tags and plain.get("@type") is not None:
        return f"@type and {tags[0]} stand in one value object; keep one of them"
    if tags and not isinstance(plain["@value"], str | None):
        return f"{tags[0]} is given to a value that is no text; remove it"
    return None


_OF_VALUE_OBJECTS = frozenset({"@value", "@type", "type", "@language", "@direction", "@index", "@context"})
"""What may stand in a value object; "type" is "@type" in schema.org's context."""


def _value_object(plain: dict[str, Any], context: Context) -> Any:
    """The value of a value object (section 4.2): text with its language, a typed literal as it stands, a bare value."""
    if "@value" not in plain:
        return None
    value, language, direction = plain["@value"], plain.get("@language"), plain.get("@direction")
    if "@type" in plain or not isinstance(value, str | int | float):
        typed = {key: plain[key] for key in ("@type", "@value") if key in plain}
        if (context.terms or context.vocab != SCHEMA) and isinstance(plain.get("@type"), str):
            typed["@type"] = context.type(plain["@type"])
        return typed
    if isinstance(value, str) and (isinstance(language, str) or isinstance(direction, str)):
        return LangString(
            value,
            language=language if isinstance(language, str) else None,
            direction=direction if isinstance(direction, str) else None,
        )
    return value
