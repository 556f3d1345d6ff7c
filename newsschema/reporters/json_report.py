"""Reports come in; one JSON document goes out, as `report.schema.json` beside this module describes it."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from newsschema.reporters.counts import count
from newsschema.reporters.fingerprint import fingerprints
from newsschema.reporters.json_text import json_text
from newsschema.reporters.source_lines import placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.findings import Finding
    from newsschema.report import ValidationReport
    from newsschema.reporters.rule_text import RuleText

VERSION = 1
"""The version of the format. It changes where a field is renamed, removed or means something else, not where one is
added."""


def write(
    reports: Sequence[ValidationReport],
    rules: Sequence[RuleText] = (),  # noqa: ARG001 (every reporter is called in this way)
) -> str:
    """Every file with its findings, those without findings as well."""
    counts = count(reports)
    summary = {
        "errors": counts.errors,
        "warnings": counts.warnings,
        "infos": counts.infos,
        "files": counts.files,
        "files_with_findings": counts.files_with_findings,
    }
    return json_text({"version": VERSION, "summary": summary, "files": list(map(_file, reports))})


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema of what `write` gives."""
    text = files(__package__ or "newsschema.reporters").joinpath("report.schema.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def _file(report: ValidationReport) -> dict[str, Any]:
    findings = placed(report)
    marks = fingerprints(findings)
    listed = [fields(finding) | {"fingerprint": mark} for finding, mark in zip(findings, marks, strict=True)]
    return {"name": report.name, "ok": report.ok, "findings": listed}


def fields(finding: Finding) -> dict[str, Any]:
    """What a finding says, and its place, as every JSON output writes it."""
    place = finding.location
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "property": finding.property,
        "pointer": finding.pointer,
        "line": place.line if place is not None else None,
        "column": place.column if place is not None else None,
        "end_line": place.end_line if place is not None else None,
        "end_column": place.end_column if place is not None else None,
        "help": finding.help,
    }
