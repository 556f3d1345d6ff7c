"""A page without a marked byline comes in, the authors whose names stand beside the date, and nothing else, go out."""

from __future__ import annotations

from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.author import Author, credits_another, is_name, no_names
from newsschema.syntaxes.visible.author_links import is_author_path
from newsschema.syntaxes.visible.date_texts import has_a_day, has_year, is_sentence
from newsschema.syntaxes.visible.marks import flat
from newsschema.syntaxes.visible.surroundings import FIGURE, QUOTE
from newsschema.syntaxes.visible.texts import matchable, pieces_of
from newsschema.syntaxes.visible.words import COMMENTS
from newsschema.values.names import is_person_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_AFTER = 75
_MAX_PARAGRAPHS = 2
"""Paragraphs between the headline and a byline: more are the text."""
_MAX_ELEMENTS, _MAX_LENGTH, _MAX_RAW, _MAX_WORDS = 16, 120, 1500, 5
_LINES = frozenset({"p", "div", "span", "small", "header", "section", "aside", "em", "ul", "h4", "h5", "h6", "td"})
_HEADINGS = ("h1", "h2", "h3", "h4")
_MARKS = ("|", "•", "·", " - ", " – ", " — ", ",")
"""What parts a name from a date in one text."""


def dated_byline(page: VisiblePage) -> list[Author]:
    """The authors in the first small element below the headline that shows a day and the full names of people.

    Topics look like names too: what a link on the page bears that leads to no author's page is none.
    """
    if page.headline is None:
        return []
    start = page.headline.block
    texts = [one.block for one in page.sweep.paragraphs if one.block > start][_MAX_PARAGRAPHS:]
    for block, element in _small(page, start + 1, min((start + _AFTER, len(page.elements), *texts[:1]))):
        names = _names_beside_a_day(element) if element.tag in _LINES else []
        if names and _is_own(page, element, block) and not any(_is_topic(page, name) for name in names):
            return [Author(element, block, name, None) for name in names]
    return []


def _small(page: VisiblePage, block: int, end: int) -> Iterator[tuple[int, Element]]:
    """The small elements between two indexes that show a year; in one that shows none nothing is looked for."""
    while block < end:
        element = page.elements[block]
        inside = list(islice(element.iter_elements(), _MAX_ELEMENTS + 1))
        block += 1
        text = element.text if len(inside) <= _MAX_ELEMENTS else ""
        if not text or len(text) > _MAX_RAW:
            continue
        if has_year(text):
            yield block - 1, element
        else:
            block += len(inside)


def _names_beside_a_day(element: Element) -> list[str]:
    """The names in an element that holds little else than them and a day."""
    pieces = pieces_of(element)
    whole = " ".join(pieces)
    if len(whole) > _MAX_LENGTH or not has_a_day(whole) or is_sentence(whole) or _leads_on(element):
        return []
    parts = [part for piece in pieces for part in _parted(piece)]
    return [
        part for before, part in pairwise(["", *parts]) if _is_full_name(part) and not _labels_another(before, part)
    ]


def _leads_on(element: Element) -> bool:
    """Whether an element holds a heading, or a link with a text as long as one: both are of a teaser."""
    if next(element.iter_elements(_HEADINGS), None) is not None:
        return True
    return any(len(link.text.split()) > _MAX_WORDS for link in element.iter_elements("a"))


def _parted(piece: str) -> Iterator[str]:
    """A text split at its marks."""
    for mark in _MARKS:
        piece = piece.replace(mark, "\n")
    yield from filter(None, map(str.strip, piece.splitlines()))


def _labels_another(before: str, name: str) -> bool:
    """Whether a text says what follows it, and that is no author: "Stadium:", "Translated by", "Photo"."""
    if credits_another(before, name):
        return True
    return before.endswith(":") and matchable(before).rstrip(" :") not in no_names()


def _is_full_name(part: str) -> bool:
    """Whether a text is the name of a person, with a space in it and without a word for comments."""
    tokens = matchable(part).split()
    return 1 < len(tokens) <= _MAX_WORDS and is_name(part) and is_person_name(part) and _comments().isdisjoint(tokens)


@cache
def _comments() -> frozenset[str]:
    return frozenset(flat(COMMENTS))


def _is_own(page: VisiblePage, element: Element, block: int) -> bool:
    """Whether an element is the article's own, and neither a picture's nor a teaser's."""
    is_own = page.is_own(element, FIGURE | QUOTE | marks.PORTRAIT)
    return is_own and not page.is_teased(block) and not page.is_after_teaser(block)


def _is_topic(page: VisiblePage, name: str) -> bool:
    """Whether a link has a name for its text that leads to no author's page."""
    links = (link for _, link in page.document.named("a") if name in link.text)
    return any(" ".join(link.text.split()) == name and not is_author_path(link.attr("href") or "") for link in links)
