"""The microdata elements of a page in, the value that each one has as a property out, and the attribute that holds it.

HTML, "Microdata", "Values". Beyond the standard, `content` counts on every element: search engines'
own examples have it on `<span>`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from turbohtml import Node

    from newsschema.document.document import Element
    from newsschema.syntaxes.microdata_items import Marked

_SOURCES = ("amp-img", "audio", "embed", "iframe", "img", "source", "track", "video")
_ATTRIBUTES = {
    "meta": "content",
    **dict.fromkeys(_SOURCES, "src"),
    **dict.fromkeys(("a", "area", "link"), "href"),
    "object": "data",
    **dict.fromkeys(("data", "meter"), "value"),
    "time": "datetime",
}
"""The attribute that holds the value, by tag; `<amp-img>` is the `<img>` of AMP pages."""
URLS = frozenset({"src", "href", "data"})
"""The attributes whose value is a URL."""

_NESTED_FACTOR, _NESTED_ALLOWANCE = 10, 1_000_000
"""How many characters the texts inside texts may have in all: so many for each one of the page, and so many besides. By
the standard a megabyte inside 500 nested properties makes 500."""


Written = tuple[str, str]
"""A value as the page has it, and the attribute that holds it, "" for the element's text."""


class Values:
    """The values of one page's marked elements, each read once, however many items share it."""

    def __init__(self, marked: list[Marked], base: str | None, length: int) -> None:
        self._elements = [each.element for each in marked]
        self._written = [_written(each, base) for each in marked]
        self.cut_at: int | None = None
        """The first property whose text was left out, because the texts inside texts are too long together."""
        self._left = _NESTED_FACTOR * length + _NESTED_ALLOWANCE
        self._outer, self._inner = _nested_texts(marked, self._written)
        self._texts: dict[int, tuple[str, dict[int, tuple[int, int]]]] = {}
        self._cuts: dict[tuple[int, int, int], str] = {}

    def value(self, index: int) -> Written | None:
        """The value of a property that is no item; None for a text that would be too much."""
        written = self._written[index]
        if written is None:
            text = self._text(index)
            written = self._written[index] = (text, "") if text is not None else None
        return written

    def _text(self, index: int) -> str | None:
        outer = self._outer[index]
        if outer not in self._inner:
            return self._elements[index].text
        if outer not in self._texts:
            self._texts[outer] = _text_and_spans(self._elements, outer, self._inner[outer])
        text, spans = self._texts[outer]
        start, end = spans[index]
        cut = self._cuts.get((outer, start, end))  # nested elements often have one text
        if cut is None and end - start <= self._left:
            self._left -= end - start
            cut = self._cuts[outer, start, end] = text[start:end]
        elif cut is None and self.cut_at is None:
            self.cut_at = index
        return cut


def _written(marked: Marked, base: str | None) -> Written | None:
    """The value that an attribute of a property holds; None where its text is the value, and for an item."""
    element = marked.element
    if marked.is_item or not marked.uses:
        return None
    content = element.attr("content")
    if content:
        return content, "content"
    attribute = _ATTRIBUTES.get(marked.tag)
    if attribute is None or element.namespace.value != "html":
        return None
    value = element.attr(attribute)
    if value is None:
        return None if attribute == "datetime" else ("", attribute)
    return resolve_url(base, value) if attribute in URLS else value, attribute


def _nested_texts(marked: list[Marked], written: list[Written | None]) -> tuple[list[int], dict[int, list[int]]]:
    """For each marked element the outermost property around it, or itself, whose text is its value, else -1; and for
    those that hold others, or a template, these others. A template's content is no text of what is around it."""
    outermost: list[int] = []
    inner: defaultdict[int, list[int]] = defaultdict(list)
    for index, each in enumerate(marked):
        is_template = each.tag == "template"
        is_text = each.uses > 0 and not each.is_item and written[index] is None
        outer = outermost[each.up] if each.up >= 0 else -1
        if outer >= 0 and (is_text or is_template):
            inner[outer].append(index)
        elif is_text:
            outer = index
        outermost.append(-1 if is_template else outer)
    return outermost, dict(inner)


def _text_and_spans(elements: list[Element], outer: int, inner: list[int]) -> tuple[str, dict[int, tuple[int, int]]]:
    """The text of an element, and from where to where in it that of each element inside stands, with no recursion."""
    indexes: dict[object, int] = {elements[index]: index for index in (outer, *inner)}
    templates = {elements[index] for index in inner if elements[index].tag == "template"}
    pieces: list[str] = []
    spans: dict[int, tuple[int, int]] = {}
    length = 0
    stack: list[Node | int] = [elements[outer]]
    while stack:
        node = stack.pop()
        if isinstance(node, int):  # here that element ends
            spans[node] = (spans[node][0], length)
            continue
        if node in indexes:
            spans[indexes[node]] = (length, length)
            stack.append(indexes[node])
        if node in templates:
            continue
        if children := node.children:
            stack.extend(reversed(children))
        else:
            pieces.append(node.text)
            length += len(pieces[-1])
    return "".join(pieces), spans
