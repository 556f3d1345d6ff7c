"""Articles, and the pages that a site makes of them, come in; the text of one format goes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsschema.cli.output import note, visible
from newsschema.errors import UsageError
from newsschema.models.article import Article

if TYPE_CHECKING:
    from newsschema.models.creative_work import CreativeWork
    from newsschema.publish.site_page import SitePage

EXCHANGED = ("ninjs", "apple-news")
OF_ONE = ("jsonld", "script", "head", "fragment", *EXCHANGED)
"""The formats that hold one article."""
FEEDS = ("rss", "atom", "json-feed")
WITHOUT_SITE = ("jsonld", "script", *EXCHANGED)
"""The formats that need no site."""


@dataclass(frozen=True, slots=True)
class Options:
    """The words of the command line, as click hands them over."""

    names: tuple[str, ...]
    form: str
    language: str
    url: str | None
    site_file: Path | None
    site_url: str | None
    site_name: str | None
    publisher: str | None
    site_language: str | None
    check: bool
    strict: bool

    def site_options(self) -> dict[str, str]:
        """What the options say of the site, by the keys of a site's table."""
        said = {"url": self.site_url, "name": self.site_name, "publisher": self.publisher}
        said["language"] = self.site_language
        return {key: value for key, value in said.items() if value is not None}


def rendered(works: Sequence[CreativeWork], pages: Sequence[SitePage], options: Options) -> str:
    """The text that the options ask for; what it cannot say is noted on standard error.

    Raises:
        ExportBlocked: the article is withheld, canceled or embargoed.
        UsageError: an article lacks what the format needs.
    """
    if options.form in EXCHANGED:
        return _exchanged(works[0], options)
    if options.form in OF_ONE:
        return _markup(works[0], pages, options.form)
    return _listed(pages, options)


def article(work: CreativeWork, options: Options) -> Article:
    """The work, which has to be an article.

    Raises:
        UsageError: it is none.
    """
    if not isinstance(work, Article):
        raise UsageError(f"{options.form} is a format for articles, found a {type(work).__name__}")
    return work


def address_of_page(work: Any) -> str | None:
    """Where the article's page is, as the article says."""
    page = work.main_entity_of_page
    named = page if isinstance(page, str) else getattr(page, "url", None) or getattr(page, "id", None)
    own: str | None = work.url
    return own or named


def _markup(work: CreativeWork, pages: Sequence[SitePage], form: str) -> str:
    """The article, or the page that a site makes of it, as markup."""
    from newsschema.models.export import json_text
    from newsschema.publish.clearance import refuse_blocked

    if not pages:
        refuse_blocked(work)
        return work.to_script() if form == "script" else work.to_json(indent=2)
    page = pages[0]
    if form == "jsonld":
        return json_text(page.to_jsonld(), 2)
    return {"script": page.to_script, "head": page.to_head, "fragment": page.to_html_fragment}[form]()


def _exchanged(work: CreativeWork, options: Options) -> str:
    """The article in a format of exchange; what it cannot say is noted."""
    from newsschema.publish.apple_news import apple_news_metadata
    from newsschema.publish.ninjs.writing import to_ninjs

    if options.url is not None:
        work.url = options.url
    written = to_ninjs(work) if options.form == "ninjs" else apple_news_metadata(article(work, options))
    for one in written.report.notes:
        note(visible(f"Note: {one}"))
    return written.to_json(indent=2)


def _listed(pages: Sequence[SitePage], options: Options) -> str:
    """The articles as a feed or a sitemap, in their order."""
    from newsschema.publish.atom import atom
    from newsschema.publish.json_feed import json_feed
    from newsschema.publish.news_sitemap import news_sitemap
    from newsschema.publish.rss import rss
    from newsschema.publish.sitemap import sitemap

    if options.form in FEEDS:
        return {"rss": rss, "atom": atom, "json-feed": json_feed}[options.form](pages, options.url)
    files = news_sitemap(pages) if options.form == "news-sitemap" else sitemap(pages)
    if isinstance(files, str):
        return files
    raise UsageError(f"{len(pages):,} articles fill {len(files)} files; render them in parts")
