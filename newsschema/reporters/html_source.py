"""The lines of a source and its findings come in; the lines around the findings, with the spans marked, go out."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsschema.findings import SEVERITIES, Severity
from newsschema.reporters.display import expanded
from newsschema.reporters.markup import Markup, element, joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from newsschema.reporters.html_findings import Entry
    from newsschema.reporters.source_lines import SourceLines

_SHORT = 120
"""Lines of a source that is shown whole."""
_AROUND = 3
"""Lines shown before and after the line that a finding begins on."""
_LONGEST_LINE = 400
"""Characters of a line that is shown whole."""
_BESIDE = 80
"""Characters of a longer line that are shown before and after each span, and at most four times as many of it."""


class _Span(NamedTuple):
    """Characters of one line, from 0, the end exclusive."""

    start: int
    end: int
    severity: Severity


def shown_lines(lines: SourceLines, listed: Sequence[Entry]) -> list[int]:
    """The numbers of the lines that are shown, in their order: all of a short source, else those around findings."""
    kept = lines.numbers
    if len(kept) <= _SHORT:
        return list(kept)
    begun = {entry.finding.location.line for entry in listed if entry.finding.location is not None}
    near = {number for line in begun for number in range(line - _AROUND, line + _AROUND + 1)}
    return sorted(number for number in near if number in kept)


def source_drawing(lines: SourceLines, anchors: Mapping[int, str], listed: Sequence[Entry]) -> Markup:
    """The lines whose numbers have an id, with a link to each finding at the end of the line that it begins on."""
    found: dict[int, list[Entry]] = defaultdict(list)
    for entry in listed:
        if entry.finding.location is not None:
            found[entry.finding.location.line].append(entry)
    rows: list[Markup] = []
    for before, number in pairwise([0, *anchors, lines.numbers[-1] + 1]):
        rows += [_gap(number - before - 1)] if number > before + 1 else []
        rows += [_row(number, anchors[number], lines.line(number) or "", found[number])] if number in anchors else []
    return element("div", *rows, class_="lines")


def _gap(number: int) -> Markup:
    return element("div", f"⋯ {number:,} more lines" if number > 1 else "⋯ 1 more line", class_="gap")


def _row(number: int, anchor: str, text: str, listed: list[Entry]) -> Markup:
    links = [
        element("a", entry.finding.code, href=f"#{entry.anchor}", class_=entry.finding.severity) for entry in listed
    ]
    code = element("code", *_pieces(text, [_span(entry, number, len(text)) for entry in listed]), dir="ltr")
    content = element("div", code, *([" ", element("span", *_spaced(links), class_="codes")] if links else []))
    return element("div", element("span", str(number), class_="number"), content, id=anchor)


def _spaced(links: Iterable[Markup]) -> Iterator[str]:
    for link in links:
        yield link
        yield " "


def _span(entry: Entry, number: int, length: int) -> _Span:
    """What a finding marks of the line it begins on: at least one character, and be it after the last."""
    place = entry.finding.location
    if place is None:
        return _Span(0, 0, entry.finding.severity)
    start = min(place.column - 1, length)
    end = place.end_column - 1 if place.end_line == number else length
    return _Span(start, max(end, start + 1), entry.finding.severity)


def _pieces(text: str, spans: list[_Span]) -> Iterator[Markup]:
    """The line in pieces, marked by the gravest finding about each, with "…" for what is left out of a long one."""
    text = text.ljust(max((span.end for span in spans), default=0)) if len(text) < _LONGEST_LINE else text
    changes: dict[int, Counter[str]] = defaultdict(Counter)  # what begins (1) and ends (-1) at a character
    for start, end, kind in (*spans, *((*window, _SHOWN) for window in _windows(len(text), spans))):
        changes[start][kind] += 1
        changes[min(end, len(text))][kind] -= 1
    active: Counter[str] = Counter()
    shown_until = 0
    for start, end in pairwise(sorted(changes)):
        active.update(changes[start])
        if active[_SHOWN]:
            yield from [_LEFT_OUT] if start > shown_until else []
            yield _piece(text[start:end], active)
            shown_until = end
    if shown_until < len(text):
        yield _LEFT_OUT


_SHOWN = "shown"
_LEFT_OUT = element("span", "…", class_="cut")


def _piece(text: str, active: Counter[str]) -> Markup:
    gravest = next((severity for severity in reversed(SEVERITIES) if active[severity] > 0), None)
    shown = expanded(text)
    return element("mark", shown, class_=gravest) if gravest is not None else joined(shown)


def _windows(length: int, spans: list[_Span]) -> list[tuple[int, int]]:
    """The parts of a line that are shown, in their order and apart from each other."""
    if length <= _LONGEST_LINE:
        return [(0, length)]
    if not spans:
        return [(0, 2 * _BESIDE)]
    found: list[tuple[int, int]] = []
    for span in sorted(spans):
        first = max(span.start - _BESIDE, 0)
        last = min(min(span.end, span.start + 4 * _BESIDE) + _BESIDE, length)
        if found and first <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found
