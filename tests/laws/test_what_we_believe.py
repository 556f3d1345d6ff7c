"""Law B: `page.article` equals the written article where its strings are clean; a changed value is in the evidence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import newsschema as ns
from newsschema.testing.value_strategies import zones

WORDS = ("Storm", "closes", "harbour", "again", "Ferry", "“Elbe”", "Élan", "例の新聞", "الميناء", "Übersee", "42")
headlines = st.lists(st.sampled_from(WORDS), min_size=2, max_size=6).map(" ".join)
names = st.builds(
    lambda first, last: f"{first} {last}",
    st.sampled_from(("Jane", "John", "Ada", "Zoë", "Łukasz")),
    st.sampled_from(("Doe", "Roe", "Bell", "O’Hara", "García")),
)
places = st.sampled_from(("a", "b", "c", "2026/storm"))
links = places.map("https://example.com/{}".format)
photos = places.map("https://example.com/photos/{}.jpg".format)
people = st.builds(lambda name, url: ns.Person(name=name, url=url), names, st.one_of(st.none(), links))
images = st.builds(
    lambda url, size, caption: ns.ImageObject(url=url, width=size, height=size, caption=caption),
    photos, st.one_of(st.none(), st.integers(700, 2000)), st.one_of(st.none(), headlines),
)  # fmt: skip
publishers = st.builds(
    lambda name, logo: ns.NewsMediaOrganization(name=name, logo=ns.ImageObject(url=logo) if logo else None),
    st.sampled_from(("Example News", "見本新報", "The Lighthouse")), st.sampled_from((None, "https://example.com/logo.png")),
)  # fmt: skip
moments = st.datetimes(datetime(2001, 1, 1), datetime(2026, 1, 1), timezones=zones)


def distinct(items: st.SearchStrategy[Any], by: str, least: int = 0) -> st.SearchStrategy[list[Any]]:
    return st.lists(items, min_size=least, max_size=3, unique_by=lambda item: getattr(item, by))


@st.composite
def clean_articles(draw: st.DrawFn) -> Any:
    """An article as a careful newsroom writes it: no value twice, the site's own name and logo nowhere else."""
    published = draw(moments)
    kind = draw(st.sampled_from((ns.NewsArticle, ns.OpinionNewsArticle, ns.ReportageNewsArticle, ns.LiveBlogPosting)))
    return kind(
        id=draw(st.sampled_from((None, "https://example.com/#article", "_:article"))),
        headline=draw(headlines),
        description=draw(headlines),
        url="https://example.com/2026/storm",
        author=draw(distinct(people, "name", 1)),
        publisher=draw(publishers),
        image=draw(distinct(images, "url", 1)),
        date_published=published,
        date_modified=published + timedelta(hours=draw(st.integers(0, 100))),
        keywords=draw(st.lists(st.sampled_from(WORDS), unique=True, min_size=1, max_size=3)),
        article_section=draw(st.sampled_from(("Harbour", "Übersee", "Local news"))),
        in_language=draw(st.sampled_from(("en", "de-AT", "ar"))),
        is_accessible_for_free=draw(st.booleans()),
        article_body=" ".join(draw(st.lists(headlines, min_size=3, max_size=6))),
        word_count=draw(st.integers(1, 2000)),
    )


@settings(max_examples=200)
@given(clean_articles())
def test_a_clean_article_is_believed_as_it_is_written(article: ns.Article) -> None:
    page = ns.parse(f"<!doctype html>{article.to_script()}", "https://example.com/2026/storm")
    assert page.article == article
    assert type(page.article) is type(article)
    assert page.articles == [article]


unclean = st.one_of(
    headlines.map(lambda text: text.replace(" ", "  \n")),
    headlines.map(lambda text: f" <b>{text}</b> "),
    headlines.map(lambda text: f"{text} &amp;amp; more"),
    headlines.map("\u200b{}".format),
)


@settings(max_examples=200)
@given(clean_articles(), unclean, unclean)
def test_what_was_cleaned_stays_in_the_evidence(article: ns.Article, headline: str, description: str) -> None:
    article.headline, article.description = headline, description
    page = ns.parse(f"<!doctype html>{article.to_script()}")
    assert page.article is not None
    assert page.article.headline != headline
    assert page.article.description != description
    for name, written in (("headline", headline), ("description", description)):
        decision = page.evidence[name]
        assert decision.chosen is not None
        assert (decision.chosen.raw, decision.chosen.value) == (written, getattr(page.article, name))
        assert decision.chosen.location is not None


@settings(max_examples=100)
@given(clean_articles(), headlines, names)
def test_another_opinion_of_the_page_loses_and_stays_visible(article: ns.Article, title: str, name: str) -> None:
    head = f'<meta property="og:title" content="{title}"><meta name="author" content="{name}">'
    page = ns.parse(f"<!doctype html><html><head>{head}{article.to_script()}</head></html>")
    assert page.article == article
    assert title in [candidate.raw for candidate in page.evidence["headline"].rejected]


def test_cleaning_knows_no_zone() -> None:
    article = ns.NewsArticle(headline="Rain", date_published=datetime(2026, 3, 1, 8, tzinfo=UTC).replace(tzinfo=None))
    page = ns.parse(article.to_script())
    assert page.article == article
