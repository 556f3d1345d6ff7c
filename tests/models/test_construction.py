"""The strict doors of the models in; whether right values are kept and wrong ones named, out."""

from __future__ import annotations

import inspect
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from newsschema.errors import UsageError
from newsschema.models.article import NewsArticle
from newsschema.models.intangible import DefinedTerm
from newsschema.models.media import ImageObject
from newsschema.models.organization import NewsMediaOrganization, Organization
from newsschema.models.person import Person
from newsschema.models.recording import VideoObject
from newsschema.models.role import OrganizationRole
from newsschema.models.thing import Ref, Thing
from newsschema.models.web_page import WebPage
from newsschema.values.dates import PartialDate
from newsschema.values.text import LangString

TEXT = st.text(max_size=20)


def errors(cls: type[Thing], data: Any) -> list[dict[str, Any]]:
    with pytest.raises(ValidationError) as caught:
        cls.model_validate(data) if not isinstance(data, dict) or "@type" in data else cls(**data)
    return [dict(error) for error in caught.value.errors()]


def messages(cls: type[Thing], **data: Any) -> list[str]:
    return [error["msg"] for error in errors(cls, data)]


def members(thing: Thing) -> dict[str, Any]:
    return {key: value for key, value in thing.to_jsonld().items() if not key.startswith("@")}


# Names


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("headlin", "headline"),
        ("date_publshed", "date_published"),
        ("datepublished", "date_published"),
        ("autor", "author"),
        ("keyword", "keywords"),
        ("type", "types"),
        ("encodings", "encoding"),
    ],
)
def test_a_misspelt_keyword_is_refused_with_the_name_that_is_near(wrong: str, right: str) -> None:
    assert messages(NewsArticle, **{wrong: "x"}) == [f"{wrong}: NewsArticle has no such field; did you mean `{right}`?"]


def test_a_name_near_nothing_is_refused_without_a_guess() -> None:
    assert messages(NewsArticle, zzzzzz="x") == ["zzzzzz: NewsArticle has no such field"]


@pytest.mark.parametrize("name", ["awards", "countryOfOrigin", "country_of_origin", "material"])
def test_a_property_of_schema_org_that_is_not_declared_is_sent_to_properties(name: str) -> None:
    (message,) = messages(NewsArticle, **{name: "x"})
    assert "does not declare this schema.org property; pass it as properties={" in message


def test_a_schema_org_name_is_a_second_spelling_of_the_keyword() -> None:
    data: dict[str, Any] = {"taxID": "1", "hasPOS": {"name": "Kiosk"}, "foundingDate": "1926-03"}
    organization = Organization(**data)
    assert (organization.tax_id, organization.founding_date) == ("1", PartialDate(1926, 3))
    assert organization.has_pos[0].name == "Kiosk"


@pytest.mark.parametrize("order", [1, -1])
def test_two_spellings_of_one_property_are_refused(order: int) -> None:
    data = dict([("date_published", "2026-03-01"), ("datePublished", "2026-03-01")][::order])
    (message,) = messages(NewsArticle, **data)
    assert "given twice; 'date_published' and 'datePublished' are one property" in message


@pytest.mark.parametrize(("first", "second"), [("id", "@id"), ("@id", "id"), ("types", "@type")])
def test_two_spellings_of_the_node_s_own_state_are_refused(first: str, second: str) -> None:
    (message,) = messages(Person, **{first: "Person", second: "Person"})
    assert "given twice" in message


# Types


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("headline", 5),
        ("headline", ["x"]),
        ("headline", {"name": "x"}),
        ("url", 5),
        ("author", "Jane Doe"),
        ("author", ["Jane Doe"]),
        ("author", [None]),
        ("author", [[Person(name="Jane Doe")]]),
        ("author", ImageObject(url="https://example.com/a.png")),
        ("image", "https://example.com/a.png"),
        ("date_published", 2024),
        ("date_published", 1711929600.0),
        ("date_published", True),
        ("date_published", "yesterday"),
        ("date_published", "2024-13-01"),
        ("is_accessible_for_free", "False"),
        ("is_accessible_for_free", 0),
        ("word_count", "100"),
        ("word_count", 1.0),
        ("word_count", True),
        ("time_required", 90),
        ("time_required", "90 seconds"),
        ("keywords", 5),
        ("keywords", {"a", "b"}),
        ("article_section", b"Sports"),
        ("version", float("nan")),
        ("version", float("inf")),
        ("publisher", [Organization(name="Example News")]),
        ("id", 5),
        ("types", 5),
        ("types", [5]),
        ("types", "Person"),
        ("types", ["Article"]),
        ("properties", []),
    ],
)
def test_a_value_of_another_type_is_refused(field: str, value: Any) -> None:
    (error,) = errors(NewsArticle, {field: value})
    assert error["type"] == "wrong_type"
    assert error["loc"][0] == field


