"""The address of an image comes in; what the page shows beside that picture goes out: its caption and its credit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.graph.node import Source
from newsschema.syntaxes.visible.images import Image, describe
from newsschema.syntaxes.visible.terms import SYNTAX

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

_ATTRIBUTES = ("src", "srcset", "data-src")
_STEM = re.compile(r"[\w~-]{3,}")
"""A file's name without its ending that is safe in a selector."""
_LONG = 6
"""Characters of a name that is nobody else's; a shorter one has to be the whole name of the file."""
_SIZE = re.compile(r"[-_]\d{2,4}x\d{2,4}$")


def read_figure(document: Document, graph: Graph, url: str) -> Node | None:
    """A node with the caption and the credit of the picture with this address, whatever size of it the page shows."""
    stem = url.partition("?")[0].partition("#")[0].rpartition("/")[2].rpartition(".")[0]
    stem = _SIZE.sub("", stem)
    if not _STEM.fullmatch(stem) or not document.elements:
        return None
    part = stem if len(stem) >= _LONG else f"/{stem}."
    selector = ",".join(f'img[{attribute}*="{part}"]' for attribute in _ATTRIBUTES)
    element = document.elements[0].select_one(selector)
    if element is None:
        return None
    block = document.elements.index(element)
    image = Image(element, block, url, "src", None, None, 0.0)
    describe(image)
    node = graph.node(Source(SYNTAX, block))
    if image.caption is not None:
        node.add("caption", image.caption[2], image.caption[1])
    if image.credit is not None:
        node.add("creditText", image.credit[1])
    return node
