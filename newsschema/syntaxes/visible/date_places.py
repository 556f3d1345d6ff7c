"""A page and a place on it that states a day come in; whether the day can be the article's, by that place, goes out."""

from __future__ import annotations

from datetime import date
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.above import elements_above, nearest
from newsschema.syntaxes.visible.author_links import is_author_path
from newsschema.syntaxes.visible.date_texts import count_words, has_a_day, says_published
from newsschema.syntaxes.visible.texts import is_large
from newsschema.values.dates import read_date

if TYPE_CHECKING:
    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.date_texts import Dated
    from newsschema.syntaxes.visible.page import VisiblePage

_MANY_TEASERS = 4
_NEAR, _MOST, _MAX_ELEMENTS = 4, 6, 30
_TITLE_WORDS, _DAY_WORDS = 3, 2
"""Words of a link that is no title yet, and those of a day in it."""
_ENDS = (".", "!", "?", "…")
_HEADERS = frozenset({"header", "site-header", "masthead", "topbar", "top-bar"})
"""Whole names of the header of a site."""


def is_in_site_header(page: VisiblePage, element: Element, block: int) -> bool:
    """Whether an element is in a header above the headline that is the site's: many say there what day it is."""
    if page.headline is None or block > page.headline.block or page.in_article(element):
        return False
    outside = takewhile(lambda one: one not in page.around, (element, *elements_above(element)))
    return any(map(_is_header, outside))


def _is_header(element: Element) -> bool:
    if element.tag == "header":
        return True
    names = f"{element.attr('id') or ''} {element.attr('class') or ''}".lower()
    return not _HEADERS.isdisjoint(names.split())


def is_beside(page: VisiblePage, block: int, place: int) -> bool:
    """Whether an element is in an aside that holds an agenda or more teasers: there are many, and one stands between
    the headline and it.
    """
    return bool(place & marks.ASIDE) and len(page.teasers) >= _MANY_TEASERS and page.is_after_teaser(block)


def is_day(page: VisiblePage, dated: Dated) -> bool:
    """Whether a text states one day."""
    return isinstance(read_date(dated.text, page.document.language), date)


def is_mentioned(element: Element) -> bool:
    """Whether an unmarked `<time>` stands in a sentence: "The fair ends on 26 May."."""
    paragraph = nearest(element, "p", _NEAR) if element.tag == "time" and not element.attr("class") else None
    if paragraph is None:
        return False
    if is_large(paragraph, _MAX_ELEMENTS):
        return True
    text = " ".join(paragraph.text.split())
    is_first = text.startswith(" ".join(element.text.split()))
    return text.endswith(_ENDS) and not is_first and not says_published(text)


def is_in_teaser(page: VisiblePage, element: Element) -> bool:
    """Whether a day stands beside the title of another page, a link in an item of a list that the headline is not
    in.
    """
    item = element if element.tag == "li" else nearest(element, "li", _NEAR) or next(element.iter_elements("li"), None)
    if item is None or item in page.around:
        return False
    return any(map(_is_title, islice(item.iter_elements("a"), _MOST)))


def _is_title(link: Element) -> bool:
    """Whether a link leads to another page, and is no author, no topic, and no day itself."""
    href = link.attr("href") or "#"
    if href.startswith(("#", "mailto:")) or is_author_path(href) or link.attr("rel"):
        return False
    return count_words(link.text) > (_TITLE_WORDS + _DAY_WORDS if has_a_day(link.text) else _TITLE_WORDS)
