"""Pages without a marked byline in; the authors whose names stand beside the date."""

from __future__ import annotations

import pytest
from byline_samples import TEXT, names


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>5 March 2024 - Jo Marsh</p>", ["Jo Marsh"]),
        ("<div>Jo Marsh | 05.03.24</div>", ["Jo Marsh"]),
        ("<div><div><span>Jo Marsh</span></div><div><time>5. März 2024, 15:59 Uhr</time></div></div>", ["Jo Marsh"]),
        ("<div><b>Jo Marsh</b><br><b>Córdoba</b> <time>05/03/2024</time> 3 min</div>", ["Jo Marsh"]),
        ("<div><span>Jo Marsh</span> & <span>Li Wen</span> <span>5 March 2024</span></div>", ["Jo Marsh", "Li Wen"]),
        ("<div><span>Yay!</span> | <span>Ольга Иванова</span> | <time>5 марта 2024</time></div>", ["Ольга Иванова"]),
        ("<p>Jo Marsh<br>Published on 5 March 2024</p>", ["Jo Marsh"]),
    ],
)
def test_a_name_beside_the_day_is_the_authors(html: str, expected: list[str]) -> None:
    assert names(html + TEXT) == expected
    assert names(TEXT + html + TEXT) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<p>Town | 5 March 2024</p>",
        "<p>No Comments | 5 March 2024</p>",
        "<ul><li>Date: 5 March 2024<li><b>Stadium:</b> <b>Old Trafford Ground</b></ul>",
        "<div><span>Translated by</span> <span>Li Wen</span> <span>5 March 2024</span></div>",
        "<div><span>Foto</span> <span>Li Wen</span> <span>5. März 2024</span></div>",
        "<figure><figcaption>Li Wen, 5 March 2024</figcaption></figure>",
        "<blockquote><p>Li Wen, 5 March 2024</p></blockquote>",
        "<div><h3><a href=/x>Tunnel closes</a></h3><p>Li Wen | 5 March 2024</p></div>",
        "<p><b>Li Wen</b> <i>5 March 2024</i> <a href=/x>Why the old tunnel closes for good</a></p>",
        "<div id=comments><p>Li Wen | 5 March 2024</p></div>",
        "<p>On 5 March 2024 Li Wen crossed the bridge on foot, and then came back.</p>",
    ],
)
def test_no_other_name_beside_a_day_is(html: str) -> None:
    assert names(html + TEXT) == []


def test_a_name_that_a_link_bears_is_a_topics() -> None:
    line, link = "<p>Real Estate | 5 March 2024</p>", "<a href={}>Real Estate</a>"
    assert names(line + TEXT + link.format("/real-estate")) == []
    assert names(line + TEXT + link.format("/authors/real-estate")) == ["Real Estate"]


def test_in_the_text_a_day_and_a_name_are_part_of_the_story() -> None:
    assert names(4 * TEXT + "<p>Li Wen | 5 March 2024</p>") == []


def test_the_element_that_holds_the_text_as_well_is_looked_into() -> None:
    assert names(f"<div><p>Jo Marsh | 5 March 2024</p><p>{'The bridge was long. ' * 100}</p></div>") == ["Jo Marsh"]
