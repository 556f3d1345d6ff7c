"""Pages with comments that silence rules in; the findings that are left, and what is said of the comments, out."""

from __future__ import annotations

from typing import Any

import pytest

import newsschema as ns

BLOCK = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>'
ITEM = '<div itemscope itemtype="https://schema.org/NewsArticle"><p itemprop="description">Ferry</p></div>'


def codes(page: str, *select: str, **options: Any) -> list[str]:
    return [found.code for found in ns.validate(page, select=select or ["NS203", "NS904", "NS905"], **options).findings]


@pytest.mark.parametrize("comment", ["NS203", "google.article.headline-missing", "google.article", "NS2", "ns203", ""])
@pytest.mark.parametrize("element", [BLOCK, ITEM, f"<main><p>one</p>{ITEM}</main>"])
def test_a_comment_silences_the_element_that_follows(comment: str, element: str) -> None:
    assert codes(element) == ["NS203"]
    assert codes(f"<!-- newsschema-ignore {comment} -->\n<!-- and another -->\n {element}") == []


def test_what_comes_before_and_after_the_element_is_judged() -> None:
    for page, column in (
        (f"{BLOCK}<!-- newsschema-ignore NS203 -->{ITEM}", 36),
        (f"<p><!-- newsschema-ignore --><b>one</b></p>{BLOCK}", 79),
    ):
        (finding,) = ns.validate(page, select=["NS203"]).findings
        assert finding.location is not None
        assert finding.location.column == column


def test_a_comment_for_the_file_may_stand_anywhere() -> None:
    assert codes(f"{BLOCK}{ITEM}<p>end</p><!-- newsschema-ignore-file NS2 -->") == []
    assert codes(f"<!-- newsschema-ignore-file -->{BLOCK}") == []


def test_the_rules_on_comments_are_silenced_by_name_only() -> None:
    assert codes(f"<!-- newsschema-ignore-file -->{BLOCK}<!-- newsschema-ignore NS999 -->") == ["NS904"]
    assert codes(f"<!-- newsschema-ignore-file NS904 -->{BLOCK}<!-- newsschema-ignore NS999 -->", "NS904") == []


def test_several_rules_in_one_comment_and_several_comments_before_one_element() -> None:
    assert codes(f"<!-- newsschema-ignore NS203, NS905 -->{BLOCK}", "NS203") == []
    assert codes(f"<!-- newsschema-ignore NS905 --><!-- newsschema-ignore NS203 -->{BLOCK}", "NS203") == []


def test_other_rules_are_not_silenced() -> None:
    assert "NS203" in codes(f"<!-- newsschema-ignore NS904 -->{BLOCK}")


def test_a_comment_inside_a_script_or_an_attribute_is_none() -> None:
    assert codes(
        f"<p title='<!-- newsschema-ignore-file -->'>{BLOCK}<script>'<!-- newsschema-ignore-file -->'</script>"
    ) == ["NS203"]


def test_a_comment_with_nothing_after_it_silences_nothing() -> None:
    assert codes(f"{BLOCK}<!-- newsschema-ignore NS203 -->") == ["NS203", "NS905"]


# What is said of comments


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("newsschema-ignore NS999", "unknown rule 'NS999'; did you mean NS"),
        ("newsschema-ignore google.article.headline-mising", "did you mean google.article.headline-missing?"),
        ("newsschema-ignore-line NS203", "unknown comment 'newsschema-ignore-line'; write newsschema-ignore or"),
    ],
)
def test_a_comment_that_is_not_understood_is_a_warning_with_the_nearest_name(comment: str, message: str) -> None:
    report = ns.validate(f"<p>one</p>\n  <!-- {comment} -->\n{BLOCK}", select=["NS203", "NS904", "NS905"])
    unknown, missing = report.located().findings
    assert (unknown.code, unknown.severity, missing.code) == ("NS904", "warning", "NS203")
    assert message in unknown.message
    assert unknown.location == (2, 3, 2, 3 + len(f"<!-- {comment} -->"))


def test_a_comment_that_is_partly_understood_silences_that_part() -> None:
    assert codes(f"<!-- newsschema-ignore NS203 NS999 -->{BLOCK}") == ["NS904"]


def test_a_comment_that_silences_nothing_is_said_by_name() -> None:
    page = f"<!-- newsschema-ignore NS203 NS902 -->{BLOCK}"
    (unused,) = ns.validate(page, select=["NS905"]).findings
    assert (unused.severity, unused.message) == ("info", "the comment silences no finding of NS902; take it away")
    assert unused.location == (1, 1, 1, 1 + len("<!-- newsschema-ignore NS203 NS902 -->"))


def test_a_comment_without_rules_that_silences_nothing_is_said() -> None:
    assert codes("<p>one</p><!-- newsschema-ignore --><p>two</p>", "NS905") == ["NS905"]


@pytest.mark.parametrize("options", [{"profile": "schema.org"}, {"ignore": ["NS203"]}])
def test_a_comment_is_not_unused_where_its_rule_is_not_asked_for(options: dict[str, Any]) -> None:
    page = f"<!-- newsschema-ignore NS203 -->{BLOCK}"
    assert "NS905" not in [found.code for found in ns.validate(page, **options).findings]


def test_two_equal_comments_have_places_of_their_own() -> None:
    page = "<p><!-- newsschema-ignore NS999 --></p>\r\n<p><!-- newsschema-ignore NS999 --></p>"
    places = [found.location for found in ns.validate(page, select=["NS904"]).findings]
    assert [(place.line, place.column) for place in places if place is not None] == [(1, 4), (2, 4)]


def test_a_comment_of_several_lines_has_its_end() -> None:
    page = "<p>é</p><!-- newsschema-ignore\n NS999\n\n  -->"
    (unknown,) = ns.validate(page, select=["NS904"]).findings
    assert unknown.location == (1, 9, 4, 6)


def test_comments_around_the_document_count() -> None:
    assert codes(f"<!-- newsschema-ignore NS203 --><html><body>{BLOCK}</body></html>") == []
    assert codes(f"<html><body>{BLOCK}</body></html><!-- newsschema-ignore-file NS203 -->") == []
