"""Pages that name authors in several places in; who wrote the article, and why we think so, out."""

from __future__ import annotations

import json
from typing import Any

import pytest

import newsschema as ns

URL = "https://harbour-herald.example/travel/ferry-returns"
HOUSE = {"@type": "Organization", "name": "Harbour Herald"}
META = "<meta name='author' content='Mara Lindqvist'>"


def page(head: str = "", body: str = "", **article: Any) -> ns.Page:
    data = json.dumps({"@type": "NewsArticle", "headline": "Ferry returns to the island", **article})
    block = f"<script type='application/ld+json'>{data}</script>"
    return ns.parse(f"<html lang='en'><head>{head}{block}</head><body>{body}</body></html>", URL)


def names(found: ns.Page) -> list[str | None]:
    assert found.article is not None
    return [str(author.name) for author in found.article.author or ()]


def test_the_articles_own_markup_is_trusted_more_than_metadata() -> None:
    found = page(META, author={"@type": "Person", "name": "Tomas Oduya"})
    assert names(found) == ["Tomas Oduya"]
    assert [(lost.syntax, lost.reason.split(" /")[0]) for lost in found.evidence["author"].rejected] == [
        ("meta", "less trusted than jsonld")
    ]


def test_the_house_gives_way_to_a_person() -> None:
    found = page(META, author=HOUSE, publisher=HOUSE)
    assert names(found) == ["Mara Lindqvist"]
    assert found.evidence["author"].why == "names a person, where the article's own markup only names its publisher"


@pytest.mark.parametrize("account", ["mara.lindqvist", "mlindqvist", "Mara"])
def test_an_account_gives_way_to_the_full_name_of_its_owner(account: str) -> None:
    found = page(META, author={"@type": "Person", "name": account})
    assert names(found) == ["Mara Lindqvist"]
    assert found.evidence["author"].why == "spells out the name that the article's own markup shortens"
    visible = page("", "<h1>Ferry returns</h1><p>By Mara Lindqvist</p>", author={"@type": "Person", "name": account})
    assert names(visible) == ["Mara Lindqvist"]


def test_an_account_gives_way_to_a_byline_that_names_its_owner_and_others() -> None:
    head = "<meta name='author' content='Ida Berg and Mara Lindqvist'>"
    assert names(page(head, author={"@type": "Person", "name": "mlindqvist"})) == ["Ida Berg", "Mara Lindqvist"]


LABEL = "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='{}'>"


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Mara Lindqvist, Tomas Oduya", ["Mara Lindqvist", "Tomas Oduya"]),
        ("Tomas Oduya and Mara Lindqvist", ["Tomas Oduya", "Mara Lindqvist"]),
        ("Tomas Oduya, Ida Berg", ["Mara Lindqvist"]),
        ("Mara Lindqvist", ["Mara Lindqvist"]),
        ("Mara Lindqvist, Gull Wire News Agency", ["Mara Lindqvist"]),
    ],
)
def test_a_card_that_names_more_people_is_believed(label: str, expected: list[str]) -> None:
    found = page(LABEL.format(label), author={"@type": "Person", "name": "Mara Lindqvist"})
    assert names(found) == expected


def test_whom_the_markup_describes_stays_as_it_says_beside_those_of_a_card() -> None:
    known = {"@type": "Person", "name": "Mara Lindqvist", "url": "https://harbour-herald.example/mara"}
    found = page(LABEL.format("Mara Lindqvist, Tomas Oduya"), author=known).article
    assert found is not None
    assert found.to_jsonld()["author"] == [known, {"@type": "Person", "name": "Tomas Oduya"}]
    photographed = page(LABEL.format("Mara Lindqvist / Tomas Oduya (Photos)"), author=known)
    assert names(photographed) == ["Mara Lindqvist"]


def test_character_references_in_the_name_of_a_house_are_replaced() -> None:
    house = {"@type": "Organization", "name": "Salt &#038; Rope"}
    assert names(page(author={"@type": "Organization", "name": "Redacci&oacute;n Sur"})) == ["Redacción Sur"]
    found = page("", "<h1>Ferry returns</h1><p class=byline>By Ann Lee</p>", author=house, publisher=house)
    assert names(found) == ["Ann Lee"]
    assert found.article is not None
    assert getattr(found.article.publisher, "name", None) == "Salt & Rope"
    assert [thing.name for thing in found.things if thing.name] == ["Salt &#038; Rope"] * 2


def test_an_account_of_somebody_else_does_not_give_way() -> None:
    assert names(page(META, author={"@type": "Person", "name": "toduya"})) == ["toduya"]


