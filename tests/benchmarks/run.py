"""No input; a table of what newsschema costs, side by side with its limits, to standard output.

    python tests/benchmarks/run.py [--quick] [reading] [importing] [building] [publishing] [folders] [hostile]

Set NEWSSCHEMA_CORPUS to read real pages. The exit code is 0 whatever is measured: a busy machine is no failure.
"""

from __future__ import annotations

import argparse
import sys

import building
import folders
import hostile
import importing
import publishing
import reading
from measure import table

PARTS = {
    "hostile": hostile.rows,
    "importing": importing.rows,
    "building": building.rows,
    "publishing": publishing.rows,
    "reading": reading.rows,
    "folders": folders.rows,
}
"""The hostile pages come first: a process counts the memory of the one that started it as its own peak."""


def main() -> None:
    """Measure the parts that were asked for, or all, and print one table."""
    parser = argparse.ArgumentParser(description="Measure newsschema against its limits.")
    parser.add_argument("--quick", action="store_true", help="few runs over little: whether it runs, not how fast")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="the parts to measure; all without any")
    arguments = parser.parse_args()
    rows = [row for name in arguments.parts or PARTS for row in PARTS[name](arguments.quick)]
    sys.stdout.write(table(rows) + "\n")


if __name__ == "__main__":
    main()
