"""Reports in; the JSON document, and whether it keeps its schema, out."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from report_samples import finding, several
from report_strategies import reports

from newsschema.report import ValidationReport
from newsschema.reporters import json_report


def written(*given_reports: ValidationReport) -> dict[str, object]:
    found: dict[str, object] = json.loads(json_report.write(given_reports))
    return found


def test_the_schema_is_one_and_the_samples_keep_it() -> None:
    schema = json_report.schema()
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(written(*several()))
    assert not Draft202012Validator(schema).is_valid({"version": 1, "files": []})


@given(st.lists(reports(), max_size=3))
def test_every_report_keeps_the_schema_and_loses_no_finding(given_reports: list[ValidationReport]) -> None:
    text = json_report.write(given_reports)
    text.encode()
    found = json.loads(text)
    Draft202012Validator(json_report.schema()).validate(found)
    assert [len(file["findings"]) for file in found["files"]] == [len(report.findings) for report in given_reports]
    for file, report in zip(found["files"], given_reports, strict=True):
        assert sorted(each["message"] for each in file["findings"]) == sorted(each.message for each in report.findings)
        assert len({each["fingerprint"] for each in file["findings"]}) == len(report.findings)


def test_lone_surrogates_are_escaped_and_letters_are_not() -> None:
    text = json_report.write([ValidationReport((), "日本\udcff.html")])
    assert '"日本\\udcff.html"' in text
    assert json.loads(text)["files"][0]["name"] == "日本\udcff.html"


def test_an_error_makes_a_file_not_ok() -> None:
    files = written(ValidationReport((finding("NS1", "error", "x"),)), ValidationReport())["files"]
    assert [file["ok"] for file in files] == [False, True]  # type: ignore[attr-defined]
