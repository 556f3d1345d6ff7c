"""The decisions on an article in, findings out where the page contradicts itself: several headlines, several dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.findings import Finding, reading_finding
from newsschema.resolve.main_entity import rivals
from newsschema.values.days import may_be_one_day
from newsschema.values.titles import name_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from newsschema.graph.graph import Graph
    from newsschema.resolve.evidence import Candidate, Decision

_HEADLINES = 3
"""A page may show one headline to readers and another to search engines; a third is a slip."""
_DATES = 2
_SHOWN = frozenset({"opengraph", "x_card", "visible"})
"""The syntaxes whose value is shown to people, beside that of the article's own markup."""


def conflicts(evidence: Mapping[str, Decision]) -> Iterator[Finding]:
    """A finding for each property of which the page gives values that cannot all be right."""
    yield from _differing(evidence, "headline", _HEADLINES, _are_same_titles)
    yield from _differing(evidence, "datePublished", _DATES, may_be_one_day)


def several_articles(graph: Graph, url: str | None) -> Iterator[Finding]:
    """A finding where the page describes several articles that could all be its own."""
    others = rivals(graph, url)
    if others:
        message = f"{len(others)} more articles have the same claim to be the page's own; the first one counts"
        yield reading_finding("graph.several-articles", message, others[0].provenance)


def _differing(
    evidence: Mapping[str, Decision], name: str, enough: int, are_same: Callable[[Any, Any], bool]
) -> Iterator[Finding]:
    decision = evidence.get(name)
    if decision is None or decision.chosen is None:
        return
    spoken = {decision.chosen.syntax: decision.chosen}  # each syntax has one say: what it says first
    for candidate in decision.rejected:
        if candidate.value is not None and candidate.syntax in _SHOWN:
            spoken.setdefault(candidate.syntax, candidate)
    distinct: list[Candidate] = []
    for candidate in spoken.values():
        if not any(are_same(candidate.value, other.value) for other in distinct):
            distinct.append(candidate)
    if len(distinct) < enough:
        return
    others = "; ".join(f"{one.syntax} says {str(one.raw)[:80]!r}" for one in distinct[1:4])
    message = f"{name} is {str(decision.chosen.raw)[:80]!r} in {decision.chosen.syntax}, but {others}; make them agree"
    yield reading_finding("article.values-differ", message, decision.chosen.provenance, name)


def _are_same_titles(one: Any, other: Any) -> bool:
    return name_key(str(one)) == name_key(str(other))
