"""Names of profiles and rules in; the lists of rules and profiles, and the pages of rules, out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from newsschema.profiles.profile import PROFILES
from newsschema.rules.registry import all_rules
from newsschema.rules.rule_page import rule_page


def test_every_rule_is_listed_with_its_severity_and_summary(run: Any) -> None:
    rows = json.loads(run("rules", "--format", "json").out)
    assert [(row["code"], row["name"], row["severity"]) for row in rows] == [
        (rule.code, rule.name, rule.severity) for rule in all_rules()
    ]
    assert [row["summary"] for row in rows] == [rule_page(rule).summary for rule in all_rules()]
    table = run("rules").out
    for rule in all_rules():
        assert f"\n{rule.code} " in table


def test_the_rules_of_a_profile_have_its_severities(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    schema_org = run("rules", "--profile", "schema.org", "--format", "json").out
    assert "NS203" not in schema_org
    assert "NS903" in schema_org
    google = PROFILES["google"]
    grave = type(google)("grave", "", ("NS203",), "", "", severities={"NS203": "error"})
    monkeypatch.setitem(PROFILES, "grave", grave)
    for words in (["--profile", "google,grave"], ["--profile", "google", "--profile", "grave"]):
        rows = {row["code"]: row["severity"] for row in json.loads(run("rules", *words, "--format", "json").out)}
        assert rows["NS203"] == "error"
    assert "grave (error)" in run("explain", "NS203").out


def test_every_profile_is_listed_with_its_source_and_date(run: Any) -> None:
    rows = json.loads(run("rules", "--profiles", "--format", "json").out)
    assert [(row["name"], row["source"], row["date"]) for row in rows] == [
        (profile.name, profile.source, profile.date) for profile in PROFILES.values()
    ]
    table = run("rules", "--profiles").out
    for profile in PROFILES.values():
        assert profile.name in table
        assert profile.date in table


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["rules", "--profile", "gogle"], "unknown profile 'gogle'; did you mean google?"),
        (["rules", "--profiles", "--profile", "google"], "leave out --profile"),
        (["explain", "NS2O3"], "unknown rule 'NS2O3'; did you mean NS"),
        (["explain", "google.article.headline-mising"], "did you mean google.article.headline-missing?"),
        (["explain"], "Missing argument"),
    ],
)
def test_what_is_unknown_is_misuse_with_the_nearest_name(run: Any, words: list[str], said: str) -> None:
    ended = run(*words)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


@pytest.mark.parametrize("name", ["NS203", "ns203", "google.article.headline-missing"])
def test_a_rule_is_explained_by_its_code_or_its_name(run: Any, name: str) -> None:
    ended = run("explain", name)
    assert (ended.code, ended.err) == (0, "")
    (rule,) = (rule for rule in all_rules() if rule.code == "NS203")
    page = rule_page(rule)
    assert ended.out.startswith(f"NS203 {rule.name} ({rule.severity})\n\n{page.summary}\n")
    for example in (*page.bad, *page.good):
        assert f"\n    {example.text}\n" in ended.out
    assert page.source in " ".join(ended.out.split())
    assert "Profiles: google" in ended.out


def test_several_rules_are_explained_one_after_the_other(run: Any) -> None:
    out = run("explain", "NS904", "suppression.unused").out
    assert [line for line in out.splitlines() if line.startswith("NS90")] == [
        "NS904 suppression.unknown (warning)",
        "NS905 suppression.unused (info)",
    ]


def test_every_rule_can_be_explained(run: Any) -> None:
    ended = run("explain", "NS")
    if ended.code == 2:
        ended = run("explain", *(rule.code for rule in all_rules()))
    assert ended.code == 0
    assert "\x1b" not in ended.out
