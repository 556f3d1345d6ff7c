"""A rule as reports quote it."""

from __future__ import annotations

from typing import NamedTuple

from newsschema.findings import Severity


class RuleText(NamedTuple):
    """What a report says of a rule that its findings have broken, or could have."""

    code: str
    name: str
    severity: Severity
    """How grave it is where nothing else is said."""
    summary: str
    """One sentence, plain text."""
    help: str
    """Markdown: why, when it does not apply, and examples."""
    source: str
    """Whose rule it is, where it is written down and as of when, plain text."""
