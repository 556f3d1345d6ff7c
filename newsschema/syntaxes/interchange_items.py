"""Microdata and microformats as extruct gives them in, uniform or not; JSON-LD and our own items out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.context import SCHEMA, is_schema_org
from newsschema.syntaxes.json_values import as_list, as_object, objects
from newsschema.syntaxes.microdata import KEYWORDS
from newsschema.syntaxes.microformat_items import CARD, ENTRY, Item
from newsschema.vocabulary import is_type

if TYPE_CHECKING:
    from collections.abc import Iterable

_OTHER_KEYS = frozenset({"children", "html", "id", "lang", "shape", "coords"})
"""What stands beside the properties of an item in the uniform form."""


def jsonld_of(item: dict[str, Any]) -> dict[str, Any]:
    """A microdata item as a JSON-LD object that says the same."""
    top: dict[str, Any] = {}
    stack: list[tuple[dict[str, Any], dict[str, Any], str]] = [(item, top, SCHEMA)]
    while stack:
        written, target, around = stack.pop()
        types = _types(written, around)
        vocabulary = _vocabulary(types[0]) if types else around
        target["@context"] = {"@vocab": vocabulary}
        if types:
            target["@type"] = types
        if isinstance(written.get("id"), str) and types:
            target["@id"] = written["id"]
        for name, value in _properties(written).items():
            key = vocabulary + name if name in KEYWORDS else name
            values: list[Any] = target.setdefault(key, [])
            for each in as_list(value):
                inner = as_object(each)
                values.append(each if inner is None else {})
                if inner is not None:
                    stack.append((inner, values[-1], vocabulary))
    return top


def items_of(listed: Iterable[tuple[int, dict[str, Any]]]) -> list[Item]:
    """The entries and cards among microformats in document order, also those inside others."""
    found: list[Item] = []
    stack: list[tuple[dict[str, Any], Item]] = []
    for block, written in listed:
        stack.append((written, Item(_kind(written), block)))
        while stack:
            data, item = stack.pop()
            if item.kind:
                found.append(item)
            inner = _fill(item, data)
            inner += [(child, Item(_kind(child), block)) for child in objects(data.get("children"))]
            stack.extend(reversed(inner))
    return found


def _fill(item: Item, data: dict[str, Any]) -> list[tuple[dict[str, Any], Item]]:
    """Add what is said of an item to it, and return the items inside it."""
    inner: list[tuple[dict[str, Any], Item]] = []
    for name, values in _properties(data).items():
        for value in as_list(values):
            written = as_object(value)
            nested = Item(_kind(written or {}), item.block)
            if written is not None and not written.keys().isdisjoint(("type", "@type")):
                inner.append((written, nested))
            text = value if written is None else written.get("value")
            if nested.kind:
                item.add(name, nested, item.block)
            elif isinstance(text, str) and text:
                item.add(name, text, item.block)
    return inner


def _kind(data: dict[str, Any]) -> str:
    types = as_list(data.get("type", data.get("@type")))
    return next((kind for kind in (ENTRY, CARD) if kind in types), "")


def _types(item: dict[str, Any], around: str) -> list[str]:
    """The types of a microdata item as IRIs; a bare one is in the uniform form's context, or in what is around it."""
    context, names = item.get("@context"), as_list(item.get("type", item.get("@type")))
    words = [name for name in names if isinstance(name, str)]
    if isinstance(context, str) and not is_schema_org(context):
        return [name if ":" in name else f"{context.rstrip('/')}/{name}" for name in words]
    return [name if ":" in name else (SCHEMA if is_type(name) else around) + name for name in words]


def _vocabulary(type_iri: str) -> str:
    """What the IRIs of a type's properties begin with (Microdata to RDF, "generate predicate URI")."""
    if is_schema_org(type_iri):
        return SCHEMA
    mark = next(mark for mark in "#/:" if mark in type_iri)
    return type_iri[: type_iri.rindex(mark) + 1]


def _properties(item: dict[str, Any]) -> dict[str, Any]:
    listed = as_object(item.get("properties"))
    found = item if listed is None else listed
    others = _OTHER_KEYS if listed is None else frozenset[str]()
    return {name: value for name, value in found.items() if name not in others and not name.startswith("@")}
