"""Text comes in; it goes out to standard output or standard error, as UTF-8 whatever the locale."""

from __future__ import annotations

import os
import sys
import unicodedata
from contextlib import suppress
from io import TextIOWrapper
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import Console, RenderableType

PLAIN_WIDTH = 120
"""Columns of a table where the output is no terminal."""
NARROWEST = 60
"""Columns; on a narrower terminal the terminal wraps the table, for no more than a letter would fit into a cell."""

_UNSEEN = {"Cc", "Cs", "Zl", "Zp"}
"""The general categories of characters that steer a terminal, end a line, or cannot be encoded."""
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that change the order in which what follows them is shown, beyond the value that holds them."""


class Unwritable(click.ClickException):
    """Output that cannot be written, in one line; the program ends with exit code 3."""

    exit_code = 3

    def __init__(self, path: Path, error: OSError) -> None:
        reason = error.strerror or str(error)
        super().__init__(visible(f"'{click.format_filename(path)}' cannot be written: {reason}"))


def prepare_streams() -> None:
    """Write UTF-8, and line ends as LF, so that the same input gives the same bytes on every platform."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def write(text: str) -> None:
    """Write text and a line end to standard output."""
    click.echo(text, color=True)  # what is no terminal gets no colour in the first place, see `table`


def write_lines(text: str) -> None:
    """Write text that ends with a line end to standard output."""
    click.echo(text, nl=False, color=True)


def write_file(text: str, path: Path) -> None:
    """Write text that ends with a line end to a file, as UTF-8.

    Raises:
        Unwritable: the system does not take it.
    """
    try:
        path.write_text(text, "utf-8", "backslashreplace", "\n")
    except OSError as error:
        raise Unwritable(path, error) from error


def is_coloured() -> bool:
    """Whether standard output is a terminal that shows colours to somebody who wants them."""
    if sys.stdout is None or not sys.stdout.isatty():  # pyright: ignore[reportUnnecessaryComparison]
        return False
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def complain(message: str) -> None:
    """Write one line to standard error."""
    click.echo(f"Error: {visible(message)}", err=True)


def note(text: str) -> None:
    """Write text that shows nothing hidden, in one line or several, to standard error."""
    click.echo(text, err=True)


def flush() -> None:
    """Write what is still buffered, so that it fails here and not when the interpreter ends."""
    if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by the caller: `>&-`
        sys.stdout.flush()


def give_up_output() -> None:
    """Let what is still buffered go nowhere: nobody reads it (Python documentation, "Note on SIGPIPE")."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())


def render(content: RenderableType) -> str:
    """A rich table as text: with colours and in the terminal's width on a terminal, else plain and 120 wide."""
    console = _console()
    with console.capture() as captured:
        console.print(content)
    return "\n".join(line.rstrip() for line in captured.get().rstrip("\n").split("\n"))


def _console() -> Console:
    from rich.console import Console

    is_terminal = sys.stdout is not None and sys.stdout.isatty()  # pyright: ignore[reportUnnecessaryComparison]
    console = Console(force_terminal=is_terminal, force_jupyter=False, highlight=False, markup=False, emoji=False)
    console.width = max(console.width, NARROWEST) if is_terminal else PLAIN_WIDTH
    return console


def visible(text: str) -> str:
    """The text on one line, with an escape such as \\n or \\x1b for each character that a terminal would obey."""
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(character: str) -> str:
    if unicodedata.category(character) in _UNSEEN or character in _DIRECTIONS:
        return character.encode("unicode_escape").decode("ascii")
    return character
