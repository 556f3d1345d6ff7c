"""Contexts in; what keys, types and ids stand for under them, out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.graph.context import ROOT, SCHEMA, Context, compact, is_nearly_schema_org, is_schema_org

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["@vocab", "@base", "@language", "@id", "@type", "@reverse", "@container", "name", "ex"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


def under(local: Any) -> Context:
    """The context of a document with this "@context"."""
    return ROOT.extended(local)[0]


def not_loaded(local: Any) -> list[str]:
    return ROOT.extended(local)[1]


@pytest.mark.parametrize(
    "url",
    [
        "https://schema.org",
        "http://schema.org",
        "https://schema.org/",
        "http://schema.org/",
        "https://www.schema.org",
        "http://www.schema.org/",
        "HTTPS://Schema.ORG/",
        "//schema.org",
        " https://schema.org ",
        "https://schema.org/docs/jsonldcontext.jsonld",
        "https://schema.org/version/latest/schemaorg-current-https.jsonld",
        "http://schema.org/NewsArticle",
        "https://schema.org#",
    ],
)
def test_schema_org_is_known_in_all_its_spellings(url: str) -> None:
    assert is_schema_org(url)
    assert not_loaded(url) == []
    assert under(url).property("headline") == "headline"
    assert under({"@vocab": url}).property("headline") == "headline"


@pytest.mark.parametrize("url", ["schema.org", "www.schema.org/", "Schema.org", "htps://schema.org", "x://schema.org"])
def test_schema_org_is_known_also_where_its_address_is_not_a_proper_one(url: str) -> None:
    assert is_schema_org(url)
    assert not_loaded(url) == [url]
    assert under(url) == ROOT


@pytest.mark.parametrize(
    "url",
    [
        "https://shema.org",
        "https://schemas.org/",
        "http://www.schmea.org",
        "https://schema.com",
        "https//schema.org",
        "https:/schema.org/",
        "http:schema.org",
        "https;//schema.org",
        "http://https://schema.org",
        "https://schema .org",
        "https://schema.org.",
        "https://schema.org?v=2",
    ],
)
def test_a_slip_for_schema_org_is_known_as_one(url: str) -> None:
    assert is_nearly_schema_org(url)
    assert not_loaded(url) == [url]


@pytest.mark.parametrize(
    "url",
    [
        "https://bib.schema.org",
        "https://pending.schema.org/",
        "https://webschemas.org/",
        "https://schema.fenmoor.example",
        "https://archive.example/2020/https://schema.org",
        "https://fenmoor.example/schema.org",
        "https://notschema.org",
        "https://www.w3.org/ns/activitystreams",
        "https://schema",
        "http://",
        "https",
        "{}",
        "",
    ],
)
def test_what_is_no_slip_for_schema_org(url: str) -> None:
    assert not is_nearly_schema_org(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/schema.org",
        "https://schema.org.example/",
        "https://notschema.org",
        "",
        "[",
        "http://[",
        "urn:x",
        "https://json-ld.example/contexts/person.jsonld",
        "https://schema.org@example.com/",
    ],
)
def test_a_foreign_context_is_named_and_its_terms_are_read_as_schema_orgs(url: str) -> None:
    assert not_loaded(url) == [url]
    assert under(url).property("headline") == "headline"


@pytest.mark.parametrize(
    ("local", "key", "expected"),
    [
        # schema.org's terms by every name
        (None, "headline", "headline"),
        (None, "http://schema.org/headline", "headline"),
        (None, "https://schema.org/headline", "headline"),
        (None, "https://www.schema.org/headline", "headline"),
        (None, "schema:headline", "headline"),
        (None, "Headline", "headline"),
        (None, "datepublished", "datePublished"),
        (None, "somethingElse", "somethingElse"),
        # other IRIs
        (None, "https://example.com/terms#height", "https://example.com/terms#height"),
        (None, "ex:height", "ex:height"),
        # keywords and their aliases
        (None, "@id", "@id"),
        (None, "id", "@id"),
        (None, "type", "@type"),
        (None, "@Type", "@type"),
        (None, "@ID", "@id"),
        (None, "@unheard-of", "@unheard-of"),
        ({"kind": "@type"}, "kind", "@type"),
        ({"url": "@id"}, "url", "@id"),
        ({"of": "kind", "kind": "@type"}, "of", "@type"),
        ({"id": "ex:number", "ex": "https://example.com/"}, "id", "https://example.com/number"),
        # @vocab
        ({"@vocab": "https://schema.org"}, "name", "name"),
        ({"@vocab": "http://schema.org/"}, "type", "@type"),
        ({"@vocab": None}, "headline", "headline"),
        ({"@vocab": None}, "id", "@id"),
        ({"@vocab": None}, "//headline", "headline"),
        ({"@vocab": "/"}, "headline", "headline"),
        ({"@vocab": "terms/"}, "headline", "terms/headline"),
        ({"@vocab": "https://example.com/terms#"}, "name", "https://example.com/terms#name"),
        ({"@vocab": "https://example.com/terms#"}, "type", "https://example.com/terms#type"),
        ({"@vocab": "https://example.com/terms#"}, "schema:name", "name"),
        ({"ex": "https://example.com/", "@vocab": "https://example.com/v/"}, "ex:a", "https://example.com/a"),
        ([{"ex": "https://example.com/"}, {"@vocab": "ex:v#"}], "a", "https://example.com/v#a"),
        ({"@vocab": None}, "name", "name"),
        ([{"@vocab": "https://example.com/"}, "https://schema.org"], "name", "name"),
        (["https://schema.org", {"@vocab": "https://example.com/"}], "name", "https://example.com/name"),
        # prefixes
        ({"s": "http://schema.org/"}, "s:name", "name"),
        ({"s": "https://schema.org/"}, "s:dateModified", "dateModified"),
        ({"ex": "https://example.com/#"}, "ex:tower", "https://example.com/#tower"),
        ({"ex": {"@id": "https://example.com/#", "@prefix": True}}, "ex:tower", "https://example.com/#tower"),
        ({"ex": "https://example.com/"}, "ex://tower", "ex://tower"),
        ({"schema": "https://example.com/"}, "schema:name", "https://example.com/name"),
        ({"b": "a:x/", "a": "https://example.com/"}, "b:y", "https://example.com/x/y"),
        # definitions of terms
        ({"title": "headline"}, "title", "headline"),
        ({"title": "schema:headline"}, "title", "headline"),
        ({"title": "https://schema.org/headline"}, "title", "headline"),
        ({"title": {"@id": "schema:headline", "@language": "de"}}, "title", "headline"),
        ({"author": {"@type": "@id"}}, "author", "author"),
        ({"wrote": {"@reverse": "author"}}, "wrote", "author"),
        ({"name": "https://example.com/name"}, "name", "https://example.com/name"),
        ([{"a": "https://example.com/1"}, {"a": "https://example.com/2"}], "a", "https://example.com/2"),
        ([{"a": "https://example.com/1"}, {"b": "https://example.com/2"}], "a", "https://example.com/1"),
        ([{"a": "https://example.com/1"}, None], "a", "a"),
        # out of use, and in circles
        ({"name": None}, "name", "@null"),
        ({"name": {"@id": None}}, "name", "@null"),
        ({"ex": None}, "ex:name", "ex:name"),
        ({"a": "b", "b": "a"}, "a", "a"),
        ({"a": "a"}, "a", "a"),
        ({"a": "a:a"}, "a", "a:aaaaaaaaaa"),
    ],
)
def test_a_key_stands_for(local: Any, key: str, expected: str) -> None:
    assert under(local).property(key) == expected


@pytest.mark.parametrize(
    ("local", "name", "expected"),
    [
        (None, "NewsArticle", "NewsArticle"),
        (None, " NewsArticle ", "NewsArticle"),
        (None, "https://schema.org/NewsArticle", "NewsArticle"),
        (None, "http://schema.org/NewsArticle", "NewsArticle"),
        (None, "schema:NewsArticle", "NewsArticle"),
        (None, "newsarticle", "newsarticle"),
        (None, "https://example.com/Beacon", "https://example.com/Beacon"),
        (None, "", ""),
        ({"@vocab": "https://example.com/"}, "Beacon", "https://example.com/Beacon"),
        ({"ex": "https://example.com/"}, "ex:Beacon", "https://example.com/Beacon"),
        ({"Story": "schema:NewsArticle"}, "Story", "NewsArticle"),
        ({"Person": None}, "Person", ""),
    ],
)
def test_a_type_stands_for(local: Any, name: str, expected: str) -> None:
    assert under(local).type(name) == expected


@pytest.mark.parametrize(
    "part",
    [5, True, ["https://schema.org"], {"@vocab": 5}, {"@base": []}, {"@language": {}}, {"name": 5}, {"name": []}],
)
def test_what_is_no_context_is_named_and_changes_nothing(part: Any) -> None:
    found, wrong = ROOT.extended(["https://schema.org", part])
    assert len(wrong) == 1
    assert (found.vocab, found.base, found.language) == (SCHEMA, None, None)
    assert found.property("name") == "name"


@pytest.mark.parametrize(
    ("local", "base"),
    [
        ({}, None),
        ({"@base": "https://example.com/a/"}, "https://example.com/a/"),
        ([{"@base": "https://example.com/a/"}, {"@base": "b"}], "https://example.com/a/b"),
        ([{"@base": "https://example.com/a/"}, {"@base": ""}], "https://example.com/a/"),
        ([{"@base": "https://example.com/a/"}, None], None),
        ({"@base": None}, ""),
        ({"@base": ""}, None),
    ],
)
def test_bases_are_resolved_against_one_another(local: Any, base: str | None) -> None:
    assert under(local).base == base


def test_an_inner_context_changes_no_outer_one() -> None:
    outer = under({"ex": "https://example.com/", "@language": "de"})
    inner, _ = outer.extended([{"ex": "https://example.org/"}, {"@language": None, "other": "ex:other"}])
    assert (outer.property("ex:a"), inner.property("ex:a")) == ("https://example.com/a", "https://example.org/a")
    assert (outer.language, inner.language) == ("de", None)
    assert (outer.property("other"), inner.property("other")) == ("other", "https://example.org/other")
    assert not ROOT.terms


@given(json_values, st.sampled_from(["name", "ex:name", "@id", "@Type", "", ":", "ex", "_:b0"]))
def test_no_context_is_too_bad_to_be_read(local: Any, key: str) -> None:
    found, _ = ROOT.extended(local)
    assert isinstance(found.property(key), str)
    assert isinstance(found.type(key), str)


@given(st.text(max_size=12))
def test_only_schema_orgs_addresses_are_shortened(text: str) -> None:
    assert compact(text) == text
    assert compact(f"https://example.com/{text}") == f"https://example.com/{text}"
    if text and text[0] not in "/#":
        assert compact(f"https://schema.org/{text}") == compact(f"http://www.schema.org/{text}") == text
