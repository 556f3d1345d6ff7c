"""An element comes in, the texts in it that state a day go out, each with whether it is the day of a change."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import text_words
from newsschema.syntaxes.visible.marks import flat
from newsschema.syntaxes.visible.texts import is_large, matchable, pieces_of
from newsschema.values.month_names import fold_name, month_number
from newsschema.values.name_words import NOISE, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element

MAX_LENGTH = 80
"""The characters of a date with a few words around it."""

_MAX_ELEMENTS = 40
_MAX_TEXT = 600
_FEWEST_DIGITS = 3
_DIGIT = re.compile("[0-9]")
_NUMBER = re.compile("[0-9]+")
_FULL_YEAR = re.compile("(?:1[89]|2[0-9])[0-9]{2}(?![0-9])(?<![0-9]{5})")
"""A number of four digits from 1800 to 2999; what it begins with is asked first, for that is found fast."""
_YEAR = re.compile(
    r"""(?<![0-9]) (?: (?:1[89]|2[0-9])[0-9]{2} | [0-9]{1,2}([./-])(?:[0-9]{1,2}|[^\W\d_]{3,9})\1[0-9]{2} ) (?![0-9])
      | (?<=[ \w]) ['’] [0-9]{2} (?!\w)""",
    re.VERBOSE,
)
"""A year, or a day with two digits for the year: in "3 May 2019", "2019-05-03", "03.05.19", "3-May-19" and "3 May ’19",
not in "10:30".
"""

_TIME = re.compile("(?<![0-9.])[0-9]{1,2}[:.h][0-9]{2}(?![0-9.])")
"""A time with its minutes: in "9:25 pm", "21.25 Uhr" and "21h25", not in "03.05.2019"."""
_DAY = (
    r"[0-9]{1,2}(?:(?:\. ?[0-9]{1,2}\. ?|(?:\.|st|nd|rd|th)? (?:de )?[^\W\d_]{3,}\.?,? (?:de )?)[0-9]{4}"
    r"|\.[0-9]{1,2}\.[0-9]{2})"
)
_OPENING = re.compile(rf"[(]?(?:[^\W\d_][^\d,(.:]{{2,30}}[,./( ]{{1,3}}[(]?(?:den )?)?{_DAY}(?![0-9])")
"""The date that opens a text: "03.05.2019", "Berlin, 3 May 2019", "Ghent (3 May 2019)"."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_NO_YEAR = r"(?!\.?,? ?[0-9]{4})"
_UNPARTED_RUN = re.compile("[\u3040-\u30ff\u3400-\u9fff]{11}")
"""A sentence in a script that sets no spaces between words."""
_MAX_BARE, _MAX_WORDS = 40, 4
_WORDS_BEFORE, _WORDS_AFTER = 44, 30
"""Characters around the year of a sentence that may belong to its day; together with it no more than a date has."""
_ENDS = ".!?。！？"
_SHORTEST_TOLD = 4
"""Letters; shorter words stand beside any day: "am", "Uhr"."""
_MANY_BEFORE, _SOME_BEFORE, _SOME_AFTER = 8, 3, 4


@dataclass(slots=True)
class Dated:
    """One date as it is written."""

    element: Element
    near: int
    """Its index."""
    text: str
    pointer: str
    """The attribute that holds it; "" for the text."""
    modified: bool


def dated_texts(element: Element, block: int, *, is_marked: bool = True) -> Iterator[Dated]:
    """The dates in an element's text: all of it where it states one, or the pieces of it that do; from one that is
    marked to be about the article, its sentences on when it was published as well.
    """
    if is_large(element, _MAX_ELEMENTS):
        return
    text = " ".join(element.text.split())
    if len(text) > _MAX_TEXT or len(_DIGIT.findall(text)) < _FEWEST_DIGITS:
        return
    pieces = pieces_of(element)
    whole = " ".join(pieces)
    before = text_before(element)
    if len(whole) <= MAX_LENGTH and len(_YEAR.findall(whole)) < 2:
        if has_a_day(whole) and not _says_other(whole, before):
            yield Dated(element, block, whole, "", says_modified(whole, before))
        return
    for piece in pieces:
        for part in _parts(piece):
            part = _around_day(part) if is_marked and len(part) > MAX_LENGTH else part
            if len(part) <= MAX_LENGTH and has_a_day(part) and not _says_other(part, before):
                yield Dated(element, block, part, "", says_modified(part, before))
            before = part


def has_year(text: str) -> bool:
    """Whether a year stands in a text."""
    if _DIGIT.search(text) is None:  # as in most
        return False
    return _FULL_YEAR.search(text) is not None or (len(_NUMBER.findall(text)) > 2 and _YEAR.search(text) is not None)


def has_a_day(text: str) -> bool:
    """Whether a text can state a day: a year and another number."""
    year = _YEAR.search(text)
    return year is not None and (year[1] is not None or len(_NUMBER.findall(text)) > 1)


def has_a_time(text: str) -> bool:
    """Whether a text with a day can state a time as well: "3 May 2019, 9:25 pm", "03.05.2019, 21.25 Uhr"."""
    return _TIME.search(text) is not None


def opening_date(element: Element) -> str:
    """The day that an element's text opens with, perhaps behind a place: "Berlin, 3 May 2019 – The ..."; else ""."""
    opening = " ".join(element.text[: 2 * MAX_LENGTH].split())
    found = _OPENING.match(opening)
    if found is None or _says_other(found[0], "") or says_modified(found[0]):
        return ""
    if opening[found.end() :].lstrip(" ,")[:1].islower():  # a sentence that goes on: "On Friday, 3 May 2019, the ..."
        return ""
    return found[0].strip(" .,()")


