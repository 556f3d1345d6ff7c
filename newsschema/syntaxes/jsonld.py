"""The JSON-LD blocks of a page in, their nodes added to the graph; a block that is broken never costs another.

A block is a `<script>` whose type is "application/ld+json", in any case and with any parameter, anywhere in the page
(JSON-LD 1.1, section 7).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsschema.document.script_text import script_texts
from newsschema.findings import READING, Finding
from newsschema.graph.expand import expand
from newsschema.graph.node import Source
from newsschema.location import LineIndex, Provenance
from newsschema.syntaxes.json_text import read_json
from newsschema.syntaxes.jsonld_repair import Unrepairable
from newsschema.syntaxes.script_end import explained

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph
    from newsschema.location import Location

    Locate = Callable[[int, int], Location | None]

SYNTAX = "jsonld"
MEDIA_TYPE = "application/ld+json"

_REPAIRS = {
    "jsonld.byte-order-mark": "a byte order mark stands before the JSON; remove it",
    "jsonld.comment": "JSON has no comments; remove this one",
    "jsonld.html-comment": "the JSON is wrapped in an HTML comment; remove the wrapper",
    "jsonld.cdata": "the JSON is wrapped in a CDATA section; remove the wrapper",
    "jsonld.trailing-comma": "a comma stands before nothing; remove it",
    "jsonld.trailing-semicolon": "a semicolon stands after the JSON; remove it",
    "jsonld.control-character": "a raw control character stands in a string; write it as an escape such as \\n",
    "jsonld.html-escaped": "the JSON is escaped as HTML text; write its quotation marks as they are",
    "jsonld.several-values": "several values stand in one block; put them into an array or into blocks of their own",
    "jsonld.surplus-bracket": "this bracket closes nothing; remove it",
    "jsonld.truncated": "the JSON ends too early; what was complete was read, write the rest",
    "jsonld.invalid-escape": "a backslash stands before a character that cannot be escaped; double the backslash",
    "jsonld.unescaped-quote": "a quotation mark stands in a string as if it ended it; write a backslash before it",
    "jsonld.missing-comma": "a comma is missing here; write it",
    "jsonld.duplicate-key": "the object has the key {!r:.80} already, and only its last value is read; keep one",
}


def read(document: Document, graph: Graph) -> list[tuple[int, str]]:
    """Add what the page's JSON-LD blocks say to the graph; the index and the text of each goes out."""
    read = list(blocks(document))
    for block, text in read:
        locate = partial(document.text_location, block)
        known = len(graph.findings)
        read_block(graph, text, Source(SYNTAX, block), locate)
        if len(graph.findings) > known:
            graph.findings[known:] = explained(graph.findings[known:], document, text)
    return read


def blocks(document: Document) -> Iterator[tuple[int, str]]:
    """The index and the text of each JSON-LD block."""
    return script_texts(document, MEDIA_TYPE)


def read_block(graph: Graph, text: str, source: Source, locate: Locate | None = None) -> Unrepairable | None:
    """Add what one block says to the graph; a block that cannot be read is one finding, and is returned."""
    locate = locate or LineIndex(text).location
    if not text.strip("\ufeff \t\r\n\f"):
        graph.findings.append(
            _finding("jsonld.empty", "the block is empty; remove it, or fill it", source, locate, 0, 0)
        )
        return None
    result = read_json(text)
    if isinstance(result, Unrepairable):
        message = f"the block is no JSON and cannot be read: {result.message}"
        graph.findings.append(_finding("jsonld.invalid", message, source, locate, result.offset, result.offset + 1))
        return result
    data, repaired = result
    for made in repaired.repairs if repaired is not None else ():
        message = _REPAIRS[made.name].format(text[made.start : made.end].strip('"'))
        graph.findings.append(_finding(made.name, message, source, locate, made.start, made.end))
    expand(graph, data, source)
    return None


def _finding(name: str, message: str, source: Source, locate: Locate, start: int, end: int) -> Finding:
    code, severity = READING[name]
    place = Provenance(*source, "")
    return Finding(code, name, severity, message, provenance=place, locate=lambda: locate(start, end))
