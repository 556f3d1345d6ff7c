"""A page's text and its elements' spans come in, lines and columns go out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newsschema.document.script_text import script_text
from newsschema.location import LineIndex, Location

if TYPE_CHECKING:
    from turbohtml import Document as Tree
    from turbohtml import Element, SourceLocation, SourceSpan

_SPACE = " \t\n\f"


class Places:
    """Where the tags, attributes and texts of a page stand.

    The parser counts in text whose lines end at LF; lines and columns are the same there as in the file as it stands.
    """

    def __init__(self, markup: str, tree: Tree) -> None:
        """`tree` is `markup`, parsed with the places of its elements."""
        self._markup = markup
        self._tree = tree
        self._texts: dict[int, _Text | None] = {}

    def tag(self, block: int) -> Location | None:
        """The start tag of an element."""
        place = self._place(block)
        if place is None:
            return None
        return _location(place.start_tag)

    def end_tag(self, block: int) -> Location | None:
        """The end tag of an element."""
        place = self._place(block)
        return _location(place.end_tag) if place is not None and place.end_tag is not None else None

    def source_after(self, block: int, length: int) -> str:
        """So many characters of the source after an element's end tag, its lines ended by LF."""
        place = self._place(block)
        end = place.end_tag.end_offset if place is not None and place.end_tag is not None else len(self._source)
        return self._source[end : end + length]

    def attribute(self, block: int, name: str) -> Location | None:
        """The value of an attribute inside its quotes; the whole attribute where it has none."""
        place = self._place(block)
        # the attributes of SVG are found under names like viewBox, and located under viewbox
        span = (place.attrs.get(name) or place.attrs.get(name.lower())) if place is not None else None
        if span is None:
            return None
        attribute = self._source[span.start_offset : span.end_offset]
        return _Text(attribute, span.start_line, span.start_col + 1).location(*_value(attribute))

    def text(self, block: int, start: int, end: int) -> Location | None:
        """The characters from `start` to `end` of an element's text."""
        if block not in self._texts:
            self._texts[block] = self._text(block)
        text = self._texts[block]
        return text.location(start, end) if text is not None else None

    @cached_property
    def _source(self) -> str:
        return self._markup.replace("\r\n", "\n").replace("\r", "\n") if "\r" in self._markup else self._markup

    @cached_property
    def _elements(self) -> list[Element]:
        return list(self._tree.iter_elements())

    def _place(self, block: int) -> SourceLocation | None:
        return self._elements[block].source_location if 0 <= block < len(self._elements) else None

    def _text(self, block: int) -> _Text | None:
        """An element's text, if it stands in the source as it is read: no character references, no tags between."""
        place = self._place(block)
        if place is None or next(self._elements[block].iter_elements(), None) is not None:
            return None
        tag, text = place.start_tag, script_text(self._elements[block])
        written = self._source[tag.end_offset : tag.end_offset + len(text)]
        return _Text(text, tag.end_line, tag.end_col + 1) if written.replace("\0", "\ufffd") == text else None


class _Text:
    """A piece of the source that begins at a line and a column, both from 1."""

    def __init__(self, text: str, line: int, column: int) -> None:
        self._index = LineIndex(text)
        self._line = line
        self._column = column

    def location(self, start: int, end: int) -> Location:
        place = self._index.location(start, end)
        return Location(*self._shift(place.line, place.column), *self._shift(place.end_line, place.end_column))

    def _shift(self, line: int, column: int) -> tuple[int, int]:
        return self._line + line - 1, column + self._column - 1 if line == 1 else column


def _location(tag: SourceSpan) -> Location:
    return Location(tag.start_line, tag.start_col + 1, tag.end_line, tag.end_col + 1)


def _value(attribute: str) -> tuple[int, int]:
    """The offsets of the value in an attribute's source, such as `content="..."`; all of it where it has no value."""
    equals = attribute.find("=", 1)  # a name may begin with "=" (HTML, "before attribute name state")
    start = equals + 1
    while equals > 0 and start < len(attribute) and attribute[start] in _SPACE:
        start += 1
    end = len(attribute)
    if equals > 0 and attribute[start : start + 1] in ("'", '"'):
        start, end = start + 1, end - 1
    return (start, end) if equals > 0 and start < end else (0, len(attribute))
