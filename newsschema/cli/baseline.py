"""Reports and a file of known findings come in; the reports with what is new, and what of the file is gone, go out.

A finding is known by its file, its code, its property and its message, so that it stays known where lines and blocks
move; of several that are alike, as many are known as the file counts.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from newsschema.errors import UsageError
from newsschema.profiles.selection import ALWAYS

if TYPE_CHECKING:
    from newsschema.findings import Finding
    from newsschema.report import ValidationReport

VERSION = 1
_HOW = "write it with --write-baseline"


class Known(NamedTuple):
    """What a finding is known by."""

    file: str
    """Relative to the folder of the baseline, with "/" between its parts."""
    code: str
    property: str
    message: str


class Compared(NamedTuple):
    """Reports, compared with a baseline."""

    reports: list[ValidationReport]
    """With the findings that are new."""
    known: int
    """How many findings are not."""
    gone: int
    """How many findings of the baseline are no more, in the files that were judged or are not there any longer."""

    def notes(self) -> list[str]:
        """What is to be said of the baseline, in lines."""
        found = [f"{_findings(self.known)} in the baseline, not shown"] if self.known else []
        if self.gone:
            verb = "is" if self.gone == 1 else "are"
            found.append(f"{_findings(self.gone)} of the baseline {verb} gone; write it anew with --write-baseline")
        return found


def read_baseline(path: Path) -> Counter[Known]:
    """The findings of a file, and how many there are of each.

    Raises:
        UsageError: the file cannot be read, or is no baseline.
    """
    try:
        data = json.loads(path.read_bytes())
        if data["version"] != VERSION:
            raise UsageError(f"{path} is a baseline of version {data['version']!r:.20}, expected {VERSION}; {_HOW}")
        return Counter({Known(*_fields(entry)): int(entry["count"]) for entry in data["findings"]})
    except FileNotFoundError as error:
        raise UsageError(f"there is no baseline {path}; {_HOW}") from error
    except OSError as error:
        raise UsageError(f"the baseline {path} cannot be read: {error.strerror or error}") from error
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(f"{path} is no baseline; {_HOW}") from error


def baseline_text(reports: Sequence[ValidationReport], path: Path) -> str:
    """The baseline at a path that knows all findings of some reports, as a text whose changes can be read."""
    counted = Counter(_known(report, finding, path) for report in reports for finding in _countable(report))
    found = [{**one._asdict(), "count": count} for one, count in sorted(counted.items())]
    return json.dumps({"version": VERSION, "findings": found}, indent=2, ensure_ascii=False) + "\n"


def compare(reports: Sequence[ValidationReport], known: Counter[Known], path: Path, codes: Container[str]) -> Compared:
    """The reports with what the baseline at a path does not know; `codes` are those of the rules that were asked."""
    left = Counter(known)
    new = [replace(report, findings=tuple(_new(report, left, path))) for report in reports]
    judged = {_relative(report.name, path) for report in reports}
    gone = [one for one in left.elements() if one.code in codes and (one.file in judged or _is_lost(one, path))]
    return Compared(new, (known - left).total(), len(gone))


def _new(report: ValidationReport, left: Counter[Known], path: Path) -> Iterator[Finding]:
    """The findings that are not among those that are left of the baseline; each takes one away."""
    for finding in report.findings:
        one = _known(report, finding, path)
        if finding.code in ALWAYS or left[one] <= 0:
            yield finding
        else:
            left[one] -= 1


def _is_lost(one: Known, path: Path) -> bool:
    """Whether the file of a finding is not there any longer."""
    return not one.file.startswith("<") and not (path.parent / one.file).exists()


def _countable(report: ValidationReport) -> list[Finding]:
    """The findings that can become known ones: not that a file was not judged."""
    return [finding for finding in report.findings if finding.code not in ALWAYS]


def _known(report: ValidationReport, finding: Finding, path: Path) -> Known:
    texts = (_relative(report.name, path), finding.code, finding.property or "", finding.message)
    return Known(*(text.encode(errors="replace").decode() for text in texts))


def _relative(name: str | None, path: Path) -> str:
    if name is None or name.startswith("<"):
        return name or ""
    try:
        return os.path.relpath(name, path.parent).replace(os.sep, "/")
    except ValueError:  # on another drive
        return name


def _findings(count: int) -> str:
    return "1 finding" if count == 1 else f"{count:,} findings"


def _fields(entry: Any) -> tuple[str, ...]:
    fields = tuple(entry[name] for name in Known._fields)
    if not all(isinstance(text, str) for text in fields):
        raise TypeError
    return fields
