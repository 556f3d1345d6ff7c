"""A sitemap, or an index of sitemaps, comes in as a file's bytes or text; its graph, and what it is as a file, go out.

Names are those of the protocol, whatever prefixes the file takes: "loc", "news:title"; what is in another namespace has
the name that it is written with. Sources: sitemaps.org, "Sitemaps XML format" and "Using Sitemap index files"; Google
Search Central, "News sitemaps".
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from newsschema.document.decode import decode_xml
from newsschema.findings import READING, Finding
from newsschema.graph.graph import Graph
from newsschema.graph.node import Node, Value
from newsschema.location import LineIndex, Location, Provenance
from newsschema.syntaxes.sitemap_elements import ROOTS, SYNTAX, SitemapElements
from newsschema.syntaxes.xml_events import Enough, InvalidXml, XmlEvents

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = 4096
"""The characters of a text in which its first element has to stand."""
_ROOTS = frozenset({*ROOTS, "rss", "feed", "RDF"})
_SIGNS = (*ROOTS, "<rss", "<feed", ":RDF")
"""What the beginning of a text has in it if it is to be looked at as XML, which costs time."""
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Sitemap:
    """A sitemap as a file; of one that is no XML, what stands before the fault."""

    root: Node
    """The `<urlset>` or `<sitemapindex>`; its "xmlns" and "xmlns:news" are the namespaces of its elements."""
    entries: list[Node]
    """Its `<url>` or `<sitemap>` elements, in their order."""
    news: list[Node]
    """The `<news:news>` elements of its entries, in their order."""
    size: int
    """The bytes of the file; of a text those of UTF-8."""


class SitemapFile(NamedTuple):
    """What was read."""

    text: str
    graph: Graph
    findings: list[Finding]
    """What was wrong with the file."""
    sitemap: Sitemap | None
    """None for a file that is no sitemap."""


def nested(node: Node, name: str) -> list[Node]:
    """The elements of a name inside an element, where that is one of elements."""
    return [value.value for value in node.values(name) if isinstance(value.value, Node)]


def texts(node: Node, *path: str) -> list[Value]:
    """The texts, other than space, at the end of a path of elements: `texts(news, "news:publication", "news:name")`."""
    *between, last = path
    nodes = [node]
    for name in between:
        nodes = [inner for outer in nodes for inner in nested(outer, name)]
    values = (value for each in nodes for value in each.values(last))
    return [value for value in values if isinstance(value.value, str) and not value.value.isspace() and value.value]


def is_sitemap(markup: str | bytes) -> bool:
    """Whether the first element of a text is the root of a sitemap, or of a feed, which is XML too and no page."""
    head = markup[:_HEAD]
    head = head if isinstance(head, str) else head.replace(b"\0", b"").decode("ascii", "ignore")
    return any(sign in head for sign in _SIGNS) and _first_element(head) in _ROOTS


def is_page(data: bytes) -> bool:
    """Whether the first element of a file is `<html>`."""
    return _first_element(data[:_HEAD].replace(b"\0", b"").decode("ascii", "ignore")) == "html"


def read_sitemap(data: str | bytes, url: str | None = None) -> SitemapFile:
    """Read a file, which never raises; `url` is its address."""
    decoded = decode_xml(data) if isinstance(data, bytes) else None
    text = decoded.text if decoded is not None else str(data).removeprefix("\ufeff")
    graph = Graph(url)
    elements = SitemapElements(text, graph)
    fault = elements.run()
    findings = list(_unreadable(decoded.findings, text)) if decoded is not None else []
    findings += [_invalid(each, elements.count) for each in (*elements.unbound.values(), *([fault] if fault else ()))]
    root = elements.root
    if root is None and fault is None:
        message = f"this is no sitemap: its root is <{elements.first!s:.40}>, expected <urlset> or <sitemapindex>"
        findings.append(_finding("sitemap.not-a-sitemap", message, 0))
    return SitemapFile(text, graph, findings, _sitemap(root, data) if root is not None else None)


def _sitemap(root: Node, data: str | bytes) -> Sitemap:
    entries = nested(root, ROOTS[root.types[0]])
    news = [one for entry in entries for one in nested(entry, "news:news")]
    size = len(data) if isinstance(data, bytes) else len(data.encode(errors="surrogatepass"))
    return Sitemap(root, entries, news, size)


def _first_element(head: str) -> str | None:
    """The name of a text's first element, without its prefix; None where none begins."""
    reading = _FirstElement(head.lstrip("\ufeff \t\r\n"))
    reading.run()
    return reading.name


class _FirstElement(XmlEvents):
    """Reads no further than the first start tag."""

    name: str | None = None

    def begin(self, name: str, attributes: dict[str, str]) -> None:  # noqa: ARG002
        self.name = name.rpartition(":")[2]
        raise Enough


def _unreadable(reading: list[Finding], text: str) -> Iterator[Finding]:
    """What was noticed while the text was decoded: for an XML reader, bytes that are no text are a fault."""
    for finding in reading:
        if finding.name != "document.encoding-invalid":
            yield finding
            continue
        at = max(text.find(_REPLACEMENT), 0)
        message = "these bytes are no text in the encoding of the file; save it as UTF-8"
        yield _finding("sitemap.invalid-xml", message, 0, LineIndex(text).location(at, at + 1))


def _invalid(fault: InvalidXml, block: int) -> Finding:
    place = Location(fault.line, fault.column, fault.line, fault.column + 1)
    return _finding("sitemap.invalid-xml", f"a reader of XML stops here: {fault.message}", block, place)


def _finding(name: str, message: str, block: int, place: Location | None = None) -> Finding:
    code, severity = READING[name]
    locate = None if place is None else partial(_same, place)
    return Finding(code, name, severity, message, provenance=Provenance(SYNTAX, block, ""), locate=locate)


def _same(place: Location) -> Location:
    return place
