"""Terms of schema.org that are on their way out, or on their way in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.rules.context import first_of_each
from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import by_types
from newsschema.vocabulary import part, superseded_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context


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


RULES: tuple[Rule, ...] = (Superseded(), Pending())
