"""Pages in; where their article contradicts them, and the many legal differences that are none."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsschema as ns

HEADLINE = "Lower Basin lock reopens after nine months"
LOCK = "https://www.fenmoor.example/news/lower-basin-lock"


def block(**said: Any) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": HEADLINE, **said}
    kept = {name: value for name, value in data.items() if value is not None}
    return f'<script type="application/ld+json">{json.dumps(kept)}</script>'


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">\n'


def page(head: str = "", body: str = "", title: str = HEADLINE, h1: str = HEADLINE, lang: str = "en") -> str:
    og = meta("og:type", "article") + meta("og:title", title)
    return (
        f'<!doctype html><html lang="{lang}"><head><title>{title} | Fenmoor Courier</title>\n{og}{head}</head>\n'
        f"<body>{f'<h1>{h1}</h1>' if h1 else ''}{body}</body></html>"
    )


def found(html: str, url: str | None = None) -> list[ns.Finding]:
    return [f for f in ns.validate(html, url=url, select=["NS6"]).findings if f.name.startswith("consistency.")]


def names(html: str, url: str | None = None) -> list[str]:
    return [finding.name.removeprefix("consistency.") for finding in found(html, url)]


def shown(html: str, finding: ns.Finding) -> str:
    place = finding.location
    assert place is not None
    assert place.line == place.end_line
    return html.splitlines()[place.line - 1][place.column - 1 : place.end_column - 1]


class TestHeadline:
    def test_another_headline(self) -> None:
        html = page(block(headline="Mayor resigns over budget"))
        (finding,) = found(html)
        assert (finding.name, finding.severity) == ("consistency.headline", "warning")
        assert (finding.property, finding.pointer) == ("headline", "/headline")
        assert shown(html, finding) == '"Mayor resigns over budget"'
        assert HEADLINE in finding.message

    def test_the_name_of_the_site(self) -> None:
        assert names(page(meta("og:site_name", "Fenmoor Courier") + block(headline="Fenmoor Courier"))) == ["headline"]
        publisher = {"@type": "Organization", "name": "Fenmoor Courier"}
        assert names(page(block(headline="FENMOOR-COURIER", publisher=publisher))) == ["headline"]

    @pytest.mark.parametrize(
        "headline",
        [
            "LOWER BASIN LOCK REOPENS",
            "Lower Basin lock reopens after nine months | Fenmoor Courier",
            "Exclusive: “Lower Basin” lock&nbsp;reopens",
            "Boats can pass again: Lower Basin reopened on Sunday",
            "Нижний шлюз снова открыт",  # in another script
            "",
            None,
            ["Mayor resigns over budget", HEADLINE],
            {"@value": HEADLINE, "@language": "en"},
            "-",
        ],
    )
    def test_what_agrees_or_cannot_be_compared(self, headline: Any) -> None:
        assert names(page(block(headline=headline))) == []

    def test_one_title_like_it_is_enough(self) -> None:
        said = block(headline="Mayor resigns over budget")
        assert names(page(said, h1="Mayor of Fenmoor resigns")) == []
        assert names(page(said + meta("twitter:title", "The mayor resigns"))) == []
        assert names(page(said, body="<h1>Fenmoor Courier</h1><h1>Mayor resigns</h1>")) == []

    def test_one_title_unlike_it_is_not_enough(self) -> None:
        html = f"<title>Page 7</title>{block(headline='Mayor resigns', url=LOCK)}<link rel=canonical href={LOCK}>"
        assert names(html) == []

    def test_an_article_that_is_not_shown_to_be_the_pages_own(self) -> None:
        teaser = block(headline="Mayor resigns over budget", url="https://www.fenmoor.example/mayor")
        html = page(f'<link rel="canonical" href="{LOCK}">{teaser}').replace('content="article"', 'content="website"')
        assert names(html) == []

    def test_the_pages_own_among_several(self) -> None:
        teaser = block(headline="Mayor resigns over budget", url="https://www.fenmoor.example/mayor")
        canonical = f'<link rel="canonical" href="{LOCK}">'
        assert names(page(canonical + teaser + block(url=LOCK))) == []
        assert names(page(canonical + teaser + block(headline="Untitled", url=LOCK))) == ["headline"]
        assert names(page(teaser + block(headline="Bus fares rise"))) == []  # nobody knows whose page it is

    def test_listed_articles_are_not_looked_at(self) -> None:
        listed = {"@type": "NewsArticle", "headline": "Mayor resigns over budget"}
        assert names(page(block(mentions=listed, hasPart=[listed]))) == []


class TestArticleAddress:
    @pytest.mark.parametrize("name", ["url", "mainEntityOfPage"])
    @pytest.mark.parametrize(
        "address",
        ["https://www.fenmoor.example", "https://fenmoor.example/news/", "/", "https://fenmoor.example/mayor"],
    )
    @pytest.mark.parametrize("known", [f'<link rel="canonical" href="{LOCK}">', meta("og:url", LOCK)])
    def test_another_page_of_the_site(self, name: str, address: str, known: str) -> None:
        html = page(known + "\n" + block(**{name: address}))
        (finding,) = found(html, LOCK)
        assert (finding.name, finding.severity, finding.property) == ("consistency.article-address", "warning", name)
        assert shown(html, finding) == json.dumps(address)

    @pytest.mark.parametrize(
        "address",
        [
            LOCK,
            f"{LOCK}/",
            LOCK.replace("https://www.", "http://"),
            f"{LOCK}?utm_source=feed",
            f"{LOCK}#article",
            "/news/lower-basin-lock",
            "lower-basin-lock",
            "https://www.fenmoor.example/?p=7",
            "https://www.upperton.example/taken-over",
            {"@type": "WebPage", "@id": LOCK},
            {"@type": "WebPage", "@id": "https://www.fenmoor.example/#webpage", "url": LOCK},
            {"@type": "WebPage", "@id": "https://www.fenmoor.example/#webpage"},
            {"@id": "#page"},
            True,
            "true",
            "",
            [],
        ],
    )
    def test_what_is_the_same_page_or_no_address(self, address: Any) -> None:
        for name in ("url", "mainEntityOfPage"):
            assert names(page(f'<link rel="canonical" href="{LOCK}">{block(**{name: address})}'), LOCK) == []

    def test_a_page_as_a_thing(self) -> None:
        html = page(
            f'<link rel="canonical" href="{LOCK}">' + block(mainEntityOfPage={"@id": "https://fenmoor.example/"})
        )
        assert names(html) == ["article-address"]

    def test_open_graph_or_the_canonical_address_is_enough(self) -> None:
        canonical = '<link rel="canonical" href="https://www.fenmoor.example/topics/canals-and-locks">'
        assert names(page(canonical + meta("og:url", LOCK) + block(url=LOCK))) == ["og-url"]

    def test_a_page_that_says_nothing(self) -> None:
        assert names(page(block(url="https://www.fenmoor.example/")), LOCK) == []


class TestPageAddresses:
    def test_open_graph_names_another_page(self) -> None:
        html = page(f'<link rel="canonical" href="{LOCK}">\n' + meta("og:url", "https://fenmoor.example/s/8lk"))
        (finding,) = found(html)
        assert (finding.name, finding.severity) == ("consistency.og-url", "info")
        assert shown(html, finding) == "https://fenmoor.example/s/8lk"

    @pytest.mark.parametrize(
        "address", ["", LOCK, f"{LOCK}/?from=share", "https://www.upperton.example/a", "javascript:"]
    )
    def test_what_is_in_order_or_of_another_rule(self, address: str) -> None:
        assert names(page(f'<link rel="canonical" href="{LOCK}">' + meta("og:url", address))) == []

    def test_several_canonical_addresses(self) -> None:
        other = "https://www.fenmoor.example/"
        html = page(f'<link rel="canonical" href="{LOCK}">\n<link rel="Canonical" href="{other}">')
        (finding,) = found(html)
        assert (finding.name, finding.severity) == ("consistency.canonical-several", "warning")
        assert shown(html, finding) == other

    def test_the_same_canonical_address_twice(self) -> None:
        same = LOCK.replace("https", "http")
        assert names(page(f'<link rel="canonical" href="{LOCK}"><link rel="canonical" href="{same}/">')) == []

    @pytest.mark.parametrize("address", ["/news/lock", "lock", "//www.fenmoor.example/lock", "https:///lock"])
    def test_a_relative_canonical_address(self, address: str) -> None:
        html = page(f'\n<link rel="canonical" href="{address}">')
        (finding,) = found(html)
        assert (finding.name, finding.severity) == ("consistency.canonical-relative", "info")
        assert shown(html, finding) == address


class TestLanguage:
    @pytest.mark.parametrize("language", ["de", "de-AT", "DE_de", {"@type": "Language", "name": "German"}])
    def test_agrees(self, language: Any) -> None:
        assert names(page(block(inLanguage=language), lang="de-DE")) == []

    @pytest.mark.parametrize(
        ("language", "lang"),
        [("nb", "no"), ("eng", "en"), ("German", "de"), (["de", "en"], "en"), ("", "en"), ("de", "")],
    )
    def test_may_agree(self, language: Any, lang: str) -> None:
        assert names(page(block(inLanguage=language), lang=lang)) == []

    @pytest.mark.parametrize("language", ["en", "en-GB", ["en", "fr"]])
    def test_contradicts(self, language: Any) -> None:
        html = page("\n" + block(inLanguage=language), lang="de")
        (finding,) = found(html)
        assert (finding.name, finding.severity) == ("consistency.language", "info")
        assert shown(html, finding).startswith('"en')


class TestDates:
    @pytest.mark.parametrize(
        ("stated", "said"),
        [
            ("2026-03-01T08:00:00+01:00", "2026-03-01"),
            ("2026-03-01T23:30:00Z", "2026-03-02T00:30:00+01:00"),
            ("2026-02-28", "2026-03-01T04:00:00Z"),
            ("March 1, 2026", "2026-03-01T08:00:00Z"),
            ("2026-03-01T08:00:00+01:00", "2026-03-01T11:12:00+01:00"),
            ("", "2026-03-01"),
            ("soon", "2026-03-01"),
            ("2026-03-01", "soon"),
            ("2026-03-01", None),
        ],
    )
    def test_one_day(self, stated: str, said: str | None) -> None:
        assert names(page(meta("article:published_time", stated) + block(datePublished=said))) == []
        assert names(page(meta("article:modified_time", stated) + block(dateModified=said))) == []

    @pytest.mark.parametrize(
        ("name", "property"), [("article:published_time", "datePublished"), ("article:modified_time", "dateModified")]
    )
    def test_two_days(self, name: str, property: str) -> None:
        html = page(meta(name, "2026-04-20T08:00:00Z") + block(**{property: "2026-03-01T08:00:00Z"}))
        (finding,) = found(html)
        assert (finding.name, finding.severity, finding.property) == ("consistency.dates", "info", property)
        assert shown(html, finding) == '"2026-03-01T08:00:00Z"'

    def test_one_of_several_metas_is_enough(self) -> None:
        metas = meta("article:published_time", "2026-04-20") + meta("datePublished", "2026-03-01")
        assert names(page(metas + block(datePublished="2026-03-01"))) == []

    def test_a_date_of_the_page_is_none_of_the_article(self) -> None:
        html = page('<meta name="date" content="2026-03-02">' + block(datePublished="2026-03-01T19:30:00+01:00"))
        assert names(html) == []

    def test_the_wrong_zone(self) -> None:
        stated = meta("article:published_time", "2026-03-01T08:20:07Z")
        (finding,) = found(page(stated + block(datePublished="2026-03-01T08:20:07+01:00")))
        assert (finding.name, finding.severity) == ("consistency.date-zones", "warning")

    def test_the_wrong_zone_and_so_another_day_is_one_finding(self) -> None:
        stated = meta("article:modified_time", "2026-03-01T23:20:07-05:00")
        assert names(page(stated + block(dateModified="2026-03-01T23:20:07+08:00"))) == ["date-zones"]

    def test_the_same_moment(self) -> None:
        stated = meta("article:published_time", "2026-03-01T07:20:07Z")
        assert names(page(stated + block(datePublished="2026-03-01T08:20:07+01:00"))) == []


class TestPaywall:
    @pytest.mark.parametrize(
        ("tier", "is_free"), [("free", True), ("locked", False), ("metered", True), ("metered", False), ("free", None)]
    )
    def test_agrees(self, tier: str, is_free: bool | None) -> None:
        assert names(page(meta("article:content_tier", tier) + block(isAccessibleForFree=is_free))) == []

    @pytest.mark.parametrize(
        ("tier", "is_free"),
        [("free", False), ("Free", "False"), ("locked", True), ("locked", "https://schema.org/True")],
    )
    def test_contradicts(self, tier: str, is_free: Any) -> None:
        html = page(meta("article:content_tier", tier) + block(isAccessibleForFree=is_free))
        (finding,) = found(html)
        assert (finding.name, finding.severity) == ("consistency.paywall", "warning")
        assert shown(html, finding) == json.dumps(is_free)

    def test_part_of_an_article_may_cost(self) -> None:
        part = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".paid"}
        html = page(meta("article:content_tier", "free") + block(isAccessibleForFree=True, hasPart=part))
        assert names(html) == []


class TestSyntaxes:
    def item(self, **said: str) -> str:
        inside = "\n".join(
            f'<p itemprop="{name}">{value}</p>' for name, value in {"headline": HEADLINE, **said}.items()
        )
        return f'<div itemscope itemtype="https://schema.org/NewsArticle">\n{inside}</div>'

    def test_agrees(self) -> None:
        said = block(author={"@type": "Person", "name": "Ada Quill"}, datePublished="2026-03-01T08:00:00+01:00")
        for author in ("By Ada Quill", "ada quill, canals editor", ""):
            assert names(page(said, self.item(author=author, datePublished="2026-03-01"))) == []

    @pytest.mark.parametrize(("one", "other"), [("Ada Quill", "Tom Reed"), ("Ada Quill and Jo Fen", "Tom Reed")])
    def test_other_authors(self, one: str, other: str) -> None:
        html = page(block(author=one), self.item(author=other))
        (finding,) = found(html)
        assert (finding.name, finding.severity, finding.property) == ("consistency.syntaxes", "info", "author")
        assert shown(html, finding) == '<p itemprop="author">'

    def test_a_publisher_beside_a_person_is_no_contradiction(self) -> None:
        said = block(author={"@type": "NewsMediaOrganization", "name": "Fenmoor Courier"})
        assert names(page(said, self.item(author="Tom Reed"))) == []

    def test_another_day_or_zone(self) -> None:
        said = block(datePublished="2026-03-01T08:20:07+01:00")
        for date in ("2026-03-04", "2026-03-01T08:20:07Z"):
            (finding,) = found(page(said, self.item(datePublished=date)))
            assert (finding.name, finding.property) == ("consistency.syntaxes", "datePublished")

    def test_another_article_is_not_compared(self) -> None:
        other = self.item(headline="Mayor resigns over budget", author="Tom Reed", datePublished="2026-02-01")
        said = block(author="Ada Quill", datePublished="2026-03-01")
        assert names(page(said, self.item(author="Ada Quill") + other)) == []

    def test_the_same_address_is_the_same_article(self) -> None:
        item = self.item(headline="Boats pass again", author="Tom Reed")
        item = item.replace("<p", f'<link itemprop="url" href="{LOCK}"><p', 1)
        canonical = f'<link rel="canonical" href="{LOCK}">'
        assert names(page(canonical + block(author="Ada Quill", url=LOCK), item)) == ["syntaxes"]

    def test_rdfa_counts_too(self) -> None:
        item = f'<div vocab="https://schema.org/" typeof="NewsArticle"><p property="headline">{HEADLINE}</p>'
        html = page(block(author="Ada Quill"), f'{item}<p property="author">Tom Reed</p></div>')
        assert names(html) == ["syntaxes"]


@pytest.mark.parametrize(
    "source",
    [
        "",
        "<p>",
        block(headline="Mayor resigns"),
        '<link rel="canonical"><meta property="og:url"><link rel="canonical" href="https://[">',
        page(
            block(url={"@value": LOCK}, mainEntityOfPage=[None, 7, {"url": [LOCK, 7]}], inLanguage=7, datePublished=7)
        ),
        page(block(headline={"@value": 7}, author=[7, {"name": 7}], isAccessibleForFree=[{}, 7, "?"], publisher=7)),
        page(
            meta("article:published_time", "0001-01-01T00:00:00+01:00")
            + block(datePublished="9999-12-31T23:00:00-05:00")
        ),
    ],
)
def test_odd_pages_are_judged(source: str) -> None:
    assert {finding.severity for finding in found(source)} <= {"info", "warning"}


def test_without_a_page_nothing_is_compared() -> None:
    assert ns.validate({"@type": "NewsArticle", "headline": "A", "url": "/"}, select=["consistency"]).findings == ()
