"""Rules on the type of the script elements that hold JSON-LD."""

from __future__ import annotations

import json
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsschema.graph.context import is_schema_org
from newsschema.rules.rule import Rule
from newsschema.syntaxes.json_values import as_list, as_object, objects
from newsschema.syntaxes.jsonld import MEDIA_TYPE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_NEAR = 0.87
_BEGINNING = 1000
"""The characters of a script in which its context is looked for, if it has one."""
_SAYING = ("@type", "@graph")
"""The keywords of which an object that describes something has one."""


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
    Only scripts are reported that hold a schema.org context and a type at their top, on pages that describe no article
    otherwise, and nothing that stands in a JSON-LD block of the page too.

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
        if context.outline is None or context.has("Article"):  # to take the text of such a script may cost a lot
            return
        for script in context.outline.scripts(_is_json):
            if _is_jsonld(text := script.text) and not _is_repeated(text, context):
                message = f"JSON-LD in a script of type {script.type!r:.80} is not read; write {MEDIA_TYPE!r}"
                yield self.finding(message, script.provenance)


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


def _is_repeated(text: str, context: Context) -> bool:
    """Whether a JSON-LD block of the page says the same: then the script is for the page's own programs."""
    return any(block.text.strip() == text.strip() for block in context.blocks)


def _names_schema_org(context: Any) -> bool:
    named = [(as_object(part) or {}).get("@vocab", part) for part in as_list(context)]
    return any(isinstance(part, str) and is_schema_org(part) for part in named)


RULES: tuple[Rule, ...] = (ScriptTypeMisspelt(), ScriptTypeJson())
