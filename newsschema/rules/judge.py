"""A context and the severities that count come in; the findings go out, sorted, each with its place to be computed."""

from __future__ import annotations

from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING

from newsschema.profiles.selection import RuleName
from newsschema.rules.ignore_comments import ignore_comments
from newsschema.rules.reading_rule import ReadingRule
from newsschema.rules.registry import all_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterator, Mapping

    from newsschema.findings import Finding, Severity
    from newsschema.location import Location, Provenance
    from newsschema.rules.context import Context
    from newsschema.rules.rule import Rule

    Locate = Callable[[Provenance], Location | None]


def judge(context: Context, severities: Mapping[str, Severity], locate: Locate | None) -> tuple[Finding, ...]:
    """What the rules that count have to say, in the order of the blocks and of the places inside them.

    `severities` has the code of every rule that counts; `locate` finds places in the source, where there is one.
    """
    found = _said_once(list(asked(context, severities)))
    if context.ignore_comments:
        comments = ignore_comments(context, rule_names())
        found = [finding for finding in found if not any(comment.silences(finding) for comment in comments)]
    placed = (_placed(finding, severities[finding.code], locate) for finding in found)
    return tuple(sorted(placed, key=_order))


def asked(context: Context, codes: Container[str]) -> Iterator[Finding]:
    """What the rules of these codes find."""
    for rule in (_reading_rules().get(name) for name in context.noticed):
        if rule is not None and rule.code in codes:
            yield from rule.check(context)
    for types, rules in _other_rules().items() if context.is_read else ():
        if not types or context.has(*types):
            for rule in rules:
                if rule.code in codes:
                    yield from rule.check(context)


def rule_names() -> list[RuleName]:
    """Every rule as profiles know it."""
    return [RuleName(rule.code, rule.name, rule.severity) for rule in all_rules()]


def _said_once(found: list[Finding]) -> list[Finding]:
    """The findings without those whose rules yield to a narrower rule that has one at the same place."""
    yielding = _yielding()
    if not any(finding.code in yielding for finding in found):
        return found
    said = {(finding.name, finding.provenance) for finding in found}
    return [
        finding
        for finding in found
        if not any((name, finding.provenance) in said for name in yielding.get(finding.code, ()))
    ]


@cache
def _reading_rules() -> dict[str, Rule]:
    """The rules on what was noticed while the source was read, which is nothing on most pages."""
    return {rule.name: rule for rule in all_rules() if isinstance(rule, ReadingRule)}


@cache
def _other_rules() -> dict[tuple[str, ...], list[Rule]]:
    """The other rules by the types that they look at, of which a page has few."""
    found: dict[tuple[str, ...], list[Rule]] = {}
    for rule in all_rules():
        if not isinstance(rule, ReadingRule):
            found.setdefault(rule.types, []).append(rule)
    return found


@cache
def _yielding() -> dict[str, tuple[str, ...]]:
    return {rule.code: rule.yields_to for rule in all_rules() if rule.yields_to}


def _placed(finding: Finding, severity: Severity, locate: Locate | None) -> Finding:
    if finding.locate is None and finding.provenance is not None and locate is not None:
        return finding.placed(severity, partial(locate, finding.provenance))
    return finding.placed(severity, finding.locate) if finding.severity != severity else finding


def _order(finding: Finding) -> tuple[int, tuple[tuple[int, str], ...], str, str]:
    if finding.provenance is None:
        return -1, (), finding.code, finding.message
    return finding.provenance.block, _segments(finding.provenance.pointer), finding.code, finding.message


@lru_cache(maxsize=4096)
def _segments(pointer: str) -> tuple[tuple[int, str], ...]:
    """A pointer's segments as they are compared: numbers by their value."""
    return tuple((int(part), "") if part.isdecimal() and len(part) < 10 else (0, part) for part in pointer.split("/"))
