"""The article's images, the lead image first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Decision
from newsschema.resolve.ladder import rungs, together
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Candidate
    from newsschema.resolve.sources import Sources


_LADDER = (
    ("main", "image"),
    ("page", "primaryImageOfPage"),
    ("opengraph", "image"),
    ("x_card", "image"),
    ("meta", "image"),
    ("link", "image"),
    ("visible", "image"),
)


def images(sources: Sources, builder: Builder) -> Decision:
    """The article's images, then its page's, then Open Graph's, the X card's and the linked one."""
    return Decision("image", _candidates(sources, builder))


def _candidates(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    for values in rungs(sources, _LADDER):
        found = [_image(value.value, builder, sources.base) for value in values]
        yield together(values, [image for image in found if image is not None])


def _image(raw: Any, builder: Builder, base: str | None) -> Thing | None:
    cls = model_class("ImageObject")
    if isinstance(raw, Node):
        image = builder.build(raw, cls)
        return image if isinstance(image, cls) else None
    url = resolve_url(base, raw) if isinstance(raw, str) else ""
    return cls(url=url) if is_web_url(url) else None
