"""Reports come in; how often each rule was broken goes out, as a table or as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, astuple, dataclass, fields
from typing import TYPE_CHECKING

from newsschema.cli.table import plain_table

if TYPE_CHECKING:
    from newsschema.report import ValidationReport


@dataclass(frozen=True, slots=True)
class Row:
    """How often one rule was broken."""

    count: int
    files: int
    code: str
    name: str
    severity: str


def statistics(reports: Sequence[ValidationReport]) -> list[Row]:
    """The rules that were broken, those most often broken first."""
    rules = {finding.code: finding for report in reports for finding in report.findings}
    counts = Counter(finding.code for report in reports for finding in report.findings)
    files = Counter(code for report in reports for code in {finding.code for finding in report.findings})
    rows = (Row(counts[code], files[code], code, one.name, one.severity) for code, one in rules.items())
    return sorted(rows, key=lambda row: (-row.count, row.code))


def statistics_json(rows: Sequence[Row]) -> str:
    """[{"count", "files", "code", "name", "severity"}, ...], as text."""
    return json.dumps([asdict(row) for row in rows], indent=2)


def statistics_table(rows: Sequence[Row]) -> str:
    """The same for a person."""
    return plain_table([field.name for field in fields(Row)], map(astuple, rows)) if rows else "no findings"
