"""A sitemap's text and a provenance come in, the place in the text goes out; worked out when one is asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from newsschema.location import LineIndex, Location
from newsschema.syntaxes.sitemap_elements import TEXT
from newsschema.syntaxes.xml_events import XmlEvents

if TYPE_CHECKING:
    from newsschema.location import Provenance

_SPACE = " \t\r\n"
_CDATA = ("<![CDATA[", "]]>")


class SitemapPlaces:
    """The places of one sitemap. The text is read a second time when the first place is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def locate(self, provenance: Provenance) -> Location | None:
        """Line and column of what stands between an element's tags, of an attribute's value, or of the start tag."""
        _, block, pointer = provenance
        if not 0 <= block < len(self._spans.begins):
            return None
        begin, inner, end = (offsets[block] for offsets in self._spans)
        span = (begin, max(begin, inner))
        if pointer == TEXT:
            span = self._trimmed(inner, end) or span
        elif pointer:
            span = self._attribute(begin, inner, pointer) or span
        return self._lines.location(*span)

    @cached_property
    def _lines(self) -> LineIndex:
        return LineIndex(self._text)

    @cached_property
    def _spans(self) -> _Spans:
        reading = _Elements(self._text, self._lines)
        reading.run()
        return reading.spans

    def _trimmed(self, start: int, end: int) -> tuple[int, int] | None:
        """A text without the space around it, and without its CDATA section; None where nothing is left."""
        text = self._text[start:end]
        start += len(text) - len(text.lstrip(_SPACE))
        text = text.strip(_SPACE)
        if text.startswith(_CDATA[0]) and text.endswith(_CDATA[1]):
            start += len(_CDATA[0])
            text = text[len(_CDATA[0]) : -len(_CDATA[1])]
        return (start, start + len(text)) if text else None

    def _attribute(self, start: int, end: int, name: str) -> tuple[int, int] | None:
        """The value of an attribute of the tag between two offsets, inside its quotes."""
        tag = self._text[start:end]
        for quote in "\"'":
            _, found, rest = tag.partition(f"{name}={quote}")
            value = rest.partition(quote)[0]
            if found and value:
                at = start + len(tag) - len(rest)
                return at, at + len(value)
        return None


class _Spans(NamedTuple):
    """For each element, by its index in document order, three offsets."""

    begins: list[int]
    """Where its start tag begins."""
    inners: list[int]
    """Where its start tag ends."""
    ends: list[int]
    """Where its end tag begins."""


class _Elements(XmlEvents):
    """Notes where elements stand; of those that the text leaves open, only where they begin."""

    def __init__(self, text: str, lines: LineIndex) -> None:
        super().__init__(text)
        self._parser.StartCdataSectionHandler = self._offset
        self._parser.CommentHandler = self.say
        self.spans = _Spans([], [], [])
        self._lines = lines
        self._open: list[int] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002
        offset = self._offset()
        self._open.append(len(self.spans.begins))
        self.spans.begins.append(offset)
        self.spans.inners.append(-1)
        self.spans.ends.append(-1)

    def end(self, name: str) -> None:  # noqa: ARG002
        self.spans.ends[self._open.pop()] = self._offset()

    def say(self, text: str) -> None:  # noqa: ARG002
        self._offset()

    def _offset(self) -> int:
        """Where the parser stands, which is behind the tag that it read before."""
        offset = self._lines.offset(*self.place)
        if self.spans.inners and self.spans.inners[-1] < 0:
            self.spans.inners[-1] = offset
        return offset
