"""Every rule there is, in the order of the codes; families are listed, not collected."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from newsschema.rules import (
    google_article,
    google_comments,
    page_presence,
    syntax_attributes,
    syntax_contexts,
    syntax_encoding,
    syntax_items,
    syntax_json,
    syntax_repairs,
    syntax_script_types,
    syntax_scripts,
)

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

FAMILIES = (
    google_article,
    google_comments,
    page_presence,
    syntax_attributes,
    syntax_contexts,
    syntax_encoding,
    syntax_items,
    syntax_json,
    syntax_repairs,
    syntax_script_types,
    syntax_scripts,
)
"""The modules that hold a tuple RULES."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, sorted by its code."""
    return tuple(sorted((rule for family in FAMILIES for rule in family.RULES), key=attrgetter("code")))
