"""Rules on the script elements that hold a page's JSON-LD: their type, their end, and how often they say the same."""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsschema.graph.context import is_schema_org
from newsschema.rules.reading_rule import ReadingRule
from newsschema.rules.rule import Rule
from newsschema.syntaxes.json_text import read_json
from newsschema.syntaxes.json_values import as_list, as_object, objects
from newsschema.syntaxes.jsonld import MEDIA_TYPE
from newsschema.syntaxes.jsonld_repair import Unrepairable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_NEAR = 0.87
_BEGINNING = 1000
"""The characters of a script in which its context is looked for, if it has one."""


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


class ScriptTypeMisspelt(Rule):
    """The type of a script that holds JSON-LD must be "application/ld+json".

    Readers look for scripts of exactly this type, in upper or lower case and with or without parameters. One of
    another type is passed over, whatever it holds.

    Bad:

        <script type="application/json+ld">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

    Bad:

        <script type="text/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

    Good:

        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

    Source: JSON-LD 1.1, section 7, 2020-07-16.
    """

    code = "NS142"
    name = "jsonld.script-type-misspelt"
    severity = "error"

    def check(self, context: Context) -> Iterator[Finding]:
        for script in context.outline.scripts(_is_misspelt) if context.outline is not None else ():
            if _seems_jsonld(script.text):
                message = f"JSON-LD in a script of type {script.type!r:.80} is not read; write {MEDIA_TYPE!r}"
                yield self.finding(message, script.provenance)


class ScriptTypeJson(Rule):
    """JSON-LD should stand in a script of type "application/ld+json".

    A script of type "application/json" holds data for the page's own programs, and no reader looks for JSON-LD there.
    Only scripts are reported that hold a schema.org context and a type at their top, and nothing that stands in a
    JSON-LD block of the page too.

    Bad:

        <script type="application/json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

    Good:

        <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle"}</script>

    Good:

        <script type="application/json">{"page": {"@context": "https://schema.org", "@type": "NewsArticle"}}</script>

    Source: JSON-LD 1.1, section 7, 2020-07-16.
    """

    code = "NS143"
    name = "jsonld.script-type-json"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for script in context.outline.scripts(_is_json) if context.outline is not None else ():
            if _is_jsonld(text := script.text) and not _is_repeated(text, context):
                message = f"JSON-LD in a script of type {script.type!r:.80} is not read; write {MEDIA_TYPE!r}"
                yield self.finding(message, script.provenance)


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


@lru_cache(maxsize=256)
def _is_misspelt(written: str) -> bool:
    """Whether a type is no other than a slip for JSON-LD's, such as "application/json+ld" or "aplication/ld+json"."""
    name = written.partition(";")[0].strip().lower()
    if name == MEDIA_TYPE or len(name) > 2 * len(MEDIA_TYPE) or _is_json(name) or "javascript" in name:
        return False
    if "ld" in name and "json" in name:
        return True
    is_other = name.endswith("+json") and len(name.rpartition("/")[2]) > len("ld+json")  # application/geo+json
    return not is_other and SequenceMatcher(None, name, MEDIA_TYPE).ratio() >= _NEAR


@lru_cache(maxsize=256)
def _is_json(written: str) -> bool:
    return written.partition(";")[0].strip().lower() in ("application/json", "text/json", "json")


def _seems_jsonld(text: str) -> bool:
    return text.lstrip()[:1] in ("{", "[") and ('"@context"' in text or '"@type"' in text)


def _is_jsonld(text: str) -> bool:
    """Whether a text is JSON that has a context of schema.org and a type, or a graph, at its top."""
    if '"@context"' not in text[:_BEGINNING]:
        return False
    try:
        data: Any = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return any(
        _names_schema_org(item.get("@context")) and not item.keys().isdisjoint(_SAYING) for item in objects(data)
    )


_SAYING = ("@type", "@graph")


def _is_repeated(text: str, context: Context) -> bool:
    """Whether a JSON-LD block of the page says the same: then the script is for the page's own programs."""
    return any(block.text.strip() == text.strip() for block in context.blocks)


def _names_schema_org(context: Any) -> bool:
    named = [(as_object(part) or {}).get("@vocab", part) for part in as_list(context)]
    return any(isinstance(part, str) and is_schema_org(part) for part in named)


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
    ScriptTypeMisspelt(),
    ScriptTypeJson(),
    CommentMark(),
)
