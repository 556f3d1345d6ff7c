"""The text of a JSON-LD block that `json` refused in; strict JSON, the named repairs and the way back out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newsschema.syntaxes.json_structure import Structure, Unrepairable
from newsschema.syntaxes.text_edits import Draft, OffsetMap, Repair

__all__ = ["Repair", "Repaired", "Unrepairable", "repair"]


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a strict parser reads, and what had to be done for it."""

    text: str
    """Strict JSON, an object or an array. As in Python's `json`, NaN and Infinity may stand in it; numbers may be
    of any length, and nesting of any depth."""
    repairs: tuple[Repair, ...]
    """In order of place; empty where nothing was wrong."""
    several: bool
    """Whether several values stood in the block: then `text` is an array of them."""
    _back: tuple[OffsetMap, ...] = field(default=(), repr=False, compare=False)

    def offset(self, repaired_offset: int) -> int:
        """The place in the block as it stands. Of a span, map the first and the last character: what was dropped
        after the last one is not part of it."""
        for back in self._back:
            repaired_offset = back.offset(repaired_offset)
        return repaired_offset


def repair(text: str) -> Repaired | Unrepairable:
    """Put right what keeps a strict parser from reading the text of one block (RFC 8259).

    Takes any text at all, never raises, and takes time in proportion to the length of the text.
    """
    structure = Structure(Draft(text))
    stopped = structure.read()
    if stopped is None:
        repaired, back = structure.draft.result()
        return Repaired(repaired, structure.draft.repairs(), structure.several, (back,))
    if not structure.holds_string and (first := _REFERENCE.match(text, stopped.offset)):
        return _repair_escaped(text, Repair("jsonld.html-escaped", first.start(), first.end()))
    return stopped


def _repair_escaped(text: str, escaped: Repair) -> Repaired | Unrepairable:
    """Repair a block that was escaped for HTML as a whole, quotation marks and all: one level is taken off."""
    plain, back = _unescape(text).result()
    structure = Structure(Draft(plain))
    if stopped := structure.read():
        return Unrepairable(back.offset(stopped.offset), stopped.message)
    repaired, to_plain = structure.draft.result()
    placed = [Repair(each.name, back.offset(each.start), back.offset(each.end)) for each in structure.draft.repairs()]
    repairs = sorted([escaped, *placed], key=lambda each: each.start)
    return Repaired(repaired, tuple(repairs), structure.several, (to_plain, back))


_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_CUT_REFERENCE = re.compile(r"&[#A-Za-z0-9]{0,32}\Z")


def _unescape(text: str) -> Draft:
    """Replace each character reference once; one that the end of the text cuts is dropped."""
    from html import unescape  # its table of names is large, and hardly a page needs it

    draft = Draft(text)
    offset = text.find("&")
    while offset >= 0:
        reference = _REFERENCE.match(text, offset) or _CUT_REFERENCE.match(text, offset)
        end = reference.end() if reference else offset + 1
        if reference:
            draft.replace(offset, end, unescape(reference[0]) if text[end - 1] == ";" else "")
        offset = text.find("&", end)
    return draft
