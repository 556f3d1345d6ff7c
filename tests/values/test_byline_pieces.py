"""Bylines in; the names in them, without what stands around a name, out."""

from __future__ import annotations

import pytest

from newsschema.values.names import read_byline


@pytest.mark.parametrize(
    "text", ["👤by Mara Lindqvist", "✍️ Mara Lindqvist", "📝 By Mara Lindqvist", "👩🏽 Mara Lindqvist"]
)
def test_a_picture_before_a_name_is_no_part_of_it(text: str) -> None:
    assert [agent.name for agent in read_byline(text)] == ["Mara Lindqvist"]


@pytest.mark.parametrize("title", ["AP Technology Writers", "AP Business Writer", "Reuters Chief Correspondent"])
def test_the_desk_of_an_agency_behind_names_is_their_title(title: str) -> None:
    agents = read_byline(f"Mara Lindqvist and Tomas Oduya - {title}")
    assert [(agent.name, agent.job_title) for agent in agents] == [("Mara Lindqvist", title), ("Tomas Oduya", title)]


@pytest.mark.parametrize(
    "text", ["By Mara Lindqvist on", "Von Mara Lindqvist am", "Mara Lindqvist le", "av Mara Lindqvist kl"]
)
def test_what_led_to_a_day_behind_a_name_is_no_part_of_it(text: str) -> None:
    assert [agent.name for agent in read_byline(text)] == ["Mara Lindqvist"]


@pytest.mark.parametrize("text", ["Aus Kiel berichtet Mara Lindqvist", "Es berichtet Mara Lindqvist"])
def test_a_report_from_a_place_is_by_who_reports(text: str) -> None:
    assert [agent.name for agent in read_byline(text, "de")] == ["Mara Lindqvist"]
    assert [agent.name for agent in read_byline("Por Mara Lindqvist desde Quito", "es")] == ["Mara Lindqvist"]


def test_a_time_of_reading_behind_a_name_is_no_part_of_it() -> None:
    assert [agent.name for agent in read_byline("Mara Lindqvist, 5 minute Read")] == ["Mara Lindqvist"]
