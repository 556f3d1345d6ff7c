"""Pages with a text in their markup and a visible one in; the one that is believed out."""

from __future__ import annotations

import json
import sys

import pytest

import newsschema as ns

PARAGRAPHS = [
    f"{number} residents came on {day} to watch the old ferry return from the yard, where {part} was repaired at last."
    for number, day, part in [
        ("Ninety", "Monday", "the long wooden deck"),
        ("Twelve", "Tuesday", "a leaking fuel pump"),
        ("Forty", "Wednesday", "the captain's bridge"),
        ("Seventy", "Thursday", "every single lifeboat"),
        ("Sixty", "Friday", "the heavy bow door"),
    ]
]
TEXT = "\n".join(PARAGRAPHS)


def page(text: str | None, body: bool = True) -> ns.Page:
    data = {"@type": "NewsArticle", "headline": "Ferry returns to the island", "articleBody": text}
    block = f"<script type='application/ld+json'>{json.dumps(data)}</script>"
    shown = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    html = (
        f"<html><head>{block}</head><body><article><h1>Ferry returns to the island</h1>{shown}</article></body></html>"
    )
    return ns.parse(html, "https://harbour-herald.example/ferry", body=body)


def read(text: str | None) -> ns.Page:
    pytest.importorskip("trafilatura", reason="the visible text is read with the extra `body`")
    return page(text)


def test_the_text_of_the_markup_is_believed_where_the_page_was_not_read() -> None:
    found = page(PARAGRAPHS[0], body=False)
    assert found.article is not None
    assert found.article.article_body == PARAGRAPHS[0]
    assert found.evidence["articleBody"].rejected == ()


def test_no_text_is_read_from_the_page_unasked() -> None:
    found = page(None, body=False)
    assert found.article is not None
    assert found.article.article_body is None


def test_the_text_of_the_markup_is_believed_where_the_page_agrees() -> None:
    decision = read(TEXT).evidence["articleBody"]
    assert decision.value == TEXT
    assert decision.chosen is not None
    assert decision.chosen.syntax == "jsonld"
    assert [lost.syntax for lost in decision.rejected] == ["article_text"]


@pytest.mark.parametrize("text", [PARAGRAPHS[0], "A storm closed the northern road and nobody knows for how long."])
def test_the_text_of_the_markup_gives_way_where_it_is_truncated_or_another(text: str) -> None:
    found = read(text)
    decision = found.evidence["articleBody"]
    assert decision.chosen is not None
    assert decision.chosen.syntax == "article_text"
    assert [(lost.syntax, lost.reason) for lost in decision.rejected] == [
        ("jsonld", "the visible page shows another text")
    ]
    assert found.article is not None
    assert PARAGRAPHS[-1] in str(found.article.article_body)


def test_the_text_of_the_markup_is_believed_where_the_page_shows_less_than_half_of_it() -> None:
    more = " ".join(f"The harbour master of berth {number} signed the log." for number in range(60))
    assert len(more) > 2 * len(TEXT)
    assert read(f"{TEXT}\n{more}").evidence["articleBody"].chosen.syntax == "jsonld"  # type: ignore[union-attr]


def test_the_text_of_the_markup_gives_way_where_a_good_part_of_it_is_not_shown() -> None:
    more = (
        "Earlier plans to sell the vessel were dropped in spring. A buyer from abroad had offered less than its scrap "
        "value, and the council voted by seven to four to keep it. Critics still call this a costly mistake that every "
        "household will pay for, while hotel owners expect their best summer since the bridge project was abandoned."
    )
    assert len(TEXT) / 3 < len(more) < len(TEXT)
    assert read(f"{TEXT}\n{more}").evidence["articleBody"].chosen.syntax == "article_text"  # type: ignore[union-attr]


def test_the_visible_text_is_taken_where_the_markup_has_none() -> None:
    assert PARAGRAPHS[2] in read(None).evidence["articleBody"].value


def test_the_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(ns.MissingExtra, match="body"):
        page(TEXT)
