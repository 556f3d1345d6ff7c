"""A page without a marked byline comes in, the author whose name its words give away goes out."""

from __future__ import annotations

from functools import cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import text_words
from newsschema.syntaxes.visible.author import BETWEEN, Author, credits_another, is_name, says_button
from newsschema.syntaxes.visible.author_links import is_author_path
from newsschema.syntaxes.visible.byline_below import byline_below
from newsschema.syntaxes.visible.date_texts import text_before
from newsschema.syntaxes.visible.dated_byline import dated_byline
from newsschema.syntaxes.visible.marks import flat
from newsschema.syntaxes.visible.signature import signature
from newsschema.syntaxes.visible.surroundings import FIGURE, QUOTE
from newsschema.syntaxes.visible.texts import LINES, SUBHEADINGS, is_large, matchable, pieces_of, text_of
from newsschema.syntaxes.visible.worded_byline import Line, worded_byline
from newsschema.values.names import read_byline

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_BEFORE, _AFTER, _ENDS = 10, 36, 3
_MAX_LENGTH = 160
_MAX_UNKNOWN = 4
_MAX_ELEMENTS = 16
_LINES = LINES | SUBHEADINGS | {"ul", "header"}


def unmarked_byline(page: VisiblePage) -> list[Author]:
    """The author in a link near the headline to an author's page, or in a line that begins as a byline does; else who
    is named below the text.
    """
    if page.headline is None:
        return []
    return byline_by_words(page) or byline_below(page) or signature(page)


def byline_by_words(page: VisiblePage, known: range = range(0)) -> list[Author]:
    """The author whom a link, words or a date give away, near the headline or where the text begins or ends; `known`
    are the indexes of elements that were read already.
    """
    start, end = page.headline.block if page.headline is not None else 0, len(page.elements)
    blocks = (*range(start + 1, min(start + _AFTER, end)), *range(max(start - _BEFORE, 0), start))
    around = _lines(page, [block for block in blocks if block not in known] if known else blocks)
    found = _first(page, around) or worded_byline(page, around) or dated_byline(page)
    if found:
        return found
    paragraphs = page.sweep.paragraphs
    ends = _lines(page, [one.block for one in (*paragraphs[:_ENDS], *paragraphs[-_ENDS:])])
    return _first(page, ends) or worded_byline(page, ends)


def _lines(page: VisiblePage, blocks: Iterable[int]) -> list[Line]:
    """The links and the short lines among the elements with these indexes, with their words as they are compared."""
    found: list[Line] = []
    for block in blocks:
        element = page.elements[block]
        if element.tag == "a":
            found.append((block, element, []))
        elif element.tag in _LINES and not is_large(element, _MAX_ELEMENTS):
            text = element.text
            if 4 <= len(text) <= 3 * _MAX_LENGTH:
                found.append((block, element, _words(text)))
    return found


def _words(text: str) -> list[str]:
    """The words of a text as they are compared; a wide colon or slash ends one, as in "作者：" and "文／"."""
    plain = text if text.isascii() else text.replace("：", ": ").replace("／", ": ")
    return plain.casefold().split()


def _first(page: VisiblePage, lines: list[Line]) -> list[Author]:
    """The author that the first of these lines names that names one."""
    for block, element, tokens in lines:
        found = _in_link(page, element, block) if element.tag == "a" else _in_line(page, element, block, tokens)
        if found is not None and not page.is_teased(block):
            return [found]
    return []


def _in_link(page: VisiblePage, element: Element, block: int) -> Author | None:
    href = element.attr("href") or ""
    name = text_of(element) if is_author_path(href) else ""
    if not is_name(name) or not page.is_own(element) or credits_another(text_before(element), name):
        return None
    return Author(element, block, name, href)


def _in_line(page: VisiblePage, element: Element, block: int, tokens: list[str]) -> Author | None:
    if _first_words().isdisjoint(tokens):
        return None
    pieces = pieces_of(element)
    name = _after_a_word(pieces) if sum(map(len, pieces)) <= _MAX_LENGTH else None
    if name is None or not page.is_own(element, FIGURE | QUOTE):
        return None
    return Author(element, block, name, None)


def _after_a_word(pieces: list[str]) -> str | None:
    """The piece of a line that begins with a word such as "by", or follows a piece that ends with one."""
    single, starts, ends = _forms()
    for at, piece in enumerate(pieces):
        plain = matchable(piece).rstrip(" :")
        if plain in single or (plain.rpartition(" ")[2] in _last_words() and plain.endswith(ends)):
            names = _listed(pieces[at + 1 :])
            if names and not credits_another(piece, names[0]):
                return ", ".join(names)
        elif plain.partition(" ")[0] in _first_words() and plain.startswith(starts) and _names_someone(piece):
            return piece
    return None


def _listed(pieces: list[str]) -> list[str]:
    """The name that pieces begin with, and those after it with nothing but a comma or an "and" between them."""
    names: list[str] = []
    for name, mark in zip_longest(pieces[::2], pieces[1::2], fillvalue=""):
        if not is_name(name) or name[:1].islower():
            break
        names.append(name)
        if matchable(mark) not in BETWEEN:
            break
    return names


def _names_someone(piece: str) -> bool:
    """Whether a piece that begins as a byline is no sentence: it has a name's capital letters, no full stop, and no
    more words than a name where it is neither a person's nor a group's: "Von der Planung bis hin zum Fest".
    """
    following = piece.split()[1:5]
    if piece[-1] in ".?!…" or not any(word[:1].isupper() for word in following) or says_button(matchable(piece)):
        return False
    return any(agent.kind != "unknown" or agent.name.count(" ") < _MAX_UNKNOWN for agent in read_byline(piece))


@cache
def _first_words() -> frozenset[str]:
    """The first words of all that introduces a name; a line with none of them is no byline, and asked no further."""
    first = {word.partition(" ")[0] for word in flat(text_words.BY, ";")}
    return frozenset(first | {f"{word}:" for word in first})


@cache
def _last_words() -> frozenset[str]:
    """What one of the words of every byline ends with that a name follows in another piece."""
    return frozenset(word.rpartition(" ")[2] for word in flat(text_words.BY, ";"))


@cache
def _forms() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """The words that bylines begin with: alone, at the start of a text, at its end."""
    single = frozenset(flat(text_words.BY, ";"))
    ordered = sorted(single)
    starts = tuple(f"{word} " for word in ordered) + tuple(f"{word}: " for word in ordered)
    return single, starts, tuple(f" {word}" for word in ordered if word not in _TOO_SHORT)


_TOO_SHORT = frozenset({"di", "av", "af", "par", "per", "por", "text", "tekst"})
"""Words that end a text too often to say that a name follows."""
