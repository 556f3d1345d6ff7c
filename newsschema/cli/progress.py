"""Results come in, one after the other; they go out again, with a bar on the terminal where it takes long."""

from __future__ import annotations

import os
import sys
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.progress import Progress

T = TypeVar("T")

_LONG = 1.0
"""Seconds before the bar is shown."""


def with_progress(results: Iterator[T], total: int) -> Iterator[T]:
    """The results, unchanged. The bar is on standard error, where that is a terminal and no build server's, and is gone
    when the last result has come."""
    done = 0
    if is_watched():
        end = monotonic() + _LONG
        for result in results:
            yield result
            done += 1
            if monotonic() > end:
                break
        else:
            return
        with _bar() as bar:
            task = bar.add_task("judging", total=total, completed=done)
            for result in results:
                yield result
                bar.advance(task)
    else:
        yield from results


def is_watched() -> bool:
    """Whether somebody looks at standard error while it is written."""
    stream = sys.stderr
    if stream is None or os.environ.get("CI"):  # pyright: ignore[reportUnnecessaryComparison]  # `2>&-`
        return False
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)
