"""Types and properties that schema.org does not know."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.rules.context import first_of_each
from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import by_types
from newsschema.vocabulary import canonical_type, is_property, nearest_property, nearest_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_MOST_GUESSES = 50
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
def _is_unknown_property(name: str) -> bool:
    if ":" in name or is_property(name):
        return False
    annotated = next((name.removesuffix(ending) for ending in _ANNOTATIONS if name.endswith(ending)), None)
    return annotated is None or not is_property(annotated)


RULES: tuple[Rule, ...] = (UnknownType(), UnknownProperty())
