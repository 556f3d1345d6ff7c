"""A provenance in, the place in the page's source out; computed only when it is shown."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newsschema.document.json_pointer import PointerIndex
from newsschema.document.script_text import script_text
from newsschema.location import LineIndex
from newsschema.syntaxes import jsonld, page_state
from newsschema.syntaxes.json_text import read_json
from newsschema.syntaxes.jsonld_repair import Repaired, Unrepairable

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.location import Location, Provenance

_JSON = frozenset({jsonld.SYNTAX, page_state.SYNTAX})
_ATTRIBUTES = {"meta": "content", "link": "href"}
"""The attribute that holds the value of an element that describes the page."""


class BlockPlaces:
    """The places in the text of one JSON-LD block as it stands, also where it had to be repaired to be read."""

    def __init__(self, text: str) -> None:
        result = read_json(text)
        self._repaired: Repaired | None = None if isinstance(result, Unrepairable) else result[1]
        self._index = PointerIndex(text if self._repaired is None else self._repaired.text)

    def span(self, pointer: str) -> tuple[int, int] | None:
        """The offsets of a value's first character and of the one after its last."""
        span = self._index.find(pointer)
        if span is None or self._repaired is None:
            return span
        return self._repaired.offset(span[0]), self._repaired.offset(max(span[1] - 1, span[0])) + 1


class JsonPlaces:
    """The places of a JSON-LD document that is in no page; worked out when the first one is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _block(self) -> BlockPlaces:
        return BlockPlaces(self._text)

    @cached_property
    def _lines(self) -> LineIndex:
        return LineIndex(self._text)

    def locate(self, provenance: Provenance) -> Location | None:
        """Line and column of a value."""
        span = self._block.span(provenance.pointer)
        return self._lines.location(*span) if span is not None else None


class Places:
    """The places of one page. A JSON-LD block is read again when the first place in it is asked for, and kept."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._blocks: dict[int, BlockPlaces] = {}

    def locate(self, provenance: Provenance) -> Location | None:
        """Line and column of a value: of a JSON value itself, of the attribute that holds it, or of the tag."""
        syntax, block, pointer = provenance
        if not 0 <= block < len(self._document.elements):
            return None
        if syntax in _JSON:
            span = self._span(block, pointer)
            found = self._document.text_location(block, *span) if span is not None else None
        else:
            usual = _ATTRIBUTES.get(self._document.elements[block].tag)
            located = (self._document.attribute_location(block, name) for name in (usual, pointer) if name)
            found = next(filter(None, located), None)
        return found or self._document.tag_location(block)

    def _span(self, block: int, pointer: str) -> tuple[int, int] | None:
        if block not in self._blocks:
            self._blocks[block] = BlockPlaces(script_text(self._document.elements[block]))
        return self._blocks[block].span(pointer)
