"""The name of a page comes in, a path or "-"; its bytes go out, or the one line that says why there are none."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

import click

from newsschema.cli.output import visible

STANDARD_INPUT = "-"

_ADDRESS = re.compile("[a-z][a-z0-9+.-]*://", re.IGNORECASE)
"""How a URL begins that names a host; "C:\\page.html" does not."""

_SPACE = b" \t\n\v\f\r\0"
"""White space in the encodings of the web; in UTF-16 zero bytes belong to it."""
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_HEADER = 1445
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


class Unreadable(click.ClickException):
    """Input that cannot be read, in one line; the program ends with exit code 2."""

    exit_code = 2

    def __init__(self, message: str) -> None:
        super().__init__(visible(message))


def shown_name(name: str) -> str:
    """What messages call the page of that name."""
    return "standard input" if name == STANDARD_INPUT else f"'{click.format_filename(name)}'"


def read_page(name: str, verb: str) -> bytes:
    """The bytes of a page: of a file, or of standard input for "-".

    Raises:
        Unreadable: a URL (nothing is fetched; the line names `verb`), no file, a directory, a file that the system
            does not give out, a file without text, or binary data.
    """
    if _ADDRESS.match(name):
        address = shlex.quote(name)
        pipe = f"curl -s {address} | newsschema {verb} - --url {address}"
        raise Unreadable(f"PAGE is a URL, and nothing is ever fetched; run: {pipe}")
    data = _bytes(name)
    reason = why_no_page(data)
    if reason is not None:
        raise Unreadable(f"{shown_name(name)} {reason}")
    return data


def why_no_page(data: bytes) -> str | None:
    """Why bytes are no page, as the rest of a sentence; None for text of any kind and encoding.

    What begins with "<" is markup, whatever stray bytes follow: browsers read it too.
    """
    if not data:
        return "is empty; an HTML page was expected"
    for start, found in _FORMATS.items():
        if data.startswith(start):
            return f"is {found}"
    text, is_marked = _without_mark(data)
    content = text.lstrip(_SPACE)
    if not content and (is_marked or text.strip(b"\0")):
        return "holds nothing but white space; an HTML page was expected"
    if content.startswith(b"<") or is_marked:
        return None
    header = data[:_HEADER]
    has_binary = len(header.translate(None, _BINARY)) < len(header)
    return "is binary data; an HTML page was expected" if has_binary else None


def _without_mark(data: bytes) -> tuple[bytes, bool]:
    """The bytes after a byte order mark, and whether there is one."""
    mark = next((mark for mark in _BYTE_ORDER_MARKS if data.startswith(mark)), b"")
    return data[len(mark) :], bool(mark)


def _bytes(name: str) -> bytes:
    shown = shown_name(name)
    try:
        return _standard_input() if name == STANDARD_INPUT else Path(name).read_bytes()
    except FileNotFoundError:
        reason = f"there is no file {shown}; give the path of an HTML page, or - for standard input"
    except IsADirectoryError:
        reason = f"{shown} is a directory; give the path of one HTML page"
    except OSError as error:
        reason = f"{shown} cannot be read: {error.strerror or error}"
    except ValueError as error:  # a path with a NUL character
        reason = f"{shown} cannot be the name of a file: {error}"
    raise Unreadable(reason)


def _standard_input() -> bytes:
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by the caller: `<&-`
        raise Unreadable("standard input is closed; pipe a page in, or give the path of one")
    return sys.stdin.buffer.read()
