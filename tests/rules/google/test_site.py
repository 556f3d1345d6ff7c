"""Home pages, scripts and items side by side in; what Google's rules on them say, out."""

from __future__ import annotations

from typing import Any

import pytest
from google_findings import ARTICLE, article, page, places
from rule_findings import found

HOME = "https://www.fenmoor.example/"
SITE: dict[str, Any] = {"@context": "https://schema.org", "@type": "WebSite", "name": "Fenmoor Post", "url": HOME}


@pytest.mark.parametrize(
    ("source", "url"),
    [
        (SITE, HOME),
        (SITE | {"url": HOME[:-1]}, HOME),
        (SITE | {"url": "http://fenmoor.example"}, HOME),
        (SITE | {"url": "/"}, HOME),
        (SITE | {"url": {"@type": "URL", "@value": HOME}}, HOME),
        (SITE | {"@id": "#site"}, HOME),
        ([SITE, SITE | {"alternateName": "The Post"}], HOME),
        (
            [
                SITE,
                {"@context": "https://schema.org", "@type": "WebPage", "isPartOf": {"@id": "#s", "@type": "WebSite"}},
            ],
            HOME,
        ),
        (SITE | {"name": None}, f"{HOME}lock"),
        (SITE | {"name": None}, None),
        (page(SITE, head=f'<link rel="canonical" href="{HOME}">'), "https://m.fenmoor.example/"),
        ({"@context": "https://schema.org", "@type": "WebPage", "name": "Home"}, HOME),
    ],
)
def test_sites_that_are_right(source: Any, url: str | None) -> None:
    assert found(source, "NS330", url) == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        (SITE | {"name": " "}, 1),
        ({"@context": "https://schema.org", "@type": "WebSite", "url": HOME}, 1),
        ({"@context": "https://schema.org", "@type": "WebSite", "name": "Fenmoor Post"}, 1),
        ({"@context": "https://schema.org", "@type": "WebSite", "inLanguage": "nl"}, 2),
        (SITE | {"url": f"{HOME}news/"}, 1),
        (SITE | {"url": "https://other.example/"}, 1),
        ([SITE, SITE | {"name": "Fenmoor Sport"}], 1),
    ],
)
def test_sites_that_are_wrong(source: Any, count: int) -> None:
    given = found(source, "NS330", HOME)
    assert [finding.severity for finding in given] == ["error"] * count


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ('<script type="text/turtle">[] a <https://schema.org/Article> .</script>', 1),
        ('<script type="Application/LD+YAML; charset=utf-8">"@context": https://schema.org</script>', 1),
        ('<script type="text/turtle">[] a <https://other.example/Thing> .</script>', 0),
        ('<script type="text/javascript">var a = "https://schema.org"</script>', 0),
        ('<div class="h-entry"><p class="p-name">Lock</p></div>', 0),
        ("", 0),
    ],
)
def test_formats(body: str, count: int) -> None:
    assert len(found(page(body=body), "NS331")) == count
    assert found(page(ARTICLE, body=body), "NS331") == []


VIDEO = {"@context": "https://schema.org", "@type": "VideoObject", "name": "The first boat"}
WEB_PAGE = {"@context": "https://schema.org", "@type": "WebPage", "name": "Lock"}
URL = f"{HOME}lock"


@pytest.mark.parametrize(
    "source",
    [
        article(video=VIDEO),
        [article(video={"@id": "#v"}), VIDEO | {"@id": "#v"}],
        [ARTICLE, WEB_PAGE | {"mainEntity": {"@type": "NewsArticle", "headline": "Other"}}],
        [ARTICLE | {"@id": "#a"}, WEB_PAGE | {"mainEntity": {"@id": "#a"}}],
        [ARTICLE | {"url": URL}, WEB_PAGE | {"url": URL}],
        [ARTICLE | {"mainEntityOfPage": URL}, WEB_PAGE | {"@id": URL}],
        [ARTICLE | {"publisher": {"@id": "#o"}}, WEB_PAGE | {"publisher": {"@id": "#o"}}],
        [ARTICLE, VIDEO, VIDEO | {"name": "The second boat"}],
        [ARTICLE, ARTICLE | {"headline": "Other"}, VIDEO],
        [ARTICLE, {"@context": "https://schema.org", "@type": "Organization", "name": "Fenmoor Post"}],
        [VIDEO],
        [ARTICLE, VIDEO | {"thumbnailUrl": ARTICLE["image"]}],
    ],
)
def test_items_that_are_linked_or_have_nothing_to_do_with_one_another(source: Any) -> None:
    assert found(source, "NS332") == []


@pytest.mark.parametrize("other", [VIDEO, WEB_PAGE, VIDEO | {"@type": "ImageObject"}])
def test_items_side_by_side(other: dict[str, Any]) -> None:
    assert len(found([ARTICLE, other], "NS332")) == 1
    assert places(page(ARTICLE, other), "NS332")[0].startswith('{"@context"')
