"""Models and documents come in; whether the JSON Schema of each class says what the class itself says goes out."""

from __future__ import annotations

import json
import time
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic import BaseModel, TypeAdapter, ValidationError
from referencing import Registry, Resource

import newsschema as ns
from newsschema.models import export
from newsschema.models.fields import fields_of
from newsschema.models.json_schema import BASE, bundled_schema, model_schema, named_schema, schema_names
from newsschema.models.kinds import KINDS
from newsschema.models.registry import model_class
from newsschema.models.types import Text
from newsschema.testing import models
from newsschema.testing.model_strategies import CLASS_NAMES, FOREIGN_TYPE

Json = Any


@cache
def registry() -> Any:
    schemas = map(named_schema, schema_names())
    return Registry().with_resources((schema["$id"], Resource.from_contents(schema)) for schema in schemas).crawl()


@cache
def validator(name: str) -> Any:
    return Draft202012Validator(named_schema(name), registry=registry())


def errors(name: str, document: Json) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator(name).iter_errors(document)]


def article(**properties: Json) -> Json:
    return {"@context": "https://schema.org", "@type": "NewsArticle", **properties}


# What the models write


@pytest.mark.parametrize("name", CLASS_NAMES)
def test_the_schema_accepts_what_its_models_write(name: str) -> None:
    @settings(max_examples=12, deadline=None)
    @given(models(model_class(name)))
    def accepts(thing: ns.Thing) -> None:
        assert errors(name, thing.to_jsonld()) == []

    accepts()


@given(models(max_leaves=30))
@settings(max_examples=100, deadline=None)
def test_the_schema_of_a_parent_accepts_what_a_subclass_writes(thing: ns.Thing) -> None:
    document = thing.to_jsonld()
    for base in type(thing).__mro__[1:]:
        if base.__name__ in CLASS_NAMES:
            assert errors(base.__name__, document) == []


def test_a_cycle_is_accepted() -> None:
    person, paper = ns.Person(name="Jane Doe"), ns.NewsMediaOrganization(name="Example News")
    person.works_for, paper.founder = [paper], [person]
    assert errors("NewsArticle", ns.NewsArticle(author=person, publisher=paper).to_jsonld()) == []


def test_a_document_with_a_graph_is_checked_node_by_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "NESTING", 6)  # jsonschema is recursive, and runs into Python's limit in deep ones
    comment = ns.Comment(text="first")
    for _ in range(20):
        comment = ns.Comment(text="an answer", comment=comment)
    document = ns.NewsArticle(headline="Storm", comment=comment).to_jsonld()
    assert len(document["@graph"]) > 1
    assert errors("NewsArticle", document) == []
    assert errors("Person", document)
    for place, alias in ((0, "headline"), (1, "text")):
        graph = [dict(node) for node in document["@graph"]]
        graph[place][alias] = 5
        assert errors("NewsArticle", {**document, "@graph": graph})


def test_time_is_linear_in_the_depth() -> None:
    def seconds(depth: int) -> float:
        document: Json = {"@type": "CreativeWorkSeries", "name": 5}
        for _ in range(depth):
            document = {"@type": "CreativeWorkSeries", "about": document}
        start = time.process_time()
        assert errors("CreativeWorkSeries", document)
        return time.process_time() - start

    seconds(1)
    assert seconds(16) < 40 * seconds(4)


# What is refused

