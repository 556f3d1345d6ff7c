"""An image element comes in; its address goes out: past a placeholder, and the widest that its markup gives."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsschema.syntaxes.visible.above import stands_in
from newsschema.values.stand_ins import is_placeholder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element

SOURCES = ("src", "data-src", "data-original", "data-lazy-src", "data-lazy", "data-full-src", "data-image", "data-url")
"""The attribute of an image's address, and those in which scripts look for the one that takes a placeholder's place."""
SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_CANDIDATE = re.compile(r"([^\s,]\S*)(?<!,)(?:\s+([^\s,]*)[^,]*)?")
"""A URL, which may hold commas but not end with one, and its descriptor (HTML, "parse a srcset attribute")."""
_MOST = 64
_WIDTH, _UNITS, _DIGITS = "w", ("w", "x"), 8


class Rendition(NamedTuple):
    """One size of a picture."""

    url: str
    pointer: str
    """The attribute that holds the URL."""
    width: int | None = None
    """Pixels, where the markup says how wide the file is."""
    height: int | None = None


def first_rendition(element: Element) -> Rendition | None:
    """What an image element shows by itself, past what only takes its place until a script runs."""
    is_lazy = "lazy" in (element.attr("class") or "")
    for name in (*SOURCES[1:], *SOURCES[:1]) if is_lazy else SOURCES:
        url = (element.attr(name) or "").strip()
        if url and not is_placeholder(url):
            return Rendition(url, name)
    for name in SETS:
        url, width = largest(element.attr(name) or "")
        if url and not is_placeholder(url):
            return Rendition(url, name, width)
    return None


def widest_rendition(element: Element) -> Rendition | None:
    """The widest file that an image element names; None where its markup does not say how wide it is.

    The attributes `width` and `height` are the file's where nothing else can choose or change it: no srcset, no
    `<picture>`, no query. Elsewhere they are the room that the page leaves for it.
    """
    listed = [(name, written) for name in SETS if (written := element.attr(name))]
    for name, written in listed:
        url, width = largest(written)
        if width is not None and not is_placeholder(url):
            return Rendition(url, name, width)
    shown = first_rendition(element)
    width = size(element, "width")
    if listed or shown is None or width is None or "?" in shown.url or stands_in(element, "picture"):
        return None
    return Rendition(shown.url, shown.pointer, width, size(element, "height"))


def addresses(element: Element) -> list[str]:
    """Every address that an image element names."""
    single = [url for name in SOURCES if (url := element.attr(name))]
    return [*single, *(url for name in SETS for url, _ in _listed(element.attr(name) or ""))]


def largest(listed: str) -> tuple[str, int | None]:
    """The largest image of a srcset, and its width in pixels where widths tell its images apart."""
    best, most, unit = "", -1.0, ""
    for url, described in _listed(listed):
        number, said = described[:-1], described[-1:]
        is_number = said in _UNITS and len(number) < _DIGITS and number.replace(".", "", 1).isdecimal()
        amount = float(number) if is_number else 0.0
        if amount > most:
            best, most, unit = url, amount, said
    return best, int(most) if unit == _WIDTH and most else None


def _listed(listed: str) -> Iterator[tuple[str, str]]:
    """The URLs of a srcset and their descriptors, a limited number."""
    return ((found[1], found[2] or "") for found in islice(_CANDIDATE.finditer(listed), _MOST))


def size(element: Element, name: str) -> int | None:
    """The number of pixels in an attribute of an image."""
    written = (element.attr(name) or "").strip().removesuffix("px")
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 6 else None
