"""Texts that stand where a value was never filled in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsschema.rules.rule import Rule
from newsschema.rules.views.page_values import all_lines, short_texts
from newsschema.rules.views.ranges import BODIES, expects_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.rules.context import Context

_WORDS = frozenset(
    {"undefined", "null", "NaN", "[object Object]", "Invalid Date", "TODO", "TBD", "FIXME", "N/A", "n/a"}
    | {"%s", "%d", "%@", "Lorem ipsum", "lorem ipsum"}
)
"""Whole texts that a program, a template or a content system leaves where it has nothing to say."""
_NOTHING = frozenset({"None", "Null", "nil", "NULL", "-", "--", ".", "..."})
"""Whole texts that may be values elsewhere, and stand for nothing in the place of a name."""
_ANY_WORDS = _WORDS | _NOTHING
_NAMED = frozenset({"name", "headline", "description", "caption", "author", "publisher", "creator", "image", "url"})
_MARKS = {
    "{": ("{{", "{%", "${"),
    "%": ("<%", "%%"),
    "[": ("[object",),
    "": ("orem ipsum", "undefined", "/null", "/NaN"),
}
"""What every unfilled place has in it, by a character that most pages have nowhere, which is found out sooner."""
_UNFILLED = re.compile(
    r"\{\{[^{}]{0,80}\}\}|\{%[^{}]{0,80}%\}|<%[^<>]{0,80}%>|\$\{[\w. ()]{1,80}\}|%%\w{1,40}%%"
    r"|\[object Object\]|[Ll]orem ipsum"
)
_PATH_OF_NOTHING = re.compile(r"/(?:undefined|\[object(?:%20| )Object\]|NaN)(?=[/?#]|$)|/null$")


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
        marked = _is_marked(context.once(all_lines))
        for said in context.texts if marked or not _ANY_WORDS.isdisjoint(short) else ():
            text: str = said.value.value
            if text in _WORDS or (text in _NOTHING and said.property in _NAMED):
                yield self.finding(
                    f"{said.property} is {text!r}; fill it in, or leave it out", said.value, said.property
                )
            elif marked and text in short and said.property not in BODIES:
                pattern = _PATH_OF_NOTHING if expects_url(said.property) else _UNFILLED
                found = pattern.search(text)
                if found is not None:
                    message = f"{said.property} has {found[0]!r:.60} in it, which was never filled in"
                    yield self.finding(message, said.value, said.property)


def _is_marked(lines: str) -> bool:
    return any(first in lines and any(mark in lines for mark in marks) for first, marks in _MARKS.items())


RULES: tuple[Rule, ...] = (Placeholder(),)
