"""Types and properties of schema.org that stand where they do not belong."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import by_types
from newsschema.vocabulary import (
    canonical_type,
    data_type_names,
    domains,
    is_data_type,
    is_property,
    is_subtype,
    properties,
    property_names,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_MOST_TYPES = 4
"""How many types a message names."""


class MisplacedProperty(Rule):
    """A property should belong to the type of the thing that carries it.

    Readers look for a property where schema.org has it: the caption of an article is not read, that of its image is. Of
    several types one that has the property is enough. Things of an unknown type or of another vocabulary are not looked
    at, and neither are roles, which carry the property that they stand in.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "jobTitle": "Harbour correspondent"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "author": {"@type": "Person", "name": "Ida Marsh", "jobTitle": "Harbour correspondent"}}

    Source: schema.org, domainIncludes of the property, schema.org 30.0.
    """

    code = "NS407"
    name = "vocabulary.misplaced-property"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for types, nodes in context.once(by_types).items():
            allowed = _allowed(types)
            if allowed is None:
                continue
            for node in nodes:
                for name in () if allowed.issuperset(node.properties) else sorted(node.properties.keys() - allowed):
                    if is_property(name):
                        homes = _listed(domains(name))
                        message = f"{name} is no property of {'/'.join(types):.80}; schema.org has it for {homes}"
                        yield self.finding(message, node.properties[name][0], name)


class DataTypeAsType(Rule):
    """A thing should not have a data type as its type.

    Text, URL, Date and their like are kinds of plain values: write the value itself. A typed value, with "@value", is
    another matter and legal.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "image": {"@type": "URL", "url": "https://www.fenmoor.example/lock.jpg"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": "https://www.fenmoor.example/lock.jpg"}

    Source: schema.org, "DataType", schema.org 30.0.
    """

    code = "NS411"
    name = "vocabulary.data-type-as-type"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for types, nodes in context.once(by_types).items():
            for name in _mere_data_types().intersection(types):
                message = f"{name} is the type of plain values, not of things; write the value"
                yield from (self.finding(message, node) for node in nodes)


@lru_cache(maxsize=4096)
def _allowed(types: tuple[str, ...]) -> frozenset[str] | None:
    """The properties that a thing of these types may have; None where nobody can say."""
    known = [canonical_type(name) for name in types]
    if not known or any(name is None or is_data_type(name) or is_subtype(name, "Role") for name in known):
        return None
    own = {name for type in known if type is not None for name in properties(type)}
    return frozenset(own | _homeless())


@cache
def _homeless() -> frozenset[str]:
    """The properties that schema.org has for no type any more."""
    return frozenset(name for name in property_names() if not domains(name))


@cache
def _mere_data_types() -> frozenset[str]:
    """The data types but those that are things too: quantities, and those with properties, such as
    PronounceableText."""
    return frozenset(name for name in data_type_names() if not properties(name) and not is_subtype(name, "Quantity"))


def _listed(types: tuple[str, ...]) -> str:
    named = ", ".join(types[:_MOST_TYPES])
    return named if len(types) <= _MOST_TYPES else f"{named} and others"


RULES: tuple[Rule, ...] = (MisplacedProperty(), DataTypeAsType())
