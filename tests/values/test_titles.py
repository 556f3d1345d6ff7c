"""Titles of pages in; the title without what names the site, and names as they are compared, out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.values.titles import cut_title, last_part_cut, name_key

SEPARATORS = [" - ", " – ", " — ", " ― ", " | ", "|", "｜", " ㅣ ", "│", " · ", " • ", " : ", "：", " » ", " « ", " / "]
SEPARATORS += [" // ", " :: ", "--", " -- ", "  -\t", " |"]
NO_SEPARATORS = ["-", "–", "·", ":", ": ", "/", "::", " ", ", ", " _ ", " ~ "]


@pytest.mark.parametrize("separator", SEPARATORS)
def test_the_name_of_the_site_is_cut_at_a_separator(separator: str) -> None:
    assert cut_title(f"Ferry sleeps{separator}Pier News", ["pier-news"]) == "Ferry sleeps"
    assert cut_title(f"Pier News{separator}Ferry sleeps", ["Pier News"]) == "Ferry sleeps"
    assert last_part_cut(f"The ferry sleeps{separator}Pier News") == "The ferry sleeps"


@pytest.mark.parametrize("other", NO_SEPARATORS)
def test_nothing_is_cut_at_another_mark(other: str) -> None:
    title = f"The ferry sleeps{other}Pier News"
    assert cut_title(title, ["Pier News"]) == title
    assert last_part_cut(title) is None


@pytest.mark.parametrize(
    ("title", "names", "sections", "expected"),
    [
        ("Ferry sleeps | Town | Pier News", ["Pier News"], ["Town"], "Ferry sleeps"),
        ("Ferry sleeps | Town | Pier News", ["Pier News"], [], "Ferry sleeps | Town"),
        ("Town | Ferry sleeps | Pier News", ["Pier News"], ["Town"], "Town | Ferry sleeps"),
        ("Ferry - sleeps - Pier News", ["www.pier-news"], [], "Ferry - sleeps"),
        ("Räven – Pír Néws", ["Pir News"], [], "Räven"),
        ("Ferry sleeps - Other News", ["Pier News", ""], [""], "Ferry sleeps - Other News"),
        ("Pier News", ["Pier News"], [], "Pier News"),
        ("Ferry sleeps | Pier News", ["Pier News US"], [], "Ferry sleeps"),
        ("Ferry sleeps | New Pier", ["New Pier Times"], [], "Ferry sleeps | New Pier"),
        ("渡し船が眠る：港湾新聞", ["港湾新聞社"], [], "渡し船が眠る"),
        ("渡し船が眠る：港湾", ["港湾新聞社"], [], "渡し船が眠る：港湾"),
        ("Ferry sleeps - PierSports.com", ["Pier News", "pier"], [], "Ferry sleeps"),
        ("Ferry sleeps - Amazon.com", ["Pier News", "pier"], [], "Ferry sleeps - Amazon.com"),
        ("Ferry sleeps - Node.js", ["Pier News"], [], "Ferry sleeps - Node.js"),
        ("Pier News | Pier News", ["Pier News"], [], "Pier News"),
        ("", ["Pier News"], [], ""),
    ],
)
def test_only_what_names_the_site_or_its_section_is_cut(
    title: str, names: list[str], sections: list[str], expected: str
) -> None:
    assert cut_title(title, names, sections) == expected


@pytest.mark.parametrize(
    "title",
    [
        "Ferry sleeps",
        "Ferry - What the captain of the ferry said",
        "Why the ferry sleeps at the pier of the town, and who - a b c d e f",
        "Ferry | Pier News",
    ],
)
def test_a_last_part_that_may_be_the_title_stays(title: str) -> None:
    assert last_part_cut(title) is None


@given(st.text(), st.lists(st.text(), max_size=3), st.lists(st.text(), max_size=3))
def test_a_cut_title_is_a_part_of_the_title_and_is_one(title: str, names: list[str], sections: list[str]) -> None:
    cut = cut_title(title, names, sections)
    assert cut in title
    assert bool(cut) == bool(title)


@pytest.mark.parametrize(
    "written",
    ["Pier News", "pier-news", "www.pier_news", "PIER  NEWS!", "Píer Néws", "Pier\u00a0News", "Ｐｉｅｒ News"],
)
def test_names_are_compared_by_their_letters(written: str) -> None:
    assert name_key(written) == "piernews"


@given(st.text())
def test_a_key_is_letters_and_digits_whatever_the_case(name: str) -> None:
    key = name_key(name)
    assert key == "" or key.isalnum()
    assert key == name_key(name.casefold())
