"""What an editor does to an article comes in; the properties that say it, as search engines want them, are set."""

from __future__ import annotations

import re
from copy import copy
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from newsschema.errors import UsageError
from newsschema.values.dates import moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from newsschema.models.article import Article
    from newsschema.models.comment import CorrectionComment
    from newsschema.models.thing import Thing

A = TypeVar("A", bound="Article")

_CLASS_SELECTOR = re.compile(r"\.-?[_a-zA-Z\u0080-\uffff][-_a-zA-Z0-9\u0080-\uffff]*")
"""One class and nothing else: ".paywall" (CSS Selectors 4, "class selectors")."""


def mark_paywall(article: Article, selectors: Sequence[str]) -> None:
    """Say that parts of the article have to be paid for; see `Article.paywall`."""
    from newsschema.models.web_page import WebPageElement

    for selector in selectors:
        if not isinstance(selector, str) or not _CLASS_SELECTOR.fullmatch(selector):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise UsageError(f"a paid part is named by one class such as '.paywall', found {selector!r:.80}")
    article.is_accessible_for_free = False
    known = [part for part in article.has_part if isinstance(part, WebPageElement)]
    marked = {selector: part for part in known for selector in part.css_selector}
    for selector in dict.fromkeys(selectors):
        if selector in marked:
            marked[selector].is_accessible_for_free = False
        else:
            part = WebPageElement(is_accessible_for_free=False, css_selector=selector)
            article.has_part = [*article.has_part, part]


def add_correction(article: Article, text: str, day: date | datetime) -> CorrectionComment:
    """Add a correction; see `Article.correct`."""
    from newsschema.models.comment import CorrectionComment

    if not text.strip():
        raise UsageError("a correction needs its text: what was wrong, and what is right")
    if not isinstance(day, date):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise UsageError(f"a correction needs its day as a date or a datetime, found {day!r:.80}")
    correction = CorrectionComment(text=text, date_published=day)
    article.correction = [*article.correction, correction]
    modified, corrected = moment(article.date_modified), moment(day)
    if modified is None or (corrected is not None and modified < corrected):
        article.date_modified = day
    return correction


def mark_speakable(article: Article, css: str | Sequence[str], xpath: str | Sequence[str]) -> None:
    """Say which parts are fit to be read aloud; see `Article.read_aloud`."""
    from newsschema.models.speakable import SpeakableSpecification

    if bool(css) == bool(xpath):
        found = "both" if css else "neither"
        raise UsageError(f"parts to be read aloud are named by CSS selectors or by XPaths, found {found}; pass one")
    article.speakable = SpeakableSpecification(css_selector=_several(css), xpath=_several(xpath))


def link_translation(original: Article, translation: Article) -> None:
    """Link an article and its translation to each other; see `Article.add_translation`."""
    if original is translation:
        raise UsageError("an article is no translation of itself; pass the article in the other language")
    if not (translation.in_language or "").strip():
        raise UsageError("a translation needs its language; set `in_language` to a BCP 47 tag such as 'de'")
    original.work_translation = [*(one for one in original.work_translation if one is not translation), translation]
    translation.translation_of_work = original


def add_to_series(article: Article, name: str, url: str | None, position: int | None) -> None:
    """Say that the article is part of a series; see `Article.in_series`."""
    from newsschema.models.series import CreativeWorkSeries

    if not name.strip():
        raise UsageError("a series needs its name; pass the one that readers know it by")
    if position is not None and position < 1:
        raise UsageError(f"places in a series are counted from 1, found position={position}")
    named = (part for part in article.is_part_of if isinstance(part, CreativeWorkSeries) and part.name == name)
    series = next(named, None)
    if series is None:
        series = CreativeWorkSeries(name=name)
        article.is_part_of = [*article.is_part_of, series]
    series.url = url or series.url
    article.position = position if position is not None else article.position


def link_parts(parts: Sequence[Article]) -> None:
    """Link the pages of one article in several parts; see `Article.in_parts`."""
    if len(parts) < 2:
        raise UsageError(f"an article in parts has at least two, found {len(parts)}")
    if len({id(part) for part in parts}) < len(parts):
        raise UsageError("an article in parts has each part once, found one of them twice; leave out the other")
    whole = parts[0]
    whole.has_part = [*(part for part in whole.has_part if all(part is not one for one in parts)), *parts[1:]]
    for position, part in enumerate(parts, 1):
        part.position = position
        if part is not whole:
            part.is_part_of = [*(other for other in part.is_part_of if other is not whole), whole]


def relabelled(article: Article, cls: type[A]) -> A:
    """The article as one of another class; see `Article.labelled`."""
    from newsschema.models.article import Article

    if not (isinstance(cls, type) and issubclass(cls, Article)):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise UsageError(
            f"an article is labelled with a class of articles such as OpinionNewsArticle, found {cls!r:.80}"
        )
    wrong = [name for name in _set_fields(article) if name not in cls.model_fields]
    if wrong:
        raise UsageError(
            f"{cls.__name__} has no {wrong[0]}, which the {type(article).__name__} has set; unset it first"
        )
    state = {name: copy(value) if isinstance(value, list | dict) else value for name, value in vars(article).items()}
    state.pop("types", None)
    return cls.from_state(state)


def _set_fields(thing: Thing) -> list[str]:
    return [name for name, value in vars(thing).items() if not name.startswith("_") and value not in (None, [], {})]


def _several(selectors: str | Sequence[str]) -> list[str]:
    """One selector is a list of one, and not of its characters."""
    return [selectors] if isinstance(selectors, str) else list(selectors)
