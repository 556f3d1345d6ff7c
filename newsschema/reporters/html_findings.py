"""The findings of one file come in; the list of them, each linked to its line and to its rule, goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsschema.reporters.markup import Markup, element

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from newsschema.findings import Finding


class Entry(NamedTuple):
    """A finding and what links to it."""

    anchor: str
    """The id of its place in the list."""
    finding: Finding


def entries(findings: Iterable[Finding], prefix: str) -> list[Entry]:
    """The findings of one file with their anchors; `prefix` begins the ids of this file."""
    return [Entry(f"{prefix}-{number}", finding) for number, finding in enumerate(findings, 1)]


def finding_list(listed: Sequence[Entry], lines: Mapping[int, str], rules: Container[str]) -> Markup:
    """The list of findings. `lines` has the ids of the lines that the source beside it shows, by their number; `rules`
    has the codes of those that the report explains."""
    return element("ol", *(_item(entry, lines, entry.finding.code in rules) for entry in listed), class_="findings")


def _item(entry: Entry, lines: Mapping[int, str], is_explained: bool) -> Markup:
    finding = entry.finding
    code = element("code", finding.code)
    rule = element("a", code, href=f"#rule-{finding.code}") if is_explained else code
    severity = element("span", finding.severity, class_="severity")
    heading = element("p", severity, " ", rule, " ", _place(finding, lines), class_="heading")
    about = [
        element("span", label, " ", element("code", text))
        for label, text in (("rule", finding.name), ("property", finding.property), ("pointer", finding.pointer))
        if text
    ]
    message = element("p", finding.message, class_="message", dir="auto")
    details = element("p", *about, class_="about")
    further = element("p", finding.help, class_="about") if finding.help and not is_explained else ""
    return element("li", heading, message, details, further, id=entry.anchor, class_=f"finding {finding.severity}")


def _place(finding: Finding, lines: Mapping[int, str]) -> Markup:
    place = finding.location
    if place is None:
        return element("span", "no place in the source", class_="place")
    label = f"line {place.line}, column {place.column}"
    if place.line not in lines:
        return element("span", label, class_="place")
    return element("a", label, href=f"#{lines[place.line]}", class_="place")
