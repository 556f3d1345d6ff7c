"""JSON-LD documents in; what the graph says of them, and what was found wrong with them, out."""

from __future__ import annotations

from typing import Any

import pytest
from graph_said import BASE, graph_of, said

import newsschema as ns
from newsschema.errors import UsageError
from newsschema.graph.expand_values import DEPTH_LIMIT, RawNumber

SCHEMA_ORG = "https://schema.org"
EX = "https://example.org/terms#"
A, B = f"{BASE}#a", f"{BASE}#b"


def in_schema_org(*further: Any, **members: Any) -> dict[str, Any]:
    """A document under schema.org's context and further ones."""
    return {"@context": [SCHEMA_ORG, *further], **members}


def findings(*documents: Any) -> list[tuple[str, str | None]]:
    return [(finding.name, finding.pointer) for finding in graph_of(*documents).findings]


JANE = {"@type": ["Person"], "name": ["Jane"]}


@pytest.mark.parametrize(
    "document",
    [
        {"@context": "https://schema.org", "@type": "Person", "name": "Jane"},
        {"@context": "http://www.schema.org/", "@type": "Person", "name": "Jane"},
        {"@context": ["https://schema.org", {"@language": None}], "@type": "Person", "name": "Jane"},
        {"@context": {"@vocab": "https://schema.org/"}, "@type": "Person", "name": "Jane"},
        {"@context": {"s": "http://schema.org/"}, "@type": "s:Person", "s:name": "Jane"},
        {"@context": {"kind": "@type", "called": "schema:name"}, "kind": "Person", "called": "Jane"},
        {"@context": {"is": "@value"}, "@type": "Person", "name": {"is": "Jane"}},
        {"@context": {"all": "@graph"}, "all": {"@type": "Person", "name": "Jane"}},
        {"@type": "Person", "name": "Jane"},
        {"type": "Person", "name": "Jane"},
        {"@Type": "Person", "Name": "Jane"},
        {"@type": "schema:Person", "schema:name": "Jane"},
        {"@type": "https://schema.org/Person", "https://schema.org/name": "Jane"},
        [{"@type": ["http://schema.org/Person"], "http://schema.org/name": [{"@value": "Jane"}]}],
        {"@graph": [{"@type": "Person", "name": "Jane"}]},
        {"@graph": {"@type": "Person", "name": "Jane"}},
        {"@graph": [[{"@graph": [{"@type": "Person", "name": "Jane"}]}]]},
        [[{"@type": "Person", "name": "Jane"}]],
        {"@type": "Person", "name": ["Jane", None]},
        {"@type": "Person", "name": "Jane", "url": None, "image": []},
        {"@type": "Person", "name": {"@list": ["Jane"]}},
        {"@type": "Person", "name": {"@set": [{"@value": "Jane", "@index": "1"}]}},
        {"@type": "Person", "@nest": {"name": "Jane"}},
        {"@type": "Person", "@nest": [{"name": "Jane"}, None]},
        {"@context": {"about": "@nest"}, "@type": "Person", "about": {"name": "Jane"}},
    ],
)
def test_one_thing_in_every_form_says_the_same(document: Any) -> None:
    assert said(document) == [JANE]


@pytest.mark.parametrize(
    ("member", "values"),
    [
        ("Jane", ["Jane"]),
        ("", [""]),
        (0, [0]),
        (2.5, [2.5]),
        (False, [False]),
        (10**30, [10**30]),
        (["b", "a", "b"], ["b", "a", "b"]),
        ([["b"], "a"], ["b", "a"]),
        ({"@list": ["b", {"@list": ["a"]}]}, ["b", "a"]),
        ({"@set": ["b", None, "a"]}, ["b", "a"]),
        ([{"@list": ["b"]}, {"@set": ["a"]}, "c"], ["b", "a", "c"]),
        ({"@value": "Jane"}, ["Jane"]),
        ({"@value": None}, []),
        ({"@value": None, "@type": "Text"}, []),
        ({"@value": True}, [True]),
        ({"@value": "Jane", "@language": "de"}, [("text", "Jane", "de", None)]),
        ({"@value": "Jane", "@language": "he", "@direction": "rtl"}, [("text", "Jane", "he", "rtl")]),
        ({"@value": "Jane", "@language": None}, ["Jane"]),
        ({"@value": "2026-03-01", "@type": "Date"}, [{"@type": "Date", "@value": "2026-03-01"}]),
        ({"@value": {"a": [1]}, "@type": "@json"}, [{"@type": "@json", "@value": '{"a": [1]}'}]),
        ({"@id": "#b"}, [{"@id": B}]),
        ({"@id": "_:b0"}, [{"@id": "_:b0"}]),
        ({"@type": "Person", "name": "Jane"}, [JANE]),
        ([{"@type": "Person", "name": "Jane"}, "Joe", {"@value": 1}], [JANE, "Joe", 1]),
        ({}, [{}]),
    ],
)
def test_the_values_of_a_member(member: Any, values: list[Any]) -> None:
    read = said(in_schema_org(**{"@type": "Report", "about": member}))[0]
    assert repr(read.get("about", [])) == repr(values)  # `True` is not 1


