"""Documents in; whether the rule of the JSON Schemas refuses the same values with either validator, and where, out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsschema as ns
from newsschema.models.node_schema import check_of, fast_check, slow_check
from newsschema.models.registry import class_for, model_class
from newsschema.testing import models
from newsschema.testing.model_strategies import CLASS_NAMES

PROFILE = "json-schema"


def refused(source: Any) -> list[tuple[str | None, str | None]]:
    return [(finding.pointer, finding.property) for finding in ns.validate(source, PROFILE).findings]


def article(**members: Any) -> dict[str, Any]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", **members}


def test_nested_nodes_are_checked_by_their_own_schema() -> None:
    author = {"@type": "Person", "name": "Jane Doe", "birthDate": "soon", "worksFor": {"name": {"@type": "Person"}}}
    assert refused(article(headline="Ferry back", author=[author])) == [
        ("/author/0/birthDate", "birthDate"),
        ("/author/0/worksFor/name", "name"),
    ]


def test_the_message_says_what_is_expected() -> None:
    (finding,) = ns.validate('{"@type": "NewsArticle",\n "datePublished": "soon"}', PROFILE).findings
    assert finding.message == "the JSON Schema of NewsArticle refuses 'soon' as datePublished; write Date"
    assert finding.location is not None
    assert finding.location[:2] == (2, 19)


@pytest.mark.parametrize(
    "source",
    [
        article(author="Jane Doe"),
        article(author={"@type": "Role", "author": {"@type": "Person", "name": "Jane Doe"}}),
        article(headline={"@value": "Ferry", "@language": "en"}),
        {"@type": "https://example.com/terms#Beacon", "name": 3},
        [{"@type": "Person", "name": "Jane Doe"}, {"@id": "https://example.com/#x"}],
    ],
)
def test_what_the_models_accept_or_do_not_know_is_not_refused(source: Any) -> None:
    bare_author = article(author="Jane Doe")
    expected = [("/author", "author")] if source == bare_author else []
    assert refused(source) == expected


def test_texts_that_cannot_be_encoded_are_checked_too() -> None:
    source = article(datePublished="\ud800", **{"\ud800": 3})
    assert refused(source) == [("/datePublished", "datePublished")]
    pytest.importorskip("jsonschema_rs", reason="needs the extra `fast`")
    cls = model_class("NewsArticle")
    assert list(slow_check(cls)(source)) == list(fast_check(cls)(source))


def test_data_nested_deep_are_checked_to_the_end() -> None:
    comment: dict[str, Any] = {"@type": "Comment", "text": 3}
    for _ in range(80):
        comment = {"@type": "Comment", "comment": comment}
    assert [pointer for pointer, _ in refused(comment)] == ["/comment" * 80 + "/text"]


@pytest.mark.parametrize("name", CLASS_NAMES)
def test_every_schema_compiles_with_either_validator(name: str) -> None:
    pytest.importorskip("jsonschema_rs", reason="needs the extra `fast`")
    cls = model_class(name)
    node = {"@type": name, "name": 3}
    assert sorted(fast_check(cls)(node), key=str) == sorted(slow_check(cls)(node), key=str) == [("name",)]


@settings(max_examples=150, deadline=None)
@given(models(max_leaves=8), st.data())
def test_both_validators_refuse_the_same(thing: ns.Thing, data: st.DataObject) -> None:
    pytest.importorskip("jsonschema_rs", reason="needs the extra `fast`")
    node = thing.to_jsonld()
    keys = [key for key in node if not key.startswith("@")]
    wrong = st.sampled_from([3, "soon", True, None, {"@type": "Person"}, {"@value": 3}, [1, "x"], {"@type": "Nobody"}])
    for key in data.draw(st.lists(st.sampled_from(keys), max_size=2)) if keys else ():
        node[key] = data.draw(wrong)
    cls = class_for(tuple(thing.types)) or type(thing)
    assert set(_checks(cls)[0](node)) == set(_checks(cls)[1](node))


_KNOWN: dict[type, Any] = {}


def _checks(cls: type[ns.Thing]) -> Any:
    if cls not in _KNOWN:
        _KNOWN[cls] = fast_check(cls), slow_check(cls)
    return _KNOWN[cls]


@settings(max_examples=60, deadline=None)
@given(models(max_leaves=10))
def test_what_the_models_write_is_not_refused(thing: ns.Thing) -> None:
    assert refused(thing) == []


def test_the_fast_validator_is_taken_where_it_is_installed() -> None:
    pytest.importorskip("jsonschema_rs", reason="needs the extra `fast`")
    assert "fast_check" in check_of(ns.NewsArticle).__qualname__
