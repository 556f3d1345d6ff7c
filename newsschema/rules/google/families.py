"""Google's rules: families are listed, not collected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.rules.google import (
    article,
    article_authors,
    article_dates,
    article_images,
    breadcrumb,
    comments,
    discover,
    fact_check,
    fact_check_rating,
    fact_check_sources,
    image_licence,
    organization,
    paywall,
    paywall_selectors,
    posting,
    profile_page,
    site,
    speakable,
    video,
    video_moments,
)

if TYPE_CHECKING:
    from newsschema.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *article.RULES,
    *article_authors.RULES,
    *article_dates.RULES,
    *article_images.RULES,
    *breadcrumb.RULES,
    *comments.RULES,
    *discover.RULES,
    *fact_check.RULES,
    *fact_check_rating.RULES,
    *fact_check_sources.RULES,
    *image_licence.RULES,
    *organization.RULES,
    *paywall.RULES,
    *paywall_selectors.RULES,
    *posting.RULES,
    *profile_page.RULES,
    *site.RULES,
    *speakable.RULES,
    *video.RULES,
    *video_moments.RULES,
)
