"""A page comes in; the evidence for every field of its article goes out, in the order in which they are exported.

Some properties are looked for in several places, and `Page.evidence` says what was decided. All others are taken from
the article's own markup alone; here they get their place too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.export import entries
from newsschema.models.kinds import write
from newsschema.resolve.build import Builder
from newsschema.resolve.evidence import Candidate
from newsschema.resolve.main_entity import OG_TYPE, main_articles

if TYPE_CHECKING:
    from newsschema.location import Provenance
    from newsschema.models.article import Article
    from newsschema.page import Page
    from newsschema.resolve.evidence import Decision

OWN = "the article's own markup, the only place it is looked for"
OPEN_GRAPH = "no markup describes the article, and Open Graph says that the page is one"


@dataclass(frozen=True, slots=True)
class FieldEvidence:
    """What a field of the article holds, and what else was considered."""

    chosen: Candidate | None
    """The candidate that won, its value spelled as the export spells it; None where no candidate is usable."""
    rejected: tuple[Candidate, ...] = ()
    """The others, the more trusted ones first, each with the reason."""


def article_evidence(page: Page) -> dict[str, FieldEvidence]:
    """The evidence for "@type", "@id" and every property, by its schema.org name; empty for a page without an article.

    Properties that were looked for and not found come last.
    """
    article = page.article
    if article is None:
        return {}
    main = next(iter(main_articles(page.graph, page.url)), None)
    found = _identity(page, article, main)
    for name, values in entries(article):
        if name in page.evidence:
            found[name] = _decided(page.evidence[name], values)
        elif values and main is not None:
            found[name] = _own(page, main, name, values)
    for name, decision in page.evidence.items():
        found.setdefault(name, _decided(decision, []))
    return found


def json_value(value: Any) -> Any:
    """A candidate's value, raw or cleaned, as plain JSON; a list of one is that one value, as in the export."""
    if isinstance(value, list):
        items = [_json_item(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
        return items[0] if len(items) == 1 else items
    return _json_item(value)


def _json_item(value: Any) -> Any:
    if isinstance(value, Node):
        value = Builder().build(value)
    if hasattr(value, "to_jsonld"):
        return {key: part for key, part in value.to_jsonld().items() if key != "@context"}
    return write(value)


def _decided(decision: Decision, values: list[Any]) -> FieldEvidence:
    """What was decided, next to the values that are exported; one that is surplus there was not chosen."""
    chosen = decision.chosen
    if chosen is not None and values and (len(values) == 1 or isinstance(chosen.value, list)):
        chosen = replace(chosen, value=_one_or_all(values))
    return FieldEvidence(chosen, decision.rejected)


def _own(page: Page, main: Node, name: str, values: list[Any]) -> FieldEvidence:
    """The evidence for a property that is taken from the article's own markup alone."""
    own = main.values(name)
    raw = _one_or_all([value.value for value in own] or values)
    place = own[0].provenance if own else main.provenance
    return FieldEvidence(_candidate(page, raw, _one_or_all(values), place, OWN))


def _identity(page: Page, article: Article, main: Node | None) -> dict[str, FieldEvidence]:
    """What the article is, and its name: where its node begins, or, without a node, where Open Graph says it."""
    types = _one_or_all(list(article.types))
    if main is not None:
        found = {"@type": FieldEvidence(_candidate(page, types, types, main.provenance, OWN))}
        if article.id is not None:
            found["@id"] = FieldEvidence(_candidate(page, article.id, article.id, main.provenance, OWN))
        return found
    for node in page.graph.of_syntax("opengraph"):
        kind = node.first(OG_TYPE)
        if kind is not None:
            return {"@type": FieldEvidence(_candidate(page, kind.value, types, kind.provenance, OPEN_GRAPH))}
    return {}


def _candidate(page: Page, raw: Any, value: Any, place: Provenance, reason: str) -> Candidate:
    return Candidate(raw, value, place, reason, page.locate)


def _one_or_all(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values
