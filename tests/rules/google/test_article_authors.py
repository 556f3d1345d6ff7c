"""Authors in; what Google's rules on authors say of them, out."""

from __future__ import annotations

from typing import Any

import pytest
from google_findings import article, codes, page, places
from rule_findings import found

PERSON = {"@type": "Person", "name": "Wanda Fenn", "url": "https://www.fenmoor.example/people/wanda-fenn"}
OTHER = PERSON | {"name": "Piet Oster"}
POST = {"@type": "NewsMediaOrganization", "name": "Fenmoor Post", "url": "https://www.fenmoor.example/"}


def named(name: Any, **more: Any) -> dict[str, Any]:
    """The article by a person of that name."""
    return article(author=PERSON | {"name": name}, **more)


@pytest.mark.parametrize(
    "author",
    [
        PERSON,
        [PERSON, OTHER],
        POST,
        PERSON | {"@type": ["Person", "Organization"]},
        {"@type": "Role", "roleName": "Editor", "author": PERSON},
        {"@id": "https://www.fenmoor.example/people/wanda-fenn"},
        {"@type": "Person", "@id": "https://www.fenmoor.example/people/wanda-fenn"},
        {"@type": "Person", "name": "Wanda Fenn", "sameAs": ["https://social.example/@fenn"]},
        {"@type": "Person", "name": {"@value": "Wanda Fenn", "@language": "en"}, "url": "https://fenn.example/"},
        {"@type": "https://schema.org/Person", "name": "Wanda Fenn", "url": {"@id": "https://fenn.example/"}},
    ],
)
def test_authors_that_are_right(author: Any) -> None:
    assert codes(article(author=author)) == []


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        (None, ["NS220"]),
        ("Wanda Fenn", ["NS222"]),
        ("https://www.fenmoor.example/people/wanda-fenn", ["NS222"]),
        ({"@value": "Wanda Fenn", "@language": "en"}, ["NS222"]),
        (["Wanda Fenn", OTHER], ["NS222"]),
        ({"name": "Wanda Fenn", "url": "https://fenn.example/"}, ["NS222"]),
        (PERSON | {"@type": "Thing"}, ["NS222"]),
        (PERSON | {"@type": "http://xmlns.com/foaf/0.1/Person"}, ["NS222"]),
        ({"@type": "Role", "name": "Wanda Fenn", "url": "https://fenn.example/"}, ["NS222"]),
        ({"@type": "Person", "name": "Wanda Fenn"}, ["NS223"]),
        ({"@type": "Person", "jobTitle": "Editor"}, ["NS221"]),
        ({"@type": "Person"}, ["NS221"]),
        ({"@type": "Role", "author": {"@type": "Person", "name": "Wanda Fenn"}}, ["NS223"]),
    ],
)
def test_each_author_gets_one_finding(author: Any, expected: list[str]) -> None:
    assert codes(article(author=author)) == expected


def test_references_lead_to_the_description() -> None:
    graph = [article(author={"@id": "#fenn"}), {"@context": "https://schema.org", "@id": "#fenn", "@type": "Person"}]
    assert codes(graph) == []
    assert codes([graph[0], graph[1] | {"jobTitle": "Editor"}]) == ["NS221"]
    assert codes([graph[0], graph[1] | {"name": "Wanda Fenn"}]) == ["NS223"]
    assert codes([graph[0], graph[1] | {"name": "Wanda Fenn", "sameAs": "https://fenn.example/"}]) == []


def test_an_author_of_two_articles_is_reported_once() -> None:
    graph = [
        article(author={"@id": "#fenn", "@type": "Person", "name": "Wanda Fenn"}),
        article(author={"@id": "#fenn"}),
    ]
    assert codes(graph) == ["NS223"]


