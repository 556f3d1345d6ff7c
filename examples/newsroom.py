"""Nothing comes in; an invented newsroom's site, its authors and its articles go out, for the other examples.

Usage: python examples/newsroom.py
"""

from __future__ import annotations

from datetime import UTC, datetime

import newsschema as ns

HOME = "https://www.fenmoorcourier.example/"

SITE = ns.Site(
    url=HOME,
    name="Fenmoor Courier",
    language="en-GB",
    publisher=ns.NewsMediaOrganization(
        name="Fenmoor Courier",
        logo=ns.ImageObject(url=f"{HOME}static/logo.png", width=600, height=60),
        ethics_policy=f"{HOME}about/ethics",
        corrections_policy=f"{HOME}about/corrections",
    ),
    profiles=["https://social.example/@fenmoorcourier"],
    x_handle="fenmoorcourier",
)
FEEDS = {"application/rss+xml": "/feed.xml", "application/feed+json": "/feed.json"}

IMOGEN = ns.Person(name="Imogen Hartley", url=f"{HOME}authors/imogen-hartley", job_title="Waterways correspondent")
TOBIAS = ns.Person(name="Tobias Okafor-Lund", url=f"{HOME}authors/tobias-okafor-lund")


def picture(name: str, caption: str) -> list[ns.ImageObject]:
    """A picture in the three shapes that Google asks for, each with who made it and how it may be used."""
    shapes = {"16x9": (1600, 900), "4x3": (1600, 1200), "1x1": (1200, 1200)}
    return [
        ns.ImageObject(
            url=f"{HOME}static/{name}-{shape}.jpg",
            width=width,
            height=height,
            caption=caption,
            creator=ns.Person(name="Wren Castellane"),
            credit_text="Wren Castellane/Fenmoor Courier",
            copyright_notice="Fenmoor Courier",
            license=f"{HOME}about/pictures",
            acquire_license_page=f"{HOME}about/pictures#buy",
        )
        for shape, (width, height) in shapes.items()
    ]


ARTICLES: dict[str, ns.Article] = {
    "lock-to-reopen": ns.NewsArticle(
        headline="Fenmoor votes to reopen the lower lock",
        description="After forty years the basin gets its boats back.",
        author=[IMOGEN, TOBIAS],
        date_published=datetime(2026, 3, 3, 17, 5, tzinfo=UTC),
        date_modified=datetime(2026, 3, 3, 17, 45, tzinfo=UTC),
        image=picture("lock", "The lower lock at dawn"),
        article_section="Waterways",
        keywords=["lock", "canal"],
        article_body="The council voted 19 to 4 on Tuesday to let boats through the lower lock again.",
    ),
    "a-lock-is-not-a-postcard": ns.OpinionNewsArticle(
        headline="A lock is not a postcard",
        description="It leaks, it creaks, and that is what it is for.",
        author=TOBIAS,
        date_published=datetime(2026, 3, 4, 6, tzinfo=UTC),
        image=picture("gates", "The old gates in the yard"),
        article_section="Opinion",
        keywords=["lock"],
        article_body="Those who want the gates as they were in the photographs have never worked them.",
    ),
}
"""The articles by the last part of their address."""


def story(slug: str) -> ns.SitePage:
    """The page of one article; KeyError where there is none."""
    article = ARTICLES[slug]
    section = article.article_section[0]
    steps = [("Home", "/"), (section, f"/{section.lower()}")]
    return SITE.page(article, f"/news/{slug}", steps, ns.PageLinks(feeds=FEEDS))


def stories() -> list[ns.SitePage]:
    """The pages of all articles, as they stand in feeds."""
    return [story(slug) for slug in ARTICLES]


def news_sitemaps() -> dict[str, str]:
    """The news sitemap by its file's name; where it is more than one file, their index has that name."""
    made = ns.news_sitemap(stories())
    if isinstance(made, str):
        return {"news-sitemap.xml": made}
    files = {f"news-sitemap-{number}.xml": text for number, text in enumerate(made, 1)}
    return {"news-sitemap.xml": ns.sitemap_index([SITE.address(f"/{name}") for name in files]), **files}


if __name__ == "__main__":
    for page in stories():
        print(page.url, "-", page.check().ok)
