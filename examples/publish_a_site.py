"""A newsroom's articles in; all the markup of its site out: pages with their heads, feeds, sitemaps.

Usage: python examples/publish_a_site.py [FOLDER]

Writes the files into FOLDER; without one it prints their names, and the head of the first article.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import newsschema as ns

HOME = "https://www.fenmoorcourier.example/"
NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)

SITE = ns.Site(
    url=HOME,
    name="Fenmoor Courier",
    publisher=ns.NewsMediaOrganization(
        name="Fenmoor Courier",
        description="News from the fens",
        logo=ns.ImageObject(url=f"{HOME}static/logo.png", width=600, height=120),
        ethics_policy=f"{HOME}ethics",
        corrections_policy=f"{HOME}corrections",
    ),
    language="en-GB",
    search="/search?q={search_term_string}",
    x_handle="fenmoorcourier",
)
FEEDS = ns.PageLinks(feeds={"application/rss+xml": "/feed.rss", "application/feed+json": "/feed.json"})
HARTLEY = ns.Person(name="Imogen Hartley", url=f"{HOME}by/imogen-hartley", job_title="Waterways correspondent")


def picture(name: str, caption: str) -> list[ns.ImageObject]:
    """One picture in the three shapes that Google advises."""
    shapes = {shape: f"{HOME}img/{name}-{shape}.jpg" for shape in ("16x9", "4x3", "1x1")}
    by = ns.Person(name="Wren Castellane", url=f"{HOME}by/wren-castellane")
    shown = ns.ImageObject.in_shapes(shapes, width=1600, caption=caption, creator=by, credit_text="Wren Castellane")
    return [one.licensed(f"{HOME}licence", f"{HOME}pictures", notice="Fenmoor Courier") for one in shown]


def articles() -> list[ns.SitePage]:
    """The articles, newest first, as pages of the site. `strict` refuses one that Google would warn about."""
    lock = ns.NewsArticle(
        headline="Fenmoor votes to reopen the lower lock",
        description="After forty years the basin gets its boats back.",
        author=[HARTLEY],
        date_published=datetime(2026, 3, 3, 17, 5, tzinfo=UTC),
        date_modified=datetime(2026, 3, 3, 17, 45, tzinfo=UTC),
        image=picture("lock", "The lower lock at dawn"),
        article_section="Waterways",
        article_body="The council voted by twelve to three.\nBoats are to pass again in May.",
    )
    heron = ns.NewsArticle(
        headline="Heron & swan share an island",
        description="Wardens have never seen the like.",
        author=[HARTLEY],
        date_published=datetime(2026, 3, 2, 8, tzinfo=UTC),
        image=picture("heron", "The island in the upper basin"),
        article_section="Waterways",
        article_body="The two have shared the island in the upper basin since February.",
    )
    heron.paywall(".for-subscribers")
    trail = [("Home", "/"), ("Waterways", "/waterways")]
    return [
        SITE.page(lock, "/news/lower-lock", trail, FEEDS, strict=True),
        SITE.page(heron, "/news/heron", trail, FEEDS, strict=True),
    ]


def html(page: ns.SitePage) -> str:
    """A page: the head is newsschema's, everything else is yours."""
    article = page.article
    title = escape((article.headline if article is not None else page.page.name) or "")
    head = f"<head>\n<title>{title}</title>\n{page.to_head()}\n</head>"
    body = f"<h1>{title}</h1>"
    if article is not None:
        readers = "for-subscribers" if article.is_accessible_for_free is False else "for-all"
        body += f'\n<div class="{readers}">{escape(article.article_body or "")}</div>'
    return f'<!DOCTYPE html>\n<html lang="en-GB">\n{head}\n<body>\n{body}\n</body>\n</html>\n'


def files() -> dict[str, str]:
    """The files of the site, by their paths."""
    stories = articles()
    waterways = SITE.section_page("Waterways", "/waterways", stories)
    pages = [*stories, waterways, SITE.author_page(HARTLEY, articles=stories), SITE.home_page(stories)]
    for page in pages:
        page.check().raise_for_errors()
    found = {f"{page.url.removeprefix(HOME) or 'index'}.html": html(page) for page in pages}
    found |= {
        "feed.rss": ns.rss(stories, "/feed.rss"),
        "feed.atom": ns.atom(stories, "/feed.atom"),
        "feed.json": ns.json_feed(stories, "/feed.json"),
        "waterways/feed.rss": ns.rss(stories, "/waterways/feed.rss", of=waterways),
    }
    maps = numbered("news", ns.news_sitemap(stories, NOW)) | numbered("pages", ns.sitemap(pages))
    return found | maps | {"sitemap.xml": ns.sitemap_index([SITE.address(name) for name in maps])}


def numbered(name: str, made: str | list[str]) -> dict[str, str]:
    """The sitemap, or the several sitemaps that a large site has."""
    return {f"{name}-{number}.xml": text for number, text in enumerate([made] if isinstance(made, str) else made, 1)}


def main() -> None:
    """Write the files, or show what they would be."""
    made = files()
    if len(sys.argv) > 1:
        for name, text in made.items():
            path = Path(sys.argv[1], name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    print(*made, sep="\n")
    print(articles()[0].to_head())


if __name__ == "__main__":
    main()
