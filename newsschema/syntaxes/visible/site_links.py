"""A page in; the names of its site that links to the front page show above the headline go out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible.texts import is_large, text_of
from newsschema.values.urls import host, resolve_url

if TYPE_CHECKING:
    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_SEEN, _MOST = 600, 4
"""Elements above the headline that are looked at, and names that are taken."""
_MAX_ELEMENTS, _MAX_LENGTH = 12, 60
_FRONT = frozenset({"", "/", "/index.html", "/index.htm", "/index.php"})

Label = tuple["Element", int, str]


def site_links(page: VisiblePage) -> list[Label]:
    """The names in the links to the front page, in document order: their text, or that of the picture in them."""
    base = page.document.base or ""
    homes = _homes(host(base) or "")
    end = page.headline.block if page.headline is not None else 0
    start = max(end - _SEEN, 0)
    found: dict[str, Label] = {}
    for block, element in enumerate(page.elements[start:end], start):
        if element.tag != "a" or not _leads_home(element.attr("href") or "", homes, base):
            continue
        name = "" if is_large(element, _MAX_ELEMENTS) else text_of(element) or _of_picture(element)
        if 2 <= len(name) <= _MAX_LENGTH:
            found.setdefault(name, (element, block, name))
        if len(found) == _MOST:
            break
    return list(found.values())


@lru_cache(maxsize=64)
def _homes(host_name: str) -> frozenset[str]:
    """How links to the front page of a host are written; of none, those without a host."""
    origins = [f"{scheme}//{host_name}" for scheme in ("https:", "http:", "")] if host_name else []
    return frozenset({*(_FRONT - {""}), *(f"{origin}{path}" for origin in origins for path in _FRONT)})


def _leads_home(href: str, homes: frozenset[str], base: str) -> bool:
    """Whether an address is that of the front page of the page's own site; most are asked for nothing but that."""
    href = href.strip()
    return href in homes or (href[:1] == "." and resolve_url(base, href) in homes)


def _of_picture(link: Element) -> str:
    """The text that stands for the first picture in a link."""
    picture = next(link.iter_elements("img"), None)
    return " ".join((picture.attr("alt") or "").split()) if picture is not None else ""
