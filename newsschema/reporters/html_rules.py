"""The rules that findings have broken come in; what each says, why, and on whose word, goes out."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from newsschema.reporters.display import visible
from newsschema.reporters.markup import Markup, element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it import MarkdownIt

    from newsschema.reporters.rule_text import RuleText

_SYNTAX = ("fence", "code", "list", "backticks", "emphasis", "escape", "newline", "heading")
"""What is read of Markdown: neither links nor images nor HTML."""


def rule_list(rules: Sequence[RuleText]) -> Markup:
    """A section with the page of each rule, closed at first."""
    heading = element("h2", "Rules", id="rules")
    return element("section", heading, *map(_rule, rules), aria_labelledby="rules", class_="rules")


def _rule(rule: RuleText) -> Markup:
    name = element("summary", element("code", rule.code), " ", element("span", rule.name))
    summary = element("p", rule.summary, class_="summary")
    source = element("p", f"Source: {rule.source}", class_="source") if rule.source else ""
    return element("details", name, summary, _page(rule.help), source, id=f"rule-{rule.code}")


def _page(text: str) -> Markup:
    lines = text.replace("\r\n", "\n").expandtabs(4).split("\n")
    tokens = _reader().parse("\n".join(map(visible, lines)))
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = "h3"  # they stand below the heading "Rules", whatever level they were written at
    return Markup(_reader().renderer.render(tokens, _reader().options, {}))


@cache
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("zero").enable(list(_SYNTAX))
