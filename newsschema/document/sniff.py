"""A file's bytes come in; why they are no page and no JSON goes out, and None for text of any kind and encoding."""

from __future__ import annotations

from typing import NamedTuple

_SPACE = b" \t\n\v\f\r\0"
"""White space in the encodings of the web; in UTF-16 zero bytes belong to it."""
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
HEADER = 1445
"""The bytes that tell text from binary data (MIME Sniffing Standard, "resource header")."""
_BINARY = bytes([*range(0x09), 0x0B, *range(0x0E, 0x1B), *range(0x1C, 0x20)])
"""The bytes that no text has (MIME Sniffing Standard, "binary data byte"); ESC is one of ISO-2022-JP's."""
_FORMATS = {
    b"\x1f\x8b": "gzip data; unpack it first (curl does with --compressed)",
    b"\x28\xb5\x2f\xfd": "Zstandard data; unpack it first (curl does with --compressed)",
    b"PK\x03\x04": "a ZIP archive; unpack it first",
    b"\x89PNG\r\n\x1a\n": "a PNG image; name the page that shows it",
    b"\xff\xd8\xff": "a JPEG image; name the page that shows it",
    b"GIF87a": "a GIF image; name the page that shows it",
    b"GIF89a": "a GIF image; name the page that shows it",
    b"%PDF-": "a PDF document; name a page in HTML",
}
"""How files begin that are often taken for pages, what they are, and what to do."""
_MARKUP = (b"<", b"{", b"[")


class NoText(NamedTuple):
    """Why bytes cannot be read as a page."""

    name: str
    """The finding's name: "input.empty" or "input.binary"."""
    reason: str
    """The rest of a sentence that begins with the file's name."""


def why_no_text(data: bytes, expected: str = "an HTML page") -> NoText | None:
    """Why bytes are no page; None for text of any kind and encoding.

    What begins with "<", "{" or "[" is markup, whatever stray bytes follow: browsers read it too.
    """
    if not data:
        return NoText("input.empty", f"is empty; {expected} was expected")
    for start, found in _FORMATS.items():
        if data.startswith(start):
            return NoText("input.binary", f"is {found}")
    text, is_marked = _without_mark(data)
    content = text.lstrip(_SPACE)
    if not content and (is_marked or text.strip(b"\0")):
        return NoText("input.empty", f"holds nothing but white space; {expected} was expected")
    if content.startswith(_MARKUP) or is_marked:
        return None
    header = data[:HEADER]
    has_binary = len(header.translate(None, _BINARY)) < len(header)
    return NoText("input.binary", f"is binary data; {expected} was expected") if has_binary else None


def _without_mark(data: bytes) -> tuple[bytes, bool]:
    """The bytes after a byte order mark, and whether there is one."""
    mark = next((mark for mark in _BYTE_ORDER_MARKS if data.startswith(mark)), b"")
    return data[len(mark) :], bool(mark)
