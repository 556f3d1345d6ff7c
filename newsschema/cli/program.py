"""The words of the command line come in, the verb they name is run, and an exit code goes out.

A verb returns its exit code, or None for 0. Set NEWSSCHEMA_DEBUG=1 to see the traceback of an internal error.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from errno import EDQUOT, EFBIG, ENOSPC
from importlib import import_module
from typing import Any

import click

from newsschema.cli.output import complain, flush, give_up_output, prepare_streams
from newsschema.errors import NewsschemaError

MISUSE = 2
INTERNAL = 3
INTERRUPTED = 130
"""128 and the number of SIGINT, as shells report it."""
CLOSED_PIPE = 141
"""128 and the number of SIGPIPE, as shells report it."""

_OUTPUT_FULL = {ENOSPC, EDQUOT, EFBIG}
_LONGEST_REASON = 300


class Program(click.Group):
    """A group of verbs whose modules are imported when they run, each with its `command`."""

    def __init__(self, *args: Any, verbs: Mapping[str, str], **options: Any) -> None:
        super().__init__(*args, **options)
        self._verbs = verbs

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (the name is click's)
        return list(self._verbs)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in self._verbs:
            return None
        command: click.Command = import_module(f"newsschema.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(self._verbs.items()))

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        with _closed_pipe_noticed():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        with _closed_pipe_noticed():
            return super().invoke(ctx)

    def main(self, *args: Any, **extra: Any) -> Any:
        run: Callable[..., Any] = super().main
        if extra.pop("standalone_mode", True):
            sys.exit(exit_code(lambda: run(*args, standalone_mode=False, **extra)))
        return run(*args, standalone_mode=False, **extra)


@contextmanager
def _closed_pipe_noticed() -> Generator[None]:
    """click ends a program whose output is closed with exit code 1, which says something else here."""
    try:
        yield
    except BrokenPipeError as error:
        give_up_output()
        raise click.exceptions.Exit(CLOSED_PIPE) from error


def exit_code(run: Callable[[], Any]) -> int:
    """Run, say in one line what went wrong, and return the exit code; nothing is raised."""
    prepare_streams()
    try:
        return _run(run)
    except BrokenPipeError:
        give_up_output()
        return CLOSED_PIPE
    except KeyboardInterrupt:
        return INTERRUPTED


def _run(run: Callable[[], Any]) -> int:
    try:
        code = run()
        flush()
        return code or 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except NewsschemaError as error:
        complain(str(error))
        return MISUSE
    except click.Abort:
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:
        return _internal(error)


def _internal(error: Exception) -> int:
    if isinstance(error, OSError) and error.errno in _OUTPUT_FULL:
        give_up_output()
        complain(f"the output cannot be written: {error.strerror}")
        return INTERNAL
    if os.environ.get("NEWSSCHEMA_DEBUG") == "1":
        traceback.print_exception(error)
    reason = f"{type(error).__name__}: {error}"[:_LONGEST_REASON]
    complain(f"internal error: {reason} (NEWSSCHEMA_DEBUG=1 shows the traceback)")
    return INTERNAL
