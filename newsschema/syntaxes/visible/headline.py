"""The marked elements of a page come in; those that can be the article's headline go out, the best first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, cast

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.heading_links import leads_away, leads_home
from newsschema.syntaxes.visible.marks import marks_of
from newsschema.syntaxes.visible.surroundings import FOREIGN, HEADER, MAIN
from newsschema.syntaxes.visible.sweep import sweep
from newsschema.syntaxes.visible.texts import is_large, matchable, text_of
from newsschema.values.titles import name_key
from newsschema.values.urls import host, site_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage
    from newsschema.syntaxes.visible.sweep import Found

_LEVELS = {"h1": 6.0, "h2": 2.0, "h3": 1.0}
_MOST, _FIRST = 12, 3
_SURE, _LIKELY = 9.0, 4.0
_MAX_LENGTH = 400
_MAX_ELEMENTS = 30
_MIN_LENGTH = 8
_PARAGRAPH = 100
"""Characters of a paragraph of text."""
_SITE_SHARE = 1.7
"""How much longer the name of a site may be than that in its host."""
_MAX_PIECES = 12
_SIGNS = frozenset({"#", "¶", "§", "*", "🔗"})
_SHARED_AS = ("og:title", "twitter:title")
_MOST_TITLES = 4
_BEFORE, _BEHIND = " :|-–—/•·", " :|"
"""What is left of the mark between a kicker and its headline."""


@dataclass(slots=True)
class Headline:
    """One candidate."""

    found: Found
    text: str
    kicker: tuple[int, str] | None
    """Block and text of the kicker inside it."""
    score: float
    is_doubtful: bool
    """Whether it is no first heading, and nothing like what the page calls itself."""
    is_alone: bool
    """Whether nothing says that another one may be the headline: it begins what the page calls itself, if anything."""


def headlines(page: VisiblePage) -> list[Headline]:
    """The candidates, the best first; none for a page without a heading that is more than a logo.

    Lower levels are looked at only where no higher one is surely the headline, and what is no heading only where no
    heading is likely to be it.
    """
    titles = _titles(page)
    likes = Counter[tuple[str, "str | None"]]()
    found: list[Headline] = []
    for level, enough in ((("h1",), _SURE), (("h2",), _SURE), (("h3",), _LIKELY), ((), 0.0)):
        listed = page.headings(*level) if level else _others(page)
        if level and level != ("h1",):
            listed = _promising(listed, titles)
        candidates = (_candidate(page, one, titles, likes) for one in islice(listed, _MOST))
        sure = max((one.found.block for one in found if one.score >= _SURE), default=None)
        found += [one for one in candidates if one is not None and one.score > 0 and _may_follow(page, sure, one)]
        is_first = level == ("h1",)
        if any(one.score >= enough and (one.is_alone if is_first else not one.is_doubtful) for one in found):
            break
    return sorted(found, key=lambda one: -one.score)


def _may_follow(page: VisiblePage, sure: int | None, one: Headline) -> bool:
    """Whether a lower heading can be the headline where a first one is surely a heading, as the site's or a section's
    is: it stands behind that one, with no paragraph of text between them.
    """
    if sure is None:
        return True
    between = (p for block, p in page.document.named("p") if sure < block < one.found.block)
    return sure < one.found.block and not any(len(p.text) > _PARAGRAPH for p in between)


def _promising(listed: Iterable[Found], titles: list[str]) -> Iterator[Found]:
    """Of many headings those that one of the page's titles holds, or that are marked as titles, and the first few."""
    for at, found in enumerate(listed):
        if at < _FIRST or found.marks & marks.TITLE:
            yield found
        else:
            text = matchable(found.element.text)
            if len(text) > _MIN_LENGTH and any(text in title for title in titles):
                yield found


def _others(page: VisiblePage) -> Iterator[Found]:
    """What is marked as a title and is no heading."""
    swept = sweep(page.document, range(len(page.document.elements)))
    return (one for one in swept.titles if one.tag not in _LEVELS)


def _candidate(
    page: VisiblePage, found: Found, titles: list[str], likes: Counter[tuple[str, str | None]]
) -> Headline | None:
    element = found.element
    if is_large(element, _MAX_ELEMENTS):
        return None
    text, above = _split(page, found, titles)
    if not 2 <= len(text) <= _MAX_LENGTH:
        return None
    like = (found.tag, element.attr("class"))
    likeness = _likeness(matchable(text), titles)
    score = _LEVELS.get(found.tag, -1.0) + likeness + _standing(page, found)
    score -= 3 if text.endswith((":", "：")) else 0  # what introduces a list: "Tagged as:"
    score -= 6 if _names_site(page.document.base, text) else 0
    score -= min(likes[like], 4)
    likes[like] += 1  # of headings that look the same the first is the page's, more often than not
    is_doubtful = found.tag != "h1" and bool(titles) and not likeness
    return Headline(found, text, above, score, is_doubtful, not titles or _begins_one(titles, text))


