"""Pages with links above the headline in; the names that those to the front page show, out."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.syntaxes import visible

URL = "https://www.quay.example/news/ferry"


def shown(link: str, url: str | None = URL) -> list[object]:
    html = f"<div id=top>{link}</div><h1>Harbour bridge reopens</h1><a href=/>Below</a>"
    node = visible.read(Document.read(html, url), Graph(), {"publisher"})
    assert node is not None
    return [value.value for value in node.values("publisher")]


@pytest.mark.parametrize(
    ("link", "name"),
    [
        ("<a href=/>Quay Post</a>", "Quay Post"),
        ("<a href='https://www.quay.example'>Quay Post</a>", "Quay Post"),
        ("<a href='/index.html'><img src=logo.png alt=' Quay\n Post '></a>", "Quay Post"),
        ("<a href='../'><span>Quay</span> <b>Post</b></a>", "Quay Post"),
    ],
)
def test_a_link_to_the_front_page_names_the_site(link: str, name: str) -> None:
    assert shown(link) == [name]


@pytest.mark.parametrize(
    "link",
    [
        "<a href=/sports/>Sports</a>",
        "<a href='/?page=2'>Older</a>",
        "<a href='#top'>Top</a>",
        "<a>Nothing</a>",
        "<a href='https://other.example/'>Other</a>",
        "<a href='/'><img src=logo.png></a>",
        "<a href='http://[bad'>Bad</a>",
    ],
)
def test_other_links_do_not(link: str) -> None:
    assert shown(link) == []


def test_without_an_address_only_the_path_counts() -> None:
    assert shown("<a href=/>Quay Post</a> <a href='https://other.example/'>Other</a>", None) == ["Quay Post"]
