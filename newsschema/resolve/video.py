"""The article's videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.models.state import put
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import rungs, together
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.sources import Sources

_LADDER = (("main", "video"), ("page", "video"), ("opengraph", "video"), ("x_card", "video"))
_ADDRESSES = ("url", "content_url", "embed_url")


def video(sources: Sources, builder: Builder) -> Decision:
    """The article's own videos, then its page's, then the one that Open Graph or the X card names."""
    return Decision("video", _candidates(sources, builder))


def _candidates(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    for values in rungs(sources, _LADDER):
        found = [_video(value.value, builder, sources.base) for value in values]
        yield together(values, [video for video in found if video is not None])


def _video(raw: Any, builder: Builder, base: str | None) -> Thing | None:
    """The video that a value stands for: its node, or its address."""
    cls = model_class("VideoObject")
    if not isinstance(raw, Node):
        url = resolve_url(base, raw) if isinstance(raw, str) else ""
        return cls(url=url) if is_web_url(url) else None
    built = builder.build(raw, cls)
    if not isinstance(built, (cls, model_class("Clip"), model_class("Ref"))):
        return None
    for name in _ADDRESSES if not raw.types else ():  # metadata's, which no model of the markup holds
        url = getattr(built, name)
        if isinstance(url, str) and not is_web_url(url):
            put(built, name, resolve_url(base, url))
    return built
