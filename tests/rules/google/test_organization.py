"""Organizations in; what Google's rules say of them, out."""

from __future__ import annotations

from typing import Any

import pytest
from google_findings import ARTICLE, article, codes, page, places
from rule_findings import found

HOME = "https://www.fenmoor.example/"
POST: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsMediaOrganization",
    "name": "Fenmoor Post",
    "url": HOME,
    "logo": f"{HOME}logo-512.png",
    "description": "News from the harbour.",
    "email": "desk@fenmoor.example",
    "address": {"@type": "PostalAddress", "addressLocality": "Fenmoor", "addressCountry": "NL"},
    "sameAs": ["https://social.example/@fenmoorpost"],
}


def post(**changes: Any) -> dict[str, Any]:
    return {name: value for name, value in (POST | changes).items() if value is not None}


BARE = {"@context": "https://schema.org", "@type": "Organization", "name": "Fenmoor Post"}
MISSING = "url, logo, description, address, contactPoint, sameAs"


@pytest.mark.parametrize(
    "url", [HOME, HOME[:-1], f"{HOME}index.html", f"{HOME}about", f"{HOME}about-us/", f"{HOME}de/%C3%BCber-uns.html"]
)
def test_the_pages_that_are_about_the_publisher(url: str) -> None:
    [given] = found(BARE, "NS310", url)
    assert MISSING in given.message


@pytest.mark.parametrize(
    "url",
    [None, f"{HOME}news/about-time", f"{HOME}2026/03/about", f"{HOME}?p=4", "about", "https://[", "mailto:a@b.example"],
)
def test_other_pages_are_not_asked(url: str | None) -> None:
    assert codes(BARE, url) == []


def test_an_about_page_is_known_by_its_type_and_a_home_page_by_its_canonical_link() -> None:
    assert codes([BARE, {"@context": "https://schema.org", "@type": "AboutPage", "name": "About"}]) == ["NS310"]
    assert codes(page(BARE, head=f'<link rel="canonical" href="{HOME}">')) == ["NS310"]


@pytest.mark.parametrize(
    "source",
    [
        POST,
        post(email=None, telephone="+31 20 555 0100"),
        post(email=None, contactPoint={"@type": "ContactPoint", "email": "desk@fenmoor.example"}),
        article(publisher={"@type": "Organization", "name": "Fenmoor Post"}),
        article(author={"@type": "Organization", "name": "Fenmoor Post", "url": HOME}),
        {"@context": "https://schema.org", "@type": "WebSite", "name": "F", "url": HOME, "publisher": {"@id": "#o"}},
    ],
)
def test_what_is_right_on_a_home_page(source: Any) -> None:
    assert codes(source, HOME) == []


def test_the_publisher_of_the_site_is_asked_once() -> None:
    graph = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "Fenmoor Post", "url": HOME, "publisher": {"@id": "#o"}},
            {"@type": "WebPage", "about": {"@id": "#o"}},
            {"@type": "Organization", "@id": "#o", "name": "Fenmoor Post"},
        ],
    }
    assert codes(graph, HOME) == ["NS310"]


def logo(width: Any, height: Any = None, **more: Any) -> dict[str, Any]:
    given = {"@type": "ImageObject", "url": f"{HOME}logo.png", "width": width, "height": height} | more
    return {name: value for name, value in given.items() if value is not None}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (logo(112, 112), []),
        (logo(600, 60), ["NS311"]),
        (logo("111px"), ["NS311"]),
        (logo(600), []),
        (logo(0, 0), []),
        (logo(None, url=None, caption="Our logo"), ["NS311"]),
        (logo(None, url=None, contentUrl=f"{HOME}logo.png"), []),
        ({"@id": "#logo"}, []),
        ({"@type": "ImageObject", "@id": f"{HOME}logo.png"}, []),
        ([logo(512, 512), logo(64, 64)], ["NS311"]),
    ],
)
def test_logos(value: Any, expected: list[str]) -> None:
    assert codes(post(logo=value)) == expected
    assert codes([ARTICLE, post(logo=value)]) == expected


def test_the_logo_of_an_articles_publisher_is_let_be() -> None:
    publisher = {"@type": "Organization", "name": "Fenmoor Post", "logo": logo(600, 60)}
    web_page = {"@context": "https://schema.org", "@type": "WebPage", "publisher": publisher, "url": HOME}
    assert codes(article(publisher=publisher)) == []
    assert found([article(publisher=publisher), web_page], "NS311") == []
    assert codes(web_page) == ["NS311"]


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("NL", []),
        ("nl", []),
        ({"@type": "Country", "name": "NL"}, []),
        ({"@id": "#nl"}, []),
        ("Netherlands", ["NS312"]),
        ({"@type": "Country", "name": "Netherlands"}, ["NS312"]),
        ("UK", ["NS312"]),
        ("NLD", ["NS312"]),
        ("", []),
    ],
)
def test_countries(country: Any, expected: list[str]) -> None:
    assert codes(post(address={"@type": "PostalAddress", "addressCountry": country})) == expected


def test_an_address_may_be_a_text() -> None:
    assert codes(post(address="Quay 4, Fenmoor, Netherlands")) == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [("0088:4260000000009", []), ("4260000000009", ["NS313"]), (["0199:A", "A"], ["NS313"]), ("88:4260", ["NS313"])],
)
def test_iso_6523(value: Any, expected: list[str]) -> None:
    assert codes(post(iso6523Code=value)) == expected


def test_what_is_wrong_is_pointed_at() -> None:
    assert places(page(post(iso6523Code="426")), "NS313") == ['"426"']
    assert places(page(post(address={"addressCountry": "Netherlands"})), "NS312") == ['"Netherlands"']
