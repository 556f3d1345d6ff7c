"""A canonical name comes in; what schema.org 30.0 says of it goes out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema import vocabulary
from newsschema.vocabulary.terms import terms

TYPES = vocabulary.type_names()
PROPERTIES = vocabulary.property_names()
DATA_TYPES = vocabulary.data_type_names()
MEMBERS = sorted({name for names in terms()["enumerations"].values() for name in names.split()})

types = st.sampled_from(TYPES)
unknown = st.text().filter(lambda name: name not in {*TYPES, *PROPERTIES, *MEMBERS})

ARTICLE = ("Article", "CreativeWork", "Thing")
MEDIA = ("MediaObject", "CreativeWork", "Thing")
POSTING = ("SocialMediaPosting", *ARTICLE)
STRUCTURED = ("StructuredValue", "Intangible", "Thing")
PAGE = ("WebPage", "CreativeWork", "Thing")

# The line of ancestors, and how many properties the type may carry: all of them, and those to be used today.
LINES: list[tuple[tuple[str, ...], int, int]] = [
    (("Thing",), 13, 13),
    (("CreativeWork", "Thing"), 129, 124),
    (ARTICLE, 136, 131),
    (("NewsArticle", *ARTICLE), 141, 136),
    (("AnalysisNewsArticle", "NewsArticle", *ARTICLE), 141, 136),
    (("AskPublicNewsArticle", "NewsArticle", *ARTICLE), 141, 136),
    (("BackgroundNewsArticle", "NewsArticle", *ARTICLE), 141, 136),
    (("OpinionNewsArticle", "NewsArticle", *ARTICLE), 141, 136),
    (("ReportageNewsArticle", "NewsArticle", *ARTICLE), 141, 136),
    (("ReviewNewsArticle", "CriticReview", "Review", "NewsArticle", *ARTICLE), 150, 145),
    (POSTING, 137, 132),
    (("BlogPosting", *POSTING), 137, 132),
    (("LiveBlogPosting", "BlogPosting", *POSTING), 140, 135),
    (("DiscussionForumPosting", *POSTING), 137, 132),
    (("Comment", "CreativeWork", "Thing"), 133, 128),
    (("Person", "Thing"), 81, 76),
    (("Organization", "Thing"), 90, 81),
    (("NewsMediaOrganization", "Organization", "Thing"), 94, 85),
    (MEDIA, 147, 142),
    (("ImageObject", *MEDIA), 151, 146),
    (("VideoObject", *MEDIA), 157, 150),
    (("AudioObject", *MEDIA), 150, 145),
    (PAGE, 139, 133),
    (("AboutPage", *PAGE), 139, 133),
    (("ProfilePage", *PAGE), 139, 133),
    (("WebPageElement", "CreativeWork", "Thing"), 131, 126),
    (("WebSite", "CreativeWork", "Thing"), 130, 125),
    (("BreadcrumbList", "ItemList", "Intangible", "Thing"), 17, 17),
    (("ListItem", "Intangible", "Thing"), 17, 17),
    (("SpeakableSpecification", "Intangible", "Thing"), 15, 15),
    (("CriticReview", "Review", "CreativeWork", "Thing"), 138, 133),
    (("ClaimReview", "Review", "CreativeWork", "Thing"), 139, 134),
    (("Claim", "CreativeWork", "Thing"), 132, 127),
    (("Rating", "Intangible", "Thing"), 19, 19),
    (("Place", "Thing"), 60, 54),
    (("PostalAddress", "ContactPoint", *STRUCTURED), 30, 29),
    (("InteractionCounter", *STRUCTURED), 19, 19),
    (("Blog", "CreativeWork", "Thing"), 132, 126),
    (("Clip", "CreativeWork", "Thing"), 140, 133),
    (("BroadcastEvent", "PublicationEvent", "Event", "Thing"), 63, 59),
]


@pytest.mark.parametrize(("line", "total", "current"), LINES, ids=[line[0] for line, _, _ in LINES])
def test_a_type_has_its_ancestors_and_their_properties(line: tuple[str, ...], total: int, current: int) -> None:
    assert vocabulary.ancestors(line[0]) == line
    names = vocabulary.properties(line[0])
    assert len(names) == total
    outdated = {name for name in names if vocabulary.superseded_by(name) or vocabulary.part(name) == "attic"}
    assert total - len(outdated) == current


def test_the_totals_are_those_of_the_release() -> None:
    assert vocabulary.version() == "30.0"
    assert (len(TYPES), len(PROPERTIES), len(DATA_TYPES)) == (937, 1529, 17)


@pytest.mark.parametrize(
    ("type", "ancestor", "holds"),
    [
        ("LiveBlogPosting", "BlogPosting", True),
        ("BlogPosting", "Article", True),
        ("Article", "NewsArticle", False),
        ("ReviewNewsArticle", "Review", True),
        ("URL", "Text", True),
        ("Integer", "Number", True),
        ("Text", "Thing", False),
        ("MadeUpArticle", "Thing", False),
        ("MadeUpArticle", "MadeUpArticle", False),
        ("Article", "MadeUpArticle", False),
    ],
)
def test_a_subtype_is_told_from_other_types(type: str, ancestor: str, holds: bool) -> None:
    assert vocabulary.is_subtype(type, ancestor) is holds


def test_a_parent_that_is_also_an_ancestor_of_another_parent_comes_after_it() -> None:
    # TVSeason names both CreativeWork and CreativeWorkSeason as parents, in this order.
    assert vocabulary.ancestors("TVSeason") == ("TVSeason", "CreativeWorkSeason", "CreativeWork", "Thing")


def test_a_property_is_ascribed_to_the_nearest_ancestor_that_defines_it() -> None:
    names = vocabulary.properties("NewsArticle")
    assert [names[name] for name in ("dateline", "wordCount", "headline", "name")] == [
        "NewsArticle",
        "Article",
        "CreativeWork",
        "Thing",
    ]
    assert vocabulary.domains("wordCount") == ("Article", "CreativeWork")
    assert "jobTitle" not in names


@pytest.mark.parametrize(
    ("property", "expected"),
    [
        ("author", ("Organization", "Person")),
        ("datePublished", ("Date", "DateTime")),
        ("image", ("ImageObject", "URL")),
        ("headline", ("Text",)),
        ("interactionCount", ()),
    ],
)
def test_a_property_expects_its_types(property: str, expected: tuple[str, ...]) -> None:
    assert vocabulary.expected_types(property) == expected


@pytest.mark.parametrize(
    ("term", "successor"),
    [
        ("encodings", "encoding"),
        ("awards", "award"),
        ("fileFormat", "encodingFormat"),
        ("UserComments", "InteractionCounter"),
        ("Dermatologic", "Dermatology"),
        ("encoding", None),
        ("NewsArticle", None),
    ],
)
def test_a_superseded_term_names_its_successor(term: str, successor: str | None) -> None:
    assert vocabulary.superseded_by(term) == successor


@pytest.mark.parametrize(
    ("term", "part"),
    [
        ("NewsArticle", "core"),
        ("headline", "core"),
        ("ReviewNewsArticle", "pending"),
        ("backstory", "pending"),
        ("publisherImprint", "bib"),
        ("hasProductReturnPolicy", "attic"),
        ("ActivationFee", "pending"),
        ("Abdomen", "health-lifesci"),
        ("InStock", "core"),
        ("DataType", "core"),
        ("madeUp", ""),
    ],
)
def test_a_term_belongs_to_a_part_of_the_vocabulary(term: str, part: str) -> None:
    assert vocabulary.part(term) == part


def test_an_enumeration_has_members() -> None:
    assert "InStock" in vocabulary.members("ItemAvailability")
    assert vocabulary.enumerations_of("InStock") == ("ItemAvailability",)
    assert vocabulary.enumerations_of("Radiography") == ("MedicalImagingTechnique", "MedicalSpecialty")
    assert vocabulary.members("BedType") == vocabulary.members("NewsArticle") == ()
    assert vocabulary.is_enumeration("BedType")
    assert not vocabulary.is_enumeration("NewsArticle")


def test_every_type_but_the_data_types_descends_from_thing() -> None:
    for type in TYPES:
        assert (vocabulary.ancestors(type)[-1] == "Thing") is not (type == "DataType" or vocabulary.is_data_type(type))


def test_an_ancestor_comes_after_all_its_descendants() -> None:
    for type in TYPES:
        line = vocabulary.ancestors(type)
        assert line[0] == type
        assert len(set(line)) == len(line)
        for place, name in enumerate(line):
            assert set(vocabulary.ancestors(name)) <= set(line[place:])


def test_the_ancestors_are_the_parents_and_their_ancestors() -> None:
    for type, parents in terms()["types"].items():
        expected = {type}.union(*(vocabulary.ancestors(parent) for parent in parents.split()))
        assert set(vocabulary.ancestors(type)) == expected


@given(types, types, types)
def test_subtypes_of_subtypes_are_subtypes(first: str, second: str, third: str) -> None:
    assert vocabulary.is_subtype(first, first)
    if vocabulary.is_subtype(first, second) and vocabulary.is_subtype(second, third):
        assert vocabulary.is_subtype(first, third)


def test_a_type_is_no_subtype_of_its_own_descendants() -> None:
    for type in TYPES:
        assert not any(vocabulary.is_subtype(ancestor, type) for ancestor in vocabulary.ancestors(type)[1:])


def test_a_type_may_carry_what_its_ancestors_define_and_nothing_else() -> None:
    for type in TYPES:
        line = vocabulary.ancestors(type)
        names = vocabulary.properties(type)
        assert set(names) == {name for name in PROPERTIES if not set(vocabulary.domains(name)).isdisjoint(line)}
        for name, ancestor in names.items():
            assert ancestor == next(above for above in line if above in vocabulary.domains(name))


def test_inverse_properties_point_at_each_other() -> None:
    assert vocabulary.inverse_of("mainEntity") == "mainEntityOfPage"
    assert vocabulary.inverse_of("hasPart") == "isPartOf"
    assert vocabulary.inverse_of("headline") is None
    for name in PROPERTIES:
        inverse = vocabulary.inverse_of(name)
        assert inverse is None or vocabulary.inverse_of(inverse) == name


def test_a_member_and_its_enumerations_name_each_other() -> None:
    for enumeration in filter(vocabulary.is_enumeration, TYPES):
        assert vocabulary.is_subtype(enumeration, "Enumeration")
        assert all(enumeration in vocabulary.enumerations_of(member) for member in vocabulary.members(enumeration))
    for member in MEMBERS:
        assert vocabulary.is_enumeration_member(member)
        assert all(member in vocabulary.members(enumeration) for enumeration in vocabulary.enumerations_of(member))


@given(unknown)
def test_an_unknown_name_has_no_facts(name: str) -> None:
    asked = (vocabulary.is_type, vocabulary.is_property, vocabulary.is_data_type, vocabulary.is_enumeration_member)
    assert not any(ask(name) for ask in asked)
    assert not vocabulary.is_enumeration(name)
    lists = (vocabulary.ancestors, vocabulary.domains, vocabulary.expected_types, vocabulary.members)
    assert all(ask(name) == () for ask in lists)
    assert vocabulary.enumerations_of(name) == ()
    assert dict(vocabulary.properties(name)) == {}
    assert vocabulary.inverse_of(name) is None
    assert vocabulary.superseded_by(name) is None
    assert vocabulary.part(name) == ""
    assert not vocabulary.is_subtype(name, name)


def test_the_properties_of_a_type_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        vocabulary.properties("NewsArticle")["madeUp"] = "NewsArticle"  # type: ignore[index]


def test_what_pages_invent_is_not_kept_in_memory() -> None:
    for number in range(2000):
        vocabulary.is_subtype(f"Invented{number}", "Thing")
        vocabulary.properties(f"Invented{number}")
    assert vocabulary.vocabulary._ancestors.cache_info().currsize <= len(TYPES)
    assert vocabulary.vocabulary._properties.cache_info().currsize <= len(TYPES)
