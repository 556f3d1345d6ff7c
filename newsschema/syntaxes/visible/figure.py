"""The address of an image comes in; what the page shows of that picture goes out: caption, credit, licence, a wider
file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Source
from newsschema.syntaxes.visible.images import Image, describe
from newsschema.syntaxes.visible.renditions import addresses, widest_rendition
from newsschema.syntaxes.visible.terms import SYNTAX
from newsschema.values.picture_names import is_same_picture, picture_stem
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from newsschema.document.document import Document, Element
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node
    from newsschema.syntaxes.visible.renditions import Rendition

_ATTRIBUTES = ("src", "srcset", "data-src", "data-srcset")
_LONG, _SHORT = 6, 3
"""Characters of a name that is nobody else's, and of one that has to be the whole name of the file; a shorter one has
to be in the same folder as well."""


def read_figure(document: Document, graph: Graph, url: str) -> Node | None:
    """A node with caption, credit and licence of the picture with this address, whatever size of it the page shows.

    Where the page shows that picture, but not with this address, its "image" is the widest file that the page names.
    """
    element = _shown(document, url)
    if element is None:
        return None
    block = document.elements.index(element)
    image = Image(element, block, url, "src", 0.0)
    describe(image)
    node = graph.node(Source(SYNTAX, block))
    if image.caption is not None:
        node.add("caption", image.caption[2], image.caption[1])
    if image.credit is not None:
        node.add("creditText", image.credit[1])
    if image.licence is not None:
        node.add("license", image.licence[1], "href")
    widest = widest_rendition(element)
    if widest is not None and _is_another(widest, element, url, document.base):
        _add_image(node, graph, widest)
    return node


def _shown(document: Document, url: str) -> Element | None:
    """The first image of a page that shows a picture."""
    part = _common_part(url)
    if not part or not document.elements:
        return None
    for element in document.elements[0].iter_elements("img"):
        for attribute in _ATTRIBUTES:
            if part in (element.attr(attribute) or ""):
                return element
    return None


def _common_part(url: str) -> str:
    """The part that all addresses of a picture have."""
    stem = picture_stem(url)
    if len(stem) >= _LONG:
        return stem
    if len(stem) >= _SHORT:
        return f"/{stem}."
    return url.partition("?")[0].partition("://")[2].partition("/")[2] if stem else ""


def _is_another(widest: Rendition, element: Element, url: str, base: str | None) -> bool:
    """Whether the widest file that an image names is one of the picture, and this address none that it names."""
    if not is_same_picture(url, resolve_url(base, widest.url)):
        return False
    return url not in (resolve_url(base, listed) for listed in addresses(element))


def _add_image(node: Node, graph: Graph, file: Rendition) -> None:
    image = graph.node(node.source, file.pointer)
    node.add("image", image, file.pointer)
    image.add("url", file.url, file.pointer)
    for name, number in (("width", file.width), ("height", file.height)):
        if number is not None:
            image.add(name, number, name)