def is_bare(text: str) -> bool:
    """Whether a text is a day, perhaps with a time, and hardly anything else."""
    if len(text) > _MAX_BARE or not has_a_day(text) or not is_terse(text):
        return False
    return not (_says_other(text, "") or says_modified(text))


def is_terse(text: str) -> bool:
    """Whether a text has no more words than a day needs: "on Friday, 3 May 2019"."""
    return count_words(text) <= _MAX_WORDS and _UNPARTED_RUN.search(text) is None


def is_label(text: str) -> bool:
    """Whether no more than a few words stand before the day in a text: "Last updated on"."""
    return not is_sentence(text) and count_words(_words_before_date(text)) < _MAX_WORDS


def is_sentence(text: str) -> bool:
    """Whether the words around the day in a text are those of a sentence, which mentions it: many before it, or some
    before and after it.
    """
    numbers = list(_NUMBER.finditer(text))
    if not numbers or says_published(text):
        return False
    before = count_words(text[: numbers[0].start()])
    after = count_words(text[numbers[-1].end() :])
    if text[-1] in _ENDS and before > 1 and after > 1:
        return True
    return before > _MANY_BEFORE or (before >= _SOME_BEFORE and after >= _SOME_AFTER)


def tells_of_event(text: str) -> bool:
    """Whether the words beside the day in a text tell something, and are no names and no day of the week: "Production
    starts on 3 May 2019".
    """
    if says_published(text) or says_modified(text):
        return False
    numbers = list(_NUMBER.finditer(text))
    around = f"{text[: numbers[0].start()]} {text[numbers[-1].end() :]}" if numbers else ""
    told = [word for word in _WORD.findall(around) if len(word) >= _SHORTEST_TOLD and not _is_of_days(word)]
    return len(told) > 1 and any(map(str.islower, told))


def _is_of_days(word: str) -> bool:
    """Whether a word is the name of a month or of a day of the week, or one that stands beside any day."""
    return month_number(fold_name(word), None) is not None or word.casefold() in words(NOISE)


def says_modified(text: str, before: str = "") -> bool:
    """Whether what stands before the date in a text, or else right before the text, says that it is one of a change."""
    said = _words_before_date(text)
    if _holds_one(said, _published_words()):
        return False
    if _holds_one(said, _modified_words()):
        return True
    return not _DIGIT.search(before) and _words_before_date(before).startswith(_modified_words())


