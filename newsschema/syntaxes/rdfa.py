"""The RDFa of a page in, its things added to the graph, one node for each IRI or `typeof`.

RDFa Lite 1.1, and of RDFa 1.1 `about`, `datatype`, `content` and safe compact IRIs: RDFa Core 1.1, section 7.5, and
HTML+RDFa 1.1, section 3.1. A page that says something of schema.org's in another way is read by `full_rdfa`.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple, cast

from newsschema.findings import reading_finding
from newsschema.location import Provenance
from newsschema.syntaxes import full_rdfa
from newsschema.syntaxes.nesting import DEEPEST_TEXT, located, nearest
from newsschema.syntaxes.rdfa_nodes import SYNTAX, Place, Statements, Subject
from newsschema.syntaxes.rdfa_terms import Scope, is_open_graph

if TYPE_CHECKING:
    from newsschema.document.document import Document, Element
    from newsschema.graph.graph import Graph

_MARKED = "[typeof],[property],[vocab],[prefix],[about],[resource],[lang],body,head"
"""The elements that say something, or change what others inside them say."""
_LINKS = {"a": "href", "audio": "src", "video": "src"}
"""Elements that change it as well, where there are others inside them, and the attribute that they do it by."""
_TARGETS = ("resource", "href", "src")


def read(document: Document, graph: Graph) -> None:
    """Add what the page's RDFa says to the graph, texts as they are written and IRIs made absolute.

    Things of any vocabulary are nodes; schema.org's names are bare, others are IRIs. What is said of the page itself
    is left out, unless the page is given a type; so a page with no `typeof` says nothing.
    """
    if not any("typeof" in element.attrs for element in document.marked):
        return
    if full_rdfa.needs_full_rdfa(document) and full_rdfa.read(document, graph):
        return
    _Reader(document, graph).run()


class _State(NamedTuple):
    """What an element passes on to those inside it."""

    scope: Scope
    subject: Subject
    texts: int = 0
    """How many properties around have their text as their value."""


class _Reader:
    def __init__(self, document: Document, graph: Graph) -> None:
        root = document.elements[0]
        self._marked = [(0, root), *_with_links(document, located(document, root.select(_MARKED), 1))]
        self._graph = graph
        self._statements = Statements(graph)
        self._blank: dict[str, Subject] = {}
        self._too_deep: int | None = None
        scope = Scope(document.base, page_language=document.language)
        self._outside = _State(scope, Subject(scope.url("") or None, is_page=True))

    def run(self) -> None:
        around = nearest([element for _, element in self._marked])
        holders = set(around)
        states: list[_State] = []
        for index, (block, element) in enumerate(self._marked):
            state = states[around[index]] if around[index] >= 0 else self._outside
            silent = element.attr("property") is None and element.attr("typeof") is None
            states.append(state if silent and index not in holders else self._element(block, element, state))
        self._statements.finish()
        if self._too_deep is not None:
            message = f"texts stand more than {DEEPEST_TEXT} deep inside each other and are left out; nest fewer"
            place = Provenance(SYNTAX, self._too_deep, "")
            self._graph.findings.append(reading_finding("rdfa.too-large", message, place))

    def _element(self, block: int, element: Element, around: _State) -> _State:
        """Say what an element says, and return what those inside it go by (RDFa Core, section 7.5)."""
        scope = around.scope.inside(element)
        words, types = element.attr("property"), element.attr("typeof")
        subject, inner = self._subjects(element, scope, around.subject)
        node = self._statements.describe(inner, scope.types(types), Place(block)) if types is not None else None
        texts = around.texts
        names = _names(element, scope, words) if words is not None and not subject.is_page else ()
        if names and node is not None and inner is not subject:
            self._statements.add(subject, names, node, Place(block))
        elif names:
            texts += self._add_value(block, element, _State(scope, subject, texts), names)
        return _State(scope, inner, texts)

    def _subjects(self, element: Element, scope: Scope, around: Subject) -> tuple[Subject, Subject]:
        """What an element's properties are said of, and what those inside it, and its type, are said of."""
        about = self._subject(element.attr("about"), scope)
        has_type = element.attr("typeof") is not None
        if _relates(element):
            return about or around, self._target(element, scope)[0] or (Subject() if has_type else around)
        if element.attr("property") is not None and not _is_literal(element):
            if has_type and about is None:
                return around, self._target(element, scope)[0] or Subject()
            return about or around, about or around
        found = about or self._target(element, scope)[0]
        if found is None and has_type and element.tag not in ("html", "head", "body"):
            found = Subject()
        return found or around, found or around

    def _target(self, element: Element, scope: Scope) -> tuple[Subject | None, str]:
        """The thing that an element refers to, and the attribute that does."""
        for attribute in _TARGETS:
            written = element.attr(attribute)
            if written is not None:
                found = self._subject(written, scope) if attribute == "resource" else Subject(scope.url(written))
                if found is not None:
                    return found, attribute
        return None, ""

    def _subject(self, reference: str | None, scope: Scope) -> Subject | None:
        iri = scope.resource(reference) if reference is not None else None
        if iri is None:
            return None
        return self._blank.setdefault(iri, Subject()) if iri.startswith("_:") else Subject(iri or None)

    def _add_value(self, block: int, element: Element, state: _State, names: tuple[str, ...]) -> bool:
        """Add the value of an element that is no thing of its own; whether it is the element's text."""
        scope, subject, texts = state
        attribute = next((name for name in ("content", "datetime") if element.attr(name) is not None), "")
        target = None
        if not attribute and not _is_literal(element) and not _relates(element):
            target, attribute = self._target(element, scope)
        if target is not None:
            self._statements.add_target(subject, names, target, Place(block, attribute))
        elif attribute or texts < DEEPEST_TEXT:
            text = (element.attr(attribute) or "") if attribute else element.text
            self._statements.add_text(subject, names, text, scope.language, Place(block, attribute))
        elif self._too_deep is None:
            self._too_deep = block
        return not attribute


def _with_links(document: Document, marked: list[tuple[int, Element]]) -> list[tuple[int, Element]]:
    """The marked elements, and the links that hold one, in document order. No element is passed twice."""
    passed: set[object] = set()
    links: set[object] = set()
    for _, element in marked:
        above = element.parent
        while above is not None and above not in passed:
            passed.add(above)
            attribute = _LINKS.get(getattr(above, "tag", ""))
            if attribute is not None and cast("Element", above).attr(attribute) is not None:
                links.add(above)
            above = above.parent
    if not links:
        return marked
    links.difference_update(element for _, element in marked)
    found = [(block, element) for block, element in enumerate(document.elements) if element in links]
    return sorted([*marked, *found], key=itemgetter(0))


def _is_literal(element: Element) -> bool:
    """Whether the value of a property can be no thing (HTML+RDFa, section 3.1, on `<time>` and `datetime`)."""
    return element.tag == "time" or any(element.attr(name) is not None for name in ("content", "datatype", "datetime"))


def _relates(element: Element) -> bool:
    """Whether an element relates things by a compact IRI; that its property is then no thing is all that counts here
    (section 7.5, step 11)."""
    return any(":" in (element.attr(name) or "") for name in ("rel", "rev"))


def _names(element: Element, scope: Scope, words: str) -> tuple[str, ...]:
    """The properties that an element names, but Open Graph's in a meta: these describe the page."""
    if element.tag == "meta":
        words = " ".join(word for word in words.split() if not is_open_graph(word))
    return scope.properties(words)
