"""Properties of schema.org in; what their values may be, out."""

from __future__ import annotations

import pytest

from newsschema.rules.views.ranges import Kind, expected_members, kind_of, may_be_boolean, may_be_number, may_be_thing


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("datePublished", "date"),
        ("birthDate", "date"),
        ("doorTime", "date"),
        ("opens", None),
        ("temporalCoverage", None),
        ("url", "url"),
        ("image", "url"),
        ("identifier", None),
        ("isAccessibleForFree", "boolean"),
        ("acceptsReservations", None),
        ("wordCount", "number"),
        ("startOffset", "number"),
        ("baseSalary", None),
        ("ratingValue", None),
        ("width", "length"),
        ("duration", "duration"),
        ("headline", None),
        ("author", None),
        ("no such property", None),
    ],
)
def test_one_kind_of_data(name: str, kind: Kind | None) -> None:
    assert kind_of(name) == kind


def test_enumerations_whose_members_are_all_that_is_expected() -> None:
    assert expected_members("eventStatus") == ("EventStatusType",)
    assert expected_members("gender") == ()
    assert expected_members("author") == ()


def test_numbers_and_truth_values() -> None:
    assert [may_be_number(name) for name in ("wordCount", "width", "numberOfEmployees", "name", "author", "url")] == [
        True, True, True, True, False, False,
    ]  # fmt: skip
    assert [may_be_boolean(name) for name in ("isAccessibleForFree", "acceptsReservations", "author", "slug")] == [
        True, True, False, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "types", "may"),
    [
        ("author", ("Person",), True),
        ("author", ("NewsMediaOrganization",), True),
        ("author", ("Thing",), True),
        ("author", ("OrganizationRole",), True),
        ("author", ("person",), True),
        ("author", ("Reporter",), True),
        ("author", (), True),
        ("author", ("Place", "Person"), True),
        ("author", ("Place",), False),
        ("name", ("Person",), False),
        ("slug", ("Person",), True),
    ],
)
def test_things_by_their_types(name: str, types: tuple[str, ...], may: bool) -> None:
    assert may_be_thing(name, types) is may
