"""A page that says something in RDFa 1.1 beyond RDFa Lite in, its things added to the graph, read by extruct."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsschema.findings import reading_finding
from newsschema.graph.context import compact
from newsschema.location import Provenance
from newsschema.syntaxes.json_values import as_list, objects
from newsschema.syntaxes.nesting import located
from newsschema.syntaxes.rdfa_nodes import SYNTAX
from newsschema.syntaxes.rdfa_terms import Scope

if TYPE_CHECKING:
    from newsschema.document.document import Document
    from newsschema.graph.graph import Graph

LARGEST_PAGE = 1_000_000
"""Characters; extruct takes some hundred times as long for RDFa as parsing the page does."""
_MARK = "urn:newsschema:element:"
"""A type with this IRI and the number of an element is given to what the element describes, to find it again."""


def needs_full_rdfa(document: Document) -> bool:
    """Whether the page relates things by `rel` or `rev` and a property of schema.org, which the small reader cannot
    follow. Bare words in `rel` are HTML's link types.
    """
    root = document.elements[0]
    words = [word for each in root.select("[rel],[rev]") for name in ("rel", "rev") for word in _words(each.attr(name))]
    words = [word for word in words if ":" in word]
    if not words:
        return False
    scope = Scope(None)
    for element in (root, *root.select("[prefix]")):
        scope = scope.inside(element)
    return any(iri != compact(iri) for iri in map(scope.iri, words) if iri is not None)


def read(document: Document, graph: Graph) -> bool:
    """Add what the page's RDFa says to the graph; whether that was possible.

    A page of more than a million characters, or one that extruct cannot read, is one finding.
    """
    marked = located(document, document.elements[0].select("[typeof]"), 1)
    if document.elements[0].attr("typeof") is not None:
        marked.insert(0, (0, document.elements[0]))
    blocks = [block for block, _ in marked]
    if len(document.source) > LARGEST_PAGE:
        message = f"the page has more than {LARGEST_PAGE} characters, and relations by rel and rev are left out"
        _note(graph, "rdfa.too-large", message, blocks)
        return False
    try:
        things = _extract(document)
    except Exception as error:  # whatever goes wrong there, the page is read all the same
        message = f"relations by rel and rev are left out: extruct says {type(error).__name__}"
        _note(graph, "rdfa.unreadable", message, blocks)
        return False
    from newsschema.syntaxes.rdfa_expanded import add_objects

    page = Scope(document.base).url("")
    add_objects(graph, _in_order(things, blocks, document.source), page, document.language)
    return True


def _note(graph: Graph, name: str, message: str, blocks: list[int]) -> None:
    place = Provenance(SYNTAX, blocks[0] if blocks else 0, "")
    graph.findings.append(reading_finding(name, message, place))


def _extract(document: Document) -> list[dict[str, Any]]:
    """What extruct reads, with the numbers of elements among the types."""
    from extruct.rdfa import RDFaExtractor
    from extruct.utils import parse_xmldom_html

    tree: Any = parse_xmldom_html(document.source.encode("utf-8", "replace"), "utf-8")
    for outside in tree.xpath("//template|//base"):
        outside.drop_tree()
    for number, element in enumerate(tree.xpath("//*[@typeof]")):
        element.set("typeof", f"{element.get('typeof')} {_MARK}{number}")
    extractor: Any = RDFaExtractor()
    return objects(extractor.extract_items(tree, base_url=document.base or ""))


def _in_order(objects: list[dict[str, Any]], blocks: list[int], source: str) -> list[tuple[int, dict[str, Any]]]:
    """The objects and the elements that describe them, in document order; extruct gives them in any order."""
    numbers: dict[str, int] = {}
    for item in things:
        marks = [int(name.removeprefix(_MARK)) for name in item.get("@type", ()) if name.startswith(_MARK)]
        numbers[item["@id"]] = min(marks, default=len(blocks))
    found: list[tuple[int, str, dict[str, Any]]] = []
    for item in things:
        number = numbers[item["@id"]]
        ordered = {name: _sorted(name, values, numbers, source) for name, values in sorted(item.items())}
        found.append((number, "" if item["@id"].startswith("_:") else item["@id"], ordered))
    found.sort(key=lambda each: each[:2])
    return [(blocks[number] if number < len(blocks) else blocks[0], item) for number, _, item in found]


def _sorted(name: str, values: Any, numbers: dict[str, int], source: str) -> Any:
    if name == "@type":
        return sorted(value for value in values if not value.startswith(_MARK))

    def place(value: Any) -> tuple[int, int, str]:
        iri = value.get("@id")
        if iri in numbers:
            return 0, numbers[iri], "" if iri.startswith("_:") else iri
        text = str(value.get("@value", iri))
        return 1, source.find(text) % (len(source) + 1), text

    return values if name == "@id" else sorted(as_list(values), key=place)


def _words(written: str | None) -> list[str]:
    return written.split() if written else []