WRONG = [
    ({"headline": 5}, "$.headline"),
    ({"headline": ["one", "two"]}, "$.headline"),
    ({"headline": {"@value": 5}}, "$.headline"),
    ({"headline": {"@value": "Storm", "@language": 5}}, "$.headline"),
    ({"headline": {"name": "Storm"}}, "$.headline"),
    ({"author": 42}, "$.author"),
    ({"author": "Jane Doe"}, "$.author"),
    ({"author": {"@type": "Place", "name": "Porto"}}, "$.author"),
    ({"author": {"@type": "Person", "name": 5}}, "$.author"),
    ({"author": {"@value": "Jane Doe"}}, "$.author"),
    ({"author": [{"@type": "Person"}, {"@type": "NewsMediaOrganization", "legalName": 5}]}, "$.author"),
    ({"author": {"@type": ["Patient", "Person"], "birthDate": "soon"}}, "$.author"),
    ({"author": {"@type": "Role", "roleName": 5}}, "$.author"),
    ({"publisher": {"@type": "NewsMediaOrganization", "ethicsPolicy": 5}}, "$.publisher"),
    ({"publisher": {"@type": "NewsMediaOrganization", "logo": {"@type": "ImageObject", "width": True}}}, "$.publisher"),
    ({"datePublished": []}, "$.datePublished"),
    ({"datePublished": "soon"}, "$.datePublished"),
    ({"datePublished": "2026-13-01"}, "$.datePublished"),
    ({"datePublished": 1772000000}, "$.datePublished"),
    ({"wordCount": 4.5}, "$.wordCount"),
    ({"wordCount": "450"}, "$.wordCount"),
    ({"isAccessibleForFree": "false"}, "$.isAccessibleForFree"),
    ({"timeRequired": "5 minutes"}, "$.timeRequired"),
    ({"keywords": [["storm"]]}, "$.keywords"),
    ({"printPage": None}, "$.printPage"),
    ({"@id": 5}, "$['@id']"),
    ({"@type": "Person"}, "$['@type']"),
    ({"@type": ["Person", "Place"]}, "$['@type']"),
    ({"@context": 5}, "$['@context']"),
]


@pytest.mark.parametrize(("properties", "where"), WRONG, ids=lambda value: json.dumps(value)[:60])
def test_a_wrong_value_is_refused_where_it_stands(properties: Json, where: str) -> None:
    found = errors("NewsArticle", article(**properties))
    assert found
    assert all(error.startswith(where) for error in found)


@pytest.mark.parametrize(
    "properties",
    [
        {"keywords": "storm"},
        {"keywords": ["storm"]},
        {"keywords": ["storm", {"@value": "Sturm", "@language": "de"}]},
        {"keywords": []},
        {"headline": {"@value": "Storm", "@language": "en", "@direction": "ltr"}},
        {"author": {"@id": "https://example.com/jane"}},
        {"author": {"name": "Jane Doe"}},
        {"author": [{"@type": "Person"}, {"@type": "NewsMediaOrganization"}, {"@type": "Role"}]},
        {"author": {"@type": "Airline", "name": "Example Air"}},
        {"@type": ["NewsArticle", FOREIGN_TYPE]},
        {"@type": "OpinionNewsArticle"},
        {"about": {"@type": FOREIGN_TYPE, "name": "a beacon"}},
        {"award": 5, "https://example.com/terms#height": [{"a": None}]},
    ],
    ids=json.dumps,
)
def test_what_json_ld_allows_is_accepted(properties: Json) -> None:
    assert errors("NewsArticle", article(**properties)) == []


# The schema and the class agree

SCALARS = (
    "Storm", "", "true", "2026-03-01T08:00:00+01:00", "2026-03-01", "2026-03", "2026", "2026-02-30T25:00",
    "PT5M", "P1Y", "P", 0, 5, -3, 4.5, True, False,
)  # fmt: skip
MEMBERS: tuple[Json, ...] = (
    {}, {"name": "x"}, {"name": 5}, {"@id": "_:x"}, {"url": []}, {"image": {"@type": "Place"}},
)  # fmt: skip


def nodes() -> st.SearchStrategy[Json]:
    types = st.sampled_from([*CLASS_NAMES, "Hospital", "Patient"])
    members = st.sampled_from(MEMBERS)
    return st.one_of(members, st.builds(lambda name, inside: {"@type": name, **inside}, types, members))


