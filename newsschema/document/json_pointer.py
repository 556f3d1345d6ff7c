"""JSON text and a JSON Pointer (RFC 6901) come in, the offsets of the value go out.

The scanner reads any text: where the JSON breaks off or is broken, what was read so far still has its place.
"""

from __future__ import annotations

import json

Span = tuple[int, int]
"""The offsets of the first character and of the one after the last."""

LONGEST = 1000
"""Characters of a pointer that is made longer still."""
_SPACE = frozenset(" \t\n\r\ufeff")
_ENDS_SCALAR = frozenset(' \t\n\r,:"[]{}')
_LENIENT = json.JSONDecoder(strict=False)
"""Also reads strings that hold control characters."""


def escape(segment: str) -> str:
    """A key as it is written in a JSON Pointer: "a/b" is "a~1b" (RFC 6901 section 3)."""
    return segment.replace("~", "~0").replace("/", "~1")


def below(pointer: str, segment: str | int) -> str:
    """The pointer of a member, whose key is escaped, or of an item; below one that is longer than any by which somebody
    looks for a place it is that one itself, or a long key over thousands of nodes would take gigabytes.
    """
    return f"{pointer}/{segment}" if len(pointer) <= LONGEST else pointer


def unescape(segment: str) -> str:
    """The key that a segment of a JSON Pointer stands for: "a~1b" is "a/b" (RFC 6901 section 4)."""
    return segment.replace("~1", "/").replace("~0", "~")


class _Value:
    """One value of the text: its place and, in a container, what it holds."""

    __slots__ = ("end", "items", "members", "start")

    def __init__(self, start: int) -> None:
        self.start = start
        self.end = -1
        self.members: dict[str, _Value] | None = None
        self.items: list[_Value] | None = None

    def child(self, segment: str) -> _Value | None:
        if self.members is not None:
            return self.members.get(segment)
        if self.items is None or not _is_index(segment, len(self.items)):
            return None
        return self.items[int(segment)]


class PointerIndex:
    """The places of all values of one JSON text, read in one pass."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._root = _Scanner(text).scan()

    def find(self, pointer: str) -> Span | None:
        """The offsets of the value at `pointer`, a string with its quotes; None where the text has none there."""
        value = self._value(pointer)
        if value is None:
            return None
        return value.start, value.end if value.end >= 0 else self._length

    def _value(self, pointer: str) -> _Value | None:
        root, *segments = pointer.split("/")
        value = self._root if not root else None  # a pointer is empty or begins with a slash
        for segment in segments:
            if value is None:
                return None
            value = value.child(unescape(segment))
        return value


class _Scanner:
    """Reads a text once, from left to right, with the open containers on a stack."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._root: _Value | None = None
        self._open: list[_Value] = []
        self._key: str | None = None
        """The key in the innermost container whose value is still to come."""

    def scan(self) -> _Value | None:
        at = _skip_space(self._text, 0)
        while at < len(self._text) and (self._root is None or self._open):
            at = _skip_space(self._text, self._token(at))
        return self._root

    def _token(self, at: int) -> int:
        """Read the token at `at`; where it ends."""
        character = self._text[at]
        if character in "{[":
            container = self._add(at)
            if character == "{":
                container.members = {}
            else:
                container.items = []
            self._open.append(container)
            return at + 1
        if character in "}]":
            self._close(at + 1)
            return at + 1
        if character in ",:":
            if character == ",":
                self._key = None
            return at + 1
        end = _string_end(self._text, at) if character == '"' else _scalar_end(self._text, at)
        self._scalar(at, end)
        return end

    def _scalar(self, start: int, end: int) -> None:
        if self._open and self._open[-1].members is not None and self._key is None:
            self._key = _key(self._text[start:end])
        else:
            self._add(start).end = end

    def _add(self, start: int) -> _Value:
        """Add a value to the innermost open container. Of two members with one key the last counts, as in `json`."""
        name, self._key = self._key, None
        value = _Value(start)
        if not self._open:
            self._root = value
            return value
        container = self._open[-1]
        if container.items is not None:
            container.items.append(value)
        elif container.members is not None and name is not None:
            container.members[name] = value
        return value

    def _close(self, end: int) -> None:
        self._key = None
        if self._open:
            self._open.pop().end = end


def _skip_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def _scalar_end(text: str, at: int) -> int:
    """Where the number or word that begins at `at` ends; at least one character on."""
    end = at + 1
    while end < len(text) and text[end] not in _ENDS_SCALAR:
        end += 1
    return end


def _string_end(text: str, start: int) -> int:
    """The offset after the closing quote of the string that begins at `start`; the text's end where it has none."""
    quote = text.find('"', start + 1)
    while quote >= 0:
        first = quote
        while text[first - 1] == "\\" and first - 1 > start:
            first -= 1
        if (quote - first) % 2 == 0:  # a quote after an odd number of backslashes is part of the string
            return quote + 1
        quote = text.find('"', quote + 1)
    return len(text)


def _key(raw: str) -> str:
    if "\\" in raw:
        try:
            return str(_LENIENT.decode(raw))
        except ValueError:
            pass
    return raw.removeprefix('"').removesuffix('"')


def _is_index(segment: str, length: int) -> bool:
    """Whether a segment is an index into an array of that length: no leading zero (RFC 6901 section 4)."""
    if not (segment.isascii() and segment.isdigit()) or len(segment) > len(str(length)):
        return False
    return (segment == "0" or segment[0] != "0") and int(segment) < length
