"""The W3C's "JSON-LD in HTML" cases in; every one of them read as expected, or refused or repaired with a finding.

`NEWSSCHEMA_CONFORMANCE` is a folder with jsonld_in_html.json: a list of cases with "id", "url", "base", "all_scripts",
"fragment", "html", and "expected_expanded" or "expected_error".

What is compared is a normal form that both sides are brought to: schema.org's terms by their bare names, other ones by
their IRI, `@list` and `@set` as the values in them, text with its language, typed literals as they are written, a node
with an "@id" as a reference where it is a value.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

import newsschema as ns
from newsschema.graph.context import compact
from newsschema.graph.node import Node
from newsschema.values.text import LangString

REPAIRED = {
    "#te014": ("jsonld.html-comment", "a whole block in an HTML comment leaves no doubt about what it says"),
    "#te015": ("jsonld.html-comment", "nor does one whose comment does not end"),
    "#te016": ("jsonld.html-comment", "nor does one whose comment does not begin"),
}
"""The cases that a strict reader refuses and that are read here, with the finding that says so, and why."""

Form = tuple[Any, ...]
"""What a node says: its id, its types, its properties, each with its values in order."""


@pytest.fixture
def cases() -> list[dict[str, Any]]:
    """The cases without those that are about picking one script by its name, which nothing here does."""
    folder = os.environ.get("NEWSSCHEMA_CONFORMANCE")
    if not folder:
        pytest.skip("NEWSSCHEMA_CONFORMANCE names no folder with jsonld_in_html.json")
    found: list[dict[str, Any]] = json.loads((Path(folder) / "jsonld_in_html.json").read_text(encoding="utf-8"))
    picking = "loading document failed"
    return [case for case in found if case["fragment"] is None and case.get("expected_error") != picking]


def test_every_case_that_can_be_read_says_what_is_expected(cases: list[dict[str, Any]]) -> None:
    readable = [case for case in cases if "expected_expanded" in case]
    found = {case["id"]: forms_read(case) for case in readable}
    assert found == {case["id"]: forms_expected(case["expected_expanded"]) for case in readable}
    assert len(found) >= 11


def test_every_case_that_is_an_error_has_a_finding(cases: list[dict[str, Any]]) -> None:
    wrong = [case for case in cases if "expected_error" in case]
    refused = [case for case in wrong if case["id"] not in REPAIRED]
    errors = {case["id"]: [f.severity for f in parsed(case).findings if f.severity == "error"] for case in refused}
    assert all(errors.values()), errors
    repaired = [case for case in wrong if case["id"] in REPAIRED]
    names = {case["id"]: [finding.name for finding in parsed(case).findings] for case in repaired}
    assert all(REPAIRED[name][0] in found for name, found in names.items()), names
    assert names.keys() == REPAIRED.keys()
    assert len(wrong) >= 4


def test_a_block_that_is_repaired_says_what_stands_in_it(cases: list[dict[str, Any]]) -> None:
    repaired = {case["id"]: forms_read(case) for case in cases if case["id"] in REPAIRED}
    texts = {"#te014": "<!-- -->", "#te015": "bar", "#te016": "bar"}
    foo = "http://example.com/foo"
    assert repaired == {name: forms_expected([{foo: [{"@value": text}]}]) for name, text in texts.items()}


def parsed(case: dict[str, Any]) -> ns.Page:
    return ns.parse(case["html"], url=case["base"] or case["url"])


def forms_read(case: dict[str, Any]) -> list[Form]:
    """What the nodes of the case's scripts say: all of them, or those of the first script."""
    nodes = parsed(case).graph.of_syntax("jsonld")
    if not case["all_scripts"]:
        nodes = [node for node in nodes if node.source.block == nodes[0].source.block]
    inside = {id(value.value) for node in nodes for values in node.properties.values() for value in values}
    return in_order([form_read(node) for node in nodes if node.id is not None or id(node) not in inside])


def form_read(node: Node) -> Form:
    values = {name: [value_read(value.value) for value in found] for name, found in node.properties.items()}
    return node.id, sorted(node.types), values


def value_read(value: Any) -> Any:
    if isinstance(value, Node):
        return ("reference", value.id) if value.id is not None else form_read(value)
    if isinstance(value, LangString):
        return str(value), value.language, value.direction
    return value


def forms_expected(expanded: list[dict[str, Any]]) -> list[Form]:
    """What an expanded document says: its nodes and those of its graphs, each "@id" once, wherever they stand."""
    merged: dict[str, Form] = {}
    others: list[Form] = []
    for item in expanded:
        for node in item.get("@graph", [item]):
            form = form_expected(node, merged)
            if form[0] is None:
                others.append(form)
    return in_order([*others, *merged.values()])


def form_expected(node: dict[str, Any], merged: dict[str, Form]) -> Form:
    form: Form = (node.get("@id"), [], {})
    if form[0] is not None:
        form = merged.setdefault(form[0], form)
    form[1][:] = sorted({*form[1], *map(compact, node.get("@type", []))})
    for key, values in node.items():
        if not key.startswith("@"):
            form[2].setdefault(compact(key), []).extend(found for value in values for found in expected(value, merged))
    return form


def expected(value: dict[str, Any], merged: dict[str, Form]) -> list[Any]:
    """One value of an expanded document, or those of the list or set that it is."""
    for container in ("@list", "@set"):
        if container in value:
            return [found for item in value[container] for found in expected(item, merged)]
    if "@value" not in value:
        form = form_expected(value, merged)
        return [form if form[0] is None else ("reference", form[0])]
    if "@type" in value:
        return [{"@type": compact(value["@type"]), "@value": value["@value"]}]
    if "@language" in value or "@direction" in value:
        return [(value["@value"], value.get("@language"), value.get("@direction"))]
    return [value["@value"]]


def in_order(forms: list[Form]) -> list[Form]:
    """The nodes of a document have no order."""
    return sorted((form for form in forms if form[1] or form[2]), key=repr)
