"""Types and properties that schema.org does not know, or knows in another spelling."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.rules.context import first_of_each
from newsschema.rules.page_values import by_types
from newsschema.rules.rule import Rule
from newsschema.vocabulary import (
    canonical_property,
    canonical_type,
    is_property,
    is_type,
    nearest_property,
    nearest_type,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

_MOST_GUESSES = 50
_ALSO_WRITTEN = frozenset({"xPath"})
"""Spellings that are no mistake: Google's page on speakable has xPath where schema.org has xpath."""
_ANNOTATIONS = ("-input", "-output")
"""What an action's properties end with where they say what is asked for: "query-input" (schema.org, "Actions")."""


class UnknownType(Rule):
    """A type should be one that schema.org knows.

    Readers drop a thing of a type that they do not know, or take it for a mere Thing. Types that are written as an IRI
    of another vocabulary are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArtikel", "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Source: schema.org, the full list of types, schema.org 30.0.
    """

    code = "NS401"
    name = "vocabulary.unknown-type"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        guesses = _Guesses()
        for types, nodes in context.once(by_types).items():
            for name in _unknown_types(types):
                near = guesses.type(name)
                hint = f"did you mean {near}?" if near else "correct it"
                yield from (self.finding(f"schema.org has no type {name!r:.80}; {hint}", node) for node in nodes)


class UnknownProperty(Rule):
    """A property should be one that schema.org knows.

    Nobody reads a property that is in no vocabulary. Full IRIs, properties that a context takes from another
    vocabulary, and the annotations of actions ("query-input") are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "dateModifed": "2026-03-01"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "dateModified": "2026-03-01"}

    Source: schema.org, the full list of properties, schema.org 30.0.
    """

    code = "NS402"
    name = "vocabulary.unknown-property"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        guesses = _Guesses()
        for said in first_of_each(context.said_where(_is_unknown_property)):
            name, types = said.property, said.node.types
            near = guesses.property(name, types[0] if types else None)
            hint = f"did you mean {near}?" if near else "correct it, or give its full IRI"
            yield self.finding(f"schema.org has no property {name!r:.80}; {hint}", said.value, name)


class TypeSpelling(Rule):
    """A type should be written as schema.org spells it.

    Names are compared letter by letter, so "newsArticle" is another type than "NewsArticle", and one that nobody knows.

    Bad:

        {"@context": "https://schema.org", "@type": "newsArticle", "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Source: JSON-LD 1.1, section 3.1 (terms are case-sensitive), 2020-07-16.
    """

    code = "NS405"
    name = "vocabulary.type-spelling"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for types, nodes in context.once(by_types).items():
            for name, meant in _misspelt_types(types):
                message = f"the type is written {name!r:.80}; schema.org spells it {meant}"
                yield from (self.finding(message, node) for node in nodes)


class PropertySpelling(Rule):
    """A property should be written as schema.org spells it.

    Names are compared letter by letter, so strict readers do not see "datepublished" at all. JSON-LD is looked at;
    names that a context defines are its own.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datepublished": "2026-03-01"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01"}

    Source: JSON-LD 1.1, section 3.1 (terms are case-sensitive), 2020-07-16.
    """

    code = "NS406"
    name = "vocabulary.property-spelling"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        written = [
            (name, values[0])
            for node in context.items
            for name, values in node.properties.items()
            if name not in values[0].pointer and values[0].source.syntax == "jsonld"
        ]
        for name, value in written:
            key = _key(value)
            if key in _ALSO_WRITTEN or key in _defined(context):
                continue
            if key != name and canonical_property(key) == name:
                message = f"the property is written {key!r:.80}; schema.org spells it {name}"
                yield self.finding(message, value, name)


class _Guesses:
    """Guesses at what was meant. One takes a millisecond or two, so a page full of unknown names gets the first few."""

    def __init__(self) -> None:
        self._asked: set[tuple[str | None, ...]] = set()

    def type(self, name: str) -> str | None:
        return nearest_type(name) if self._may_guess(name) else None

    def property(self, name: str, type: str | None) -> str | None:
        return nearest_property(name, type) if self._may_guess(name, type) else None

    def _may_guess(self, *asked: str | None) -> bool:
        if len(self._asked) < _MOST_GUESSES:
            self._asked.add(asked)
        return asked in self._asked


@lru_cache(maxsize=4096)
def _unknown_types(types: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in types if ":" not in name and canonical_type(name) is None)


@lru_cache(maxsize=4096)
def _misspelt_types(types: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The types in another spelling than schema.org's, each with that one."""
    written = ((name, canonical_type(name)) for name in types if ":" not in name and not is_type(name))
    return tuple((name, meant) for name, meant in written if meant is not None)


@lru_cache(maxsize=4096)
def _is_unknown_property(name: str) -> bool:
    if ":" in name or is_property(name):
        return False
    annotated = next((name.removesuffix(ending) for ending in _ANNOTATIONS if name.endswith(ending)), None)
    return annotated is None or not is_property(annotated)


def _key(value: Value) -> str:
    """The key that a JSON-LD value stands under: the last part of its pointer that is no index; "" for none."""
    parts = [part for part in value.pointer.split("/") if part and not part.isdecimal() and part[:1] != "@"]
    return parts[-1].replace("~1", "/").replace("~0", "~") if parts else ""


def _defined(context: Context) -> set[str]:
    """The names that the contexts of the page define."""
    listed = [local if isinstance(local, list) else [local] for local, _ in context.graph.contexts]
    return {str(name) for parts in listed for part in parts if isinstance(part, dict) for name in part}


_UNKNOWN = (UnknownType(), UnknownProperty(), TypeSpelling())
RULES: tuple[Rule, ...] = (*_UNKNOWN, PropertySpelling())


def unknown_terms(context: Context) -> Iterator[Finding]:
    """The types and properties of a page that stand for nothing, or for something else than they say."""
    for rule in _UNKNOWN:
        yield from rule.check(context)
