"""Types and properties in another spelling than schema.org's."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import by_types
from newsschema.vocabulary import canonical_property, canonical_type, is_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

_ALSO_WRITTEN = frozenset({"xPath"})
"""Spellings that are no mistake: Google's page on speakable has xPath where schema.org has xpath."""


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
            if key in _ALSO_WRITTEN or key in context.once(_defined):
                continue
            if key != name and canonical_property(key) == name:
                message = f"the property is written {key!r:.80}; schema.org spells it {name}"
                yield self.finding(message, value, name)


@lru_cache(maxsize=4096)
def _misspelt_types(types: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The types in another spelling than schema.org's, each with that one."""
    written = ((name, canonical_type(name)) for name in types if ":" not in name and not is_type(name))
    return tuple((name, meant) for name, meant in written if meant is not None)


def _key(value: Value) -> str:
    """The key that a JSON-LD value stands under: the last part of its pointer that is no index; "" for none."""
    parts = [part for part in value.pointer.split("/") if part and not part.isdecimal() and part[:1] != "@"]
    return parts[-1].replace("~1", "/").replace("~0", "~") if parts else ""


def _defined(context: Context) -> set[str]:
    """The names that the contexts of the page define."""
    listed = [local if isinstance(local, list) else [local] for local, _ in context.graph.contexts]
    return {str(name) for parts in listed for part in parts if isinstance(part, dict) for name in part}


RULES: tuple[Rule, ...] = (TypeSpelling(), PropertySpelling())
