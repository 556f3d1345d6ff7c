"""Reports come in; JUnit's XML goes out, as build servers read it: a suite for each file, a failure for each finding.

There is no standard; this is what Jenkins, GitLab and Azure Pipelines have in common.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from newsschema.reporters.counts import count
from newsschema.reporters.display import visible
from newsschema.reporters.source_lines import UNNAMED, placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsschema.findings import Finding
    from newsschema.report import ValidationReport
    from newsschema.reporters.rule_text import RuleText


def write(
    reports: Sequence[ValidationReport],
    rules: Sequence[RuleText] = (),  # noqa: ARG001 (every reporter is called in this way)
) -> str:
    """A test suite for each file. Errors and warnings are tests that fail, infos are output of the suite; a file
    without errors and warnings has one test, which passes."""
    root = Element("testsuites", name="newsschema")
    for report in reports:
        root.append(_suite(report))
    tests = sum(len(suite.findall("testcase")) for suite in root)
    counts = count(reports)
    root.attrib |= {"tests": str(tests), "failures": str(counts.errors + counts.warnings), "errors": "0", "time": "0"}
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _suite(report: ValidationReport) -> Element:
    name = visible(report.name) if report.name is not None else UNNAMED
    findings = placed(report)
    failing = [finding for finding in findings if finding.severity != "info"]
    tests = str(max(len(failing), 1))
    suite = Element("testsuite", name=name, tests=tests, failures=str(len(failing)), errors="0", skipped="0", time="0")
    seen: Counter[str] = Counter()
    for finding in failing:
        seen[finding.code] += 1
        _add_failure(suite, name, finding, seen[finding.code])
    if not failing:
        SubElement(suite, "testcase", classname=name, name="structured data", time="0")
    infos = [_line(name, finding) for finding in findings if finding.severity == "info"]
    if infos:
        SubElement(suite, "system-out").text = "\n".join(infos)
    return suite


def _add_failure(suite: Element, name: str, finding: Finding, number: int) -> None:
    """Add a test. Servers follow tests by their names from run to run: a line, which moves, is no part of one."""
    label = visible(f"{finding.code} {finding.name}") + (f" ({number})" if number > 1 else "")
    case = SubElement(suite, "testcase", classname=name, name=label, file=name, time="0")
    if finding.location is not None:
        case.set("line", str(finding.location.line))
    failure = SubElement(case, "failure", type=finding.severity, message=visible(finding.message))
    failure.text = "\n".join(filter(None, (_line(name, finding), visible(finding.help or ""))))


def _line(name: str, finding: Finding) -> str:
    place = f":{finding.location.line}:{finding.location.column}" if finding.location is not None else ""
    return visible(f"{name}{place}: {finding.severity} {finding.code} {finding.message} ({finding.name})")
