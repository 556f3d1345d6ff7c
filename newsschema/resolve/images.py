"""The article's images, the lead image first."""

from __future__ import annotations

from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from newsschema.graph.node import Node
from newsschema.models.registry import model_class
from newsschema.models.state import put
from newsschema.resolve.evidence import Candidate, Decision
from newsschema.resolve.ladder import Rung, rungs, text_at, together
from newsschema.resolve.renditions import address_of, is_large, is_wider, sides, uncropped
from newsschema.resolve.text import plain
from newsschema.values.numbers import read_integer
from newsschema.values.stand_ins import is_stand_in
from newsschema.values.urls import is_web_url, resolve_url
from newsschema.values.words_for_nothing import says_nothing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.graph.node import Value
    from newsschema.models.media import ImageObject
    from newsschema.resolve.build import Builder
    from newsschema.resolve.sources import Sources

STAND_IN = "a logo, a placeholder or a tracking pixel"
"""Why an image lost that is no picture of the story."""
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
_CARDS = frozenset({"opengraph", "x_card"})
_WIDER = "the picture that the page shares of itself, in the widest file that it shows of it"
_TEXTS = {"caption": "caption", "credit_text": "creditText", "encoding_format": "encodingFormat"}
_MANY = 100
"""Images of the article's own that evidence repeats for every other source that has one."""
_DETAILS = (
    *((name, alias, plain) for name, alias in _TEXTS.items()),
    ("width", "width", read_integer),
    ("height", "height", read_integer),
)
"""What page metadata say of an image: the field, the property, and what reads its value."""
_SMALLEST = 50
"""Pixels; what is not larger either way is an icon or a tracking pixel."""


def images(sources: Sources, builder: Builder) -> Decision:
    """The image that the page shows of itself elsewhere (Open Graph, X card) leads, then the article's own.

    Logos, placeholders, portraits and tracking pixels are no images of an article. Of the picture on a card the page
    itself may show a wider file, which then leads.
    """
    return Decision("image", _candidates(sources, builder))


def _candidates(sources: Sources, builder: Builder) -> Iterator[Candidate]:
    stand_ins = _StandIns(sources)
    own = [_image(value.value, builder, sources.base) for value in sources.main.values("image")] if sources.main else []
    known = {address_of(image): image for image in own if image is not None and not stand_ins.hold(image)}
    references = _references(sources, builder)
    others = [*known.values(), *references]
    is_decided = False
    for values in rungs(sources, _LADDER):
        found = [_image(value.value, builder, sources.base, is_kept=not is_decided) for value in values]
        pictures = [image for image in found if image and not stand_ins.hold(image)]
        usable = [_known(image, known, is_kept=not is_decided) for image in pictures]
        if usable and not is_decided:
            is_decided = True
            lead = _lead(usable[0], known, values[0], sources, builder)
            if lead is not None:
                lead.value = _with(lead.value, others)
                yield lead
        candidate = together(values, _with(usable, others) if usable and len(others) <= _MANY else usable)
        if not usable and any(found):
            candidate.reason = STAND_IN
        yield candidate
    if references and not is_decided and sources.main is not None:
        yield together(sources.main.values("image"), references)


def _with(first: list[ImageObject], others: list[Any]) -> list[Any]:
    """Images, and after them those of others that are not among them."""
    listed = set(map(id, first))
    return [*first, *(image for image in others if id(image) not in listed)]


def _lead(
    image: ImageObject, known: dict[str, ImageObject], value: Value, sources: Sources, builder: Builder
) -> Candidate | None:
    """Describe the lead image, or find the page's own file for it: what lost stays as it was written.

    What is made for cards is cut to their shape, and often bears the name of the house. An address that the article's
    own markup gives is the one that it wants to be taken.
    """
    is_card = value.source.syntax in _CARDS and address_of(image) not in known and not is_large(image)
    figure = sources.further.figure(address_of(image)) if is_card or not _is_described(image) else None
    shown = figure.first("image") if figure is not None and is_card else None
    file = _image(shown.value, builder, sources.base) if shown is not None else None
    if shown is None or file is None or not is_wider(file, image):
        _describe(image, figure, sources.base)
        return None
    file = known.get(address_of(file), file)
    if image.caption and not file.caption:
        file.caption = image.caption
    _describe(file, figure, sources.base)
    return Candidate(shown.value, [file], shown.provenance, _WIDER)


def _references(sources: Sources, builder: Builder) -> list[Any]:
    """The article's images of which the page says nothing but their "@id"."""
    nodes = [value.value for value in sources.main.values("image")] if sources.main is not None else []
    return [builder.build(node) for node in nodes if isinstance(node, Node) and node.is_reference]


