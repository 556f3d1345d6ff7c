"""Models in; whether copies, pickles and dumps give them back, also where they form cycles or nest deep, out."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from newsschema.errors import CyclicModelError, UsageError
from newsschema.models.article import Article, NewsArticle
from newsschema.models.intangible import InteractionCounter, PropertyValue, QuantitativeValue
from newsschema.models.item_list import BreadcrumbList, ListItem
from newsschema.models.media import ImageObject
from newsschema.models.organization import NewsMediaOrganization
from newsschema.models.person import Person
from newsschema.models.recording import VideoObject
from newsschema.models.role import Role
from newsschema.models.thing import Ref, Thing
from newsschema.values.dates import PartialDate
from newsschema.values.text import LangString

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = st.text(max_size=20)


# Copies, pickles, comparison


def cycle() -> Person:
    jane, john = Person(name="Jane Doe"), Person(name="John Doe")
    jane.spouse, john.spouse = [john], [jane]
    jane.properties["weight"] = [john]
    return jane


def deep(levels: int = 5_000) -> Person:
    person = Person(name="innermost")
    for _ in range(levels):
        person = Person(knows=person)
    return person


def diamond() -> NewsArticle:
    jane = Person(name="Jane Doe")
    return NewsArticle(
        id="https://example.com/#a", headline=LangString("A", language="en"), author=jane, editor=[jane, jane]
    )


COPIES: dict[str, Callable[[Any], Any]] = {
    "deepcopy": copy.deepcopy,
    "pickle": lambda thing: pickle.loads(pickle.dumps(thing)),  # noqa: S301 (made in this test)
    "model_copy": lambda thing: thing.model_copy(deep=True),
}


@pytest.mark.parametrize("duplicate", COPIES.values(), ids=COPIES)
@pytest.mark.parametrize("make", [cycle, deep, diamond])
def test_a_deep_copy_equals_the_original_and_shares_nothing(duplicate: Any, make: Any) -> None:
    original = make()
    duplicated = duplicate(original)
    assert type(duplicated) is type(original)
    assert duplicated == original
    assert {id(thing) for thing in reachable(duplicated)}.isdisjoint(id(thing) for thing in reachable(original))
    assert len(reachable(duplicated)) == len(reachable(original))


def reachable(root: Thing) -> list[Thing]:
    found, waiting = {id(root): root}, [root]
    for thing in waiting:
        for value in [*thing.__dict__.values(), *thing.properties.values()]:
            for item in value if isinstance(value, list) else [value]:
                if isinstance(item, Thing) and id(item) not in found:
                    found[id(item)] = item
                    waiting.append(item)
    return list(found.values())


def test_a_deep_copy_of_a_list_keeps_what_its_models_share() -> None:
    jane = Person(name="Jane Doe")
    first, second = copy.deepcopy([NewsArticle(author=jane), NewsArticle(author=jane)])
    assert first.author[0] is second.author[0]
    assert first.author[0] is not jane


def test_a_copy_has_lists_of_its_own_and_the_same_models_in_them() -> None:
    article = NewsArticle(author=Person(name="Jane Doe"), properties={"award": "Example Prize"})
    for duplicated in (copy.copy(article), article.model_copy()):
        assert duplicated == article
        assert duplicated.author[0] is article.author[0]
        duplicated.author.append(Person(name="John Doe"))
        duplicated.properties["material"] = "paper"
        duplicated.headline = "B"
        assert (len(article.author), article.properties, article.headline) == (1, {"award": "Example Prize"}, None)


def test_what_markup_left_over_survives_copies() -> None:
    from newsschema.models.reading import fill

    image = ImageObject()
    fill(image, [("uploadDate", ["some day"]), ("width", ["1200px"])])
    for duplicated in (*(duplicate(image) for duplicate in COPIES.values()), copy.copy(image)):
        assert duplicated.unparsed == {"uploadDate": "some day"}
        assert duplicated.to_jsonld() == image.to_jsonld()
        duplicated.upload_date = None
        assert image.unparsed == {"uploadDate": "some day"}


@pytest.mark.parametrize("make", [cycle, deep, diamond])
def test_the_picture_of_a_model_ends(make: Any) -> None:
    assert len(repr(make())) < 500
    assert str(make()) == repr(make())


def test_the_picture_of_a_model_shows_its_values() -> None:
    article = NewsArticle(headline="A", author=[Person(name="Jane Doe")], word_count=3)
    assert repr(article) == "NewsArticle(headline='A', author=[Person('Jane Doe')], word_count=3)"


def test_models_are_mutable_and_so_unhashable() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Person(name="Jane Doe"))
    with pytest.raises(TypeError, match="unhashable"):
        hash(NewsArticle())


def test_models_are_equal_where_their_export_is() -> None:
    assert NewsArticle(author=Person(name="A"), keywords=["x"]) == NewsArticle(keywords="x", author=[Person(name="A")])
    assert NewsArticle(headline="A") != Article(headline="A")
    assert NewsArticle(headline="A") != NewsArticle(headline="B")
    assert NewsArticle(headline=None, author=[], keywords="") == NewsArticle()
    assert Person(name="A") != "A"
    assert cycle() == cycle()
    assert deep() == deep()
    assert deep(5000) != deep(4999)


# Dumps


def test_a_dump_has_python_names_and_python_values() -> None:
    article = NewsArticle(
        id="https://example.com/#a", date_published=date(2026, 3, 1), author=Person(name="Jane Doe"), keywords="x"
    )
    assert article.model_dump() == {
        "types": ("NewsArticle",),
        "id": "https://example.com/#a",
        "date_published": date(2026, 3, 1),
        "author": [{"types": ("Person",), "name": "Jane Doe"}],
        "keywords": ["x"],
    }
    assert article.model_dump(by_alias=True).keys() == {"@type", "@id", "datePublished", "author", "keywords"}
    assert article.model_dump(mode="json")["date_published"] == "2026-03-01"
    assert article.model_dump(include={"keywords"}) == {"keywords": ["x"]}
    assert "keywords" not in article.model_dump(exclude={"keywords"})


def everything() -> NewsArticle:
    return NewsArticle(
        types=("OpinionNewsArticle", "NewsArticle")[1:],
        headline="A",
        date_published=datetime(2026, 3, 1, 8, tzinfo=UTC),
        date_created=PartialDate(2026, 2),
        author=[Person(name="Jane Doe"), Ref(id="https://example.com/#john"), Role(role_name="x")],
        publisher=NewsMediaOrganization(name="Example News", masthead="https://example.com/about", tax_id="1"),
        image=ImageObject(
            url="https://example.com/a.png", width=QuantitativeValue(value=12.5, unit_text="px"), height=9
        ),
        video=VideoObject(duration=timedelta(seconds=90), is_family_friendly=True),
        identifier=["x", PropertyValue(property_id="DOI", value="10.1000/1")],
        about=[BreadcrumbList(item_list_element=[ListItem(position=1, item="https://example.com/")])],
        interaction_statistic=InteractionCounter(interaction_type="https://schema.org/LikeAction"),
        properties={"award": "Example Prize", "material": Person(given_name="Jane", properties={"weight": "1 kg"})},
    )


@pytest.mark.parametrize("options", [{}, {"by_alias": True}, {"mode": "json"}, {"mode": "json", "by_alias": True}])
@pytest.mark.parametrize("make", [everything, diamond])
def test_what_is_dumped_validates_to_the_same_model(make: Any, options: dict[str, Any]) -> None:
    original = make()
    dumped = original.model_dump(**options)
    again = NewsArticle.model_validate(dumped)
    assert again.model_dump(**options) == dumped
    assert [type(author) for author in again.author] == [type(author) for author in original.author]
    if make is everything:  # the diamond's shared node is written out each time it occurs
        assert again == original


def test_what_is_dumped_as_json_validates_to_the_same_model() -> None:
    original = everything()
    assert NewsArticle.model_validate_json(original.model_dump_json()) == original
    assert json.loads(original.model_dump_json()) == original.model_dump(mode="json")


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "headline": TEXT,
            "article_body": TEXT,
            "keywords": st.lists(TEXT.filter(bool)),
            "date_published": st.one_of(st.datetimes(), st.dates(), st.datetimes(timezones=st.just(UTC))),
            "word_count": st.integers(),
            "is_accessible_for_free": st.booleans(),
            "version": st.one_of(st.integers(), st.floats(allow_nan=False, allow_infinity=False), TEXT),
            "time_required": st.timedeltas(),
            "author": st.lists(st.builds(Person, name=TEXT, email=TEXT)),
        },
    )
)
def test_a_dump_and_a_pickle_of_any_article_give_it_back(data: dict[str, Any]) -> None:
    article = NewsArticle(**data)
    assert NewsArticle.model_validate(article.model_dump()) == article
    assert NewsArticle.model_validate(article.model_dump(mode="json")) == article
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 (made in this test)
    assert copy.deepcopy(article) == article


def test_a_cycle_cannot_be_dumped_and_says_what_to_call() -> None:
    with pytest.raises(CyclicModelError, match=r"to_jsonld\(\)"):
        cycle().model_dump()
    with pytest.raises(CyclicModelError):
        cycle().model_dump_json()
    assert cycle().to_jsonld()["spouse"]["spouse"] == {"@id": "_:b0"}


def test_a_node_that_occurs_twice_is_no_cycle() -> None:
    jane = {"types": ("Person",), "name": "Jane Doe"}
    assert diamond().model_dump()["editor"] == [jane, jane]


def test_a_copy_with_an_update_is_as_strict_as_assignment() -> None:
    read = NewsArticle.from_jsonld({"@type": "NewsArticle", "headline": ["Storm", "Calm"], "datePublished": "20260301"})
    copied = read.model_copy(update={"headline": "Flood", "author": Person(name="Jane Doe"), "date_published": None})
    assert copied.to_jsonld() == NewsArticle(headline="Flood", author=Person(name="Jane Doe")).to_jsonld()
    assert read.unparsed == {"headline": "Calm"}
    with pytest.raises(ValidationError, match="did you mean `headline`"):
        read.model_copy(update={"headlin": "Flood"})


def test_a_model_that_is_constructed_unchecked_has_its_type() -> None:
    assert NewsArticle.model_construct(headline="Storm", keywords=None) == NewsArticle(headline="Storm")


@pytest.mark.parametrize("option", ["include", "exclude"])
def test_a_dump_refuses_names_of_fields_of_the_models_inside(option: str) -> None:
    article = NewsArticle(author=Person(name="Jane Doe"))
    with pytest.raises(UsageError, match="the model's own fields"):
        article.model_dump(**{option: {"author": {0: {"name"}}}})
    assert article.model_dump(**{option: {"author": True}}).keys() == ({"author"} if option == "include" else {"types"})
