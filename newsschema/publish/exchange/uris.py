"""Text comes in; the URI it is, or can be written as, goes out."""

from __future__ import annotations

import re
from urllib.parse import quote

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+")
"""A scheme, and the characters that may stand in a URI (RFC 3986, sections 2 and 3.1)."""
_BAD_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")
_KEPT = ":/?#[]@!$&'()*+,;=%~"


def is_uri(text: str) -> bool:
    """Whether the text can be a URI with a scheme (RFC 3986)."""
    return _URI.fullmatch(text) is not None and text.count("#") < 2 and not _BAD_PERCENT.search(text)


def as_uri(text: str) -> str | None:
    """The text where it is a URI, the URI that an IRI stands for (RFC 3987, section 3.1), or None."""
    if is_uri(text):
        return text
    if text.isascii() or not text.isprintable() or " " in text:
        return None
    try:
        mapped = quote(text, safe=_KEPT)
    except UnicodeEncodeError:  # a lone surrogate
        return None
    return mapped if is_uri(mapped) else None
