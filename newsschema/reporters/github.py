"""Reports come in; the workflow commands that make GitHub annotate the files go out.

Source: GitHub Docs, "Workflow commands for GitHub Actions"; its runner drops columns where a span has several lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.reporters.counts import count
from newsschema.reporters.display import encodable
from newsschema.reporters.source_lines import placed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.findings import Finding, Severity
    from newsschema.report import ValidationReport
    from newsschema.reporters.rule_text import RuleText

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = _IN_MESSAGE | str.maketrans({":": "%3A", ",": "%2C"})


def write(
    reports: Sequence[ValidationReport],
    rules: Sequence[RuleText] = (),  # noqa: ARG001 (every reporter is called in this way)
) -> str:
    """A workflow command for each finding, and a last line, which is none, that says how many there are."""
    commands = [_command(report, finding) for report in reports for finding in placed(report)]
    return "\n".join([*commands, str(count(reports))]) + "\n"


def _command(report: ValidationReport, finding: Finding) -> str:
    given = ",".join(f"{name}={_escaped(text, _IN_PROPERTY)}" for name, text in _properties(report, finding))
    return f"::{_COMMANDS[finding.severity]} {given}::{_escaped(finding.message, _IN_MESSAGE)}"


def _properties(report: ValidationReport, finding: Finding) -> Iterator[tuple[str, str]]:
    if report.name is not None:
        yield "file", report.name
    place = finding.location
    if place is not None:
        yield "line", str(place.line)
        yield "endLine", str(place.end_line)
        if place.line == place.end_line:
            yield "col", str(place.column)
            yield "endColumn", str(max(place.end_column - 1, place.column))  # inclusive
    yield "title", f"{finding.code} {finding.name}"


def _escaped(text: str, table: dict[int, str]) -> str:
    return encodable(text).translate(table)
