"""The plain text of a byline comes in; its pieces, each with the mark before it and without a "By", go out."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from newsschema.values import name_words as table
from newsschema.values.compact_names import cut_compact_intro
from newsschema.values.name_kinds import is_person_name
from newsschema.values.name_words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

_EDGES = " ,;:|·•-–—―/*~»«→›=&+…，、；：｜／"
_QUOTES = {"'": "'", '"': '"', "“": "”", "„": "“", "«": "»", "‘": "’"}
_MAX_INTRO = 12  # words
_NAMES_TOO = {"von": "de", "par": "fr", "av": "sv nb nn no", "af": "da is"}
"""Words for "by" that are first names or begin surnames elsewhere, and the languages in which they mean it."""
_SMALL = ("dan", "ed")
"""Words for "and" that are first names where they are not written small."""
_BEFORE_DAYS = frozenset({"on", "at", "am", "um", "vom", "le", "el", "il", "em", "op", "den", "kl", "dne"})
_SHORT_DAYS = frozenset({"ma", "di", "wo", "do", "vr", "za", "zo", "mo", "mi", "fr", "sa", "so"})
"""Days of the week in Dutch and German, behind one of these words."""
_REPORTS, _BEFORE_REPORTS = frozenset({"berichtet", "berichten"}), frozenset({"aus", "es"})
_JOINERS = "\ufe0e\ufe0f\u200d "
"""What stands between the parts of a picture, and behind it."""
_MEANT = "©®℗"
"""Symbols that say whose something is."""
_WEAK_MARKS = frozenset(",(/／-–")  # a credit goes on behind these: "Photo: Jane Doe / AP"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a byline between two marks."""

    text: str
    mark: str
    """What stood before it: "" at the start, "," or "(" or any stronger mark."""
    introduced: bool
    """Whether "By" or the like stood before it."""


def split_lists(text: str) -> list[str]:
    """The parts of a byline between semicolons: each is read alone."""
    return re.split(r"[;；؛]", text)


def read_pieces(text: str, language: str | None) -> list[Piece]:
    """The pieces of `text` that may be or hold a name; labels without one and credits for pictures are left out."""
    pieces: list[Piece] = []
    text = _unquoted(text.strip().rstrip("([（【 "))
    compact = "" if text.isascii() else cut_compact_intro(text)
    credit = False
    for raw, mark in _marked(_with_broken_brackets(compact or text)):
        rest, introduced, credits_pictures = _without_intro(raw, mark, language)
        mark = "(" if raw.strip().startswith("(") else mark
        credit = credits_pictures or (credit and not introduced and mark in _WEAK_MARKS)
        if credit or not rest:
            continue
        if pieces and mark == "," and rest.casefold() in words(table.SUFFIXES):
            pieces[-1] = replace(pieces[-1], text=f"{pieces[-1].text}, {rest}")
        else:
            pieces.append(Piece(rest, mark, introduced or (bool(compact) and not mark)))
    return pieces


def split_conjunctions(text: str) -> list[str]:
    """`text` split at "and" and the like in all languages, "&", "+" and "/"; the marks stand between the parts."""
    return _conjunction().split(text)


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(
        r""" \ ? ( [|｜¦•»›→\r\n—,，、،] ) \ ? | \ ( [-–―~·] )\  | \ ( [/／] ) \ ? | ( [/／] ) [ ]
        | (?<= [\u3400-\u9fff\uac00-\ud7a3] ) ( [·・] ) (?= [\u3400-\u9fff\uac00-\ud7a3] )""",
        re.VERBOSE,
    )


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r"(?:^|(?<= ))[(\[（【]([^()\[\]（）【】\n]*)[)\]）】](?=$|[ ,;|])")


@cache
def _conjunction() -> re.Pattern[str]:
    every = sorted(words(table.CONJUNCTIONS) - {"&", "+", "/"}, key=len, reverse=True)
    long = "|".join([*map(re.escape, table.CONVERSATIONS), *(re.escape(word) for word in every if len(word) > 1)])
    short = "|".join(word for word in every if len(word) == 1)
    attached = r"(?<=[א-ת]) ו(?=[א-ת]{2,} [א-ת])"  # Hebrew writes "and" as the first letter of the next word
    return re.compile(rf" ((?i:{long})|{short}|{'|'.join(_SMALL)}|Y) | ?([&+/＆／]) ?|{attached}")


def _with_broken_brackets(text: str) -> str:
    """`text` with a break around brackets, unless a name goes on behind them, as in "John (Jack) Doe"."""
    if "(" not in text and "[" not in text and "（" not in text and "【" not in text:
        return text

    def broken(match: re.Match[str]) -> str:
        end = match.end()
        goes_on = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
        return match[0] if goes_on else f"\n({match[1]}\n"

    return _brackets().sub(broken, text)


def _marked(text: str) -> Iterator[tuple[str, str]]:
    """The texts between marks, each with the mark before it."""
    mark, start = "", 0
    for match in _marks().finditer(text):
        yield text[start : match.start()], mark
        mark, start = next(group for group in match.groups() if group), match.end()
        mark = "," if mark in "，、،" else mark
    yield text[start:], mark


