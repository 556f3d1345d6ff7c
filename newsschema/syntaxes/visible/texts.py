"""An element comes in, the text that a reader sees of it goes out, in one line."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, cast

from newsschema.syntaxes.visible.marks import UNSEEN, marks_of

if TYPE_CHECKING:
    from collections.abc import Callable, Container

    from newsschema.document.document import Element

LINES = frozenset({"p", "div", "span", "em", "i", "strong", "b", "small", "li", "td", "dd", "dt", "font"})
"""Elements that pages put a line in, such as a byline or a date."""
SUBHEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_ENOUGH = 1_000_000
"""Characters of a text whose white space makes no difference any more."""
_MAX_NODES = 600
_UNSHOWN = frozenset({"script", "style", "template", "noscript", "svg", "button", "select", "textarea", "iframe"})
_JOINED = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong"}
    | {"sub", "sup", "time", "u", "wbr"}
)
"""Elements that do not part what stands before them from what stands in them."""


def text_of(element: Element, dropped: Container[Element] = ()) -> str:
    """The text of an element, white space collapsed, without that of the elements in `dropped` and of those that are
    hidden.
    """
    if next(element.iter_elements(), None) is None:
        return " ".join(element.text.split())
    return " ".join("".join(_shown(element, dropped)).split())


def caption_text(element: Element, dropped: Container[Element] = ()) -> str:
    """As `text_of`, with a space where the texts of two inner elements meet and a sentence ends, or a name begins, as
    on minified pages: "A pier at dawn.Kim Roe".
    """
    if next(element.iter_elements(), None) is None:
        return text_of(element)
    return _joined(_shown(element, dropped), " ", lambda one, other: other[:1].isupper() and _ends_a_word(one))


def _ends_a_word(text: str) -> bool:
    """Whether a text ends as a word or a sentence does; one letter may be the beginning of a word, as in "iPhone"."""
    return text.endswith((".", "!", "?", "…", ")")) or (text[-2:].isalpha() and len(text) > 1 and text[-1:].islower())


def parted_text(element: Element, dropped: Container[Element] = ()) -> str:
    """As `text_of`, with a comma where the texts of two inner elements meet that only their looks part, as on minified
    pages: "Jane DoePolitical Editor" is "Jane Doe, Political Editor", "Jane Doe5 min read" is "Jane Doe, 5 min read".
    """
    return _joined(_shown(element, dropped), ", ", _changes_case)


def _changes_case(one: str, other: str) -> bool:
    return one[-1:].islower() and (other[:1].isupper() or other[:1].isdigit())


def _joined(texts: list[str], mark: str, are_parted: Callable[[str, str], bool]) -> str:
    """Texts in one line, with a mark where two that follow each other are parted."""
    for at in range(1, len(texts)):
        if are_parted(texts[at - 1], texts[at]):
            texts[at] = mark + texts[at]
    return " ".join("".join(texts).split())


def pieces_of(element: Element, dropped: Container[Element] = ()) -> list[str]:
    """The texts of an element one by one, as its inner elements part them, without those that are white space."""
    shown = [element.text] if is_one_text(element) else _shown(element, dropped)
    return [piece for text in shown if (piece := " ".join(text.split()))]


def is_one_text(element: Element) -> bool:
    """Whether all that an element holds is one text, as most small ones do."""
    return len(element) == 1 and next(element.iter_elements(), None) is None


def _shown(element: Element, dropped: Container[Element]) -> list[str]:
    """The text nodes that are shown, and a space for every element that parts what stands around it."""
    shown: list[str] = []
    out: set[object] = set()
    for node in islice(element.descendants, _MAX_NODES):
        tag: str | None = getattr(node, "tag", None)
        if out and node.parent in out:
            out.add(node)
        elif tag is None:
            shown.append(node.text)
        elif tag in _UNSHOWN or cast("Element", node) in dropped or is_unseen(cast("Element", node)):
            out.add(node)
        if tag is not None and tag not in _JOINED:
            shown.append(" ")
    return shown


def is_unseen(element: Element) -> bool:
    """Whether an element itself says that it is not shown."""
    attrs = element.attrs
    if not attrs:
        return False
    if "hidden" in attrs:
        return True
    names = element.attr("class")
    if names and marks_of(names) & UNSEEN:
        return True
    return "display:none" in (element.attr("style") or "").replace(" ", "").lower()


def is_large(element: Element, limit: int) -> bool:
    """Whether more than `limit` elements are inside an element."""
    return next(islice(element.iter_elements(), limit, None), None) is not None


def collapsed(text: str) -> str:
    """A text whose characters are to be counted, without surplus white space."""
    return " ".join(text.split()) if len(text) < _ENOUGH else text


def matchable(text: str) -> str:
    """A text as it is compared with another."""
    return " ".join(text.replace("\xad", "").casefold().split())
