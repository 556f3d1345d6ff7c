"""The figure around a picture comes in, the address of the licence that it names goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from newsschema.document.document import Element

_LICENCES = ("creativecommons.org",)
"""Hosts that hold nothing but licences for everybody, in the folders below."""
_FOLDERS = ("/licenses/", "/publicdomain/")


def licence_in(figure: Element) -> tuple[Element, str] | None:
    """The first link of a figure to a licence, and its address as it is written: one with that relation (HTML, "link
    type license"), or to one of Creative Commons, which most pages link without it.
    """
    for link in figure.iter_elements("a"):
        href = (link.attr("href") or "").strip()
        if href and ("license" in (link.attr("rel") or "").lower().split() or _is_licence(href)):
            return link, href
    return None


def _is_licence(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    host = (parts.hostname or "").removeprefix("www.")
    return host in _LICENCES and parts.path.startswith(_FOLDERS)
