"""The rules on the terms of schema.org: families are listed, not collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.vocabulary import changes, members, repeats, spelling, terms, unknown, values

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *changes.RULES,
    *members.RULES,
    *repeats.RULES,
    *spelling.RULES,
    *terms.RULES,
    *unknown.RULES,
    *values.RULES,
)
