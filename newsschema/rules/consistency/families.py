"""The rules on whether a page agrees with itself: families are listed, not collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.consistency import addresses, article, dates, syntaxes

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *addresses.RULES,
    *article.RULES,
    *dates.RULES,
    *syntaxes.RULES,
)
