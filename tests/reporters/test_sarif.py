"""Reports and rules in; the SARIF log, and whether it keeps the published schema, out."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from report_samples import PAGE, RULES, finding, several
from report_strategies import reports, rules

from newsschema.report import ValidationReport
from newsschema.reporters import sarif
from newsschema.reporters.rule_text import RuleText


def written(given_reports: list[ValidationReport], told: tuple[RuleText, ...] = ()) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(sarif.write(given_reports, told))["runs"][0]
    return run


def uri(name: str | None) -> str:
    run = written([ValidationReport((finding("NS1", "error", "x"),), name)])
    found: str = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    return found


@pytest.fixture(scope="module")
def published() -> Draft4Validator:
    """OASIS's own schema, which is no part of this project."""
    place = os.environ.get("NEWSSCHEMA_SARIF_SCHEMA")
    if not place:
        pytest.skip("NEWSSCHEMA_SARIF_SCHEMA names no file: the JSON Schema of SARIF 2.1.0 as OASIS publishes it")
    return Draft4Validator(json.loads(Path(place).read_text("utf-8")))


def test_the_samples_keep_the_published_schema(published: Draft4Validator) -> None:
    published.validate(json.loads(sarif.write(several(), RULES)))
    published.validate(json.loads(sarif.write([])))


@settings(max_examples=50)
@given(st.lists(reports(), max_size=2), rules)
def test_every_log_keeps_the_published_schema(
    published: Draft4Validator, given_reports: list[ValidationReport], told: list[RuleText]
) -> None:
    log = json.loads(sarif.write(given_reports, told))
    if len({rule.code for rule in told}) == len(told):
        published.validate(log)


@given(st.lists(reports(), max_size=3), rules)
def test_no_finding_is_lost_and_each_names_its_rule(
    given_reports: list[ValidationReport], told: list[RuleText]
) -> None:
    text = sarif.write(given_reports, told)
    text.encode()
    run = json.loads(text)["runs"][0]
    listed = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(listed)) == len(listed)
    assert all(listed[result["ruleIndex"]] == result["ruleId"] for result in run["results"])
    findings = [each for report in given_reports for each in report.findings]
    assert sorted(result["ruleId"] for result in run["results"]) == sorted(each.code for each in findings)


def test_places_are_in_code_points_with_an_exclusive_end() -> None:
    source = '{"a": "\N{FERRY}\N{FERRY}", "b": "x"}'
    run = written([ValidationReport((finding("NS1", "info", "x", source, '"x"', "/b"),), "a.json", source)])
    assert run["columnKind"] == "unicodeCodePoints"
    result = run["results"][0]
    assert result["level"] == "note"
    location = result["locations"][0]
    assert location["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 18, "endLine": 1, "endColumn": 21}
    assert location["logicalLocations"] == [{"name": "b", "fullyQualifiedName": "/b"}]


@pytest.mark.parametrize(
    ("name", "reference"),
    [
        ("site/a.html", "site/a.html"),
        ("./site//a b.html", "site/a%20b.html"),
        ("über/日.html", "%C3%BCber/%E6%97%A5.html"),
        ("a:b#c?d.html", "a%3Ab%23c%3Fd.html"),
        ("not-utf-8-\udcff.html", "not-utf-8-%FF.html"),
        ("lone-\ud800.html", "lone-%EF%BF%BD.html"),
        (None, "%3Cmarkup%3E"),
    ],
)
def test_names_of_files_are_relative_references(name: str | None, reference: str) -> None:
    assert uri(name) == reference


@pytest.mark.skipif(os.name == "nt", reason="absolute names look different there")
def test_absolute_names_are_file_addresses() -> None:
    assert uri("/srv/site/ü.html") == "file:///srv/site/%C3%BC.html"


def test_what_a_message_quotes_is_no_link() -> None:
    run = written([ValidationReport((finding("NS1", "error", "found '[a](javascript:b)'"),))])
    assert run["results"][0]["message"]["text"] == "found '[a] (javascript:b)'"


def test_rules_have_their_page_and_where_it_is() -> None:
    driver = written([], RULES)["tool"]["driver"]
    first, second, third = driver["rules"]
    assert first["helpUri"] == "https://search.example/docs/article"
    assert first["help"]["markdown"].startswith("An article should have a headline.\n\nWithout it")
    assert "helpUri" not in second
    assert [rule["defaultConfiguration"]["level"] for rule in (first, second, third)] == ["warning", "error", "note"]


def test_a_moved_finding_keeps_its_fingerprint() -> None:
    logs = [
        written([ValidationReport((finding("NS501", "error", "x", page, '"1 March"'),), "a.html", page)])
        for page in (PAGE, f"\n\n{PAGE}")
    ]
    first, second = (log["results"][0]["partialFingerprints"] for log in logs)
    assert first == second
    assert list(first) == ["newsschema/v1"]
