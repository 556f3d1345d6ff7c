"""A short text comes in; the dates it writes with the name of a month, and the rest of the text, go out."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsschema.values.month_names import fold_name, month_number

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"[0-9]+|[^\s0-9!-/:-@\[-`{-~«»“”„’‘·–—…،、。，｜]+")
_GAP = frozenset(" .,'’()/-،")
# Words inside a date: ordinal endings, "of", "the" and "year" in the languages that write them.
_PARTICLES = frozenset(
    {"st", "nd", "rd", "th", "er", "o", "ko", "eko", "aren", "of", "the"}
    | {"de", "del", "di", "da", "d", "den", "le", "el", "la", "a", "y", "m", "°"}
    | {"gada", "г", "р", "года", "року", "yil"}
)
# Where year, month and day stand in three tokens of these kinds. The last is Latvian.
_ORDERS = {"DMY": (2, 1, 0), "MDY": (2, 0, 1), "YMD": (0, 1, 2), "YDM": (0, 2, 1)}
_SHORT_ORDERS = {"DMD": (2, 1, 0), "MDD": (2, 0, 1)}
_APOSTROPHES = ("'", "’", "‘")
_FIRST_YEAR_OF_1900S = 70  # two digits from here on are of the 20th century: 70 is 1970, 69 is 2069


class _Token(NamedTuple):
    kind: str  # "D" day, "M" month, "Y" year, "x" anything that is no part of a date
    value: int
    start: int
    end: int


def take_named_days(text: str, language: str | None) -> tuple[str, set[tuple[int, int, int]]]:
    """`text` with a line feed for every date such as "31 May 2024" or "31-May-24", and the dates as year, month and
    day, unchecked.
    """
    days: set[tuple[int, int, int]] = set()
    tokens = list(_tokens(text, language))
    kinds = "".join(token.kind for token in tokens)
    rest = text
    for i in reversed(range(len(tokens) - 2)):  # from the end, so that the places before stay right
        of_kinds = kinds[i : i + 3]
        if order := _ORDERS.get(of_kinds) or _short_order(text, tokens[i : i + 3], of_kinds):
            year, month, day = (tokens[i + k].value for k in order)
            days.add((year if of_kinds in _ORDERS else full_year(year), month, day))
            rest = f"{rest[: tokens[i].start]}\n{rest[tokens[i + 2].end :]}"
    return rest, days


def full_year(year: int) -> int:
    """The year that its last two digits mean."""
    return year + (1900 if year >= _FIRST_YEAR_OF_1900S else 2000)


def _short_order(text: str, tokens: list[_Token], kinds: str) -> tuple[int, int, int] | None:
    """The order of a date whose year has two digits, where its look says so: "31 May ’24", "31-May-24", "31.Mai.24"."""
    order = _SHORT_ORDERS.get(kinds)
    if order is None or tokens[2].end - tokens[2].start != 2:
        return None
    first, second = (text[a.end : b.start] for a, b in pairwise(tokens))
    is_joined = kinds == "DMD" and first == second and first in (".", "-", "/")
    return order if is_joined or second.endswith(_APOSTROPHES) else None


def read_named_month(text: str, language: str | None) -> tuple[int, int] | None:
    """The year and the month that are all of `text`, as in "May 2024"."""
    match sorted(_tokens(text, language)):
        case [_Token("M", month), _Token("Y", year)]:
            return year, month
        case _:
            return None


def _tokens(text: str, language: str | None) -> Iterator[_Token]:
    """The numbers and words of `text`; particles are left out, and punctuation that parts two of them is an "x"."""
    matches = list(_TOKEN.finditer(text))
    skip, end = False, 0
    for i, match in enumerate(matches):
        if not _GAP.issuperset(text[end : match.start()]):
            yield _Token("x", 0, match.start(), match.start())
        end = match.end()
        if skip:
            skip = False
            continue
        name = fold_name(match[0])
        following = matches[i + 1] if i + 1 < len(matches) else None
        if following and (month := month_number(f"{name} {fold_name(following[0])}", language)):
            skip = True  # a name of two words
            yield _Token("M", month, match.start(), following.end())
        elif token := _token(match, name, language):
            yield token


def _token(match: re.Match[str], name: str, language: str | None) -> _Token | None:
    kind, value = "x", 0
    if name.isdecimal():
        value = int(name[:4])
        kind = {1: "D", 2: "D", 4: "Y"}.get(len(name), "x")
    elif month := month_number(name, language):
        kind, value = "M", month
    elif name in _PARTICLES:
        return None
    return _Token(kind, value, match.start(), match.end())
