"""Reports come in; how many findings and files there are, as numbers and as one line, goes out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsschema.report import ValidationReport


class Counts(NamedTuple):
    """The findings of some files."""

    errors: int
    warnings: int
    infos: int
    files_with_findings: int
    files: int

    def __str__(self) -> str:
        """Such as "3 errors, 2 warnings in 2 of 14 files"."""
        if not self.files:
            return "no files"
        if not self.files_with_findings:
            return f"no findings in {_number(self.files, 'file')}"
        return f"{self.found} in {self.files_with_findings} of {_number(self.files, 'file')}"

    @property
    def found(self) -> str:
        """Such as "3 errors, 2 warnings"; "no findings" where there are none."""
        numbers = ((self.errors, "error"), (self.warnings, "warning"), (self.infos, "info"))
        return ", ".join(_number(number, word) for number, word in numbers if number) or "no findings"


def count(reports: Iterable[ValidationReport]) -> Counts:
    """The findings of some reports, each of one file."""
    listed = list(reports)
    of = Counter(finding.severity for report in listed for finding in report.findings)
    return Counts(of["error"], of["warning"], of["info"], sum(bool(r.findings) for r in listed), len(listed))


def _number(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
