"""Google's rules for what a news sitemap says of an article: its date and its age, its language, its title."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from newsschema.rules.sitemaps.sitemap_rule import SitemapRule
from newsschema.syntaxes.news_sitemap import texts
from newsschema.values.dates import read_date
from newsschema.values.name_kinds import is_person_name
from newsschema.values.sitemaps import is_publication_language, is_recent
from newsschema.values.titles import cut_title, last_part_cut
from newsschema.values.w3c_dates import read_w3c_date

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.findings import Finding
    from newsschema.graph.node import Node
    from newsschema.rules.context import Context
    from newsschema.rules.rule import Rule
    from newsschema.syntaxes.news_sitemap import Sitemap

_DATE, _TITLE = "news:publication_date", "news:title"
_LANGUAGE = ("news:publication", "news:language")
_NAME = ("news:publication", "news:name")


class DateFormat(SitemapRule):
    """The date of publication is a day, or a day and a time with a zone, in W3C's format.

    It is the time at which the article was first published, not that of the sitemap. Google takes no other format, so
    that the article has no date.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news><news:publication_date>2026-03-01 08:00:00</news:publication_date></news:news>
          </url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news><news:publication_date>2026-03-01T08:00:00+00:00</news:publication_date></news:news>
          </url>
        </urlset>

    Source: Google Search Central, "News sitemaps", 2026-07-07.
    """

    code = "NS813"
    name = "google.news-sitemap.date"
    severity = "error"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        for news in sitemap.news:
            for value in texts(news, _DATE):
                text = value.value.strip()
                if not isinstance(read_w3c_date(text), date):
                    yield self.finding(
                        f"{text!r:.80} is in none of the formats; write 2026-03-01T08:00:00+01:00", value
                    )


class Language(SitemapRule):
    """The language of a publication is a code of ISO 639, of two or three letters.

    Two have a region, for the two scripts of Chinese: "zh-cn" and "zh-tw". A region behind any other code, or the code
    of a country, names no language.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news><news:publication><news:language>en-GB</news:language></news:publication></news:news>
          </url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news><news:publication><news:language>en</news:language></news:publication></news:news>
          </url>
        </urlset>

    Source: Google Search Central, "News sitemaps", 2026-07-07.
    """

    code = "NS814"
    name = "google.news-sitemap.language"
    severity = "error"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        for news in sitemap.news:
            for value in texts(news, *_LANGUAGE):
                code = value.value.strip()
                if not is_publication_language(code):
                    message = f"{code!r:.40} is no language code of ISO 639; write two or three letters, such as en"
                    yield self.finding(message, value)


class Age(SitemapRule):
    """The articles of a news sitemap are not older than two days.

    Older ones are to be taken out, or to stand there without `<news:news>`. A day without a time counts as long as it
    lasts anywhere.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news><news:publication_date>2019-03-01T08:00:00+00:00</news:publication_date></news:news>
          </url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <lastmod>2019-03-01T08:00:00+00:00</lastmod>
          </url>
        </urlset>

    Source: Google Search Central, "News sitemaps", 2026-07-07.
    """

    code = "NS815"
    name = "google.news-sitemap.age"
    severity = "warning"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:
        for news in sitemap.news:
            for value in texts(news, _DATE):
                read = read_w3c_date(value.value.strip())
                if isinstance(read, date) and not is_recent(read, context.now):
                    shown = value.value.strip()
                    message = f"the article is of {shown!r:.40}, older than two days; take out its <news:news>"
                    yield self.finding(message, value)


class Title(SitemapRule):
    """The title of an article is without author, publication and date.

    It is the headline as the page shows it. What stands behind a dash or a bar at its end, or before one at its start,
    is looked at; a headline may well be about the paper, or about a day.

    Bad:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news>
              <news:publication><news:name>Fenmoor Courier</news:name></news:publication>
              <news:title>Lower Basin lock reopens | Fenmoor Courier</news:title>
            </news:news>
          </url>
        </urlset>

    Good:

        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
          <url>
            <loc>https://www.fenmoor.example/lock</loc>
            <news:news>
              <news:publication><news:name>Fenmoor Courier</news:name></news:publication>
              <news:title>Lower Basin lock reopens</news:title>
            </news:news>
          </url>
        </urlset>

    Source: Google Search Central, "News sitemaps", 2026-07-07.
    """

    code = "NS816"
    name = "google.news-sitemap.title"
    severity = "warning"

    def check_sitemap(self, sitemap: Sitemap, context: Context) -> Iterator[Finding]:  # noqa: ARG002
        for news in sitemap.news:
            for value in texts(news, _TITLE):
                title = " ".join(value.value.split())
                surplus = _surplus(title, news)
                if surplus:
                    yield self.finding(f"the title {title!r:.80} has {surplus} in it; give the headline alone", value)


def _surplus(title: str, news: Node) -> str | None:
    """What a title says that is no part of the headline."""
    if cut_title(title, [value.value for value in texts(news, *_NAME)]) != title:
        return "the publication's name"
    last = title[len(last_part_cut(title) or title) :].strip(" -–—―|·•:»«/")
    if last[:3].lower() == "by " and is_person_name(last[3:]):
        return "the author"
    published = [value.value.strip() for value in texts(news, _DATE)]
    return "the date" if last and _day(last) in {_day(text) for text in published} - {None} else None


def _day(text: str) -> date | None:
    """The day that a few words are, other than words about a day."""
    read = read_date(text) if len(text.split()) <= 4 else None
    return read.date() if isinstance(read, datetime) else read if isinstance(read, date) else None


RULES: tuple[Rule, ...] = (DateFormat(), Language(), Age(), Title())
