"""The name of a page comes in, a path or "-"; its bytes go out, or the one line that says why there are none."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

import click

from newsschema.cli.output import visible
from newsschema.document.sniff import why_no_text

STANDARD_INPUT = "-"

_ADDRESS = re.compile("[a-z][a-z0-9+.-]*://", re.IGNORECASE)
"""How a URL begins that names a host; "C:\\page.html" does not."""


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
    refuse_address(name, verb)
    data = read_bytes(name)
    why = why_no_text(data)
    if why is not None:
        raise Unreadable(f"{shown_name(name)} {why.reason}")
    return data


def is_address(name: str) -> bool:
    """Whether a name is a URL."""
    return _ADDRESS.match(name) is not None


def refuse_address(name: str, verb: str) -> None:
    """
    Raises:
        Unreadable: the name is a URL; the line says what to run instead.
    """
    if is_address(name):
        address = shlex.quote(name)
        pipe = f"curl -s {address} | newsschema {verb} - --url {address}"
        raise Unreadable(f"{visible(name)} is a URL, and nothing is ever fetched; run: {pipe}")


def read_bytes(name: str, expected: str = "an HTML page") -> bytes:
    """The bytes of a file, or of standard input for "-".

    Raises:
        Unreadable: there are none.
    """
    shown = shown_name(name)
    try:
        return _standard_input() if name == STANDARD_INPUT else Path(name).read_bytes()
    except FileNotFoundError:
        reason = f"there is no file {shown}; give the path of {expected}, or - for standard input"
    except IsADirectoryError:
        reason = f"{shown} is a directory; give the path of {expected}"
    except OSError as error:
        reason = f"{shown} cannot be read: {error.strerror or error}"
    except ValueError as error:  # a path with a NUL character
        reason = f"{shown} cannot be the name of a file: {error}"
    raise Unreadable(reason)


def _standard_input() -> bytes:
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by the caller: `<&-`
        raise Unreadable("standard input is closed; pipe a page in, or give the path of one")
    return sys.stdin.buffer.read()
