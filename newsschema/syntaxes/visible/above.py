"""An element comes in; the elements that it stands in go out."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turbohtml import Node

    from newsschema.document.document import Element


def parent_of(node: Node) -> Element | None:
    """The element around a node; None for what stands right in a template, whose content has no element around it."""
    parent = node.parent
    return cast("Element", parent) if hasattr(parent, "tag") else None


def stands_in(element: Element, tag: str) -> bool:
    """Whether the element right around an element has this tag."""
    parent = parent_of(element)
    return parent is not None and parent.tag == tag


def nearest(node: Node, tag: str, most: int) -> Element | None:
    """The nearest element around a node that has this tag, among so many of all kinds."""
    return next((one for one in elements_above(node, most) if one.tag == tag), None)


def elements_above(node: Node, most: int | None = None) -> Iterator[Element]:
    """The elements around a node, the nearest first, at most so many."""
    return (cast("Element", one) for one in islice(node.ancestors, most) if hasattr(one, "tag"))
