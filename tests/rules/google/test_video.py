"""Videos in; what Google's rules on videos, live streams, clips and seeking say of them, out."""

from __future__ import annotations

from typing import Any

import pytest
from rule_findings import fires, found, node, page, pointed_at

VIDEO: dict[str, Any] = {
    "@type": "VideoObject",
    "name": "The lock opens",
    "thumbnailUrl": ["https://video.fenmoor.example/lock.jpg"],
    "uploadDate": "2026-03-01",
    "contentUrl": "https://video.fenmoor.example/lock.mp4",
    "description": "The first barge.",
    "duration": "PT1M",
}
CODES = ("NS345", "NS346", "NS347", "NS348", "NS349", "NS350", "NS351", "NS352")
HERE = "https://www.fenmoor.example/video/lock"
BARE = {"@type": "VideoObject", "url": "https://video.fenmoor.example/lock"}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(
    "document",
    [
        node("NewsArticle", video=VIDEO),
        node("NewsArticle", mentions=BARE),
        node("ItemList", itemListElement={"@type": "ListItem", "position": 1, "item": BARE}),
        node("NewsArticle", video={"@type": "VideoObject", "@id": "https://video.fenmoor.example/#lock"}),
        node("NewsArticle", video="https://video.fenmoor.example/lock.mp4"),
        {"@context": {"schema": "https://schema.org/"}, "@type": "schema:VideoObject"}
        | {f"schema:{name}": value for name, value in VIDEO.items() if name != "@type"},
    ],
)
def test_legal_videos_and_those_that_are_elsewhere(document: object, code: str) -> None:
    assert not fires(document, code)


def test_all_that_is_missing_is_one_finding() -> None:
    (finding,) = found(node("NewsArticle", video=BARE), "NS345")
    assert finding.severity == "error"
    assert "no `name`, `thumbnailUrl` or `uploadDate`" in finding.message
    assert finding.pointer == "/video"


@pytest.mark.parametrize(
    ("written", "is_told"),
    [
        ("2026-03-01", False),
        ("2026-03-01T08:00:00Z", False),
        ("2026-03-01T08:00+0100", False),
        ("yesterday", False),
        ("2026-03-01T08:00:00", True),
        ("2026-03-01 08:00", True),
    ],
)
def test_only_times_need_a_zone(written: str, is_told: bool) -> None:
    for name in ("uploadDate", "expires"):
        source = page(VIDEO | {"@context": "https://schema.org", name: written})
        findings = found(source, "NS347")
        assert bool(findings) is is_told
        assert [(pointed_at(source, finding), finding.property) for finding in findings] == [
            (f'"{written}"', name)
        ] * is_told


def test_publications_that_are_no_broadcasts_need_no_start() -> None:
    assert not fires(node(**_typed(VIDEO), publication={"@type": "PublicationEvent"}), "NS348")
    assert fires(node(**_typed(VIDEO), publication={"@type": "BroadcastEvent", "isLiveBroadcast": False}), "NS348")
    assert not fires(node("BroadcastEvent", name="Council meeting"), "NS348")


@pytest.mark.parametrize(
    ("url", "is_own"),
    [
        ("https://www.fenmoor.example/video/lock?t=30", True),
        ("http://fenmoor.example/video/lock/?t=30", True),
        ("?t=30", True),
        ("https://www.fenmoor.example/video/bridge?t=30", False),
        ("https://www.youtube.example/watch?v=1&t=30", False),
    ],
)
def test_clips_begin_the_pages_own_video(url: str, is_own: bool) -> None:
    clip = {"@type": "Clip", "name": "The barge", "startOffset": 0, "url": url}
    source = page(node(**_typed(VIDEO), hasPart=clip))
    assert fires(source, "NS349", HERE) is not is_own
    assert not fires(source, "NS349")


def test_a_clip_may_use_the_pages_canonical_address() -> None:
    clip = {"@type": "Clip", "name": "The barge", "startOffset": 0, "url": "https://www.fenmoor.example/v/7?t=3"}
    source = page(node(**_typed(VIDEO), hasPart=clip), head='<link rel="canonical" href="/v/7">')
    assert not fires(source, "NS349", HERE)


@pytest.mark.parametrize(
    "target",
    [
        HERE + "?t={seek_to_second_number}",
        {"@type": "EntryPoint", "urlTemplate": HERE + "?t={seek_to_second_number}"},
    ],
)
def test_targets_of_seek_actions(target: object) -> None:
    action = {"@type": "SeekToAction", "target": target, "startOffset-input": "required name=seek_to_second_number"}
    assert not fires(node(**_typed(VIDEO), potentialAction=action), "NS350")
    assert fires(node(**_typed(VIDEO), potentialAction={"@type": "SeekToAction", "target": target}), "NS350")
    assert not fires(node(**_typed(VIDEO), potentialAction={"@type": "WatchAction", "target": HERE}), "NS350")


def test_a_live_stream_has_no_duration() -> None:
    live = {"@type": "BroadcastEvent", "isLiveBroadcast": True, "startDate": "2026-03-01T19:00:00Z"}
    without = {name: value for name, value in _typed(VIDEO).items() if name != "duration"}
    assert fires(node(**without), "NS352")
    assert not fires(node(**without, publication=live), "NS352")


def _typed(document: dict[str, Any]) -> dict[str, Any]:
    """The document as arguments of `node`."""
    return {name.removeprefix("@"): value for name, value in document.items()}
