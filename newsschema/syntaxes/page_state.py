"""The data that a page hands to its own programs in, one untyped node with the day of its article out.

Sites that are drawn by a program put what it draws into the page as JSON, in scripts that nothing runs (HTML, "data
blocks"). The records in them have no common vocabulary; of one that bears the page's headline the day of publication
is read, under the names that content systems give it, and nothing else.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from newsschema.document.json_pointer import escape
from newsschema.document.script_text import script_text
from newsschema.graph.node import Source
from newsschema.values.text import clean_text
from newsschema.values.titles import name_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

SYNTAX = "page_state"
_MEDIA_TYPE = "application/json"
_TITLES = ("title", "headline", "name")
"""How the keys end under which a record has its headline."""
_PUBLISHED = (
    *("firstpublished", "firstpublishedat", "firstpublisheddate", "datefirstpublished", "firstpublicationdate"),
    *("originalpublishdate", "originalpublicationdate", "datepublished", "publisheddate", "publishdate"),
    *("publicationdate", "articlepublishdate", "articlepublisheddate", "publisheddatetime", "publishdatetime"),
    *(
        "publicationdatetime",
        "publishedtime",
        "publishtime",
        "publicationtime",
        "publishedat",
        "publishedon",
        "pubdate",
    ),
    *("datepublication", "datedepublication", "fechapublicacion", "fechadepublicacion", "datapublicacao"),
    *("datapubblicazione", "veroeffentlichungsdatum", "publicatiedatum"),
)
"""The keys of the day of publication, in small letters and without what parts their words; the surest first."""
_HINTS = ("ubli", "ubbli", "ubdate", "ubDate", "entlichung")
"""One of them stands in the text of every block that has such a key."""
_PARTING = str.maketrans("", "", "_- ")
_SHORTEST = 4
"""Letters of a headline that is no page's name, such as "News"; it has more."""


def read(document: Document, graph: Graph) -> Node | None:
    """Add to the graph when the article of the page was published by the page's own data, and return the node: texts as
    they are written, and numbers, which count seconds or milliseconds since 1970. None where no record says it.
    """
    titles = _page_titles(document)
    node: Node | None = None
    for block, data in _blocks(document) if titles else ():
        source = Source(SYNTAX, block)
        for pointer, record in _records(data, titles):
            for key in sorted(filter(_is_publication, record), key=_rank):
                node = node or graph.node(source)
                node.add("datePublished", record[key], f"{pointer}/{escape(key)}", source)
    return node


def _page_titles(document: Document) -> frozenset[str]:
    """What the page has as its headline or its title, or for those who share it, as it is compared."""
    shown = [element.text for _, element in document.named("h1", "title")]
    shared = [element.attr("content") or "" for _, name, element in document.metas if name == "og:title"]
    return frozenset(map(_comparable, shown + shared))


def _comparable(title: str) -> str:
    return name_key(clean_text(title))


def _blocks(document: Document) -> Iterator[tuple[int, Any]]:
    """The index and the value of each block of JSON; what is none, or too deep to be read, says nothing."""
    for block, kind, element in document.scripts:
        if kind.partition(";")[0].strip().lower() != _MEDIA_TYPE:
            continue
        text = script_text(element)
        if any(hint in text for hint in _HINTS):
            try:
                yield block, json.loads(text)
            except (ValueError, RecursionError):
                continue


def _records(data: Any, titles: frozenset[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The objects that bear one of the titles, each with its JSON Pointer, in the order of the block."""
    stack = [("", data)]
    while stack:
        pointer, value = stack.pop()
        if isinstance(value, dict):
            if any(_bears(key, text, titles) for key, text in value.items()):
                yield pointer, value
            stack += [(f"{pointer}/{escape(key)}", inner) for key, inner in reversed(value.items())]
        elif isinstance(value, list):
            stack += [(f"{pointer}/{index}", inner) for index, inner in reversed(list(enumerate(value)))]


def _bears(key: str, text: Any, titles: frozenset[str]) -> bool:
    """Whether a member is one of the page's titles, behind which the page may name its site."""
    if not isinstance(text, str) or not key.lower().endswith(_TITLES):
        return False
    own = _comparable(text)
    return len(own) > _SHORTEST and any(title.startswith(own) and len(title) < 2 * len(own) for title in titles)


def _is_publication(key: str) -> bool:
    return key.lower().translate(_PARTING) in _PUBLISHED


def _rank(key: str) -> int:
    return _PUBLISHED.index(key.lower().translate(_PARTING))