@pytest.mark.parametrize(
    ("definition", "member", "values"),
    [
        ("schema:about", "x", ["x"]),
        ({"@id": "schema:about", "@type": "@id"}, "#b", [{"@id": B}]),
        ({"@id": "schema:about", "@type": "@id"}, ["#b", A], [{"@id": B}, {"@id": A}]),
        ({"@id": "schema:about", "@type": "@id"}, 5, [5]),
        ({"@id": "schema:url", "@type": "@id"}, "#b", None),
        ({"@id": "schema:about", "@type": "@vocab"}, "Red", [{"@id": "http://schema.org/Red"}]),
        ({"@id": "schema:about", "@type": "@vocab"}, "ex:red", [{"@id": f"{EX}red"}]),
        ({"@id": "schema:about", "@type": "ex:T"}, "x", [{"@type": f"{EX}T", "@value": "x"}]),
        ({"@id": "schema:about", "@type": "ex:T"}, 5, [{"@type": f"{EX}T", "@value": 5}]),
        ({"@id": "schema:about", "@type": "ex:T"}, {"@value": "x"}, ["x"]),
        ({"@id": "schema:about", "@type": "@none"}, "x", ["x"]),
        ({"@id": "schema:about", "@language": "de"}, "x", [("text", "x", "de", None)]),
        ({"@id": "schema:about", "@language": "de"}, 5, [5]),
        ({"@id": "schema:about", "@direction": "rtl"}, "x", [("text", "x", None, "rtl")]),
        ({"@id": "schema:about", "@container": "@list"}, ["b", "a"], ["b", "a"]),
        ({"@id": "schema:about", "@container": ["@set"]}, "b", ["b"]),
        (
            {"@id": "schema:about", "@container": "@language"},
            {"en": "x", "de": ["y", None], "@none": "z"},
            [("text", "x", "en", None), ("text", "y", "de", None), "z"],
        ),
        ({"@id": "schema:about", "@container": "@language"}, {"@value": "x"}, ["x"]),
        ({"@id": "schema:about", "@container": "@index"}, {"1": "x", "2": [{"@value": "y"}]}, ["x", "y"]),
        ({"@id": "schema:about", "@container": "@index"}, {"1": {"type": "Person", "name": "Jane"}}, [JANE]),
        ({"@id": "schema:about", "@container": ["@index", "@set"]}, {"1": 5}, [5]),
        ({"@id": "schema:about", "@container": "@id"}, {"#b": {"name": "Jane"}}, [{"@id": B}]),
        ({"@id": "schema:about", "@container": "@type"}, {"Person": {"name": "Jane"}}, [JANE]),
        ({"@id": "schema:about", "@container": "@type"}, {"Person": "#b"}, [{"@id": B}]),
        ({"@id": "schema:about", "@context": {"called": "schema:name"}}, {"type": "Person", "called": "Jane"}, [JANE]),
    ],
)
def test_the_definition_of_a_term_says_how_its_values_are_read(definition: Any, member: Any, values: Any) -> None:
    read = said(in_schema_org({"ex": EX, "term": definition}, **{"@type": "Report", "term": member}))[0]
    assert read.get("about") == values
    if values is None:
        assert read["url"] == [member]  # a URL as text is what the property takes


