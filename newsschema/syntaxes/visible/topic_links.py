"""A page comes in; the links to the topics of its article go out, whatever the class of their list."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsschema.syntaxes.nesting import located
from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.surroundings import HEADER
from newsschema.syntaxes.visible.texts import matchable, text_of

if TYPE_CHECKING:
    from newsschema.document.document import Element
    from newsschema.syntaxes.visible.labels import Label
    from newsschema.syntaxes.visible.page import VisiblePage

_FOLDERS = frozenset(
    {"tag", "tags", "tagged", "topic", "topics", "thema", "themen", "tema", "temas", "tematy", "onderwerp"}
    | {"onderwerpen", "schlagwort", "schlagworte", "stichwort", "stichworte", "keyword", "keywords", "etiqueta"}
    | {"etiquetas", "etiket", "konu", "sujet", "sujets", "mot-cle", "mots-cles", "argomento", "argomenti"}
)
"""Folders of topics in addresses, in the languages of newspapers."""
_GAP = 10
"""Elements between two links of one list, at the most."""
_BEFORE = 4
"""Elements before the headline in which its topic may stand."""
_LONGEST = 40
_MOST = 40


def topic_links(page: VisiblePage) -> list[Label]:
    """The links of the longest list of topics that is the article's own; a link in running text is none."""
    if page.headline is None:
        return []
    groups: list[list[Label]] = [[]]
    last = 0
    for block, link in _links(page, page.headline.block - _BEFORE):
        if not _is_own(page, link):
            continue
        text = text_of(link).lstrip("#").strip(" ,")
        if 2 <= len(text) <= _LONGEST:
            if block - last > _GAP:
                groups.append([])
            groups[-1].append((link, block, text))
            last = block
    longest = max(groups, key=len)
    unlike: dict[str, Label] = {}
    for label in longest[:_MOST]:
        unlike.setdefault(matchable(label[2]), label)
    return list(unlike.values())


def _links(page: VisiblePage, start: int) -> list[tuple[int, Element]]:
    """The links from an index on whose addresses have a folder of topics."""
    document = page.document
    found: list[Element] = []
    for link in document.elements[0].iter_elements("a"):
        href = link.attr("href")
        if href and _is_in_folder(href.rpartition("/")[0]):
            found.append(link)
    return [(block, link) for block, link in located(document, found) if block >= start]


@lru_cache(maxsize=4096)  # most links of a page lead to few folders
def _is_in_folder(path: str) -> bool:
    """Whether the address of a folder, which may begin with a host, has a folder of topics."""
    return not _FOLDERS.isdisjoint(path.split("/")[1:])


def _is_own(page: VisiblePage, link: Element) -> bool:
    if not page.is_own(link, marks.ASIDE | HEADER):
        return False
    parent = link.parent
    return parent is None or getattr(parent, "tag", "") != "p" or len(parent.text) < 3 * len(link.text) + _LONGEST
