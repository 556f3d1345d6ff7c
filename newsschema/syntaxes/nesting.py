"""Some elements of a page come in, in document order; their indexes, or for each the nearest of them that it stands
inside, go out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsschema.document.document import Document, Element

DEEPEST_TEXT = 10
"""How many properties whose value is their text may stand inside each other: each of them repeats the inner one's."""


def located(document: Document, elements: Iterable[Element], start: int = 0) -> list[tuple[int, Element]]:
    """The elements, which come in document order, with their indexes in the document; those of templates are left out.

    None of them stands before the index `start`.
    """
    index_of = document.elements.index
    block = start - 1
    found: list[tuple[int, Element]] = []
    for element in elements:
        block = index_of(element, block + 1)  # both lists are in document order
        found.append((block, element))
    if not document.named("template"):
        return found
    return [each for each in found if not document.is_inert(each[0])]


def nearest(elements: Sequence[Element]) -> list[int]:
    """For each element the index of the nearest other one around it, -1 for none. No element is passed twice."""
    around: list[int] = []
    known: dict[object, int] = {}  # an element that was passed -> the nearest around it; one of ours -> itself
    for index, element in enumerate(elements):
        passed: list[object] = []
        ancestor = element.parent
        while ancestor is not None and ancestor not in known:
            passed.append(ancestor)
            ancestor = ancestor.parent
        found = known[ancestor] if ancestor is not None else -1
        known.update(dict.fromkeys(passed, found))
        known[element] = index
        around.append(found)
    return around
