"""An element and the name of an attribute come in, what is written there goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsschema.document.document import Element


def written(element: Element, attribute: str) -> str | None:
    """The value of an attribute as it is written; None where there is none, or nothing but space."""
    value = element.attr(attribute)
    return value if value and not value.isspace() else None
