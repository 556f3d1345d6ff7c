"""The articles that Pelican has read come in; each goes out with its page, and the news sitemap is written: a plugin.

The template's one line is `{{ article.site_page | newsschema_head }}`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from markupsafe import Markup
from pelican import signals  # pyright: ignore[reportMissingTypeStubs]

import newsschema as ns


def register() -> None:
    """Called by Pelican: have every article given its page as soon as all are read."""
    signals.article_generator_finalized.connect(add_pages)


def add_pages(generator: Any) -> None:
    """Give each article its page as `article.site_page`, and write the news sitemap of all."""
    site: ns.Site = generator.settings["NEWSSCHEMA_SITE"]
    for article in generator.articles:
        steps = [("Home", "/"), (str(article.category), f"/{article.category.url}")]
        article.site_page = site.page(news_article(site, article), f"/{article.url}", steps)
    made = ns.news_sitemap([article.site_page for article in generator.articles])
    if not isinstance(made, str):
        raise ns.UsageError("this example writes one news sitemap; see ../static_site for more than 1,000 new articles")
    output = Path(generator.output_path)
    output.mkdir(parents=True, exist_ok=True)
    (output / "news-sitemap.xml").write_text(made, "utf-8", newline="\n")


def news_article(site: ns.Site, article: Any) -> ns.NewsArticle:
    """What Pelican knows of an article. Its title, summary and content are HTML, and become text."""
    picture = getattr(article, "picture", None)
    return ns.NewsArticle(
        headline=_text(article.title),
        description=_text(article.summary),
        date_published=article.date,
        date_modified=getattr(article, "modified", None),
        author=[ns.Person(name=one.name, url=site.address(f"/{one.url}")) for one in article.authors],
        image=ns.ImageObject(url=picture, width=1600, height=900) if picture else None,
        article_section=str(article.category),
        keywords=[tag.name for tag in getattr(article, "tags", ())],
        article_body=_text(article.content),
        in_language=None if article.in_default_lang else article.lang,
    )


def _text(html: str) -> str:
    return Markup(html).striptags()  # noqa: S704 (it is HTML, and its tags are taken away)
