"""A page's articles come in; their images go out, each with its address and its size where they are said."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.graph.node import Node
from newsschema.rules.views.stated import behind_roles, pixels, text_of
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from newsschema.graph.node import Value
    from newsschema.rules.context import Context

_READ_AS_URL = frozenset({"src", "href", "data", "resource"})
"""The attributes whose references a browser, and a reader of microdata or RDFa, resolves."""


class Image(NamedTuple):
    """One image of an article."""

    article: Node
    value: Value
    """Where the article names the image."""
    address: Value | None
    """Where its address stands; None where none is said."""
    url: str
    """The address as it is written; "" where none is said."""
    width: float | None
    height: float | None

    @property
    def is_resolved(self) -> bool:
        """Whether the address is in an attribute that holds URLs, where a relative one is as good."""
        return self.address is not None and self.address.pointer in _READ_AS_URL


def images(context: Context) -> list[Image]:
    """The images of the page's articles, in their order."""
    return [_image(article, value) for article in context.articles for value in behind_roles(article, "image")]


def _image(article: Node, value: Value) -> Image:
    address, url = _address_of(value)
    node = value.value
    if not isinstance(node, Node):
        return Image(article, value, address, url, None, None)
    return Image(article, value, address, url, pixels(node, "width"), pixels(node, "height"))


def _address_of(value: Value) -> tuple[Value | None, str]:
    """The address of an image, a text or a thing with a `contentUrl` or `url`, and where it stands."""
    node = value.value
    places = [*node.values("contentUrl"), *node.values("url")] if isinstance(node, Node) else [value]
    for place in places:
        if text := text_of(place):
            return place, text
    return None, ""


def addresses(value: Value, base: str | None) -> set[str]:
    """All the addresses of an image, absolute, and its id."""
    node = value.value
    places = [*node.values("contentUrl"), *node.values("url")] if isinstance(node, Node) else [value]
    found = {resolve_url(base, text) for place in places if (text := text_of(place))}
    return found | {node.id} if isinstance(node, Node) and node.id is not None else found
