"""A page without a byline comes in, the author who signed its text with a full name goes out."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, cast

from newsschema.syntaxes.visible import text_words
from newsschema.syntaxes.visible.author import Author, is_name
from newsschema.syntaxes.visible.marks import flat
from newsschema.syntaxes.visible.surroundings import FIGURE, QUOTE
from newsschema.syntaxes.visible.texts import matchable, text_of
from newsschema.values.names import is_person_name

if TYPE_CHECKING:
    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_LONG, _FEWEST = 80, 2
"""Characters of a paragraph of text, and how many such a text has at least."""
_LAST = 2
_MAX_PARAGRAPHS = 400
_MAX_NAME, _MAX_WORDS = 40, 4
_MOST_NAMES = 3
_DASHES = re.compile(r"\s+[-–—]\s+")
_RIGHT = frozenset({"text-right", "align-right", "has-text-align-right", "text-end", "rteright"})
_MARKS = " +-–—*/|"
"""What papers set beside a signature."""

Block = tuple[int, "Element"]


def signature(page: VisiblePage) -> list[Author]:
    """The author whose name is all that one of the text's last paragraphs says, or stands in brackets at its end."""
    text = _text(page)
    for block, element in reversed((*text[-_LAST:], *_behind(text))):
        names = _signed(text_of(element), _is_aligned(element))
        if names and next(element.iter_elements("a"), None) is None and page.is_own(element, FIGURE | QUOTE):
            return [Author(element, block, name, None) for name in names]
    return []


def _text(page: VisiblePage) -> list[Block]:
    """The paragraphs below the headline in the one element that has most of them, where two at least are long."""
    start = page.headline.block if page.headline is not None else 0
    groups: dict[object, list[Block]] = {}
    below = (one for one in page.document.named("p") if one[0] > start)
    for block, element in islice(below, _MAX_PARAGRAPHS):
        groups.setdefault(element.parent, []).append((block, element))
    best = max(groups.values(), key=len, default=[])
    long = (element for _, element in best if len(element.text) > _LONG)
    return best if len(list(islice(long, _FEWEST))) == _FEWEST else []


def _behind(text: list[Block]) -> list[Block]:
    """The aligned box right behind the last paragraph, in which some systems set the signature."""
    following = text[-1][1].next_sibling if text else None
    while following is not None and not hasattr(following, "tag") and not following.text.strip():
        following = following.next_sibling
    box = cast("Element | None", following)
    return [(text[-1][0], box)] if box is not None and hasattr(box, "tag") and _is_aligned(box) else []


def _is_aligned(element: Element) -> bool:
    """Whether a text stands at the right, where papers set signatures."""
    if (element.attr("align") or "").lower() == "right":
        return True
    style = (element.attr("style") or "").lower().replace(" ", "")
    names = (element.attr("class") or "").lower().split()
    return "text-align:right" in style or "text-align:end" in style or not _RIGHT.isdisjoint(names)


def _signed(text: str, is_aligned: bool) -> list[str]:
    """The full name that is all of a text, or the end of it in brackets; at the right also several between dashes, and
    with a full stop behind them.
    """
    text = text.strip(_MARKS)
    if not is_aligned or len(text) > _MOST_NAMES * _MAX_NAME:
        name = _full_name(text)
        return [name] if name else []
    names = [_full_name(part) for part in _DASHES.split(text.removesuffix("."))]
    return names if all(names) and len(names) <= _MOST_NAMES else []


def _full_name(text: str) -> str:
    name = text.rpartition("(")[2].removesuffix(")").strip() if text.endswith(")") else text
    parts = name.split(" ")
    if matchable(parts[0]).rstrip(",:!") in _closings():
        return ""
    is_full = 1 < len(parts) <= _MAX_WORDS and len(name) <= _MAX_NAME and name[-1].isalpha()
    return name if is_full and is_name(name) and is_person_name(name) else ""


@cache
def _closings() -> frozenset[str]:
    return frozenset(flat(text_words.CLOSINGS))
