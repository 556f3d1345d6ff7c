"""The script elements of a page in, their texts out, wherever the parser put them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from turbohtml import Element

    from newsschema.document.document import Document

_DEEP = 500
"""Elements above one another; the parser takes nothing into an element below about so many, and puts it beside."""


def script_texts(document: Document, media_type: str) -> Iterator[tuple[int, str]]:
    """The index and the text of each script of a type, which may be written in any case and with any parameter."""
    for block, written, element in document.scripts:
        if written == media_type or written.partition(";")[0].strip().lower() == media_type:
            yield block, script_text(element)


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
