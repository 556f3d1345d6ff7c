"""A provenance in, the place in the page's source out; computed only when it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.syntaxes import jsonld

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.location import Location, Provenance

_ATTRIBUTES = {"meta": "content", "link": "href", "html": "lang"}
"""The attribute that holds the value of an element that describes the page."""


def locate(document: Document, provenance: Provenance) -> Location | None:
    """Line and column of a value: of a JSON-LD value itself, of the attribute that holds it, or of the element's
    tag."""
    syntax, block, pointer = provenance
    if not 0 <= block < len(document.elements):
        return None
    element = document.elements[block]
    if syntax == jsonld.SYNTAX:
        span = jsonld.value_span(element.text, pointer)
        found = document.text_location(block, *span) if span is not None else None
    else:
        found = document.attribute_location(block, _ATTRIBUTES.get(element.tag, pointer))
    return found or document.tag_location(block)
