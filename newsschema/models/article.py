"""Article and NewsArticle, the two types that most pages of publishers state; the special ones are in
`article_types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsschema.models.creative_work import CreativeWork
from newsschema.models.types import UNSET, IntegerOrText, Link, Many, ManyNodes, OneNode, Text

if TYPE_CHECKING:
    from newsschema.models.speakable import SpeakableSpecification


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
