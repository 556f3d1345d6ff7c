"""Reports in; workflow commands, read as GitHub's runner reads them, out."""

from __future__ import annotations

import re
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st
from report_samples import finding
from report_strategies import reports

from newsschema.report import ValidationReport
from newsschema.reporters import github
from newsschema.reporters.display import encodable

_COMMAND = re.compile(r"::(error|warning|notice) ([^\r\n]*?)::([^\r\n]*)")
_DATA = (("%0D", "\r"), ("%0A", "\n"), ("%25", "%"))
_PROPERTY = (("%3A", ":"), ("%2C", ","), *_DATA)


class Command(NamedTuple):
    kind: str
    properties: dict[str, str]
    message: str


def parsed(line: str) -> Command:
    """A command as the runner unescapes it."""
    found = _COMMAND.fullmatch(line)
    assert found is not None, line
    pairs = (pair.split("=", 1) for pair in found[2].split(","))
    return Command(found[1], {name: _unescaped(value, _PROPERTY) for name, value in pairs}, _unescaped(found[3], _DATA))


def _unescaped(text: str, table: tuple[tuple[str, str], ...]) -> str:
    for escape, character in table:
        text = text.replace(escape, character)
    return text


def test_a_finding_is_an_annotation() -> None:
    source = 'a\n"1 March"'
    report = ValidationReport((finding("NS501", "info", "100% wrong: a, b", source, '"1 March"'),), "a,b:c.html")
    first, last, _ = github.write([report]).split("\n")
    assert first == (
        "::notice file=a%2Cb%3Ac.html,line=2,endLine=2,col=1,endColumn=9,title=NS501 values.date::100%25 wrong: a, b"
    )
    assert last == "1 info in 1 of 1 file"


def test_a_span_of_several_lines_has_no_columns() -> None:
    report = ValidationReport((finding("NS1", "error", "x", "a\nb", "a\nb"),))
    assert github.write([report]).startswith("::error line=1,endLine=2,title=NS1 reading.other::x\n")


@given(st.lists(reports(), max_size=3))
def test_every_finding_is_one_command_and_nothing_else_is(given_reports: list[ValidationReport]) -> None:
    text = github.write(given_reports)
    text.encode()
    assert "\r" not in text
    *lines, last, end = text.split("\n")
    assert not last.startswith("::")
    assert end == ""
    commands = [parsed(line) for line in lines]
    findings = [each for report in given_reports for each in report.findings]
    assert sorted(command.message for command in commands) == sorted(encodable(each.message) for each in findings)
    titles = sorted(encodable(f"{each.code} {each.name}") for each in findings)
    assert sorted(command.properties["title"] for command in commands) == titles
