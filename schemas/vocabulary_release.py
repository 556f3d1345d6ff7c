"""A release file of schema.org (JSON-LD with "@graph") comes in; the same facts as plain lists by name go out.

Release files are published as https://schema.org/version/latest/schemaorg-all-https.jsonld. They name neither their
version nor their date, so both are given by the caller.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NAMESPACES = ("schema:", "https://schema.org/", "http://schema.org/")

Facts = dict[str, Any]
"""`types`, `properties`, `dataTypes`, `enumerations`, `memberPart` and `memberSupersededBy`, each by name."""


def facts_from_release(release: Mapping[str, Any], version: str, date: str) -> Facts:
    """The facts of one release; `version` is such as "30.0", `date` is ISO 8601 (YYYY-MM-DD)."""
    nodes = {name: node for node in release["@graph"] if (name := _name(node.get("@id")))}
    types = {name: _type(node) for name, node in nodes.items() if "rdfs:Class" in _texts(node.get("@type"))}
    properties = {name: _property(node) for name, node in nodes.items() if "rdf:Property" in _texts(node.get("@type"))}
    parents = {name: facts["parents"] for name, facts in types.items()}
    data_types = _with_descendants({name for name in types if "DataType" in _names(nodes[name], "@type")}, parents)
    members = _members(nodes, _with_descendants({"Enumeration"} & set(types), parents))
    plain = {name: _term(nodes[name]) for names in members.values() for name in names}
    return {
        "version": version,
        "date": date,
        "types": types,
        "properties": properties,
        "dataTypes": {name: types[name] for name in data_types},
        "enumerations": members,
        "memberPart": {name: facts["part"] for name, facts in plain.items() if facts["part"] != "core"},
        "memberSupersededBy": {name: facts["supersededBy"] for name, facts in plain.items() if "supersededBy" in facts},
    }


def _members(nodes: Mapping[str, Mapping[str, Any]], enumerations: Iterable[str]) -> dict[str, list[str]]:
    """Enumeration -> its own members. A member's "@type" is its enumeration; True and False, of Boolean, are none."""
    members: dict[str, list[str]] = {name: [] for name in enumerations}
    for name, node in nodes.items():
        for enumeration in members.keys() & _names(node, "@type"):
            members[enumeration].append(name)
    return members


def _type(node: Mapping[str, Any]) -> Facts:
    return {"parents": _names(node, "rdfs:subClassOf"), **_term(node)}


def _property(node: Mapping[str, Any]) -> Facts:
    facts = {"domains": _names(node, "schema:domainIncludes"), "ranges": _names(node, "schema:rangeIncludes")}
    inverse = _names(node, "schema:inverseOf")
    return {**facts, **({"inverseOf": inverse[0]} if inverse else {}), **_term(node)}


def _term(node: Mapping[str, Any]) -> Facts:
    """What is said of every kind of term. Where several terms supersede one, the first in the alphabet stands."""
    successors = _names(node, "schema:supersededBy")
    return {"part": _part(node), **({"supersededBy": successors[0]} if successors else {})}


def _part(node: Mapping[str, Any]) -> str:
    """The section of the vocabulary: "https://pending.schema.org" is "pending", schema.org itself is "core"."""
    for address in _texts(node.get("schema:isPartOf")):
        section = (urlsplit(address).hostname or "").removesuffix("schema.org").rstrip(".")
        if section:
            return section
    return "core"


def _with_descendants(roots: Iterable[str], parents: Mapping[str, Iterable[str]]) -> set[str]:
    """The roots and every type below them."""
    found = set(roots)
    size = -1
    while size != len(found):
        size = len(found)
        found.update(name for name, above in parents.items() if not found.isdisjoint(above))
    return found


def _names(node: Mapping[str, Any], key: str) -> list[str]:
    """The schema.org terms under a key, sorted; terms of other vocabularies are left out."""
    return sorted(name for text in _texts(node.get(key)) if (name := _name(text)))


def _texts(value: Any) -> list[str]:
    """The strings and the "@id"s of a value that is missing, single or a list."""
    items = cast("Iterable[Any]", value) if isinstance(value, list) else [value]
    texts = [cast("dict[str, Any]", item).get("@id") if isinstance(item, dict) else item for item in items]
    return [text for text in texts if isinstance(text, str)]


def _name(identifier: Any) -> str | None:
    """The bare name of a schema.org term; None for what is not one."""
    if not isinstance(identifier, str):
        return None
    for namespace in _NAMESPACES:
        if identifier.startswith(namespace):
            return identifier.removeprefix(namespace)
    return None
