"""The rules on how markup is written: families are listed, not collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.syntax import attributes, broken_json, contexts, encoding, items, repairs, script_types, scripts

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *attributes.RULES,
    *broken_json.RULES,
    *contexts.RULES,
    *encoding.RULES,
    *items.RULES,
    *repairs.RULES,
    *script_types.RULES,
    *scripts.RULES,
)
