"""A page's graph in, out what the rules say of terms that stand for nothing, or for something else than they say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.context import Context
from newsschema.rules.vocabulary import unknown
from newsschema.rules.vocabulary.spelling import TypeSpelling

if TYPE_CHECKING:
    from newsschema.findings import Finding
    from newsschema.graph.graph import Graph


def unknown_terms(graph: Graph) -> list[Finding]:
    """What reading a page has to say of its types and properties; `validate` has it from the same rules."""
    context = Context(graph)
    return [finding for rule in (*unknown.RULES, TypeSpelling()) for finding in rule.check(context)]
