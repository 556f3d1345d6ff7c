"""Pages in; the way from the home page to their article out."""

from __future__ import annotations

from article_page import page

import newsschema as ns

TRAIL = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Travel"}]}


def test_the_breadcrumbs_of_the_page_come_before_any_other_list() -> None:
    other = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Sea"}]}
    decision = page(other, {"@type": "WebPage", "breadcrumb": TRAIL}).evidence["breadcrumb"]
    trail = decision.value
    assert isinstance(trail, ns.BreadcrumbList)
    assert [getattr(item, "name", None) for item in trail.item_list_element or ()] == ["Travel"]
    assert "Sea" in [lost.value.item_list_element[0].name for lost in decision.rejected]


def test_any_list_of_breadcrumbs_is_better_than_none() -> None:
    decision = page(TRAIL).evidence["breadcrumb"]
    assert decision.chosen is not None
    assert decision.chosen.syntax == "jsonld"
    assert isinstance(decision.value, ns.BreadcrumbList)


def test_a_page_without_breadcrumbs_has_none() -> None:
    assert page().evidence["breadcrumb"].chosen is None
