"""The rules on how things refer to one another: families are listed, not collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.links import references, schemes, shape

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *references.RULES,
    *schemes.RULES,
    *shape.RULES,
)