def _describe(image: ImageObject, figure: Node | None, base: str | None) -> None:
    """Give an image the licence, and the caption and the credit, that the page shows beside it, where its markup has
    none."""
    licence = _licence(figure, base)
    if licence and not vars(image).get("license"):
        put(image, "license", licence)
    if figure is None or _is_described(image):
        return
    for name, alias in _TEXTS.items():
        text = plain(text_at(figure, alias))
        if text:
            put(image, name, text)


def _licence(node: Node | None, base: str | None) -> str | None:
    """The address of a licence that is said of an image."""
    written = text_at(node, "license")
    url = resolve_url(base, written) if written else ""
    return url if is_web_url(url) else None


def _is_described(image: ImageObject) -> bool:
    state = vars(image)
    return bool(state.get("caption") or state.get("credit_text"))


def _logos(sources: Sources) -> frozenset[str]:
    """The addresses of the publisher's logo."""
    found: set[str] = set()
    for publisher in sources.main.values("publisher") if sources.main else ():
        for value in publisher.value.values("logo") if isinstance(publisher.value, Node) else ():
            logo = value.value
            url = (text_at(logo, "url") or text_at(logo, "contentUrl")) if isinstance(logo, Node) else logo
            if isinstance(url, str):
                found.add(resolve_url(sources.base, url))
    return frozenset(found)


class _StandIns:
    """Which images are no pictures of the story."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._logos = _logos(sources)

    def hold(self, image: ImageObject) -> bool:
        """Whether an image is a logo, a placeholder or a tracking pixel; no word that the headline has as well says so:
        a story may be about a logo.
        """
        url = address_of(image)
        if url in self._logos or (is_stand_in(url) and is_stand_in(url, self._told)):
            return True
        sizes = [size for size in sides(image) if isinstance(size, int)]
        return bool(sizes) and max(sizes) <= _SMALLEST

    @cached_property
    def _told(self) -> frozenset[str]:
        """The words of the headlines that the markup gives."""
        nodes = (self._sources.main, self._sources.described("opengraph"))
        return frozenset(word for node in nodes for word in (text_at(node, "headline") or "").lower().split())


def _known(image: ImageObject, known: dict[str, ImageObject], *, is_kept: bool) -> ImageObject:
    """The article's own image for one that stands elsewhere, with what only the latter says of it."""
    own = uncropped(image, known)
    if is_kept and own is not image and address_of(own) == address_of(image):
        held, said = vars(own), vars(image)
        for name in ("width", "height", "caption", "encoding_format"):
            if not held.get(name) and said.get(name):
                put(own, name, said[name])
    return own


def _image(raw: Any, builder: Builder, base: str | None, *, is_kept: bool = True) -> ImageObject | None:
    """The image that a value of the graph stands for; None where it has no address on the web. The model of one that is
    only considered, and not kept, stays as it is for others that have it.
    """
    if isinstance(raw, Node) and (raw.types or raw.is_reference):
        built = builder.build(raw, model_class("ImageObject"))
        return _typed_image(built if is_kept else copy(built), base)
    node = raw if isinstance(raw, Node) else None
    address = (text_at(node, "url") or text_at(node, "contentUrl")) if node else raw
    url = _absolute(base, address) if isinstance(address, str) else ""
    if not url:
        return None
    state: dict[str, Any] = {"url": url}
    licence = _licence(node, base)
    if licence:
        state["license"] = licence
    for name, alias, read in _DETAILS:
        for value in node.values(alias) if node is not None else ():
            if found := read(value.value):
                state[name] = found
                break
    return cast("ImageObject", model_class("ImageObject").from_state(state))


def _typed_image(built: Any, base: str | None) -> ImageObject | None:
    """An image of the markup, its address made absolute; one without an address may be one by its id."""
    if not isinstance(built, model_class("ImageObject")):
        return None
    image = cast("ImageObject", built)
    for name in ("url", "content_url"):
        url = vars(image).get(name)
        if isinstance(url, str) and not is_web_url(url):
            put(image, name, _absolute(base, url) or None)
    return image if address_of(image) or image.id else None


def _absolute(base: str | None, written: str) -> str:
    """The address that markup gives for an image, as browsers send it; "" where it is that of no file."""
    if says_nothing(written) or written.strip().startswith("#"):
        return ""
    url = resolve_url(base, written).replace(" ", "%20")
    return url if is_web_url(url) else ""
