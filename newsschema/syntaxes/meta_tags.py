"""A page's language, title, and metas outside Open Graph and X cards in, one untyped node that holds them out."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from newsschema.graph.node import Source
from newsschema.syntaxes.meta_elements import written
from newsschema.syntaxes.meta_names import DUBLIN_CORE, META, PARSELY_KEYS, PARSELY_PAGE
from newsschema.syntaxes.page_node import PageNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph

SYNTAX = "meta"
_DUBLIN_CORE = ("dc", "dcterms")
_LONGEST = 100
"""Characters of a name that a table may have."""
_SEPARATORS = str.maketrans(":_", "..")


def read(document: Document, graph: Graph) -> None:
    """Add what `<html lang>`, `<title>` and metas say of the page to the graph, contents as they are written.

    A name that no table has says nothing.
    """
    page = PageNode(graph, SYNTAX)
    if document.language:
        page.add("inLanguage", document.language, "lang", 0)
    for block, title in document.named("title")[:1]:
        if (text := title.text) and not text.isspace():
            page.add("name", text, "title", block)
    for block, name, element in document.metas:
        meant = _meaning(name) if len(name) <= _LONGEST else None
        content = written(element, "content") if meant else None
        if not meant or not content:
            continue
        if meant == PARSELY_PAGE:
            _read_json(page, name, content, Source(SYNTAX, block))
        else:
            page.add(meant, content, name, block)


@lru_cache(maxsize=1024)  # pages have few, and all the same
def _meaning(name: str) -> str | None:
    return META.get(name) or dublin_core(name)


def dublin_core(name: str) -> str | None:
    """The property of a Dublin Core name: "dc.date.issued", "dcterms:issued" or "dc_creator"."""
    prefix, _, term = name.translate(_SEPARATORS).partition(".")
    return DUBLIN_CORE.get(term) if prefix in _DUBLIN_CORE else None


def _read_json(page: PageNode, name: str, content: str, source: Source) -> None:
    """Add what the JSON object in a meta says; what is no JSON object says nothing."""
    try:
        data = json.loads(content)
    except (ValueError, RecursionError):
        return
    for pointer, meant, text in _texts(data):
        page.node(source).add(meant, text, name + pointer, source)


def _texts(data: object) -> Iterator[tuple[str, str, str]]:
    """The JSON Pointer, the property and the text of each value that is known, of each item of a list."""
    for key, meant in PARSELY_KEYS.items():
        value = cast("dict[str, object]", data).get(key) if isinstance(data, dict) else None
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        for index, item in enumerate(items):
            if isinstance(item, str) and item and not item.isspace():
                yield f"/{key}/{index}" if items is value else f"/{key}", meant, item
