"""schema.org's live blogs: the updates in them, each with its type, its time and something to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.graph.types import is_a
from newsschema.rules.consumers.live_blog import END, START, UPDATE, live_blogs, time_of
from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import listed, stated, states, things

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_TEXTS = ("headline", "name", "articleBody", "text", "description", "image", "video")


class UpdateOutside(Rule):
    """The updates of a live blog should be from the time that it covers.

    An update before `coverageStartTime` or after `coverageEndTime` has a wrong date, or the window is wrong. Only times
    with a zone are compared, and the first update outside stands for all of them.

    Bad:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "coverageStartTime": "2026-03-01T18:00:00+01:00",
         "liveBlogUpdate": {"@type": "BlogPosting", "headline": "First ward counted",
                            "datePublished": "2026-02-01T19:10:00+01:00"}}

    Good:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "coverageStartTime": "2026-03-01T18:00:00+01:00",
         "liveBlogUpdate": {"@type": "BlogPosting", "headline": "First ward counted",
                            "datePublished": "2026-03-01T19:10:00+01:00"}}

    Source: schema.org, "LiveBlogPosting", schema.org 30.0.
    """

    code = "NS742"
    name = "liveblog.update-outside"
    severity = "warning"
    property = "datePublished"
    types = ("LiveBlogPosting",)

    def check(self, context: Context) -> Iterator[Finding]:
        for blog in context.once(live_blogs):
            start, end = time_of(blog, START), time_of(blog, END)
            updates = [(at, update) for update in things(blog, UPDATE) if (at := time_of(update, "datePublished"))]
            early = [update for at, update in updates if start is not None and at < start]
            late = [update for at, update in updates if end is not None and at > end]
            for outside, where in ((early, f"before {START}"), (late, f"after {END}")):
                if outside:
                    are = "is" if len(outside) == 1 else "are"
                    message = f"{len(outside)} of {len(updates)} updates {are} {where}; mend their dates or the window"
                    yield self.finding(message, stated(outside[0], "datePublished")[0])


class UpdateType(Rule):
    """The updates of a live blog should be BlogPostings.

    schema.org expects BlogPosting, or a subtype, in `liveBlogUpdate`; readers of live blogs pass over anything else.

    Bad:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "liveBlogUpdate": [{"@type": "NewsArticle", "headline": "First ward counted"}]}

    Good:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "First ward counted"}]}

    Source: schema.org, "LiveBlogPosting", schema.org 30.0.
    """

    code = "NS743"
    name = "liveblog.update-type"
    severity = "warning"
    property = UPDATE
    types = ("LiveBlogPosting",)

    def check(self, context: Context) -> Iterator[Finding]:
        for blog in context.once(live_blogs):
            for value in stated(blog, UPDATE):
                update = value.value
                if isinstance(update, Node) and (update.is_reference or is_a(update, "BlogPosting")):
                    continue
                named = f"typed {'/'.join(update.types)}" if isinstance(update, Node) and update.types else "untyped"
                found = named if isinstance(update, Node) else "a mere text"
                yield self.finding(f"the update is {found:.60}; write it as a BlogPosting", value)


class UpdateIncomplete(Rule):
    """An update of a live blog should have a date and something to read.

    Without `datePublished` an update has no place in the order; without a headline, a body or a picture it says
    nothing.

    Bad:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "First ward counted"}]}

    Good:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "First ward counted",
                             "datePublished": "2026-03-01T19:10:00+01:00"}]}

    Source: schema.org, "LiveBlogPosting", schema.org 30.0.
    """

    code = "NS744"
    name = "liveblog.update-incomplete"
    severity = "warning"
    property = UPDATE
    types = ("LiveBlogPosting",)

    def check(self, context: Context) -> Iterator[Finding]:
        for blog in context.once(live_blogs):
            for update in things(blog, UPDATE):
                absent = [] if states(update, "datePublished", "dateCreated", "dateModified") else ["datePublished"]
                absent += [] if states(update, *_TEXTS) else ["headline", "articleBody"]
                if absent:
                    yield self.finding(f"the update has no {listed(absent, 'or')}; add it", update)


RULES: tuple[Rule, ...] = (UpdateOutside(), UpdateType(), UpdateIncomplete())
