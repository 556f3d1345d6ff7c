"""Bylines with links in; those that lead to the authors."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.syntaxes.visible.author_links import is_author_path, linked_authors

JO, LI = "<a href=/author/jo>Jo Marsh</a>", "<a href=/author/li>Li Wen</a>"


def names(html: str) -> list[str]:
    element = Document.read(f"<p>{html}</p>").named("p")[0][1]
    return [author.name for author in linked_authors(element, 0)]


@pytest.mark.parametrize(
    "beside",
    [
        "<a href=/news>News</a>",
        "<a href=/login>Log in</a>",
        "<a href=https://scholar.example/?q=jo>Paper Search</a>",
        "<a href=/author/jo/feed>Get author RSS feed</a>",
        "<a href=/author/jo/all>View author archive</a>",
        "<a href=/autor/jo>Alle Beiträge anzeigen</a>",
    ],
)
def test_beside_links_to_authors_others_lead_elsewhere(beside: str) -> None:
    assert names(f"By {JO} {beside}") == ["Jo Marsh"]
    assert names(f"{beside} By {JO} and {LI}") == ["Jo Marsh", "Li Wen"]


def test_a_name_that_leads_nowhere_stays_beside_a_link_to_an_author() -> None:
    assert names(f"By {JO} and <a href=mailto:li@example.com>Li Wen</a>") == ["Jo Marsh", "Li Wen"]


def test_where_no_address_tells_the_names_of_people_do() -> None:
    assert names("<a href=/jo>Jo Marsh</a> <a href=/live>WATCH LIVE</a>") == ["Jo Marsh"]
    assert names("<a href=/jo>Jo Marsh</a>, <a href=/dpa>dpa</a>") == ["Jo Marsh", "dpa"]
    assert names("<a href=/jo>jomarsh</a> <a href=/li>liwen1984</a>") == ["jomarsh", "liwen1984"]


def test_of_the_links_to_one_page_the_persons_name_is_taken() -> None:
    assert names("<a href=/author/jo>Jo Marsh</a> <a href=/author/jo>The Example Newsroom</a>") == ["Jo Marsh"]
    assert names("<a href=/author/jo>JM</a> <a href=/author/jo>jomarsh</a>") == ["jomarsh"]


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("/author/jo", True),
        ("https://www.example.com/autoren/jo-marsh/?page=2", True),
        ("/firme/jo-marsh", True),
        ("/penulis/jo-marsh", True),
        ("/author/", False),
        ("/news/?by=/author/jo", False),
        ("https://www.youtube.com/user/example", False),
        ("https://facebook.com/people/jo", False),
        ("#author-1", False),
    ],
)
def test_the_path_of_an_authors_page(href: str, expected: bool) -> None:
    assert is_author_path(href) is expected
