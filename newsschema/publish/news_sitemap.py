"""Pages of a site come in; the sitemaps that Google News reads go out.

Source: Google Search Central, "News sitemaps" (2026-07-07).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.errors import UsageError
from newsschema.publish.sitemap import SITEMAP
from newsschema.publish.w3c_dates import w3c_date
from newsschema.publish.xml_text import DECLARATION, xml_text
from newsschema.values.dates import moment
from newsschema.values.languages import normalize_language

if TYPE_CHECKING:
    from newsschema.models.article import Article
    from newsschema.publish.site_page import SitePage

NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
MOST_ARTICLES = 1_000
WINDOW = timedelta(days=2)
_CHINESE = {"zh-CN": "zh-cn", "zh-TW": "zh-tw", "zh-Hans": "zh-cn", "zh-Hant": "zh-tw"}
"""The languages that are more than a code of ISO 639."""


def news_sitemap(pages: Sequence[SitePage], now: datetime | None = None) -> str | list[str]:
    """A news sitemap of the articles published in the two days before `now`; older ones are left out, as Google asks.

    Where there are more than 1,000 of them it is a list of files; `sitemap_index` writes their index.

    Args:
        pages: pages with articles, in the order in which they are to be listed.
        now: the moment that the two days end at, with its zone; without it this very moment.

    Raises:
        UsageError: an article without a headline, a publication date or a language; the message names the page.
    """
    since = (now or datetime.now(UTC)) - WINDOW
    entries = [_entry(page, page.article) for page in pages if page.article and _is_new(page, page.article, since)]
    files = [_file(entries[start : start + MOST_ARTICLES]) for start in range(0, max(len(entries), 1), MOST_ARTICLES)]
    return files[0] if len(files) == 1 else files


def _is_new(page: SitePage, article: Article, since: datetime) -> bool:
    published = article.date_published
    first = moment(published)
    if first is None or not isinstance(published, date):
        raise UsageError(f"{page.url} needs the day it was published for a news sitemap, found {published}; set it")
    if not isinstance(published, datetime):
        first += timedelta(days=1)  # some time on that day
    return first >= since


def _entry(page: SitePage, article: Article) -> str:
    title = article.headline or article.name
    if not title:
        raise UsageError(f"{page.url} needs a headline for a news sitemap; set `headline`")
    language = _language(article.in_language or page.site.language or "")
    if language is None:
        found = article.in_language or page.site.language
        raise UsageError(f"{page.url} needs its language for a news sitemap, found {found!r}; set `in_language`")
    return (
        f"<url><loc>{xml_text(page.url)}</loc><news:news><news:publication><news:name>{xml_text(page.site.name)}"
        f"</news:name><news:language>{language}</news:language></news:publication><news:publication_date>"
        f"{w3c_date(article.date_published)}</news:publication_date><news:title>{xml_text(title)}</news:title>"
        "</news:news></url>"
    )


@lru_cache(maxsize=128)
def _language(tag: str) -> str | None:
    """The code of ISO 639 with two or three letters; for Chinese that of the region."""
    known = normalize_language(tag)
    if known is None:
        return None
    chinese = next((code for start, code in _CHINESE.items() if known == start or known.startswith(f"{start}-")), None)
    return chinese or known.partition("-")[0]


def _file(entries: Sequence[str]) -> str:
    inside = "\n".join(entries)
    return f'{DECLARATION}\n<urlset xmlns="{SITEMAP}" xmlns:news="{NEWS}">\n{inside}\n</urlset>\n'
