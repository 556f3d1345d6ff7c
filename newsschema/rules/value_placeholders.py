"""Texts that stand for a value that was never filled in, or that are no value of their property at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.rules.page_values import all_lines, of_kind, short_texts
from newsschema.rules.ranges import expects_url
from newsschema.rules.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_WORDS = frozenset(
    {"undefined", "null", "NaN", "[object Object]", "Invalid Date", "Array", "TODO", "TBD", "FIXME", "N/A", "n/a", "%s"}
    | {"%d", "%@", "Lorem ipsum", "lorem ipsum", "Untitled", "Title", "Headline", "Your Name", "Name", "Description"}
)
"""Whole texts that a program, a template or a content system leaves where it has nothing to say."""
_NOTHING = frozenset({"None", "Null", "nil", "NULL", "-", "--", ".", "..."})
"""Whole texts that may be values elsewhere, and stand for nothing in the place of a name."""
_ANY_WORDS = _WORDS | _NOTHING
_NAMED = frozenset({"name", "headline", "description", "caption", "author", "publisher", "creator", "image", "url"})
_MARKS = ("{{", "{%", "<%", "${", "%%", "[object Object]", "orem ipsum", "undefined")
"""What every unfilled place has in it."""
_UNFILLED = re.compile(
    r"\{\{[^{}]{0,80}\}\}|\{%[^{}]{0,80}%\}|<%[^<>]{0,80}%>|\$\{[\w. ()]{1,80}\}|%%\w{1,40}%%"
    r"|\[object Object\]|[Ll]orem ipsum"
)
_PATH_OF_NOTHING = re.compile(r"/(?:undefined|\[object(?:%20| )Object\]|NaN)(?=[/?#]|$)|/null$")
_EXAMPLE = re.compile(r"(?:[/@.]|^)(?:example\.(?:com|org|net|edu)|[a-z0-9-]+\.(?:example|invalid|test))(?=[/:?#]|$)")


class Placeholder(Rule):
    """A text should be filled in.

    "undefined", "[object Object]" and "{{ title }}" are what a program or a template shows where it has no value. Long
    texts, which may be about templates, are not looked at.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{{ article.title }}",
         "image": "https://www.fenmoor.example/undefined"}

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lock reopens", "author": "undefined"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Lock reopens", "author": "Ida Marsh",
         "image": "https://www.fenmoor.example/lock.jpg"}

    Source: ECMAScript, section 7.1.17 (ToString), 2025-06, and the template languages of content systems, 2026-03.
    """

    code = "NS543"
    name = "value.placeholder"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        short = context.once(short_texts)
        marked = any(mark in context.once(all_lines) for mark in _MARKS)
        for said in context.texts if marked or not _ANY_WORDS.isdisjoint(short) else ():
            text: str = said.value.value
            if text in _WORDS or (text in _NOTHING and said.property in _NAMED):
                yield self.finding(
                    f"{said.property} is {text!r}; fill it in, or leave it out", said.value, said.property
                )
            elif marked and text in short:
                pattern = _PATH_OF_NOTHING if expects_url(said.property) else _UNFILLED
                found = pattern.search(text)
                if found is not None:
                    message = f"{said.property} has {found[0]!r:.60} in it, which was never filled in"
                    yield self.finding(message, said.value, said.property)


class ExampleAddress(Rule):
    """An address should not be one of an example.

    example.com, and what ends in ".example", ".test" or ".invalid", belongs to nobody. It is right in a manual and
    wrong on a page.

    Bad:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://example.com/lock"}

    Good:

        {"@context": "https://schema.org", "@type": "NewsArticle", "url": "https://www.wikipedia.org/"}

    Source: RFC 2606, sections 2 and 3, 1999-06.
    """

    code = "NS544"
    name = "value.example-address"
    severity = "warning"

    def check(self, context: Context) -> Iterator[Finding]:
        for said in [*of_kind(context, "url"), *context.said("email")]:
            text = said.value.value
            found = _EXAMPLE.search(text.lower()) if isinstance(text, str) else None
            if found is not None:
                message = f"{said.property} is {text!r:.80}, an address for examples; write the real one"
                yield self.finding(message, said.value, said.property)


RULES: tuple[Rule, ...] = (Placeholder(), ExampleAddress())
