"""Things that their provider holds back in; whether they stay in the newsroom until they may leave it, out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from publish.newsroom import STORY, article, page, site

import newsschema as ns
from newsschema.publish.clearance import EMBARGO

ITEM = "urn:newsml:wire.example:locks-4"
NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
PICTURE = {"name": "a", "uri": "urn:x:1", "type": "picture", "title": "Gate", "pubStatus": "withheld"}
FUTURE = "2199-03-03T17:00:00Z"


def incoming(**members: Any) -> Any:
    return ns.from_ninjs({"uri": ITEM, "headlines": [{"value": "Lock to reopen"}], **members}).thing


WAYS_OUT: dict[str, Callable[[Any], Any]] = {
    "a page": lambda thing: site().page(thing, STORY),
    "ninjs": ns.to_ninjs,
    "Apple News": ns.apple_news_metadata,
}


@pytest.mark.parametrize("way", WAYS_OUT)
@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"pubStatus": "withheld"}, "the NewsArticle 'Lock to reopen' is withheld by its provider; wait until"),
        ({"pubStatus": "canceled"}, "is canceled by its provider; it must not be published again"),
        ({"embargoedUntil": FUTURE}, f"is embargoed until {FUTURE}; publish it then"),
        ({"embargoed": FUTURE}, "is embargoed until"),
        ({"embargoedUntil": "after the vote"}, "has an embargo that cannot be read, 'after the vote'"),
        ({"associations": [PICTURE]}, "the ImageObject 'Gate' is withheld"),
    ],
)
def test_nothing_that_is_held_back_leaves(way: str, members: dict[str, Any], words: str) -> None:
    with pytest.raises(ns.ExportBlocked, match=words):
        WAYS_OUT[way](incoming(**members))


@pytest.mark.parametrize("way", WAYS_OUT)
def test_what_holds_it_back_outlives_a_journey_through_json_ld(way: str) -> None:
    for members in ({"pubStatus": "withheld"}, {"embargoedUntil": FUTURE}):
        again = ns.NewsArticle.from_jsonld(incoming(**members).model_copy(deep=True).to_json())
        with pytest.raises(ns.ExportBlocked):
            WAYS_OUT[way](again)


def test_an_embargo_that_is_over_holds_nothing_back_and_is_not_for_readers() -> None:
    thing = incoming(embargoedUntil="2020-03-03T17:00:00Z", pubStatus="usable")
    assert "embargoed" not in site().page(thing, STORY).to_head()
    assert thing.properties == {EMBARGO: "2020-03-03T17:00:00Z"}
    assert ns.to_ninjs(thing).data["embargoedUntil"] == "2020-03-03T17:00:00+00:00"


@pytest.mark.parametrize(
    ("embargo", "is_over"),
    [
        (datetime(2026, 3, 3, 12, tzinfo=UTC), True),
        ("2026-03-03T12:00:01Z", False),
        ("2026-03-03T13:30:00+02:00", True),
        ("2026-03-03T00:00:00", True),  # noon in UTC is the first moment of the day in the last zone
        ("2026-03-03T00:00:01", False),
        (date(2026, 3, 3), True),
        ("2026-03-04", False),
        ("9999-12-31", False),
        (["2026-01-01", "2026-03-04T00:00:00Z"], False),
    ],
)
def test_an_embargo_without_a_zone_is_over_when_it_is_so_everywhere(embargo: Any, is_over: bool) -> None:
    thing = ns.NewsArticle(id=ITEM, headline="Lock", properties={EMBARGO: embargo})
    if is_over:
        assert ns.apple_news_metadata(thing, NOW).data == {}
        return
    with pytest.raises(ns.ExportBlocked):
        ns.apple_news_metadata(thing, NOW)


@pytest.mark.parametrize("status", ["Published", "usable", ns.DefinedTerm(name="Draft")])
def test_other_statuses_hold_nothing_back(status: Any) -> None:
    assert site().page(article(creative_work_status=status), STORY).article is not None


def test_a_term_of_iptc_counts_as_its_code() -> None:
    term = ns.DefinedTerm(term_code="stat:canceled", name="abgesagt")
    with pytest.raises(ns.ExportBlocked, match="canceled"):
        page(creative_work_status=term)
    with pytest.raises(ns.ExportBlocked, match="withheld"):
        page(creative_work_status="http://cv.iptc.org/newscodes/pubstatusg2/withheld")
