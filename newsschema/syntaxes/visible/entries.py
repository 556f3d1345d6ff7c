"""An element comes in; whether it is or stands in an entry of a list of other pages goes out."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, cast

from newsschema.syntaxes.visible.above import elements_above
from newsschema.syntaxes.visible.texts import is_large

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from newsschema.document.document import Element

_NEAR, _MAX_ELEMENTS, _BESIDE = 3, 16, 3
_TITLE_WORDS, _TITLE_LETTERS = 5, 11
"""Words of a link that is a title rather than a name, and letters where words are not parted."""
_TITLES = ("a", "h3", "h4", "h5", "h6")
_UNPARTED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
"""A letter of Chinese and Japanese, in which they are not."""


def is_in_entry(element: Element, outside: Collection[Element]) -> bool:
    """Whether an element is, holds or stands in one of several small boxes alike, each with a link to another page that
    says more than a name: what it states is that page's. No entry is in `outside`, all that the headline stands in.
    """
    for box in (element, *elements_above(element, _NEAR)):
        if box in outside or is_large(box, _MAX_ELEMENTS):
            return False
        titles = _titles(box)
        if titles and ((titles > 1 and box is element) or any(map(_titles, _alike(box)))):
            return True
    return False


def _alike(box: Element) -> Iterator[Element]:
    """The small boxes of the same kind right before and after a box."""
    for siblings in (box.previous_siblings, box.next_siblings):
        for node in islice(siblings, _BESIDE):
            if getattr(node, "tag", None) == box.tag and not is_large(cast("Element", node), _MAX_ELEMENTS):
                yield cast("Element", node)


def _titles(box: Element) -> int:
    """The links and the headings in a box that could be headlines, each text once."""
    return len({one.text.strip() for one in box.iter_elements(_TITLES) if _is_title(one)})


def _is_title(one: Element) -> bool:
    text = one.text.strip()
    if one.tag == "a" and (one.attr("href") or "#").startswith(("#", "mailto:")):
        return False
    return len(text.split()) >= _TITLE_WORDS or len(_UNPARTED.findall(text)) >= _TITLE_LETTERS
