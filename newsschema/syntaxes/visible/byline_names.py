"""A byline's element comes in, the authors that it names go out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import marks, words
from newsschema.syntaxes.visible.marks import flat, marks_of
from newsschema.syntaxes.visible.texts import matchable, pieces_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Element

_MAX_ELEMENTS = 60
_MAX_LENGTH = 250
_MAX_NAME = 80
_MAX_LINKS = 40
_MAX_DIGITS = 3
_NAMES = frozenset({"name", "names", "fn", "fullname"})
"""Words of class names that mark a name inside a byline."""


@dataclass(slots=True)
class Author:
    """One author, or a byline that is not taken apart."""

    element: Element
    near: int
    """The index of an element at or before it."""
    name: str
    url: str | None
    role: tuple[Element, str] | None = None
    """The element and the text that say what the author is, such as "Political editor"."""


def authors_in(element: Element, block: int) -> list[Author]:
    """The authors in one byline: its links to authors, or its parts that are marked as names, or all its text but for
    dates and what buttons say. `block` is its index.
    """
    found = list(_links(element, block))
    if not found:
        named = ((one, text_of(one)) for one in _marked_names(element))
        found = [Author(one, block, name, None) for one, name in named if is_name(name)]
    if found:
        _give_roles(found, element)
        return found
    text = _plain(element)
    return [Author(element, block, text, None)] if 2 <= len(text) <= _MAX_LENGTH and _has_letters(text) else []


def is_name(text: str) -> bool:
    """Whether a text can be a name at all: short, with letters, without numbers, and not what a button says."""
    if not 2 <= len(text) <= _MAX_NAME or "@" in text or matchable(text).strip(" :.,|·") in no_names():
        return False
    return _has_letters(text) and sum(map(str.isdigit, text)) <= _MAX_DIGITS


@cache
def no_names() -> frozenset[str]:
    """What bylines hold besides names, in the form in which texts are compared."""
    return frozenset({*flat(words.NO_NAMES, ";"), *flat(words.BY, ";")})


def _plain(element: Element) -> str:
    """The text of a byline; where it is in pieces, without those that are a date, an address or a button."""
    pieces = pieces_of(element)
    if len(pieces) < 2:
        return text_of(element) if pieces and matchable(pieces[0]).strip(" :") not in no_names() else ""
    kept = [piece for piece in pieces if is_name(piece)]
    if not kept:
        return ""
    return text_of(element) if len(kept) == len(pieces) else " ".join(kept)


def _links(element: Element, block: int) -> Iterator[Author]:
    """The links in a byline that lead to authors, each author once, by the longest of its names."""
    links = [element] if element.tag == "a" else islice(element.iter_elements("a"), _MAX_LINKS)
    found: dict[str, Author] = {}
    for link in links:
        href = (link.attr("href") or "").strip()
        name = text_of(link)
        if not is_name(name) or _leads_elsewhere(link, href):
            continue
        url = href if href and not href.startswith(("#", "mailto:", "javascript:")) else None
        known = found.get(url or name)
        if known is None or len(known.name) < len(name):
            found[url or name] = Author(link, block, name, url)
    yield from found.values()


def _give_roles(authors: list[Author], byline: Element) -> None:
    """Give each author the role that is marked beside the name, where there is one for each."""
    names = {author.element for author in authors}
    listed = ((one, text_of(one)) for one in _inside(byline) if _is_role(one) and one not in names)
    roles = [(one, text) for one, text in listed if 2 <= len(text) <= _MAX_NAME]
    if len(roles) == len(authors):
        for author, role in zip(authors, roles, strict=True):
            author.role = role


def _inside(byline: Element) -> Iterator[Element]:
    return islice(byline.iter_elements(), _MAX_ELEMENTS)


def _is_role(element: Element) -> bool:
    if element.attr("itemprop") == "jobTitle":
        return True
    names = element.attr("class") or ""
    return not _roles().isdisjoint(names.lower().replace("_", "-").replace("-", " ").split())


@cache
def _roles() -> frozenset[str]:
    return frozenset(flat(words.ROLE))


def _leads_elsewhere(link: Element, href: str) -> bool:
    """Whether a link in a byline leads to something else than an author: a category, the comments, a network."""
    relations = (link.attr("rel") or "").lower().split()
    if "author" in relations:
        return False
    if not {"tag", "category", "bookmark"}.isdisjoint(relations):
        return True
    parts = set(href.lower().replace("#", "/").replace("?", "/").split("/"))
    return not parts.isdisjoint(words.LISTS)


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
    if not names or marks_of(names) & (marks.PORTRAIT | marks.PROFILE):
        return False
    return not _NAMES.isdisjoint(names.lower().replace("_", "-").replace("-", " ").split())


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))
