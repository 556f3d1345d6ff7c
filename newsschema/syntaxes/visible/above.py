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


def elements_above(node: Node, most: int | None = None) -> Iterator[Element]:
    """The elements around a node, the nearest first, at most so many."""
    return (cast("Element", one) for one in islice(node.ancestors, most) if hasattr(one, "tag"))
