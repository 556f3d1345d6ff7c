"""Pages in; whether their article can be read for free out."""

from __future__ import annotations

from typing import Any

import pytest
from article_page import page


@pytest.mark.parametrize(
    ("tier", "is_free"), [("free", True), ("metered", False), ("locked", False), (" LOCKED ", False)]
)
def test_a_content_tier_says_whether_the_article_is_free(tier: str, is_free: bool) -> None:
    found = page(head=f"<meta property='article:content_tier' content='{tier}'>")
    assert found.article is not None
    assert found.article.is_accessible_for_free is is_free
    assert found.evidence["isAccessibleForFree"].chosen.syntax == "opengraph"  # type: ignore[union-attr]


@pytest.mark.parametrize(("written", "is_free"), [(False, False), ("False", False), ("true", True)])
def test_the_articles_own_word_on_access_comes_first(written: Any, is_free: bool) -> None:
    tier = f"<meta property='article:content_tier' content='{'locked' if is_free else 'free'}'>"
    found = page(head=tier, isAccessibleForFree=written)
    assert found.article is not None
    assert found.article.is_accessible_for_free is is_free
    assert [lost.value for lost in found.evidence["isAccessibleForFree"].rejected] == [not is_free]


def test_an_unknown_tier_says_nothing() -> None:
    found = page(head="<meta property='article:content_tier' content='gold'>")
    assert found.article is not None
    assert found.article.is_accessible_for_free is None


def test_a_part_that_is_not_free_says_so_of_the_article() -> None:
    part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".rest"}
    found = page(hasPart=part).article
    assert found is not None
    assert found.is_accessible_for_free is False
    open_part = page(hasPart=part | {"isAccessibleForFree": True}).article
    assert open_part is not None
    assert open_part.is_accessible_for_free is None
