"""Where something stands: a provenance (cheap, kept with every value) and a location (computed when it is shown)."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate, count
from operator import add
from typing import NamedTuple

_LINE_END = re.compile(r"\r\n?|\n")


class Provenance(NamedTuple):
    """Where a value was read."""

    syntax: str
    """The syntax: "jsonld", "opengraph", "x_card", "meta", "link", "microdata", "rdfa", "microformats", "visible",
    "article_text" (the text that was taken from the page), "page_state" (the data of the page's own programs), "url"
    (the page's own address) or "sitemap"."""
    block: int
    """The element that holds the block: its index in document order, counting every element of the page from 0.
    For JSON-LD that is not in an HTML page it is 0; -1 for what stands in no element of the page."""
    pointer: str
    """The place inside the block: a JSON Pointer (RFC 6901) for JSON-LD and other JSON, the attribute's name for an
    element; in a sitemap also "text", which is what stands between an element's tags."""


class Location(NamedTuple):
    """A span of the source. Lines and columns count from 1, columns in characters (code points); the end is
    exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


def _starts(text: str) -> list[int]:
    """The offsets at which lines begin; of a text whose lines all end at LF without a step of Python for each."""
    if "\n" not in text and "\r" not in text:
        return [0]
    if "\r" in text:
        return [0, *(end.end() for end in _LINE_END.finditer(text))]
    lengths = accumulate(map(len, text.split("\n")), initial=0)
    return list(map(add, lengths, count()))[:-1]


class LineIndex:
    """The lines of one text; lines end at LF, CRLF or CR, and at nothing else (`str.splitlines` knows more ends)."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = _starts(text)

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column, both from 1, of the character at `offset`."""
        offset = min(max(offset, 0), self._length)
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """The offset of the character at a line and a column, both from 1."""
        return self._starts[line - 1] + column - 1

    def line(self, text: str, number: int) -> str | None:
        """The text of a line, counted from 1, without its end; None where there is no such line. `text` is the text
        that was indexed."""
        if not 1 <= number <= len(self._starts):
            return None
        end = self._starts[number] if number < len(self._starts) else self._length
        return text[self._starts[number - 1] : end].rstrip("\r\n")

    def location(self, start: int, end: int) -> Location:
        """The location of the characters from `start` up to, and not including, `end`."""
        return Location(*self.position(start), *self.position(max(start, end)))
