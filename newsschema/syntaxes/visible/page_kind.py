"""A page with its headline comes in; what shows that it is one story, or a list of entries, goes out in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible.above import elements_above
from newsschema.syntaxes.visible.flow import flow
from newsschema.syntaxes.visible.heading_links import is_one_of_many, leads_away
from newsschema.syntaxes.visible.texts import collapsed

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage

_A_STORY = 600
"""So many characters are no introduction to a list: what follows them is not looked at."""
_LEAST, _LEAST_WRITTEN = 150, 500
"""Characters outside links of an element that is more than a header, and those in its source besides the headline's:
asked first, to save time."""


@dataclass(slots=True)
class PageKind:
    """What speaks for one story, and what for a list."""

    is_teaser: bool
    """Whether the headline is a link to another page, as far as that is known."""
    story: int = 0
    """Characters of the longest run of text between two entries, before the first entry that is a heading; or of all
    the text of the article that the headline is in, where that is a story's."""
    text: int = 0
    """Characters of the longest run of text wherever it stands; of the text around the headline where that is short."""
    headings: int = 0
    """Entries that are headings."""
    links: int = 0
    """Entries that are not."""
    attributed: int = 0
    """0 to 2, one for a byline and one for a date, where they stand before the first entry that is a heading."""
    attributed_first: int = 0
    """The same before the first entry of any kind."""


def page_kind(page: VisiblePage, attributions: Collection[int]) -> PageKind:
    """The numbers for a page whose headline is known; `attributions` are the indexes of the elements of its byline and
    its date.
    """
    kind = PageKind(_is_teaser(page))
    run, own, first, first_heading = 0, 0, None, None
    for piece in flow(page):
        if piece.kind == "text":
            run += piece.length
            kind.text = max(kind.text, run)
            own += piece.length if page.in_article(page.elements[piece.block]) else 0
            if first_heading is None or own >= _A_STORY:
                kind.story = max(kind.text if first_heading is None else own, kind.story)
                if kind.story >= _A_STORY and not kind.is_teaser:  # nothing that follows can say otherwise
                    break
            continue
        run = 0
        first = piece.block if first is None else first
        if piece.kind == "heading":
            kind.headings += 1
            first_heading = piece.block if first_heading is None else first_heading
        else:
            kind.links += 1
    if kind.text < _A_STORY and (kind.story or not kind.headings):  # otherwise it would count the text of the entries
        kind.text = max(kind.text, _text_around(page))
    kind.attributed = sum(first_heading is None or block < first_heading for block in attributions)
    kind.attributed_first = sum(first is None or block < first for block in attributions)
    return kind


def _is_teaser(page: VisiblePage) -> bool:
    if page.headline is None:
        return False
    heading = page.headline.element
    return leads_away(heading, page.document) or is_one_of_many(heading, page.document)


def _text_around(page: VisiblePage) -> int:
    """The length of the text outside links in the nearest element around the headline that is more than a header, for
    pages whose text stands in no blocks.
    """
    if page.headline is None:
        return 0
    headline = page.headline.element
    floor = len(headline.text) + _LEAST_WRITTEN
    for above in elements_above(headline, 8):
        if above.tag == "html":
            break
        if len(above.text) > floor:
            length = _unlinked(above)
            if length > _LEAST:
                return length
    return 0


def _unlinked(element: Element) -> int:
    """The characters of an element's text but for surplus white space and the text of links, scripts and the like."""
    linked = sum(len(collapsed(one.text)) for one in element.iter_elements(("a", "script", "style", "select")))
    return len(collapsed(element.text)) - linked
