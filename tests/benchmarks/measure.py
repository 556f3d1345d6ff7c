"""Work to be measured comes in, CPU seconds and rows of the table go out; nothing here asserts a time."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).resolve().parents[2]


class Row(NamedTuple):
    """One line of the table."""

    work: str
    measured: str
    limit: str
    within: bool | None
    """None where there is no limit."""


def ratio_row(work: str, ratio: float, limit: float, unit: str) -> Row:
    """The row of a ratio to some other work, which `unit` names."""
    return Row(work, f"{ratio:.2f} x {unit}", f"{limit} x", ratio <= limit)


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def best(works: Sequence[Callable[[], object]], runs: int) -> list[float]:
    """The best CPU time of each piece of work; they take turns, so that a busy moment of the machine hits them all."""
    times = [[cpu(work) for work in works] for _ in range(runs)]
    return [min(column) for column in zip(*times, strict=True)]


def program_output(program: str, *arguments: str) -> str:
    """What a program prints that runs in a fresh process."""
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.strip()


def in_fresh_processes(programs: Sequence[str], runs: int) -> list[float]:
    """The median of the number that each program prints."""
    times = [[float(program_output(program)) for program in programs] for _ in range(runs)]
    return [statistics.median(column) for column in zip(*times, strict=True)]


def table(rows: Sequence[Row]) -> str:
    """The rows side by side with their limits."""
    within = {True: "yes", False: "NO", None: ""}
    lines = [("work", "measured", "limit", "within"), *((*row[:3], within[row.within]) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(4)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines)
