"""The rules on values: families are listed, not collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.values import (
    blanks,
    contacts,
    date_order,
    dates,
    hosts,
    languages,
    numbers,
    placeholders,
    texts,
    urls,
)

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *blanks.RULES,
    *contacts.RULES,
    *date_order.RULES,
    *dates.RULES,
    *hosts.RULES,
    *languages.RULES,
    *numbers.RULES,
    *placeholders.RULES,
    *texts.RULES,
    *urls.RULES,
)
