"""A text under repair in, the ends of its JSON tokens out; what stands wrongly in and between tokens is put right."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsschema.syntaxes.text_edits import Draft

SPACE = re.compile(r"[ \t\n\r]*+")
_LINE = re.compile(r"[^\r\n]*+")
_WORD = re.compile(r"[\w$.+-]*+")
_PLAIN_STRING = re.compile(r'"[^"\\\x00-\x1f]*+"')
_STRING_CHUNK = re.compile(r'(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+')
_CONTROL = re.compile(r"[\x00-\x1f]+")
_CUT_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{0,3})?\Z")
_HIGH_HALF = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}")
_BYTE_ORDER_MARK = re.compile("\ufeff+")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000]+"
)
_MARK = r"(<!\[CDATA\[|(?:<!)?\]\]>|<!--|--!?>)"
_WRAPPER = re.compile(rf"/\*[ \t]*+{_MARK}[ \t]*+\*/|(?://[ \t]*+)?{_MARK}")
_WRAPPED = re.compile("[{\\[\\]},;\ufeff]|//|/\\*|<!|-->")

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?")
_CUT_NUMBER = re.compile(r"-?(?:(?:0|[1-9][0-9]*+)(?:\.|(?:\.[0-9]++)?[eE][+-]?))?")
_LITERALS = ("true", "false", "null", "NaN", "Infinity", "-Infinity")
_BEGINS_A_TOKEN = frozenset('{}[,:;"')
_BEGINS_A_MARK = frozenset("/<-]")
_SPACES = frozenset(" \t\n\r")


class _Finder:
    """The next place of one piece of text, which is searched for once however often it is asked for."""

    def __init__(self, text: str, piece: str) -> None:
        self._text, self._piece, self._found = text, piece, -1

    def after(self, offset: int) -> int:
        """The next place at or after `offset` (which never goes back), or the text's length."""
        if self._found < offset:
            found = self._text.find(self._piece, offset)
            self._found = found if found >= 0 else len(self._text)
        return self._found


class Scanner:
    """Reads one token at a place. Methods take the offset where it begins and return the offset where it ends."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._text = draft.text
        self._comment_end = _Finder(self._text, "-->")
        self._brackets = (_Finder(self._text, "{"), _Finder(self._text, "["))
        self.begun = False
        """Whether the first value has been opened; until then `<!--` may be a wrapper around the value."""
        self.open_string: int | None = None
        """Where the string begins that the end of the text cuts."""

    def skip(self, offset: int) -> int:
        """Pass over white space, and drop the comments, wrappers and invisible characters that stand there."""
        while (char := self._text[offset : offset + 1]) not in _BEGINS_A_TOKEN:
            if char in _SPACES:
                after = self._end(SPACE, offset)
            else:
                after = self._marked(offset) if char in _BEGINS_A_MARK else self._invisible(offset)
            if after == offset:
                break
            offset = after
        return offset

    def string(self, start: int, goes_on: Callable[[int], bool] | None = None) -> int:
        """Read a string. One that never ends is closed at the end of the text, less half an escape.

        `goes_on` says of the offset behind a quotation mark whether the mark belongs to the string.
        """
        if (plain := _PLAIN_STRING.match(self._text, start)) and not (goes_on and goes_on(plain.end())):
            return plain.end()
        offset = start + 1
        while True:
            offset = self._end(_STRING_CHUNK, offset)
            if offset == len(self._text) or _CUT_ESCAPE.match(self._text, offset):
                return self._close_string(start, offset)
            if self._text[offset] == '"':
                if not (goes_on and goes_on(offset + 1)):
                    return offset + 1
                offset = self._draft.mend("jsonld.unescaped-quote", offset, offset + 1, '\\"')
                continue
            offset = self._invalid_escape(offset) if self._text[offset] == "\\" else self._control(offset)

    def word(self, start: int) -> int:
        """Pass over a number, a literal, or whatever else is written in letters, digits and signs."""
        return self._end(_WORD, start)

    def is_scalar(self, start: int, end: int) -> bool:
        """Whether a word is a JSON number or literal, or one of the three numbers that Python's reader takes too."""
        return _NUMBER.fullmatch(self._text, start, end) is not None or self._text[start:end] in _LITERALS

    def is_cut_scalar(self, start: int, end: int) -> bool:
        """Whether a word is the beginning of a number or a literal, with nothing but white space after it."""
        if self._end(SPACE, end) < len(self._text):
            return False
        word = self._text[start:end]
        return any(literal.startswith(word) for literal in _LITERALS) or _CUT_NUMBER.fullmatch(word) is not None

    def _end(self, pattern: re.Pattern[str], offset: int) -> int:
        found = pattern.match(self._text, offset)
        return found.end() if found else offset

    def _invisible(self, offset: int) -> int:
        """White space that JSON does not know, and characters that show nothing."""
        if mark := _BYTE_ORDER_MARK.match(self._text, offset):
            return self._draft.mend("jsonld.byte-order-mark", offset, mark.end())
        if unseen := _INVISIBLE.match(self._text, offset):
            return self._draft.mend("jsonld.control-character", offset, unseen.end())
        return offset

    def _marked(self, offset: int) -> int:
        """A comment, or one end of a wrapper; the wrapper's own line may go on with the value."""
        if wrapper := _WRAPPER.match(self._text, offset):
            mark = wrapper[1] or wrapper[2]
            if mark == "<!--":
                return self._html_comment(offset, wrapper.end())
            name = "jsonld.html-comment" if mark.startswith("-") else "jsonld.cdata"
            return self._draft.mend(name, offset, wrapper.end())
        if self._text.startswith("//", offset):
            return self._draft.mend("jsonld.comment", offset, self._end(_LINE, offset))
        if self._text.startswith("/*", offset):
            close = self._text.find("*/", offset + 2)
            return self._draft.mend("jsonld.comment", offset, close + 2 if close >= 0 else len(self._text))
        return offset

    def _html_comment(self, start: int, inside: int) -> int:
        """`<!--` around the value is dropped alone; else it goes with its text, or with its line as in a script."""
        after = self._end(SPACE, inside)
        if not self.begun and _WRAPPED.match(self._text, after):
            return self._draft.mend("jsonld.html-comment", start, inside)
        close = self._comment_end.after(inside)
        holds_the_value = not self.begun and any(bracket.after(inside) < close for bracket in self._brackets)
        end = self._end(_LINE, inside) if holds_the_value or close == len(self._text) else close + len("-->")
        return self._draft.mend("jsonld.html-comment", start, end)

    def _control(self, offset: int) -> int:
        end = self._end(_CONTROL, offset)
        return self._draft.mend("jsonld.control-character", offset, end, json.dumps(self._text[offset:end])[1:-1])

    def _invalid_escape(self, offset: int) -> int:
        """`\\'` is the apostrophe; any other backslash that escapes nothing is a character of the string."""
        if self._text.startswith("\\'", offset):
            return self._draft.mend("jsonld.invalid-escape", offset, offset + 2, "'")
        self._draft.note("jsonld.invalid-escape", offset, offset + 2)
        self._draft.replace(offset, offset + 1, "\\\\")
        return offset + 1

    def _close_string(self, start: int, end: int) -> int:
        """Close the string that the end of the text cuts, without the first half of a surrogate pair."""
        half = max(end - 6, start + 1)
        before = self._text[start:half]
        if _HIGH_HALF.match(self._text, half) and (len(before) - len(before.rstrip("\\"))) % 2 == 0:
            end = half
        self._draft.replace(end, len(self._text), '"')
        self.open_string = start
        return len(self._text)
