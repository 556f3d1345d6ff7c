"""One file and how it is judged come in; its report goes out, which can be sent to another process."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from newsschema.batch.path_globs import PathGlobs
from newsschema.batch.sources import Source
from newsschema.findings import Severity, reading_finding
from newsschema.graph.graph import Graph
from newsschema.page_overview import overview_of
from newsschema.report import ValidationReport
from newsschema.rules.context import Context
from newsschema.rules.judge import judge
from newsschema.subject import Subject, subject_of_file

_SIGNS: dict[str, tuple[bytes, ...]] = {
    ".json": (b"@context", b"@type", b"@graph"),
    ".xml": (b"urlset", b"sitemapindex", b"<html"),
}
"""What files with these suffixes hold where they are JSON-LD, a sitemap or a page, and no data of another kind."""
_LONGEST_LINE = 20_000
"""Characters of a source line that is kept to be shown, where there are many files."""


@dataclass(frozen=True, slots=True)
class Judging:
    """How files are judged."""

    severities: Mapping[str, Severity]
    """The severity of each rule that counts, by its code."""
    exceptions: tuple[tuple[PathGlobs, frozenset[str]], ...] = ()
    """The codes of the rules that do not count for some files."""
    url: str | None = None
    """The address of the page, where there is only one."""
    is_drawn: bool = False
    """Whether the reports hold the sources and what can be drawn of them."""
    are_many: bool = False
    """Whether there are so many files that the reports keep no long lines of their sources."""

    def severities_for(self, source: Source) -> Mapping[str, Severity]:
        """The severity of each rule that counts for a file."""
        path = source.path
        ignored = {code for globs, codes in self.exceptions if path and globs.match(path) for code in codes}
        return {code: severity for code, severity in self.severities.items() if code not in ignored}


class Judged(NamedTuple):
    """What is to be said of a file."""

    report: ValidationReport | None
    """None for a file that was found in a folder, and holds data of another kind."""
    problem: str = ""
    """Why the file was not judged, in one sentence; empty where it was."""


class JudgingFailed(RuntimeError):
    """An internal error, with the name of the file that it comes from."""


def judge_source(source: Source, how: Judging) -> Judged:
    """The report on one file, with all places worked out. A file that cannot be read has one finding.

    Raises:
        JudgingFailed: an internal error.
    """
    try:
        return _judged(source, how)
    except MemoryError:
        return unread(source, how, "the file cannot be judged: the memory does not suffice")
    except Exception as error:
        raise JudgingFailed(f"{source.name}: {type(error).__name__}: {error}") from error


def unread(source: Source, how: Judging, why: str) -> Judged:
    """What is to be said of a file that cannot be judged."""
    context = Context(Graph(), reading=[reading_finding("input.unreadable", why)], is_read=False)
    return _report(source, how, Subject(context, name=source.name))


def _judged(source: Source, how: Judging) -> Judged:
    if source.problem:
        return unread(source, how, source.problem)
    try:
        data = _bytes(source)
    except OSError as error:
        return unread(source, how, f"the file cannot be read: {error.strerror or error}")
    except ValueError as error:  # a path with a NUL character
        return unread(source, how, f"this cannot be the name of a file: {error}")
    if source.is_found and _is_of_another_kind(source, data):
        return Judged(None)
    return _report(source, how, subject_of_file(data, source.name, how.url))


def _report(source: Source, how: Judging, subject: Subject) -> Judged:
    context = subject.context
    findings = judge(context, how.severities_for(source), subject.locate)
    report = ValidationReport(findings, subject.name, subject.source).located(how.is_drawn)
    if how.is_drawn:
        report = replace(report, overview=overview_of(context))
    if how.are_many:
        report = replace(report, lines={at: line for at, line in report.lines.items() if len(line) <= _LONGEST_LINE})
    return Judged(report, "" if context.is_read else context.reading[0].message)


def _bytes(source: Source) -> bytes:
    if source.path is not None:
        return source.path.read_bytes()
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by the caller: `<&-`
        raise OSError("standard input is closed")
    return sys.stdin.buffer.read()


def _is_of_another_kind(source: Source, data: bytes) -> bool:
    """Whether a file that nobody named is no JSON-LD, sitemap or page, such as an index for a site's search."""
    signs = _SIGNS.get(source.path.suffix.lower(), ()) if source.path is not None else ()
    if not signs:
        return False
    text = data.replace(b"\0", b"")  # so that the signs are found in UTF-16, too
    return not any(sign in text for sign in signs)
