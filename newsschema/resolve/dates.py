"""When the article was published and modified."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from newsschema.resolve.ladder import decide, from_node
from newsschema.values.dates import read_date

if TYPE_CHECKING:
    from newsschema.resolve.evidence import Decision
    from newsschema.resolve.sources import Sources


def date_decision(sources: Sources, name: str) -> Decision:
    """A date: the article's own, then its page's, then page metadata's; one date never stands in for another."""
    nodes = [sources.main, *sources.pages, *map(sources.described, ("opengraph", "meta", "visible"))]
    clean = partial(_date, language=sources.language)
    return decide(name, [found for node in nodes for found in from_node(node, (name,), clean)])


def _date(raw: Any, language: str | None) -> Any:
    text = raw.get("@value") if isinstance(raw, dict) else raw
    return read_date(text, language) if isinstance(text, str) else None
