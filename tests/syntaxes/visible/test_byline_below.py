"""Pages without a byline near the headline in; the authors that they name below the text."""

from __future__ import annotations

import pytest
from byline_samples import TEXT, names

FAR = 60 * TEXT


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div><h4>Autor</h4><p><a href=/x/jo>Jo Marsh</a>, </p></div>", ["Jo Marsh"]),
        (
            "<p><strong>Autor:</strong> <a href=/x>Jo Marsh</a><br><strong>Tags:</strong> <a href=/t>Port</a></p>",
            ["Jo Marsh"],
        ),
        ("<p><strong>Autoren</strong><br>Jo Marsh, <i>Li Wen</i></p>", ["Jo Marsh", "Li Wen"]),
        ("<div><div>Author:</div><div>The Example newsroom</div></div>", ["The Example newsroom"]),
        ("<div><span>Escrito por</span><a href=/x>Jo Marsh</a></div>", ["Jo Marsh"]),
        ("<dl><dt>Auteur<dd>Jo Marsh<dt>Date<dd>5 mars 2024</dl>", ["Jo Marsh"]),
        ("<div><h4>Autoren</h4><p><b>Jo Marsh</b>, <b>Li Wen</b></p></div>", ["Jo Marsh", "Li Wen"]),
        ("<p><b>Autoras:</b> Jo Marsh y Li Wen</p>", ["Jo Marsh y Li Wen"]),
        ("<div><strong>Autorin: Jo Marsh, Redakteurin.</strong></div>", ["Jo Marsh, Redakteurin."]),
        ("<div><a href=/staff/jo-marsh>Jo Marsh</a></div>", ["Jo Marsh"]),
        ("<div><a href=/x/jo-marsh class=author-name>Jo Marsh</a></div>", ["Jo Marsh"]),
    ],
)
def test_a_label_or_a_link_far_below_names_the_author(html: str, expected: list[str]) -> None:
    assert names(FAR + html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<div><h4>Autor</h4><p>Das Haus wurde 1920 erbaut.</p></div>",
        "<div><b>Author</b> <i>Jo Marsh</i> <i>writes about ports</i></div>",
        "<p><strong>Author: unknown until today.</strong></p>",
        "<div id=comments><b>Author</b> Sam Troll</div>",
        "<footer><b>Author</b> Sam Troll</footer>",
        "<aside><a href=/staff/jo-marsh>Jo Marsh</a></aside>",
        "<h3><a href=/x>Tunnel closes</a></h3><a href=/staff/jo-marsh>Jo Marsh</a>",
        "<div>Fact-checked by <a href=/staff/jo-marsh>Jo Marsh</a></div>",
        "<a href=/user/settings>Privacy settings</a>",
        "<a href=https://www.youtube.com/user/example>Example Channel</a>",
    ],
)
def test_nobody_else_far_below_is_the_author(html: str) -> None:
    assert names(FAR + html) == []


def test_a_page_that_leads_to_many_authors_lists_the_sites() -> None:
    links = [f"<a href=/author/{n}>{name}</a>" for n, name in enumerate(("Jo Marsh", "Li Wen", "Al Roe", "Kim Poe"))]
    assert names(FAR + "".join(links)) == []
    assert names(FAR + "".join(links[:2])) == ["Jo Marsh"]
