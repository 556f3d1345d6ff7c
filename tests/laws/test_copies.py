"""Law: `==` compares what would be exported, and every kind of copy is equal, independent and of the same class."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st

import newsschema as ns
from newsschema.testing import models

some_models = st.one_of(models(), models(contradictions=True), models(untyped=True))
trees = models()


def without_cycle(thing: ns.Thing) -> ns.Thing:
    try:
        thing.model_dump()
    except ns.CyclicModelError:
        assume(False)
    return thing


@settings(max_examples=300)
@given(some_models, some_models)
def test_equal_is_what_exports_the_same(one: ns.Thing, other: ns.Thing) -> None:
    assert one == one
    assert (one == other) is (one.to_jsonld() == other.to_jsonld())
    assert (one != other) is not (one == other)
    assert one != one.to_jsonld()


@settings(max_examples=300)
@given(some_models)
def test_copies_are_equal_and_of_the_same_class(thing: ns.Thing) -> None:
    loaded = ns.load(thing.to_json())
    for original in (thing, loaded):
        copies = [copy.deepcopy(original), original.model_copy(deep=True)]
        copies += [pickle.loads(pickle.dumps(original, protocol)) for protocol in (2, pickle.HIGHEST_PROTOCOL)]  # noqa: S301
        for again in copies:
            assert again is not original
            assert type(again) is type(original)
            assert again == original


@settings(max_examples=200)
@given(trees)
def test_a_shallow_copy_is_equal(thing: ns.Thing) -> None:
    without_cycle(thing)  # the copy of a model that contains itself contains the original
    for again in (copy.copy(thing), thing.model_copy()):
        assert type(again) is type(thing)
        assert again == thing


@settings(max_examples=200)
@given(some_models)
def test_a_deep_copy_shares_nothing(thing: ns.Thing) -> None:
    before = thing.to_json()
    for again in (copy.deepcopy(thing), pickle.loads(pickle.dumps(thing)), thing.model_copy(deep=True)):  # noqa: S301
        for part in parts(again):
            part.name = "changed"
            part.alternate_name.append("changed")
            part.properties["award"] = "changed"
        assert thing.to_json() == before
        assert again != thing


@settings(max_examples=200)
@given(some_models)
def test_a_shallow_copy_shares_its_parts_and_none_of_its_lists(thing: ns.Thing) -> None:
    before = thing.to_json()
    again = copy.copy(thing)
    for name, value in list(again.__dict__.items()):
        if isinstance(value, list):
            getattr(again, name).append("changed")
    again.properties["award"] = "changed"
    assert thing.to_json() == before


@settings(max_examples=400)
@given(trees)
def test_a_dump_validates_to_the_same_tree(thing: ns.Thing) -> None:
    without_cycle(thing)
    expected = tree(thing)
    for mode in ("python", "json"):
        for by_alias in (False, True):
            dumped = thing.model_dump(mode=mode, by_alias=by_alias)
            again = type(thing).model_validate(dumped)
            assert type(again) is type(thing)
            assert tree(again) == expected


@settings(max_examples=200)
@given(trees)
def test_a_json_dump_is_json(thing: ns.Thing) -> None:
    without_cycle(thing)
    text = thing.model_dump_json()
    text.encode()
    assert json.loads(text) == json.loads(json.dumps(thing.model_dump(mode="json")))
    assert type(thing).model_validate(json.loads(text)).model_dump_json() == text


def parts(root: ns.Thing) -> list[ns.Thing]:
    """A model and every model inside it."""
    found, met = [root], {id(root)}
    for thing in found:  # grows while it is walked
        held = [*thing.__dict__.values(), *thing.properties.values()]
        for item in (item for value in held for item in (value if isinstance(value, list) else [value])):
            if isinstance(item, ns.Thing) and id(item) not in met:
                met.add(id(item))
                found.append(item)
    return found


def tree(thing: ns.Thing) -> Any:
    """The model as a dump tells it, in which parts that were shared are written out each time."""
    return thing.model_dump(mode="json")