def says_published(text: str) -> bool:
    """Whether what stands before the date in a text says that something was published then."""
    return _holds_one(_words_before_date(text), _published_words())


def count_words(text: str) -> int:
    """The words of a text, numbers and single letters apart."""
    return len(_WORD.findall(text))


def says_more(text: str, date: str) -> bool:
    """Whether a text holds more than a date that stands in it and a word such as "published"."""
    rest = text.replace(date, " ", 1)
    return _WORD.search(rest) is not None and not says_published(text)


def text_before(element: Element) -> str:
    """The text right before an element, if that is short."""
    previous = element.previous_sibling
    if previous is None:
        previous = getattr(element.parent, "previous_sibling", None)
    text = previous.text if previous is not None else ""
    return text if len(text) <= MAX_LENGTH // 2 else ""


def _parts(piece: str) -> list[str]:
    """The parts of a text between the marks that pages set between a date and something else, and of one with several
    days before the words that introduce them.
    """
    for mark in ("|", "•", "·", " / ", " – "):
        piece = piece.replace(mark, "\n")
    if len(_YEAR.findall(piece)) > 1:
        piece = _introduction().sub(r"\n\1", piece)
    return [part.strip() for part in piece.split("\n") if part.strip()]


def _around_day(text: str) -> str:
    """The words around the one day in a sentence, as in "This entry was posted on Friday, 3 May 2019 at 9:25 pm and is
    filed under News"; the sentence where it does not say that something was published then.
    """
    years = list(_YEAR.finditer(text))
    if len(years) != 1:
        return text
    start, end = years[0].span()
    first = text.find(" ", start - _WORDS_BEFORE) + 1 if start > _WORDS_BEFORE else 0
    words_around = text[first : text.rfind(" ", end, end + _WORDS_AFTER) if len(text) > end + _WORDS_AFTER else None]
    said = f" {' '.join(_WORD.findall(matchable(words_around)))} "
    return words_around if _holds_one(said, _published_words()) else text


def _holds_one(said: str, words: tuple[str, ...]) -> bool:
    """Whether one of these words is said, most of the time of nothing."""
    return said != "" and any(map(said.__contains__, words))


def _words_before_date(text: str) -> str:
    """What stands before the first number of a text, with a space around every word; "" where nothing does."""
    number = _DIGIT.search(text)
    start = matchable(text[: number.start()] if number is not None else text)
    for mark in "():：–-,|?":
        start = start.replace(mark, " ")
    return f" {' '.join(start.split())} " if start.strip() else ""


def _says_other(text: str, before: str) -> bool:
    """Whether the words before a date say that something else than an article is of that day: an event, a deadline."""
    said = _words_before_date(text)
    if said.startswith(_other_words()) and not _holds_one(said, _modified_words()):  # "senast ändrad" is no deadline
        return True
    return not _DIGIT.search(before) and _words_before_date(before).startswith(_other_words())


@cache
def _introduction() -> re.Pattern[str]:
    """The words of change or of publication, which stand by themselves; one that is a month's name, as "maj" is in
    Swedish, where no year follows.
    """
    said = sorted((*flat(text_words.UPDATED, ";"), *flat(text_words.PUBLISHED, ";")), key=len, reverse=True)
    listed = "|".join(re.escape(word) + (_NO_YEAR if month_number(fold_name(word), None) else "") for word in said)
    return re.compile(rf"(?<!\w)({listed})(?!\w)", re.IGNORECASE)


@cache
def _modified_words() -> tuple[str, ...]:
    return tuple(sorted({f" {word} " for word in flat(text_words.UPDATED, ";")}))


@cache
def _published_words() -> tuple[str, ...]:
    return tuple(sorted({f" {word} " for word in flat(text_words.PUBLISHED, ";")}))


@cache
def _other_words() -> tuple[str, ...]:
    return tuple(sorted({f" {word} " for word in flat(text_words.OTHER_DAYS, ";")}))