@pytest.mark.parametrize(
    ("context", "value"),
    [
        ({"@language": "de"}, ("text", "x", "de", None)),
        ({"@language": "he", "@direction": "rtl"}, ("text", "x", "he", "rtl")),
        ({"@direction": "ltr"}, ("text", "x", None, "ltr")),
        ({"@language": "de", "name": {"@language": None}}, "x"),
        ({"@language": "de", "name": {"@language": "en"}}, ("text", "x", "en", None)),
        ({"@language": "de", "name": {"@id": "schema:name", "@type": "@none"}}, ("text", "x", "de", None)),
    ],
)
def test_text_takes_the_language_and_direction_of_its_context(context: Any, value: Any) -> None:
    assert said(in_schema_org(context, name="x")) == [{"name": [value]}]
    assert said(in_schema_org(context, name={"@value": "x"})) == [{"name": ["x"]}]


def test_a_context_inside_holds_for_its_object_and_what_is_in_it() -> None:
    inner = {"@context": {"@vocab": EX}, "@type": "Tower", "height": 5, "next": {"height": 6}}
    read = said(in_schema_org(about=inner, name="Harbour"))
    tower = {"@type": [f"{EX}Tower"], f"{EX}height": [5], f"{EX}next": [{f"{EX}height": [6]}]}
    assert read == [{"about": [tower], "name": ["Harbour"]}]


def test_a_typed_literal_has_the_type_that_its_context_gives_it() -> None:
    typed = {"@value": "5", "@type": "ex:T"}
    assert said(in_schema_org({"ex": EX}, about=typed)) == [{"about": [{"@type": f"{EX}T", "@value": "5"}]}]


def test_a_term_that_is_out_of_use_says_nothing() -> None:
    assert said(in_schema_org({"name": None, "Person": None}, name="x", type=["Person", "Report"])) == [
        {"@type": ["Report"]}
    ]


@pytest.mark.parametrize(
    ("written", "context", "expected"),
    [
        ("#a", {}, A),
        ("", {}, BASE),
        ("other", {}, "https://example.com/news/other"),
        ("../x?y", {}, "https://example.com/x?y"),
        ("/x", {}, "https://example.com/x"),
        ("//example.org/x", {}, "https://example.org/x"),
        (" #a\n", {}, A),
        ("https://example.org/#x", {}, "https://example.org/#x"),
        ("urn:isbn:1", {}, "urn:isbn:1"),
        ("_:x", {}, "_:x"),
        ("ex:x", {"ex": EX}, f"{EX}x"),
        ("x", {"x": EX}, "https://example.com/news/x"),
        ("#a", {"@base": "https://example.org/b"}, "https://example.org/b#a"),
        ("x", {"@base": "sub/"}, "https://example.com/news/sub/x"),
        ("x", {"@base": None}, "x"),
    ],
)
def test_ids_are_resolved(written: str, context: Any, expected: str) -> None:
    document = in_schema_org(context, **{"@id": written, "name": "x"})
    assert said(document) == [{"@id": expected, "name": ["x"]}]
    reference = in_schema_org(context, name="x", about={"@id": written})
    assert said(reference) == [{"name": ["x"], "about": [{"@id": expected}]}, {"@id": expected}]


def test_without_a_base_ids_stay_as_they_are() -> None:
    assert [node.id for node in graph_of({"@id": "#a"}, {"@id": ""}, base=None).nodes] == ["#a", None]


def test_an_empty_id_inside_another_node_is_a_template_that_was_given_no_name() -> None:
    document = {"@id": "", "author": {"@id": "", "@type": "Person", "name": "Jane"}, "mainEntityOfPage": {"@id": ""}}
    assert said(document) == [{"@id": BASE, "author": [JANE], "mainEntityOfPage": [{"@id": BASE}]}]


