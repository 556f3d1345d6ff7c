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
from newsschema.syntaxes.meta_names import NAMESPACES
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
_PLAYER, _PLUG_IN = "text/html", "application/x-shockwave-flash"
"""What a card gives as the format of a page that plays the video, and of one for a plug-in that no browser has."""
_CARD, _STREAM = (NAMESPACES["twitter"] + term for term in ("card", "player:stream:content_type"))
_LONGEST = 1_000_000
"""Seconds; nobody watches longer."""


def video(sources: Sources, builder: Builder) -> Decision:
    """The article's own videos, then its page's, then the one that Open Graph or the X card names."""
    return Decision("video", _candidates(sources, builder))


def _candidates(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    for values in rungs(sources, _LADDER):
        found = [_video(value, builder, sources.base) for value in values]
        if values[0].source.syntax != "x_card" or _plays_video(sources):
            yield together(values, [video for video in found if video is not None])


def _plays_video(sources: Sources) -> bool:
    """Whether the player on the page's X card shows a video: it may play a sound instead, or be on no such card."""
    card = sources.described("x_card")
    if (text_at(card, _CARD) or "").strip().lower() != "player":
        return False
    has_sound = sources.main is not None and "audio" in sources.main.properties
    return not has_sound or (text_at(card, _STREAM) or "").strip().lower().startswith("video/")


def _video(value: Value, builder: Builder, base: str | None) -> Thing | None:
    """The video that a value stands for: its node, or its address."""
    cls, raw = model_class("VideoObject"), value.value
    if not isinstance(raw, Node):
        url = resolve_url(base, raw) if isinstance(raw, str) and raw.strip() else ""
        return cls(url=url) if url else None
    if value.source.syntax not in ITEM_SYNTAXES:
        return _of_metadata(raw, base)
    if not (raw.types or raw.properties or raw.id):
        return None
    built = builder.build(raw, cls)
    return built if isinstance(built, (cls, model_class("Clip"), model_class("Ref"))) else None


def _of_metadata(node: Node, base: str | None) -> Thing | None:
    """The video of a card, which says no more than where it is and how large."""
    kind = (text_at(node, "encodingFormat") or "").partition(";")[0].strip().lower()
    written = {field: resolve_url(base, text) for field, name in _ADDRESSES.items() if (text := text_at(node, name))}
    state: dict[str, Any] = {field: url for field, url in written.items() if is_web_url(url)}
    if not state or kind == _PLUG_IN:
        return None
    if kind == _PLAYER:
        state = {"embed_url": next(iter(state.values()))}
    for field, name, read in _DETAILS:
        said = node.first(name)
        if said is not None and (kept := read(said.value)) and not (kind == _PLAYER and field == "encoding_format"):
            state[field] = kept
    return model_class("VideoObject").from_state(state)


def _duration(raw: Any) -> timedelta | None:
    """How long a video is, which Open Graph gives in seconds."""
    seconds = read_integer(raw)
    return timedelta(seconds=seconds) if seconds is not None and 0 < seconds < _LONGEST else None


_DETAILS = (
    ("encoding_format", "encodingFormat", plain),
    ("caption", "caption", plain),
    ("width", "width", read_integer),
    ("height", "height", read_integer),
    ("duration", "duration", _duration),
)
"""What page metadata say of a video: the field, the property, and what reads its value."""
