"""Findings of one source come in; a report that says whether it is right, and can be shown, goes out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial

from newsschema.errors import InvalidMarkup
from newsschema.findings import Finding, Severity
from newsschema.location import LineIndex, Location
from newsschema.overview import Overview

_SHOWN_ERRORS = 3


@dataclass(frozen=True, slots=True)
class ValidationReport:
    """What `newsschema.validate` returns: the findings about one source, sorted, the same in every run."""

    findings: tuple[Finding, ...] = ()
    """All findings, in the order of the source's blocks and of the places inside them."""
    name: str | None = None
    """The file's name; None for data that are in no file."""
    source: str | None = field(default=None, repr=False)
    """The text that the findings' locations refer to; None for data without a text."""
    lines: Mapping[int, str] = field(default_factory=dict[int, str], repr=False)
    """The lines, by their number, that findings point at, where the text itself was not kept."""
    overview: Overview | None = field(default=None, repr=False)
    """The page at a glance, where it was asked for: `newsschema.page_overview.overview_of`."""

    @property
    def ok(self) -> bool:
        """Whether no finding is an error."""
        return not self.errors

    @property
    def errors(self) -> list[Finding]:
        """The findings of severity error."""
        return self.of("error")

    @property
    def warnings(self) -> list[Finding]:
        """The findings of severity warning."""
        return self.of("warning")

    def of(self, severity: Severity) -> list[Finding]:
        """The findings of one severity."""
        return [finding for finding in self.findings if finding.severity == severity]

    def raise_for_errors(self) -> None:
        """Do nothing where `ok`.

        Raises:
            InvalidMarkup: there are errors; the message says how many, and the first ones with their places.
        """
        errors = self.errors
        if errors:
            shown = "; ".join(map(_line, errors[:_SHOWN_ERRORS]))
            more = f"; and {len(errors) - _SHOWN_ERRORS} more" if len(errors) > _SHOWN_ERRORS else ""
            count = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
            raise InvalidMarkup(f"{self.name or 'the markup'} has {count}: {shown}{more}")

    def line(self, number: int) -> str | None:
        """The text of one line, counted from 1, without its end; None where it was not kept, or there is none."""
        if number in self.lines:
            return self.lines[number]
        return LineIndex(self.source).line(self.source, number) if self.source is not None else None

    def located(self, keep_source: bool = False) -> ValidationReport:
        """The same report with every place worked out and the findings sorted by it, which can be sent to another
        process; without `keep_source` it holds only the lines that findings begin on.
        """
        placed = sorted(map(fixed, self.findings), key=place_order)
        lines = dict(self.lines)
        if self.source is not None:
            index = LineIndex(self.source)
            numbers = {finding.location.line for finding in placed if finding.location is not None}
            lines = {number: index.line(self.source, number) or "" for number in sorted(numbers)}
        return replace(self, findings=tuple(placed), source=self.source if keep_source else None, lines=lines)


def fixed(finding: Finding) -> Finding:
    """The finding with its location worked out."""
    return replace(finding, locate=partial(_same, finding.location))


def place_order(finding: Finding) -> tuple[Location | tuple[int, ...], str, str]:
    """What findings are sorted by where they are shown: by place, those without one first, then by code."""
    return finding.location or (0, 0, 0, 0), finding.code, finding.message


def _same(location: Location | None) -> Location | None:
    return location


def _line(finding: Finding) -> str:
    place = finding.location
    where = f"line {place.line}, column {place.column}: " if place is not None else ""
    return f"{where}{finding.code} {finding.message}"
