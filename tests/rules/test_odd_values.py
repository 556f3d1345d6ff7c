"""The examples of every rule with one value made odd in; that the rule raises nothing, out."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

import newsschema as ns
from newsschema.rules.registry import all_rules
from newsschema.rules.rule import Rule
from newsschema.rules.rule_page import rule_page

RULES = [pytest.param(rule, id=rule.code) for rule in all_rules()]
ODD: tuple[Any, ...] = (
    None, True, 0, -1, 1e308, 10**400, "", " ", "\ud800", "http://[", "//", "{", "2026-02-31T25:00", "x" * 5000,
    [], [[]], {}, {"@id": ""}, {"@id": "_:b"}, {"@value": None}, {"@value": {"a": 1}}, {"@type": []}, {"@type": "Role"},
    {"@list": ["a", None]}, {"@type": "Role", "author": {"@type": "Role"}}, [None, "a", {"@type": "VideoObject"}],
)  # fmt: skip


def oddly(data: Any) -> Iterator[Any]:
    """The data with each of its members made odd in turn, or left out."""
    for path in paths(data, ()):
        for odd in ODD:
            changed = copy.deepcopy(data)
            holder = changed
            for step in path[:-1]:
                holder = holder[step]
            holder[path[-1]] = odd
            yield changed


def paths(data: Any, here: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    members = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in members:
        if key != "@context":
            yield (*here, key)
            yield from paths(value, (*here, key))


@pytest.mark.parametrize("rule", RULES)
def test_odd_values_never_raise(rule: Rule) -> None:
    page = rule_page(rule)
    for example in (*page.bad, *page.good):
        try:
            data = json.loads(example.text)
        except ValueError:
            continue
        for document in oddly(data):
            for finding in ns.validate(document, url=example.url, select=[rule.code]).findings:
                assert len(finding.message.splitlines()) == 1
                assert len(finding.message) < 500
                finding.message.encode()