def _without_intro(raw: str, mark: str, language: str | None) -> tuple[str, bool, bool]:
    """A piece without its intro and the punctuation around it; whether it had an intro, and whether for pictures."""
    text = _without_edges(_without_icon(raw.strip().removeprefix("(")))
    if mark and (conjunction := _conjunction().match(f" {text}")):
        text = text[conjunction.end() - 1 :]
    rest, introduced, credit = cut_intro(text, language)
    return _without_edges(_without_last_word(rest)), introduced, credit


def _without_icon(text: str) -> str:
    """`text` without the pictures before it: "👤by Jane Doe", "✍️ Jane Doe"."""
    at = 0
    while at < len(text) and (_is_icon(text[at]) or (at > 0 and text[at] in _JOINERS)):
        at += 1
    return text[at:] if at else text


def _is_icon(character: str) -> bool:
    return character not in _MEANT and unicodedata.category(character) in ("So", "Sk") and not character.isascii()


def _without_last_word(text: str) -> str:
    """`text` without an "and" that nothing follows any more, or the "on" before a day that stood there."""
    before, space, last = text.rpartition(" ")
    if last in _SHORT_DAYS and before.rpartition(" ")[2] in _BEFORE_DAYS:
        return before.rpartition(" ")[0]
    is_left = last in words(table.CONJUNCTIONS) or last in _BEFORE_DAYS
    return before if space and len(last) > 1 and last.islower() and is_left else text


def _without_edges(text: str) -> str:
    """`text` without quotes and punctuation around it, and without the full stop of a sentence."""
    before = ""
    while before != text:
        before = text
        text = _unquoted(text.strip(_EDGES))
    last = text.rpartition(" ")[2]
    if last.endswith(".") and len(last) > 3 and last[:-1].isalpha() and last.casefold() not in words(table.SUFFIXES):
        return text[:-1]
    return text


def _unquoted(text: str) -> str:
    quoted = len(text) > 1 and _QUOTES.get(text[0]) == text[-1] and text.count(text[0]) <= 2
    return text[1:-1] if quoted else text


def cut_intro(text: str, language: str | None) -> tuple[str, bool, bool]:
    """`text` without the words before the name, whether there were any, and whether they credit pictures and the like.

    The text is "" where it holds nothing but such words, and where it credits whoever made something else.
    """
    compact = "" if text.isascii() else cut_compact_intro(text)
    if compact:
        return compact, True, False
    tokens = text.split(" ")
    if len(tokens) > 2 and len(tokens[0]) > 1 and tokens[0] in words(table.CONJUNCTIONS) and tokens[1][:1].isupper():
        tokens = tokens[1:]  # the last one of a list that was taken apart: "and Jane Doe"
    end, credit, only_leads = _intro_end(tokens, language)
    if credit or only_leads:
        return "", False, credit
    if not end:
        end = _end_of_section(tokens)
    return " ".join(tokens[end:]), end > 0, False


def _end_of_section(tokens: list[str]) -> int:
    """How many tokens are a section and a "by", as in "Sports By Jane Doe", or a place, as in "Aus Wien berichtet Jane
    Doe"; 0 where they are none.
    """
    for i, token in enumerate(tokens[1:5], 1):
        if token.casefold() in _REPORTS and tokens[0].casefold() in _BEFORE_REPORTS and i + 1 < len(tokens):
            return i + 1
        if token.casefold() == "by" and i + 1 < len(tokens) and not is_person_name(" ".join(tokens[:i])):
            return i + 1
    return 0


def _intro_end(tokens: list[str], language: str | None) -> tuple[int, bool, bool]:
    """How many tokens are an intro; whether it is a credit for pictures and the like; whether there is nothing else."""
    end, credit, lead = 0, False, False
    for i, token in enumerate(tokens[:_MAX_INTRO]):
        word = token.casefold().rstrip(":：=")
        colon = token[-1:] in (":", "：", "=")
        rest = tokens[i + 1 :]
        if word in words(table.CREDITS):
            credit = True
            end = i + 1 if colon else end
        elif _is_preposition(word, rest, language, after_lead=i > 0) or (i > 0 and not word):
            return i + 1, credit and not lead, False
        elif word in words(table.LEADS) or (colon and word in words(table.COLON_LABELS)):
            lead = True
            end = i + 1 if colon or (word in words(table.LABELS) and rest) else end
        elif colon and rest and is_person_name(" ".join(rest)):
            return i + 1, False, False
        else:
            return end, credit and not lead and end > 0, False
    return end, credit and not lead and end > 0, lead and len(tokens) <= _MAX_INTRO


def _is_preposition(word: str, rest: list[str], language: str | None, *, after_lead: bool) -> bool:
    """Whether `word` is a "by" that an author follows, and not the "Von" or "De" that a name begins with."""
    if word not in words(table.PREPOSITIONS) and word not in table.WEAK_PREPOSITIONS:
        return False
    if after_lead or not rest:
        return True
    languages = table.WEAK_PREPOSITIONS.get(word)
    if languages is None:
        meant = _NAMES_TOO.get(word)
        if meant is not None and language is not None and len(rest) == 1 and language not in meant.split():
            return False
        return rest[0] not in {"der", "den", "dem", "zu"}
    if languages == "-" or (language is not None and language not in languages.split()):
        return False
    return rest[0] not in words(table.PARTICLES) and is_person_name(" ".join(rest))
