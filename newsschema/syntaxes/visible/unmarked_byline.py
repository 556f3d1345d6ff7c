"""A page without a marked byline comes in, the author whose name its words give away goes out."""

from __future__ import annotations

from functools import cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import words
from newsschema.syntaxes.visible.author import BETWEEN, Author, credits_another, is_name
from newsschema.syntaxes.visible.author_links import is_author_path
from newsschema.syntaxes.visible.byline_below import byline_below
from newsschema.syntaxes.visible.dated_byline import dated_byline
from newsschema.syntaxes.visible.marks import flat
from newsschema.syntaxes.visible.signature import signature
from newsschema.syntaxes.visible.surroundings import FIGURE, QUOTE
from newsschema.syntaxes.visible.texts import is_large, matchable, pieces_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_BEFORE, _AFTER, _ENDS = 10, 36, 3
_MAX_LENGTH = 160
_MAX_ELEMENTS = 16
_LINES = frozenset(
    {"p", "div", "span", "h2", "h3", "h4", "h5", "h6", "em", "i", "strong", "b", "li", "ul", "td", "small", "header"}
)


def unmarked_byline(page: VisiblePage) -> list[Author]:
    """The author in a link near the headline to an author's page, or in a line that begins as a byline does."""
    if page.headline is None:
        return []
    start, elements = page.headline.block, page.elements
    around = (*range(start + 1, min(start + _AFTER, len(elements))), *range(max(start - _BEFORE, 0), start))
    paragraphs = page.sweep.paragraphs
    lines = (one.block for one in (*paragraphs[:_ENDS], *paragraphs[-_ENDS:]))
    return _first(page, around) or dated_byline(page) or _first(page, lines) or byline_below(page) or signature(page)


def _first(page: VisiblePage, blocks: Iterable[int]) -> list[Author]:
    """The author that the first of the elements with these indexes names that names one."""
    for block in blocks:
        found = _author(page, page.elements[block], block)
        if found is not None and not page.is_teased(block):
            return [found]
    return []


def _author(page: VisiblePage, element: Element, block: int) -> Author | None:
    tag = element.tag
    if tag == "a":
        href = element.attr("href") or ""
        linked = text_of(element) if is_author_path(href) else ""
        return Author(element, block, linked, href) if is_name(linked) and page.place(element) is not None else None
    if tag not in _LINES:
        return None
    text = element.text
    if not 4 <= len(text) <= 3 * _MAX_LENGTH or _first_words().isdisjoint(text.casefold().split()):
        return None
    if is_large(element, _MAX_ELEMENTS):
        return None
    pieces = pieces_of(element)
    name = _after_a_word(pieces) if sum(map(len, pieces)) <= _MAX_LENGTH else None
    place = page.place(element) if name is not None else None
    if name is None or place is None or place & (FIGURE | QUOTE):
        return None
    return Author(element, block, name, None)


def _after_a_word(pieces: list[str]) -> str | None:
    """The piece of a line that begins with a word such as "by", or follows a piece that ends with one."""
    single, starts, ends = _forms()
    for at, piece in enumerate(pieces):
        plain = matchable(piece).rstrip(" :")
        if plain in single or plain.endswith(ends):
            names = _listed(pieces[at + 1 :])
            if names and not credits_another(piece, names[0]):
                return ", ".join(names)
        elif plain.startswith(starts) and _names_someone(piece):
            return piece
    return None


def _listed(pieces: list[str]) -> list[str]:
    """The name that pieces begin with, and those after it with nothing but a comma or an "and" between them."""
    names: list[str] = []
    for name, mark in zip_longest(pieces[::2], pieces[1::2], fillvalue=""):
        if not is_name(name) or name[:1].isupper() != name[:1].isalpha():
            break
        names.append(name)
        if matchable(mark) not in BETWEEN:
            break
    return names


def _names_someone(piece: str) -> bool:
    """Whether a piece that begins as a byline is no sentence: it has a name's capital letters, and no full stop."""
    following = piece.split()[1:5]
    return piece[-1] not in ".?!…" and any(word[:1].isupper() for word in following)


@cache
def _first_words() -> frozenset[str]:
    """What one of the words of every byline is: asked first of every line."""
    first = {word.partition(" ")[0] for word in flat(words.BY, ";")}
    return frozenset(first | {f"{word}:" for word in first})


@cache
def _forms() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    """The words that bylines begin with: alone, at the start of a text, at its end."""
    single = frozenset(flat(words.BY, ";"))
    ordered = sorted(single)
    starts = tuple(f"{word} " for word in ordered) + tuple(f"{word}: " for word in ordered)
    return single, starts, tuple(f" {word}" for word in ordered if word not in _TOO_SHORT)


_TOO_SHORT = frozenset({"di", "av", "af", "par", "per", "por", "text", "tekst"})
"""Words that end a text too often to say that a name follows."""
