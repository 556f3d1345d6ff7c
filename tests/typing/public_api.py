"""What users write, in; nothing out: this file must type-check under mypy --strict and pyright's strict mode."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, assert_type

import newsschema as ns

jane = ns.Person(name="Jane Doe", url="https://example.com/jane")
photo = ns.ImageObject(url="https://example.com/a.jpg", width=1600, height=900, caption="Rain", credit_text="Agency")

# The constructor takes one value or several for a repeatable field, and nothing at all.
article = ns.NewsArticle(
    headline="Storm closes the harbour",
    date_published=datetime(2026, 3, 1, 8, tzinfo=UTC),
    date_modified=date(2026, 3, 2),
    author=[jane, ns.Organization(name="Example Agency")],
    publisher=ns.NewsMediaOrganization(name="Example News", logo=ns.ImageObject(url="https://example.com/logo.png")),
    image=photo,
    keywords=["storm", ns.DefinedTerm(name="harbour")],
    same_as="https://example.org/storm",
    is_accessible_for_free=False,
    properties={"award": "Lighthouse of the year"},
)
ns.NewsArticle(author=jane, keywords="storm", image=[photo, photo], word_count=120)
ns.NewsArticle(author=(jane, jane), keywords=("storm", "harbour"), same_as=["https://example.org/storm"])
ns.NewsArticle(author=None, keywords=None, publisher=None, date_published=None)
ns.NewsArticle(id="https://example.com/#article", types=("NewsArticle", "Report"))
ns.NewsArticle()

# A reference and a role stand in for any thing.
ns.NewsArticle(author=ns.Ref(id="https://example.com/#jane"), publisher=ns.Ref(id="https://example.com/#news"))
ns.NewsArticle(author=[jane, ns.Ref(id="https://example.com/#john")], image=ns.Ref(id="https://example.com/#a"))
ns.NewsArticle(author=ns.OrganizationRole(role_name="correspondent", properties={"author": jane}))
ns.NewsArticle(main_entity_of_page="https://example.com/2026/storm")
ns.NewsArticle(main_entity_of_page=ns.WebPage(id="https://example.com/2026/storm"))

# Dates of every precision, durations, text with a language.
ns.NewsArticle(date_published=ns.PartialDate(2026, 3), headline=ns.LangString("Sturm", language="de"))
ns.VideoObject(name="The storm", duration=timedelta(minutes=3), upload_date=date(2026, 3, 1))

# Reading: a list for a repeatable field, a value or None for a single one.
assert_type(article.headline, str | None)
assert_type(article.date_published, datetime | date | ns.PartialDate | None)
assert_type(article.author, list[ns.Person | ns.Organization])
assert_type(article.image, list[ns.ImageObject])
assert_type(article.keywords, list[ns.DefinedTerm | str])
assert_type(article.same_as, list[str])
assert_type(article.publisher, ns.Organization | ns.Person | None)
assert_type(article.is_accessible_for_free, bool | None)
assert_type(article.id, str | None)
assert_type(article.types, tuple[str, ...])
names: list[str | None] = [author.name for author in article.author]
first_width: int | ns.QuantitativeValue | float | str | None = article.image[0].width
urls = [image.url for image in article.image if image.url is not None]
assert_type(urls, list[str])

# Assignment takes what the constructor takes.
article.author = jane
article.author = [jane, ns.Organization(name="Example Agency")]
article.author = [jane, ns.Ref(id="https://example.com/#john")]
article.author = None
article.author.append(jane)
article.keywords = "storm"
article.keywords = ["storm", "harbour"]
article.image = photo
article.publisher = ns.Ref(id="https://example.com/#news")
article.publisher = None
article.headline = None
article.date_published = date(2026, 3, 1)
article.properties["award"] = ["Lighthouse of the year"]

# Export and loading.
assert_type(article.to_json(indent=2), str)
assert_type(article.to_script(nonce="abc"), str)
document: dict[str, object] = article.to_jsonld()
assert_type(ns.NewsArticle.from_jsonld(document), ns.NewsArticle)
assert_type(ns.NewsArticle.from_jsonld([document]), ns.NewsArticle)
assert_type(ns.NewsArticle.from_jsonld(b"{}"), ns.NewsArticle)
assert_type(ns.OpinionNewsArticle.from_html("<html>", url="https://example.com/"), ns.OpinionNewsArticle)
assert_type(ns.NewsArticle.model_validate({"headline": "Rain"}), ns.NewsArticle)
assert_type(article.model_copy(deep=True), ns.NewsArticle)
assert_type(ns.load(document), ns.Thing)
assert_type(ns.load_all("[]"), list[ns.Thing])

# Exchange.
found = ns.from_ninjs({"uri": "urn:newsml:wire.example:1"})
assert_type(found.article, ns.Article | None)
assert_type(found.thing, ns.CreativeWork)
assert_type(found.report.dropped, list[ns.ExchangeNote])
assert_type(ns.to_ninjs(article, datetime(2026, 3, 1, tzinfo=UTC)), ns.Exported)
assert_type(ns.to_ninjs(photo).data, dict[str, Any])
assert_type(ns.apple_news_metadata(article).to_json(indent=2), str)

# Reading a page.
page = ns.parse(Path("page.html").read_bytes(), url="https://example.com/", content_type="text/html", body=False)
assert_type(page, ns.Page)
assert_type(page.article, ns.Article | None)
assert_type(page.articles, list[ns.Article])
assert_type(page.things, list[ns.Thing])
assert_type(page.evidence, dict[str, ns.Decision])
assert_type(page.evidence["author"].chosen, ns.Candidate | None)
assert_type(page.findings, list[ns.Finding])
if page.article is not None and isinstance(page.article, ns.NewsArticle):
    dateline: str | None = page.article.dateline
for finding in page.findings:
    assert_type(finding.location, ns.Location | None)
    place: tuple[str, str, str | None] = (finding.code, finding.message, finding.pointer)
try:
    ns.NewsArticle.from_html("")
except ns.ArticleNotFound as error:
    problem: ns.NewsschemaError = error

# Publishing a site.
site = ns.Site(url="https://example.com/", name="Example News", publisher=ns.NewsMediaOrganization(name="Example News"))
story = site.page(article, "/rain", [("Home", "/")], ns.PageLinks(amp="/amp/rain"))
assert_type(story, ns.SitePage)
assert_type(story.to_head(nonce="abc"), str)
assert_type(story.article, ns.Article | None)
assert_type(ns.rss([story], "/feed.rss", site), str)
assert_type(ns.atom(iter([story]), of=site.section_page("Weather", "/weather")), str)
assert_type(ns.json_feed((story,), html_of=lambda page: f"<p>{page.url}</p>"), str)
assert_type(ns.news_sitemap([story], now=datetime(2026, 3, 1, tzinfo=UTC)), str | list[str])
assert_type(ns.sitemap([story, site.home_page()]), str | list[str])
assert_type(ns.sitemap_index([site.address("/news-1.xml")]), str)