@pytest.mark.parametrize(
    ("document", "pointers"),
    [
        ({"name": "x"}, ["/name"]),
        ({"name": ["x", ["y"]]}, ["/name/0", "/name/1/0"]),
        ({"name": {"@list": ["x"]}}, ["/name/@list/0"]),
        ({"@nest": {"name": "x"}}, ["/@nest/name"]),
        ({"@nest": [{"name": "x"}]}, ["/@nest/0/name"]),
        ({"a/b~c": "x", "d~e": "y"}, ["/a~1b~0c", "/d~0e"]),
        ({"@graph": [{"name": "x"}]}, ["/@graph/0/name"]),
        ([{"name": "x"}], ["/0/name"]),
        ({"@context": {"t": {"@container": "@language"}}, "t": {"en": "x", "a/b": ["y"]}}, ["/t/en", "/t/a~1b/0"]),
        ({"about": {"@id": "#a", "name": "x"}}, ["/about", "/about/name"]),
        ({"@id": "#a", "@reverse": {"about": [{"name": "x"}]}}, ["/@reverse/about/0", "/@reverse/about/0/name"]),
    ],
)
def test_every_value_knows_its_place(document: Any, pointers: list[str]) -> None:
    nodes = graph_of(document).nodes
    found = [value.pointer for node in nodes for values in node.properties.values() for value in values]
    assert sorted(found) == sorted(pointers)


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        ({"@context": "https://json-ld.example/person.jsonld", "name": "x"}, [("jsonld.context-unknown", "/@context")]),
        ({"@context": [SCHEMA_ORG, 5], "name": "x"}, [("jsonld.context-unknown", "/@context")]),
        ({"@context": {"name": 5}, "name": "x"}, [("jsonld.context-unknown", "/@context")]),
        ({"about": {"@context": True}, "name": "x"}, [("jsonld.context-unknown", "/about/@context")]),
        ({"@context": "https://shema.org", "name": "x"}, [("jsonld.context-misspelt", "/@context")]),
        ({"@context": ["schema.org", {"a": "b"}], "name": "x"}, [("jsonld.context-relative", "/@context")]),
        ({"@type": 5, "name": "x"}, [("jsonld.keyword-value", "/@type")]),
        ({"@type": ["Person", {}], "name": "x"}, [("jsonld.keyword-value", "/@type")]),
        ({"@type": "", "name": "x"}, [("jsonld.keyword-value", "/@type")]),
        ({"@id": ["#a"], "name": "x"}, [("jsonld.keyword-value", "/@id")]),
        ({"id": 5, "name": "x"}, [("jsonld.keyword-value", "/id")]),
        ({"@Id": "#a", "name": "x"}, [("jsonld.keyword-value", "/@Id")]),
        ({"@unheard-of": "y", "name": "x"}, [("jsonld.keyword-value", "/@unheard-of")]),
        ({"@un\nheard": "y", "name": "x"}, [("jsonld.keyword-value", "/@un\nheard")]),
        ({"@nest": "y", "name": "x"}, [("jsonld.keyword-value", "/@nest")]),
        ({"@nest": {"@id": "y"}, "name": "x"}, [("jsonld.keyword-value", "/@nest/@id")]),
        ({"@reverse": 5, "name": "x"}, [("jsonld.keyword-value", "/@reverse")]),
        ({"@reverse": {"about": 5}, "name": "x"}, [("jsonld.keyword-value", "/@reverse/about")]),
        ({"about": {"@value": ["y"]}, "name": "x"}, [("jsonld.keyword-value", "/about")]),
        ({"@included": "y", "name": "x"}, [("jsonld.not-an-object", "/@included")]),
        ([{"name": "x"}, "y", None], [("jsonld.not-an-object", "/1")]),
        ({"@graph": [{"name": "x"}, 5]}, [("jsonld.not-an-object", "/@graph/1")]),
        ("y", [("jsonld.not-an-object", "")]),
        ({"about": float("nan"), "name": "x"}, [("jsonld.number", "/about")]),
        ({"about": {"@value": RawNumber("1e999")}, "name": "x"}, [("jsonld.number", "/about")]),
    ],
)
def test_what_cannot_be_understood_is_a_finding_with_its_place(document: Any, expected: Any) -> None:
    assert findings(document) == expected
    assert all("\n" not in finding.message for finding in graph_of(document).findings)
    if not isinstance(document, str):
        assert any(node.values("name") for node in graph_of(document).nodes)


def test_a_foreign_context_is_said_once_for_a_block_and_a_wrong_key_every_time() -> None:
    foreign = {"@context": "https://json-ld.example/", "@Type": "Person"}
    assert [name for name, _ in findings([foreign, foreign])] == [
        "jsonld.context-unknown",
        "jsonld.keyword-value",
        "jsonld.keyword-value",
    ]
    assert len(findings(foreign)) == len(findings(foreign)) == 2


