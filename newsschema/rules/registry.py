"""Every rule there is, in the order of the codes; families are listed, not collected."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from newsschema.rules import (
    google_article,
    google_comments,
    google_discover,
    google_fact_check,
    google_fact_check_rating,
    google_fact_check_sources,
    google_image_licence,
    google_posting,
    google_speakable,
    google_video,
    google_video_moments,
    graph_links,
    graph_schemes,
    json_schema,
    legacy_amp,
    live_blog,
    live_blog_updates,
    open_graph,
    open_graph_objects,
    open_graph_values,
    page_presence,
    parsely,
    syntax_attributes,
    syntax_contexts,
    syntax_encoding,
    syntax_items,
    syntax_json,
    syntax_repairs,
    syntax_scripts,
    trust_project,
    value_contacts,
    value_date_order,
    value_dates,
    value_languages,
    value_numbers,
    value_placeholders,
    value_texts,
    value_urls,
    vocabulary_members,
    vocabulary_repeats,
    vocabulary_terms,
    vocabulary_unknown,
    vocabulary_values,
    x_card,
)

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

FAMILIES = (
    google_article,
    google_comments,
    google_discover,
    google_fact_check,
    google_fact_check_rating,
    google_fact_check_sources,
    google_image_licence,
    google_posting,
    google_speakable,
    google_video,
    google_video_moments,
    graph_links,
    graph_schemes,
    json_schema,
    legacy_amp,
    live_blog,
    live_blog_updates,
    open_graph,
    open_graph_objects,
    open_graph_values,
    page_presence,
    parsely,
    syntax_attributes,
    syntax_contexts,
    syntax_encoding,
    syntax_items,
    syntax_json,
    syntax_repairs,
    syntax_scripts,
    trust_project,
    value_contacts,
    value_date_order,
    value_dates,
    value_languages,
    value_numbers,
    value_placeholders,
    value_texts,
    value_urls,
    vocabulary_members,
    vocabulary_repeats,
    vocabulary_terms,
    vocabulary_unknown,
    vocabulary_values,
    x_card,
)
"""The modules that hold a tuple RULES."""


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, sorted by its code."""
    return tuple(sorted((rule for family in FAMILIES for rule in family.RULES), key=attrgetter("code")))