def json_values() -> st.SearchStrategy[Json]:
    scalars = st.sampled_from(SCALARS)
    texts = st.sampled_from(["Storm", "2026", "PT5M"])
    tagged = st.one_of(
        st.builds(lambda value: {"@value": value}, scalars),
        st.builds(lambda text: {"@value": text, "@language": "en"}, texts),
    )
    one = st.one_of(scalars, nodes(), nodes(), tagged)
    return st.one_of(one, one, st.lists(one, max_size=2))


def is_accepted_by_the_class(cls: type[ns.Thing], document: Json) -> bool:
    try:
        cls.model_validate(document)
    except ValidationError:
        return False
    return True


@given(st.data())
@settings(max_examples=800, deadline=None)
def test_the_schema_refuses_what_the_class_refuses_and_nothing_else(data: st.DataObject) -> None:
    """On what a document may hold: null and a whole number written as 5.0 are left out, and so are dates in spellings
    that the constructor reads, "2026-3-1", but that are never written."""
    cls = model_class(data.draw(st.sampled_from(CLASS_NAMES)))
    alias = data.draw(st.sampled_from(list(fields_of(cls).by_alias)))
    document = {"@type": cls.__name__, alias: data.draw(json_values())}
    assert (errors(cls.__name__, document) == []) == is_accepted_by_the_class(cls, document), document


def field_types() -> dict[Any, tuple[str, str]]:
    """One class and property for every combination of classes that a property of some class expects."""
    return {
        field.models: (name, alias)
        for name in CLASS_NAMES
        for alias, field in fields_of(model_class(name)).by_alias.items()
        if field.models
    }


@pytest.mark.parametrize(("owner", "alias"), field_types().values())
def test_nodes_of_the_same_classes_may_stand_in_a_property(owner: str, alias: str) -> None:
    cls = model_class(owner)
    disagreed: list[str] = []
    for name in CLASS_NAMES:
        document = {"@type": owner, alias: {"@type": name}}
        if (errors(owner, document) == []) != is_accepted_by_the_class(cls, document):
            disagreed.append(name)
    assert disagreed == []


@pytest.mark.parametrize("kind", ["date", "duration"])
def test_text_that_the_pattern_accepts_is_of_the_kind(kind: str) -> None:
    @settings(deadline=None)
    @given(st.from_regex(KINDS[kind].schema["pattern"][1:-1], fullmatch=True))
    def is_of_the_kind(text: str) -> None:
        if kind == "duration" or not (text.startswith("0000") or text[5:7] == "02" or text[8:10] in ("31", "00")):
            assert KINDS[kind].accept(text) is not None

    is_of_the_kind()


# The schema itself


@pytest.mark.parametrize("name", CLASS_NAMES)
def test_every_property_is_declared_once_and_described(name: str) -> None:
    cls = model_class(name)
    schema = model_schema(cls)
    declared = [alias for alias in schema["properties"] if not alias.startswith("@")]
    inherited = set(fields_of(cls.__bases__[0]).by_alias) if name != "Thing" else set[str]()
    assert sorted({*declared, *inherited}) == sorted(fields_of(cls).by_alias)
    assert not inherited.intersection(declared)
    assert schema["description"].endswith((".", "`"))
    for alias in declared:
        assert {"description", "$ref"}.intersection(schema["properties"][alias])


def test_a_description_is_the_docstring_of_the_field() -> None:
    described = model_schema(ns.Thing)["properties"]["sameAs"]["description"]
    assert described == "Pages elsewhere that show without doubt which item is meant, absolute URLs."


@pytest.mark.parametrize("name", CLASS_NAMES)
def test_a_subclass_never_declares_a_property_in_another_way(name: str) -> None:
    """Its schema adds to that of the parent, and could only narrow it."""
    cls = model_class(name)
    fields = fields_of(cls).by_alias
    for base in cls.__bases__ if name != "Thing" else ():
        for alias, field in fields_of(base).by_alias.items():
            ours = fields[alias]
            assert (ours.kinds, ours.models, ours.many) == (field.kinds, field.models, field.many), alias


