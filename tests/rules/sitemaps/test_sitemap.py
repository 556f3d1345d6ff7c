"""Sitemaps in; what the rules of the protocol say of them, and what they must not."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsschema as ns
from newsschema.values.sitemaps import NEWS_NAMESPACE, SITEMAP_NAMESPACE

LOC = "<loc>https://www.fenmoor.example/lock</loc>"


def urlset(*entries: str, root: str = "urlset", entry: str = "url") -> str:
    inside = "\n".join(f"<{entry}>{content}</{entry}>" for content in entries)
    return f'<{root} xmlns="{SITEMAP_NAMESPACE}">\n{inside}</{root}>'


def found(source: str | bytes | Path) -> list[ns.Finding]:
    return list(ns.validate(source, select=["sitemap"]).findings)


def names(source: str | bytes | Path) -> list[str]:
    return [finding.name.removeprefix("sitemap.") for finding in found(source)]


def shown(text: str, finding: ns.Finding) -> str:
    place = finding.location
    assert place is not None
    assert place.line == place.end_line
    return text.splitlines()[place.line - 1][place.column - 1 : place.end_column - 1]


@pytest.mark.parametrize(
    "text",
    [
        urlset(),
        urlset(LOC),
        urlset(LOC, "<loc>http://bücher.example:8080/ü?a=1&amp;b=%20#c</loc>"),
        urlset(
            "<loc>\n  https://www.fenmoor.example/lock\n</loc>",
            "<loc><![CDATA[https://www.fenmoor.example/?a&b]]></loc>",
        ),
        urlset(LOC, root="sitemapindex", entry="sitemap"),
        urlset(f"{LOC}<lastmod>2026</lastmod><changefreq>daily</changefreq><priority>0.5</priority>"),
        urlset(f"{LOC}<lastmod>2026-03-01T08:00:00.25+01:00</lastmod><lastmod/>"),
        f'<s:urlset xmlns:s="{SITEMAP_NAMESPACE}"><s:url><s:loc>https://www.fenmoor.example/</s:loc></s:url></s:urlset>',
        '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><!DOCTYPE urlset>' + urlset(LOC),
        urlset(
            f'{LOC}<i:image xmlns:i="http://www.google.com/schemas/sitemap-image/1.1"><i:loc>/a.jpg</i:loc></i:image>'
        ),
        urlset(f'{LOC}<link xmlns="http://www.w3.org/1999/xhtml" rel="alternate" href="/de"/>'),
    ],
)
def test_legal_sitemaps_are_clean(text: str) -> None:
    assert found(text) == []
    assert found(text.encode()) == []
    assert found(text.encode("utf-16")) == []


@pytest.mark.parametrize(
    "namespace",
    ["https://www.sitemaps.org/schemas/sitemap/0.9", "http://www.google.com/schemas/sitemap/0.84", NEWS_NAMESPACE],
)
def test_the_namespace_is_another(namespace: str) -> None:
    text = urlset(LOC).replace(SITEMAP_NAMESPACE, namespace)
    (finding,) = found(text)
    assert (finding.name, finding.severity) == ("sitemap.namespace", "warning")
    assert shown(text, finding) == namespace


def test_there_is_no_namespace() -> None:
    text = f"<urlset>\n<url>{LOC}</url></urlset>"
    (finding,) = found(text)
    assert finding.name == "sitemap.namespace"
    assert shown(text, finding) == "<urlset>"


def test_the_namespace_of_the_news_is_another() -> None:
    text = urlset(f'{LOC}<news:news xmlns:news="{NEWS_NAMESPACE}/"/>')
    (finding,) = found(text)
    assert (finding.name, shown(text, finding)) == ("sitemap.namespace", f"{NEWS_NAMESPACE}/")


def test_a_prefix_that_is_not_declared_is_one_error() -> None:
    text = urlset(f"{LOC}<news:news/>", f"{LOC.replace('lock', 'a')}<news:news/>")
    (finding,) = found(text)
    assert (finding.name, finding.severity) == ("sitemap.invalid-xml", "error")


def test_what_stands_before_a_fault_is_judged_all_the_same() -> None:
    assert names(urlset("<loc>/lock</loc>", LOC + "&")) == ["loc-address", "invalid-xml"]


def test_an_address_is_missing() -> None:
    text = urlset("<lastmod>2026-03-01</lastmod>", "<loc/>", "<loc> </loc>", LOC + LOC.replace("lock", "a"))
    findings = found(text)
    assert [finding.name for finding in findings] == ["sitemap.loc-missing"] * 4
    assert {finding.severity for finding in findings} == {"error"}
    assert {shown(text, finding) for finding in findings} == {"<url>"}


@pytest.mark.parametrize(
    "address",
    ["/lock", "www.fenmoor.example/lock", "//www.fenmoor.example", "ftp://a.example/", "https://", "https://a b"],
)
def test_an_address_is_not_absolute(address: str) -> None:
    text = urlset(f"<loc>{address}</loc>")
    (finding,) = found(text)
    assert (finding.name, finding.severity) == ("sitemap.loc-address", "error")
    assert shown(text, finding) == address


def test_an_address_is_listed_twice() -> None:
    text = urlset(LOC, LOC.replace("lock", "Lock"), f" {LOC}", LOC)
    findings = found(text)
    assert [finding.name for finding in findings] == ["sitemap.loc-duplicate"] * 2
    assert [finding.location.line for finding in findings if finding.location] == [4, 5]
    assert findings[0].severity == "warning"


@pytest.mark.parametrize("date", ["01.03.2026", "2026-03-01 08:00", "yesterday", "2026-03-01T08:00:00", "2026-13"])
def test_the_time_of_the_last_change_is_in_another_format(date: str) -> None:
    text = urlset(f"{LOC}<lastmod>{date}</lastmod>")
    (finding,) = found(text)
    assert (finding.name, finding.severity, shown(text, finding)) == ("sitemap.lastmod", "warning", date)


def test_a_file_of_fifty_megabytes_is_the_largest() -> None:
    text = urlset(LOC)
    filling = b" " * (50 * 1024 * 1024 - len(text))
    assert found(text.encode() + filling) == []
    (finding,) = found(text.encode() + filling + b" ")
    assert (finding.name, finding.severity) == ("sitemap.limits", "error")
    assert "52,428,801 bytes" in finding.message


def test_an_index_has_the_same_limit() -> None:
    entries = [f"<loc>https://www.fenmoor.example/{at}.xml</loc>" for at in range(50_001)]
    assert names(urlset(*entries, root="sitemapindex", entry="sitemap")) == ["limits"]


def test_a_feed_is_said_to_be_none(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text('<rss version="2.0"><channel/></rss>')
    (finding,) = found(path)
    assert (finding.name, finding.severity) == ("sitemap.not-a-sitemap", "info")
    assert names('<feed xmlns="http://www.w3.org/2005/Atom"/>') == ["not-a-sitemap"]


def test_findings_are_sorted_by_place_and_the_same_in_every_run() -> None:
    text = urlset("<loc>a</loc>", "", "<loc>b</loc><lastmod>c</lastmod>", "<loc>a</loc>")
    lines = [finding.location.line for finding in found(text) if finding.location]
    assert lines == sorted(lines)
    assert found(text) == found(text)
