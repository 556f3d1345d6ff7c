"""The article's own address."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.resolve.evidence import Decision
from newsschema.resolve.ladder import each, text_at
from newsschema.values.urls import is_web_url, resolve_url
from newsschema.values.words_for_nothing import says_nothing

if TYPE_CHECKING:
    from newsschema.resolve.sources import Sources


def address(sources: Sources) -> Decision:
    """The article's own URL, the canonical link, Open Graph's, the page that it is the main item of."""
    ladder = (("main", "url"), ("link", "url"), ("opengraph", "url"), ("main", "mainEntityOfPage"))
    return Decision("url", each(sources, ladder, partial(_url, base=sources.base)))


def _url(raw: Any, base: str | None) -> str | None:
    text = (raw.id or text_at(raw, "url")) if isinstance(raw, Node) else raw
    url = resolve_url(base, text) if isinstance(text, str) and not says_nothing(text) else ""
    return url if is_web_url(url) else None
