"""Values of nothing, and white space around values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import uneven_texts
from newsschema.rules.views.ranges import BODIES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context, Said

_INPUTS = ("-input", "-output")
"""What properties end with that are elements of a form in microdata, which have no text."""
_LONG = BODIES | {"description", "caption"}
"""Properties whose texts nobody compares with others."""


class EmptyValue(Rule):
    """A property without a value is best left out.

    An empty text or object says nothing. Some readers take it for a value all the same, and show an empty line.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lock reopens", "description": " "}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lock reopens", "image": {}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lock reopens"}

    Source: schema.org, "Text"; advice of this library, schema.org 30.0.
    """

    code = "NS542"
    name = "value.empty"
    severity = "info"
    yields_to = ("google.paywall.css-class-only", "vocabulary.unknown-property")

    def check(self, context: Context) -> Iterator[Finding]:
        empty = [said for text, said in context.once(uneven_texts) if not text.strip()]
        blank = [node for node in context.items if not (node.types or node.properties or node.id)]
        empty += [said for node in blank for said in context.holders(node)]
        for said in empty:
            if not said.property.endswith(_INPUTS):
                yield self.finding(f"{said.property} is empty; fill it, or leave it out", said.value, said.property)


class SurroundingSpace(Rule):
    """A text should have no white space around it.

    Readers that compare texts, such as a name with a name, take " Ida Marsh" for somebody else. JSON-LD is looked at,
    and `content` attributes; the text of an element may have line breaks around it. So may long texts.

    Bad:

        {"@context": "https://schema.org", "@type": "Person", "name": " Ida Marsh "}

    Good:

        {"@context": "https://schema.org", "@type": "Person", "name": "Ida Marsh"}

    Source: schema.org, "Text"; advice of this library, schema.org 30.0.
    """

    code = "NS545"
    name = "value.surrounding-space"
    severity = "info"

    def check(self, context: Context) -> Iterator[Finding]:
        for text, said in context.once(uneven_texts):
            stripped = text.strip()
            if stripped and len(stripped) != len(text) and said.property not in _LONG and _is_exact(said):
                message = f"{said.property} has white space around it, {text!r:.60}; remove it"
                yield self.finding(message, said.value, said.property)


def _is_exact(said: Said) -> bool:
    """Whether white space around a value is the author's: not in the text of an element, where it is the layout's."""
    return said.value.source.syntax == "jsonld" or said.value.pointer == "content"


RULES: tuple[Rule, ...] = (EmptyValue(), SurroundingSpace())
