"""Law: what a model exports is read back as the same model, and exported again as the same bytes.

`load(x.to_jsonld()) == x` and `load(x.to_json()).to_json() == x.to_json()`, for every model class.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsschema as ns
from newsschema.models.registry import model_class
from newsschema.testing import models
from newsschema.testing.model_strategies import CLASS_NAMES

some_models = st.one_of(models(), models(untyped=True))
contradictory_models = models(contradictions=True)


@settings(max_examples=500)
@given(some_models)
def test_the_document_is_read_back_as_the_same_model(thing: ns.Thing) -> None:
    again = ns.load(thing.to_jsonld())
    assert again == thing
    assert again.to_json() == thing.to_json()


@settings(max_examples=500)
@given(some_models)
def test_the_text_is_read_back_to_the_same_bytes(thing: ns.Thing) -> None:
    text = thing.to_json()
    assert ns.load(text).to_json() == text
    assert ns.load(text.encode()).to_json() == text


@settings(max_examples=300)
@given(contradictory_models)
def test_what_contradictory_models_say_of_one_identifier_is_merged_for_good(thing: ns.Thing) -> None:
    once = ns.load(thing.to_json())
    assert ns.load(once.to_json()).to_json() == once.to_json()


@pytest.mark.parametrize("name", CLASS_NAMES)
def test_every_class_comes_back_as_itself(name: str) -> None:
    @settings(max_examples=5)
    @given(models(model_class(name), max_leaves=6))
    def law(thing: ns.Thing) -> None:
        again = ns.load(thing.to_json())
        assert type(again).__name__ == name
        assert again.types == thing.types
        assert again.to_json() == thing.to_json()

    law()


@settings(max_examples=200)
@given(some_models, st.sampled_from((None, 0, 2)))
def test_the_text_is_the_document_in_any_layout(thing: ns.Thing, indent: int | None) -> None:
    # through json's own escapes, for two surrogate halves side by side are one character in any JSON text
    assert json.loads(thing.to_json(indent)) == json.loads(json.dumps(thing.to_jsonld()))


@settings(max_examples=200)
@given(some_models)
def test_the_document_holds_plain_json_values_and_nothing_empty(thing: ns.Thing) -> None:
    document = thing.to_jsonld()
    assert next(iter(document)) == "@context"
    stack: list[Any] = [document]
    while stack:
        value = stack.pop()
        assert type(value) in (dict, list, str, bool, int, float)
        assert value not in ("", [], {})
        stack.extend(value.values() if type(value) is dict else value if type(value) is list else ())


@settings(max_examples=300)
@given(models())
def test_reading_takes_every_value_that_was_written_into_its_field(thing: ns.Thing) -> None:
    for node in everything_in(ns.load(thing.to_json())):
        for alias, values in node.unparsed.items():
            pytest.fail(f"{type(node).__name__}.{alias} did not take {values!r}")


def everything_in(root: ns.Thing) -> list[ns.Thing]:
    """A model and every model inside it."""
    found, met = [root], {id(root)}
    for thing in found:  # grows while it is walked
        held = [*thing.__dict__.values(), *thing.properties.values()]
        for item in (item for value in held for item in (value if isinstance(value, list) else [value])):
            if isinstance(item, ns.Thing) and id(item) not in met:
                met.add(id(item))
                found.append(item)
    return found
