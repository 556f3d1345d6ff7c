"""Types and properties of schema.org that stand where they do not belong, or that are on their way out or in."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from newsschema.rules.context import first_of_each
from newsschema.rules.page_values import by_types
from newsschema.rules.rule import Rule
from newsschema.vocabulary import (
    canonical_type,
    data_type_names,
    domains,
    is_data_type,
    is_property,
    is_subtype,
    part,
    properties,
    property_names,
    superseded_by,
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


class Superseded(Rule):
    """A term should be the one that schema.org uses now.

    schema.org keeps superseded terms so that old pages stay readable, and asks for the new ones; new readers may know
    these alone.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "awards": "Harbour Press Prize 2026"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "award": "Harbour Press Prize 2026"}

    Source: schema.org, supersededBy of the term, schema.org 30.0.
    """

    code = "NS408"
    name = "vocabulary.superseded"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for types, nodes in context.once(by_types).items():
            for name in filter(_is_superseded, types):
                message = f"the type {name} is superseded; use {_successor(name)}"
                yield from (self.finding(message, node) for node in nodes)
        for said in first_of_each(context.said_where(_is_superseded)):
            name = said.property
            yield self.finding(f"{name} is superseded; use {_successor(name)}", said.value, name)


class Pending(Rule):
    """A pending term may still change.

    schema.org publishes new terms as pending until there is experience with them: they may change without notice. Many,
    such as NewsMediaOrganization, are in wide use all the same, so this is only worth knowing. Each term is named once.

    Bad:

        {"@context": "https://schema.org", "@type": "OpinionNewsArticle", "headline": "Keep the lock open"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Keep the lock open"}

    Source: schema.org, "How we work" (pending), schema.org 30.0.
    """

    code = "NS409"
    name = "vocabulary.pending"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        grouped = reversed(context.once(by_types).items())
        for name, node in {name: nodes[0] for types, nodes in grouped for name in types if _is_pending(name)}.items():
            yield self.finding(f"the type {name} is pending in schema.org and may change", node)
        for name, value in {said.property: said.value for said in reversed(context.said_where(_is_pending))}.items():
            yield self.finding(f"{name} is pending in schema.org and may change", value, name)


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


@lru_cache(maxsize=4096)
def _successor(name: str) -> str | None:
    """The term to use instead of one that is superseded, which is not superseded itself."""
    newer = superseded_by(name)
    while newer is not None and (next_one := superseded_by(newer)) is not None:
        newer = next_one
    return newer


@lru_cache(maxsize=4096)
def _is_superseded(name: str) -> bool:
    return superseded_by(name) is not None


@lru_cache(maxsize=4096)
def _is_pending(name: str) -> bool:
    return part(name) == "pending"


@cache
def _mere_data_types() -> frozenset[str]:
    """The data types but those that are things too: quantities, and those with properties, such as
    PronounceableText."""
    return frozenset(name for name in data_type_names() if not properties(name) and not is_subtype(name, "Quantity"))


def _listed(types: tuple[str, ...]) -> str:
    named = ", ".join(types[:_MOST_TYPES])
    return named if len(types) <= _MOST_TYPES else f"{named} and others"


RULES: tuple[Rule, ...] = (MisplacedProperty(), Superseded(), Pending(), DataTypeAsType())
