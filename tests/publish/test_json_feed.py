"""Pages of a site in; whether their JSON feed is one of version 1.1, and holds all that they say, out."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from publish.feed_readers import SCHEMAS, completed
from publish.newsroom import HOME, STORY, article, page, site

import newsschema as ns
from newsschema.testing import any_text, models

BODY = "The lock <reopens> in May.\n\nBoats & bikes return."
CHECK = jsonschema.Draft202012Validator(json.loads((SCHEMAS / "json_feed.schema.json").read_text("utf-8")))


def valid(text: str) -> Any:
    """The feed; it is valid under the rules, and can be encoded."""
    text.encode()
    feed = json.loads(text)
    CHECK.validate(feed)
    return feed


def item(**changes: Any) -> Any:
    (found,) = valid(ns.json_feed([site().page(article(**changes), STORY)]))["items"]
    return found


def test_a_feed_says_all_that_its_articles_say() -> None:
    made = site()
    made.publisher.description, made.publisher.url = "News from the fens", HOME
    assert valid(ns.json_feed([made.page(article(article_body=BODY, in_language="cy"), STORY)], "/feed.json")) == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Fenmoor Courier",
        "home_page_url": HOME,
        "feed_url": f"{HOME}feed.json",
        "description": "News from the fens",
        "authors": [{"name": "Fenmoor Courier", "url": HOME, "avatar": f"{HOME}logo.png"}],
        "language": "en-GB",
        "items": [
            {
                "id": STORY,
                "url": STORY,
                "title": "Fenmoor votes to reopen the lower lock",
                "content_text": BODY,
                "summary": "After forty years the basin gets its boats back.",
                "image": f"{HOME}img/lock-16x9.jpg",
                "date_published": "2026-03-03T17:05:00+00:00",
                "date_modified": "2026-03-03T17:45:00+00:00",
                "authors": [
                    {"name": "Imogen Hartley", "url": f"{HOME}by/hartley"},
                    {"name": "Tobias Okafor-Lund", "url": f"{HOME}by/okafor-lund"},
                ],
                "tags": ["Waterways", "lock", "canal"],
                "language": "cy",
            }
        ],
    }


def test_nothing_is_invented_and_nothing_is_empty() -> None:
    text = ns.json_feed([site(language=None).page(ns.NewsArticle(headline="Ferry back"), STORY)])
    assert valid(text)["items"] == [{"id": STORY, "url": STORY, "title": "Ferry back", "content_text": "Ferry back"}]


@pytest.mark.parametrize("published", [date(2026, 3, 3), datetime(2026, 3, 3, 8), ns.PartialDate(2026, 3)])
def test_a_date_that_is_no_moment_is_left_out(published: Any) -> None:
    assert "date_published" not in item(date_published=published)


def test_the_text_of_an_article_that_is_not_free_stays_behind_its_paywall() -> None:
    found = item(article_body=BODY, is_accessible_for_free=False)
    assert found["content_text"] == found["summary"] == "After forty years the basin gets its boats back."


def test_a_text_as_html_takes_the_place_of_the_plain_one() -> None:
    text = ns.json_feed([site().page(article(article_body=BODY), STORY)], html_of=lambda one: f"<p>{one.site.name}</p>")
    (found,) = valid(text)["items"]
    assert found["content_html"] == "<p>Fenmoor Courier</p>"
    assert "content_text" not in found


def test_recordings_are_attached_where_their_type_is_known() -> None:
    sound = ns.AudioObject(
        content_url="/a.mp3", content_size="482113", duration=timedelta(seconds=90.4), name="The lock song"
    )
    film = ns.VideoObject(content_url="/film", encoding_format="a film")
    assert item(audio=sound, video=film)["attachments"] == [
        {
            "url": f"{HOME}a.mp3",
            "mime_type": "audio/mpeg",
            "title": "The lock song",
            "size_in_bytes": 482113,
            "duration_in_seconds": 90,
        }
    ]


def test_an_author_has_a_picture() -> None:
    author = ns.Person(name="Imogen Hartley", image=ns.ImageObject(url="/imogen.jpg"), url="not a page")
    assert item(author=author)["authors"] == [{"name": "Imogen Hartley", "avatar": f"{HOME}imogen.jpg"}]


def test_a_section_without_articles_has_a_feed() -> None:
    feed = valid(ns.json_feed([], of=site().section_page("Waterways", "/waterways")))
    assert (feed["title"], feed["home_page_url"], feed["items"]) == (
        "Waterways | Fenmoor Courier",
        f"{HOME}waterways",
        [],
    )


def test_each_article_is_there_once() -> None:
    assert len(valid(ns.json_feed([page(), site().home_page(), page()]))["items"]) == 1


def test_what_a_feed_needs_is_asked_for() -> None:
    with pytest.raises(ns.UsageError, match="needs a headline for a feed"):
        ns.json_feed([site().page(article(headline=None), STORY)])
    with pytest.raises(ns.UsageError, match="pass of="):
        ns.json_feed([])


@settings(max_examples=150, deadline=None)
@given(models(ns.NewsArticle, texts=any_text))
def test_any_article_is_an_item_and_its_texts_come_back_unchanged(given_article: ns.NewsArticle) -> None:
    moment = datetime(2026, 3, 3, 17, 5, tzinfo=UTC)
    made = site().page(completed(given_article, date_published=moment, is_accessible_for_free=None), STORY)
    text = ns.json_feed([made])
    (found,) = valid(text)["items"]
    whole = made.article
    assert whole is not None
    assert joined(found["title"]) == joined(whole.headline or "")
    if whole.article_body:
        assert joined(found["content_text"]) == joined(whole.article_body)
    said = [text for text in (whole.description, whole.abstract) if text and text.strip()]
    assert joined(found.get("summary", "")) == joined(said[0] if said else "")
    assert ns.json_feed([made]) == text


def joined(text: str) -> str:
    """The text with two halves of a character as that character, as JSON reads them."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
