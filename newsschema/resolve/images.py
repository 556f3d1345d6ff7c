"""The article's images, the lead image first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.resolve.evidence import Decision
from newsschema.resolve.ladder import Rung, rungs, together
from newsschema.resolve.text import plain
from newsschema.values.numbers import read_integer
from newsschema.values.urls import is_web_url, resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.models.media import ImageObject
    from newsschema.resolve.build import Builder
    from newsschema.resolve.evidence import Candidate
    from newsschema.resolve.sources import Sources

_LADDER: tuple[Rung, ...] = (
    ("opengraph", "image"),
    ("x_card", "image"),
    ("main", "image"),
    ("main", "thumbnailUrl"),
    ("page", "primaryImageOfPage"),
    ("page", "image"),
    ("meta", "image"),
    ("link", "image"),
    ("visible", "image"),
)


def images(sources: Sources, builder: Builder) -> Decision:
    """The image that the page shows of itself elsewhere (Open Graph, X card) leads, then the article's own."""
    return Decision("image", _candidates(sources, builder))


def _candidates(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    own = [_image(value.value, builder, sources.base) for value in sources.main.values("image")] if sources.main else []
    known = {url: image for image in own if image is not None and (url := _url(image))}
    for values in rungs(sources, _LADDER):
        found = [_image(value.value, builder, sources.base) for value in values]
        usable = [known.get(_url(image), image) for image in found if image is not None]
        if usable:
            usable += [image for image in known.values() if not any(image is other for other in usable)]
        yield together(values, usable)


def _url(image: ImageObject) -> str:
    return image.url or image.content_url or ""


def _image(raw: Any, builder: Builder, base: str | None) -> ImageObject | None:
    """The image that a value of the graph stands for; None where it has no address on the web."""
    if isinstance(raw, Node) and raw.types:
        built = builder.build(raw, model_class("ImageObject"))
        return cast("ImageObject", built) if isinstance(built, model_class("ImageObject")) else None
    node = raw if isinstance(raw, Node) else None
    address = next((v.value for name in ("url", "contentUrl") for v in node.values(name)), None) if node else raw
    url = resolve_url(base, address) if isinstance(address, str) else ""
    if not is_web_url(url):
        return None
    state: dict[str, Any] = {"url": url}
    for name, alias in _TEXTS.items() if node else ():
        state[name] = next((text for v in node.values(alias) if (text := plain(v.value))), None) if node else None
    for name in ("width", "height") if node else ():
        state[name] = next((n for v in node.values(name) if (n := read_integer(v.value))), None) if node else None
    return cast("ImageObject", model_class("ImageObject")(**state))


_TEXTS = {"caption": "caption", "credit_text": "creditText", "encoding_format": "encodingFormat"}
