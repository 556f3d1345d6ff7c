"""Reports and the options of `newsschema validate` come in; the text of the report goes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from newsschema.cli.options import FAILING
from newsschema.cli.output import is_coloured
from newsschema.cli.rule_texts import rule_texts
from newsschema.cli.statistics import statistics, statistics_json, statistics_table

if TYPE_CHECKING:
    from newsschema.cli.options import Options, Settings
    from newsschema.report import ValidationReport

_MODULES = {"json": "json_report"}
"""The reporters of the formats that have another name."""


def report_text(reports: Sequence[ValidationReport], notes: Sequence[str], chosen: Settings, options: Options) -> str:
    """The report in the format that is asked for, with a line end; a person also gets the notes."""
    if options.quiet:
        reports = [_failing(report, chosen.failing or FAILING) for report in reports]
        notes = ()
    if options.statistics:
        rows = statistics(reports)
        return f"{statistics_json(rows) if options.form == 'json' else statistics_table(rows)}\n"
    if options.form == "text":
        return _for_a_person(reports, notes, options)
    reporter = import_module(f"newsschema.reporters.{_MODULES.get(options.form, options.form)}")
    text: str = reporter.write(reports, rule_texts(chosen.severities))
    return text


def _for_a_person(reports: Sequence[ValidationReport], notes: Sequence[str], options: Options) -> str:
    from newsschema.reporters import text

    if options.quiet and not any(report.findings for report in reports):
        return ""
    written = text.write(reports, colour=options.output is None and is_coloured())
    return "\n".join([written.rstrip("\n"), *notes]) + "\n"


def _failing(report: ValidationReport, severities: frozenset[str]) -> ValidationReport:
    return replace(report, findings=tuple(one for one in report.findings if one.severity in severities))
