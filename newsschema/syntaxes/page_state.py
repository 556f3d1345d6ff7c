"""The data that a page hands to its own programs in, one untyped node with the days of its article out.

Sites that are drawn by a program put what it draws into the page as JSON, in scripts that nothing runs (HTML, "data
blocks"). The records in them have no common vocabulary; of one that bears the page's headline the days of publication
and of the last change are read, under the names that content systems give them, and nothing else.
"""

from __future__ import annotations

from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from newsschema.document.json_pointer import escape
from newsschema.document.script_text import script_texts
from newsschema.graph.expand_values import RawNumber
from newsschema.graph.node import Source
from newsschema.syntaxes.json_text import read_strictly
from newsschema.values.text import clean_text
from newsschema.values.titles import last_part_cut, name_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph
    from newsschema.graph.node import Node

SYNTAX = "page_state"
_MEDIA_TYPE = "application/json"
_TITLES = ("title", "headline")
"""How the keys end under which a record has its headline; another one is "name"."""
_PUBLISHED = (
    *("firstpublished", "firstpublishedat", "firstpublishedon", "firstpublisheddate", "datefirstpublished"),
    *("firstpublishdate", "firstpublicationdate", "originalpublishdate", "originalpublicationdate", "datepublished"),
    *("publisheddate", "publishdate", "publicationdate", "webpublicationdate", "articlepublishdate"),
    *("articlepublisheddate", "publisheddatetime", "publishdatetime", "publicationdatetime", "publishedtime"),
    *("publishtime", "publicationtime", "publishedat", "publishedon", "pubdate", "datepublication"),
    *("datedepublication", "fechapublicacion", "fechadepublicacion", "datapublicacao", "datapubblicazione"),
    *("veroeffentlichungsdatum", "publicatiedatum"),
)
"""The keys of the day of publication, in small letters and without what parts their words; the surest first."""
_MODIFIED = (
    *("datemodified", "modifieddate", "modifiedat", "modifiedon", "lastmodified", "lastmodifieddate", "lastmodifiedat"),
    *("lastupdated", "lastupdatedat", "lastupdateddate", "dateupdated", "updateddate", "updatedat", "updatedon"),
)
"""The keys of the day of the last change, likewise."""
_KEYS = {
    key: (rank, name)
    for name, keys in (("datePublished", _PUBLISHED), ("dateModified", _MODIFIED))
    for rank, key in enumerate(keys)
}
_HINTS = ("publi", "pubbli", "pubdate", "pub_d", "pub-d", "entlichung")
"""One of them stands, in small letters, in the text of every block that has such a key."""
_PARTING = str.maketrans("", "", "_- ")
_SHORTEST, _LONGEST = 4, 500
"""Letters of a headline that is no page's name, such as "News"; it has more. Characters of one that is compared."""
_MOST = 3
"""First headings, and titles for those who share the page, that are looked at; days of each kind that are kept."""


def read(document: Document, graph: Graph) -> Node | None:
    """Add to the graph when the article of the page was published and changed by the page's own data, and return the
    node: texts as they are written, and numbers, which count seconds or milliseconds since 1970. None where no record
    says when it was published.
    """
    titles: frozenset[str] | None = None
    found: list[_Day] = []
    for block, data in _blocks(document):
        titles = _page_titles(document) if titles is None else titles
        for record in _records(data, titles):
            found += _days(record, Source(SYNTAX, block))
    if not found:
        return None
    found.sort(key=attrgetter("rank"))
    node = graph.node(found[0].source)
    for name in ("datePublished", "dateModified"):
        for day in islice((one for one in found if one.name == name), _MOST):
            value = day.record.members[day.key]
            pointer = f"{day.record.pointer()}/{escape(day.key)}"
            node.add(name, str(value) if isinstance(value, RawNumber) else value, pointer, day.source)
    return node


class _Day(NamedTuple):
    """What a record says under one key."""

    rank: int
    name: str
    record: _Value
    key: str
    source: Source


def _days(record: _Value, source: Source) -> list[_Day]:
    """The days of one record; that of a change alone may be one of the system's, and not of the newsroom's."""
    given = (key for key, value in record.members.items() if isinstance(value, str | int | float) and value != "")
    keys = {key: known for key in given if (known := _KEYS.get(key.lower().translate(_PARTING)))}
    is_published = any(name == "datePublished" for _, name in keys.values())
    return [_Day(*known, record, key, source) for key, known in keys.items()] if is_published else []


def _page_titles(document: Document) -> frozenset[str]:
    """What the page has as its headline, for its readers or for those who share it, or as its title without the names
    of the site and the section behind it, as it is compared."""
    shared = [element for _, name, element in document.metas if name == "og:title"]
    found = [element.text for _, element in document.named("h1")[:_MOST]]
    found += [element.attr("content") or "" for element in shared[:_MOST]]
    for _, element in document.named("title")[:1]:
        title: str | None = clean_text(element.text[:_LONGEST])
        while title:
            found.append(title)
            title = last_part_cut(title)
    return frozenset(key for title in found if len(key := _comparable(title)) > _SHORTEST)


def _comparable(title: str) -> str:
    return name_key(clean_text(title[:_LONGEST]))


def _blocks(document: Document) -> Iterator[tuple[int, Any]]:
    """The index and the value of each block of JSON; what is none says nothing."""
    for block, text in script_texts(document, _MEDIA_TYPE):
        lowered = text.lower()
        if any(hint in lowered for hint in _HINTS):
            try:
                yield block, read_strictly(text)
            except ValueError:
                continue


class _Value(NamedTuple):
    """An object or an array, and the way to it: pointers are long, and few are needed."""

    members: Any
    key: str
    around: _Value | None

    def pointer(self) -> str:
        """The JSON Pointer."""
        keys: list[str] = []
        at: _Value = self
        while at.around is not None:
            keys.append(f"/{escape(at.key)}")
            at = at.around
        return "".join(reversed(keys))


def _records(data: Any, titles: frozenset[str]) -> Iterator[_Value]:
    """The objects that bear one of the titles, in the order of the block."""
    stack = [_Value(data, "", None)]
    while stack:
        value = stack.pop()
        members = value.members
        if isinstance(members, dict):
            if any(_bears(key, text, titles) for key, text in members.items()):
                yield value
            inner = [_Value(one, key, value) for key, one in members.items() if isinstance(one, dict | list)]
        else:
            listed = enumerate(members) if isinstance(members, list) else ()
            inner = [_Value(one, str(index), value) for index, one in listed if isinstance(one, dict | list)]
        stack.extend(reversed(inner))


def _bears(key: str, text: Any, titles: frozenset[str]) -> bool:
    """Whether a member is one of the page's titles, bare or as what it is drawn as."""
    name = key.lower()
    if not name.endswith(_TITLES) and name != "name":
        return False
    if isinstance(text, dict):
        text = next((one for one in islice(text.values(), _MOST) if isinstance(one, str)), None)
    return isinstance(text, str) and _comparable(text) in titles
