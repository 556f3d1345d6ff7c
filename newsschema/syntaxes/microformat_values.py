"""One element with a microformats property in, its value and the attribute that holds it out.

Sources: the microformats wiki, "microformats2 parsing specification" and "value class pattern".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from urllib.parse import unquote_plus, urlsplit

from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsschema.document.document import Element

Found = tuple[str, str]
"""A value, and the attribute that holds it, "" for the element's text."""

_TEXTS = {"abbr": "title", "link": "title", "data": "value", "input": "value", "img": "alt", "area": "alt"}
"""The attribute that holds a text, by tag."""
_URLS = {
    **dict.fromkeys(("a", "area", "link"), ("href",)),
    **dict.fromkeys(("img", "audio", "source", "iframe"), ("src",)),
    "video": ("src", "poster"),
    "object": ("data",),
}
"""The attributes that hold a URL, by tag."""
_DATES = {"time": "datetime", "ins": "datetime", "del": "datetime", "abbr": "title", "data": "value", "input": "value"}
"""The attribute that holds a date, by tag."""
_UNSEEN = frozenset({"script", "style", "template"})
_LINES = frozenset(
    {"blockquote", "br", "dd", "div", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p"}
    | {"pre", "section", "table", "td", "th", "tr", "ul"}
)
"""The elements that begin a line of their own; without that, words run together in pages that have no line ends."""


def value_of(prefix: str, element: Element, base: str | None) -> Found:
    """The value of a property by the prefix of its class: "p", "u", "dt", "e", or "tag" for a link with `rel=tag`."""
    if prefix == "tag":
        return tag_value(element)
    if prefix == "u":
        return url_value(element, base)
    if prefix == "dt":
        return date_value(element)
    return text_value(element, base) if prefix == "p" else (plain_text(element, base), "")


def text_value(element: Element, base: str | None) -> Found:
    """The value of a `p-` property."""
    parts = _value_parts(element)
    if parts:
        return "".join(text for text, _ in parts), parts[0][1] if len(parts) == 1 else ""
    return _attribute(element, _TEXTS.get(element.tag)) or (plain_text(element, base), "")


def url_value(element: Element, base: str | None) -> Found:
    """The value of a `u-` property, an absolute URL."""
    for attribute in _URLS.get(element.tag, ()):
        found = _attribute(element, attribute)
        if found is not None:
            return resolve_url(base, found[0]), attribute
    parts = _value_parts(element)
    if parts:
        return resolve_url(base, "".join(text for text, _ in parts)), ""
    text, attribute = _attribute(element, _DATES.get(element.tag)) or (element.text, "")
    return resolve_url(base, text), attribute


def date_value(element: Element) -> Found:
    """The value of a `dt-` property; a date, a time and a zone that stand apart are put together."""
    parts = [text.strip() for text, _ in _value_parts(element, _DATES)]
    if parts:
        return _joined(parts), ""
    return _attribute(element, _DATES.get(element.tag)) or (element.text.strip(), "")


def tag_value(element: Element) -> Found:
    """The tag that a `rel=tag` link means: the last part of its URL's path (microformats wiki, "rel-tag"), or, where
    the path has none, the link's text.
    """
    try:
        path = urlsplit(element.attr("href") or "").path
    except ValueError:  # brackets that enclose no address
        path = ""
    tag = unquote_plus(path.rstrip("/").rpartition("/")[2]).strip()
    return (tag, "href") if tag else (plain_text(element), "")


def plain_text(element: Element, base: str | None = None, with_sources: bool = True) -> str:
    """An element's text without scripts and styles, with the texts of images in place of them, and a line end where a
    line or a block begins; no white space around it. An image that has no text gives its URL `with_sources`.
    """
    pieces: list[str] = []
    unseen = 0
    for node in element.descendants:
        if unseen:
            unseen -= 1
            continue
        tag = getattr(node, "tag", None)
        if tag is None:
            pieces.append(node.text)
        elif tag in _LINES:
            pieces.append("\n")
        elif tag in _UNSEEN:
            unseen = sum(1 for _ in node.descendants)
        elif tag == "img":
            pieces.append(_image_text(cast("Element", node), base, with_sources))
    return "".join(pieces).strip()


def implied_name(element: Element) -> str:
    """The name of an item that says none: an image's text, an abbreviation's, or the item's own text."""
    only = _only_child(element)
    inner = _only_child(only) if only is not None else None
    for candidate in (element, only, inner):
        if candidate is not None and candidate.tag in ("img", "area", "abbr"):
            name = candidate.attr("title" if candidate.tag == "abbr" else "alt")
            if name:
                return name.strip()
    return plain_text(element, with_sources=False)


def implied_url(element: Element, tags: tuple[str, ...], base: str | None) -> Found | None:
    """The URL of an item that says none: the element's own, that of its one child with such a tag, or, where it has one
    child, that of this one's. For links the tags are "a" and "area", for images "img" and "object"."""
    only = _only_child(element)
    candidates = [element if element.tag in tags else None, *(_only_with_tag(element, tag) for tag in tags)]
    if only is not None:
        candidates += [_only_with_tag(only, tag) for tag in tags]
    for candidate in candidates:
        if candidate is None:
            continue
        found = _attribute(candidate, _URLS[candidate.tag][0])
        if found is not None:
            return resolve_url(base, found[0]), found[1]
    return None


def _value_parts(element: Element, attributes: Mapping[str, str] = _TEXTS) -> list[Found]:
    """The parts of a value that stand in children of their own, by the value class pattern."""
    parts: list[Found] = []
    for child in _children(element):
        classes = (child.attr("class") or "").split()
        if "value-title" in classes:
            parts.append((child.attr("title") or "", "title"))
        elif "value" in classes:
            parts.append(_attribute(child, attributes.get(child.tag)) or (child.text, ""))
    return parts


def _joined(parts: list[str]) -> str:
    """The date of a date, a time and a zone, in any order; the first of each counts."""
    found: dict[str, str] = {}
    for part in parts:
        is_date = part[:4].isdigit() and part[4:5] == "-"
        if is_date and part[10:11] in ("T", " ") and len(part) > len("2026-03-01T"):
            return part
        kind = "date" if is_date else "zone" if part[:1] in ("+", "-") or part in ("Z", "z") else "time"
        found.setdefault(kind, part)
    moment = "T".join(found[kind] for kind in ("date", "time") if kind in found)
    return moment + found.get("zone", "")


def _image_text(image: Element, base: str | None, with_sources: bool) -> str:
    text = image.attr("alt")
    if text is None and with_sources and image.attr("src"):
        text = resolve_url(base, image.attr("src") or "")
    return f" {text} " if text else ""


def _attribute(element: Element, name: str | None) -> Found | None:
    value = element.attr(name) if name is not None else None
    return (value, name) if value is not None and name is not None else None


def _children(element: Element) -> Iterator[Element]:
    for child in element.children:
        if getattr(child, "tag", "template") != "template":
            yield cast("Element", child)


def _only_child(element: Element) -> Element | None:
    children = list(_children(element))
    return children[0] if len(children) == 1 else None


def _only_with_tag(element: Element, tag: str) -> Element | None:
    children = [child for child in _children(element) if child.tag == tag]
    return children[0] if len(children) == 1 else None
