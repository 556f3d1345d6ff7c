"""Articles in; their metadata for Apple News, and what of them these cannot say, out."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from publish.newsroom import HOME, STORY, article

import newsschema as ns
from newsschema.testing import models

MEMBERS = {
    "authors", "canonicalURL", "contentGenerationType", "dateCreated", "dateModified", "datePublished", "excerpt",
    "keywords", "thumbnailURL", "videoURL",
}  # fmt: skip


def noted(out: ns.Exported) -> list[str]:
    return [note.pointer for note in out.report.notes]


def test_the_metadata_of_a_full_article() -> None:
    out = ns.apple_news_metadata(article(url=STORY, video=ns.VideoObject(content_url=f"{HOME}lock.mp4")))
    assert out.data == {
        "authors": ["Imogen Hartley", "Tobias Okafor-Lund"],
        "canonicalURL": STORY,
        "dateModified": "2026-03-03T17:45:00+00:00",
        "datePublished": "2026-03-03T17:05:00+00:00",
        "excerpt": "After forty years the basin gets its boats back.",
        "keywords": ["lock", "canal"],
        "thumbnailURL": f"{HOME}img/lock-16x9.jpg",
        "videoURL": f"{HOME}lock.mp4",
    }
    assert {"/headline", "/articleSection", "/author/0/url", "/image/0/creditText", "/image/1"} <= set(noted(out))
    assert "beside the metadata, as title" in str(out.report)


def test_what_is_not_known_is_not_said() -> None:
    assert ns.apple_news_metadata(ns.NewsArticle(headline="Ferry back")).data == {}


def test_dates_are_moments_in_seconds() -> None:
    moment = datetime(2026, 3, 3, 17, 5, 2, 999, tzinfo=UTC)
    out = ns.apple_news_metadata(ns.NewsArticle(date_published=moment, date_created="2026-03-03"))
    assert out.data == {"datePublished": "2026-03-03T17:05:02+00:00"}
    assert [(note.pointer, note.kind) for note in out.report.notes] == [
        ("/dateCreated", "dropped"), ("/datePublished", "changed"),
    ]  # fmt: skip


def test_addresses_lead_into_the_web() -> None:
    out = ns.apple_news_metadata(
        ns.NewsArticle(
            url="/news/lock", main_entity_of_page=ns.WebPage(id=STORY), thumbnail_url=["s.jpg", f"{HOME}s.jpg"]
        )
    )
    assert out.data == {"thumbnailURL": f"{HOME}s.jpg"}
    assert noted(out) == ["/mainEntityOfPage", "/url", "/thumbnailUrl/0"]
    assert ns.apple_news_metadata(ns.NewsArticle(main_entity_of_page=STORY)).data == {"canonicalURL": STORY}


def test_what_a_machine_wrote_is_said_to_be_so() -> None:
    made: Any = {"digital_source_type": "https://schema.org/TrainedAlgorithmicMediaDigitalSource"}
    assert ns.apple_news_metadata(ns.NewsArticle(**made)).data == {"contentGenerationType": "AI"}
    other = ns.apple_news_metadata(ns.NewsArticle(digital_source_type="https://schema.org/DigitalArtDigitalSource"))
    assert (other.data, noted(other)) == ({}, ["/digitalSourceType"])


@settings(max_examples=150, deadline=None)
@given(models(ns.NewsArticle, max_leaves=14))
def test_nothing_is_left_out_in_silence(work: ns.NewsArticle) -> None:
    work.creative_work_status = None
    before = deepcopy(work).to_jsonld()
    out = ns.apple_news_metadata(work)
    assert set(out.data) <= MEMBERS
    out.to_json().encode()
    for alias in [alias for alias in before if not alias.startswith("@")]:
        without = type(work).from_jsonld({key: value for key, value in before.items() if key != alias})
        is_said = ns.apple_news_metadata(without).data != ns.apple_news_metadata(type(work).from_jsonld(before)).data
        is_said |= before[alias] in out.data.values()  # and another property says the same
        assert is_said or any(pointer.startswith(f"/{alias.replace('/', '~1')}") for pointer in noted(out)), alias
