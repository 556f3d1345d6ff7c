"""Rules on the script elements that hold a page's JSON-LD: where they end, and how often they say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.reading_rule import ReadingRule
from newsschema.rules.rule import Rule
from newsschema.syntaxes.json_text import read_json
from newsschema.syntaxes.jsonld_repair import Unrepairable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context


class EndTagInside(ReadingRule):
    r"""No string of a block must hold `</script`.

    HTML ends the script there, whatever stands around it: the JSON breaks off in its string, and readers of the page
    see the rest of it as text. JSON knows the escapes `<\/script` and `\u003c`, which mean the same.

    Bad:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "What a </script> tag does",
        "datePublished": "2026-03-01"}
        </script>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "What a <\/script> tag does",
        "datePublished": "2026-03-01"}
        </script>

    Source: HTML, "Restrictions for contents of script elements", 2026-10.
    """

    name = "jsonld.end-tag-inside"


class EndTagHidden(ReadingRule):
    r"""No block must hold `<!--` and after it `<script`.

    For reasons that lie in the history of the web, the next `</script>` then does not end the script: the page up to
    another one, or up to its end, becomes part of the block, which is no JSON any more. Write `<` as `\u003c`.

    Bad:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "From <!-- to <script>"}
        </script>
        <p>Nobody sees this sentence.</p>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "From \u003c!-- to \u003cscript>"}
        </script>
        <p>Everybody sees this sentence.</p>

    Source: HTML, "Script data double escaped state", 2026-10.
    """

    name = "jsonld.end-tag-hidden"


class DuplicateBlock(Rule):
    """A page should say the same only once.

    Two blocks with the same text describe two things for a reader, wherever these have no `@id`: two articles of one
    headline. It happens where two plugins, or a template and the page it includes, both print the markup.

    Bad:

        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

    Good:

        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>
        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "WebSite"}</script>

    Source: JSON-LD 1.1, section 7.2, 2020-07-16.
    """

    code = "NS140"
    name = "jsonld.duplicate-block"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        if len(context.blocks) < 2:
            return
        known: set[str] = set()
        for block in context.blocks:
            text = block.text.strip()
            if text and text in known:
                yield self.finding("the block repeats an earlier one word for word; remove it", block.provenance)
            known.add(text)


class CommentMark(Rule):
    r"""No string of a block should hold `<!--`.

    Alone it does no harm; but where `<script` follows in the same block, the block's end tag does not end it, and the
    rest of the page is lost. Texts that are pasted from HTML hold both sooner or later. Write `<` as `\u003c`.

    Bad:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "Boats pass. <!-- 1 --> Soon."}
        </script>

    Good:

        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "Boats pass. \u003c!-- 1 --> Soon."}
        </script>

    Source: HTML, "Restrictions for contents of script elements", 2026-10.
    """

    code = "NS144"
    name = "jsonld.comment-mark"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for block in context.blocks if context.outline is not None else ():
            if "<" in block.text and "<!--" in block.text and (at := _mark_in_string(block.text)) >= 0:
                message = "`<!--` in a JSON string may keep the script from ending; write `\\u003c!--`"
                yield self.finding_in(block, at, at + len("<!--"), message)


def _mark_in_string(text: str) -> int:
    """The offset of the first `<!--` that stands in a string, and not around the JSON; -1 where there is none."""
    result = read_json(text)
    if isinstance(result, Unrepairable):
        return -1
    repaired = result[1]
    at = (text if repaired is None else repaired.text).find("<!--")
    return at if repaired is None or at < 0 else repaired.offset(at)


RULES: tuple[Rule, ...] = (
    EndTagInside(),
    EndTagHidden(),
    DuplicateBlock(),
    CommentMark(),
)
