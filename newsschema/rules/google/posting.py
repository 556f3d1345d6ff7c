"""Google's rules on posts in forums and social media, and on the comments under them."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from newsschema.graph.types import all_types
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import (
    address_of,
    is_bare,
    lacking,
    listed,
    stated,
    states,
    term_of,
    things,
)
from newsschema.values.urls import resolve_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.rules.context import Context

_CONTENT = ("text", "articleBody", "image", "video", "sharedContent")
_ARTICLES = ("BlogPosting", "NewsArticle")
"""What schema.org derives from a post, or a page calls one besides, and is an article."""
_ACTIONS = ("LikeAction", "DislikeAction", "ViewAction", "CommentAction", "ReplyAction", "ShareAction")


class Required(Rule):
    """A post must name its author and its date, and have a text, an image or a video.

    Google takes forum and social media posts, and the comments under them, only with these. A post whose `url` is
    another page has its content there, and one that was deleted has none. Articles of blogs and live blogs
    are no posts, whatever schema.org derives them from, and comments under an article are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "headline": "When does the lock open?",
         "text": "The board says eight, the app says nine.", "author": {"@type": "Person", "url": "https://forum.example/u/7"}}

    Good:

        {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "headline": "When does the lock open?",
         "text": "The board says eight, the app says nine.", "datePublished": "2026-03-01T08:00:00+01:00",
         "author": {"@type": "Person", "name": "Ida Renn", "url": "https://forum.example/u/7"}}

    Source: Google Search Central, "Discussion forum", 2026-07-07.
    """

    code = "NS370"
    name = "google.post.required"
    severity = "error"
    types = ("SocialMediaPosting",)

    def check(self, context: Context) -> Iterator[Finding]:
        for post in context.once(posts_and_comments):
            if states(post, "creativeWorkStatus"):
                continue
            absent = lacking(post, ("author", "datePublished"))
            if any(not states(author, "name") for author in things(post, "author")):
                absent.append("author.name")
            if not states(post, *_CONTENT) and not _is_elsewhere(post, context):
                absent.append("text")
            if absent:
                message = f"the {_kind(post)} has no {listed(absent, 'or')}, which Google requires"
                yield self.finding(message, post, absent[0].partition(".")[0])


class Interaction(Rule):
    """A counter of interactions must say what it counts and how many there were.

    Google reads `interactionType` and `userInteractionCount` of the counters of posts and comments; with one alone the
    counter says nothing.

    Bad:

        {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "text": "When does the lock open?",
         "author": {"@type": "Person", "name": "Ida Renn"}, "datePublished": "2026-03-01T08:00:00+01:00",
         "interactionStatistic": {"@type": "InteractionCounter", "userInteractionCount": 12}}

    Good:

        {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "text": "When does the lock open?",
         "author": {"@type": "Person", "name": "Ida Renn"}, "datePublished": "2026-03-01T08:00:00+01:00",
         "interactionStatistic": {"@type": "InteractionCounter", "userInteractionCount": 12,
                                  "interactionType": "https://schema.org/LikeAction"}}

    Source: Google Search Central, "Discussion forum", 2026-07-07.
    """

    code = "NS371"
    name = "google.post.interaction"
    severity = "error"
    property = "interactionStatistic"
    types = ("InteractionCounter",)

    def check(self, context: Context) -> Iterator[Finding]:
        for counter in _counters(context):
            absent = lacking(counter, ("userInteractionCount", "interactionType"))
            if absent:
                yield self.finding(f"the counter has no {listed(absent, 'or')}; add it", counter)


class InteractionType(Rule):
    """A counter should count one of the interactions that Google knows.

    For posts and comments these are likes, dislikes, views, comments, replies and shares. Other types are schema.org's
    as well, and are passed over.

    Bad:

        {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "text": "When does the lock open?",
         "author": {"@type": "Person", "name": "Ida Renn"}, "datePublished": "2026-03-01T08:00:00+01:00",
         "interactionStatistic": {"@type": "InteractionCounter", "userInteractionCount": 12,
                                  "interactionType": "https://schema.org/BookmarkAction"}}

    Good:

        {"@context": "https://schema.org", "@type": "DiscussionForumPosting", "text": "When does the lock open?",
         "author": {"@type": "Person", "name": "Ida Renn"}, "datePublished": "2026-03-01T08:00:00+01:00",
         "interactionStatistic": {"@type": "InteractionCounter", "userInteractionCount": 12,
                                  "interactionType": {"@type": "LikeAction"}}}

    Source: Google Search Central, "Discussion forum", 2026-07-07.
    """

    code = "NS372"
    name = "google.post.interaction-type"
    severity = "warning"
    property = "interactionType"
    types = ("InteractionCounter",)

    def check(self, context: Context) -> Iterator[Finding]:
        for counter in _counters(context):
            for value in stated(counter, "interactionType"):
                if term_of(value) not in _ACTIONS:
                    message = f"interactionType is {term_of(value)!r:.60}; Google knows {listed(_ACTIONS)}"
                    yield self.finding(message, value)


def posts_and_comments(context: Context) -> list[Node]:
    """The posts of the page, and the comments under them at any depth."""
    found = context.nodes("SocialMediaPosting")
    pending = deque(post for post in found if _is_post(post) and not context.is_part(post))
    known = {id(post): post for post in pending}
    while pending:
        for comment in things(pending.popleft(), "comment"):
            if id(comment) not in known:
                known[id(comment)] = comment
                pending.append(comment)
    return [post for post in known.values() if not is_bare(post)]


def _is_post(node: Node) -> bool:
    return all_types(node.types).isdisjoint(_ARTICLES)


def _kind(post: Node) -> str:
    return "comment" if "Comment" in all_types(post.types) else "post"


def _is_elsewhere(post: Node, context: Context) -> bool:
    """Whether the post's address is, or may be, another page than this one."""
    addresses = [resolve_url(context.url, address_of(url)).partition("#")[0] for url in stated(post, "url")]
    return any(address != context.url for address in addresses)


def _counters(context: Context) -> Iterator[Node]:
    for post in context.once(posts_and_comments):
        for counter in things(post, "interactionStatistic"):
            if "InteractionCounter" in all_types(counter.types):
                yield counter


RULES: tuple[Rule, ...] = (Required(), Interaction(), InteractionType())