def test_an_organization_that_is_not_the_publisher_does_not_give_way() -> None:
    found = page(META, author={"@type": "Organization", "name": "Gull Wire"}, publisher=HOUSE)
    assert names(found) == ["Gull Wire"]
    assert found.evidence["author"].chosen.syntax == "jsonld"  # type: ignore[union-attr]


def test_the_house_stays_where_no_person_is_named() -> None:
    assert names(page(author=HOUSE, publisher=HOUSE)) == ["Harbour Herald"]


def test_a_reference_that_nothing_resolves_is_a_last_resort() -> None:
    reference = {"@id": "https://harbour-herald.example/#staff-7"}
    assert names(page(META, author=reference)) == ["Mara Lindqvist"]
    alone = page(author=reference).article
    assert alone is not None
    assert alone.author is not None
    assert [author.id for author in alone.author] == ["https://harbour-herald.example/#staff-7"]


@pytest.mark.parametrize("label", ["Written by", "written by:", "Geschrieben von", "Écrit par", "執筆者"])
def test_the_label_of_an_x_card_names_the_author(label: str) -> None:
    found = page(f"<meta name='twitter:label1' content='{label}'><meta name='twitter:data1' content='Mara Lindqvist'>")
    assert names(found) == ["Mara Lindqvist"]
    assert found.evidence["author"].chosen.syntax == "x_card"  # type: ignore[union-attr]


def test_the_labels_of_a_content_systems_json_name_the_author_too() -> None:
    found = page("<meta name='twitter:misc:Written by' content='Mara Lindqvist'>")
    assert names(found) == ["Mara Lindqvist"]
    assert names(page("<meta name='twitter:misc:Est. reading time' content='Three minutes'>")) == []


def test_another_label_of_an_x_card_names_nobody() -> None:
    found = page(
        "<meta name='twitter:label1' content='Reading time'><meta name='twitter:data1' content='Three minutes'>"
    )
    assert names(found) == []


@pytest.mark.parametrize("name", ["desk@harbour-herald.example", "@harbourherald", "", " "])
def test_an_address_an_account_and_an_empty_name_are_nobody(name: str) -> None:
    found = page(author={"@type": "Person", "name": name})
    assert found.article is not None
    assert not found.article.author
    assert found.evidence["author"].why == "no candidate is usable"


def test_several_names_in_one_are_several_persons() -> None:
    assert names(page(author={"@type": "Person", "name": "By Mara Lindqvist and Tomas Oduya"})) == [
        "Mara Lindqvist",
        "Tomas Oduya",
    ]


def test_the_house_behind_a_name_is_where_the_author_works() -> None:
    assert names(page(author="Tomas Oduya, HARBOURHERALD")) == ["Tomas Oduya"]
    assert names(page(author="Tomas Oduya, Harbour-Herald", publisher=HOUSE)) == ["Tomas Oduya"]
    assert names(page(author="Harbour-Herald", publisher=HOUSE)) == ["Harbour-Herald"]


@pytest.mark.parametrize(
    "name", ["Redaktion", "Online-Redaktion", "La rédaction", "News Desk", "Harbour Herald Online"]
)
def test_the_newsroom_gives_way_to_a_person(name: str) -> None:
    assert names(page(META, author=name, publisher=HOUSE)) == ["Mara Lindqvist"]
    assert names(page(author=name, publisher=HOUSE)) == [name]


def test_several_names_of_one_person_are_several_people() -> None:
    person = {"@type": "Person", "name": ["Tomas Oduya", "Ines Carrow"]}
    assert names(page(author=person)) == ["Tomas Oduya", "Ines Carrow"]
    assert names(page(author=person | {"name": ["Tomas Oduya", "toduya"]})) == ["Tomas Oduya"]


def test_who_made_the_pictures_is_no_author_beside_who_wrote() -> None:
    line = "<p class=byline><span>Tomas Oduya</span><i>Reporter</i> and <span>Ines Carrow</span><i>Fotograf</i></p>"
    found = ns.parse(f"<h1>Ferry returns</h1>{line}<p>{'The ferry is back. ' * 40}</p><p>4 March 2026</p>", URL)
    assert names(found) == ["Tomas Oduya"]
    other = line.replace("Fotograf", "Bildungsredakteurin")
    found = ns.parse(f"<h1>Ferry returns</h1>{other}<p>{'The ferry is back. ' * 40}</p><p>4 March 2026</p>", URL)
    assert len(names(found)) == 2


