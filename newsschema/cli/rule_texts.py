"""The rules that count come in; what reports quote of them goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.reporters.rule_text import RuleText
from newsschema.rules.registry import all_rules
from newsschema.rules.rule_page import Example, RulePage, rule_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsschema.findings import Severity

_LANGUAGES = {"<": "html", "{": "json", "[": "json"}
"""What an example is written in, by its first character."""


def rule_texts(severities: Mapping[str, Severity]) -> list[RuleText]:
    """The rules with these codes, and the severities that they are to have, in the order of the codes."""
    counted = [(rule, rule_page(rule)) for rule in all_rules() if rule.code in severities]
    return [
        RuleText(rule.code, rule.name, severities[rule.code], page.summary, _markdown(page), page.source)
        for rule, page in counted
    ]


def _markdown(page: RulePage) -> str:
    parts = [page.why]
    parts += [_example("Bad", example) for example in page.bad]
    parts += [_example("Good", example) for example in page.good]
    return "\n\n".join(filter(None, parts))


def _example(kind: str, example: Example) -> str:
    where = f", at {example.url}" if example.url else ""
    return f"{kind}{where}:\n\n```{_LANGUAGES.get(example.text[:1], '')}\n{example.text}\n```"
