"""The article's images, the lead image first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.resolve.ladder import candidate, decide
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.graph.node import Value
    from newsschema.models.thing import Thing
    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Candidate, Decision
    from newsschema.resolve.sources import Sources


def images(sources: Sources, builder: Builder) -> Decision:
    """The article's images, then its page's, then Open Graph's, the X card's and the linked one."""
    places = [(sources.main, "image"), *((page, "primaryImageOfPage") for page in sources.pages)]
    places += [(sources.described(syntax), "image") for syntax in ("opengraph", "x_card", "meta", "link", "visible")]
    found = [_images(node.values(name), builder, sources.base) for node, name in places if node is not None]
    return decide("image", [one for one in found if one is not None])


def _images(values: Sequence[Value], builder: Builder, base: str | None) -> Candidate | None:
    if not values:
        return None
    images = [image for value in values if (image := _image(value.value, builder, base)) is not None]
    found = candidate(values[0], images or None)
    found.raw = [value.value for value in values] if len(values) > 1 else values[0].value
    return found


def _image(raw: Any, builder: Builder, base: str | None) -> Thing | None:
    cls = model_class("ImageObject")
    if isinstance(raw, Node):
        image = builder.build(raw, cls)
        return image if isinstance(image, cls) else None
    url = resolve_url(base, raw) if isinstance(raw, str) else ""
    return cls(url=url) if is_web_url(url) else None
