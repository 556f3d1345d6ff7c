"""Text comes in; the same text as it may stand in an XML document goes out."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from newsschema.values.text import plain_text

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML document can hold (XML 1.0, production 2, "Char"): most control characters, and lone surrogates."""
_QUOTES = {'"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def xml_text(text: str) -> str:
    """Text between tags; what XML cannot hold is U+FFFD."""
    text = plain_text(text)
    if not text.isprintable():
        text = _ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", text)
        return escape(text, {"\r": "&#13;"})
    return escape(text)


def xml_attribute(text: str) -> str:
    """Text between quotation marks."""
    return escape(_ILLEGAL.sub("\N{REPLACEMENT CHARACTER}", plain_text(text)), _QUOTES)


def element(name: str, text: str | None, **attributes: str) -> str:
    """An element with text in it; nothing where there is no text."""
    if not text or text.isspace():
        return ""
    more = "".join(f' {key.replace("_", ":")}="{xml_attribute(value)}"' for key, value in attributes.items())
    return f"<{name}{more}>{xml_text(text)}</{name}>"
