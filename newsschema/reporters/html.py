"""Reports and rules come in; one HTML page goes out that needs nothing but itself: no script, no network.

The page allows itself nothing but its own style sheet, by its hash (Content Security Policy Level 3), so that nothing a
page holds could run or load in it even if it were not escaped.
"""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from newsschema.reporters.counts import Counts, count
from newsschema.reporters.html_file import file_section
from newsschema.reporters.html_rules import rule_list
from newsschema.reporters.markup import Markup, element, joined
from newsschema.reporters.source_lines import UNNAMED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsschema.report import ValidationReport
    from newsschema.reporters.rule_text import RuleText

_FEW = 3
"""Files whose pages at a glance are open at first."""
_TITLE = "Structured data report"


def write(reports: Sequence[ValidationReport], rules: Sequence[RuleText] = ()) -> str:
    """One page for all files: an index, a section for each file, and the rules that were broken.

    What is drawn of a page is in `ValidationReport.overview`; without it only findings and sources are shown.
    """
    found = {finding.code for report in reports for finding in report.findings}
    broken = [rule for rule in rules if rule.code in found]
    codes = {rule.code for rule in broken}
    is_open = len(reports) <= _FEW
    sections = [
        file_section(report, f"f{number}", codes, is_open)
        for number, report in enumerate(reports, 1)
        if _has_section(report)
    ]
    content = [*sections, rule_list(broken)] if broken else sections
    body = joined(
        element("a", "Skip to the findings", href="#main", class_="skip"),
        element("header", element("h1", _TITLE), element("p", f"{count(reports)}.", class_="summary")),
        _index(reports) if len(reports) > 1 else "",
        element("main", *content, id="main"),
    )
    return f"<!DOCTYPE html>\n{element('html', _head(), element('body', body), lang='en')}\n"


def _head() -> Markup:
    style = files(__package__ or "newsschema.reporters").joinpath("report.css").read_text("utf-8")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="robots", content="noindex"),
        element("title", _TITLE),
        Markup(f"<style>{style}</style>"),
    )


def _index(reports: Sequence[ValidationReport]) -> Markup:
    """The files and their numbers of findings, those with findings first, the gravest at the top."""
    rows = sorted((_gravity(count([report])), number, report) for number, report in enumerate(reports, 1))
    cells = ("File", "Errors", "Warnings", "Infos")
    head = element("thead", element("tr", *(element("th", cell, scope="col") for cell in cells)))
    body = element("tbody", *(_index_row(report, number) for _, number, report in rows))
    table = element("table", element("caption", "Files"), head, body)
    return element("nav", element("div", table, class_="scroll"), aria_label="Files")


def _gravity(counts: Counts) -> tuple[int, ...]:
    return -counts.errors, -counts.warnings, -counts.infos


def _index_row(report: ValidationReport, number: int) -> Markup:
    name = report.name or UNNAMED
    link = element("a", name, href=f"#f{number}", dir="ltr") if _has_section(report) else name
    return element("tr", element("th", link, scope="row"), *_numbers(count([report])))


def _has_section(report: ValidationReport) -> bool:
    return bool(report.findings) or report.overview is not None


def _numbers(counts: Counts) -> Iterator[Markup]:
    for kind, number in (("error", counts.errors), ("warning", counts.warnings), ("info", counts.infos)):
        yield element("td", f"{number:,}", class_=kind if number else "none")
