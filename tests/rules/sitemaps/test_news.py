"""News sitemaps in; what Google's rules say of them, and what they must not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

import newsschema as ns
from newsschema.rules.context import Context
from newsschema.rules.sitemaps.news_values import Age
from newsschema.syntaxes.news_sitemap import read_sitemap
from newsschema.values.sitemaps import NEWS_NAMESPACE, SITEMAP_NAMESPACE

NOW = datetime(2026, 3, 3, 12, tzinfo=UTC)
TITLED = datetime(2026, 3, 1, 8, tzinfo=UTC)
FULL = {
    "publication": "<news:name>Fenmoor Courier</news:name><news:language>en</news:language>",
    "publication_date": datetime.now(UTC).isoformat(timespec="seconds"),
    "title": "Lower Basin lock reopens",
}


def article(**fields: str | None) -> str:
    """A `<news:news>` with all that is required, but for what is given; None leaves it out."""
    written = {**FULL, **fields}
    inside = "".join(f"<news:{name}>{value}</news:{name}>" for name, value in written.items() if value is not None)
    return f"<news:news>{inside}</news:news>"


def urlset(*entries: str) -> str:
    urls = "\n".join(
        f"<url><loc>https://www.fenmoor.example/{at}</loc>{entry}</url>" for at, entry in enumerate(entries)
    )
    return f'<urlset xmlns="{SITEMAP_NAMESPACE}" xmlns:news="{NEWS_NAMESPACE}">\n{urls}</urlset>'


def found(text: str, *select: str) -> list[ns.Finding]:
    return list(ns.validate(text, select=select or ["google.news-sitemap", "sitemap"]).findings)


def names(text: str) -> list[str]:
    return [finding.name.removeprefix("google.news-sitemap.") for finding in found(text)]


def shown(text: str, finding: ns.Finding) -> str:
    place = finding.location
    assert place is not None
    assert place.line == place.end_line
    return text.splitlines()[place.line - 1][place.column - 1 : place.end_column - 1]


def test_a_full_sitemap_is_clean_under_every_profile() -> None:
    text = urlset(article(), "", article(title="Fish &amp; chips in the Fenmoor Courier's canteen"))
    for profile in ("google", "google-news", "schema.org"):
        assert ns.validate(text, profile).findings == ()


def test_what_is_published_is_clean() -> None:
    publisher = ns.NewsMediaOrganization(name="Fenmoor Courier")
    site = ns.Site(url="https://www.fenmoor.example", name="Fenmoor Courier", publisher=publisher, language="en")
    published = ns.NewsArticle(headline="Fish & chips: lock reopens", date_published=datetime.now(UTC))
    written = ns.news_sitemap([site.page(published, url="https://www.fenmoor.example/lock?a=1&b=2")])
    assert isinstance(written, str)
    assert ns.validate(written).findings == ()


def test_the_default_profile_judges_sitemaps() -> None:
    report = ns.validate(urlset(article(title=None)))
    assert [finding.name for finding in report.errors] == ["google.news-sitemap.fields"]


@pytest.mark.parametrize("name", ["publication_date", "title"])
@pytest.mark.parametrize("value", [None, "", "  "])
def test_a_required_tag_is_missing(name: str, value: str | None) -> None:
    text = urlset(article(**{name: value}))
    (finding,) = found(text, "google.news-sitemap.fields")
    assert finding.severity == "error"
    assert f"<news:{name}>" in finding.message
    assert shown(text, finding) == "<news:news>"


def test_a_publication_needs_a_name_and_a_language() -> None:
    text = urlset(article(publication="<news:name>Fenmoor Courier</news:name>"))
    (finding,) = found(text)
    assert "<news:language>" in finding.message
    assert shown(text, finding) == "<news:publication>"
    assert names(urlset(article(publication="<news:language>en</news:language>"))) == ["fields"]
    assert names(urlset(article(publication=""))) == ["fields", "fields"]
    assert names(urlset(article(publication=None))) == ["fields"]


def test_an_empty_article_lacks_all() -> None:
    assert names(urlset("<news:news/>")) == ["fields"] * 3


def test_an_entry_has_one_article_at_most() -> None:
    text = urlset(article() + article(title="Mayor resigns"))
    (finding,) = found(text)
    place = finding.location
    assert place is not None
    assert place.column == text.splitlines()[1].rindex("<news:news>") + 1


def test_a_thousand_articles_are_enough() -> None:
    assert found(urlset(*[article()] * 1000)) == []
    text = urlset(*[article()] * 1001)
    (finding,) = found(text)
    assert (finding.name, finding.severity) == ("google.news-sitemap.limits", "error")
    assert finding.location is not None
    assert finding.location.line == 1002
    assert found(urlset(*[""] * 1001)) == []  # pages that are no news


@pytest.mark.parametrize(
    "date", ["{0:%Y-%m-%d}", "{0:%Y-%m-%dT%H:%MZ}", "{0:%Y-%m-%dT%H:%M:%S}+00:00", "{0:%Y-%m-%dT%H:%M:%S}.5-00:00"]
)
def test_the_four_formats_of_a_date(date: str) -> None:
    assert found(urlset(article(publication_date=date.format(datetime.now(UTC))))) == []
    assert found(urlset(article(publication_date=f"\n {date.format(datetime.now(UTC))} "))) == []


@pytest.mark.parametrize(
    "date",
    ["2026", "2026-03", "2026-03-01T08:00:00", "2026-03-01T08:00:00+0100", "1 March 2026", "2026-02-30", "1772352000"],
)
def test_other_dates(date: str) -> None:
    text = urlset(article(publication_date=date))
    (finding,) = found(text)
    assert (finding.name, finding.severity) == ("google.news-sitemap.date", "error")
    assert shown(text, finding) == date


@pytest.mark.parametrize("language", ["en", "de", "zh-cn", "zh-TW", "fil", "EN", "no", " pt "])
def test_languages(language: str) -> None:
    publication = f"<news:name>Fenmoor Courier</news:name><news:language>{language}</news:language>"
    assert found(urlset(article(publication=publication))) == []


@pytest.mark.parametrize("language", ["en-GB", "en_US", "english", "jp", "zh-hans", "e"])
def test_what_is_no_language(language: str) -> None:
    text = urlset(article(publication=f"<news:name>F</news:name><news:language>{language}</news:language>"))
    (finding,) = found(text)
    assert (finding.name, finding.severity) == ("google.news-sitemap.language", "error")
    assert shown(text, finding) == language


@pytest.mark.parametrize(
    ("date", "is_old"),
    [
        ("2026-03-03T12:00:00Z", False),
        ("2026-03-01T12:00:00Z", False),
        ("2026-03-01T11:59:59Z", True),
        ("2026-03-01T12:59:59+01:00", True),
        ("2026-03-01T00:30:00-12:00", False),
        ("2026-03-01", False),
        ("2026-02-28", False),  # until noon of March 1 in UTC it lasts somewhere
        ("2026-02-27", True),
        ("2027-01-01", False),
        ("2020", False),  # of another rule
        ("0001-01-01", True),
        ("0001-01-01T00:00:00+01:00", True),
        ("9999-12-31", False),
    ],
)
def test_two_days_are_counted_from_the_moment_of_judging(date: str, is_old: bool) -> None:
    file = read_sitemap(urlset(article(publication_date=date)))
    findings = list(Age().check(Context(file.graph, sitemap=file.sitemap, now=NOW)))
    assert [finding.severity for finding in findings] == ["warning"] * is_old


def test_an_old_article_may_stand_there_as_a_page() -> None:
    old = (datetime.now(UTC) - timedelta(days=30)).isoformat(timespec="seconds")
    assert names(urlset(article(publication_date=old))) == ["age"]
    assert found(urlset(f"<lastmod>{old}</lastmod>")) == []


@pytest.mark.parametrize(
    ("title", "surplus"),
    [
        ("Lower Basin lock reopens - Fenmoor Courier", "publication"),
        ("Fenmoor Courier: Lower Basin lock reopens", None),  # a colon belongs to a headline
        ("FENMOOR COURIER | Lower Basin lock reopens", "publication"),
        ("Lower Basin lock reopens | By Ada Quill", "author"),
        ("Lower Basin lock reopens – by Ada Quill", "author"),
        ("Lower Basin lock reopens | {0:%Y-%m-%d}", "date"),
        ("Lower Basin lock reopens - {0.day} March {0.year}", "date"),
        ("Lower Basin lock reopens", None),
        ("Fenmoor Courier wins award for canal series", None),
        ("Canal history - the lock of 1 March 1826", None),
        ("Budget {0.day} March {0.year}: what changes", None),
        ("To the coast | by train and boat", None),
        ("Fenmoor Courier", None),
        ("Upper basin - Lower basin", None),
    ],
)
def test_titles(title: str, surplus: str | None) -> None:
    title = title.format(TITLED)
    text = urlset(article(title=title, publication_date=TITLED.isoformat()))
    findings = found(text, "google.news-sitemap.title")
    assert len(findings) == (surplus is not None)
    for finding in findings:
        assert finding.severity == "warning"
        assert str(surplus) in finding.message
        assert shown(text, finding) == title


def test_tags_that_are_gone_are_named_once_each() -> None:
    text = urlset(article(), article(keywords="canals", genres="Blog"), article(keywords="mayors"))
    findings = found(text)
    assert [finding.name for finding in findings] == ["google.news-sitemap.gone-tags"] * 2
    assert [shown(text, finding) for finding in findings] == ["canals", "Blog"]
    assert "2 articles have <news:keywords>" in findings[0].message
    assert "1 article has <news:genres>" in findings[1].message


def test_pages_and_documents_are_not_looked_at() -> None:
    assert ns.validate("<title>urlset</title>", select=["NS8"]).findings == ()
    assert ns.validate({"@type": "NewsArticle"}, select=["NS8"]).findings == ()
