"""Names of profiles and rules come in, as a person writes them; the severity of every rule that counts goes out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher, get_close_matches
from functools import partial
from typing import NamedTuple

from newsschema.errors import UsageError
from newsschema.findings import SEVERITIES, Severity
from newsschema.profiles.profile import DEFAULT, PROFILES, Profile


class RuleName(NamedTuple):
    """A rule as profiles know it."""

    code: str
    name: str
    severity: Severity


ALWAYS = frozenset({"NS901", "NS902", "NS903"})
"""The codes of the rules that always count: a file that was not read was not judged by any other rule."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What a user wants to be judged by. A rule is named by its code, its name, or the beginning of either."""

    profiles: Sequence[str] = (DEFAULT,)
    """Names of profiles; their rules add up, and of two severities the graver counts."""
    select: Sequence[str] = ()
    """Where there are any, only these rules and `ALWAYS` count, whatever the profiles say."""
    ignore: Sequence[str] = ()
    """Rules that do not count."""
    severities: Mapping[str, Severity] = field(default_factory=dict[str, Severity])
    """Rules and the severity that they are to have."""


def severities(rules: Sequence[RuleName], selection: Selection) -> dict[str, Severity]:
    """The severity of each rule that counts, by its code.

    Raises:
        UsageError: a profile, a rule or a severity is unknown; the message names the nearest one.
    """
    profiles = [find_profile(name) for name in selection.profiles]
    counted: dict[str, Severity]
    if selection.select:
        wanted = matching(rules, selection.select)
        counted = {rule.code: _gravest(rule, profiles) for rule in rules if rule.code in wanted}
    else:
        counted = {
            rule.code: _gravest(rule, holding)
            for rule in rules
            if (holding := [profile for profile in profiles if _holds(profile, rule)])
        }
    counted |= {rule.code: rule.severity for rule in rules if rule.code in ALWAYS - counted.keys()}
    for code in matching(rules, selection.ignore):
        counted.pop(code, None)
    for name, severity in selection.severities.items():
        if severity not in SEVERITIES:
            raise UsageError(f"unknown severity {severity!r}; write one of {', '.join(SEVERITIES)}")
        counted |= dict.fromkeys(matching(rules, [name]) & counted.keys(), severity)
    return counted


def find_profile(name: str) -> Profile:
    """The profile of that name.

    Raises:
        UsageError: there is none; the message names the nearest one.
    """
    if name in PROFILES:
        return PROFILES[name]
    raise UsageError(f"unknown profile {name!r:.80}; {_nearest(name, PROFILES)}")


def matching(rules: Sequence[RuleName], selectors: Iterable[str]) -> set[str]:
    """The codes of the rules that are named: "NS203", "NS2", "google.article.headline-missing" or "google.article".

    Raises:
        UsageError: a selector names no rule; the message names the nearest one.
    """
    found: set[str] = set()
    for selector in selectors:
        named = {rule.code for rule in rules if _is_named(rule, selector)}
        if not named:
            known = [name for rule in rules for name in (rule.code, rule.name)]
            raise UsageError(f"unknown rule {selector!r:.80}; {_nearest(selector, known)}")
        found |= named
    return found


def _is_named(rule: RuleName, selector: str) -> bool:
    if selector[:2].upper() == "NS" and selector[2:].isdigit():
        return rule.code.startswith(selector.upper())
    return rule.name == selector or rule.name.startswith(f"{selector}.")


def _holds(profile: Profile, rule: RuleName) -> bool:
    return rule.code.startswith(profile.rules) and not rule.code.startswith(profile.without)


def _gravest(rule: RuleName, profiles: Iterable[Profile]) -> Severity:
    given = {_severity(rule, profile) for profile in profiles} or {rule.severity}
    return next(severity for severity in reversed(SEVERITIES) if severity in given)


def _severity(rule: RuleName, profile: Profile) -> Severity:
    """The severity that a profile gives a rule: that of the longest code that it begins with, else the rule's own, or
    "warning" for advice that the profile raises.
    """
    named = [code for code in profile.severities if rule.code.startswith(code)]
    if named:
        return profile.severities[max(named, key=len)]
    is_raised = rule.severity == "info" and rule.code.startswith(profile.raised)
    return "warning" if is_raised else rule.severity


def _nearest(name: str, known: Iterable[str]) -> str:
    names = sorted(known)
    near = get_close_matches(name, names, len(names), 0.6) or get_close_matches(name.upper(), names, len(names), 0.6)
    if not near:
        return f"known are {', '.join(names[:12])}"
    return f"did you mean {max(sorted(near), key=partial(_likeness, name.upper()))}?"


def _likeness(name: str, other: str) -> tuple[int, float]:
    """How much of the beginning is the same, for what codes begin with says most; then how much of the whole."""
    other = other.upper()
    same = next((at for at, (one, two) in enumerate(zip(name, other, strict=False)) if one != two), len(other))
    return same, SequenceMatcher(None, name, other).ratio()
