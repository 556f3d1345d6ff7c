"""A document comes in; every element that its tag, its class or its itemprop marks goes out, from one pass."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.marks import marks_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Document, Element

_NOTHING = 0
TAGS = {
    **dict.fromkeys(
        "div span section header ul ol li dl dt dd td th strong em small cite label font center main article body "
        "form table tr blockquote figure a".split(),
        _NOTHING,
    ),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _NOTHING),
    "p": marks.PARAGRAPH,
    "time": marks.DATE,
    "abbr": _NOTHING,
    "address": marks.AUTHOR_REL,
    "figcaption": marks.CAPTION,
    "img": marks.IMAGE,
    "nav": marks.NAVIGATION,
    "footer": marks.FOOTER,
    "aside": _NOTHING,
    "template": _NOTHING,
}
"""The tags that are looked at, and what each marks by itself."""
_NAMED = frozenset({"div", "header", "section", "p", "ul", "aside", "footer", "table", "span"})
"""The tags whose id is read where there is no class."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_WHOLE = frozenset({"body", "main", "article", "h1"})
"""Elements that are never passed over, whatever their class says: it may speak of what stands beside them."""
_PATIENCE = 64
"""How many parts that turn out to be the article's own are looked into: each look may go over the whole page."""
_ITEMPROPS = {
    "headline": marks.TITLE,
    "alternativeheadline": marks.DEK,
    "author": marks.BYLINE | marks.AUTHOR_REL,
    "creator": marks.BYLINE,
    "datepublished": marks.DATE | marks.PUBLISHED,
    "datecreated": marks.DATE,
    "datemodified": marks.DATE | marks.MODIFIED,
    "articlesection": marks.SECTION,
    "keywords": marks.TAGS,
}
_BUCKETS = (
    (marks.TITLE, "titles"),
    (marks.KICKER, "kickers"),
    (marks.DEK, "deks"),
    (marks.BYLINE | marks.AUTHOR_REL, "bylines"),
    (marks.DATE, "dates"),
    (marks.META, "metas"),
    (marks.SECTION, "sections"),
    (marks.TAGS, "tags"),
    (marks.BREADCRUMB, "breadcrumbs"),
    (marks.IMAGE, "images"),
    (marks.PARAGRAPH, "paragraphs"),
    (marks.COMMENT_COUNT, "counts"),
)


class Found(NamedTuple):
    """One element that is marked."""

    block: int
    """Its index among the elements of the document."""
    element: Element
    tag: str
    marks: int


@dataclass(slots=True)
class Sweep:
    """The marked elements of a page by what they are marked as, each list in document order."""

    headings: list[Found] = field(default_factory=list["Found"])
    titles: list[Found] = field(default_factory=list["Found"])
    kickers: list[Found] = field(default_factory=list["Found"])
    deks: list[Found] = field(default_factory=list["Found"])
    bylines: list[Found] = field(default_factory=list["Found"])
    dates: list[Found] = field(default_factory=list["Found"])
    metas: list[Found] = field(default_factory=list["Found"])
    sections: list[Found] = field(default_factory=list["Found"])
    tags: list[Found] = field(default_factory=list["Found"])
    breadcrumbs: list[Found] = field(default_factory=list["Found"])
    images: list[Found] = field(default_factory=list["Found"])
    paragraphs: list[Found] = field(default_factory=list["Found"])
    counts: list[Found] = field(default_factory=list["Found"])


def sweep(document: Document) -> Sweep:
    """Pass once over the elements of a page, leaving out what is no part of an article: menus, comments, teasers."""
    found = Sweep()
    elements = document.elements
    properties = _properties(elements[0]) if elements else {}
    buckets = [(mark, getattr(found, name)) for mark, name in _BUCKETS]
    stream = iter(enumerate(elements))
    patience = _PATIENCE
    for block, element in stream:
        tag = element.tag
        marked = TAGS.get(tag)
        if marked is None:
            continue
        names = element.attr("class") or (element.attr("id") if tag in _NAMED else None)
        if names:
            marked |= marks_of(names)
        if tag == "a":
            rel = element.attr("rel")
            if rel:
                marked |= _relation(rel)
        if properties and element in properties:
            marked |= properties[element]
        if tag in _HEADINGS:
            found.headings.append(Found(block, element, tag, marked))
        if not marked:
            if tag == "template" and document.is_inert(block + 1):
                _pass_over(stream, element)
            continue
        if marked & marks.APART and tag not in _WHOLE and patience:
            if _is_apart(element, marked, len(elements)):
                _pass_over(stream, element)
                continue
            patience -= 1
        for mark, bucket in buckets:
            if marked & mark:
                bucket.append(Found(block, element, tag, marked))
    return found


def _properties(root: Element) -> dict[Element, int]:
    """The elements with an itemprop, and what it marks."""
    listed = ((element, element.attr("itemprop") or "") for element in root.select("[itemprop]"))
    marked = {element: _ITEMPROPS.get(name.strip().lower(), 0) for element, name in listed}
    return {element: mark for element, mark in marked.items() if mark}


def _relation(rel: str) -> int:
    """What a link's relations mark; one of several relations is enough, but a category is no tag."""
    names = rel.lower().split()
    found = marks.AUTHOR_REL | marks.BYLINE if "author" in names else 0
    if "category" in names:
        return found | marks.SECTION
    return found | marks.TAGS if "tag" in names else found


def _is_apart(element: Element, marked: int, total: int) -> bool:
    """Whether a part that is marked as no part of the article can be passed over: it holds neither the headline nor a
    breadcrumb, and is not most of the page.
    """
    if next(element.iter_elements("h1"), None) is not None:
        return False
    if marked & (marks.BREADCRUMB | marks.META):
        return False
    if marked & marks.FOOTER and _has_article_above(element):
        return False
    if marked & marks.NAVIGATION and element.select_one('[class*="crumb" i]') is not None:
        return False
    return sum(1 for _ in element.iter_elements()) * 2 < total


def _has_article_above(element: Element) -> bool:
    """Whether one of the nearest elements that an element is in is an article."""
    for above in islice(element.ancestors, 8):
        if getattr(above, "tag", "") == "article":
            return True
        attr = getattr(above, "attr", None)
        names = attr("class") if attr is not None else None
        if names and not {"hentry", "h-entry", "post", "article"}.isdisjoint(names.split()):
            return True
    return False


def _pass_over(stream: Iterator[tuple[int, Element]], element: Element) -> None:
    inside = sum(1 for _ in element.iter_elements())
    next(islice(stream, inside, inside), None)
