"""Pages with days that are not the article's in; the days of publication and change that are read all the same."""

from __future__ import annotations

import pytest

from newsschema.document.document import Document
from newsschema.graph.graph import Graph
from newsschema.syntaxes import visible


def said(html: str, name: str) -> list[object]:
    node = visible.read(Document.read(html), Graph(), {"datePublished"})
    assert node is not None
    return [value.value for value in node.values(name)]


def published(html: str) -> list[object]:
    return said(f"<h1>Harbour bridge reopens</h1>{html}", "datePublished")


def modified(html: str) -> list[object]:
    return said(f"<h1>Harbour bridge reopens</h1>{html}", "dateModified")


@pytest.mark.parametrize(
    "today",
    [
        "<span class=fecha-hoy>Lunes, 10 de junio de 2024</span>",
        "<span class=current-date>10 June 2024</span>",
        "<div>Dzisiaj jest: poniedziałek, 10 czerwca 2024</div>",
        "<p>Nous sommes lundi 10 juin 2024</p>",
    ],
)
def test_what_day_it_is_today_is_no_day_of_publication(today: str) -> None:
    assert said(f"{today}<h1>Harbour bridge reopens</h1><p class=date>5 March 2024</p>", "datePublished") == [
        "5 March 2024"
    ]


def test_a_marked_change_beside_another_day_is_no_day_of_publication() -> None:
    change = "<span class='updated hidden'>2024-05-24T17:02:33+02:00</span>"
    line = f"<div class=entry-meta>By Ann Lee {change}<span>14 March 2024</span></div>"
    assert (published(line), modified(line)) == (["14 March 2024"], ["2024-05-24T17:02:33+02:00"])


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ("<li>140 new jobs</li><li>Production starts on 3 April 2024</li>", []),
        ("<li>3 April 2024 guided tour</li><li>Bring boots</li>", []),
        ("<li>By Ann Lee</li><li>Wednesday, 3 April 2024</li>", ["Wednesday, 3 April 2024"]),
        ("<li>By Ann Lee</li><li>Posted on 3 April 2024</li>", ["Posted on 3 April 2024"]),
        ("<li>Ann Lee</li><li>piątek, 3 maja 2024</li>", ["piątek, 3 maja 2024"]),
        ("<li>Ann Lee</li><li>sexta-feira, 3 de maio de 2024</li>", ["sexta-feira, 3 de maio de 2024"]),
        ("<li>Ann Lee</li><li>London, 3 May 2024</li>", ["London, 3 May 2024"]),
        ("<li>Ferry</li><li>3 May 2024 by Jane Peters</li>", ["3 May 2024 by Jane Peters"]),
    ],
)
def test_an_item_of_a_list_that_tells_of_a_day_is_not_the_articles(items: str, expected: list[str]) -> None:
    assert published(f"<ul>{items}</ul>") == expected


def test_the_footer_of_a_post_has_its_day() -> None:
    html = (
        "<div class=post><h1>Harbour bridge reopens</h1><p>Text</p><div class=footer><i class=date>5 May 2024</i></div>"
    )
    assert said(html, "datePublished") == ["5 May 2024"]


def test_the_latest_news_have_days_of_their_own() -> None:
    assert (
        published("<div class=news-latest><b class=news-latest-date>12 June 2024</b> <a href=/x>Flood</a></div>") == []
    )


@pytest.mark.parametrize(
    "label", ["Senast ändrad: 2 maj 2024", "Zadnji poseg: 2. maj 2024", "aktualiséiert 02.05.2024"]
)
def test_more_words_of_change(label: str) -> None:
    assert modified(f"<p class=date>5 March 2024</p><p>{label}</p>") == [label]


@pytest.mark.parametrize(
    "day", ["ma 6 mei 2024", "ma 6.5.2024 klo 9.15", "Сьогодні, 3 травня 2024, 10:05", "Dzisiaj, 3 maja 2024, 10:05"]
)
def test_a_marked_day_may_be_that_of_today_and_has_a_weekday(day: str) -> None:
    assert published(f"<p class=date>{day}</p>") == [day]
