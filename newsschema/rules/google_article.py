"""Google's Article rules on the article as a whole: its type and its headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context


class HeadlineMissing(Rule):
    """An article should have a headline.

    Google requires no property of an article and recommends this one: without it the title link is made from the page
    alone. Articles that are only mentioned, listed or part of another are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-03-01T08:00:00+01:00"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Source: Google Search Central, "Article", 2026-09-08.
    """

    code = "NS203"
    name = "google.article.headline-missing"
    severity = "warning"
    property = "headline"
    types = ("Article",)

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.articles:
            if not node.values("headline"):
                yield self.finding("the article has no headline; add it as `headline`", node)


RULES: tuple[Rule, ...] = (HeadlineMissing(),)
