"""Article and NewsArticle, the two types that most pages of publishers state; the special ones are in
`article_types`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Self, TypeVar

from newsschema.models import editing
from newsschema.models.creative_work import CreativeWork
from newsschema.models.types import UNSET, IntegerOrText, Link, Many, ManyNodes, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.comment import CorrectionComment
    from newsschema.models.speakable import SpeakableSpecification

A = TypeVar("A", bound="Article")


class Article(CreativeWork):
    """An article, such as one in a newspaper or a magazine (https://schema.org/Article).

    Google requires no property of it and advises to set those that apply (Article page, 2026-09-08).
    """

    article_body: Text = None
    """The text of the article, plain text."""
    article_section: Many[str] = UNSET
    """The sections it stands in, such as "Sports"."""
    backstory: OneNode["CreativeWork | str"] = UNSET
    """How the article came about, as text or as a work (pending; Trust Project)."""
    speakable: ManyNodes["SpeakableSpecification | Link"] = UNSET
    """The parts that are fit to be read aloud; a URL points at a part by its fragment (Google, speakable page,
    beta)."""
    page_start: IntegerOrText = None
    """The first page in print, a number or text such as "A7"."""
    page_end: IntegerOrText = None
    """The last page in print, a number or text."""
    pagination: Text = None
    """The pages in print where one range does not say it: "10-12, 46-49"."""

    # What editors do

    def paywall(self, *selectors: str) -> Self:
        """Say that the parts of the page with these classes have to be paid for, and return the article.

        Each selector is one class, such as ".paywall", of an element in the page; the elements must not be inside one
        another. Parts that were there are kept; without selectors the article as a whole is not free. Google,
        subscription and paywalled content page (2025-12-10).

        Raises:
            UsageError: a selector that is not a single class.
        """
        editing.mark_paywall(self, selectors)
        return self

    def correct(self, text: str, day: date | datetime) -> CorrectionComment:
        """Add a correction: its text, and when it was made; `date_modified` becomes that day where it was earlier.

        Raises:
            UsageError: an empty text, or a day that is no date.
        """
        return editing.add_correction(self, text, day)

    def read_aloud(self, *, css: str | Sequence[str] = (), xpath: str | Sequence[str] = ()) -> Self:
        """Name the parts of the page that are fit to be read aloud, by one or more CSS selectors or XPaths, not by both
        (Google, speakable page, beta), and return the article.

        Raises:
            UsageError: both, or neither.
        """
        editing.mark_speakable(self, css, xpath)
        return self

    def add_translation(self, translation: Article) -> Self:
        """Link a translation of this article, with its own `in_language` and `url`, both ways; return the article.

        Raises:
            UsageError: the translation has no language, or is this article.
        """
        editing.link_translation(self, translation)
        return self

    def in_series(self, name: str, url: str | None = None, position: int | None = None) -> Self:
        """Say that the article is part of a series, and its place in it, from 1; return the article.

        A series of that name that the article is part of already is kept, with what it says.

        Raises:
            UsageError: an empty name, or a position before 1.
        """
        editing.add_to_series(self, name, url, position)
        return self

    def in_parts(self, *others: Article) -> Self:
        """Say that this article goes on in others, each on its own page, in their order; return the article.

        Raises:
            UsageError: there are no others, or one of the articles is there twice.
        """
        editing.link_parts([self, *others])
        return self

    def labelled(self, cls: type[A]) -> A:
        """The same article as one of another class, such as `OpinionNewsArticle` or `AdvertiserContentArticle`: what
        readers should know it for. This article is not changed; its authors, images and parts are those of both.

        Raises:
            UsageError: `cls` is no class of articles, or the article has a field set that the class does not have.
        """
        return editing.relabelled(self, cls)


class NewsArticle(Article):
    """An article that reports news, or gives background to it (https://schema.org/NewsArticle)."""

    dateline: Text = None
    """Where the report was filed, often with the day, as it stands before the text: "PORTO, March 1"."""
    print_section: Text = None
    """The section of the printed paper."""
    print_edition: Text = None
    """The edition of the printed paper, such as "Late city edition"."""
    print_page: Text = None
    """The page of the printed paper, text such as "A1"."""
    print_column: Text = None
    """The column of the printed page."""
