"""The article's images, the lead image first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.models.state import put
from newsschema.resolve.evidence import Decision
from newsschema.resolve.ladder import Rung, rungs, text_at, together
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
_WORD = re.compile(r"[a-z]+|\d+x\d+")
_STAND_INS = frozenset(
    {"logo", "logos", "placeholder", "sprite", "avatar", "favicon", "spacer", "blank", "pixel", "noimage", "fallback"}
    | {"dummy", "transparent", "1x1", "gravatar"}
)
"""Words in an image's file name that say that it is no picture of the story."""
_SQUARE, _PHOTOGRAPHS = "1x1", (".jpg", ".jpeg", ".webp", ".avif")
"""A pixel is a GIF or a PNG; in the name of a photograph it is the shape, beside "16x9" and "4x3"."""
_DEFAULT = ("default", frozenset({"share", "image", "og", "social", "img", "facebook", "twitter", "thumbnail"}))
_PARTS = re.compile(r"[-_.~@+%]+")
_FEW, _SHORT = 2, 12
"""Words, and their letters in all, in a name that many pictures may have."""
_SMALLEST = 50
"""Pixels; what is not larger either way is an icon or a tracking pixel."""


def images(sources: Sources, builder: Builder) -> Decision:
    """The image that the page shows of itself elsewhere (Open Graph, X card) leads, then the article's own.

    Logos, placeholders and tracking pixels are no images of an article.
    """
    return Decision("image", _candidates(sources, builder))


def _candidates(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    logos = _logos(sources)
    own = [_image(value.value, builder, sources.base) for value in sources.main.values("image")] if sources.main else []
    known = {_url(image): image for image in own if image is not None and not _is_stand_in(image, logos)}
    references = _references(sources, builder)
    is_decided = False
    for values in rungs(sources, _LADDER):
        found = [_image(value.value, builder, sources.base) for value in values]
        usable = [_own(image, known) for image in found if image and not _is_stand_in(image, logos)]
        if usable:
            if not is_decided:  # what lost stays as it was written
                _describe(usable[0], sources)
                is_decided = True
            listed = set(map(id, usable))
            usable += [image for image in [*known.values(), *references] if id(image) not in listed]
        candidate = together(values, usable)
        if not usable and any(found):
            candidate.reason = "a logo, a placeholder or a tracking pixel"
        yield candidate
    if references and not is_decided and sources.main is not None:
        yield together(sources.main.values("image"), references)


def _own(image: ImageObject, known: dict[str, ImageObject]) -> ImageObject:
    """The article's own image for one that stands elsewhere: that with its address, or the same picture as it was
    before it was cropped for others: no narrower, higher, and no square."""
    url = _url(image)
    width, height = _size(image)
    if url in known or not width:
        return known.get(url, image)
    picture = _picture(url)
    for own in known.values() if picture else ():
        own_width, own_height = _size(own)
        if own_width >= width and own_width > own_height > height and _picture(_url(own)) == picture:
            return own
    return image


def _size(image: ImageObject) -> tuple[int, int]:
    """The width and height of an image in pixels; 0 where its markup does not say both."""
    width, height = image.width, image.height
    return (width, height) if isinstance(width, int) and isinstance(height, int) else (0, 0)


def _picture(url: str) -> frozenset[str]:
    """What the name of an image's file says of the picture: its words, without what tells one crop from another;
    nothing where that is too little to know a picture by."""
    name = url.partition("?")[0].rpartition("/")[2].lower()
    found = frozenset(word for word in _PARTS.split(name) if word.isalpha())
    return found if len(found) > _FEW and sum(map(len, found)) >= _SHORT else frozenset()


def _references(sources: Sources, builder: Builder) -> list[Any]:
    """The article's images of which the page says nothing but their "@id"."""
    nodes = [value.value for value in sources.main.values("image")] if sources.main is not None else []
    return [builder.build(node) for node in nodes if isinstance(node, Node) and node.is_reference]


def _describe(image: ImageObject, sources: Sources) -> None:
    """Give the lead image the caption and the credit that the page shows beside it, where its markup has none."""
    if image.caption or image.credit_text or not _url(image):
        return
    figure = sources.read_figure(_url(image))
    if figure is not None:
        image.caption = plain(text_at(figure, "caption"))
        image.credit_text = plain(text_at(figure, "creditText"))


def _logos(sources: Sources) -> frozenset[str]:
    """The addresses of the publisher's logo."""
    publishers = (v.value for v in sources.main.values("publisher")) if sources.main else ()
    logos = (v.value for node in publishers if isinstance(node, Node) for v in node.values("logo"))
    urls = ((text_at(logo, "url") or text_at(logo, "contentUrl")) if isinstance(logo, Node) else logo for logo in logos)
    return frozenset(resolve_url(sources.base, url) for url in urls if isinstance(url, str))


def _is_stand_in(image: ImageObject, logos: frozenset[str]) -> bool:
    url = _url(image)
    name = url.partition("?")[0].rpartition("/")[2].lower()
    words = _WORD.findall(name)
    if _SQUARE in words and name.endswith(_PHOTOGRAPHS):
        words.remove(_SQUARE)
    default, kinds = _DEFAULT
    if url in logos or not _STAND_INS.isdisjoint(words) or (default in words and not kinds.isdisjoint(words)):
        return True
    sizes = [size for size in (image.width, image.height) if isinstance(size, int)]
    return bool(sizes) and max(sizes) <= _SMALLEST


def _url(image: ImageObject) -> str:
    return image.url or image.content_url or ""


def _image(raw: Any, builder: Builder, base: str | None) -> ImageObject | None:
    """The image that a value of the graph stands for; None where it has no address on the web."""
    if isinstance(raw, Node) and (raw.types or raw.is_reference):
        return _typed_image(builder.build(raw, model_class("ImageObject")), base)
    node = raw if isinstance(raw, Node) else None
    address = (text_at(node, "url") or text_at(node, "contentUrl")) if node else raw
    url = resolve_url(base, address) if isinstance(address, str) else ""
    if not is_web_url(url):
        return None
    state: dict[str, Any] = {"url": url}
    if node is not None:
        for name, alias in _TEXTS.items():
            state[name] = next((text for v in node.values(alias) if (text := plain(v.value))), None)
        for name in ("width", "height"):
            state[name] = next((n for v in node.values(name) if (n := read_integer(v.value))), None)
    return cast("ImageObject", model_class("ImageObject")(**state))


_TEXTS = {"caption": "caption", "credit_text": "creditText", "encoding_format": "encodingFormat"}


def _typed_image(built: Any, base: str | None) -> ImageObject | None:
    """An image of the markup, its address made absolute; one without an address may be one by its id."""
    if not isinstance(built, model_class("ImageObject")):
        return None
    image = cast("ImageObject", built)
    for name in ("url", "content_url"):
        url = vars(image).get(name)
        if isinstance(url, str) and not is_web_url(url) and is_web_url(absolute := resolve_url(base, url)):
            put(image, name, absolute)
    return image
