"""Whatever `validate` takes comes in: a page, JSON-LD, a sitemap, a model, a file; what the rules look at goes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from newsschema.document.decode import decode_json
from newsschema.document.document import Document
from newsschema.document.sniff import HEADER, why_no_text
from newsschema.errors import UsageError
from newsschema.findings import reading_finding
from newsschema.graph.expand import expand
from newsschema.graph.graph import Graph
from newsschema.graph.node import Source
from newsschema.location import LineIndex, Provenance
from newsschema.models.thing import Thing
from newsschema.page import Page
from newsschema.rules.context import Block, Context
from newsschema.syntaxes import jsonld, read_blocks, read_marked_text
from newsschema.syntaxes.news_sitemap import is_page, is_sitemap, read_sitemap
from newsschema.syntaxes.outline import Outline
from newsschema.syntaxes.places import JsonPlaces, Places
from newsschema.syntaxes.sitemap_places import SitemapPlaces

if TYPE_CHECKING:
    from newsschema.location import Location

_JSON_SUFFIXES = frozenset({".json", ".jsonld"})
_XML_SUFFIX = ".xml"
_JSON_BEGINS = ("{", "[")


@dataclass(frozen=True, slots=True)
class Subject:
    """What is judged."""

    context: Context
    locate: Callable[[Provenance], Location | None] | None = None
    """Finds places in the source; None for data without a text."""
    source: str | None = None
    """The text that places refer to."""
    name: str | None = None
    """The file's name."""


def subject_of(source: Any, url: str | None = None) -> Subject:
    """What a source holds, whatever it is.

    Raises:
        UsageError: it is nothing that can be judged; a text that is the name of a file, for one.
        OSError: a path that cannot be read.
    """
    if isinstance(source, Page):
        return _of_page(source, url)
    if isinstance(source, Thing):
        return _of_data(source.to_jsonld(), url)
    if isinstance(source, Mapping | list | tuple):
        return _of_data(source, url)
    if isinstance(source, Path):
        return subject_of_file(source.read_bytes(), str(source), url)
    if isinstance(source, str | bytes | bytearray | memoryview):
        return _of_text(source if isinstance(source, str) else bytes(source), url)
    raise UsageError(
        f"validate() takes HTML, JSON-LD or a sitemap as str or bytes, a dict, a list, a pathlib.Path, a model or a "
        f"Page, found {type(source).__name__}"
    )


def _of_page(page: Page, url: str | None) -> Subject:
    if page.is_interchanged:  # there is no document, only what another reader found in it
        return Subject(Context(page.graph, url or page.url, reading=page.graph.findings))
    return _of_document(page.document, url or page.url)


def _of_document(document: Document, url: str | None, name: str | None = None) -> Subject:
    graph = Graph(document.base)
    read = read_blocks(document, graph)
    read_marked_text(document, graph)
    outline = Outline(document)
    reading = [*document.findings, *graph.findings]
    blocks = [
        Block(text, Provenance(jsonld.SYNTAX, block, ""), partial(document.text_location, block))
        for block, text in read
    ]
    return Subject(Context(graph, url, outline, blocks, reading), Places(document).locate, document.source, name)


def _of_data(data: Any, url: str | None) -> Subject:
    graph = Graph(url)
    expand(graph, dict(data) if isinstance(data, Mapping) else list(data), Source(jsonld.SYNTAX, 0))
    return Subject(Context(graph, url, data=data, reading=graph.findings))


def subject_of_file(data: bytes, name: str, url: str | None = None) -> Subject:
    """What a file holds, from its bytes and its name."""
    if PurePath(name).suffix.lower() in _JSON_SUFFIXES:
        return _unread(data, name) or _of_json(data, url, name)
    if PurePath(name).suffix.lower() == _XML_SUFFIX and not is_page(data):
        return _unread(data, name) or _of_sitemap(data, url, name)
    return _of_text(data, url, name)


def _of_text(markup: str | bytes, url: str | None, name: str | None = None) -> Subject:
    if isinstance(markup, str):
        from newsschema.api import refuse_file_name

        refuse_file_name(markup)
    unread = _unread(markup.lstrip()[:HEADER].encode(errors="ignore") if isinstance(markup, str) else markup, name)
    if unread is not None:
        return unread
    if _begins(markup).startswith(_JSON_BEGINS):
        return _of_json(markup, url, name)
    if is_sitemap(markup):
        return _of_sitemap(markup, url, name)
    return _of_document(Document.read(markup, url), url, name)


def _unread(data: bytes, name: str | None) -> Subject | None:
    """What is to be said of bytes that are no text."""
    why = why_no_text(data, "a page or JSON-LD")
    if why is None:
        return None
    begin = partial(LineIndex("").location, 0, 0)
    finding = replace(reading_finding(why.name, f"{_the(name)} {why.reason}"), locate=begin)
    return Subject(Context(Graph(), reading=[finding], is_read=False), name=name)


def _the(name: str | None) -> str:
    return "the markup" if name is None else "the file"


def _of_json(data: str | bytes, url: str | None, name: str | None = None) -> Subject:
    decoded = decode_json(data) if isinstance(data, bytes) else None
    text = decoded.text if decoded is not None else str(data).removeprefix("\ufeff")
    graph, source = Graph(url), Source(jsonld.SYNTAX, 0)
    jsonld.read_block(graph, text, source)
    reading = [*(decoded.findings if decoded is not None else ()), *graph.findings]
    block = Block(text, Provenance(*source, ""), LineIndex(text).location)
    return Subject(Context(graph, url, None, [block], reading), JsonPlaces(text).locate, text, name)


def _of_sitemap(data: str | bytes, url: str | None, name: str | None = None) -> Subject:
    file = read_sitemap(data, url)
    context = Context(file.graph, url, reading=file.findings, sitemap=file.sitemap)
    return Subject(context, SitemapPlaces(file.text).locate, file.text, name)


def _begins(markup: str | bytes) -> str:
    """The first character that is no white space; in bytes of any encoding one of ASCII."""
    if isinstance(markup, str):
        return markup.lstrip("\ufeff \t\r\n\f")[:1]
    return markup.lstrip(b"\xef\xbb\xbf\xfe\xff\0 \t\r\n\f")[:1].decode("ascii", "replace")
