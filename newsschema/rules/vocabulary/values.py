"""Values of another kind than schema.org expects of their property, and texts that stand for things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.graph.node import Node
from newsschema.rules.rule import Rule
from newsschema.rules.views.ranges import (
    expected_members,
    expects_things_alone,
    expects_url,
    kind_of,
    may_be_boolean,
    may_be_number,
    may_be_thing,
)
from newsschema.vocabulary import expected_types

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context, Said


class UnexpectedValue(Rule):
    """A value should be of a type that its property expects.

    Readers skip a value that they cannot take: a place as the author, a number as the image, `false` for nothing at
    all. A thing of a more general type, a role, a reference, and text or a URL in the place of a thing are legal.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "image": false,
         "publisher": {"@type": "PostalAddress", "addressLocality": "Fenmoor"}}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle",
         "publisher": {"@type": "Organization", "name": "The Fenmoor Courier"}}

    Source: schema.org, rangeIncludes of the property, schema.org 30.0.
    """

    code = "NS403"
    name = "vocabulary.unexpected-value"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.others:
            found = _unexpected(said)
            if found:
                message = (
                    f"{said.property} expects {_expected(said.property)}, found {found}; correct it or leave it out"
                )
                yield self.finding(message, said.value, said.property)


class TextForThing(Rule):
    """A thing is better described as a thing.

    Text where schema.org expects a thing is legal, and readers take it for the thing's name. Written as a thing it can
    have a type, an address and an "@id". Roles and URLs are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "author": "Ida Marsh"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "author": {"@type": "Person", "name": "Ida Marsh"}}

    Source: schema.org, "Conformance" (text is accepted where a thing is expected), schema.org 30.0.
    """

    code = "NS413"
    name = "vocabulary.text-for-thing"
    severity = "info"
    yields_to = ("google.article.author-type",)

    def check(self, context: Context) -> Iterator[Finding]:
        for said in context.said_where(expects_things_alone):
            text = said.value.value
            if not isinstance(text, str) or not text.strip() or "://" in text or expected_members(said.property):
                continue
            message = f"{said.property} is text, {text!r:.60}; schema.org expects {_expected(said.property)}"
            yield self.finding(message, said.value, said.property)


def _unexpected(said: Said) -> str | None:
    """What a value is that its property does not expect; None for a value that it may have."""
    name, value = said.property, said.value.value
    if isinstance(value, Node):
        return None if may_be_thing(name, value.types) or _is_address(name, value) else f"a {'/'.join(value.types):.80}"
    if isinstance(value, bool):
        return None if may_be_boolean(name) else f"{'true' if value else 'false'}"
    if isinstance(value, int | float):
        return None if may_be_number(name) or kind_of(name) == "boolean" else f"the number {value!r:.40}"
    return None


def _is_address(name: str, node: Node) -> bool:
    """Whether a thing stands for its own address, as the page with its "@id" does for the URL of a page."""
    return node.id is not None and expects_url(name)


def _expected(name: str) -> str:
    *others, last = expected_types(name)
    return f"{', '.join(others)} or {last}" if others else last


RULES: tuple[Rule, ...] = (UnexpectedValue(), TextForThing())
