"""The article's headline, and its description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.resolve.ladder import decide, from_node
from newsschema.values.text import LangString, clean_text

if TYPE_CHECKING:
    from newsschema.resolve.evidence import Decision
    from newsschema.resolve.sources import Sources


def headline(sources: Sources) -> Decision:
    """JSON-LD's headline, then Open Graph's title, the X card's, meta names, the page's own title."""
    return decide(
        "headline",
        [
            *from_node(sources.main, ("headline", "name"), plain),
            *from_node(sources.described("visible"), ("headline",), plain),
            *from_node(sources.described("opengraph"), ("headline",), plain),
            *from_node(sources.described("x_card"), ("headline",), plain),
            *from_node(sources.described("meta"), ("headline", "name"), plain),
        ],
    )


def description(sources: Sources) -> Decision:
    """JSON-LD's description, then Open Graph's, the X card's and the meta description."""
    return decide(
        "description",
        [
            candidate
            for node in (sources.main, *map(sources.described, ("opengraph", "x_card", "meta")))
            for candidate in from_node(node, ("description",), plain)
        ],
    )


def plain(raw: Any) -> str | None:
    """A raw value as one line of plain text, or None."""
    if not isinstance(raw, str):
        return None
    cleaned = clean_text(raw)
    if cleaned is raw or not cleaned:
        return cleaned or None
    return LangString(cleaned, language=raw.language) if isinstance(raw, LangString) else cleaned
