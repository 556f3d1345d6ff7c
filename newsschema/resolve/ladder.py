"""Candidates in the order of trust in, one decision out: the first usable one wins, the others stay visible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.resolve.evidence import Candidate, Decision

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsschema.graph.node import Node, Value


def decide(name: str, candidates: Iterable[Candidate]) -> Decision:
    """The decision for one property among candidates that come most trusted first."""
    chosen: Candidate | None = None
    rejected: list[Candidate] = []
    for candidate in candidates:
        if chosen is None and candidate.value is not None:
            chosen = candidate
            candidate.reason = candidate.reason or "the most trusted source that has one"
        else:
            candidate.reason = candidate.reason or _why_lost(candidate, chosen)
            rejected.append(candidate)
    return Decision(name, chosen, tuple(rejected))


def _why_lost(candidate: Candidate, chosen: Candidate | None) -> str:
    if candidate.value is None:
        return "not usable"
    if chosen is not None and candidate.value == chosen.value:
        return "says the same"
    return f"less trusted than {chosen.syntax}" if chosen is not None else "not usable"


def from_node(node: Node | None, names: Iterable[str], clean: Callable[[Any], Any]) -> Iterable[Candidate]:
    """The candidates that one node offers under some properties, each cleaned by `clean` (None: not usable)."""
    if node is None:
        return
    for name in names:
        for value in node.values(name):
            yield candidate(value, clean(value.value))


def candidate(value: Value, cleaned: Any, reason: str = "") -> Candidate:
    """The candidate of one value of the graph."""
    return Candidate(value.value, cleaned, value.provenance, reason)
