"""Pages of a site come in; the sitemaps that Google News reads go out.

Source: Google Search Central, "News sitemaps" (2026-07-07).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING

from newsschema.errors import UsageError
from newsschema.publish.clearance import zoned
from newsschema.publish.held import title_of
from newsschema.publish.sitemap_files import located, once, url_sets
from newsschema.publish.xml_text import xml_text
from newsschema.values.sitemaps import MOST_ARTICLES, NEWS_NAMESPACE, is_out, is_recent, publication_language
from newsschema.values.w3c_dates import write_w3c_date

if TYPE_CHECKING:
    from newsschema.models.article import Article
    from newsschema.publish.site_page import SitePage

_IN_PARENTHESES = re.compile(r"\s*\([^()]*\)")


def news_sitemap(pages: Iterable[SitePage], now: datetime | None = None) -> str | list[str]:
    """A news sitemap of the articles published in the two days before `now`. Others are left out, as Google asks: older
    ones, and those whose time is yet to come.

    It is a list of files where there are more than 1,000 articles, or 50 MB; `sitemap_index` writes their index. A
    sitemap without any article is one that Google reads too. The name of the publication is that of the site without
    what it has in parentheses; a moment without a zone is written as its day. What Google would rather not see in a
    headline, such as the author's name, is said by `validate`, which takes each file.

    Args:
        pages: pages with articles, in the order in which they are to be listed; each address is listed once.
        now: the moment that the two days end at, with its zone; without it this very moment.

    Raises:
        UsageError: an article in those days without a headline, or without a language that Google knows; an article
            without the day of its publication; an address with more than 2,047 characters; `now` without a zone. The
            message names the page.
    """
    now = zoned(now)
    entries = [
        _entry(page, page.article, published)
        for page in once(pages)
        if page.article is not None
        if is_recent(published := _published(page, page.article), now) and is_out(published, now)
    ]
    return url_sets(entries, f'xmlns:news="{NEWS_NAMESPACE}"', MOST_ARTICLES)


def _published(page: SitePage, article: Article) -> date:
    found = article.date_published
    if not isinstance(found, date):
        said = found.isoformat() if found is not None else "no date"
        raise UsageError(f"{page.url} needs its day for a news sitemap, found {said}; set `date_published`")
    return found


def _entry(page: SitePage, article: Article, published: date) -> str:
    title = title_of(article)
    if title is None:
        raise UsageError(f"{page.url} needs a headline for a news sitemap; set `headline`")
    name, language = xml_text(_name(page)), _language(page, article)
    return located(
        page.url,
        f"<news:news><news:publication><news:name>{name}</news:name><news:language>{language}</news:language>"
        f"</news:publication><news:publication_date>{write_w3c_date(published)}</news:publication_date>"
        f"<news:title>{xml_text(title)}</news:title></news:news>",
    )


def _name(page: SitePage) -> str:
    """The site's name "omitting anything in parentheses", but for a name that has nothing else."""
    name = page.site.name
    short = _IN_PARENTHESES.sub("", name).strip() if "(" in name else name
    if not name.strip():
        raise UsageError("a news sitemap needs the name of the publication; set the site's `name`")
    return short or name


def _language(page: SitePage, article: Article) -> str:
    tag = article.in_language or page.site.language or ""
    code = publication_language(tag)
    if code is None:
        said = f"{tag!r:.40}" if tag else "none"
        raise UsageError(f"{page.url} needs a language of ISO 639 for a news sitemap, found {said}; set `in_language`")
    return code
