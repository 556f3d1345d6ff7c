"""A text and the edits made to it in; the edited text, the named repairs and the way back to each place out."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

LISTED = 1000
"""How many places of one name are listed: a hostile block has millions, and nobody reads more."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One thing that was put right, with its place in the text as it stands; a run of the same thing is one repair."""

    name: str
    """A key of `newsschema.findings.READING`, such as "jsonld.comment"."""
    start: int
    """The offset of its first character."""
    end: int
    """The offset after its last character; equal to `start` where something is missing."""


class OffsetMap:
    """The way from an offset in an edited text back to the offset in its source."""

    def __init__(self) -> None:
        self._edited = array("q", [0])
        self._source = array("q", [0])

    def add(self, edited: int, source: int) -> None:
        """From `edited` on, up to the next anchor, the texts run alike from `source`; call in order of place."""
        self._edited.append(edited)
        self._source.append(source)

    def offset(self, edited: int) -> int:
        """The place in the source; inside a replacement it is inside what was replaced, or its end."""
        anchor = bisect_right(self._edited, edited) - 1
        source = self._source[anchor] + edited - self._edited[anchor]
        return source if anchor + 1 == len(self._source) else min(source, self._source[anchor + 1])


class Draft:
    """One text under repair: the edits in order of place, kept as three flat rows because there may be millions."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = array("q")
        self._ends = array("q")
        self._replacements: list[str] = []
        self._repairs: list[tuple[str, int, int]] = []
        self._listed: Counter[str] = Counter()

    def note(self, name: str, start: int, end: int) -> None:
        """List a repair; one that continues the last one of the same name extends it."""
        if self._repairs and self._repairs[-1][0] == name and self._repairs[-1][2] == start < end:
            self._repairs[-1] = (name, self._repairs[-1][1], end)
        elif self._listed[name] < LISTED:
            self._listed[name] += 1
            self._repairs.append((name, start, end))

    def replace(self, start: int, end: int, replacement: str = "") -> None:
        """Edit a span that begins at or after the end of the last edit."""
        if self._ends and not replacement and not self._replacements[-1] and self._ends[-1] == start:
            self._ends[-1] = end
            return
        self._starts.append(start)
        self._ends.append(end)
        self._replacements.append(replacement)

    def mend(self, name: str, start: int, end: int, replacement: str = "") -> int:
        """List a repair, edit its span and return the span's end."""
        self.note(name, start, end)
        self.replace(start, end, replacement)
        return end

    def cut_back(self, start: int, end: int) -> None:
        """Delete a span together with the edits that were made inside it; nothing was edited after it."""
        self.undo(start)
        self.replace(start, end)

    def undo(self, start: int) -> None:
        """Take back the edits that begin at or after `start`; what was listed stays listed."""
        while self._starts and self._starts[-1] >= start:
            self._starts.pop()
            self._ends.pop()
            self._replacements.pop()

    def prepend(self, addition: str) -> None:
        """Put `addition` before the whole text."""
        self._starts.insert(0, 0)
        self._ends.insert(0, 0)
        self._replacements.insert(0, addition)

    def repairs(self) -> tuple[Repair, ...]:
        """The repairs in order of place, at most `LISTED` of one name."""
        return tuple(Repair(*each) for each in sorted(set(self._repairs), key=lambda each: each[1:]))

    def result(self) -> tuple[str, OffsetMap]:
        """The edited text and the way back."""
        pieces: list[str] = []
        back, length, copied = OffsetMap(), 0, 0
        for start, end, replacement in zip(self._starts, self._ends, self._replacements, strict=True):
            pieces += (self.text[copied:start], replacement)
            length += start - copied
            if replacement:
                back.add(length, start)
                length += len(replacement)
            back.add(length, end)
            copied = end
        pieces.append(self.text[copied:])
        return "".join(pieces), back