def test_roles_in_circles_end() -> None:
    role = {"@type": "Role", "@id": "#role", "author": {"@id": "#role"}}
    assert codes(article(author=role)) == []


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("By Wanda Fenn", "By"),
        ("by Wanda Fenn and Piet Oster", None),
        ("Posted by Wanda Fenn", "Posted by"),
        ("Von Wanda Fenn", "Von"),
        ("Par Wanda Fenn", "Par"),
        ("Author: Wanda Fenn", "Author:"),
        ("Dr. Wanda Fenn", "Dr."),
        ("Wanda Fenn, PhD", "PhD"),
        ("Wanda Fenn MBE", "MBE"),
        ("Wanda Fenn, Harbour Correspondent", "Harbour Correspondent"),
        ("Wanda Fenn - Political Editor", "Political Editor"),
        ("Wanda Fenn Staff Writer", "Staff Writer"),
        ("Wanda Fenn reporter", "reporter"),
        ("Staff Writer Wanda Fenn", "Staff Writer"),
        ("Wanda Fenn, Fenmoor Post", "Fenmoor Post"),
        ("Wanda Fenn | Fenmoor Post", "Fenmoor Post"),
        ("Wanda Fenn", None),
        ("By Skarsgård", None),
        ("Von Miller", None),
        ("Van Morrison", None),
        ("Ludwig von Beispiel", None),
        ("Sir Peter Example", None),
        ("Lady Gaga", None),
        ("Dr. Dre", None),
        ("Wanda Fenn Jr.", None),
        ("Wanda Fenn III", None),
        ("Li Ao", None),
        ("Zhang Wei Ma", None),
        ("David Autor", None),
        ("David H. Autor", None),
        ("Mary Ann Fellow", None),
        ("Sarah Host", None),
        ("Fenmoor Post", None),
        ("Wanda Fenn, AP", None),
        ("dpa", None),
        ("Fenn", None),
        ("王小明", None),
        ("", None),
        ("x" * 5000, None),
    ],
)
def test_what_a_name_holds_beside_a_name(name: str, held: str | None) -> None:
    given = found(named(name, publisher=POST), "NS224")
    assert [finding.message.split("'")[2] for finding in given] == ([held] if held else [])


def test_words_for_by_in_another_language_are_first_names() -> None:
    assert codes(page(named("Par Anders Holm"))) == []
    assert codes(named("Par Anders Holm")) == ["NS224"]
    assert codes(named("Par Anders Holm", inLanguage="sv-SE")) == []
    assert codes(named("Par Anders Holm", inLanguage="fr")) == ["NS224"]


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("Wanda Fenn, Piet Oster", 1),
        ("Wanda Fenn and Piet Oster", 1),
        ("Wanda Fenn & Piet Oster", 1),
        ("Wanda Fenn; Piet Oster", 1),
        ("Wanda Fenn und Piet Oster", 1),
        ("By Wanda Fenn, Piet Oster and Jo Lind", 1),
        ("Le Fenmoor et AFP", 0),
        ("Wanda Fenn, AP", 0),
        ("Wanda Fenn/dpa", 0),
        ("Fenn, Wanda", 0),
        ("van der Fenn, Wanda", 0),
        ("Wanda Fenn, Jr.", 0),
        ("Wanda Fenn, Harbour Correspondent", 0),
        ("Marks & Spencer", 0),
        ("Fenn, Oster & Lind", 0),
        ("Wanda and Piet Fenn", 0),
        ("José Ortega y Gasset", 0),
        ("srf/hosb;kesm", 0),
    ],
)
def test_several_names_in_one_author(name: str, count: int) -> None:
    assert len(found(named(name), "NS225")) == count


@pytest.mark.parametrize("name", ["By Wanda Fenn", "Wanda Fenn, Piet Oster", "Dr. Wanda Fenn"])
def test_the_names_of_organizations_are_their_own(name: str) -> None:
    assert codes(article(author=POST | {"name": name})) == []


def test_names_are_pointed_at() -> None:
    assert places(page(named("Wanda Fenn, Piet Oster")), "NS225") == ['"Wanda Fenn, Piet Oster"']
    assert places(page(named("By Wanda Fenn")), "NS224") == ['"By Wanda Fenn"']
    assert places(page(article(author=["Wanda Fenn"])), "NS222") == ['"Wanda Fenn"']


def test_microdata_are_asked_too() -> None:
    body = '<div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop="author">Wanda Fenn</span></div>'
    assert places(page(body=body), "NS222") == ['<span itemprop="author">']
