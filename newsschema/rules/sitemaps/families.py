"""The rules on sitemaps: families are listed, not collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.sitemaps import entries, news, news_values, sitemap

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *entries.RULES,
    *news.RULES,
    *news_values.RULES,
    *sitemap.RULES,
)
