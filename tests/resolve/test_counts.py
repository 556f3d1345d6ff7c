"""Pages in; how many words and how many comments their article has, out."""

from __future__ import annotations

from typing import Any

import pytest
from article_page import page

import newsschema as ns

METAS = "<meta property='article:word_count' content='300'><meta name='word-count' content='280'>"


def word_count(found: ns.Page) -> int | None:
    assert found.article is not None
    assert found.article.word_count == found.evidence["wordCount"].value
    return found.article.word_count


def test_the_places_of_a_count_of_words_are_trusted_in_their_order() -> None:
    found = page({"@type": "WebPage", "wordCount": 310}, head=METAS, wordCount="320")
    assert word_count(found) == 320
    decision = found.evidence["wordCount"]
    assert [(lost.syntax, lost.value) for lost in decision.rejected] == [
        *(("jsonld", 310), ("opengraph", 300), ("meta", 280))
    ]
    assert word_count(page(head=METAS)) == 300


@pytest.mark.parametrize(
    "written", ["420 words", " 420  Wörter", "420字", "420 शब्द", "420 слов", "420 słów", 420.0, "420"]
)
def test_a_count_of_words_may_name_them(written: Any) -> None:
    assert word_count(page(wordCount=written)) == 420


@pytest.mark.parametrize("written", [0, -3, "0", "many", "3 min read", "3 min", "5 minutes", "1.200", True])
def test_what_counts_no_words_gives_way(written: Any) -> None:
    assert word_count(page(head=METAS, wordCount=written)) == 300


def test_a_clean_count_is_exported_as_it_is_written() -> None:
    found = page(head=METAS, wordCount="320").article
    assert found is not None
    assert found.to_jsonld()["wordCount"] == "320"
    assert page().article.word_count is None  # type: ignore[union-attr]


def test_the_articles_own_count_of_comments_is_shown() -> None:
    assert page(commentCount="12").evidence["commentCount"].value == 12


@pytest.mark.parametrize("kind", ["https://schema.org/CommentAction", {"@type": "CommentAction"}, "CommentAction"])
def test_comments_may_be_counted_as_interactions(kind: Any) -> None:
    likes = {"@type": "InteractionCounter", "interactionType": "LikeAction", "userInteractionCount": 9}
    counter = {"@type": "InteractionCounter", "interactionType": kind, "userInteractionCount": "5"}
    assert page(interactionStatistic=[likes, counter]).evidence["commentCount"].value == 5
