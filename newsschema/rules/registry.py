"""Every rule there is, in the order of the codes; families are listed, not collected."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from newsschema.rules import (
    google_article,
    graph_links,
    graph_schemes,
    graph_shape,
    json_schema,
    value_blanks,
    value_contacts,
    value_date_order,
    value_dates,
    value_hosts,
    value_languages,
    value_numbers,
    value_placeholders,
    value_texts,
    value_urls,
    vocabulary_changes,
    vocabulary_members,
    vocabulary_repeats,
    vocabulary_spelling,
    vocabulary_terms,
    vocabulary_unknown,
    vocabulary_values,
)

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

FAMILIES = (
    google_article,
    graph_links,
    graph_schemes,
    graph_shape,
    json_schema,
    value_blanks,
    value_contacts,
    value_date_order,
    value_dates,
    value_hosts,
    value_languages,
    value_numbers,
    value_placeholders,
    value_texts,
    value_urls,
    vocabulary_changes,
    vocabulary_members,
    vocabulary_repeats,
    vocabulary_spelling,
    vocabulary_terms,
    vocabulary_unknown,
    vocabulary_values,
)
"""The modules that hold a tuple RULES."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, sorted by its code."""
    return tuple(sorted((rule for family in FAMILIES for rule in family.RULES), key=attrgetter("code")))
