"""A heading on a page with an address comes in; whether it leads home, or away from the page, goes out."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.syntaxes.visible.heading_links import is_one_of_many, leads_away, leads_home

URL = "https://www.quayside.example/coast/night-ferry.html"


def document_of(heading: str, url: str | None = URL) -> Document:
    return Document.read(f"<main>{heading}</main>", url)


@pytest.mark.parametrize(
    ("heading", "is_away"),
    [
        ("<h1>Night ferry</h1>", False),
        ("<h1><a href='/coast/night-ferry.html?page=1#top'>Night ferry</a></h1>", False),
        ("<h1><a href='http://m.quayside.example/coast/night-ferry.html'>Night ferry</a></h1>", False),
        ("<h1><a href='/coast/lock-gate.html'>Second lock gate arrives</a></h1>", True),
        ("<a href='/coast/lock-gate.html'><h1>Second lock gate arrives</h1></a>", True),
        ("<h1><a href='/coast/'>Coast</a> Night ferry sails again after two weeks</h1>", False),
        ("<h1><a href='/coast/'>Coast</a> <a href='/coast/lock-gate.html'>Second lock gate arrives</a></h1>", True),
        ("<h1><a href='javascript:void(0)'>Night ferry</a></h1>", False),
        ("<h1><a href='#text'>Night ferry</a></h1>", False),
    ],
)
def test_a_teaser_leads_away(heading: str, is_away: bool) -> None:
    document = document_of(heading)
    assert leads_away(document.named("h1")[0][1], document) is is_away


def test_without_an_address_nothing_leads_away() -> None:
    document = document_of("<h1><a href='/coast/lock-gate.html'>Second lock gate arrives</a></h1>", None)
    assert not leads_away(document.named("h1")[0][1], document)


@pytest.mark.parametrize(
    ("href", "is_home"),
    [
        ("/", True),
        ("https://quayside.example", True),
        ("/?p=1", False),
        ("#top", False),
        ("/coast/", False),
        ("//[", False),
    ],
)
def test_a_logo_leads_home(href: str, is_home: bool) -> None:
    document = document_of(f"<h1><a href='{href}'>The Quayside</a></h1>")
    assert leads_home(document.named("h1")[0][1], document) is is_home


@pytest.mark.parametrize(("folder", "is_home"), [("/filmgang/", True), ("/filmgang/2026/03/", False), ("/film", False)])
def test_the_name_of_a_blog_leads_home(folder: str, is_home: bool) -> None:
    url = "https://www.quayside.example/filmgang/2026/03/04/night-ferry/"
    document = document_of(f"<h1><a href='{folder}'>The Film Gang</a></h1>", url)
    assert leads_home(document.named("h1")[0][1], document) is is_home


LINKS = "".join(f"<h2 class=t><a href='/{n}'>Title {n}</a></h2>" for n in range(3))


@pytest.mark.parametrize(
    ("html", "url", "is_one"),
    [
        (LINKS, None, True),
        (LINKS, URL, False),
        (LINKS.replace("class=t", "", 1), None, False),
        (LINKS.replace("href='/", "href='#"), None, False),
        (LINKS.replace("<h2", "<h3", 1).replace("</h2", "</h3", 1), None, False),
    ],
    ids=["alike", "at its address", "of another class", "places on the page", "of another level"],
)
def test_one_link_of_many_is_told_without_an_address(html: str, url: str | None, is_one: bool) -> None:
    document = document_of(html, url)
    assert is_one_of_many(document.named("h2")[0][1], document) is is_one
