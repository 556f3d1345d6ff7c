"""A block with a comment in; under which profile which rule says so, out."""

from __future__ import annotations

import pytest

import newsschema as ns

BLOCK = '{"@context": "https://schema.org", "@type": "NewsArticle", /* c */ "name": "a"}'
CODES = {"NS114", "NS300"}


@pytest.mark.parametrize(("profile", "code"), [("google", "NS300"), ("google-news", "NS300"), ("schema.org", "NS114")])
def test_a_comment_is_said_once_under_each_profile(profile: str, code: str) -> None:
    found = [finding for finding in ns.validate(BLOCK, profile).findings if finding.code in CODES]
    assert [(finding.code, finding.severity) for finding in found] == [(code, "warning")]
    assert [finding.location for finding in found] == [(1, 60, 1, 67)]


def test_a_rule_that_a_profile_leaves_out_can_be_selected() -> None:
    assert [finding.code for finding in ns.validate(BLOCK, select=["jsonld.comment"]).findings] == ["NS114"]
