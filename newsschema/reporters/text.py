"""Reports come in; text for a person goes out: each finding with its place, the source line and a caret under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.reporters.counts import count
from newsschema.reporters.display import visible
from newsschema.reporters.excerpt import excerpt
from newsschema.reporters.source_lines import UNNAMED, SourceLines, placed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.findings import Finding
    from newsschema.report import ValidationReport
    from newsschema.reporters.rule_text import RuleText

WIDTH = 120
"""Columns of a source line with its number, whatever the terminal: the same input gives the same output."""

_STYLES = {"error": "1;31", "warning": "1;33", "info": "1;36", "place": "1", "margin": "2"}
"""ANSI attributes (ECMA-48, "Select graphic rendition"): bold red, bold yellow, bold cyan, bold, faint."""


def write(
    reports: Sequence[ValidationReport],
    rules: Sequence[RuleText] = (),  # noqa: ARG001 (every reporter is called in this way)
    *,
    colour: bool = False,
) -> str:
    """The findings of some reports, one report for each file, and how many there are.

    Args:
        reports: what was found, in the order in which it is written.
        rules: not needed here.
        colour: mark severities with the escape sequences of a terminal.
    """
    painter = _Painter(colour)
    blocks = [block for report in reports for block in _blocks(report, painter)]
    return "\n\n".join([*blocks, str(count(reports))]) + "\n"


class _Painter:
    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, style: str) -> str:
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self._colour else text


def _blocks(report: ValidationReport, paint: _Painter) -> Iterator[str]:
    lines = SourceLines(report)
    for finding in placed(report):
        yield "\n".join([_heading(report, finding, paint), *_shown_source(finding, lines, paint)])


def _heading(report: ValidationReport, finding: Finding, paint: _Painter) -> str:
    place = visible(report.name) if report.name is not None else UNNAMED
    if finding.location is not None:
        place += f":{finding.location.line}:{finding.location.column}"
    severity = paint(finding.severity, finding.severity)
    said = visible(f"{finding.code} {finding.message} ({finding.name})")
    return f"{paint(f'{place}:', 'place')} {severity} {said}"


def _shown_source(finding: Finding, lines: SourceLines, paint: _Painter) -> Iterator[str]:
    """The line that a finding begins on, and a caret under each column of what it is about."""
    place = finding.location
    text = lines.line(place.line) if place is not None else None
    if place is None or text is None:
        return
    margin = f"{place.line:>5} | "
    end = place.end_column - 1 if place.end_line == place.line else len(text)
    shown = excerpt(text, place.column - 1, end, WIDTH - len(margin))
    further = f" to line {place.end_line}" if place.end_line > place.line else ""
    carets = paint("^" * shown.length + further, finding.severity)
    yield f"{paint(margin.rstrip(), 'margin')} {shown.text}".rstrip()
    yield f"{paint('| '.rjust(len(margin)).rstrip(), 'margin')} {' ' * shown.indent}{carets}"
