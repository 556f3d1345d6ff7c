"""The rules on what there is to judge: families are listed, not collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.subjects import json_schema, page_presence, suppression, unread

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *json_schema.RULES,
    *page_presence.RULES,
    *suppression.RULES,
    *unread.RULES,
)