def test_a_message_says_what_was_expected_and_what_to_write() -> None:
    assert messages(NewsArticle, author="Jane Doe") == [
        "author: expected Person or Organization, or a list of them, found str 'Jane Doe'; write Person(name=...)"
    ]
    assert messages(NewsArticle, image="https://example.com/a.png")[0].endswith("; write ImageObject(url=...)")


@pytest.mark.parametrize(
    ("data", "trail", "place"),
    [
        ({"author": [{"url": 5}]}, "author[0].url", ("author", 0, "url")),
        ({"author": [Person(name="A"), {"nam": "B"}]}, "author[1].nam", ("author", 1, "nam")),
        ({"author": {"url": 5}}, "author.url", ("author", "url")),
        ({"image": [{"author": [{"email": 1}]}]}, "image[0].author[0].email", ("image", 0, "author", 0, "email")),
        ({"publisher": {"logo": {"width": "wide"}}}, "publisher.logo.width", ("publisher", "logo", "width")),
        ({"publisher": {"@type": "Event"}}, "publisher.@type", ("publisher", "@type")),
        ({"properties": {"awrd": 1}}, "properties.awrd", ("properties", "awrd")),
    ],
)
def test_an_error_carries_the_trail_to_the_value(data: dict[str, Any], trail: str, place: tuple[Any, ...]) -> None:
    (error,) = errors(NewsArticle, data)
    assert error["msg"].startswith(f"{trail}: ")
    assert error["loc"] == place


def test_every_wrong_value_is_reported_at_once() -> None:
    data = {"headline": 1, "nonsense": 2, "author": [{"url": 3}, {"email": 4}], "url": "https://example.com/"}
    trails = [message.split(":")[0] for message in messages(NewsArticle, **data)]
    assert trails == ["headline", "nonsense", "author[0].url", "author[1].email"]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("author", Person(name="Jane Doe")),
        ("author", Organization(name="Example Agency")),
        ("author", NewsMediaOrganization(name="Example News")),
        ("author", Ref(id="https://example.com/#jane")),
        ("author", OrganizationRole(role_name="reporter")),
        ("about", Person(name="Jane Doe")),
        ("main_entity_of_page", "https://example.com/a"),
        ("main_entity_of_page", WebPage(url="https://example.com/a")),
        ("main_entity_of_page", Ref(id="https://example.com/a")),
        ("has_part", VideoObject(name="A film")),
        ("keywords", DefinedTerm(name="elections")),
        ("keywords", "elections"),
        ("keywords", LangString("Wahlen", language="de")),
        ("version", 2),
        ("version", 2.5),
        ("version", "2.5"),
        ("version", 10**400),
        ("is_accessible_for_free", False),
        ("comment_count", 0),
    ],
)
def test_a_value_of_a_declared_type_is_kept_as_it_is(field: str, value: Any) -> None:
    kept = getattr(NewsArticle(**{field: value}), field)
    assert (kept[0] if isinstance(kept, list) else kept) is value


def test_false_and_zero_are_exported_and_nothing_empty_is() -> None:
    article = NewsArticle(is_accessible_for_free=False, comment_count=0, headline="", author=[], keywords=[""])
    assert members(article) == {"isAccessibleForFree": False, "commentCount": 0}


# Dates and durations


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2024", PartialDate(2024)),
        ("2024-05", PartialDate(2024, 5)),
        ("20240531", date(2024, 5, 31)),
        ("2024-05-31", date(2024, 5, 31)),
        ("2024-05-31T08:00:00", datetime(2024, 5, 31, 8)),
        ("2024-05-31T08:00:00Z", datetime(2024, 5, 31, 8, tzinfo=UTC)),
    ],
)
def test_text_is_read_as_the_date_it_states_and_never_as_seconds_since_1970(written: str, value: Any) -> None:
    kept = NewsArticle.model_validate({"date_published": written}).date_published
    assert (kept, type(kept)) == (value, type(value))


@given(st.integers(1, 9999))
def test_a_year_is_a_year(year: int) -> None:
    assert NewsArticle.model_validate({"datePublished": f"{year:04d}"}).date_published == PartialDate(year)


@given(st.datetimes())
def test_a_zone_is_never_invented(moment: datetime) -> None:
    assert NewsArticle(date_published=moment).to_jsonld()["datePublished"] == moment.isoformat()


def test_a_duration_is_a_timedelta_or_iso_8601_text() -> None:
    assert VideoObject(duration=timedelta(seconds=90)).to_jsonld()["duration"] == "PT1M30S"
    assert VideoObject(duration="PT1M30S").duration == timedelta(seconds=90)


# One or many


