"""The article's section, its keywords and its language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.resolve.headline import plain
from newsschema.resolve.ladder import candidate, decide, from_node
from newsschema.values.languages import normalize_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.graph.node import Value
    from newsschema.resolve.evidence import Candidate, Decision
    from newsschema.resolve.sources import Sources


def section(sources: Sources) -> Decision:
    """The article's section, then Open Graph's and meta names'."""
    nodes = (sources.main, *map(sources.described, ("opengraph", "meta")))
    return decide("articleSection", [c for node in nodes for c in from_node(node, ("articleSection",), plain)])


def keywords(sources: Sources) -> Decision:
    """The article's keywords, then Open Graph's tags and meta names'."""
    nodes = (sources.main, *map(sources.described, ("opengraph", "meta")))
    found = [_keywords(node.values("keywords")) for node in nodes if node is not None]
    return decide("keywords", [one for one in found if one is not None])


def language(sources: Sources) -> Decision:
    """The article's language, then that of its page, of Open Graph and of the document."""
    nodes = (sources.main, *sources.pages, *map(sources.described, ("opengraph", "meta")))
    return decide("inLanguage", [c for node in nodes for c in from_node(node, ("inLanguage",), _language)])


def _language(raw: Any) -> str | None:
    return normalize_language(raw) if isinstance(raw, str) else None


def _keywords(values: Sequence[Value]) -> Candidate | None:
    """All the keywords of one source; a single text is split at its commas."""
    if not values:
        return None
    names = [_keyword(value.value) for value in values]
    if len(names) == 1 and names[0]:
        names = [part.strip() for part in names[0].split("," if ";" not in names[0] else ";")]
    found = candidate(values[0], list(dict.fromkeys(name for name in names if name)) or None)
    found.raw = [value.value for value in values] if len(values) > 1 else values[0].value
    return found


def _keyword(raw: Any) -> str | None:
    if isinstance(raw, Node):
        name = raw.first("name")
        return plain(name.value) if name is not None else None
    return plain(raw)