@pytest.mark.parametrize(
    ("document", "types", "node_id"),
    [
        ({"@type": "Report", "type": "news", "@id": "#a", "id": 5}, ["Report", "news"], A),
        ({"type": "news", "@type": "Report", "id": "#b", "@id": "#a"}, ["Report", "news"], A),
        ({"type": None, "@type": ["Report"], "id": None, "@id": "#a"}, ["Report"], A),
    ],
)
def test_a_keyword_counts_for_more_than_its_alias(document: Any, types: list[str], node_id: str) -> None:
    assert said(document) == [{"@id": node_id, "@type": types}]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (RawNumber("NaN"), "NaN"),
        (RawNumber("1e400"), "1e400"),
        (float("inf"), "inf"),
        (10**400, "1" + "0" * 400),
    ],
)
def test_a_number_that_json_cannot_hold_is_kept_as_text(number: Any, text: str) -> None:
    for written in (number, [number], {"@value": number}, {"@list": [number]}):
        assert said({"about": written}) == [{"about": [text]}]
    assert findings({"about": number}) == [("jsonld.number", "/about")]


def nested(depth: int, wrap: Any) -> Any:
    inner: Any = "the end"
    for _ in range(depth):
        inner = wrap(inner)
    return inner


@pytest.mark.parametrize(
    "wrap",
    [
        lambda inner: {"about": inner},
        lambda inner: [inner],
        lambda inner: {"@list": [inner]},
        lambda inner: {"@graph": [inner]},
        lambda inner: {"@id": "#a", "@included": inner},
        lambda inner: {"@nest": {"about": inner}},
        lambda inner: {"@reverse": {"about": inner}},
    ],
)
@pytest.mark.parametrize("depth", [DEPTH_LIMIT * 2, 50_000])
def test_nesting_without_end_is_a_finding_and_no_error(wrap: Any, depth: int) -> None:
    graph = graph_of({"name": "x", "about": nested(depth, wrap)}, nested(depth, wrap))
    assert "jsonld.depth" in {finding.name for finding in graph.findings}
    assert graph.nodes[0].values("name")[0].value == "x"


def test_what_is_nested_too_deep_is_kept_as_its_own_text() -> None:
    graph = graph_of(nested(DEPTH_LIMIT + 5, lambda inner: {"about": inner}))
    last = graph.nodes[-1].values("about")[0]
    assert last.value == '{"about": ' * 5 + '"the end"' + "}" * 5
    assert [finding.pointer for finding in graph.findings] == [last.pointer]


def test_data_built_in_python_may_have_tuples_dates_and_keys_that_are_no_text() -> None:
    from datetime import date

    document = {"@type": "Person", 5: "x", "birthDate": date(2000, 1, 2), "name": ("a", "b")}
    assert said(document) == [{"@type": ["Person"], "5": ["x"], "birthDate": ["2000-01-02"], "name": ["a", "b"]}]


@pytest.mark.parametrize("value", [object(), {1, 2}, b"bytes", [1j]])
def test_what_is_no_json_value_is_the_callers_mistake(value: Any) -> None:
    with pytest.raises(UsageError, match="/name"):
        graph_of({"name": value})


def test_data_that_contain_themselves_are_the_callers_mistake() -> None:
    person: dict[str, Any] = {"@type": "Person"}
    person["knows"] = [person]
    with pytest.raises(UsageError, match="contain themselves"):
        graph_of(person)
    with pytest.raises(ns.UsageError):
        ns.load(person)


def test_every_context_is_kept_as_it_is_written() -> None:
    inner = {"@context": {"slug": "schema:name"}, "@type": "Person"}
    graph = graph_of({"@context": "https://schema.org", "@graph": [{"author": inner}]})
    assert [(written, place.pointer) for written, place in graph.contexts] == [
        ("https://schema.org", "/@context"),
        ({"slug": "schema:name"}, "/@graph/0/author/@context"),
    ]


@pytest.mark.parametrize("people", [{"@type": "Person", "name": "Jane"}, {"name": {"@value": "Jane"}}])
def test_a_long_key_over_many_nodes_is_not_repeated(people: dict[str, Any]) -> None:
    key = "k" * 5000
    graph = graph_of({"@type": "Article", key: [{**people, "about": [{"name": "Sea"}] * 2}] * 50})
    assert len(graph.nodes) == 1 + 50 * 3
    pointers = {value.pointer for node in graph.nodes for values in node.properties.values() for value in values}
    assert pointers == {f"/{key}"}
    page = ns.parse(f'<script type="application/ld+json">{{"@type": "Article", "{key}": [{{"name": 1}}]}}</script>')
    inner = page.graph.nodes[1]
    assert page.locate(inner.values("name")[0].provenance) == page.locate(inner.provenance) is not None
