"""References and things in; which of them lead nowhere, in a circle or stand alone, out."""

from __future__ import annotations

from typing import Any

import pytest
from vocabulary_findings import article, findings, messages, pointers, thing

DANGLING, ELSEWHERE, ORPHAN, PART, CONTEXTS, ADDRESSES = "NS452", "NS453", "NS454", "NS457", "NS455", "NS456"
URL = "https://www.fenmoor.example/lock"
COURIER = {"@type": "Organization", "@id": "#courier", "name": "The Fenmoor Courier"}


@pytest.mark.parametrize("written", ["#marsh", "_:marsh", f"{URL}#marsh"])
def test_a_name_of_this_page_that_nothing_has_is_a_warning(written: str) -> None:
    data = article(author=[{"@id": written}, "Jon Reed"])
    assert pointers(DANGLING, data, URL) == ["/author/0"]
    assert pointers(ELSEWHERE, data, URL) == []


def test_a_name_of_this_page_is_known_without_the_address_of_the_page() -> None:
    assert pointers(DANGLING, article(author={"@id": "#marsh"})) == ["/author"]
    assert pointers(DANGLING, article(author={"@id": f"{URL}#marsh"})) == []


@pytest.mark.parametrize(
    "data",
    [
        [article(author={"@id": "#marsh"}), thing("Person", **{"@id": "#marsh"}, name="Ida Marsh")],
        article(author={"@id": "#marsh", "name": "Ida Marsh"}),
        article(mainEntityOfPage={"@id": "#top"}, url={"@id": "#top"}, sameAs={"@id": "#top"}),
        article(mainEntityOfPage={"@id": URL}, isPartOf={"@id": "https://www.fenmoor.example/"}),
        article(**{"ex:desk": {"@id": "#desk"}}),
        article(author={"@id": "https://elsewhere.example/#marsh"}),
    ],
)
def test_other_references_are_right(data: Any) -> None:
    assert pointers(DANGLING, data, URL) == []
    assert pointers(ELSEWHERE, data, URL) == []


def test_a_thing_of_another_page_of_the_site_is_advice_where_the_site_is_known() -> None:
    data = article(publisher={"@id": "https://www.fenmoor.example/#courier"})
    assert pointers(ELSEWHERE, data, URL) == ["/publisher"]
    assert pointers(ELSEWHERE, data) == []


@pytest.mark.parametrize(
    "data",
    [
        [article(publisher={"@id": "#courier"}), COURIER],
        [article(publisher={"@type": "Organization", "name": "Fenmoor Press"}), COURIER],
        [article(), article(), COURIER],
        [thing("WebSite", publisher=COURIER), article(publisher="Fenmoor Press")],
        [COURIER],
        [article(), thing("Place", name="Fenmoor")],
        {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "publisher": COURIER}]},
    ],
)
def test_what_is_linked_or_another_thing_is_no_orphan(data: Any) -> None:
    assert pointers(ORPHAN, data) == []


def test_a_thing_that_the_article_lacks_or_has_again_is_one() -> None:
    assert messages(ORPHAN, [article(headline="x"), thing("Person", name="Ida Marsh")]) == [
        "nothing refers to this Person; if it is the article's author, refer to its @id"
    ]
    twice = [
        article(image="https://www.fenmoor.example/a.jpg"),
        thing("ImageObject", url="https://www.fenmoor.example/a.jpg"),
    ]
    assert messages(ORPHAN, twice) == [
        "the article's image is described here again; give it one @id, and refer to that"
    ]
    assert pointers(ORPHAN, twice) == ["/1"]


def test_microdata_beside_an_article_is_left_alone() -> None:
    html = (
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "x"}</script>'
        '<p itemscope itemtype="https://schema.org/Organization"><b itemprop="name">The Fenmoor Courier</b></p>'
    )
    assert pointers(ORPHAN, html) == []


@pytest.mark.parametrize(
    "data",
    [
        article(**{"@id": "#a"}, isPartOf={"@type": "WebPage", "@id": "#p", "hasPart": {"@id": "#a"}}),
        article(**{"@id": "#a"}, isPartOf=["The Fenmoor Courier", {"@id": "#p"}], hasPart={"@id": "#b"}),
        article(isPartOf={"@type": "PublicationIssue", "isPartOf": {"@type": "Periodical", "name": "x"}}),
    ],
)
def test_parts_and_wholes_may_name_each_other(data: dict[str, Any]) -> None:
    assert pointers(PART, data) == []


def test_a_part_of_itself_or_of_its_part_is_wrong() -> None:
    itself = article(**{"@id": "#a"}, hasPart={"@id": "#a"})
    assert pointers(PART, itself) == ["/hasPart"]
    each_other = article(**{"@id": "#a"}, isPartOf={"@type": "WebPage", "@id": "#p", "isPartOf": {"@id": "#a"}})
    (message,) = messages(PART, each_other)
    assert "a part of a thing that is a part of it" in message


def test_http_and_https_contexts_beside_each_other_are_named_once() -> None:
    mixed = [thing("WebSite"), {"@context": ["http://schema.org"], "@type": "WebPage"}, thing("Person")]
    (finding,) = findings(CONTEXTS, mixed)
    assert finding.pointer == "/1/@context"
    assert finding.severity == "info"
    same = [thing("WebSite"), {"@context": {"@vocab": "http://schema.org/"}}, {"@context": "https://schema.org/"}]
    assert findings(CONTEXTS, same) == []


@pytest.mark.parametrize(
    ("written", "page", "is_mixed"),
    [
        ("http://www.fenmoor.example/a", URL, True),
        ("http://www.fenmoor.example", URL, True),
        ("https://www.fenmoor.example/a", "http://www.fenmoor.example/lock", True),
        ("https://www.fenmoor.example/a", URL, False),
        ("http://www.fenmoor.example.org/a", URL, False),
        ("http://fenmoor.example/a", URL, False),
        ("http://www.fenmoor.example/a", None, False),
    ],
)
def test_an_address_of_the_site_has_the_scheme_of_the_page(written: str, page: str | None, is_mixed: bool) -> None:
    assert bool(pointers(ADDRESSES, article(url=written), page)) is is_mixed


def test_an_id_may_keep_its_scheme_and_several_addresses_are_counted() -> None:
    assert pointers(ADDRESSES, article(**{"@id": "http://www.fenmoor.example/a"}), URL) == []
    several = article(url="http://www.fenmoor.example/a", image=["http://www.fenmoor.example/a.jpg"])
    (message,) = messages(ADDRESSES, several, URL)
    assert message.startswith("2 addresses of this site are http")
