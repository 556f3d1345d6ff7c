"""A provenance in, the place in the page's source out; computed only when it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.document.json_pointer import PointerIndex
from newsschema.document.script_text import script_text
from newsschema.syntaxes import jsonld
from newsschema.syntaxes.json_text import read_json
from newsschema.syntaxes.jsonld_repair import Repaired, Unrepairable

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.location import Location, Provenance

_ATTRIBUTES = {"meta": "content", "link": "href", "html": "lang"}
"""The attribute that holds the value of an element that describes the page."""


class Places:
    """The places of one page. A JSON-LD block is read again when the first place in it is asked for, and kept."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._blocks: dict[int, tuple[PointerIndex, Repaired | None]] = {}

    def locate(self, provenance: Provenance) -> Location | None:
        """Line and column of a value: of a JSON-LD value itself, of the attribute that holds it, or of the tag."""
        syntax, block, pointer = provenance
        if not 0 <= block < len(self._document.elements):
            return None
        if syntax == jsonld.SYNTAX:
            span = self._span(block, pointer)
            found = self._document.text_location(block, *span) if span is not None else None
        else:
            attribute = _ATTRIBUTES.get(self._document.elements[block].tag, pointer)
            found = self._document.attribute_location(block, attribute) if attribute else None
        return found or self._document.tag_location(block)

    def _span(self, block: int, pointer: str) -> tuple[int, int] | None:
        """The offsets of a value in the text of its block as it stands; also where the block was repaired."""
        if block not in self._blocks:
            text = script_text(self._document.elements[block])
            result = read_json(text)
            repaired = None if isinstance(result, Unrepairable) else result[1]
            self._blocks[block] = PointerIndex(text if repaired is None else repaired.text), repaired
        index, repaired = self._blocks[block]
        span = index.find(pointer)
        if span is None or repaired is None:
            return span
        return repaired.offset(span[0]), repaired.offset(max(span[1] - 1, span[0])) + 1
