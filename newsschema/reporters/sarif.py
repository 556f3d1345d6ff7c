"""Reports and rules come in; a SARIF 2.1.0 log goes out, as code scanning services and editors read it.

Sources: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0"; GitHub Docs, "SARIF support for code
scanning".
"""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from newsschema.reporters.display import encodable
from newsschema.reporters.fingerprint import fingerprints
from newsschema.reporters.json_text import json_text
from newsschema.reporters.rule_text import RuleText
from newsschema.reporters.source_lines import UNNAMED, placed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsschema.findings import Finding, Severity
    from newsschema.location import Location
    from newsschema.report import ValidationReport

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_FINGERPRINT = "newsschema/v1"
_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"()]+[^\s<>\"().,;]")


def write(reports: Sequence[ValidationReport], rules: Sequence[RuleText] = ()) -> str:
    """One run with a result for each finding; its driver lists `rules`, and those that findings name beside them."""
    listed = _all_rules(reports, rules)
    index = {rule.code: number for number, rule in enumerate(listed)}
    driver = {"name": "newsschema", **_version(), "rules": [_rule(rule) for rule in listed]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [result for report in reports for result in _results(report, index)],
    }
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _version() -> dict[str, str]:
    try:
        return {"version": version("newsschema")}
    except PackageNotFoundError:  # run from a copy that nobody installed
        return {}


def _all_rules(reports: Iterable[ValidationReport], rules: Iterable[RuleText]) -> list[RuleText]:
    """The rules, and for findings of no rule among them, such as those of a newer version, what they say of it."""
    known = {rule.code: rule for rule in rules}
    for finding in (finding for report in reports for finding in report.findings):
        if finding.code not in known:
            named = RuleText(finding.code, finding.name, finding.severity, finding.name, "", finding.help or "")
            known[finding.code] = named
    return list(known.values())


def _rule(rule: RuleText) -> dict[str, Any]:
    page = "\n\n".join(filter(None, (rule.summary, rule.help, rule.source and f"Source: {rule.source}")))
    address = _WEB_ADDRESS.search(f"{rule.source} {rule.help}")
    found = {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.summary},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }
    return found | ({"helpUri": address[0]} if address else {})


def _results(report: ValidationReport, index: dict[str, int]) -> Iterator[dict[str, Any]]:
    findings = placed(report)
    for finding, fingerprint in zip(findings, fingerprints(findings), strict=True):
        yield {
            "ruleId": finding.code,
            "ruleIndex": index[finding.code],
            "level": _LEVELS[finding.severity],
            "message": {"text": _message(finding.message)},
            "locations": [_location(report.name, finding)],
            "partialFingerprints": {_FINGERPRINT: fingerprint},
        }


def _message(text: str) -> str:
    """Text in which nothing is a link: "[...](...)" is one in SARIF (section 3.11.6), and messages quote pages."""
    return text.replace("](", "] (")


def _location(name: str | None, finding: Finding) -> dict[str, Any]:
    region = {"region": _region(finding.location)} if finding.location is not None else {}
    found: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": _uri(name or UNNAMED)}, **region}}
    if finding.pointer:
        inner = finding.pointer.rpartition("/")[2]
        found["logicalLocations"] = [{"name": inner, "fullyQualifiedName": finding.pointer}]
    return found


def _region(place: Location) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _uri(name: str) -> str:
    """A file's name as a URI reference: relative where the name is, else with the scheme "file". Bytes of a name that
    are no UTF-8 are quoted as those bytes: Python keeps them as lone surrogates."""
    try:
        path = Path(name)
        return path.as_uri() if path.is_absolute() else quote(path.as_posix().encode(errors="surrogateescape"))
    except UnicodeEncodeError:
        return _uri(encodable(name))
