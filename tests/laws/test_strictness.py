"""Law: the constructor, `model_validate` and assignment are strict, in the same way, and reading is not."""

from __future__ import annotations

import string
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

import newsschema as ns
from newsschema.models.fields import STATE, Field, fields_of
from newsschema.models.registry import model_class
from newsschema.testing import any_text, models
from newsschema.testing.model_strategies import CLASS_NAMES
from newsschema.vocabulary import canonical_property

if TYPE_CHECKING:
    from collections.abc import Callable

classes = st.sampled_from([model_class(name) for name in CLASS_NAMES])


@st.composite
def class_and_field(draw: st.DrawFn) -> tuple[type[ns.Thing], Field]:
    cls = draw(classes)
    return cls, draw(st.sampled_from(list(fields_of(cls).by_name.values())))


@st.composite
def one_edit(draw: st.DrawFn, name: str) -> str:
    """A name with one character left out, put in, changed, or two swapped."""
    place = draw(st.integers(0, len(name) - 1))
    letter = draw(st.sampled_from(string.ascii_lowercase + "_"))
    swapped = name[:place] + name[place : place + 2][::-1] + name[place + 2 :]
    edits = (name[:place] + name[place + 1 :], name[:place] + letter + name[place:], swapped)
    return draw(st.sampled_from((*edits, name[:place] + letter + name[place + 1 :])))


def is_known(cls: type[ns.Thing], name: str) -> bool:
    return name in fields_of(cls).by_name or name in fields_of(cls).by_alias or name in STATE or hasattr(cls, name)


@settings(max_examples=400)
@given(class_and_field(), st.data())
def test_any_misspelt_name_is_an_error_at_every_door(case: tuple[type[ns.Thing], Field], data: st.DataObject) -> None:
    cls, field = case
    name = data.draw(one_edit(data.draw(st.sampled_from((field.name, field.alias)))))
    assume(name and not is_known(cls, name))
    wrong: dict[str, Any] = {name: "x"}
    attempts: list[Callable[[], object]] = [
        lambda: cls(**wrong),
        lambda: cls.model_validate(wrong),
        lambda: cls.model_validate({"subjectOf": {"@type": "CreativeWork", name + "x": "x"}}),
    ]
    if not name.startswith("__"):
        attempts.append(lambda: setattr(cls(), name, "x"))
    for attempt in attempts:
        with pytest.raises(ValidationError) as caught:
            attempt()
        assert name in str(caught.value)
    with pytest.raises(AttributeError):
        getattr(cls(), name)


@settings(max_examples=150)
@given(class_and_field(), st.data())
def test_reading_keeps_a_misspelt_name(case: tuple[type[ns.Thing], Field], data: st.DataObject) -> None:
    cls, field = case
    key = data.draw(one_edit(field.alias))
    assume(key and canonical_property(key) is None)
    assert ns.load({"@type": cls.__name__, key: "x"}).to_jsonld()[key] == "x"


class Stranger:
    """What fits no field."""


wrong = st.one_of(
    st.builds(Stranger),
    st.binary(max_size=2),
    st.just(float("nan")),
    st.just({1, 2}),
    st.just(Stranger),
    st.builds(lambda: {"@type": "Nonsense"}),
    st.builds(lambda: [Stranger()]),
    st.just(1j),
)
samples = st.one_of(
    wrong, any_text, st.booleans(), st.integers(), st.floats(), st.datetimes(), st.none(), models(max_leaves=2),
    st.lists(st.one_of(any_text, st.integers(), models(max_leaves=1)), max_size=3),
    st.sampled_from(("2026-03-01", "2024", "20240531", "P1Y", "yesterday", 1717113600, (), ("a", "b"),
    {"@value": "x"})),
)  # fmt: skip


def outcome(attempt: Any) -> Any:
    """What an attempt comes to: the model's JSON, or where it was refused."""
    try:
        return attempt().to_json()
    except ValidationError as error:
        return [(problem["loc"], problem["type"]) for problem in error.errors()]


@settings(max_examples=1000)
@given(class_and_field(), samples)
def test_assignment_equals_construction_equals_validation(case: tuple[type[ns.Thing], Field], value: Any) -> None:
    cls, field = case

    def assigned() -> ns.Thing:
        thing = cls()
        setattr(thing, field.name, value)
        return thing

    constructed = outcome(lambda: cls(**{field.name: value}))
    assert outcome(assigned) == constructed
    assert outcome(lambda: cls.model_validate({field.name: value})) == constructed


@settings(max_examples=400)
@given(class_and_field(), wrong)
def test_what_fits_no_field_is_an_error_with_its_trail(case: tuple[type[ns.Thing], Field], value: Any) -> None:
    cls, field = case
    with pytest.raises(ValidationError) as caught:
        cls(**{field.name: value})
    assert caught.value.errors()[0]["loc"][0] == field.name
    assert str(caught.value.errors()[0]["msg"]).startswith(field.name)


@settings(max_examples=200)
@given(models(), samples)
def test_a_refused_assignment_changes_nothing(thing: ns.Thing, value: Any) -> None:
    before = thing.to_json()
    for name in fields_of(type(thing)).by_name:
        try:
            setattr(thing, name, value)
        except ValidationError:
            assert thing.to_json() == before
        else:
            before = thing.to_json()


@settings(max_examples=200)
@given(models())
def test_none_unsets_every_field(thing: ns.Thing) -> None:
    for name, field in fields_of(type(thing)).by_name.items():
        setattr(thing, name, None)
        assert getattr(thing, name) == ([] if field.many else None)
    thing.properties = {}
    assert thing.to_jsonld().keys() <= {"@context", "@type", "@id"}


@settings(max_examples=300)
@given(class_and_field())
def test_two_spellings_of_one_property_are_an_error(case: tuple[type[ns.Thing], Field]) -> None:
    cls, field = case
    assume(field.name != field.alias)
    value = right_value(cls, field.name)
    with pytest.raises(ValidationError, match="one property"):
        cls.model_validate({field.name: value, field.alias: value})


def right_value(cls: type[ns.Thing], name: str) -> Any:
    """A value that the field takes."""
    for value in ("2026-03-01", "P1D", True, 1, ns.Ref(id="https://example.com/#a")):
        if isinstance(outcome(lambda value=value: cls(**{name: value})), str):
            return value
    pytest.fail(f"{cls.__name__}.{name} takes nothing")


@pytest.mark.parametrize("value", ["yesterday", "31.05.2024", 1717113600, 20240531, 2024, True, "1717113600"])
def test_a_date_is_never_guessed(value: Any) -> None:
    with pytest.raises(ValidationError, match="date_published"):
        ns.NewsArticle(date_published=value)


def test_a_year_and_a_compact_day_are_no_seconds() -> None:
    article = ns.NewsArticle(date_published="2024", date_modified="20240531")  # type: ignore[arg-type]
    assert article.date_published == ns.PartialDate(2024)
    assert not isinstance(article.date_modified, datetime)
    assert str(article.date_modified) == "2024-05-31"
