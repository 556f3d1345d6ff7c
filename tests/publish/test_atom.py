"""Pages of a site in; whether their Atom feed keeps RFC 4287, and whether readers find all that it says, out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from lxml import etree
from publish.feed_readers import as_xml, completed, in_html, is_left_alone, read, schema, texts, valid
from publish.newsroom import HOME, STORY, article, page, site

import newsschema as ns
from newsschema.testing import any_text, models, plain_texts

BODY = "The lock <reopens> in May.\n\nBoats & bikes return."
BODY_HTML = "<p>The lock &lt;reopens&gt; in May.</p><p>Boats &amp; bikes return.</p>"


def entry(**changes: Any) -> Any:
    """The one entry of a feed, as feedparser finds it."""
    text = ns.atom([site().page(article(**changes), STORY)])
    valid(text, "atom")
    (found,) = read(text).entries
    return found


def test_the_feed_is_that_of_the_site() -> None:
    made = site()
    made.publisher.description, made.publisher.url = "News from the fens & beyond", HOME
    text = ns.atom([made.page(article(), STORY)], "/feed.atom")
    valid(text, "atom")
    found = read(text)
    assert found.version == "atom10"
    assert (found.feed.title, found.feed.link, found.feed.language) == ("Fenmoor Courier", HOME, "en-GB")
    assert (found.feed.id, found.feed.subtitle) == (f"{HOME}feed.atom", "News from the fens & beyond")
    assert found.feed.updated == "2026-03-03T17:45:00+00:00"
    assert found.feed.authors == [{"name": "Fenmoor Courier", "href": HOME}]
    assert found.feed.logo == f"{HOME}logo.png"
    assert [link.href for link in found.feed.links if link.rel == "self"] == [f"{HOME}feed.atom"]


def test_an_article_is_an_entry_with_all_that_it_says() -> None:
    found = entry(article_body=BODY, copyright_notice="© Fenmoor Courier", in_language="cy")
    assert found.title == "Fenmoor votes to reopen the lower lock"
    assert (found.link, found.id) == (STORY, STORY)
    assert (found.published, found.updated) == ("2026-03-03T17:05:00+00:00", "2026-03-03T17:45:00+00:00")
    assert found.authors == [
        {"name": "Imogen Hartley", "href": f"{HOME}by/hartley"},
        {"name": "Tobias Okafor-Lund", "href": f"{HOME}by/okafor-lund"},
    ]
    assert [tag.term for tag in found.tags] == ["Waterways", "lock", "canal"]
    assert found.summary == "After forty years the basin gets its boats back."
    assert [(content.type, content.value) for content in found.content] == [("text/html", BODY_HTML)]
    assert (found.rights, found.title_detail.language) == ("© Fenmoor Courier", "cy")
    assert found.media_content[0]["url"] == f"{HOME}img/lock-16x9.jpg"


def test_the_language_of_an_entry_is_said_where_it_is_another() -> None:
    assert ns.atom([page()]).count("xml:lang") == 1
    assert '<entry xml:lang="cy">' in ns.atom([site().page(article(in_language="cy"), STORY)])
    assert "<entry>" in ns.atom([site().page(article(in_language="Welsh (UK)"), STORY)])


def test_a_recording_is_enclosed_where_its_type_is_known() -> None:
    sound = ns.AudioObject(content_url="/a.mp3", content_size="482113", name='"Lock" song')
    film = ns.VideoObject(content_url="/film")
    found = entry(audio=sound, video=film)
    assert [dict(one) for one in found.enclosures] == [
        {"href": f"{HOME}a.mp3", "type": "audio/mpeg", "title": '"Lock" song', "length": "482113"}
    ]
    assert [one["url"] for one in found.media_content] == [f"{HOME}img/lock-16x9.jpg", f"{HOME}film"]


def test_the_text_of_an_article_that_is_not_free_stays_behind_its_paywall() -> None:
    assert "content" not in entry(article_body=BODY, is_accessible_for_free=False)


def test_a_section_has_a_feed_of_its_own_with_its_own_id() -> None:
    feed = read(ns.atom([page()], of=site().section_page("Waterways", "/waterways"))).feed
    assert (feed.title, feed.id, feed.link) == ("Waterways | Fenmoor Courier", f"{HOME}waterways", f"{HOME}waterways")


def test_the_feed_is_as_young_as_its_youngest_article() -> None:
    early = datetime(2026, 3, 3, 23, tzinfo=timezone(timedelta(hours=9)))
    late = datetime(2026, 3, 3, 16, tzinfo=UTC)
    pages = [
        site().page(article(date_published=day, date_modified=None), f"/{number}")
        for number, day in enumerate([early, late])
    ]
    assert read(ns.atom(pages)).feed.updated == "2026-03-03T16:00:00+00:00"


def test_a_moment_that_changed_without_its_zone_gives_way_to_that_of_publication() -> None:
    found = entry(date_modified=date(2026, 3, 4))
    assert found.updated == found.published == "2026-03-03T17:05:00+00:00"


@pytest.mark.parametrize(
    ("published", "said"),
    [
        (None, "no date"),
        (date(2026, 3, 3), "2026-03-03"),
        (datetime(2026, 3, 3, 8), "2026-03-03T08:00:00"),
        (ns.PartialDate(2026), "2026"),
    ],
)
def test_the_moment_that_atom_requires_is_asked_for(published: Any, said: str) -> None:
    message = rf"{STORY} needs a moment with its zone for an Atom feed, found {said}; set `date_published`"
    with pytest.raises(ns.UsageError, match=message):
        ns.atom([site().page(article(date_published=published, date_modified=None), STORY)])


def test_what_else_atom_needs_is_asked_for() -> None:
    with pytest.raises(ns.UsageError, match="takes its date from the youngest article, found none"):
        ns.atom([site().home_page()])
    with pytest.raises(ns.UsageError, match="pass of="):
        ns.atom([])
    with pytest.raises(ns.UsageError, match="needs a headline"):
        ns.atom([site().page(article(headline=None), STORY)])


BROKEN = {
    "no id": (f"<id>{HOME}</id>", ""),
    "no title": ("<title>Fenmoor Courier</title>", ""),
    "two titles": ("<title>Fenmoor Courier</title>", "<title>A</title><title>B</title>"),
    "a day": (">2026-03-03T17:45:00+00:00<", ">2026-03-03<"),
    "no zone": (">2026-03-03T17:45:00+00:00<", ">2026-03-03T17:45:00<"),
    "a relative id": (f"<id>{STORY}</id>", "<id>lock</id>"),
    "a nameless author": ("<name>Imogen Hartley</name>", ""),
    "a language that is none": ('xml:lang="en-GB"', 'xml:lang="British English"'),
    "a link to nowhere": (f' href="{STORY}"', ""),
    "a category without a term": (' term="lock"', ""),
    "an element that Atom does not have": ("<summary>", "<pubDate/><summary>"),
    "a text of another type": ("<summary>", '<summary type="markdown">'),
}


@pytest.mark.parametrize("name", BROKEN)
def test_the_schema_refuses_what_the_rfc_refuses(name: str) -> None:
    before, after = BROKEN[name]
    text = ns.atom([page()])
    assert before in text
    assert not schema("atom").validate(etree.fromstring(text.replace(before, after).encode()))


@settings(max_examples=150, deadline=None)
@given(models(ns.NewsArticle, texts=any_text))
def test_any_article_is_an_entry_and_its_texts_come_back(given_article: ns.NewsArticle) -> None:
    moment = datetime(2026, 3, 3, 17, 5, tzinfo=UTC)
    made = site().page(completed(given_article, date_published=moment, is_accessible_for_free=None), STORY)
    text = ns.atom([made])
    root, whole = valid(text, "atom"), made.article
    read(text)
    assert whole is not None
    assert texts(root, "//atom:entry/atom:title") == [as_xml(whole.headline or "")]
    said = [whole.description or whole.abstract, whole.copyright_notice]
    found = [*texts(root, "//atom:entry/atom:summary"), *texts(root, "//atom:entry/atom:rights")]
    assert found == [as_xml(one) for one in said if one and one.strip()]
    sections = [tag for tag in dict.fromkeys(whole.article_section) if tag.strip()]
    assert texts(root, "//atom:category/@term")[: len(sections)] == [as_xml(tag) for tag in sections]
    body = "".join(line for line in (whole.article_body or "").splitlines() if line.strip())
    assert in_html("".join(texts(root, "//atom:content"))) == "".join(as_xml(body).split())
    assert ns.atom([made]) == text


@settings(max_examples=50, deadline=None)
@given(plain_texts.filter(is_left_alone), plain_texts.filter(is_left_alone))
def test_clean_texts_are_found_by_a_reader(headline: str, summary: str) -> None:
    expected = headline if headline.strip() else "Ferry back"
    found = entry(headline=expected, description=summary)
    assert (found.title, found.get("summary", "")) == (expected.strip(), summary.strip())
