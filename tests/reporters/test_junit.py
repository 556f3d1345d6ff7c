"""Reports in; JUnit's XML, read by a parser, out."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from report_samples import finding
from report_strategies import reports

from newsschema.report import ValidationReport
from newsschema.reporters import junit
from newsschema.reporters.display import visible


def parsed(*given_reports: ValidationReport) -> ET.Element:
    return ET.fromstring(junit.write(given_reports).encode())  # noqa: S314 (our own output)


def test_a_file_without_errors_and_warnings_is_one_test_that_passes() -> None:
    suite = parsed(ValidationReport((finding("NS510", "info", "fine"),), "a.html"))[0]
    assert (suite.get("tests"), suite.get("failures")) == ("1", "0")
    assert [case.get("name") for case in suite.iter("testcase")] == ["structured data"]
    assert suite.findtext("system-out") == "a.html: info NS510 fine (values.url-relative)"


def test_a_test_is_known_by_its_rule_and_not_by_its_line() -> None:
    found = [finding("NS501", "error", text, "a\nb", "b") for text in ("one", "two")]
    suite = parsed(ValidationReport(tuple(found), "a.html"))[0]
    cases = suite.findall("testcase")
    assert [case.get("name") for case in cases] == ["NS501 values.date", "NS501 values.date (2)"]
    assert [case.get("line") for case in cases] == ["2", "2"]


def test_characters_that_xml_forbids_are_seen() -> None:
    suite = parsed(ValidationReport((finding("NS1", "error", "a\x00b\x1bc\ud800\uffff]]>"),), "x\x0b.html"))[0]
    failure = suite.find("testcase/failure")
    assert suite.get("name") == "x<U+000B>.html"
    assert failure is not None
    assert failure.get("message") == "a\\x00b\\x1bc\\ud800<U+FFFF>]]>"


@given(st.lists(reports(), max_size=3))
def test_it_is_well_formed_whatever_is_in_it_and_loses_no_finding(given_reports: list[ValidationReport]) -> None:
    root = parsed(*given_reports)
    assert len(root) == len(given_reports)
    failures = 0
    for suite, report in zip(root, given_reports, strict=True):
        failing = [each for each in report.findings if each.severity != "info"]
        failures += len(failing)
        messages = sorted(failure.get("message", "") for failure in suite.iter("failure"))
        assert messages == sorted(visible(each.message) for each in failing)
        assert int(suite.get("tests", "")) == len(suite.findall("testcase")) == max(len(failing), 1)
        out = suite.findtext("system-out") or ""
        assert all(visible(each.message) in out for each in report.findings if each.severity == "info")
    assert root.get("failures") == str(failures)
