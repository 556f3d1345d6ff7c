"""Class names in; what they mark."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsschema.syntaxes.visible import marks, words
from newsschema.syntaxes.visible.marks import flat, marks_of


@pytest.mark.parametrize(
    ("names", "mark"),
    [
        ("byline", marks.BYLINE),
        ("article__author", marks.BYLINE),
        ("articleAuthor", marks.BYLINE),
        ("post_autor", marks.BYLINE),
        ("entry-title", marks.TITLE),
        ("c-story__headline", marks.TITLE),
        ("sub-headline", marks.DEK),
        ("pre-headline", marks.KICKER),
        ("standfirst", marks.DEK),
        ("comments-area", marks.COMMENTS),
        ("related-posts", marks.RELATED),
        ("login-modal", marks.RELATED),
        ("site-footer", marks.FOOTER),
        ("photo-credit", marks.CREDIT),
        ("p-related-tags", marks.TAGS),
        ("relatedTopics", marks.TAGS),
        ("tag-list tags", marks.TAGS),
        ("post__authorlink", marks.BYLINE),
        ("cikk-szerzo", marks.BYLINE),
        ("news_avtor", marks.BYLINE),
        ("authorbox", marks.PROFILE),
        ("breadcrumb-item", marks.BREADCRUMB),
        ("sr-only", marks.UNSEEN),
        ("element-invisible", marks.UNSEEN),
        ("writer-no-avatar", marks.BYLINE),
        ("byline-comments", marks.META),
    ],
)
def test_a_name_marks_what_its_words_say(names: str, mark: int) -> None:
    assert marks_of(names) & mark


@pytest.mark.parametrize(
    ("names", "mark"),
    [
        ("comment-author", marks.BYLINE),
        ("related-title", marks.TITLE),
        ("author-image", marks.BYLINE),
        ("photo-author", marks.BYLINE),
        ("license-author", marks.BYLINE),
        ("signature-count", marks.BYLINE),
        ("widget-title", marks.TITLE),
        ("site-title", marks.TITLE),
        ("has-sidebar", marks.ASIDE),
        ("hasnt-headshot", marks.PORTRAIT),
        ("writer-no-avatar", marks.PORTRAIT),
        ("entry-meta social-comments", marks.COMMENTS),
        ("author-comment", marks.BYLINE),
        ("byline-comments", marks.COMMENTS),
        ("entry-footer", marks.FOOTER),
        ("article-header", marks.NAVIGATION),
        ("hentry post category-portrait tag-comments author-jo", marks.BYLINE | marks.COMMENTS | marks.PORTRAIT),
        ("comment-date", marks.DATE),
        ("td-modal-image", marks.RELATED),
        ("container row content", -1),
    ],
)
def test_the_words_beside_it_say_what_a_name_is_about(names: str, mark: int) -> None:
    assert not marks_of(names) & mark


def test_a_change_is_told_from_a_publication() -> None:
    assert marks_of("entry-date") & marks.PUBLISHED
    assert marks_of("date-updated") & marks.MODIFIED
    assert not marks_of("date-updated") & marks.PUBLISHED
    assert marks_of("published updated") & marks.PUBLISHED
    assert marks_of("published updated") & marks.MODIFIED


@given(st.text(max_size=400))
def test_any_name_is_read(names: str) -> None:
    assert marks_of(names) >= 0


@given(st.lists(st.sampled_from(["byline", "entry-title", "comments", "datum", "x", "kicker"]), max_size=5))
def test_the_order_of_names_is_nothing(names: list[str]) -> None:
    assert marks_of(" ".join(names)) == marks_of(" ".join(reversed(names)))


@pytest.mark.parametrize("table", [words.TITLE, words.BYLINE, words.DATE, words.DEK, words.TAGS, words.COMMENTS])
def test_words_of_class_names_are_plain(table: dict[str, str]) -> None:
    for word in flat(table):
        assert word.isascii()
        assert word.islower()
        assert "-" not in word


@pytest.mark.parametrize(
    "name", ["article-banner", "paywall-content", "post-carousel", "article-promo", "login-content"]
)
def test_a_word_of_the_article_takes_back_what_may_be_its_own(name: str) -> None:
    assert not marks_of(name) & marks.RELATED


@pytest.mark.parametrize("name", ["news-latest", "article-related", "post-recommendations", "related-news-date"])
def test_a_list_of_other_stories_is_one_whatever_stands_beside_it(name: str) -> None:
    assert marks_of(name) & marks.RELATED
