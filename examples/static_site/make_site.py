"""A folder of Markdown articles comes in; a static site with all its pages, feeds and sitemaps goes out.

Usage: python examples/static_site/make_site.py OUTPUT
Needs: pip install jinja2
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader
from markdown_stories import HOME, Story, read_stories, slug_of
from markupsafe import Markup

import newsschema as ns

HERE = Path(__file__).resolve().parent
SITE = ns.Site(
    url=HOME,
    name="Saltmarsh Post",
    language="en-GB",
    publisher=ns.NewsMediaOrganization(
        name="Saltmarsh Post",
        logo=ns.ImageObject(url=f"{HOME}static/logo.png", width=512, height=512),
        ethics_policy=f"{HOME}about/ethics/",
    ),
)
FEEDS = {"application/rss+xml": "/feed.xml", "application/atom+xml": "/atom.xml", "application/feed+json": "/feed.json"}
TEMPLATES = Environment(
    autoescape=True,
    loader=FileSystemLoader(HERE / "templates"),
    extensions=["newsschema.integrations.jinja.NewsschemaExtension"],
)

Listing = tuple[ns.SitePage, list[ns.SitePage]]
"""A page, and the pages of the articles that it lists."""


def make_site(content: Path, output: Path, now: datetime | None = None) -> list[ns.SitePage]:
    """Write the site and return its pages. `now` is the moment that the news sitemap is written for."""
    found = [(story, story_page(story)) for story in read_stories(content)]
    stories = [page for _, page in found]
    listings: list[Listing] = [(SITE.home_page(stories), stories), *_sections(stories), *_authors(stories)]
    pages = [*stories, *(page for page, _ in listings)]
    files = {_file(page): _render("story.html", page, text=Markup(story.html)) for story, page in found}  # noqa: S704
    files |= {_file(page): _render("list.html", page, stories=listed) for page, listed in listings}
    for name, text in {**files, **_feeds(stories), **_sitemaps(pages, now)}.items():
        path = output / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return pages


def story_page(story: Story) -> ns.SitePage:
    """The page of an article."""
    section = story.article.article_section[0]
    steps = [("Home", "/"), (section, _section_address(section))]
    return SITE.page(story.article, f"/news/{story.slug}/", steps, ns.PageLinks(feeds=FEEDS))


def _section_address(section: str) -> str:
    return f"/sections/{slug_of(section)}/"


def _sections(stories: list[ns.SitePage]) -> list[Listing]:
    """A page for each section, with its articles."""
    found: dict[str, list[ns.SitePage]] = {}
    for page in stories:
        for section in page.article.article_section if page.article else ():
            found.setdefault(section, []).append(page)
    return [(SITE.section_page(name, _section_address(name), inside), inside) for name, inside in found.items()]


def _authors(stories: list[ns.SitePage]) -> list[Listing]:
    """A page for each author, with his articles."""
    people: dict[str, ns.Person] = {}
    found: dict[str, list[ns.SitePage]] = {}
    for page in stories:
        for author in page.article.author if page.article else ():
            if isinstance(author, ns.Person) and author.url:
                people[author.url] = author
                found.setdefault(author.url, []).append(page)
    return [(SITE.author_page(people[url], articles=inside), inside) for url, inside in found.items()]


def _feeds(stories: list[ns.SitePage]) -> dict[str, str]:
    return {
        "feed.xml": ns.rss(stories, url="/feed.xml"),
        "atom.xml": ns.atom(stories, url="/atom.xml"),
        "feed.json": ns.json_feed(stories, url="/feed.json"),
    }


def _sitemaps(pages: list[ns.SitePage], now: datetime | None) -> dict[str, str]:
    return {**_files("sitemap", ns.sitemap(pages)), **_files("news-sitemap", ns.news_sitemap(pages, now))}


def _files(name: str, made: str | list[str]) -> dict[str, str]:
    """A sitemap by its file's name; where it is more than one file, their index has that name."""
    if isinstance(made, str):
        return {f"{name}.xml": made}
    parts = {f"{name}-{number}.xml": text for number, text in enumerate(made, 1)}
    return {f"{name}.xml": ns.sitemap_index([SITE.address(f"/{part}") for part in parts]), **parts}


def _render(template: str, page: ns.SitePage, **more: object) -> str:
    return TEMPLATES.get_template(template).render(page=page, site=SITE, **more)


def _file(page: ns.SitePage) -> str:
    return f"{urlsplit(page.url).path.lstrip('/')}index.html"


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: make_site.py OUTPUT")
    for written in make_site(HERE / "content", Path(sys.argv[1])):
        print(written.url)
