"""schema.org's live blogs: the time that they cover."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.stated import is_bare, stated, states, text_of
from newsschema.values.iso_dates import read_iso_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.rules.context import Context

START, END, UPDATE = "coverageStartTime", "coverageEndTime", "liveBlogUpdate"


class StartMissing(Rule):
    """A live blog can say when its coverage began.

    `coverageStartTime` tells a live blog that is running from one that is over, or has yet to begin.

    Bad:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "datePublished": "2026-03-01T18:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "datePublished": "2026-03-01T18:00:00+01:00", "coverageStartTime": "2026-03-01T18:00:00+01:00"}

    Source: schema.org, "LiveBlogPosting", schema.org 30.0.
    """

    code = "NS740"
    name = "liveblog.start-missing"
    severity = "info"
    property = START
    types = ("LiveBlogPosting",)

    def check(self, context: Context) -> Iterator[Finding]:
        for blog in context.once(live_blogs):
            if not states(blog, START):
                yield self.finding("the live blog has no `coverageStartTime`; add the time at which it began", blog)


class UpdatesMissing(Rule):
    """A live blog should have its updates.

    Each `liveBlogUpdate` is a BlogPosting with a time of its own; without them a live blog is an article like others.

    Bad:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "coverageStartTime": "2026-03-01T18:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "coverageStartTime": "2026-03-01T18:00:00+01:00",
         "liveBlogUpdate": {"@type": "BlogPosting", "headline": "First ward counted",
                            "datePublished": "2026-03-01T19:10:00+01:00"}}

    Source: schema.org, "LiveBlogPosting", schema.org 30.0.
    """

    code = "NS741"
    name = "liveblog.updates-missing"
    severity = "warning"
    property = UPDATE
    types = ("LiveBlogPosting",)

    def check(self, context: Context) -> Iterator[Finding]:
        for blog in context.once(live_blogs):
            if not states(blog, UPDATE):
                yield self.finding("the live blog has no `liveBlogUpdate`; add its updates as BlogPostings", blog)


class CoverageOrder(Rule):
    """A live blog's coverage should end after it begins.

    Only times with a zone are compared.

    Bad:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "coverageStartTime": "2026-03-01T18:00:00+01:00", "coverageEndTime": "2026-03-01T02:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Election night in Fenmoor",
         "coverageStartTime": "2026-03-01T18:00:00+01:00", "coverageEndTime": "2026-03-02T02:00:00+01:00"}

    Source: schema.org, "LiveBlogPosting", schema.org 30.0.
    """

    code = "NS745"
    name = "liveblog.coverage-order"
    severity = "warning"
    property = END
    types = ("LiveBlogPosting",)

    def check(self, context: Context) -> Iterator[Finding]:
        for blog in context.once(live_blogs):
            start, end = time_of(blog, START), time_of(blog, END)
            if start is not None and end is not None and end < start:
                message = f"the coverage ends at {end.isoformat()}, before it begins at {start.isoformat()}; mend one"
                yield self.finding(message, stated(blog, END)[0])


def live_blogs(context: Context) -> list[Node]:
    """The live blogs that the page itself is, or shows."""
    found = context.nodes("LiveBlogPosting")
    return [blog for blog in found if not is_bare(blog) and not context.is_part(blog)]


def time_of(node: Node, name: str) -> datetime | None:
    """The time that the first value of a property is, where it has a zone."""
    found = stated(node, name)
    read = read_iso_date(text_of(found[0])) if found else None
    return read if isinstance(read, datetime) and read.tzinfo is not None else None


RULES: tuple[Rule, ...] = (StartMissing(), UpdatesMissing(), CoverageOrder())
