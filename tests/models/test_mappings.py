"""Mappings and the door for undeclared properties in; whether they become the right models or are refused, out."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from newsschema.errors import UsageError
from newsschema.models.article import Article, NewsArticle
from newsschema.models.article_types import OpinionNewsArticle
from newsschema.models.creative_work import CreativeWork
from newsschema.models.organization import NewsMediaOrganization, Organization
from newsschema.models.person import Person
from newsschema.models.role import Role
from newsschema.models.thing import Ref, Thing
from newsschema.values.dates import PartialDate
from newsschema.values.text import LangString


def errors(cls: type[Thing], data: Any) -> list[dict[str, Any]]:
    with pytest.raises(ValidationError) as caught:
        cls.model_validate(data) if not isinstance(data, dict) or "@type" in data else cls(**data)
    return [dict(error) for error in caught.value.errors()]


def messages(cls: type[Thing], **data: Any) -> list[str]:
    return [error["msg"] for error in errors(cls, data)]


def members(thing: Thing) -> dict[str, Any]:
    return {key: value for key, value in thing.to_jsonld().items() if not key.startswith("@")}


# model_validate


def test_a_mapping_may_use_python_names_or_schema_org_names() -> None:
    snake = {"headline": "A", "date_published": "2026-03-01", "author": [{"name": "Jane Doe", "job_title": "Reporter"}]}
    camel = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "A",
        "datePublished": "2026-03-01",
        "author": [{"@type": "Person", "name": "Jane Doe", "jobTitle": "Reporter"}],
    }
    assert NewsArticle.model_validate(snake) == NewsArticle.model_validate(camel)
    assert NewsArticle.model_validate(camel).author == [Person(name="Jane Doe", job_title="Reporter")]


@pytest.mark.parametrize(
    ("written", "cls"),
    [
        ("NewsArticle", NewsArticle),
        ("OpinionNewsArticle", OpinionNewsArticle),
        ("https://schema.org/OpinionNewsArticle", OpinionNewsArticle),
        (["Article", "OpinionNewsArticle"], OpinionNewsArticle),
        (["https://example.org/Special", "NewsArticle"], NewsArticle),
        ([], Article),
    ],
)
def test_the_class_is_the_one_that_type_names(written: Any, cls: type[Thing]) -> None:
    article = Article.model_validate({"@type": written, "headline": "A"})
    assert type(article) is cls
    assert article.types == ((written,) if isinstance(written, str) else tuple(written))


@pytest.mark.parametrize("written", ["Article", "Person", "NoSuchType", 5, [5], {"a": 1}])
def test_a_type_that_is_not_the_class_or_a_subclass_is_refused(written: Any) -> None:
    (error,) = errors(NewsArticle, {"@type": written, "headline": "A"})
    assert error["loc"] == ("@type",)


def test_a_type_without_a_model_is_its_nearest_ancestor() -> None:
    article = NewsArticle.model_validate({"about": {"@type": "Museum", "name": "Example Museum"}})
    assert (type(article.about[0]).__name__, article.about[0].types) == ("Place", ("Museum",))


def test_a_nested_mapping_without_a_type_is_the_first_class_of_its_field() -> None:
    article = NewsArticle.model_validate({"author": {"name": "A"}, "publisher": {"name": "B"}})
    assert (type(article.author[0]), type(article.publisher)) == (Person, Organization)


def test_a_subclass_stands_where_its_parent_is_expected() -> None:
    article = NewsArticle.model_validate({"publisher": {"@type": "NewsMediaOrganization", "masthead": "/about"}})
    assert type(article.publisher) is NewsMediaOrganization


@pytest.mark.parametrize("key", ["@id", "id"])
def test_a_mapping_with_nothing_but_an_id_is_a_reference_inside_and_a_model_at_the_root(key: str) -> None:
    article = NewsArticle.model_validate({"author": {key: "https://example.com/#jane"}})
    assert isinstance(article.author[0], Ref)
    assert type(Person.model_validate({key: "https://example.com/#jane"})) is Person


def test_a_model_passes_through_and_other_things_are_refused() -> None:
    person = Person(name="Jane Doe")
    assert Person.model_validate(person) is person
    for other in ([person], "Jane Doe", 5, None, Organization(name="X"), {1: 2}):
        with pytest.raises(ValidationError):
            Person.model_validate(other)


def test_json_text_is_validated_too() -> None:
    assert NewsArticle.model_validate_json('{"@type": "NewsArticle", "datePublished": "2024"}') == NewsArticle(
        date_published=PartialDate(2024)
    )


def test_models_are_fields_of_other_pydantic_models() -> None:
    class Row(BaseModel):
        article: Article

    row = Row.model_validate({"article": {"@type": "NewsArticle", "headline": "A"}})
    assert type(row.article) is NewsArticle
    assert row.model_dump()["article"]["headline"] == "A"
    with pytest.raises(ValidationError, match="did you mean `headline`"):
        Row.model_validate({"article": {"headlin": "A"}})


def test_a_value_object_is_text_with_its_language() -> None:
    article = NewsArticle.model_validate({"headline": {"@value": "Wahlen", "@language": "de"}})
    assert isinstance(article.headline, LangString)
    assert article.headline.language == "de"
    assert NewsArticle.model_validate({"datePublished": {"@type": "Date", "@value": "2024"}}) == NewsArticle(
        date_published=PartialDate(2024)
    )


@pytest.mark.parametrize("depth", [10, 100, 5000])
def test_mappings_nested_too_deep_are_refused_and_others_are_not(depth: int) -> None:
    data: dict[str, Any] = {"name": "innermost"}
    for _ in range(depth):
        data = {"knows": data}
    if depth <= 100:
        assert len(Person.model_validate(data).to_json()) > depth
    else:
        with pytest.raises(ValidationError, match="nested deeper than 100 levels"):
            Person.model_validate(data)


# The door for undeclared properties


def test_an_undeclared_property_goes_through_the_door() -> None:
    article = NewsArticle(headline="A", properties={"award": "Example Prize", "https://example.org/mood": ["calm", 1]})
    assert members(article) == {"headline": "A", "award": "Example Prize", "https://example.org/mood": ["calm", 1]}
    article.properties["material"] = "paper"
    assert article.to_jsonld()["material"] == "paper"


def test_a_declared_property_does_not_go_through_the_door() -> None:
    assert messages(NewsArticle, properties={"datePublished": "2024"}) == [
        "properties.datePublished: declared by the model; pass date_published=..."
    ]


@pytest.mark.parametrize("key", ["headlin", "awrd", "date_published", 5, ""])
def test_a_name_that_schema_org_does_not_have_does_not_go_through_the_door(key: Any) -> None:
    (error,) = errors(NewsArticle, {"properties": {key: "x"}})
    assert error["type"] == "unknown_name"


@pytest.mark.parametrize("key", ["query-input", "startOffset-input", "result-output"])
def test_an_annotation_of_what_an_action_asks_for_goes_through_the_door(key: str) -> None:
    assert members(Thing(properties={key: "required name=x"})) == {key: "required name=x"}


def test_a_mapping_in_the_door_becomes_a_model_of_its_type() -> None:
    work = CreativeWork(properties={"material": {"@type": "Person", "name": "A", "weight": "1 kg", "@id": "_:a"}})
    inside = work.properties["material"]
    assert type(inside) is Person
    assert inside.properties == {"weight": "1 kg"}
    assert CreativeWork.model_validate(work.model_dump()) == work


@pytest.mark.parametrize("value", [float("nan"), float("-inf"), object(), b"x", {1}, [object()], {"@type": 5}])
def test_what_json_cannot_hold_does_not_go_through_the_door(value: Any) -> None:
    (error,) = errors(NewsArticle, {"properties": {"award": value}})
    assert error["type"] == "wrong_type"


def test_a_role_holds_the_value_under_the_same_property() -> None:
    role = Role(role_name="photographer", properties={"author": Person(name="Jane Doe")})
    assert NewsArticle(author=role).to_jsonld()["author"] == {
        "@type": "Role",
        "roleName": "photographer",
        "author": {"@type": "Person", "name": "Jane Doe"},
    }


def test_a_list_in_a_list_is_one_list() -> None:
    award = [["Harbour Prize"], [{"@type": "Thing", "name": "Storm Medal"}, "Quill"]]
    assert members(NewsArticle(properties={"award": award})) == {
        "award": ["Harbour Prize", {"@type": "Thing", "name": "Storm Medal"}, "Quill"]
    }


@pytest.mark.parametrize("value", [{"a": {1}}, {"a": float("nan")}])
def test_a_mapping_that_was_put_in_unchecked_and_is_no_json_is_refused_when_it_is_written(value: Any) -> None:
    article = NewsArticle()
    article.properties["award"] = value
    with pytest.raises(UsageError, match="what JSON cannot hold"):
        article.to_json()


def test_a_nonce_can_be_encoded() -> None:
    assert 'nonce="\ufffd"' in NewsArticle().to_script(nonce="\ud800")
