"""The marked elements of a page come in, the steps of its breadcrumb trails go out."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible.texts import is_large, text_of

if TYPE_CHECKING:
    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_MAX_ELEMENTS = 80
_MAX_STEPS = 12
_MAX_LENGTH = 200
_MOST = 2
_BETWEEN = " /›»>|\\→•·-"


@dataclass(slots=True)
class Step:
    """One step of a trail."""

    element: Element
    near: int
    """The index of an element at or before it."""
    name: str
    url: str | None


def trails(page: VisiblePage) -> list[list[Step]]:
    """The breadcrumb trails, in document order; each of at least one step that is a link."""
    found: list[list[Step]] = []
    covered: set[Element] = set()
    for one in islice(page.sweep.breadcrumbs, 40):
        if one.element in covered or is_large(one.element, _MAX_ELEMENTS):
            continue
        covered.update(one.element.iter_elements())
        steps = _steps(one.element, one.block)
        if steps and any(step.url for step in steps) and len(found) < _MOST:
            found.append(steps)
    return found


def _steps(trail: Element, block: int) -> list[Step]:
    """The items of the list, or else its links and the last text after them."""
    items = [item for item in islice(trail.iter_elements("li"), _MAX_STEPS) if not is_large(item, 12)]
    if items:
        return [step for item in items if (step := _step(item, block)) is not None]
    links = [link for link in islice(trail.iter_elements("a"), _MAX_STEPS) if link.attr("href")]
    steps = [step for link in links if (step := _step(link, block)) is not None]
    last = text_of(trail).rpartition(steps[-1].name)[2].strip(_BETWEEN) if steps else ""
    if 0 < len(last) <= _MAX_LENGTH:
        steps.append(Step(trail, block, last, None))
    return steps


def _step(element: Element, block: int) -> Step | None:
    link = element if element.tag == "a" else next(element.iter_elements("a"), None)
    name = text_of(link if link is not None else element).strip(_BETWEEN)
    if not name or len(name) > _MAX_LENGTH:
        return None
    href = (link.attr("href") or "").strip() if link is not None else ""
    return Step(link if link is not None else element, block, name, href or None)