def test_a_class_that_adds_to_a_model_has_a_schema_too() -> None:
    class NewsArticle(ns.NewsArticle):
        """A news article with its awards."""

        award: Text = None
        """A prize."""

    schema = model_schema(NewsArticle)
    assert list(schema["properties"]) == ["@type", "@graph", "award"]
    check = Draft202012Validator(schema, registry=registry())
    written = NewsArticle(headline="Storm", award="a prize").to_jsonld()
    assert check.is_valid(written)
    assert not check.is_valid({**written, "award": 5})
    assert not check.is_valid({**written, "headline": 5})
    assert Draft202012Validator(NewsArticle.model_json_schema()).is_valid(written)


# pydantic


class Envelope(BaseModel):
    """As in the body of a request."""

    article: ns.NewsArticle
    related: list[ns.Article] = []
    former: ns.NewsArticle | None = None


def test_pydantics_schema_needs_no_other_document() -> None:
    schema = ns.NewsArticle.model_json_schema()
    Draft202012Validator.check_schema(schema)
    assert schema["$id"] == BASE + "NewsArticle.schema.json"
    check = Draft202012Validator(schema)
    written = ns.NewsArticle(author=ns.Person(name="Jane Doe"), publisher=ns.Organization(name="Example News"))
    assert check.is_valid(written.to_jsonld())
    assert [error.json_path for error in check.iter_errors(article(author={"@type": "Person", "name": 5}))] == [
        "$.author"
    ]


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_a_list_of_models_has_a_schema(mode: Any) -> None:
    check = Draft202012Validator(TypeAdapter(list[ns.NewsArticle]).json_schema(mode=mode))
    assert check.is_valid([ns.NewsArticle(headline="Storm").to_jsonld(), article(author={"@id": "_:a"})])
    assert not check.is_valid([article(headline=5)])
    assert not check.is_valid(article())


def test_a_class_that_is_used_twice_stands_in_a_schema_once() -> None:
    schema = Envelope.model_json_schema()
    assert sorted(schema["$defs"]) == ["Article", "NewsArticle"]
    assert schema["properties"]["article"] == {"$ref": "#/$defs/NewsArticle"}
    check = Draft202012Validator(schema)
    good = {"article": article(headline="Storm"), "related": [{"@type": "Article"}], "former": None}
    assert check.is_valid(good)
    assert not check.is_valid({**good, "article": article(headline=5)})
    assert not check.is_valid({**good, "related": [{"@type": "Person"}]})


def test_an_envelope_is_read_and_written_under_both_spellings() -> None:
    envelope = Envelope.model_validate({"article": {"datePublished": "2026-03-01", "author": [{"name": "Jane Doe"}]}})
    assert envelope.article.author == [ns.Person(name="Jane Doe")]
    by_name = envelope.model_dump(mode="json", exclude_defaults=True)
    author = {"types": ["Person"], "name": "Jane Doe"}
    assert by_name == {"article": {"types": ["NewsArticle"], "date_published": "2026-03-01", "author": [author]}}
    by_alias = json.loads(envelope.model_dump_json(by_alias=True))
    assert by_alias["article"]["datePublished"] == "2026-03-01"
    assert Draft202012Validator(Envelope.model_json_schema()).is_valid(by_alias)
    for dumped in (by_name, by_alias):
        assert Envelope.model_validate(dumped) == envelope


def test_an_envelope_names_what_is_wrong_inside() -> None:
    with pytest.raises(ValidationError) as caught:
        Envelope.model_validate({"article": {"author": [{"name": 5}]}})
    assert "author[0].name" in str(caught.value)


@given(models())
@settings(max_examples=30, deadline=None)
def test_the_bundle_accepts_what_the_schema_accepts(thing: ns.Thing) -> None:
    check = bundled_validator(type(thing))
    document = thing.to_jsonld()
    assert check.is_valid(document)
    assert not check.is_valid({**document, "name": 5})


@cache
def bundled_validator(cls: type[ns.Thing]) -> Any:
    return Draft202012Validator(bundled_schema(cls))
