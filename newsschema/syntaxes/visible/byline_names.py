"""A byline's element comes in, the authors that it names go out."""

from __future__ import annotations

from functools import cache
from itertools import groupby, islice, pairwise
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks, words
from newsschema.syntaxes.visible.author import (
    BETWEEN,
    MAX_NAME,
    Author,
    has_letters,
    is_name,
    says_button,
    says_nobody,
    without_address,
)
from newsschema.syntaxes.visible.author_links import linked_authors
from newsschema.syntaxes.visible.marks import flat, marks_of, words_of
from newsschema.syntaxes.visible.texts import matchable, parted_text, pieces_of, text_of
from newsschema.values.name_kinds import makes_pictures
from newsschema.values.names import is_agency, is_person_name, read_byline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element

_MAX_ELEMENTS = 60
_MAX_LENGTH = 250
_EDGES = " ,;|/·•&+"
_LEFT_OUT = "|"
"""Stands where a date, an address or a button parted two texts."""
_NAMES = frozenset({"name", "names", "fn", "fullname"})
"""Words of class names that mark a name inside a byline."""


def authors_in(element: Element, block: int) -> list[Author]:
    """The authors in one byline: its links to authors, or its parts that are marked as names, or all its text but for
    dates and what buttons say. `block` is its index.
    """
    found = linked_authors(element, block)
    if not any(is_person_name(author.name) for author in found):
        named = ((one, without_address(text_of(one))) for one in _marked_names(element))
        marked = [Author(one, block, name, None) for one, name in named if is_name(name)]
        if not found or any(is_person_name(author.name) for author in marked):
            found = marked
    if found:
        _give_roles(found, element)
        return _with_unlinked(found, element, block)
    text = _plain(element)
    return [Author(element, block, text, None)] if 2 <= len(text) <= _MAX_LENGTH and has_letters(text) else []


def _with_unlinked(found: list[Author], element: Element, block: int) -> list[Author]:
    """The authors of a byline whose names are links or marked, and those whom its text names beside all of these."""
    text = _without_buttons(element)
    agents = read_byline(text) if len(text) <= _MAX_LENGTH else []
    known = {author.name: author for author in found}
    if len(agents) <= len(found) or not known.keys() <= {agent.name for agent in agents}:
        return found
    writers = (agent for agent in agents if not makes_pictures(agent.job_title or ""))
    named = [agent for agent in writers if agent.name in known or agent.kind == "person" or is_agency(agent.name)]
    return [known.get(agent.name) or Author(element, block, agent.name, None) for agent in named]


def _without_buttons(element: Element) -> str:
    """The text of a byline without what its buttons say."""
    pieces = pieces_of(element)
    buttons = [says_button(matchable(piece)) for piece in pieces]
    if not any(buttons):
        return parted_text(element)
    return " ".join(_LEFT_OUT if button else piece for piece, button in zip(pieces, buttons, strict=True))


def _plain(element: Element) -> str:
    """The text of a byline without what is marked as a role; where it is in pieces, without those that are a date, an
    address or a button, and with commas between full names that are marked alike.
    """
    roles = [one for one in _inside(element) if _is_role(one)]
    pieces = pieces_of(element, roles)
    if len(pieces) < 2:
        return parted_text(element, roles) if pieces and not says_nobody(pieces[0]) else ""
    alike = _marked_alike(element)
    if all(map(is_name, pieces)) and not alike:
        return parted_text(element, roles)
    kept = [piece if is_name(piece) or matchable(piece) in BETWEEN else _LEFT_OUT for piece in pieces]
    text = ""
    for before, piece in pairwise(["", *(piece for piece, _ in groupby(kept))]):
        text += f", {piece}" if before in alike and piece in alike else f" {piece}"
    return text.strip(_EDGES)


def _marked_alike(element: Element) -> frozenset[str]:
    """The full names among the parts of a byline that have one class, where there are several: "author" and "author",
    but not "given" and "family"."""
    names: dict[str, list[str]] = {}
    for inner in _inside(element):
        if (marked := inner.attr("class")) and is_person_name(name := text_of(inner)):
            names.setdefault(marked, []).append(name)
    return frozenset(name for alike in names.values() if len(alike) > 1 for name in alike)


def _give_roles(authors: list[Author], byline: Element) -> None:
    """Give each author the role that is marked beside the name, where there is one for each."""
    names = {author.element for author in authors}
    listed = ((one, text_of(one)) for one in _inside(byline) if _is_role(one) and one not in names)
    roles = [(one, text) for one, text in listed if 2 <= len(text) <= MAX_NAME]
    if len(roles) == len(authors):
        for author, role in zip(authors, roles, strict=True):
            author.role = role


def _inside(byline: Element) -> Iterator[Element]:
    return islice(byline.iter_elements(), _MAX_ELEMENTS)


def _is_role(element: Element) -> bool:
    if element.attr("itemprop") == "jobTitle":
        return True
    return not _roles().isdisjoint(words_of(element.attr("class") or ""))


@cache
def _roles() -> frozenset[str]:
    return frozenset(flat(words.ROLE))


def _marked_names(element: Element) -> Iterator[Element]:
    """The innermost parts of a byline that are marked as an author's name."""
    last: Element | None = None
    for inner in _inside(element):
        if _is_marked_name(inner) and (last is None or last not in islice(inner.ancestors, 4)):
            last = inner
            yield inner


def _is_marked_name(element: Element) -> bool:
    if element.attr("itemprop") == "name":
        return True
    names = element.attr("class")
    if not names or marks_of(names) & marks.PORTRAIT:
        return False
    said = words_of(names)
    return not _NAMES.isdisjoint(said) and (said[-1] in _NAMES or not marks_of(names) & marks.PROFILE)
