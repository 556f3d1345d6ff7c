"""Pages of a site in; whether their RSS feed keeps the rules, and whether readers find all that it says, out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from publish.feed_readers import as_xml, completed, in_html, is_left_alone, read, texts, valid
from publish.newsroom import HOME, STORY, article, imogen, page, site

import newsschema as ns
from newsschema.publish.held import authors
from newsschema.testing import any_text, models, plain_texts

BODY = "The lock <reopens> in May.\n\nBoats & bikes return."
BODY_HTML = "<p>The lock &lt;reopens&gt; in May.</p><p>Boats &amp; bikes return.</p>"


def item(**changes: Any) -> Any:
    """The one entry of a feed, as feedparser finds it."""
    text = ns.rss([site().page(article(**changes), STORY)])
    valid(text, "rss")
    (found,) = read(text).entries
    return found


def test_the_channel_is_that_of_the_site() -> None:
    made = site()
    made.publisher.description = "News from the fens & beyond"
    text = ns.rss([made.page(article(), STORY)], "/feed.rss")
    channel = read(text).feed
    valid(text, "rss")
    assert (channel.title, channel.link, channel.language) == ("Fenmoor Courier", HOME, "en-GB")
    assert channel.subtitle == "News from the fens & beyond"
    assert channel.updated == "Tue, 03 Mar 2026 17:45:00 +0000"
    assert [link.href for link in channel.links if link.rel == "self"] == [f"{HOME}feed.rss"]


def test_an_article_is_an_item_with_all_that_it_says() -> None:
    found = item(article_body=BODY, copyright_notice="© Fenmoor Courier", in_language="cy")
    assert found.title == "Fenmoor votes to reopen the lower lock"
    assert found.link == found.id == STORY
    assert found.published_parsed[:5] == (2026, 3, 3, 17, 5)
    assert found.updated_parsed[:5] == (2026, 3, 3, 17, 45)
    assert [author.name for author in found.authors] == ["Imogen Hartley", "Tobias Okafor-Lund"]
    assert [tag.term for tag in found.tags] == ["Waterways", "lock", "canal"]
    assert found.summary == "After forty years the basin gets its boats back."
    assert [(content.type, content.value) for content in found.content] == [("text/html", BODY_HTML)]
    assert (found.rights, found.language) == ("© Fenmoor Courier", "cy")
    (picture,) = found.media_content
    assert (picture["url"], picture["medium"], picture["type"]) == (f"{HOME}img/lock-16x9.jpg", "image", "image/jpeg")
    assert (picture["width"], picture["height"]) == ("1600", "900")
    assert found.media_credit[0]["content"] == "Wren Castellane/Fenmoor Courier"


def test_nothing_is_invented_and_nothing_is_empty() -> None:
    text = ns.rss([site(language=None).page(ns.NewsArticle(headline="Ferry back"), STORY)])
    valid(text, "rss")
    assert f"<item><title>Ferry back</title><link>{STORY}</link><guid isPermaLink=" in text
    assert text.count("<item>") == 1
    assert f'<guid isPermaLink="true">{STORY}</guid></item>' in text
    assert "language" not in text
    assert "lastBuildDate" not in text


@pytest.mark.parametrize(
    ("published", "written"),
    [
        (date(2026, 3, 3), "<dc:date>2026-03-03</dc:date>"),
        (datetime(2026, 3, 3, 8), "<dc:date>2026-03-03</dc:date>"),
        (ns.PartialDate(2026, 3), "<dc:date>2026-03</dc:date>"),
        (datetime(2026, 3, 3, 8, tzinfo=UTC), "<pubDate>Tue, 03 Mar 2026 08:00:00 +0000</pubDate>"),
    ],
)
def test_no_time_and_no_zone_is_invented(published: Any, written: str) -> None:
    text = ns.rss([site().page(article(date_published=published, date_modified=None), STORY)])
    valid(text, "rss")
    assert written in text


def test_a_text_without_a_summary_is_the_description() -> None:
    found = item(description=None, article_body=BODY)
    assert found.summary == BODY_HTML
    assert "content" not in found


def test_the_text_of_an_article_that_is_not_free_stays_behind_its_paywall() -> None:
    assert "content" not in item(article_body=BODY, is_accessible_for_free=False)
    assert "content" in item(article_body=BODY, is_accessible_for_free=True)


def test_a_text_as_html_is_written_as_it_is() -> None:
    whole = '<p>A <a href="https://example.com/?a=1&amp;b=2">lock</a> reopens.</p>'
    pages = [page(), site().page(article(article_body=BODY), f"{HOME}news/2")]
    first, second = read(ns.rss(pages, html_of=lambda one: {STORY: whole}.get(one.url))).entries
    assert first.content[0].value == whole
    assert second.content[0].value == BODY_HTML


def test_the_newsrooms_own_id_is_kept_where_a_feed_can_hold_it() -> None:
    own = "urn:newsml:fenmoorcourier.example:70418"
    assert item(id=own).id == own
    assert f'isPermaLink="false">{own}<' in ns.rss([site().page(article(id=own), STORY)])
    assert item(id="_:b0").id == item(id="#story").id == item(id="urn:a b").id == STORY


def test_a_recording_is_enclosed_and_others_are_media() -> None:
    sound = ns.AudioObject(content_url="/a.mp3?x=1&y=2", content_size="482113", duration=timedelta(seconds=90))
    film = ns.VideoObject(content_url="/film", name="The lock", credit_text="Agency")
    player = ns.VideoObject(embed_url="https://player.example/1")
    found = item(audio=sound, video=[film, player], associated_media=[sound], image=[])
    assert [(one.href, one.length, one.type) for one in found.enclosures] == [
        (f"{HOME}a.mp3?x=1&y=2", "482113", "audio/mpeg")
    ]
    assert found.media_content == [{"url": f"{HOME}film", "medium": "video"}]


def test_a_length_that_is_not_known_is_zero() -> None:
    film = ns.VideoObject(content_url="/film", encoding_format="video/mp4", content_size="2.5 MB")
    assert [(one.length, one.type) for one in item(video=film).enclosures] == [("0", "video/mp4")]


def test_a_section_has_a_feed_of_its_own() -> None:
    section = site().section_page("Waterways", "/waterways")
    section.page.description = "Locks and canals"
    channel = read(ns.rss([page()], of=section)).feed
    assert (channel.title, channel.link) == ("Waterways | Fenmoor Courier", f"{HOME}waterways")
    assert channel.subtitle == "Locks and canals"
    assert read(ns.rss([], of=site().author_page(imogen()))).feed.title == "Imogen Hartley | Fenmoor Courier"
    assert read(ns.rss([page()], of=site().home_page())).feed.title == "Fenmoor Courier"


def test_the_order_is_kept_and_each_article_is_there_once() -> None:
    pages = [site().page(article(), f"/news/{number}") for number in (3, 1, 3, 2)]
    found = read(ns.rss([site().home_page(), *pages])).entries
    assert [one.link for one in found] == [f"{HOME}news/{number}" for number in (3, 1, 2)]


def test_what_a_feed_needs_is_asked_for() -> None:
    with pytest.raises(ns.UsageError, match=rf"{STORY} needs a headline for a feed; set `headline`"):
        ns.rss([site().page(article(headline=" "), STORY)])
    with pytest.raises(ns.UsageError, match="a feed without pages needs its site; pass of="):
        ns.rss([])
    with pytest.raises(ns.UsageError, match="the site's `name`"):
        ns.rss([site(name="").page(article(), STORY)])


@settings(max_examples=150, deadline=None)
@given(models(ns.NewsArticle, texts=any_text))
def test_any_article_is_an_item_and_its_texts_come_back(given_article: ns.NewsArticle) -> None:
    made = site().page(completed(given_article), STORY)
    text = ns.rss([made])
    root, whole = valid(text, "rss"), made.article
    read(text)
    assert whole is not None
    assert texts(root, "//item/title") == [as_xml(whole.headline or "")]
    assert texts(root, "//item/category") == [as_xml(tag) for tag in tags(whole)]
    names = [one.name or "" for one in authors(whole)]
    assert texts(root, "//item/dc:creator") == [as_xml(name) for name in names if name.strip()]
    assert ns.rss([made]) == text


@settings(max_examples=150, deadline=None)
@given(any_text, any_text)
def test_texts_that_are_html_come_back(summary: str, body: str) -> None:
    text = ns.rss([site().page(article(description=summary, article_body=body), STORY)])
    read(text)
    root = valid(text, "rss")
    found = [in_html(markup) for markup in texts(root, "//item/description|//item/content:encoded")]
    said = [summary, "".join(line for line in body.splitlines() if line.strip())]  # each line a paragraph
    assert found == ["".join(as_xml(one).split()) for one in said if one.strip()]


@settings(max_examples=50, deadline=None)
@given(plain_texts.filter(is_left_alone))
def test_a_clean_headline_is_found_by_a_reader(headline: str) -> None:
    expected = headline if headline.strip() else "Ferry back"
    assert item(headline=expected).title == expected.strip()


def tags(whole: ns.NewsArticle) -> list[str]:
    """The sections and keywords that say something, each once."""
    words = [word if isinstance(word, str) else getattr(word, "name", None) for word in whole.keywords]
    return list(dict.fromkeys(word for word in [*whole.article_section, *words] if word and word.strip()))
