"""The rules of other readers than Google's search: families are listed, not collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.consumers import (
    legacy_amp,
    live_blog,
    live_blog_updates,
    open_graph,
    open_graph_objects,
    open_graph_values,
    parsely,
    trust_project,
    x_card,
)

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *legacy_amp.RULES,
    *live_blog.RULES,
    *live_blog_updates.RULES,
    *open_graph.RULES,
    *open_graph_objects.RULES,
    *open_graph_values.RULES,
    *parsely.RULES,
    *trust_project.RULES,
    *x_card.RULES,
)
