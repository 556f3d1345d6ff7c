"""Rules on what a block says of itself and its items: the context, the types, and text that is no text."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from newsschema.location import Provenance
from newsschema.rules.rule import Rule
from newsschema.syntaxes.json_text import read_json
from newsschema.syntaxes.json_values import as_list, as_object, objects
from newsschema.syntaxes.jsonld import SYNTAX
from newsschema.syntaxes.jsonld_repair import Unrepairable
from newsschema.syntaxes.text_edits import LISTED
from newsschema.vocabulary import is_property

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.rules.context import Context

_BEGINNING = 300
"""The characters in which a block usually names its context."""
_LONE_HALF = re.compile(r"\\u(?:[dD][89abAB]..(?!\\u[dD][c-fC-F])|[dD][c-fC-F](?<!\\u[dD][89abAB]..\\u[dD][c-fC-F]))")
"""What may be one half of a surrogate pair without the other; no text without a match holds one."""
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)", re.DOTALL
)
"""An escape of JSON, a pair as one; the first group is a lone half."""


class ContextMissing(Rule):
    """Every JSON-LD document should name its context.

    Without `@context` the keys of a block stand for nothing: a reader that keeps to the standard reads no property and
    no type. Search engines are more lenient; do not count on it. The context may stand in the object, in each item of
    an array, or beside `@graph`. JSON files without any keyword of JSON-LD are something else, and not reported.

    Bad:

        {"@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Bad:

        <script type="application/ld+json">
        [{"@context": "https://schema.org", "@type": "WebSite"}, {"@type": "NewsArticle", "headline": "Lock reopens"}]
        </script>

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Good:

        {"@graph": [{"@type": "NewsArticle", "headline": "Lower Basin lock reopens"}], "@context": "https://schema.org"}

    Source: JSON-LD 1.1, section 3.1, 2020-07-16.
    """

    code = "NS141"
    name = "jsonld.context-missing"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        is_page = context.outline is not None
        for block in context.blocks:
            if not _names_context(block.text):
                result = read_json(block.text)
                if not isinstance(result, Unrepairable):
                    yield from self._missing(result[0], block.provenance, is_page)
        if context.data is not None:
            yield from self._missing(context.data, Provenance(SYNTAX, 0, ""), is_page)

    def _missing(self, data: Any, place: Provenance, is_page: bool) -> Iterator[Finding]:
        """The first object of the top level that has no context, and says something."""
        for index, item in enumerate(as_list(data)):
            node = as_object(item)
            if node and "@context" not in node and _needs_context(node, is_page):
                pointer = f"/{index}" if isinstance(data, list | tuple) else ""
                message = 'the JSON-LD has no @context, and its terms no meaning; add "@context": "https://schema.org"'
                yield self.finding(message, place._replace(pointer=pointer))
                return


class LoneSurrogate(Rule):
    r"""A JSON string should hold whole characters.

    An escape from `\ud800` to `\udfff` is one half of a character, which two of them together make. Half of one is no
    text: some readers refuse the block, others show U+FFFD, and it cannot be written as UTF-8. It is what is left of an
    emoji where a text was cut to a length.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "description": "Boats may pass again \ud83d"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "description": "Boats may pass again \ud83d\udea2"}

    Source: RFC 8259, section 8.2.
    """

    code = "NS145"
    name = "jsonld.lone-surrogate"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for block in context.blocks:
            if "\\" in block.text and _LONE_HALF.search(block.text):
                lone = (escape for escape in _ESCAPE.finditer(block.text) if escape[1])
                for escape in islice(lone, LISTED):
                    message = f"{escape[0]} is one half of a character, and no text; write both halves or none"
                    yield self.finding_in(block, escape.start(), escape.end(), message)


class TypeMissing(Rule):
    """Every item of the top level should have a type.

    Without `@type` a reader knows properties of something, and not of what: search engines pass the item over. Items
    inside others are not looked at here, nor are those that only add to an item with the same `@id`, or that say
    nothing in the terms of schema.org.

    Bad:

        {"@context": "https://schema.org", "headline": "Lower Basin lock reopens"}

    Bad:

        {"@context": "https://schema.org", "@graph": [{"@id": "#site", "name": "Fenmoor Courier"}]}

    Good:

        {"@context": "https://schema.org", "type": "NewsArticle", "headline": "Lower Basin lock reopens"}

    Good:

        {"@context": "https://schema.org", "@graph": [
        {"@id": "#site", "@type": "WebSite"}, {"@id": "#site", "name": "Fenmoor Courier"}]}

    Source: JSON-LD 1.1, section 3.5, 2020-07-16; schema.org 30.0.
    """

    code = "NS146"
    name = "jsonld.type-missing"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for node in context.items:
            if not node.types and node.source.syntax == SYNTAX and _needs_type(node, context):
                yield self.finding("the item has properties and no @type; add the type of what it describes", node)


def _is_type_of(node: Node, noticed: Finding) -> bool:
    """Whether a keyword that reading found fault with was meant to be the type of an item."""
    above, _, key = (noticed.pointer or "").rpartition("/")
    place = noticed.provenance
    is_there = place is not None and place.block == node.source.block and above == node.pointer
    return is_there and key.lower().removeprefix("@").startswith("type")


_TOP = ("@graph", "@included")


def _names_context(text: str) -> bool:
    """Whether a block is one object that has its context among its first members; most are."""
    at = text.find('"@context"', 0, _BEGINNING)
    return at > 0 and text.count("{", 0, at) == 1 and text.lstrip()[0] == "{"


def _needs_context(node: dict[str, Any], is_page: bool) -> bool:
    """Whether an object says something that its terms' context gives a meaning to; in a JSON file, where any data may
    stand, whether it is JSON-LD."""
    if node.keys() <= {"@graph"}:  # each item may have a context of its own
        return any("@context" not in item for item in objects(node.get("@graph")))
    return node.keys() != {"@id"} and (is_page or any(str(key).startswith("@") for key in node))


def _needs_type(node: Node, context: Context) -> bool:
    is_top = all(part.isdecimal() or part in _TOP for part in node.pointer.split("/")[1:])
    if not is_top or context.holders(node) or not any(is_property(name) for name in node.properties):
        return False
    if any(_is_type_of(node, noticed) for noticed in context.noticed.get("jsonld.keyword-value", ())):
        return False
    if context.outline is not None:
        return True
    return any('"@' in block.text for block in context.blocks) or (
        isinstance(node.raw, dict) and any(str(key).startswith("@") for key in node.raw)
    )


RULES: tuple[Rule, ...] = (ContextMissing(), LoneSurrogate(), TypeMissing())
