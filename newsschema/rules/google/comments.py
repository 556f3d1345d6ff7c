"""Google's rule on comments in JSON-LD."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_MESSAGE = "JSON has no comments, and Google wants none in JSON-LD; remove this one"


class GoogleComments(Rule):
    """JSON-LD for Google should hold no comments.

    Google's help on its Rich Results Test asks for them to be removed, where a strict reader of JSON drops the whole
    block. In the profiles of Google this rule says what `jsonld.comment` says in the others.

    Bad:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", /* the short one */
        "headline": "Lower Basin lock reopens"}
        </script>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle",
        "headline": "Lower Basin lock reopens"}
        </script>

    Source: Google Search Console Help, "Rich Results Test", 2026-10.
    """

    code = "NS300"
    name = "google.general.comments"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for noticed in context.noticed.get("jsonld.comment", ()):
            yield replace(self.finding(_MESSAGE, noticed.provenance), locate=noticed.locate)


RULES: tuple[Rule, ...] = (GoogleComments(),)
