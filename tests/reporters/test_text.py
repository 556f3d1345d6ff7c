"""Reports in; what a person reads, out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import PAGE, finding
from report_strategies import reports, rules

from newsschema.report import ValidationReport
from newsschema.reporters import text
from newsschema.reporters.counts import Counts
from newsschema.reporters.display import visible, width


def written(*found: object, source: str | None = None, name: str | None = "a.html") -> str:
    return text.write([ValidationReport(found, name, source)])  # type: ignore[arg-type]


def test_a_clean_run_says_so() -> None:
    assert text.write([ValidationReport()]) == "no findings in 1 file\n"
    assert text.write([ValidationReport(), ValidationReport()]) == "no findings in 2 files\n"
    assert text.write([]) == "no files\n"


@pytest.mark.parametrize(
    ("counts", "line"),
    [
        (Counts(3, 2, 0, 2, 14), "3 errors, 2 warnings in 2 of 14 files"),
        (Counts(1, 0, 0, 1, 1), "1 error in 1 of 1 file"),
        (Counts(0, 0, 1234, 3, 10000), "1,234 infos in 3 of 10,000 files"),
    ],
)
def test_the_summary(counts: Counts, line: str) -> None:
    assert str(counts) == line


def test_a_finding_without_a_place_and_one_without_a_text_are_lines_of_their_own() -> None:
    placed = finding("NS501", "error", "no date", PAGE, '"1 March"')
    assert (
        written(finding("NS101", "info", "so it is"))
        == "a.html: info NS101 so it is (reading.other)\n\n1 info in 1 of 1 file\n"
    )
    assert written(placed, name=None).startswith("<markup>:20:22: error NS501 no date (values.date)\n\n1 error")


def test_a_span_of_several_lines_says_where_it_ends() -> None:
    source = "{\n  1\n}"
    assert "    1 | {\n      | ^ to line 3\n" in written(finding("NS1", "error", "x", source, source), source=source)


def test_a_finding_on_an_empty_line_is_shown() -> None:
    source = "a\n\nb"
    found = written(finding("NS1", "error", "x", source, "\nb"), source=source)
    assert "    2 |\n      | ^ to line 3\n" in found


def test_names_of_files_cannot_steer_the_terminal() -> None:
    found = written(finding("NS1", "error", "x"), name="a\x1b[2J\nb\udcff.html")
    assert found.startswith("a<U+001B>[2J<U+000A>b\ufffd.html: error")


def test_there_is_colour_only_where_it_is_asked_for() -> None:
    report = ValidationReport((finding("NS501", "error", "no date", PAGE, '"1 March"'),), "a", PAGE)
    plain, coloured = text.write([report]), text.write([report], colour=True)
    assert "\x1b" not in plain
    assert "\x1b[1;31merror\x1b[0m" in coloured
    for style in ("1", "2", "1;31"):
        coloured = coloured.replace(f"\x1b[{style}m", "")
    assert coloured.replace("\x1b[0m", "") == plain


@given(st.lists(reports(), max_size=3), rules)
def test_no_finding_is_lost_and_nothing_steers_the_terminal(
    given_reports: list[ValidationReport], told: list[object]
) -> None:
    found = text.write(given_reports, told)  # type: ignore[arg-type]
    found.encode()
    lines = found.split("\n")
    for report in given_reports:
        for each in report.findings:
            assert any(visible(each.message) in line and f" {each.severity} " in line for line in lines)
    assert all(visible(line) == line for line in lines)
    assert all(width(line) <= text.WIDTH for line in lines if line[:7].endswith("|") and "^" not in line)
