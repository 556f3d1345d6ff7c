"""Names of types in; JSON Schemas, the list of types, or one line that names the type to ask for, out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from newsschema.models.registry import model_class


def refused(ended: Any) -> str:
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    return str(ended.err.removeprefix("Error: ").rstrip("\n"))


@pytest.mark.parametrize("name", ["NewsArticle", "Person", "Thing"])
def test_the_schema_is_that_of_the_model(run: Any, name: str) -> None:
    from newsschema.models.json_schema import model_schema

    ended = run("schema", name)
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out) == model_schema(model_class(name))
    assert ended.out.startswith("{\n  ")


def test_a_bundle_checks_a_document_with_nothing_else_at_hand(run: Any) -> None:
    ended = run("schema", "NewsArticle", "--bundle")
    validator = Draft202012Validator(json.loads(ended.out))
    document: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "author": {"@type": "Person", "name": "Jana"},
    }
    assert validator.is_valid(document)
    document["author"]["name"] = 5
    assert not validator.is_valid(document)


def test_without_a_type_the_types_are_listed(run: Any) -> None:
    ended = run("schema")
    names = ended.out.splitlines()
    assert (ended.code, ended.err) == (0, "")
    assert names == sorted(names)
    assert {"NewsArticle", "Person", "LiveBlogPosting"} <= set(names)
    assert "Ref" not in names
    assert [model_class(name).__name__ for name in names] == names


@pytest.mark.parametrize("name", ["NewsArticel", "newsarticle", "https://schema.org/NewsArticle"])
def test_a_misspelt_type_gets_a_suggestion(run: Any, name: str) -> None:
    assert refused(run("schema", name)) == f"there is no type '{name}'; did you mean NewsArticle?"


def test_a_type_that_is_near_nothing_gets_the_way_to_the_list(run: Any) -> None:
    assert refused(run("schema", "Qwx\nz")) == "there is no type 'Qwx\\nz'; `newsschema schema` lists the types"


@pytest.mark.parametrize(
    ("name", "ancestor"), [("Recipe", "CreativeWork"), ("Newspaper", "Periodical"), ("City", "AdministrativeArea")]
)
def test_a_type_without_a_model_gets_its_nearest_ancestor(run: Any, name: str, ancestor: str) -> None:
    line = refused(run("schema", name))
    assert line == f"schema.org knows {name}, but it has no model here; its nearest ancestor with a model is {ancestor}"


@pytest.mark.parametrize("name", ["Text", "URL", "DateTime"])
def test_a_data_type_has_no_schema(run: Any, name: str) -> None:
    assert refused(run("schema", name)).startswith(f"{name} is a data type")
