"""Pages in; the videos of their article out."""

from __future__ import annotations

from typing import Any

import pytest
from article_page import HOST, page

import newsschema as ns

OWN = {"@type": "VideoObject", "name": "The ferry casts off", "contentUrl": f"{HOST}/own.mp4"}
OPEN_GRAPH = "<meta property='og:video' content='/shared.mp4'><meta property='og:video:width' content='1920'>"
X_CARD = (
    "<meta name='twitter:card' content='player'><meta name='twitter:player' content='/frame'>"
    "<meta name='twitter:player:height' content='360'>"
)


def article(found: ns.Page) -> ns.Article:
    assert found.article is not None
    return found.article


def test_the_places_of_a_video_are_trusted_in_their_order() -> None:
    decision = page({"@type": "WebPage", "video": OWN}, head=OPEN_GRAPH + X_CARD, video=OWN).evidence["video"]
    assert decision.chosen is not None
    assert [one.syntax for one in (decision.chosen, *decision.rejected)] == ["jsonld", "jsonld", "opengraph", "x_card"]


@pytest.mark.parametrize(
    "written",
    [OWN, [OWN, {"@type": "Clip", "name": "Waving"}], f"{HOST}/own.mp4", [f"{HOST}/a.mp4", OWN], {"@id": "#elsewhere"}],
)
def test_the_articles_own_videos_stay_as_they_are_written(written: Any) -> None:
    found = page(head=OPEN_GRAPH, video=written)
    loaded = ns.NewsArticle.from_jsonld({"@type": "NewsArticle", "video": written})
    assert len(article(found).video) == len(loaded.video)
    asked, whole = article(found).video, article(page(head=OPEN_GRAPH, video=written))
    assert whole.to_jsonld()["video"] == article(page(video=written)).to_jsonld()["video"]
    assert [type(video) for video in asked] == [type(video) for video in whole.video]


def test_the_video_that_metadata_name_is_the_articles_where_it_has_none() -> None:
    [video] = article(page(head=OPEN_GRAPH)).video
    assert isinstance(video, ns.VideoObject)
    assert (video.url, video.width) == (f"{HOST}/shared.mp4", 1920)
    [video] = article(page(head=X_CARD)).video
    assert isinstance(video, ns.VideoObject)
    assert (video.embed_url, video.height) == (f"{HOST}/frame", 360)


@pytest.mark.parametrize("written", [{"@type": "ImageObject", "url": "/a.jpg"}, {}, [{}], 7, " "])
def test_what_is_no_video_gives_way_and_is_kept(written: Any) -> None:
    found = article(page(head=OPEN_GRAPH, video=written))
    assert [video.url for video in found.video if isinstance(video, ns.VideoObject)] == [f"{HOST}/shared.mp4"]


@pytest.mark.parametrize(("written", "duration"), [("95", "PT1M35S"), ("0", None), ("9" * 12, None), ("long", None)])
def test_open_graph_counts_the_seconds_of_a_video(written: str, duration: str | None) -> None:
    [video] = article(page(head=f"{OPEN_GRAPH}<meta property='og:video:duration' content='{written}'>")).video
    assert video.to_jsonld().get("duration") == duration


@pytest.mark.parametrize("address", ["", "javascript:play()", "https://["])
def test_a_card_without_an_address_names_no_video(address: str) -> None:
    assert article(page(head=f"<meta property='og:video' content='{address}'>")).video == []


def test_a_page_that_plays_a_video_is_no_file_of_it() -> None:
    metas = (
        "<meta property='og:video:url' content='https://films.example/embed/x'>"
        "<meta property='og:video:secure_url' content='https://films.example/embed/x'>"
        "<meta property='og:video:type' content='Text/HTML; charset=utf-8'>"
        "<meta property='og:video:width' content='1280'>"
        "<meta property='og:video:url' content='https://films.example/v/x'>"
        "<meta property='og:video:type' content='application/x-shockwave-flash'>"
    )
    [video] = article(page(head=metas)).video
    player = {"embedUrl": "https://films.example/embed/x", "width": 1280}
    assert {name: text for name, text in video.to_jsonld().items() if not name.startswith("@")} == player


@pytest.mark.parametrize("card", ["summary", "summary_large_image"])
def test_only_the_player_of_a_card_with_one_shows_a_video(card: str) -> None:
    assert article(page(head=X_CARD.replace("player", card, 1))).video == []
    audio = {"@type": "AudioObject", "name": "Listen"}
    assert article(page(head=X_CARD, audio=audio)).video == []
    stream = "<meta name='twitter:player:stream:content_type' content='video/mp4'>"
    assert len(article(page(head=X_CARD.replace("player", " Player ", 1) + stream, audio=audio)).video) == 1


def test_a_page_without_a_video_has_none() -> None:
    found = page()
    assert article(found).video == []
    assert found.evidence["video"].chosen is None
