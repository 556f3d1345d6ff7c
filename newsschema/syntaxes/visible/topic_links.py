"""A page comes in; the links to the topics of its article go out, whatever the class of their list."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsschema.syntaxes.nesting import located
from newsschema.syntaxes.visible import marks
from newsschema.syntaxes.visible.above import parent_of
from newsschema.syntaxes.visible.author import no_names
from newsschema.syntaxes.visible.author_links import is_author_path
from newsschema.syntaxes.visible.surroundings import FIGURE, HEADER, HEADING
from newsschema.syntaxes.visible.texts import matchable, text_of
from newsschema.values.named_addresses import is_made_from
from newsschema.values.service_titles import is_service_title

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_MAX_WORDS = 4
"""Words of a topic whose address does not say that it is one: a title has more."""
_MOST = 40


class _Topic(NamedTuple):
    block: int
    link: Element
    text: str
    is_sure: bool
    """Whether its address has a folder of topics; else it is made from the text, as that of a section is too."""


def topic_links(page: VisiblePage) -> list[Label]:
    """The links of the article's own list of topics; a link in running text is none.

    The list is the longest of links into a folder of topics, or else the first of several links whose addresses are
    made from their texts, and of which none leads to a page that every site has.
    """
    if page.headline is None:
        return []
    groups: list[list[_Topic]] = [[]]
    last = 0
    for topic in _topics(page, page.headline.block):
        if topic.block - last > _GAP:
            groups.append([])
        groups[-1].append(topic)
        last = topic.block
    unlike: dict[str, Label] = {}
    for block, link, text, _ in _best(groups)[:_MOST]:
        unlike.setdefault(matchable(text), (link, block, text))
    return list(unlike.values())


def _best(groups: list[list[_Topic]]) -> list[_Topic]:
    sure = max(groups, key=lambda group: sum(topic.is_sure for topic in group))
    if any(topic.is_sure for topic in sure):
        return [topic for topic in sure if topic.is_sure]
    return next((group for group in groups if len({one.text for one in group}) > 1 and not _are_services(group)), [])


def _are_services(group: list[_Topic]) -> bool:
    """Whether one of several links leads to a page that every site has: the imprint, the contact."""
    return any(is_service_title(topic.text) for topic in group)


def _topics(page: VisiblePage, headline: int) -> Iterator[_Topic]:
    """The links that can be topics; without a folder of topics only those below the headline."""
    paragraphs: dict[Element, int] = {}
    for block, link, is_sure in _links(page):
        if block < headline - _BEFORE or (block < headline and not is_sure):
            continue
        text = text_of(link).lstrip("#").strip(" ,")
        if not 2 <= len(text) <= _LONGEST or matchable(text) in no_names():
            continue
        if not (is_sure or (text.count(" ") < _MAX_WORDS and is_made_from(link.attr("href") or "", text))):
            continue
        outside = marks.ASIDE | HEADER | (0 if is_sure else HEADING | FIGURE | marks.BREADCRUMB)
        if not is_sure and page.is_after_teaser(block):
            continue
        if page.is_own(link, outside) and not _is_in_text(link, paragraphs):
            yield _Topic(block, link, text, is_sure)


def _links(page: VisiblePage) -> list[tuple[int, Element, bool]]:
    document = page.document
    sure: dict[Element, bool] = {}
    for link in document.elements[0].iter_elements("a"):
        href = link.attr("href")
        if href and not is_author_path(href):
            sure[link] = _is_in_folder(href.rpartition("/")[0])
    return [(block, link, sure[link]) for block, link in located(document, list(sure))]


@lru_cache(maxsize=4096)  # most links of a page lead to few folders
def _is_in_folder(path: str) -> bool:
    """Whether the address of a folder, which may begin with a host, has a folder of topics."""
    return not _FOLDERS.isdisjoint(path.split("/")[1:])


def _is_in_text(link: Element, paragraphs: dict[Element, int]) -> bool:
    """Whether a link stands in running text; `paragraphs` are the lengths of those that were asked."""
    parent = parent_of(link)
    if parent is None or parent.tag != "p":
        return False
    if parent not in paragraphs:
        paragraphs[parent] = len(parent.text)
    return paragraphs[parent] >= 3 * len(link.text) + _LONGEST
