"""Reports come in; JUnit's XML goes out, as build servers read it: a suite for each file, a failure for each finding.

There is no standard; this is what Jenkins, GitLab and Azure Pipelines have in common.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from xml.etree.ElementTree import TreeBuilder, indent, tostring

from newsschema.reporters.display import visible
from newsschema.reporters.source_lines import UNNAMED, placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.findings import Finding
    from newsschema.report import ValidationReport
    from newsschema.reporters.rule_text import RuleText

_NEVER = {"errors": "0", "time": "0"}
"""What servers expect to be told: that no test broke down, and how long it took."""


def write(
    reports: Sequence[ValidationReport],
    rules: Sequence[RuleText] = (),  # noqa: ARG001 (every reporter is called in this way)
) -> str:
    """A test suite for each file. Errors and warnings are tests that fail, infos are output of the suite; a file
    without errors and warnings has one test, which passes."""
    failing = [_failing(report.findings) for report in reports]
    tests = sum(max(len(found), 1) for found in failing)
    builder = TreeBuilder()
    numbers = {"tests": str(tests), "failures": str(sum(map(len, failing)))}
    builder.start("testsuites", {"name": "newsschema", **numbers, **_NEVER})
    for report in reports:
        _add_suite(builder, report)
    builder.end("testsuites")
    root = builder.close()
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _failing(findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity != "info"]


def _add_suite(builder: TreeBuilder, report: ValidationReport) -> None:
    name = visible(report.name) if report.name is not None else UNNAMED
    findings = placed(report)
    failing = _failing(findings)
    numbers = {"tests": str(max(len(failing), 1)), "failures": str(len(failing)), "skipped": "0"}
    builder.start("testsuite", {"name": name, **numbers, **_NEVER})
    seen: Counter[str] = Counter()
    for finding in failing:
        seen[finding.code] += 1
        _add_failure(builder, name, finding, seen[finding.code])
    if not failing:
        _add(builder, "testcase", {"classname": name, "name": "structured data", "time": "0"})
    infos = [_line(name, finding) for finding in findings if finding.severity == "info"]
    if infos:
        _add(builder, "system-out", {}, "\n".join(infos))
    builder.end("testsuite")


def _add_failure(builder: TreeBuilder, name: str, finding: Finding, number: int) -> None:
    """Add a test. Servers follow tests by their names from run to run: a line, which moves, is no part of one."""
    label = visible(f"{finding.code} {finding.name}") + (f" ({number})" if number > 1 else "")
    line = {"line": str(finding.location.line)} if finding.location is not None else {}
    builder.start("testcase", {"classname": name, "name": label, "file": name, **line, "time": "0"})
    text = "\n".join(filter(None, (_line(name, finding), visible(finding.help or ""))))
    _add(builder, "failure", {"type": finding.severity, "message": visible(finding.message)}, text)
    builder.end("testcase")


def _add(builder: TreeBuilder, tag: str, attributes: dict[str, str], text: str = "") -> None:
    builder.start(tag, attributes)
    builder.data(text)
    builder.end(tag)


def _line(name: str, finding: Finding) -> str:
    place = f":{finding.location.line}:{finding.location.column}" if finding.location is not None else ""
    return visible(f"{name}{place}: {finding.severity} {finding.code} {finding.message} ({finding.name})")
