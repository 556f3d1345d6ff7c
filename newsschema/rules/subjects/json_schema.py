"""The exported JSON Schemas as a rule: what a node's schema refuses is a finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.document.json_pointer import escape
from newsschema.location import Provenance
from newsschema.models.fields import fields_of
from newsschema.models.node_schema import check_of
from newsschema.models.registry import class_for
from newsschema.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.models.node_schema import Path
    from newsschema.models.thing import Thing
    from newsschema.rules.context import Context


class SchemaRefuses(Rule):
    """JSON-LD should be valid against the JSON Schema of its type.

    The schemas that `newsschema schema` prints describe what this library writes, which is narrower than what
    schema.org allows: dates in ISO 8601, a date and not a text that holds one. Only the profile `json-schema` asks for
    this, or `--schema` on the command line. Each node is checked by the schema of its own class.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "last Tuesday"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-03"}

    Source: the JSON Schemas that newsschema exports; types and properties as in schema.org 30.0.
    """

    code = "NS950"
    name = "json-schema.refused"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.items:
            cls = _class(node, context) if isinstance(node.raw, dict) else None
            if cls is not None:
                yield from self._refused(node, cls)

    def _refused(self, node: Node, cls: type[Thing]) -> Iterator[Finding]:
        places = sorted({path[:2] for path in check_of(cls)(node.raw)}, key=str)
        for path in places:
            pointer = "".join(f"/{escape(str(part))}" for part in path)
            at = Provenance(*node.source, node.pointer + pointer)
            about = str(path[0]) if path else None
            yield self.finding(_message(node.raw, path, cls), at, about)


def _class(node: Node, context: Context) -> type[Thing] | None:
    """The class of a node's type; of one without a type, the class that the property it stands in expects first."""
    if node.types:
        return class_for(node.types)
    for said in context.holders(node):
        field = _field(class_for(said.node.types), said.property)
        if field is not None and field.classes:
            first: type[Thing] = field.classes[0]
            return first
    return None


def _field(cls: type[Thing] | None, name: str) -> Any:
    return fields_of(cls).by_alias.get(name) if cls is not None else None


def _message(raw: Any, path: Path, cls: type[Thing]) -> str:
    value = raw
    for part in path:
        value = value[part]
    name = str(path[0]) if path else "@type"
    field = _field(cls, name)
    expected = (
        " or ".join([*field.models, *(kind.schema["title"] for kind in field.kinds)]) if field else "another value"
    )
    return f"the JSON Schema of {cls.__name__} refuses {value!r:.80} as {name}; write {expected}"


RULES: tuple[Rule, ...] = (SchemaRefuses(),)
