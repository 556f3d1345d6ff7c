"""A page that says something in RDFa 1.1 beyond RDFa Lite in, its things added to the graph, read by extruct."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsschema.findings import reading_finding
from newsschema.graph.context import compact
from newsschema.location import Provenance
from newsschema.syntaxes.json_values import as_list, as_object, objects
from newsschema.syntaxes.nesting import located
from newsschema.syntaxes.rdfa_expanded import add_objects
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
    if not blocks:  # nothing but the content of templates
        return False
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
    in_order = _Order(things, len(blocks), document.source).sorted(things)
    page = Scope(document.base).url("")
    # what no element describes is said to stand where the first thing does
    placed = [(blocks[number] if number < len(blocks) else blocks[0], thing) for number, thing in in_order]
    add_objects(graph, placed, page, document.language)
    return True


def _note(graph: Graph, name: str, message: str, blocks: list[int]) -> None:
    place = Provenance(SYNTAX, blocks[0], "")
    graph.findings.append(reading_finding(name, message, place))


def _extract(document: Document) -> list[dict[str, Any]]:
    """What extruct reads, with the numbers of elements among the types."""
    rdfa: Any = import_module("extruct.rdfa")  # takes most of a second
    tree: Any = rdfa.parse_xmldom_html(document.source.encode("utf-8", "replace"), "utf-8")
    for outside in tree.xpath("//template|//base"):
        outside.drop_tree()
    for number, element in enumerate(tree.xpath("//*[@typeof]")):
        element.set("typeof", f"{element.get('typeof')} {_MARK}{number}")
    for element in tree.xpath("//*[@property and @datetime and not(@content)]"):  # HTML+RDFa, which extruct leaves out
        element.set("content", element.get("datetime"))
    for element in tree.xpath("/html[@typeof and not(@about)]|//body[@typeof and not(@about)]"):
        element.set("about", "")
    found = rdfa.RDFaExtractor().extract_items(tree, base_url=document.base or "")
    return [thing for thing in objects(found) if "@id" in thing]


class _Order:
    """The order of what extruct gives in any order: things by the elements that describe them, the rest by its place in
    the page's source."""

    def __init__(self, things: list[dict[str, Any]], last: int, source: str) -> None:
        self._source = source
        self._places = {str(thing["@id"]): _place(thing, last) for thing in things}

    def sorted(self, things: list[dict[str, Any]]) -> list[tuple[int, dict[str, Any]]]:
        """The things, with everything in them in order, and the numbers of their elements."""
        places = sorted((self._places[str(thing["@id"])], index) for index, thing in enumerate(things))
        return [(place[0], self._thing(things[index])) for place, index in places]

    def _thing(self, thing: dict[str, Any]) -> dict[str, Any]:
        ordered = {name: sorted(as_list(thing[name]), key=self._value) for name in sorted(thing) if name != "@id"}
        types = [name for name in ordered.pop("@type", []) if not name.startswith(_MARK)]
        return {"@id": thing["@id"], "@type": types, **ordered}

    def _value(self, value: Any) -> tuple[int, int, str]:
        written = as_object(value) or {"@value": str(value).rpartition("/")[2]}
        found = self._places.get(str(written.get("@id")))
        if found is not None:
            return 0, *found
        text = str(written.get("@value", written.get("@id")))
        return 1, self._source.find(text) % (len(self._source) + 1), text


def _place(thing: dict[str, Any], last: int) -> tuple[int, str]:
    """The number of the first element that describes a thing, and, for one that none does, all that is said of it."""
    types = (str(name) for name in as_list(thing.get("@type")))
    number = min((int(name.removeprefix(_MARK)) for name in types if name.startswith(_MARK)), default=last)
    if number < last:
        return number, ""
    texts = sorted(str(value) for name, values in thing.items() if name != "@id" for value in as_list(values))
    named = str(thing["@id"])
    return last, named if not named.startswith("_:") else " ".join(text for text in texts if "_:" not in text)


def _words(written: str | None) -> list[str]:
    return written.split() if written else []
