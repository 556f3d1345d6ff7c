"""What can be wrong with the comments that silence rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.findings import Finding
from newsschema.location import Provenance
from newsschema.rules.ignore_comments import ABOUT_COMMENTS, ignore_comments
from newsschema.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.rules.context import Context
    from newsschema.rules.ignore_comments import IgnoreComment


class AboutComment(Rule):
    """A rule that looks at comments, which are no part of the graph."""

    def at_comment(self, message: str, comment: IgnoreComment) -> Finding:
        """A finding of this rule at a comment."""
        blocks, locate = comment.remark.blocks, comment.remark.locate
        place = Provenance("visible", blocks.start, "")
        return Finding(self.code, self.name, self.severity, message, help=self.help, provenance=place, locate=locate)


class SuppressionUnknown(AboutComment):
    """A comment that silences rules names rules that exist.

    `<!-- newsschema-ignore NS203 -->` silences a rule for the element that follows it, with all that is inside;
    `<!-- newsschema-ignore-file NS203 -->` does for the whole page. Rules are named by code, by name, or by what these
    begin with, separated by spaces or commas. A rule that does not exist is not silenced, and what was meant goes on
    being reported.

    Bad:

        <!-- newsschema-ignore NS9999 -->
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

    Good:

        <!-- newsschema-ignore NS203 -->
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

    Source: newsschema, 2026-11.
    """

    code = "NS904"
    name = "suppression.unknown"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        if context.ignore_comments:
            from newsschema.rules.judge import rule_names

            for comment in ignore_comments(context, rule_names()):
                for reason in comment.unknown:
                    yield self.at_comment(f"the comment silences nothing: {reason}", comment)


class SuppressionUnused(AboutComment):
    """A comment that silences rules silences something.

    Where the page was mended, or the comment stands before another element than it is meant for, it can be taken away.
    What counts is what the rules find, whether or not the profile asks for them.

    Bad:

        <!-- newsschema-ignore NS203 -->
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}
        </script>

    Good:

        <!-- newsschema-ignore NS203 -->
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "description": "The lock reopens on Friday."}
        </script>

    Source: newsschema, 2026-11.
    """

    code = "NS905"
    name = "suppression.unused"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        if context.ignore_comments:
            from newsschema.rules.judge import asked, rule_names

            for comment in ignore_comments(context, rule_names()):
                for name, codes in comment.codes.items():
                    if not any(map(comment.covers, asked(context, codes - ABOUT_COMMENTS))):
                        yield self.at_comment(f"the comment silences no finding{_of(name)}; take it away", comment)


def _of(name: str) -> str:
    return f" of {name}" if name else ""


RULES: tuple[Rule, ...] = (SuppressionUnknown(), SuppressionUnused())
