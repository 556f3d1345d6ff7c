"""Live blogs in; what the rules on their coverage and their updates say, out."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import fires, found, node, page, pointed_at

CODES = ("NS740", "NS741", "NS742", "NS743", "NS744", "NS745")
START, END = "2026-03-01T18:00:00+01:00", "2026-03-02T02:00:00+01:00"


def update(date: str | None = "2026-03-01T19:00:00+01:00", type: str = "BlogPosting", **said: Any) -> dict[str, Any]:
    return {"@type": type, "datePublished": date, **(said or {"headline": "First ward counted"})}


def blog(*updates: Any, start: Any = START, end: Any = END) -> dict[str, Any]:
    return node("LiveBlogPosting", coverageStartTime=start, coverageEndTime=end, liveBlogUpdate=list(updates))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "document",
    [
        blog(update(), update("2026-03-01T23:30:00Z", articleBody="The mayor speaks.")),
        blog(update(START), update(END), {"@id": "#later"}),
        blog(update("2026-03-01"), start="2026-03-05", end="2026-03-04"),
        blog(update("2026-02-01T10:00:00"), start="2026-03-01T18:00:00"),
        node("NewsArticle", mentions={"@type": "LiveBlogPosting", "url": "https://www.fenmoor.example/live"}),
        node("BlogPosting", headline="No live blog"),
    ],
)
def test_live_blogs_in_order(document: object, code: str) -> None:
    assert not fires(document, code)


def test_updates_outside_the_window_are_counted() -> None:
    early, late = "2026-03-01T16:59:59Z", "2026-03-02T02:00:00.5+01:00"
    source = page(blog(update(), update(early), update(early), update(late)))
    findings = found(source, "NS742")
    assert [pointed_at(source, finding) for finding in findings] == [f'"{early}"', f'"{late}"']
    assert "2 of 4 updates are before coverageStartTime" in findings[0].message


@pytest.mark.parametrize("wrong", [update(type="NewsArticle"), {"headline": "No type"}, "Text"])
def test_updates_are_posts(wrong: object) -> None:
    assert [finding.pointer for finding in found(blog(update(), wrong), "NS743")] == ["/liveBlogUpdate/1"]


@pytest.mark.parametrize(
    ("incomplete", "absent"),
    [
        (update(None), "`datePublished`"),
        (update(author="Ida Renn"), "`headline` or `articleBody`"),
        (update(headline=" "), "`headline` or `articleBody`"),
    ],
)
def test_updates_have_a_date_and_something_to_read(incomplete: object, absent: str) -> None:
    (finding,) = found(blog(incomplete), "NS744")
    assert f"no {absent};" in finding.message


def test_coverage_ends_after_it_begins() -> None:
    source = page(blog(update(), start=END, end=START))
    assert [pointed_at(source, finding) for finding in found(source, "NS745")] == [f'"{START}"']


def test_what_is_missing_is_told_of_the_pages_own_live_blog() -> None:
    document = node("LiveBlogPosting", headline="Election night in Fenmoor")
    assert [finding.severity for finding in found(document, "NS740")] == ["info"]
    assert [finding.severity for finding in found(document, "NS741")] == ["warning"]
