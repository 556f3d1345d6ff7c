"""Law: models that lead back to themselves, share parts or go ten thousand deep export, load, compare and copy.

Cycles are legal, and nothing here recurses: every operation ends, and reading back gives the same bytes.
"""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsschema as ns
from newsschema.testing import any_text, models

MANY = 10_000
NAMES = tuple(f"https://example.com/#tied{number}" for number in range(6))


def tied(draw_from: list[ns.Thing], knots: list[tuple[int, int]], names: list[str | None]) -> ns.Thing:
    """Things that refer to each other as the knots say: from the one to the other, by their places."""
    for thing, name in zip(draw_from, names, strict=False):
        thing.id = name
    for start, end in knots:
        thing, other = draw_from[start % len(draw_from)], draw_from[end % len(draw_from)]
        thing.properties[f"https://example.com/terms#to{end % 3}"] = other
    return draw_from[0]


places = st.integers(0, 5)
tied_things = st.builds(
    tied,
    st.lists(st.one_of(models(max_leaves=4), models(ns.CreativeWork, max_leaves=3)), min_size=1, max_size=6),
    st.lists(st.tuples(places, places), max_size=12),
    st.lists(st.one_of(st.none(), st.sampled_from(NAMES)), unique_by=lambda name: name or object(), max_size=6),
)


@settings(max_examples=200)
@given(tied_things)
def test_any_knot_of_things_is_read_back_to_the_same_bytes(thing: ns.Thing) -> None:
    text = thing.to_json()
    first, *others = ns.load_all(text)
    assert (first.to_json(), others) == (text, [])
    assert ns.load_all(thing.to_jsonld()) == [thing]


@settings(max_examples=100)
@given(tied_things)
def test_any_knot_of_things_is_copied(thing: ns.Thing) -> None:
    text = thing.to_json()
    for again in (copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):  # noqa: S301
        assert again.to_json() == text
        assert again == thing
    assert repr(thing)


@pytest.mark.parametrize("name", ["main_entity_of_page", "subject_of", "is_part_of"])
def test_what_an_article_shares_with_its_page_is_written_whole_in_the_article(name: str) -> None:
    author = ns.Person(id="https://courier.example/#ana", name="Ana Poe")
    page = ns.WebPage(id="https://courier.example/rain", author=author)
    document = ns.NewsArticle(headline="Rain", author=author, **{name: page}).to_jsonld()  # type: ignore[arg-type]
    assert document["author"] == {"@type": "Person", "@id": author.id, "name": "Ana Poe"}
    (shown,) = (value for value in document.values() if isinstance(value, dict) and value.get("@type") == "WebPage")
    assert shown["author"] == {"@id": author.id}


def test_a_page_and_its_article_contain_each_other() -> None:
    article, page = ns.NewsArticle(headline="Rain"), ns.WebPage(name="Rain")
    article.main_entity_of_page, page.main_entity = page, [article]
    again = ns.load(article.to_json())
    assert isinstance(again, ns.NewsArticle)
    assert isinstance(again.main_entity_of_page, ns.WebPage)
    assert again.main_entity_of_page.main_entity[0] is again
    assert again == article
    with pytest.raises(ns.CyclicModelError):
        article.model_dump()


@given(any_text)
def test_a_thing_contains_itself(name: str) -> None:
    person = ns.Person(name=name)
    person.knows = person
    document = person.to_jsonld()
    assert document["knows"] == {"@id": "_:b0"}
    again: Any = ns.load(person.to_json())
    assert again.knows[0] is again


def test_a_shared_part_is_one_object_again_and_written_once() -> None:
    jane = ns.Person(name="Jane Doe")
    article = ns.NewsArticle(author=jane, editor=jane, image=ns.ImageObject(creator=jane))
    assert json.dumps(article.to_jsonld()).count("Jane Doe") == 1
    again = ns.load(article.to_json())
    assert isinstance(again, ns.NewsArticle)
    assert again.author[0] is again.editor[0]


def nested() -> ns.Thing:
    thing = ns.CreativeWork(name="0")
    for number in range(1, MANY):
        thing = ns.CreativeWork(name=str(number), has_part=thing)
    return thing


def linked() -> ns.Thing:
    works = [ns.CreativeWork(id=f"https://example.com/{number}", name=str(number)) for number in range(MANY)]
    for work, following in zip(works, works[1:] + works[:1], strict=True):
        work.has_part = following
    return works[0]


def fanned() -> ns.Thing:
    shared = ns.Person(name="Jane Doe")
    return ns.CreativeWork(has_part=[ns.CreativeWork(name=str(number), author=shared) for number in range(MANY)])


@pytest.mark.parametrize("make", [nested, linked, fanned])
def test_ten_thousand_things_go_there_and_back(make: Any) -> None:
    thing = make()
    text = thing.to_json()
    again = ns.load(text)
    assert again.to_json() == text
    assert again == thing
    assert text.count('"name"') == MANY + (make is fanned)
    for same in (copy.deepcopy(thing), pickle.loads(pickle.dumps(thing))):  # noqa: S301
        assert same.to_json() == text
    page = ns.parse(thing.to_script())
    assert page.things[0].to_json() == text
    assert repr(thing)


def test_a_reader_with_little_stack_can_read_what_was_nested_deep() -> None:
    assert deepest(nested().to_jsonld()) < 200


def deepest(document: Any) -> int:
    """How many objects and lists stand inside one another at most."""
    most, stack = 0, [(document, 1)]
    while stack:
        value, depth = stack.pop()
        if isinstance(value, dict | list):
            most = max(most, depth)
            stack.extend((inner, depth + 1) for inner in (value.values() if isinstance(value, dict) else value))
    return most
