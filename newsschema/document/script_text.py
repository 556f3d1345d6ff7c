"""A script element in, its text out, wherever the parser put it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from turbohtml import Element

_DEEP = 500
"""Elements above one another; the parser takes nothing into an element below about so many, and puts it beside."""


def script_text(element: Element) -> str:
    """The text of a script; of one that is nested too deep for the parser, the text that stands beside it."""
    text = element.text
    return text or (_text_beside(element) if _is_deep(element) else "")


def _is_deep(element: Element) -> bool:
    above = element.parent
    for _ in range(_DEEP):
        if above is None:
            return False
        above = above.parent
    return True


def _text_beside(element: Element) -> str:
    beside: Any = element.next_sibling
    return beside.data if type(beside).__name__ == "Text" else ""