def test_an_author_known_by_nothing_but_the_address_of_the_site_is_nobody() -> None:
    nobody = {"@type": "Person", "name": "", "url": "https://harbour-herald.example/"}
    assert names(page(META, author=nobody)) == ["Mara Lindqvist"]
    assert names(page(author=nobody)) == []
    somebody = page(author=nobody | {"url": "https://harbour-herald.example/people/7"})
    assert somebody.article is not None
    assert len(somebody.article.author) == 1


def test_a_byline_that_stands_twice_on_a_page_names_an_author_once() -> None:
    byline = "<span itemprop=author itemscope itemtype=https://schema.org/Person>{}</span>"
    name, link = "<b itemprop=name>Tomas Oduya</b>", "<a itemprop=url href=/{}>Profile</a>"
    said = "Tomas Oduya, who reports from the island and has done so for thirty years, follow"

    def authors(*bylines: str) -> list[str | None]:
        item = "<article itemscope itemtype=https://schema.org/NewsArticle><h1 itemprop=headline>Ferry returns</h1>"
        return names(ns.parse(item + "".join(map(byline.format, bylines)), URL))

    assert authors(name, name) == ["Tomas Oduya"]
    assert authors(name, name + link.format(1)) == ["Tomas Oduya"]
    assert authors(name + link.format(1), name + link.format(2)) == ["Tomas Oduya", "Tomas Oduya"]
    assert authors(name, f"<b itemprop=name>{said}</b>") == ["Tomas Oduya"]


def test_a_relative_address_of_an_author_is_made_absolute() -> None:
    found = page(author={"@type": "Person", "name": "Mara Lindqvist", "url": "/staff/mara"}).article
    assert found is not None
    assert found.author is not None
    assert [str(author.url) for author in found.author] == ["https://harbour-herald.example/staff/mara"]


BYLINE = "<h1>Ferry returns</h1><p class='byline'>By <a rel='author' href='/by/mara'>Mara Lindqvist</a></p>"
ADDRESS = "https://harbour-herald.example/by/mara"


@pytest.mark.parametrize("author", [ADDRESS, {"@type": "Person", "url": ADDRESS}])
def test_an_author_without_a_name_gives_way_to_one_with_a_name(author: Any) -> None:
    assert names(page("", BYLINE, author=author)) == ["Mara Lindqvist"]
    assert names(page(META, author=author)) == ["Mara Lindqvist"]
    alone = page(author=author).article
    assert alone is not None
    assert [person.url for person in alone.author or ()] == [ADDRESS]


def test_the_parts_of_a_name_are_a_name() -> None:
    found = page(META, author={"@type": "Person", "givenName": "Tomas", "familyName": "Oduya"}).article
    assert found is not None
    assert [getattr(person, "family_name", None) for person in found.author or ()] == ["Oduya"]


@pytest.mark.parametrize("name", ["Herald", "The Harbour Herald", "Harbour Herald Staff"])
def test_the_house_gives_way_under_a_name_that_is_nearly_its_own(name: str) -> None:
    house = {"@type": "Organization", "name": "The Herald" if name == "Herald" else "Harbour Herald"}
    found = page("", BYLINE, author={"@type": "Organization", "name": name}, publisher=house)
    assert names(found) == ["Mara Lindqvist"]


@pytest.mark.parametrize("maker", ["Webagentur Nord GmbH", "Quay Webdesign", "ann-lee webdesign"])
def test_who_made_the_site_is_no_author(maker: str) -> None:
    assert names(page(f"<meta name='author' content='{maker}'>")) == []
    assert names(page(author={"@type": "Organization", "name": maker})) == [maker]


@pytest.mark.parametrize("name", ["author", "byl"])
def test_metas_that_name_the_author(name: str) -> None:
    assert names(page(f"<meta name='{name}' content='Mara Lindqvist'>")) == ["Mara Lindqvist"]


@pytest.mark.parametrize("link", ["<a itemprop=name>Jo Marsh</a>", "<a itemprop=name href=/jo>Jo Marsh</a>"])
def test_a_name_that_is_the_text_of_a_link_is_not_lost_beside_another(link: str) -> None:
    person = "<li class=author itemprop=author itemscope itemtype=https://schema.org/Person>{}</li>"
    byline = f"<ul>{person.format(link)}{person.format('<b itemprop=name>Ann Lee</b>')}</ul>"
    item = (
        f"<div itemscope itemtype=https://schema.org/NewsArticle><h1 itemprop=headline>Ferry returns</h1>{byline}</div>"
    )
    found = ns.parse(f"<title>Ferry returns</title>{item}", URL)
    assert names(found) == ["Jo Marsh", "Ann Lee"]
    assert found.evidence["author"].why == "names all whom the article's own markup names, and more"
