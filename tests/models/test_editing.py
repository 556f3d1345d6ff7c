"""Articles, pictures and videos in; whether what editors do to them is said as search engines want it, out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, cast

import pytest

import newsschema as ns

URL = "https://www.fenmoorcourier.example/news/lock"


def article() -> ns.NewsArticle:
    return ns.NewsArticle(headline="Lock to reopen", url=URL, date_published=datetime(2026, 3, 3, 17, tzinfo=UTC))


def findings(thing: ns.Thing) -> list[str]:
    return [finding.name for finding in ns.validate(thing).errors]


def test_a_paywall_is_a_flag_and_a_part_with_a_selector() -> None:
    assert article().paywall(".paid").to_jsonld()["hasPart"] == {
        "@type": "WebPageElement",
        "isAccessibleForFree": False,
        "cssSelector": ".paid",
    }
    assert article().paywall().to_jsonld()["isAccessibleForFree"] is False
    assert findings(article().paywall(".paid", ".archive")) == []


def test_a_paywall_is_merged_with_the_parts_that_are_there() -> None:
    story = article()
    story.has_part = [ns.WebPageElement(css_selector=".paid"), ns.Clip(name="The gates move")]
    story.paywall(".paid", ".archive").paywall(".archive")
    selectors = [part.css_selector for part in story.has_part if isinstance(part, ns.WebPageElement)]
    assert selectors == [[".paid"], [".archive"]]
    assert len(story.has_part) == 3
    assert story.to_jsonld()["hasPart"][0]["isAccessibleForFree"] is False


@pytest.mark.parametrize("selector", ["#paid", "paid", ".paid .more", ".a.b", ".a, .b", "", ".1a"])
def test_a_selector_is_one_class(selector: str) -> None:
    with pytest.raises(ns.UsageError, match="one class"):
        article().paywall(selector)


def test_a_correction_moves_the_day_of_the_change_on() -> None:
    story = article()
    story.correct("An earlier version gave the wrong month.", date(2026, 3, 4))
    assert story.date_modified == date(2026, 3, 4)
    story.date_modified = datetime(2026, 3, 6, tzinfo=UTC)
    story.correct("And the wrong day.", datetime(2026, 3, 5, 8, tzinfo=UTC))
    assert story.date_modified == datetime(2026, 3, 6, tzinfo=UTC)
    assert [one["@type"] for one in story.to_jsonld()["correction"]] == ["CorrectionComment"] * 2
    with pytest.raises(ns.UsageError, match="needs its text"):
        story.correct(" ", date(2026, 3, 4))


def test_what_is_read_aloud_has_one_kind_of_names() -> None:
    assert findings(article().read_aloud(css=[".headline", ".summary"])) == []
    for wrong in ({}, {"css": ["h1"], "xpath": ["/html/head/title"]}):
        with pytest.raises(ns.UsageError, match="pass one"):
            article().read_aloud(**wrong)


def test_translations_are_linked_both_ways() -> None:
    original = article()
    german = ns.NewsArticle(headline="Schleuse öffnet wieder", in_language="de", url=f"{URL}-de")
    original.add_translation(german).add_translation(german)
    assert original.work_translation == [german]
    assert german.translation_of_work is original
    with pytest.raises(ns.UsageError, match="language"):
        original.add_translation(ns.NewsArticle(headline="x"))
    with pytest.raises(ns.UsageError, match="of itself"):
        original.add_translation(original)


def test_a_series_and_the_place_in_it() -> None:
    story = article().in_series("Waterways", position=2).in_series("Waterways", f"{URL}/series", 3)
    assert story.to_jsonld()["isPartOf"] == {"@type": "CreativeWorkSeries", "name": "Waterways", "url": f"{URL}/series"}
    assert story.position == 3


def test_parts_of_an_article_know_their_place() -> None:
    first, second, third = article(), ns.NewsArticle(url=f"{URL}/2"), ns.NewsArticle(url=f"{URL}/3")
    first.in_parts(second, third)
    assert [part.position for part in (first, second, third)] == [1, 2, 3]
    assert second.is_part_of == [first]
    assert first.has_part == [second, third]
    assert ns.load(first.to_json()) == first
    with pytest.raises(ns.UsageError, match="at least two"):
        first.in_parts()


def test_a_label_changes_the_class_and_nothing_else() -> None:
    story = article()
    opinion = story.labelled(ns.OpinionNewsArticle)
    assert type(opinion) is ns.OpinionNewsArticle
    assert opinion.to_jsonld() == {**story.to_jsonld(), "@type": "OpinionNewsArticle"}
    assert type(story) is ns.NewsArticle
    story.print_page = "A1"
    with pytest.raises(ns.UsageError, match="AdvertiserContentArticle has no print_page"):
        story.labelled(ns.AdvertiserContentArticle)


def test_updates_of_a_live_blog_stand_newest_first() -> None:
    live = ns.LiveBlogPosting(headline="The vote: live")
    hours = [datetime(2026, 3, 3, hour, tzinfo=UTC) for hour in (18, 20, 19)]
    for hour in hours:
        live.add_update(f"At {hour.hour}", "The gallery is full.", hour)
    assert [one.headline for one in live.live_blog_update] == ["At 20", "At 19", "At 18"]
    assert (live.coverage_start_time, live.date_modified) == (hours[0], hours[1])
    with pytest.raises(ns.UsageError, match="zone"):
        live.add_update("x", "y", datetime(2026, 3, 3))


def test_a_picture_in_several_shapes() -> None:
    addresses = {"16x9": "/a.jpg", "4x3": "/b.jpg", "1x1": "/c.jpg"}
    pictures = ns.ImageObject.in_shapes(addresses, 1600, caption="The lock")
    assert [(one.width, one.height, one.caption) for one in pictures] == [
        (1600, 900, "The lock"),
        (1600, 1200, "The lock"),
        (1600, 1600, "The lock"),
    ]
    with pytest.raises(ns.UsageError, match="16x9"):
        ns.ImageObject.in_shapes({"wide": "/a.jpg"})


def test_a_picture_under_a_licence() -> None:
    picture = ns.ImageObject(content_url=f"{URL}.jpg", credit_text="Basin Wire")
    picture.licensed(
        f"{URL}/licence", f"{URL}/buy", notice="Fenmoor Courier", creator=ns.Person(name="Wren Castellane")
    )
    assert findings(picture) == []
    assert (picture.credit_text, picture.copyright_notice) == ("Basin Wire", "Fenmoor Courier")


def test_the_moments_of_a_video() -> None:
    video = ns.VideoObject(name="The lock opens", thumbnail_url=f"{URL}.jpg", content_url=f"{URL}.mp4")
    video.upload_date = datetime(2026, 3, 3, 17, tzinfo=UTC)
    video.add_clip("The gates move", 30, f"{URL}?t=30", 75)
    video.seekable(f"{URL}?t={{seek_to_second_number}}").broadcast_live(datetime(2026, 3, 3, 17, tzinfo=UTC))
    assert findings(video) == []
    with pytest.raises(ns.UsageError, match="ends after it starts"):
        video.add_clip("x", 30, URL, 20)
    with pytest.raises(ns.UsageError, match="seek_to_second_number"):
        video.seekable(URL)
    with pytest.raises(ns.UsageError, match="zone"):
        video.broadcast_live(datetime(2026, 3, 3))


def test_what_is_said_twice_is_there_once() -> None:
    video = ns.VideoObject(name="The lock opens")
    address = "https://www.fenmoorcourier.example/lock?t={seek_to_second_number}"
    start, end = datetime(2026, 3, 3, 17, tzinfo=UTC), datetime(2026, 3, 3, 18, tzinfo=UTC)
    video.seekable(address).seekable(address).broadcast_live(start).broadcast_live(start, end)
    assert len(video.potential_action) == 1
    assert [event.end_date for event in video.publication if isinstance(event, ns.BroadcastEvent)] == [end]
    story = article().in_series("Basin notes", "https://www.fenmoorcourier.example/basin").in_series("Basin notes")
    assert story.is_part_of == [
        ns.CreativeWorkSeries(name="Basin notes", url="https://www.fenmoorcourier.example/basin")
    ]


def test_a_page_that_has_the_name_of_a_series_is_kept() -> None:
    story = article()
    story.is_part_of = [ns.WebPage(name="Basin notes")]
    assert [type(part) for part in story.in_series("Basin notes").is_part_of] == [ns.WebPage, ns.CreativeWorkSeries]


def test_one_selector_is_not_a_list_of_characters() -> None:
    assert article().read_aloud(css=".summary").speakable == [ns.SpeakableSpecification(css_selector=[".summary"])]


WRONG: list[tuple[Callable[[Any], Any], str]] = [
    (lambda story: story.paywall([".a"]), "one class"),
    (lambda story: story.correct("It was the upper lock.", "2026-03-04"), "as a date"),
    (lambda story: story.in_parts(story), "each part once"),
    (lambda story: story.in_series(" "), "its name"),
    (lambda story: story.in_series("Basin notes", position=0), "from 1"),
    (lambda story: story.add_translation(ns.NewsArticle(in_language=" ")), "its language"),
    (lambda story: story.labelled("OpinionNewsArticle"), "a class of articles"),
    (lambda _: ns.NewsArticle(name="Lock").labelled(cast("Any", ns.VideoObject)), "a class of articles"),
    (lambda _: ns.LiveBlogPosting().add_update("Open", "It is open.", cast("Any", date(2026, 3, 3))), "a datetime"),
    (lambda _: ns.VideoObject().add_clip("Before", -5, "/lock?t=0"), "from 0"),
    (
        lambda _: ns.VideoObject().broadcast_live(datetime(2026, 3, 4, tzinfo=UTC), datetime(2026, 3, 3, tzinfo=UTC)),
        "ends after",
    ),
]


@pytest.mark.parametrize(("call", "message"), WRONG)
def test_a_wrong_argument_is_refused_before_anything_changes(call: Callable[[Any], Any], message: str) -> None:
    story = article()
    before = story.to_jsonld()
    with pytest.raises(ns.UsageError, match=message):
        call(story)
    assert story.to_jsonld() == before
