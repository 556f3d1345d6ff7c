"""A report comes in; its findings in the order of their places, and the source lines they stand in, go out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from newsschema.location import LineIndex
from newsschema.report import fixed, place_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.findings import Finding
    from newsschema.report import ValidationReport

UNNAMED = "<markup>"
"""What data that are in no file are called."""


def placed(report: ValidationReport) -> list[Finding]:
    """A report's findings, every place worked out once, in the order of the places."""
    return sorted(map(fixed, report.findings), key=place_order)


class SourceLines:
    """The lines of a report's source, indexed once, when the first of them is asked for."""

    def __init__(self, report: ValidationReport) -> None:
        self._report = report
        self._source = report.source

    def line(self, number: int) -> str | None:
        """The text of one line, counted from 1, without its end; None where it was not kept, or there is none."""
        if self._source is None:
            return self._report.lines.get(number)
        return self._index.line(self._source, number)

    @cached_property
    def numbers(self) -> Sequence[int]:
        """The numbers of the lines that there are, in their order; an empty last one, after a line end, is none."""
        if self._source is None:
            return sorted(self._report.lines)
        last, column = self._index.position(len(self._source))
        return range(1, last + (column > 1))

    @cached_property
    def _index(self) -> LineIndex:
        return LineIndex(self._source or "")
