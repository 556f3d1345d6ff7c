"""An element comes in; whether it is or stands in an entry of a list of other pages goes out."""

from __future__ import annotations

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
_UNPARTED = "\u3040"
"""The first letter of the scripts in which they are not: those of East Asia."""


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
    """The links in a box that could be headlines, each text once."""
    return len({link.text.strip() for link in box.iter_elements("a") if _is_title(link)})


def _is_title(link: Element) -> bool:
    text, href = link.text.strip(), link.attr("href") or "#"
    if href.startswith(("#", "mailto:")):
        return False
    words = len(text.split())
    return words >= _TITLE_WORDS or (words == 1 and len(text) >= _TITLE_LETTERS and max(text) >= _UNPARTED)
