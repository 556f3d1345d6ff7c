"""Markup that a program wrote comes in; nothing goes out, or an AssertionError that lists what is wrong and where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from newsschema.api import validate
from newsschema.findings import SEVERITIES, Finding, Severity
from newsschema.profiles.profile import DEFAULT

if TYPE_CHECKING:
    from newsschema.report import ValidationReport

_NOTHING = "page.no-structured-data"


def assert_valid_jsonld(
    source: Any,
    profile: str | Sequence[str] = DEFAULT,
    url: str | None = None,
    *,
    fail_on: Severity = "error",
    ignore: Sequence[str] = (),
) -> None:
    """Fail where markup has findings of severity `fail_on` or graver, or holds no structured data at all.

    Args:
        source: what `newsschema.validate` takes: HTML, JSON-LD, a dict, a list, a path, a model or a Page.
        profile: who judges; see `newsschema.validate`.
        url: the page's address, for the rules that need it.
        fail_on: "error" (the default), "warning" or "info".
        ignore: rules that do not count, by code or name.

    Raises:
        AssertionError: the message has one line for each such finding, with its place.
        UsageError: a profile or rule is unknown, or `source` is nothing that can be judged.
    """
    __tracebackhide__ = True
    report = validate(source, profile, url, ignore=ignore)
    counted = SEVERITIES[SEVERITIES.index(fail_on) :]
    found = [finding for finding in report.findings if finding.severity in counted or finding.name == _NOTHING]
    if found:
        raise AssertionError("\n".join([_headline(found, report), *(_line(finding) for finding in found)]))


def _headline(found: Sequence[Finding], report: ValidationReport) -> str:
    count = "1 finding" if len(found) == 1 else f"{len(found)} findings"
    return f"{report.name or 'the markup'} has {count}:"


def _line(finding: Finding) -> str:
    place = finding.location
    where = f"line {place.line}, column {place.column}" if place is not None else finding.pointer or "the whole"
    return f"  {where}: {finding.severity} {finding.code} {finding.message} [{finding.name}]"