@pytest.mark.parametrize("value", ["Sports", ["Sports"], ("Sports",)])
def test_a_repeatable_field_takes_one_or_many_and_reads_as_a_list(value: Any) -> None:
    article = NewsArticle(article_section=value)
    assert article.article_section == ["Sports"]
    assert article.to_jsonld()["articleSection"] == "Sports"
    article.article_section = value
    assert article.article_section == ["Sports"]


@given(st.lists(TEXT.filter(bool)))
def test_the_order_of_a_repeatable_field_is_kept(values: list[str]) -> None:
    article = NewsArticle(keywords=values, author=[Person(name=value) for value in values])
    assert article.keywords == values
    assert [author.name for author in article.author] == values


def test_a_list_that_was_given_is_not_shared() -> None:
    given = ["one"]
    article = NewsArticle(article_section=given)
    given.append("two")
    assert article.article_section == ["one"]


def test_an_unset_repeatable_field_can_be_filled() -> None:
    article = NewsArticle()
    article.article_section.append("Sports")
    article.author += [Person(name="Jane Doe")]
    assert members(article) == {"articleSection": "Sports", "author": {"@type": "Person", "name": "Jane Doe"}}
    assert NewsArticle().article_section == []


# Assignment


def test_assignment_checks_as_the_constructor_does() -> None:
    article = NewsArticle(headline="One")
    article.headline = "Two"
    article.date_published = "2024"  # type: ignore[assignment]
    assert (article.headline, article.date_published) == ("Two", PartialDate(2024))
    with pytest.raises(ValidationError, match=r"author: expected Person or Organization"):
        article.author = "Jane Doe"  # type: ignore[assignment]
    with pytest.raises(ValidationError, match=r"did you mean `headline`"):
        article.headlin = "Three"  # type: ignore[attr-defined]
    with pytest.raises(ValidationError, match=r"did you mean `date_published`"):
        article.datePublished = "2024"  # type: ignore[attr-defined]
    assert (article.headline, article.author) == ("Two", [])


def test_a_name_that_is_no_field_is_an_attribute_error_with_the_name_that_is_near() -> None:
    with pytest.raises(AttributeError, match=r"did you mean `headline`"):
        _ = NewsArticle().headlin  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match=r"did you mean `date_published`"):
        _ = NewsArticle().datePublished  # type: ignore[attr-defined]
    assert not hasattr(NewsArticle(), "headlin")


@pytest.mark.parametrize("name", ["headline", "author", "publisher", "id", "types", "properties"])
def test_none_unsets_a_field(name: str) -> None:
    full: dict[str, Any] = {
        "headline": "A",
        "author": Person(name="Jane Doe"),
        "publisher": Organization(name="Example News"),
        "id": "https://example.com/#a",
        "types": ("NewsArticle", "https://example.org/Special"),
        "properties": {"material": "paper"},
    }
    without = {key: value for key, value in full.items() if key != name}
    article = NewsArticle(**full)
    setattr(article, name, None)
    assert article.to_jsonld() == NewsArticle(**without).to_jsonld()
    assert NewsArticle(**{**full, name: None}).to_jsonld() == article.to_jsonld()
    deleted = NewsArticle(**full)
    delattr(deleted, name)
    assert deleted == article
    assert name not in article.model_fields_set


def test_an_assignment_replaces_what_markup_left_over_and_how_it_was_spelled() -> None:
    from newsschema.models.reading import fill

    image = ImageObject()
    fill(image, [("width", ["1200px"]), ("uploadDate", ["some day"])])
    assert members(image) == {"width": "1200px", "uploadDate": "some day"}
    image.width, image.upload_date = 1200, None
    assert members(image) == {"width": 1200}


# Found by reading the contract as a user would


def test_two_spellings_are_refused_where_one_is_none() -> None:
    (message,) = messages(NewsArticle, date_published=None, datePublished="2026-03-01")
    assert "given twice" in message


def test_a_number_of_too_many_digits_is_named_and_not_written() -> None:
    (message,) = messages(NewsArticle, headline=10**5_000)
    assert message.endswith("found int with too many digits")
    with pytest.raises(UsageError, match="too many digits"):
        NewsArticle(word_count=10**5_000).to_json()


def test_text_for_a_quantity_is_not_said_to_be_a_name() -> None:
    (message,) = messages(ImageObject, width="1600")
    assert message == "width: expected QuantitativeValue or a whole number, found str '1600'"


def test_the_constructor_shows_its_fields_to_who_asks_at_run_time() -> None:
    parameters = inspect.signature(NewsArticle).parameters
    assert {"headline", "date_published", "author", "id", "properties"} <= parameters.keys()
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters.values())
    assert {"headline", "author", "to_jsonld"} <= {*dir(NewsArticle())}
