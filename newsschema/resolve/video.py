"""The article's videos."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.graph.types import ITEM_SYNTAXES
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import rungs, text_at, together
from newsschema.resolve.text import plain
from newsschema.values.numbers import read_integer
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.graph.node import Value
    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.sources import Sources

_LADDER = (("main", "video"), ("page", "video"), ("opengraph", "video"), ("x_card", "video"))
_ADDRESSES = {"url": "url", "content_url": "contentUrl", "embed_url": "embedUrl"}
_DETAILS = (
    ("encoding_format", "encodingFormat", plain),
    ("caption", "caption", plain),
    ("width", "width", read_integer),
    ("height", "height", read_integer),
    ("duration", "duration", lambda raw: _duration(raw)),
)
"""What page metadata say of a video: the field, the property, and what reads its value."""
_LONGEST = 1_000_000
"""Seconds; nobody watches longer."""


def video(sources: Sources, builder: Builder) -> Decision:
    """The article's own videos, then its page's, then the one that Open Graph or the X card names."""
    return Decision("video", _candidates(sources, builder))


def _candidates(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    for values in rungs(sources, _LADDER):
        found = [_video(value, builder, sources.base) for value in values]
        yield together(values, [video for video in found if video is not None])


def _video(value: Value, builder: Builder, base: str | None) -> Thing | None:
    """The video that a value stands for: its node, or its address."""
    cls, raw = model_class("VideoObject"), value.value
    if not isinstance(raw, Node):
        url = resolve_url(base, raw) if isinstance(raw, str) else ""
        return cls(url=url) if is_web_url(url) else None
    if value.source.syntax not in ITEM_SYNTAXES:
        return _of_metadata(raw, base)
    built = builder.build(raw, cls)
    return built if isinstance(built, (cls, model_class("Clip"), model_class("Ref"))) else None


def _of_metadata(node: Node, base: str | None) -> Thing | None:
    """The video of a card, which says no more than where it is and how large."""
    state: dict[str, Any] = {}
    for field, name in _ADDRESSES.items():
        written = text_at(node, name)
        if written and is_web_url(url := resolve_url(base, written)):
            state[field] = url
    if not state:
        return None
    for field, name, read in _DETAILS:
        said = node.first(name)
        if said is not None and (kept := read(said.value)):
            state[field] = kept
    return model_class("VideoObject").from_state(state)


def _duration(raw: Any) -> timedelta | None:
    """How long a video is, which Open Graph gives in seconds."""
    seconds = read_integer(raw)
    return timedelta(seconds=seconds) if seconds is not None and 0 < seconds < _LONGEST else None