def _split(page: VisiblePage, found: Found, titles: list[str]) -> tuple[str, tuple[int, str] | None]:
    """The headline that an element holds, and the kicker beside it: the part that is marked as one, or else what the
    page's title leaves out.
    """
    kicker = _part(found.element, marks.KICKER)
    if kicker is not None:
        text = text_of(found.element, (kicker,)).lstrip(_BEFORE).rstrip(_BEHIND)
        above = text_of(kicker)
        return (text, (_block_within(page, found, kicker), above)) if text else (above, None)
    text = _without_mark(found.element)
    if titles and not _begins_one(titles, text):
        pieces = _pieces(found.element)
        for at in range(1, len(pieces)):
            rest = " ".join(pieces[at:])
            if len(rest) >= _MIN_LENGTH and _begins_one(titles, rest):
                return rest, (found.block, " ".join(pieces[:at]))
            start = " ".join(pieces[:at])
            if len(start) >= _MIN_LENGTH and _begins_one(titles, start):
                return start, None
    return text, None


def _without_mark(element: Element) -> str:
    """The text of a heading without a link to itself that is a mere sign, such as "#" or "¶"."""
    signs = [link for link in element.iter_elements("a") if link.text.strip() in _SIGNS]
    return text_of(element, signs).rstrip(_BEFORE) if signs else text_of(element)


def _pieces(element: Element) -> list[str]:
    """The texts of the parts of a heading; a line break or a link makes no part of its own."""
    pieces = [""]
    joined = True
    for node in islice(element.children, _MAX_PIECES):
        tag: str | None = getattr(node, "tag", None)
        apart = tag not in (None, "br", "a", "wbr", "em", "i", "b")
        text = text_of(cast("Element", node)) if tag is not None else " ".join(node.text.split())
        if apart or not joined:
            pieces.append(text)
        else:
            pieces[-1] = f"{pieces[-1]} {text}"
        joined = not apart
    return [piece.strip() for piece in pieces if piece.strip()]


def _begins_one(titles: list[str], text: str) -> bool:
    start = matchable(text)
    return any(title.startswith(start) for title in titles)


def _titles(page: VisiblePage) -> list[str]:
    """What the page calls itself: its `<title>`, and its titles on networks, each as it is compared."""
    document = page.document
    found = [element.text for _, element in document.named("title")[:1]]
    found += [element.attr("content") or "" for _, name, element in document.metas if name in _SHARED_AS]
    return list(dict.fromkeys(matchable(title)[: 2 * _MAX_LENGTH] for title in found if title.strip()))[:_MOST_TITLES]


def _likeness(text: str, titles: list[str]) -> float:
    """How much of one of the page's titles a text is."""
    return max((_part_of(text, title) for title in titles), default=0)


def _part_of(text: str, title: str) -> float:
    """How much of a title a text is: most headlines begin it, a site's name ends it."""
    if title.startswith(text):
        return 4 + 8 * len(text) / len(title)
    if text in title:
        return 8 * len(text) / len(title)
    return 4 if len(title) > 20 and text.startswith(title[: max(20, len(title) // 2)]) else 0


def _standing(page: VisiblePage, found: Found) -> float:
    """What the place and the names of an element say for it, and against it."""
    place = page.places.of(found.element)
    own = found.marks
    score = 3.0 if own & marks.TITLE else 0.0
    is_teaser = place.article is not None and found.tag != "h1" and page.is_card(place.article)
    score += 2 if (place.article is not None and not is_teaser) or place.marks & MAIN else 0
    score -= 4 if is_teaser else 0
    score -= (3 if found.tag == "h1" else 6) if place.marks & FOREIGN else 0
    score -= 4 if place.marks & marks.ASIDE else 0
    score -= 4 if (own | place.marks) & (marks.LOGO | marks.UNSEEN) else 0
    score -= (
        5
        if found.tag != "h1" and own & (marks.KICKER | marks.SECTION | marks.BREADCRUMB | marks.BYLINE | marks.DEK)
        else 0
    )
    score -= 1 if place.marks & HEADER and place.article is None else 0
    score -= 8 if leads_home(found.element, page.document) else 0
    return score - (4 if leads_away(found.element, page.document) else 0)


def _names_site(base: str | None, text: str) -> bool:
    """Whether a heading is hardly more than the name in the page's host: "Old Radios Forum" on oldradios.example."""
    site = _site_key(base) if base else ""
    if len(site) < _MIN_LENGTH or len(text) > 2 * _SITE_SHARE * len(site):
        return False
    key = name_key(text)
    return site in key and len(key) <= _SITE_SHARE * len(site)


@lru_cache(maxsize=64)
def _site_key(base: str) -> str:
    """What the host of an address calls the site, as names are compared."""
    return name_key(site_label(host(base) or ""))


def _part(element: Element, mark: int) -> Element | None:
    """The first element inside another one with a mark."""
    for inner in element.iter_elements():
        names = inner.attr("class")
        if names and marks_of(names) & mark:
            return inner
    return None


def _block_within(page: VisiblePage, found: Found, inner: Element) -> int:
    """The index of an element that is inside a marked one."""
    return page.document.elements.index(inner, found.block)
