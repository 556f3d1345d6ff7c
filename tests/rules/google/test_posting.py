"""Posts and comments in; what Google's rules on forums say of them, out. Articles are no posts."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import fires, found, node, page, pointed_at

POST: dict[str, Any] = {"author": {"@type": "Person", "name": "Ida Renn"}, "datePublished": "2026-03-01", "text": "Hm."}
CODES = ("NS370", "NS371", "NS372")
HERE = "https://forum.example/t/7"


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "document",
    [
        node("DiscussionForumPosting", **POST),
        node("DiscussionForumPosting", **POST | {"author": "Ida Renn"}),
        node("DiscussionForumPosting", **POST | {"author": {"@id": "https://forum.example/u/7"}}),
        node("BlogPosting", headline="No post"),
        node("LiveBlogPosting", liveBlogUpdate={"@type": "BlogPosting"}),
        node(["SocialMediaPosting", "NewsArticle"], headline="An article"),
        node("NewsArticle", comment={"@type": "Comment", "text": "First"}),
        node("NewsArticle", mentions={"@type": "SocialMediaPosting", "url": "https://posts.example/1"}),
        node("SocialMediaPosting", **POST, sharedContent={"@type": "SocialMediaPosting", "url": "https://p.example/1"}),
        node("Comment", text="On its own"),
        node("NewsArticle", interactionStatistic={"@type": "InteractionCounter", "userInteractionCount": 3}),
        node("Person", interactionStatistic={"@type": "InteractionCounter", "interactionType": "FollowAction"}),
        node("DiscussionForumPosting", **POST, interactionStatistic="UserComments:3"),
    ],
)
def test_what_is_in_order_or_no_post(document: object, code: str) -> None:
    assert not fires(document, code, HERE)


def test_comments_are_judged_at_any_depth() -> None:
    inner = {"@type": "Comment", "text": "Nine.", "datePublished": "2026-03-01"}
    outer = {"@type": "Comment", **POST, "comment": [inner]}
    source = page(node("DiscussionForumPosting", **POST, comment=outer))
    (finding,) = found(source, "NS370")
    assert finding.pointer == "/comment/comment/0"
    assert "the comment has no `author`" in finding.message


def test_comments_that_hold_each_other_come_to_an_end() -> None:
    comment = {"@type": "Comment", "@id": "#c", "text": "Round", "comment": {"@id": "#c"}}
    assert len(found(node("DiscussionForumPosting", **POST, comment=comment), "NS370")) == 1


@pytest.mark.parametrize(
    ("change", "absent"),
    [
        ({"author": None}, "author"),
        ({"author": {"@type": "Person", "url": "https://forum.example/u/7"}}, "author.name"),
        ({"datePublished": ""}, "datePublished"),
        ({"text": " "}, "text"),
    ],
)
def test_what_is_required(change: dict[str, Any], absent: str) -> None:
    (finding,) = found(node("SocialMediaPosting", **POST | change), "NS370")
    assert f"no `{absent}`," in finding.message
    assert finding.severity == "error"


@pytest.mark.parametrize(
    ("said", "is_told"),
    [
        ({"articleBody": "When?"}, False),
        ({"image": "https://forum.example/a.jpg"}, False),
        ({"url": "https://forum.example/t/8"}, False),
        ({"url": HERE}, True),
        ({"url": HERE + "#first"}, True),
        ({"creativeWorkStatus": "Deleted"}, False),
    ],
)
def test_posts_without_a_text(said: dict[str, Any], is_told: bool) -> None:
    without = {name: value for name, value in POST.items() if name != "text"}
    assert fires(node("DiscussionForumPosting", **without, **said), "NS370", HERE) is is_told


@pytest.mark.parametrize(
    ("type", "is_known"),
    [
        ("LikeAction", True),
        ("http://schema.org/ShareAction", True),
        ({"@type": "ViewAction"}, True),
        ({"@id": "https://schema.org/ReplyAction"}, True),
        ("https://schema.org/FollowAction", False),
    ],
)
def test_what_counters_count(type: object, is_known: bool) -> None:
    counter = {"@type": "InteractionCounter", "userInteractionCount": 0, "interactionType": type}
    source = page(node("DiscussionForumPosting", **POST, interactionStatistic=[counter]))
    findings = found(source, "NS372")
    assert [pointed_at(source, finding) for finding in findings] == [f'"{type}"'] * (not is_known)
    assert not fires(source, "NS371")
