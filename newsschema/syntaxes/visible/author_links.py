"""A byline's element comes in, the links in it that lead to its authors go out."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from newsschema.syntaxes.visible import text_words
from newsschema.syntaxes.visible.author import Author, is_name, without_address
from newsschema.syntaxes.visible.marks import flat
from newsschema.syntaxes.visible.texts import text_of
from newsschema.values.name_words import SOCIAL_HOSTS, in_order
from newsschema.values.names import is_agency, is_person_name

if TYPE_CHECKING:
    from newsschema.document.document import Element

_MAX_LINKS = 40


def linked_authors(element: Element, block: int) -> list[Author]:
    """The links in a byline that lead to authors, each author once: by a person's name, else by the longest text."""
    links = [element] if element.tag == "a" else islice(element.iter_elements("a"), _MAX_LINKS)
    found: dict[str, Author] = {}
    for link in links:
        href = (link.attr("href") or "").strip()
        name = without_address(text_of(link))
        if not is_name(name) or _leads_elsewhere(link, href):
            continue
        url = href if href and not href.startswith(("#", "mailto:", "javascript:")) else None
        known = found.get(url or name)
        if known is None or _rank(known.name) < _rank(name):
            found[url or name] = Author(link, block, name, url)
    return _likeliest(list(found.values()))


def _rank(name: str) -> tuple[bool, int]:
    """What speaks for one of the texts of the links to one page."""
    return is_person_name(name), len(name)


def _likeliest(found: list[Author]) -> list[Author]:
    """Of the links in a byline those that lead to an author's page, or at least bear a person's name, where some do:
    others lead to a section, a network, a way to follow or to log in.
    """
    if len(found) < 2:
        return found
    own = [one for one in found if _leads_to_author(one)]
    if own:
        return [one for one in found if one in own or (one.url is None and is_person_name(one.name))]
    persons = [one for one in found if is_person_name(one.name)]
    if not all(one.name.isupper() for one in persons):  # beside names in other letters "LOG IN" is none
        persons = [one for one in persons if not one.name.isupper()]
    return [one for one in found if one in persons or is_agency(one.name)] if persons else found


def _leads_to_author(author: Author) -> bool:
    """Whether a link says that it leads to the page of an author."""
    relations = (author.element.attr("rel") or "").lower().split()
    return "author" in relations or is_author_path(author.url or "")


def is_author_path(href: str) -> bool:
    """Whether an address is that of a page about an author, by a part of its path that is not its last; those of social
    networks call everyone a user.
    """
    parts = href.lower().split("/")
    if _author_paths().isdisjoint(parts[:-1]):
        return False
    path = href.lower().partition("?")[0]
    if path.partition("://")[2].removeprefix("www.").startswith(in_order(SOCIAL_HOSTS)):
        return False
    return not _author_paths().isdisjoint([part for part in path.split("/") if part][:-1])


@cache
def _author_paths() -> frozenset[str]:
    return frozenset(flat(text_words.AUTHOR_PATHS))


def _leads_elsewhere(link: Element, href: str) -> bool:
    """Whether a link in a byline leads to something else than an author: a category, the comments, a network."""
    relations = (link.attr("rel") or "").lower().split()
    if "author" in relations:
        return False
    if not {"tag", "category", "bookmark"}.isdisjoint(relations):
        return True
    parts = set(href.lower().replace("#", "/").replace("?", "/").split("/"))
    return not parts.isdisjoint(text_words.LISTS)
