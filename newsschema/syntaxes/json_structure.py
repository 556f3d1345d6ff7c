"""The tokens of a text under repair in; brackets, commas and members that fit, or where they cannot fit, out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from newsschema.syntaxes.json_scanner import SPACE, Scanner

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from newsschema.syntaxes.text_edits import Draft


@dataclass(frozen=True, slots=True)
class Unrepairable:
    """A text that is not JSON with a slip in it."""

    offset: int
    """Where reading stopped, in the block as it stands."""
    message: str
    """The end of a sentence on the text: what stands there, and what was expected."""


class _State(Enum):
    """What was read last in the innermost open container; the text itself counts as an array of values."""

    START = "the opening bracket"
    KEY = "a key"
    COLON = "a colon"
    VALUE = "a value"
    COMMA = "a comma"


_CLOSING = {"{": "}", "[": "]"}
_OPENING = {"}": "{", "]": "["}
# Runs of one sign are read at once: a hostile block is one run of ten million.
_OPENING_RUN = re.compile(r"\[++|\{")
_CLOSING_RUN = re.compile(r"(?:\}|\](?!\]>))++")
_COMMAS = re.compile(r",++")
_SEMICOLONS = re.compile(r";++")
_DROPPED = r"(?:[^\w\"':,;{\[/<!?.()%&+…–—-]++|/\*.{0,200}?\*/|//[^\r\n]*+|<!--.{0,200}?-->)*+"
_MEMBER = re.compile(rf'"(?:[^"\\]++|\\.)*+"{_DROPPED}:', re.DOTALL)
"""A key and its colon, and between them what is dropped: space, comments, marks, a bracket too many."""
_VALUE_END = re.compile(r'[ \t\n\r]*+(?:[}\]]|,[ \t\n\r]*+["}\]])')
"""What follows nearly every value; asked first, to save time."""
_BARE_KEY = re.compile(r"[\w$@]++[ \t\n\r]*+:")
_IN_TEXT = tuple("!?.'()%&+…–—“”‘’«»")
"""Marks that stand behind a word in quotation marks, and not behind a value."""
_EXCERPT = re.compile(r"[^\r\n]{1,24}")
_HINTS = {
    "'": "; strings and keys stand in double quotes",
    "\u2018": "; strings and keys stand in straight double quotes",
    "\u201c": "; strings and keys stand in straight double quotes",
}


class Structure:
    """One pass over the tokens, with a stack of the open brackets."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.holds_string = False
        self._text = draft.text
        self._scanner = Scanner(draft)
        self._stack: list[str] = []
        self._state = _State.START
        self._values = 0  # at the top
        self._last_end = 0  # of the last token
        self._comma = 0  # the last comma that was kept
        self._key = 0  # the last key, and what was read before it
        self._before_key = _State.START
        self._top_close = 0  # the last bracket that closed a value at the top, and what was read before it
        self._top_before = _State.START
        self._cut_word: int | None = None

    @property
    def several(self) -> bool:
        """Whether more than one value stands at the top."""
        return self._values > 1

    def read(self) -> Unrepairable | None:
        """Read the whole text; what stopped it, if anything did."""
        offset = self._scanner.skip(0)
        while offset < len(self._text):
            end = self._HANDLERS.get(self._text[offset], Structure._word)(self, offset)
            if end == offset:
                return self._stopped(offset)
            self._last_end = end
            offset = self._scanner.skip(end)
        return self._finish()

    # Each handler takes the place of a token and returns its end, or the same place where the token cannot stand.

    def _open(self, offset: int) -> int:
        if self._expects_key():
            return offset
        self._separate(offset)
        if not self._stack:
            self._scanner.begun = True
            self._values += 1
            if self._values == 2:
                self.draft.note("jsonld.several-values", offset, offset + 1)
        end = self._end(_OPENING_RUN, offset)
        self._stack.extend(self._text[offset:end])
        self._state = _State.START
        return end

    def _close(self, offset: int) -> int:
        opening = _OPENING[self._text[offset]]
        if not self._stack or (self._stack[-1] != opening and not self._closes_two(opening, offset)):
            end = offset + 1 if self._stack else self._end(_CLOSING_RUN, offset)
            return self.draft.mend("jsonld.surplus-bracket", offset, end)
        if self._state is _State.KEY:
            return offset
        if self._stack[-1] != opening:
            self._settle(offset)
            self.draft.note("jsonld.surplus-bracket", offset, offset + 1)
            self.draft.replace(offset, offset, _CLOSING[self._stack.pop()])
        self._settle(offset)
        self._stack.pop()
        self._top_close, self._top_before = offset, self._state
        self._state = _State.VALUE
        return offset + 1

    def _read_comma(self, offset: int) -> int:
        if self._state is _State.KEY:
            return offset
        if self._state is _State.COLON and not self._drop_member(offset):
            self.draft.replace(offset, offset + 1)
            return offset + 1
        if self._state is not _State.VALUE:
            return self.draft.mend("jsonld.trailing-comma", offset, self._end(_COMMAS, offset))
        self._state, self._comma = _State.COMMA, offset
        return offset + 1

    def _read_colon(self, offset: int) -> int:
        if self._state is not _State.KEY:
            return offset
        self._state = _State.COLON
        return offset + 1

    def _semicolon(self, offset: int) -> int:
        if self._stack and self._state is not _State.VALUE:
            return offset
        return self.draft.mend("jsonld.trailing-semicolon", offset, self._end(_SEMICOLONS, offset))

    def _string(self, offset: int) -> int:
        if self._state is _State.KEY or not (self._stack or self._reopen(offset)):
            return offset
        self.holds_string = True
        is_key = self._expects_key()
        if is_key:
            self._key, self._before_key = offset, self._state
        self._separate(offset)
        self._state = _State.KEY if is_key else _State.VALUE
        is_member = not is_key and bool(self._stack) and self._stack[-1] == "{"
        return self._scanner.string(offset, self._goes_on if is_member else None)

    def _goes_on(self, end: int) -> bool:
        """Whether the string that is the value of a member goes on behind a quotation mark: what follows it there is
        no end of the member, but a word or its punctuation, or a string that is no key.
        """
        if _VALUE_END.match(self._text, end):
            return False
        after = self._end(SPACE, end)
        if self._text.startswith(",", after):
            after = self._end(SPACE, after + 1)
            return self._text[after : after + 1].isalnum() and not _BARE_KEY.match(self._text, after)
        if self._text.startswith('"', after):
            return not _MEMBER.match(self._text, after)
        return self._text[after : after + 1].isalnum() or self._text[after : after + 1] in _IN_TEXT

    def _word(self, offset: int) -> int:
        end = self._scanner.word(offset)
        if end == offset or not self._stack or self._expects_key():
            return offset
        if self._scanner.is_scalar(offset, end):
            self._separate(offset)
            self._state = _State.VALUE
            return end
        if not self._scanner.is_cut_scalar(offset, end):
            return offset
        self._cut_word = offset
        self.draft.replace(offset, len(self._text))
        return len(self._text)

    def _expects_key(self) -> bool:
        return bool(self._stack) and self._stack[-1] == "{" and self._state is not _State.COLON

    def _separate(self, offset: int) -> None:
        """Put the comma before the value or key at `offset` that is missing there."""
        if self._state is _State.VALUE:
            if self._stack:
                self.draft.note("jsonld.missing-comma", self._last_end, offset)
            self.draft.replace(offset, offset, ",")

    def _settle(self, offset: int) -> None:
        """Drop what hangs in a container that closes at `offset`: a member without its value, a last comma."""
        if self._state is _State.COLON:
            self._drop_member(offset)
        if self._state is _State.COMMA:
            self.draft.note("jsonld.trailing-comma", self._comma, self._comma + 1)
            self.draft.cut_back(self._comma, offset)
            self._state = _State.VALUE

    def _drop_member(self, offset: int) -> bool:
        """Drop a key that has no value, with the comma before it; whether a member stands before that comma."""
        self.draft.note("jsonld.truncated", self._key, self._last_end)
        self._cut_member(offset)
        return self._state is _State.VALUE

    def _cut_member(self, offset: int) -> None:
        follows_comma = self._before_key is _State.COMMA
        self.draft.cut_back(self._comma if follows_comma else self._key, offset)
        self._state = _State.VALUE if follows_comma else self._before_key

    def _closes_two(self, opening: str, offset: int) -> bool:
        """Whether a bracket that does not match closes the container around the open one, whose bracket is missing:
        so it is where what follows fits the place outside. Else the bracket itself is one too many."""
        if len(self._stack) < 2 or self._stack[-2] != opening:
            return False
        outside = self._stack[-3] if len(self._stack) > 2 else ""
        after = self._end(SPACE, offset + 1)
        if not self._text.startswith(",", after):
            return self._text[after : after + 1] == _CLOSING.get(outside, "")
        is_member = _MEMBER.match(self._text, self._end(SPACE, after + 1)) is not None
        return (outside or opening) == "{" if is_member else outside == "["

    def _reopen(self, offset: int) -> bool:
        """Where a member follows an object that is closed already, the bracket that closed it was one too many."""
        closed = self._state is _State.COMMA and self._text[self._top_close] == "}"
        if not closed or not _MEMBER.match(self._text, offset):
            return False
        self.draft.note("jsonld.surplus-bracket", self._top_close, self._top_close + 1)
        self.draft.undo(self._top_close + 1)
        if self._top_before is _State.VALUE:
            self.draft.replace(self._top_close, self._comma)
            self.draft.replace(self._comma + 1, offset)
        else:  # the object is empty so far: the comma goes too
            self.draft.replace(self._top_close, offset)
            self._state = _State.START
        self._stack.append("{")
        return True

    def _end(self, pattern: re.Pattern[str], offset: int) -> int:
        found = pattern.match(self._text, offset)
        return found.end() if found else offset

    def _finish(self) -> Unrepairable | None:
        """Close what the end of the text leaves open."""
        if not self._values:
            return Unrepairable(len(self._text), "it holds neither an object nor an array")
        if self._stack:
            self._truncated(len(self._text))
        self._settle(len(self._text))
        if self.several:
            self.draft.prepend("[")
            self.draft.replace(len(self._text), len(self._text), "]")
        return None

    def _truncated(self, end: int) -> None:
        """Drop what the cut left without its value, and close the containers; a cut string is closed already."""
        start = self._scanner.open_string if self._scanner.open_string is not None else self._cut_word
        if self._state in (_State.KEY, _State.COLON):
            start = self._key
            self._cut_member(end)
        elif self._state is _State.COMMA:
            start = self._comma
            self.draft.cut_back(self._comma, end)
        self.draft.note("jsonld.truncated", self._last_end if start is None else start, end)
        self.draft.replace(end, end, "".join(_CLOSING[bracket] for bracket in reversed(self._stack)))
        self._state = _State.VALUE

    def _stopped(self, offset: int) -> Unrepairable:
        """What stands at `offset`, and what was expected there."""
        excerpt = _EXCERPT.match(self._text, offset)
        found = repr(excerpt[0] if excerpt else self._text[offset])
        hint = _HINTS.get(self._text[offset], "")
        ends_a_string = self._stack and self._state is _State.VALUE and self._text[self._last_end - 1] == '"'
        if ends_a_string and found[1].isalnum():
            hint = "; a double quote inside a string is written with a backslash before it"
        return Unrepairable(offset, f"expected {self._expected()}, found {found}{hint}")

    def _expected(self) -> str:
        if not self._stack:
            return "the end of the block" if self._values else "an object or an array"
        if self._state is _State.KEY:
            return "a colon after the key"
        if self._state is _State.VALUE:
            return f"a comma or {_CLOSING[self._stack[-1]]!r}"
        return "a key in double quotes" if self._expects_key() else "a value"

    _HANDLERS: ClassVar[Mapping[str, Callable[[Any, int], int]]] = {
        **dict.fromkeys("{[", _open),
        **dict.fromkeys("}]", _close),
        ",": _read_comma,
        ":": _read_colon,
        ";": _semicolon,
        '"': _string,
    }
