"""Every rule there is, in the order of the codes; families are listed, not collected."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from newsschema.rules import google_article, json_schema, suppression, unread

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

FAMILIES = (
    google_article,
    json_schema,
    suppression,
    unread,
)
"""The modules that hold a tuple RULES."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, sorted by its code."""
    return tuple(sorted((rule for family in FAMILIES for rule in family.RULES), key=attrgetter("code")))
