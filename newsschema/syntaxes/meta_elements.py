"""A document comes in, the names of its `<meta>` elements go out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Document, Element


def named_metas(document: Document) -> Iterator[tuple[int, str, Element]]:
    """The index, a name in lower case, and the element, for each name of each `<meta>`.

    The names are those of `property`, which is a list (RDFa 1.1, section 5), and that of `name`, or else of
    `http-equiv`: sites take one for the other. One that has `itemprop` alone is microdata.
    """
    for block, element in document.named("meta"):
        listed, name = element.attr("property"), element.attr("name")
        if listed:
            for token in listed.lower().split():
                yield block, token, element
        elif not name:
            name = element.attr("http-equiv")
        if name:
            yield block, name.strip().lower(), element


def written(element: Element, attribute: str) -> str | None:
    """The value of an attribute as it is written; None where there is none, or nothing but space."""
    value = element.attr(attribute)
    return value if value and not value.isspace() else None
