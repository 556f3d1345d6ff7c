"""A page in; the names of its site that links to the front page show above the headline go out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

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
    end = page.headline.block if page.headline is not None else 0
    start = max(end - _SEEN, 0)
    found: dict[str, Label] = {}
    for block, element in enumerate(page.elements[start:end], start):
        if element.tag != "a" or not _leads_home(page, element.attr("href") or "#") or is_large(element, _MAX_ELEMENTS):
            continue
        name = text_of(element) or _of_picture(element)
        if 2 <= len(name) <= _MAX_LENGTH:
            found.setdefault(name, (element, block, name))
        if len(found) == _MOST:
            break
    return list(found.values())


def _leads_home(page: VisiblePage, href: str) -> bool:
    """Whether an address is that of the front page of the page's own site."""
    base = page.document.base
    try:
        parts = urlsplit(resolve_url(base, href.strip()))
    except ValueError:
        return False
    is_own = not parts.netloc or parts.hostname == host(base or "")
    return is_own and parts.path in _FRONT and not (parts.query or parts.fragment) and bool(parts.path or parts.netloc)


def _of_picture(link: Element) -> str:
    """The text that stands for the first picture in a link."""
    picture = next(link.iter_elements("img"), None)
    return " ".join((picture.attr("alt") or "").split()) if picture is not None else ""
