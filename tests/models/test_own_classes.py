"""Classes that users derive from a model in; whether they stand for its type, and refuse what they cannot hold, out."""

from __future__ import annotations

import pickle
from copy import deepcopy

import pytest
from pydantic import computed_field, field_validator

import newsschema as ns
from newsschema.models.types import Text

DATA = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Storm", "estimatedSalary": "none"}


class Story(ns.NewsArticle):
    """A news article with a method, and a property of schema.org that the model does not declare."""

    estimated_salary: Text = None

    def slug(self) -> str:
        """The headline as it stands in addresses."""
        return (self.headline or "").lower()


class Recipe(ns.CreativeWork):
    """A type of schema.org that has no model."""


def test_it_stands_for_the_type_of_the_model() -> None:
    story = Story(headline="Storm", estimated_salary="none")
    assert story.to_jsonld() == DATA
    assert story.slug() == "storm"
    assert story == ns.NewsArticle(headline="Storm", properties={"estimatedSalary": "none"})
    assert ns.WebPage(main_entity=story).to_jsonld()["mainEntity"]["@type"] == "NewsArticle"


def test_it_stands_for_its_own_type_where_schema_org_has_one() -> None:
    assert Recipe(name="Soup").to_jsonld()["@type"] == "Recipe"
    assert Recipe.model_validate({"@type": "Recipe", "name": "Soup"}) == Recipe(name="Soup")


def test_every_door_gives_the_class_that_was_asked_for() -> None:
    read = Story.from_jsonld(DATA)
    from_page = Story.from_html(ns.NewsArticle.from_jsonld(DATA).to_script())
    validated = [Story.model_validate(data) for data in (DATA, read.model_dump())]
    for story in [read, from_page, *validated, deepcopy(read), pickle.loads(pickle.dumps(read))]:  # noqa: S301
        assert type(story) is Story
        assert story.estimated_salary == "none"
        assert story.to_jsonld() == DATA


def test_a_cycle_leads_back_to_the_object_of_the_class() -> None:
    page = {"@type": "WebPage", "mainEntity": {"@id": "#story"}}
    story = Story.from_jsonld({"@type": "NewsArticle", "@id": "#story", "mainEntityOfPage": page})
    assert isinstance(story.main_entity_of_page, ns.WebPage)
    assert story.main_entity_of_page.main_entity[0] is story


def test_a_field_that_is_no_property_of_schema_org_is_refused_when_the_class_is_defined() -> None:
    with pytest.raises(ns.UsageError, match=r"MyArticle\.internal_id cannot be declared: .* keep data of your own"):

        class MyArticle(ns.NewsArticle):
            internal_id: Text = None


def test_a_field_without_a_field_type_is_refused() -> None:
    with pytest.raises(ns.UsageError, match=r"MyArticle\.award cannot be declared"):

        class MyArticle(ns.NewsArticle):
            award: str | None = None


def test_a_private_attribute_is_refused() -> None:
    with pytest.raises(ns.UsageError, match=r"MyArticle\._draft cannot be declared"):

        class MyArticle(ns.NewsArticle):
            _draft: bool = True


def test_a_validator_that_would_never_run_is_refused() -> None:
    with pytest.raises(ns.UsageError, match=r"MyArticle\.short would not run"):

        class MyArticle(ns.NewsArticle):
            @field_validator("headline")
            @classmethod
            def short(cls, value: str) -> str:
                return value[:10]


def test_a_computed_field_that_would_never_be_written_is_refused() -> None:
    with pytest.raises(ns.UsageError, match=r"MyArticle\.length would not run"):

        class MyArticle(ns.NewsArticle):
            @computed_field  # type: ignore[prop-decorator]
            @property
            def length(self) -> int:
                return 5
