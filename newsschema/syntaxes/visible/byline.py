"""The marked elements of a page come in, the authors that its byline names go out."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, cast

from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.above import nearest
from newsschema.syntaxes.visible.author import Author, is_name, made_pictures
from newsschema.syntaxes.visible.byline_names import authors_in
from newsschema.syntaxes.visible.signature import signature
from newsschema.syntaxes.visible.surroundings import FIGURE, QUOTE
from newsschema.syntaxes.visible.texts import is_large, text_of
from newsschema.syntaxes.visible.unmarked_byline import byline_by_words, unmarked_byline
from newsschema.values.account_names import is_account_name, is_made_from
from newsschema.values.compact_names import is_of_other_role
from newsschema.values.houses import is_newsroom
from newsschema.values.names import read_byline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.page import VisiblePage
    from newsschema.syntaxes.visible.sweep import Found

_MAX_ELEMENTS = 60
_MAX_LENGTH = 250
_MAX_AUTHORS = 40
_NO_LINES = frozenset({"a", "ul", "ol", "li"})


def authors(page: VisiblePage) -> list[Author]:
    """The authors that the best byline names, in its order; none where the article has no byline. Who is named for
    another role, such as the editor of a Chinese page, is a last resort.
    """
    others: list[Author] = []
    for _, byline in sorted(_scored(page), key=lambda pair: -pair[0]):
        named = authors_in(byline.element, byline.block)
        if any(is_of_other_role(author.name) for author in named):
            others = others or named
        elif any(map(_names_someone, named)):
            found: dict[str, Author] = {}
            for one in _with_likes(page, byline):
                for author in named if one is byline else authors_in(one.element, one.block):
                    found.setdefault(author.name, author)
            named = list(found.values())[:_MAX_AUTHORS] or named
            return _by_person(page, byline, [author for author in named if not made_pictures(author)] or named)
    return unmarked_byline(page) or others


def _names_someone(author: Author) -> bool:
    return is_name(author.name) or bool(read_byline(author.name))


def _by_person(page: VisiblePage, byline: Found, found: list[Author]) -> list[Author]:
    """The authors of a marked byline. Where it is one account such as "jdoe", its owner by the name in the text; where
    it is the newsroom, or nobody, as a theme writes it for all articles, the people whom a line of the text names, or
    who signed it.
    """
    name = found[0].name
    is_nobodys = is_newsroom(name) or not read_byline(name)
    if len(found) != 1 or not (is_nobodys or is_account_name(name)):
        return found
    inside = sum(1 for _ in islice(byline.element.iter_elements(), _MAX_ELEMENTS))
    others = byline_by_words(page, range(byline.block, byline.block + inside + 1)) or signature(page)
    agents = [agent for other in others for agent in read_byline(other.name)]
    if is_nobodys:
        are_people = bool(agents) and all(agent.kind == "person" for agent in agents)
        return others if are_people and all(map(_is_line_of_its_own, others)) else found
    return others if any(is_made_from(name, agent.name) for agent in agents) else found


def _is_line_of_its_own(author: Author) -> bool:
    """Whether a name stands in a line that says so, and neither as a link that a text has nor in an item of a list."""
    return author.element.tag not in _NO_LINES and nearest(author.element, "li", 4) is None


def _scored(page: VisiblePage) -> Iterator[tuple[float, Found]]:
    """The bylines that can be the article's, each with what speaks for it."""
    for found in page.near(page.sweep.bylines):
        element = found.element
        place = page.place(element)
        if place is None or place & (FIGURE | QUOTE | marks.PORTRAIT) or is_large(element, _MAX_ELEMENTS):
            continue
        if page.is_teased(found.block) or element in page.around:
            continue
        score = 4 * page.nearness(found.block) + (2 if page.in_article(element) else 0)
        score += 2 if found.marks & marks.AUTHOR_REL else 0
        score += 1 if found.marks & marks.BYLINE else 0
        score -= 2 if place & marks.PROFILE else 0
        score -= 3 if place & marks.ASIDE else 0
        yield score, found


def _with_likes(page: VisiblePage, best: Found) -> list[Found]:
    """The byline, or the outermost one that it is in, and the bylines beside it that are marked alike."""
    marked = {one.element: one for one in page.near(page.sweep.bylines) if not is_large(one.element, _MAX_ELEMENTS)}
    outer = best
    for above in islice(best.element.ancestors, 4):
        found = marked.get(cast("Element", above))
        if found is None or found.marks & marks.PROFILE or found.element in page.around:
            continue
        if len(text_of(found.element)) <= _MAX_LENGTH:
            outer = found
    like, parent = outer.element.attr("class"), outer.element.parent
    grandparent = getattr(parent, "parent", None)
    same = [
        one
        for one in marked.values()
        if one.tag == outer.tag
        and one.element.attr("class") == like
        and (one.element.parent is parent or getattr(one.element.parent, "parent", None) is grandparent)
    ]
    return same if like and len(same) > 1 else [outer]
