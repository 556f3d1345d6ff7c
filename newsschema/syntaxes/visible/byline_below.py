"""A page without a byline near its headline comes in, the author that it names below its text goes out."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks, text_words
from newsschema.syntaxes.visible.above import parent_of
from newsschema.syntaxes.visible.author import BETWEEN, Author, credits_another, is_name
from newsschema.syntaxes.visible.author_links import is_author_path
from newsschema.syntaxes.visible.date_texts import text_before
from newsschema.syntaxes.visible.marks import flat, marks_of
from newsschema.syntaxes.visible.surroundings import FIGURE, QUOTE
from newsschema.syntaxes.visible.texts import is_large, matchable, pieces_of, text_of
from newsschema.values.names import is_person_name, read_byline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_LABELS = frozenset({"strong", "b", "h3", "h4", "h5", "h6", "dt", "th"})
_LABELS_NEAR = frozenset({"div", "span"})
_NEAR = 239
"""Elements below the headline among which those are looked at of which pages have many."""
_ITEMS = frozenset({"li", "dl", "tr"})
_TAGS_FAR = _LABELS | {"a"}
_TAGS = _TAGS_FAR | _LABELS_NEAR | _ITEMS
_MAX_BELOW = 2000
_MAX_LABEL, _MAX_ITEM = 24, 160
_MAX_LABELLED, _MAX_BESIDE = 4, 60
_MAX_LINKS, _MAX_LINKED = 120, 3
"""Links that are looked at, and authors that they lead to: a page with more lists the site's."""

Block = tuple[int, "Element"]


def byline_below(page: VisiblePage) -> list[Author]:
    """The author behind a label such as "Author:", or else in the first link that leads to an author's page."""
    below = _below(page)
    return _labelled(page, below) or _linked(page, below)


def _labelled(page: VisiblePage, below: list[Block]) -> list[Author]:
    """The names behind the first label, which stands in an element of its own or first in an item of a list."""
    for block, element in _candidates(below):
        names = _names_in_item(element) if element.tag in _ITEMS else _names_behind(element)
        if names and page.is_own(element):
            return [Author(element, block, name, None) for name in names]
    return []


def _candidates(below: list[Block]) -> Iterator[Block]:
    """The elements below the headline that can be labels, or be items that begin with one, in document order."""
    for block, element in below:
        tag = element.tag
        if tag in _LABELS or tag in _ITEMS or (tag in _LABELS_NEAR and len(element) == 1):
            yield block, element


def _names_in_item(element: Element) -> list[str]:
    """The name in an item of a list that holds nothing but a label and it."""
    text = element.text if not is_large(element, _MAX_LABELLED) else ""  # that of what holds half the page is long
    if len(text) > _MAX_ITEM or not matchable(text).startswith(_openings()):
        return []
    label, name, *others = (*pieces_of(element), "", "")
    return [name] if _is_label(label) and is_name(name) and not any(others) else []


def _names_behind(label: Element) -> list[str]:
    """The names that follow a label, in its own element behind a colon or in the one that it is in."""
    text = label.text if not is_large(label, _MAX_LABELLED) else ""
    before, _, behind = text[:_MAX_ITEM].partition(":")
    if len(before) > _MAX_LABEL or len(text) > _MAX_ITEM or not _is_label(before):
        return []
    if behind.strip():
        return [behind.strip()] if _names_people(behind.strip().rstrip(".")) else []
    above = parent_of(label)
    if above is None or is_large(above, _MAX_BESIDE):
        return []
    text, pieces = " ".join(text.split()), pieces_of(above)
    found: list[str] = []
    for piece in pieces[pieces.index(text) + 1 :] if text in pieces else ():
        if _names_people(piece):
            found.append(piece.strip(" ,;"))
        elif matchable(piece) not in BETWEEN:
            return [] if piece[0].islower() else found  # a sentence goes on
    return found


def _names_people(piece: str) -> bool:
    """Whether a text names people or organizations, and says nothing else but what they are."""
    agents = read_byline(piece)
    return bool(agents) and piece[-1] not in ".!?" and all(agent.kind != "unknown" for agent in agents)


def _linked(page: VisiblePage, below: list[Block]) -> list[Author]:
    """The author in the first link of the article's own that leads to an author's page."""
    found: dict[str, Author] = {}
    for block, link in islice((one for one in below if one[1].tag == "a"), _MAX_LINKS):
        href, names = link.attr("href") or "", link.attr("class")
        if not (is_author_path(href) or (names and marks_of(names) & marks.BYLINE)):
            continue
        name = text_of(link)
        if credits_another(text_before(link), name) or not (is_name(name) and is_person_name(name)):
            continue
        if _is_own(page, link, block):
            found.setdefault(name, Author(link, block, name, href or None))
    return list(found.values())[:1] if len(found) <= _MAX_LINKED else []


def _below(page: VisiblePage) -> list[Block]:
    """The elements below the headline that can be labels or links."""
    start = page.headline.block + 1 if page.headline is not None else 0
    near = enumerate(islice(page.elements, start, start + _NEAR), start)
    far = enumerate(islice(page.elements, start + _NEAR, start + _MAX_BELOW), start + _NEAR)
    return [one for one in near if one[1].tag in _TAGS] + [one for one in far if one[1].tag in _TAGS_FAR]


def _is_own(page: VisiblePage, element: Element, block: int) -> bool:
    """Whether an element is the article's own, and neither a picture's nor beside or behind a teaser."""
    is_own = page.is_own(element, FIGURE | QUOTE | marks.PORTRAIT | marks.ASIDE)
    return is_own and not page.is_after_teaser(block)


def _is_label(text: str) -> bool:
    return matchable(text).rstrip(" :") in _labels()


@cache
def _labels() -> frozenset[str]:
    return frozenset(flat(text_words.AUTHOR_LABELS, ";"))


@cache
def _openings() -> tuple[str, ...]:
    return tuple(_labels())
