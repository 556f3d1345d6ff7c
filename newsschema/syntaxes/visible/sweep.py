"""A document comes in; every element that its tag or its class marks goes out, from one pass."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.above import elements_above, parent_of
from newsschema.syntaxes.visible.marks import marks_of

if TYPE_CHECKING:
    from newsschema.document.document import Document, Element

_TEMPLATE = 1 << 40
_PLAIN = (
    "div span section header ul ol li dl dt dd td th strong em small cite label font center main article form table "
    "blockquote figure a abbr aside h2 h3 h4 h5 h6"
)
_TAGS = {
    **dict.fromkeys(_PLAIN.split(), 0),
    "p": marks.PARAGRAPH,
    "time": marks.DATE,
    "address": marks.AUTHOR_REL,
    "figcaption": marks.CAPTION,
    "img": marks.IMAGE,
    "nav": marks.NAVIGATION,
    "footer": marks.FOOTER,
    "template": _TEMPLATE,
}
"""The tags that are looked at, and what each marks by itself."""
_WHOLE = frozenset({"main", "article"})
"""Elements that are never passed over, whatever their class says: it may speak of what stands beside them."""
_ISO_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NAMED = frozenset({"div", "section"})
"""The tags whose id is read where they have no class."""
_PASSED = marks.APART | _TEMPLATE
_PATIENCE = 64
"""How many parts that turn out to be the article's own are looked into: each look may go over the whole page."""
_ARTICLES = frozenset({"hentry", "h-entry", "post", "article"})
_BUCKETS = (
    (marks.TITLE, "titles"),
    (marks.KICKER, "kickers"),
    (marks.DEK, "deks"),
    (marks.BYLINE | marks.AUTHOR_REL, "bylines"),
    (marks.DATE, "dates"),
    (marks.DATELINE, "datelines"),
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


def _found() -> list[Found]:
    return []


@dataclass(slots=True)
class Sweep:
    """The marked elements of a page by what they are marked as, each list in document order."""

    titles: list[Found] = field(default_factory=_found)
    kickers: list[Found] = field(default_factory=_found)
    deks: list[Found] = field(default_factory=_found)
    bylines: list[Found] = field(default_factory=_found)
    dates: list[Found] = field(default_factory=_found)
    datelines: list[Found] = field(default_factory=_found)
    metas: list[Found] = field(default_factory=_found)
    sections: list[Found] = field(default_factory=_found)
    tags: list[Found] = field(default_factory=_found)
    breadcrumbs: list[Found] = field(default_factory=_found)
    images: list[Found] = field(default_factory=_found)
    paragraphs: list[Found] = field(default_factory=_found)
    counts: list[Found] = field(default_factory=_found)


def sweep(document: Document, window: range) -> Sweep:
    """Pass once over the elements with these indexes, leaving out what is no part of an article: menus, comments,
    teasers.
    """
    found = Sweep()
    routes: dict[int, list[list[Found]]] = {}
    patience = _PATIENCE
    stream = zip(window, islice(document.elements, window.start, window.stop), strict=True)
    for block, element in stream:
        tag = element.tag
        marked = _TAGS.get(tag)
        if marked is None:
            continue
        if element.attrs:  # many have none
            marked |= _named_marks(element, tag)
        if not marked:
            continue
        if marked & _PASSED and tag not in _WHOLE and patience:
            inside = _to_pass_over(document, block, marked)
            if inside:
                next(islice(stream, inside, inside), None)
                continue
            patience -= 1
        route = routes.get(marked)
        if route is None:
            route = routes[marked] = _route(found, marked)
        if route:
            one = Found(block, element, tag, marked)
            for bucket in route:
                bucket.append(one)
    return found


def _route(found: Sweep, marked: int) -> list[list[Found]]:
    """The lists that an element with these marks belongs to."""
    return [getattr(found, name) for mark, name in _BUCKETS if marked & mark]


def _named_marks(element: Element, tag: str) -> int:
    """What an element's names mark, the relations of a link, and the label of a navigation."""
    names = element.attr("class")
    if names is None and tag in _NAMED:
        names = element.attr("id")
    marked = marks_of(names) if names else 0
    if not marked and (test_id := element.attr("data-testid")):  # says what class names made by a machine do not
        marked = marks_of(test_id) & marks.BYLINE
    if tag == "abbr" and _ISO_DAY.match(element.attr("title") or ""):
        return marked | marks.DATE | marks.PUBLISHED
    if tag == "a":
        rel = element.attr("rel")
        return marked | _item(element) | (_relation(rel) if rel else 0)
    return marked | marks_of(element.attr("aria-label") or "") if tag == "nav" else marked


def _item(link: Element) -> int:
    """What a link marks that is an item's author, or is the address of one that it stands in: the markup has its
    address, and not its text.
    """
    names = link.attr("itemprop") or link.attr("property")
    if names == "url" and (item := parent_of(link)) is not None:
        names = item.attr("itemprop") or item.attr("property")
    return marks.AUTHOR_REL | marks.BYLINE if names and "author" in names.replace(":", " ").split() else 0


def _relation(rel: str) -> int:
    """What a link's relations mark; a category is no tag, though both are written together."""
    names = rel.lower().split()
    found = marks.AUTHOR_REL | marks.BYLINE if "author" in names else 0
    if "category" in names:
        return found | marks.SECTION
    return found | marks.TAGS if "tag" in names else found


def _to_pass_over(document: Document, block: int, marked: int) -> int:
    """The number of elements in a part that is marked as no part of the article; 0 where it may hold something of it:
    the headline, a breadcrumb, or most of the page.
    """
    element = document.elements[block]
    if marked & _TEMPLATE:
        return _inside(element) if document.is_inert(block + 1) else 0
    if marked & (marks.BREADCRUMB | marks.META) or next(element.iter_elements("h1"), None) is not None:
        return 0
    if marked & marks.FOOTER and _has_article_above(element):
        return 0
    if marked & marks.NAVIGATION and _holds_breadcrumb(element):
        return 0
    inside = _inside(element)
    return inside if inside * 2 < len(document.elements) else 0


def _inside(element: Element) -> int:
    return len(list(element.iter_elements()))


def _holds_breadcrumb(element: Element) -> bool:
    """Whether the first list in a navigation is a breadcrumb."""
    first = next(element.iter_elements(("ol", "ul")), None)
    names = first.attr("class") if first is not None else None
    return bool(names) and marks_of(names) & marks.BREADCRUMB != 0


def _has_article_above(element: Element) -> bool:
    """Whether one of the nearest elements that an element is in is an article."""
    for above in elements_above(element, 8):
        names = above.attr("class")
        if above.tag == "article":
            return True
        if names and not _ARTICLES.isdisjoint(names.split()):
            return True
    return False
