"""The marked elements of a page come in; its short labels go out: kicker, dek, section, keywords, comments."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.author import is_name
from newsschema.syntaxes.visible.date_places import is_in_site_header
from newsschema.syntaxes.visible.marks import words_of
from newsschema.syntaxes.visible.surroundings import FIGURE, QUOTE
from newsschema.syntaxes.visible.texts import is_large, matchable, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage
    from newsschema.syntaxes.visible.sweep import Found

_MAX_KICKER, _MAX_LABEL, _MAX_DEK, _MIN_DEK = 100, 60, 700, 20
_MAX_TAGS = 60
_NEAR = 40
_MAX_SECTIONS = 3
_LAYOUT = frozenset({"section", "channel"})

Label = tuple["Element", int, str]
"""An element, the index of one at or before it, and its text."""


def kickers(page: VisiblePage) -> list[Label]:
    """The kickers near the headline, in document order."""
    return list(_labels(page, page.sweep.kickers, (2, _MAX_KICKER)))[:2]


def deks(page: VisiblePage) -> list[Label]:
    """The standfirst: what is marked as one, after the headline and before the text."""
    head = page.headline.block if page.headline is not None else 0
    own = [one for one in page.sweep.deks if one.block > head]
    return list(_labels(page, own, (_MIN_DEK, _MAX_DEK)))[:2]


def datelines(page: VisiblePage) -> list[Label]:
    """The place that the article is reported from; what states a day is a date, whatever its class."""
    found = _labels(page, page.sweep.datelines, (2, _MAX_LABEL))
    return [label for label in found if not any(map(str.isdigit, label[2]))][:1]


def sections(page: VisiblePage) -> list[Label]:
    """The section that is named near the headline."""
    found: list[Label] = []
    for one in page.near(page.sweep.sections):
        if abs(one.block - (page.headline.block if page.headline is not None else 0)) > _NEAR:
            continue
        if is_in_site_header(page, one.element, one.block) or page.is_teased(one.block) or _is_layout(one):
            continue
        links = [one.element] if one.tag == "a" else list(islice(one.element.iter_elements("a"), _MAX_SECTIONS + 1))
        if len(links) > _MAX_SECTIONS:  # a menu
            continue
        for element in [link for link in links if _leads_on(link)] if links else [one.element]:
            text = text_of(element) if page.is_own(element, marks.ASIDE) and not is_large(element, 6) else ""
            text = text.rpartition(":")[2].strip()  # "Category: Travel"
            if 2 <= len(text) <= _MAX_LABEL and is_name(text) and all(text != known for _, _, known in found):
                found.append((element, one.block, text))
    return found[:3]


def _is_layout(found: Found) -> bool:
    """Whether a class that says "section" or "channel" stands on a part of the page, and not on a label."""
    names = words_of(found.element.attr("class") or "")
    return not _LAYOUT.isdisjoint(names) and found.tag not in ("a", "span", "strong", "em", "small")


def _leads_on(link: Element) -> bool:
    """Whether a link leads to another page, and not to a part of this one; the category of an h-entry is a tag."""
    if "p-category" in (link.attr("class") or "").split():
        return False
    return not (link.attr("href") or "#").lstrip().startswith("#")


def keywords(page: VisiblePage) -> list[Label]:
    """The links of the article's tags, each once: those with rel=tag, and those in a list that is marked as tags."""
    found: dict[str, Label] = {}
    for one in page.sweep.tags:
        if len(found) >= _MAX_TAGS or not page.is_own(one.element, marks.ASIDE):
            continue
        links = [one.element] if one.tag == "a" else _tag_links(one.element)
        for link in links:
            text = text_of(link).lstrip("#").strip(" ,")
            if 2 <= len(text) <= _MAX_LABEL:
                found.setdefault(matchable(text), (link, one.block, text))
    listed = list(found.values())
    return [] if len(listed) == 1 and _is_of_first_level(listed[0][0]) else listed


def _is_of_first_level(link: Element) -> bool:
    """Whether a link that stands alone where tags are leads to a folder of the first level, as that of a section is."""
    address = (link.attr("href") or "").partition("?")[0].partition("#")[0]
    path = address.partition("://")[2].partition("/")[2] if "://" in address else address
    is_tag = "tag" in (link.attr("rel") or "").lower().split()
    return not is_tag and len([part for part in path.split("/") if part]) == 1


def comment_count(page: VisiblePage) -> Label | None:
    """The number of comments, where an element that is marked as it holds just that."""
    for one in page.near(page.sweep.counts):
        text = text_of(one.element) if not is_large(one.element, 6) else ""
        digits = "".join(filter(str.isdecimal, text))
        if digits and len(text) <= 20:
            return one.element, one.block, digits
    return None


def _labels(page: VisiblePage, found: list[Found], length: tuple[int, int]) -> Iterator[Label]:
    """The texts of marked elements near the headline, of a length between the two given."""
    head = page.headline.block if page.headline is not None else 0
    seen: set[str] = set()
    for one in page.near(found):
        if abs(one.block - head) > _NEAR or is_large(one.element, 12):
            continue
        if not page.is_own(one.element, FIGURE | QUOTE | marks.ASIDE):
            continue
        text = text_of(one.element)
        if length[0] <= len(text) <= length[1] and text not in seen:
            seen.add(text)
            yield one.element, one.block, text


def _tag_links(element: Element) -> list[Element]:
    """The links in a list of tags; a list with more than any article has is a cloud of the site's."""
    links = list(islice(element.iter_elements("a"), _MAX_TAGS + 1))
    return links if len(links) <= _MAX_TAGS else []
