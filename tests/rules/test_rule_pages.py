"""Every rule in; whether its page is complete, its bad examples break it and its good ones keep it, out."""

from __future__ import annotations

import re

import pytest

import newsschema as ns
from newsschema.findings import SEVERITIES
from newsschema.rules.registry import all_rules
from newsschema.rules.rule import Rule
from newsschema.rules.rule_page import Example, rule_page

_CODE = re.compile(r"NS[1-9]\d{2}")
_NAME = re.compile(r"[a-z]+(?:-[a-z]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+")
_DATED = re.compile(r"\d{4}-\d{2}(?:-\d{2})?\.$|schema\.org 30\.0\.$|\bRFC \d+")
WITHOUT_EXAMPLES = {"NS134", "NS901", "NS903"}
"""No docstring can hold a page of that size, nor a file that is empty or cannot be read; their own tests do."""
RULES = [pytest.param(rule, id=rule.code) for rule in all_rules()]


def found(rule: Rule, example: Example) -> list[ns.Finding]:
    report = ns.validate(example.content, url=example.url, select=[rule.code])
    return [finding for finding in report.findings if finding.code == rule.code]


def test_codes_and_names_are_given_once() -> None:
    rules = all_rules()
    assert len({rule.code for rule in rules}) == len({rule.name for rule in rules}) == len(rules)


@pytest.mark.parametrize("rule", RULES)
def test_code_name_and_severity_are_well_formed(rule: Rule) -> None:
    assert _CODE.fullmatch(rule.code)
    assert _NAME.fullmatch(rule.name)
    assert rule.severity in SEVERITIES


@pytest.mark.parametrize("rule", RULES)
def test_the_page_says_what_why_and_on_whose_word(rule: Rule) -> None:
    page = rule_page(rule)
    assert page.summary.endswith(".")
    assert page.why
    assert _DATED.search(page.source), f"the source has no date: {page.source!r}"


@pytest.mark.parametrize("rule", RULES)
def test_bad_examples_break_the_rule(rule: Rule) -> None:
    examples = rule_page(rule).bad
    assert examples or rule.code in WITHOUT_EXAMPLES
    for example in examples:
        findings = found(rule, example)
        assert findings, example.text
        for finding in findings:
            assert finding.location is not None
            assert len(finding.message.splitlines()) == 1


@pytest.mark.parametrize("rule", RULES)
def test_good_examples_keep_the_rule(rule: Rule) -> None:
    examples = rule_page(rule).good
    assert examples or rule.code in WITHOUT_EXAMPLES
    for example in examples:
        assert found(rule, example) == [], example.text
